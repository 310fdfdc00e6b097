/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.core;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.nines.model.operations.Person;

import org.nines.model.service.ServiceLevel;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Accepted Risk</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Hazard that somebody has decided to live with.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.core.AcceptedRisk#getReason <em>Reason</em>}</li>
 *   <li>{@link org.nines.model.core.AcceptedRisk#getAbout <em>About</em>}</li>
 *   <li>{@link org.nines.model.core.AcceptedRisk#getLevels <em>Levels</em>}</li>
 *   <li>{@link org.nines.model.core.AcceptedRisk#getAcceptedBy <em>Accepted By</em>}</li>
 *   <li>{@link org.nines.model.core.AcceptedRisk#getUntil <em>Until</em>}</li>
 * </ul>
 *
 * @see org.nines.model.core.CorePackage#getAcceptedRisk()
 * @model
 * @generated
 */
public interface AcceptedRisk extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it is acceptable.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.nines.model.core.CorePackage#getAcceptedRisk_Reason()
	 * @model required="true"
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.nines.model.core.AcceptedRisk#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>About</b></em>' reference list.
	 * The list contents are of type {@link org.nines.model.core.Element}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Elements whose failure is accepted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>About</em>' reference list.
	 * @see org.nines.model.core.CorePackage#getAcceptedRisk_About()
	 * @model required="true"
	 * @generated
	 */
	EList<Element> getAbout();

	/**
	 * Returns the value of the '<em><b>Levels</b></em>' reference list.
	 * The list contents are of type {@link org.nines.model.service.ServiceLevel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Service levels for which it is accepted; all when empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Levels</em>' reference list.
	 * @see org.nines.model.core.CorePackage#getAcceptedRisk_Levels()
	 * @model
	 * @generated
	 */
	EList<ServiceLevel> getLevels();

	/**
	 * Returns the value of the '<em><b>Accepted By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who took the decision.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Accepted By</em>' reference.
	 * @see #setAcceptedBy(Person)
	 * @see org.nines.model.core.CorePackage#getAcceptedRisk_AcceptedBy()
	 * @model
	 * @generated
	 */
	Person getAcceptedBy();

	/**
	 * Sets the value of the '{@link org.nines.model.core.AcceptedRisk#getAcceptedBy <em>Accepted By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Accepted By</em>' reference.
	 * @see #getAcceptedBy()
	 * @generated
	 */
	void setAcceptedBy(Person value);

	/**
	 * Returns the value of the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day on which the acceptance holds; for ever when not given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Until</em>' attribute.
	 * @see #setUntil(LocalDate)
	 * @see org.nines.model.core.CorePackage#getAcceptedRisk_Until()
	 * @model dataType="org.nines.model.core.Date"
	 * @generated
	 */
	LocalDate getUntil();

	/**
	 * Sets the value of the '{@link org.nines.model.core.AcceptedRisk#getUntil <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Until</em>' attribute.
	 * @see #getUntil()
	 * @generated
	 */
	void setUntil(LocalDate value);

} // AcceptedRisk
