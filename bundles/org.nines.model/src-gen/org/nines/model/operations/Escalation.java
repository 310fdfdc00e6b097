/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.operations;

import org.eclipse.emf.common.util.EList;

import org.nines.model.core.NamedElement;

import org.nines.model.service.Service;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Escalation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Who is called when something fails, and when.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.operations.Escalation#getServices <em>Services</em>}</li>
 *   <li>{@link org.nines.model.operations.Escalation#getSteps <em>Steps</em>}</li>
 *   <li>{@link org.nines.model.operations.Escalation#getCrisisTeam <em>Crisis Team</em>}</li>
 * </ul>
 *
 * @see org.nines.model.operations.OperationsPackage#getEscalation()
 * @model
 * @generated
 */
public interface Escalation extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Services</b></em>' reference list.
	 * The list contents are of type {@link org.nines.model.service.Service}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Services that it is for; all when empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Services</em>' reference list.
	 * @see org.nines.model.operations.OperationsPackage#getEscalation_Services()
	 * @model
	 * @generated
	 */
	EList<Service> getServices();

	/**
	 * Returns the value of the '<em><b>Steps</b></em>' containment reference list.
	 * The list contents are of type {@link org.nines.model.operations.EscalationStep}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Steps in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Steps</em>' containment reference list.
	 * @see org.nines.model.operations.OperationsPackage#getEscalation_Steps()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<EscalationStep> getSteps();

	/**
	 * Returns the value of the '<em><b>Crisis Team</b></em>' reference list.
	 * The list contents are of type {@link org.nines.model.operations.Person}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who meets in a crisis.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Crisis Team</em>' reference list.
	 * @see org.nines.model.operations.OperationsPackage#getEscalation_CrisisTeam()
	 * @model
	 * @generated
	 */
	EList<Person> getCrisisTeam();

} // Escalation
