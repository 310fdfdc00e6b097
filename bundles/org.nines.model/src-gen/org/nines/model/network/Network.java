/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.network;

import org.eclipse.emf.common.util.EList;

import org.nines.model.core.NamedElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Network</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Network or segment, such as A and B of a doubled network.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.network.Network#getLinks <em>Links</em>}</li>
 *   <li>{@link org.nines.model.network.Network#getColour <em>Colour</em>}</li>
 *   <li>{@link org.nines.model.network.Network#getRedundantWith <em>Redundant With</em>}</li>
 *   <li>{@link org.nines.model.network.Network#getAddresses <em>Addresses</em>}</li>
 * </ul>
 *
 * @see org.nines.model.network.NetworkPackage#getNetwork()
 * @model
 * @generated
 */
public interface Network extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Links</b></em>' containment reference list.
	 * The list contents are of type {@link org.nines.model.network.Link}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Links that belong to the network.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Links</em>' containment reference list.
	 * @see org.nines.model.network.NetworkPackage#getNetwork_Links()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Link> getLinks();

	/**
	 * Returns the value of the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Colour of cables and labels, as words or #rrggbb.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Colour</em>' attribute.
	 * @see #setColour(String)
	 * @see org.nines.model.network.NetworkPackage#getNetwork_Colour()
	 * @model
	 * @generated
	 */
	String getColour();

	/**
	 * Sets the value of the '{@link org.nines.model.network.Network#getColour <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Colour</em>' attribute.
	 * @see #getColour()
	 * @generated
	 */
	void setColour(String value);

	/**
	 * Returns the value of the '<em><b>Redundant With</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Network that stands in for this one, as A and B do for each other; it is enough that one of two names the other.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Redundant With</em>' reference.
	 * @see #setRedundantWith(Network)
	 * @see org.nines.model.network.NetworkPackage#getNetwork_RedundantWith()
	 * @model
	 * @generated
	 */
	Network getRedundantWith();

	/**
	 * Sets the value of the '{@link org.nines.model.network.Network#getRedundantWith <em>Redundant With</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Redundant With</em>' reference.
	 * @see #getRedundantWith()
	 * @generated
	 */
	void setRedundantWith(Network value);

	/**
	 * Returns the value of the '<em><b>Addresses</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Address range, such as 10.1.0.0/16.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Addresses</em>' attribute.
	 * @see #setAddresses(String)
	 * @see org.nines.model.network.NetworkPackage#getNetwork_Addresses()
	 * @model
	 * @generated
	 */
	String getAddresses();

	/**
	 * Sets the value of the '{@link org.nines.model.network.Network#getAddresses <em>Addresses</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Addresses</em>' attribute.
	 * @see #getAddresses()
	 * @generated
	 */
	void setAddresses(String value);

} // Network
