/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.operations;

import org.eclipse.emf.common.util.EList;

import org.nines.model.core.NamedElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Person</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Somebody who runs the system, or an organisation's post.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.operations.Person#getContact <em>Contact</em>}</li>
 *   <li>{@link org.nines.model.operations.Person#getRoles <em>Roles</em>}</li>
 * </ul>
 *
 * @see org.nines.model.operations.OperationsPackage#getPerson()
 * @model
 * @generated
 */
public interface Person extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Contact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How to reach the person.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contact</em>' attribute.
	 * @see #setContact(String)
	 * @see org.nines.model.operations.OperationsPackage#getPerson_Contact()
	 * @model
	 * @generated
	 */
	String getContact();

	/**
	 * Sets the value of the '{@link org.nines.model.operations.Person#getContact <em>Contact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Contact</em>' attribute.
	 * @see #getContact()
	 * @generated
	 */
	void setContact(String value);

	/**
	 * Returns the value of the '<em><b>Roles</b></em>' reference list.
	 * The list contents are of type {@link org.nines.model.operations.Role}.
	 * It is bidirectional and its opposite is '{@link org.nines.model.operations.Role#getHolders <em>Holders</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Roles that the person holds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Roles</em>' reference list.
	 * @see org.nines.model.operations.OperationsPackage#getPerson_Roles()
	 * @see org.nines.model.operations.Role#getHolders
	 * @model opposite="holders"
	 * @generated
	 */
	EList<Role> getRoles();

} // Person
