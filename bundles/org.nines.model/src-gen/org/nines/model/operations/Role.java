/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.operations;

import org.eclipse.emf.common.util.EList;

import org.nines.model.core.NamedElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Role</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Part that people play in the operation.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.operations.Role#getCluster <em>Cluster</em>}</li>
 *   <li>{@link org.nines.model.operations.Role#getHolders <em>Holders</em>}</li>
 *   <li>{@link org.nines.model.operations.Role#getIncompatibleWith <em>Incompatible With</em>}</li>
 * </ul>
 *
 * @see org.nines.model.operations.OperationsPackage#getRole()
 * @model
 * @generated
 */
public interface Role extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Cluster</b></em>' attribute.
	 * The default value is <code>"operations"</code>.
	 * The literals are from the enumeration {@link org.nines.model.operations.RoleCluster}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Quality goal that the role serves.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cluster</em>' attribute.
	 * @see org.nines.model.operations.RoleCluster
	 * @see #setCluster(RoleCluster)
	 * @see org.nines.model.operations.OperationsPackage#getRole_Cluster()
	 * @model default="operations"
	 * @generated
	 */
	RoleCluster getCluster();

	/**
	 * Sets the value of the '{@link org.nines.model.operations.Role#getCluster <em>Cluster</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cluster</em>' attribute.
	 * @see org.nines.model.operations.RoleCluster
	 * @see #getCluster()
	 * @generated
	 */
	void setCluster(RoleCluster value);

	/**
	 * Returns the value of the '<em><b>Holders</b></em>' reference list.
	 * The list contents are of type {@link org.nines.model.operations.Person}.
	 * It is bidirectional and its opposite is '{@link org.nines.model.operations.Person#getRoles <em>Roles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who holds the role.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Holders</em>' reference list.
	 * @see org.nines.model.operations.OperationsPackage#getRole_Holders()
	 * @see org.nines.model.operations.Person#getRoles
	 * @model opposite="roles"
	 * @generated
	 */
	EList<Person> getHolders();

	/**
	 * Returns the value of the '<em><b>Incompatible With</b></em>' reference list.
	 * The list contents are of type {@link org.nines.model.operations.Role}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Roles that the same person must not hold, such as developer and tester of a change; it is enough that one of two names the other.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Incompatible With</em>' reference list.
	 * @see org.nines.model.operations.OperationsPackage#getRole_IncompatibleWith()
	 * @model
	 * @generated
	 */
	EList<Role> getIncompatibleWith();

} // Role
