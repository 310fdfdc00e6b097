/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.operations;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.nines.model.core.Item;
import org.nines.model.core.NamedElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Recovery Manual</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Manual from which machines can be rebuilt.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.operations.RecoveryManual#getAbout <em>About</em>}</li>
 *   <li>{@link org.nines.model.operations.RecoveryManual#getPlace <em>Place</em>}</li>
 *   <li>{@link org.nines.model.operations.RecoveryManual#getUpdated <em>Updated</em>}</li>
 *   <li>{@link org.nines.model.operations.RecoveryManual#isPrintedCopy <em>Printed Copy</em>}</li>
 * </ul>
 *
 * @see org.nines.model.operations.OperationsPackage#getRecoveryManual()
 * @model
 * @generated
 */
public interface RecoveryManual extends NamedElement {
	/**
	 * Returns the value of the '<em><b>About</b></em>' reference list.
	 * The list contents are of type {@link org.nines.model.core.Item}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Items that it covers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>About</em>' reference list.
	 * @see org.nines.model.operations.OperationsPackage#getRecoveryManual_About()
	 * @model
	 * @generated
	 */
	EList<Item> getAbout();

	/**
	 * Returns the value of the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it is kept.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Place</em>' attribute.
	 * @see #setPlace(String)
	 * @see org.nines.model.operations.OperationsPackage#getRecoveryManual_Place()
	 * @model
	 * @generated
	 */
	String getPlace();

	/**
	 * Sets the value of the '{@link org.nines.model.operations.RecoveryManual#getPlace <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place</em>' attribute.
	 * @see #getPlace()
	 * @generated
	 */
	void setPlace(String value);

	/**
	 * Returns the value of the '<em><b>Updated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day of the last update.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Updated</em>' attribute.
	 * @see #setUpdated(LocalDate)
	 * @see org.nines.model.operations.OperationsPackage#getRecoveryManual_Updated()
	 * @model dataType="org.nines.model.core.Date"
	 * @generated
	 */
	LocalDate getUpdated();

	/**
	 * Sets the value of the '{@link org.nines.model.operations.RecoveryManual#getUpdated <em>Updated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Updated</em>' attribute.
	 * @see #getUpdated()
	 * @generated
	 */
	void setUpdated(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Printed Copy</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether a printed copy lies at the machine.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Printed Copy</em>' attribute.
	 * @see #setPrintedCopy(boolean)
	 * @see org.nines.model.operations.OperationsPackage#getRecoveryManual_PrintedCopy()
	 * @model default="false"
	 * @generated
	 */
	boolean isPrintedCopy();

	/**
	 * Sets the value of the '{@link org.nines.model.operations.RecoveryManual#isPrintedCopy <em>Printed Copy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Printed Copy</em>' attribute.
	 * @see #isPrintedCopy()
	 * @generated
	 */
	void setPrintedCopy(boolean value);

} // RecoveryManual
