/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.operations;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.nines.model.core.Element;
import org.nines.model.core.NamedElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Change Record</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Change that was made.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.operations.ChangeRecord#getAbout <em>About</em>}</li>
 *   <li>{@link org.nines.model.operations.ChangeRecord#getDate <em>Date</em>}</li>
 *   <li>{@link org.nines.model.operations.ChangeRecord#getReason <em>Reason</em>}</li>
 *   <li>{@link org.nines.model.operations.ChangeRecord#getDevelopedBy <em>Developed By</em>}</li>
 *   <li>{@link org.nines.model.operations.ChangeRecord#getTestedBy <em>Tested By</em>}</li>
 *   <li>{@link org.nines.model.operations.ChangeRecord#getApprovedBy <em>Approved By</em>}</li>
 *   <li>{@link org.nines.model.operations.ChangeRecord#isEmergency <em>Emergency</em>}</li>
 * </ul>
 *
 * @see org.nines.model.operations.OperationsPackage#getChangeRecord()
 * @model
 * @generated
 */
public interface ChangeRecord extends NamedElement {
	/**
	 * Returns the value of the '<em><b>About</b></em>' reference list.
	 * The list contents are of type {@link org.nines.model.core.Element}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was changed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>About</em>' reference list.
	 * @see org.nines.model.operations.OperationsPackage#getChangeRecord_About()
	 * @model
	 * @generated
	 */
	EList<Element> getAbout();

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.nines.model.operations.OperationsPackage#getChangeRecord_Date()
	 * @model dataType="org.nines.model.core.Date"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.nines.model.operations.ChangeRecord#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.nines.model.operations.OperationsPackage#getChangeRecord_Reason()
	 * @model
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.nines.model.operations.ChangeRecord#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Developed By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who made the change.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Developed By</em>' reference.
	 * @see #setDevelopedBy(Person)
	 * @see org.nines.model.operations.OperationsPackage#getChangeRecord_DevelopedBy()
	 * @model
	 * @generated
	 */
	Person getDevelopedBy();

	/**
	 * Sets the value of the '{@link org.nines.model.operations.ChangeRecord#getDevelopedBy <em>Developed By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Developed By</em>' reference.
	 * @see #getDevelopedBy()
	 * @generated
	 */
	void setDevelopedBy(Person value);

	/**
	 * Returns the value of the '<em><b>Tested By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who tested it; not who made it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tested By</em>' reference.
	 * @see #setTestedBy(Person)
	 * @see org.nines.model.operations.OperationsPackage#getChangeRecord_TestedBy()
	 * @model
	 * @generated
	 */
	Person getTestedBy();

	/**
	 * Sets the value of the '{@link org.nines.model.operations.ChangeRecord#getTestedBy <em>Tested By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tested By</em>' reference.
	 * @see #getTestedBy()
	 * @generated
	 */
	void setTestedBy(Person value);

	/**
	 * Returns the value of the '<em><b>Approved By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who allowed it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Approved By</em>' reference.
	 * @see #setApprovedBy(Person)
	 * @see org.nines.model.operations.OperationsPackage#getChangeRecord_ApprovedBy()
	 * @model
	 * @generated
	 */
	Person getApprovedBy();

	/**
	 * Sets the value of the '{@link org.nines.model.operations.ChangeRecord#getApprovedBy <em>Approved By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Approved By</em>' reference.
	 * @see #getApprovedBy()
	 * @generated
	 */
	void setApprovedBy(Person value);

	/**
	 * Returns the value of the '<em><b>Emergency</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it was made outside the planned changes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Emergency</em>' attribute.
	 * @see #setEmergency(boolean)
	 * @see org.nines.model.operations.OperationsPackage#getChangeRecord_Emergency()
	 * @model default="false"
	 * @generated
	 */
	boolean isEmergency();

	/**
	 * Sets the value of the '{@link org.nines.model.operations.ChangeRecord#isEmergency <em>Emergency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Emergency</em>' attribute.
	 * @see #isEmergency()
	 * @generated
	 */
	void setEmergency(boolean value);

} // ChangeRecord
