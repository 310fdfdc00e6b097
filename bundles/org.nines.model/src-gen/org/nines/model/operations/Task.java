/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.operations;

import org.nines.model.core.NamedElement;
import org.nines.model.core.Recurrence;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Task</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Piece of work of a management function.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.operations.Task#getRole <em>Role</em>}</li>
 *   <li>{@link org.nines.model.operations.Task#getRecurrence <em>Recurrence</em>}</li>
 * </ul>
 *
 * @see org.nines.model.operations.OperationsPackage#getTask()
 * @model
 * @generated
 */
public interface Task extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who does it; the owner of the function when not given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' reference.
	 * @see #setRole(Role)
	 * @see org.nines.model.operations.OperationsPackage#getTask_Role()
	 * @model
	 * @generated
	 */
	Role getRole();

	/**
	 * Sets the value of the '{@link org.nines.model.operations.Task#getRole <em>Role</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' reference.
	 * @see #getRole()
	 * @generated
	 */
	void setRole(Role value);

	/**
	 * Returns the value of the '<em><b>Recurrence</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it is done again; on demand when not given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recurrence</em>' containment reference.
	 * @see #setRecurrence(Recurrence)
	 * @see org.nines.model.operations.OperationsPackage#getTask_Recurrence()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	Recurrence getRecurrence();

	/**
	 * Sets the value of the '{@link org.nines.model.operations.Task#getRecurrence <em>Recurrence</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recurrence</em>' containment reference.
	 * @see #getRecurrence()
	 * @generated
	 */
	void setRecurrence(Recurrence value);

} // Task
