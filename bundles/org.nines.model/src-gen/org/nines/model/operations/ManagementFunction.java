/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.operations;

import org.eclipse.emf.common.util.EList;

import org.nines.model.core.NamedElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Management Function</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Service management function, such as change management or storage management.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.operations.ManagementFunction#getQuadrant <em>Quadrant</em>}</li>
 *   <li>{@link org.nines.model.operations.ManagementFunction#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.nines.model.operations.ManagementFunction#getTasks <em>Tasks</em>}</li>
 * </ul>
 *
 * @see org.nines.model.operations.OperationsPackage#getManagementFunction()
 * @model
 * @generated
 */
public interface ManagementFunction extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Quadrant</b></em>' attribute.
	 * The default value is <code>"operating"</code>.
	 * The literals are from the enumeration {@link org.nines.model.operations.Quadrant}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Quadrant that it belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quadrant</em>' attribute.
	 * @see org.nines.model.operations.Quadrant
	 * @see #setQuadrant(Quadrant)
	 * @see org.nines.model.operations.OperationsPackage#getManagementFunction_Quadrant()
	 * @model default="operating"
	 * @generated
	 */
	Quadrant getQuadrant();

	/**
	 * Sets the value of the '{@link org.nines.model.operations.ManagementFunction#getQuadrant <em>Quadrant</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quadrant</em>' attribute.
	 * @see org.nines.model.operations.Quadrant
	 * @see #getQuadrant()
	 * @generated
	 */
	void setQuadrant(Quadrant value);

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Role that answers for it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' reference.
	 * @see #setOwner(Role)
	 * @see org.nines.model.operations.OperationsPackage#getManagementFunction_Owner()
	 * @model
	 * @generated
	 */
	Role getOwner();

	/**
	 * Sets the value of the '{@link org.nines.model.operations.ManagementFunction#getOwner <em>Owner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' reference.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(Role value);

	/**
	 * Returns the value of the '<em><b>Tasks</b></em>' containment reference list.
	 * The list contents are of type {@link org.nines.model.operations.Task}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tasks</em>' containment reference list.
	 * @see org.nines.model.operations.OperationsPackage#getManagementFunction_Tasks()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Task> getTasks();

} // ManagementFunction
