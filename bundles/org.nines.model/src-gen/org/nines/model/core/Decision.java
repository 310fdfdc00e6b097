/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.core;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Decision</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Choice that shaped the design.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.core.Decision#getRationale <em>Rationale</em>}</li>
 *   <li>{@link org.nines.model.core.Decision#getAlternatives <em>Alternatives</em>}</li>
 *   <li>{@link org.nines.model.core.Decision#getDate <em>Date</em>}</li>
 *   <li>{@link org.nines.model.core.Decision#getStatus <em>Status</em>}</li>
 *   <li>{@link org.nines.model.core.Decision#getRequirements <em>Requirements</em>}</li>
 *   <li>{@link org.nines.model.core.Decision#getAbout <em>About</em>}</li>
 * </ul>
 *
 * @see org.nines.model.core.CorePackage#getDecision()
 * @model
 * @generated
 */
public interface Decision extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Rationale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it was decided so.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rationale</em>' attribute.
	 * @see #setRationale(String)
	 * @see org.nines.model.core.CorePackage#getDecision_Rationale()
	 * @model
	 * @generated
	 */
	String getRationale();

	/**
	 * Sets the value of the '{@link org.nines.model.core.Decision#getRationale <em>Rationale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rationale</em>' attribute.
	 * @see #getRationale()
	 * @generated
	 */
	void setRationale(String value);

	/**
	 * Returns the value of the '<em><b>Alternatives</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was considered instead, and why not taken.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Alternatives</em>' attribute.
	 * @see #setAlternatives(String)
	 * @see org.nines.model.core.CorePackage#getDecision_Alternatives()
	 * @model
	 * @generated
	 */
	String getAlternatives();

	/**
	 * Sets the value of the '{@link org.nines.model.core.Decision#getAlternatives <em>Alternatives</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Alternatives</em>' attribute.
	 * @see #getAlternatives()
	 * @generated
	 */
	void setAlternatives(String value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day of the decision.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.nines.model.core.CorePackage#getDecision_Date()
	 * @model dataType="org.nines.model.core.Date"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.nines.model.core.Decision#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The default value is <code>"proposed"</code>.
	 * The literals are from the enumeration {@link org.nines.model.core.DecisionStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How binding it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.nines.model.core.DecisionStatus
	 * @see #setStatus(DecisionStatus)
	 * @see org.nines.model.core.CorePackage#getDecision_Status()
	 * @model default="proposed"
	 * @generated
	 */
	DecisionStatus getStatus();

	/**
	 * Sets the value of the '{@link org.nines.model.core.Decision#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.nines.model.core.DecisionStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(DecisionStatus value);

	/**
	 * Returns the value of the '<em><b>Requirements</b></em>' reference list.
	 * The list contents are of type {@link org.nines.model.core.Requirement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Requirements that the decision answers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Requirements</em>' reference list.
	 * @see org.nines.model.core.CorePackage#getDecision_Requirements()
	 * @model
	 * @generated
	 */
	EList<Requirement> getRequirements();

	/**
	 * Returns the value of the '<em><b>About</b></em>' reference list.
	 * The list contents are of type {@link org.nines.model.core.Element}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Elements that the decision shaped.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>About</em>' reference list.
	 * @see org.nines.model.core.CorePackage#getDecision_About()
	 * @model
	 * @generated
	 */
	EList<Element> getAbout();

} // Decision
