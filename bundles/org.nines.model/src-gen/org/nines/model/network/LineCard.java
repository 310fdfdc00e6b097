/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.network;

import org.eclipse.emf.common.util.EList;

import org.nines.model.core.Item;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Line Card</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Card of a network device that carries ports; it takes all of them along.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.network.LineCard#getPorts <em>Ports</em>}</li>
 * </ul>
 *
 * @see org.nines.model.network.NetworkPackage#getLineCard()
 * @model
 * @generated
 */
public interface LineCard extends Item {
	/**
	 * Returns the value of the '<em><b>Ports</b></em>' containment reference list.
	 * The list contents are of type {@link org.nines.model.network.Port}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ports on the card.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ports</em>' containment reference list.
	 * @see org.nines.model.network.NetworkPackage#getLineCard_Ports()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Port> getPorts();

} // LineCard
