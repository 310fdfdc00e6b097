/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.network;

import org.eclipse.emf.common.util.EList;

import org.nines.model.facility.PoweredEquipment;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Device</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Device that passes traffic on.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.network.NetworkDevice#getPorts <em>Ports</em>}</li>
 *   <li>{@link org.nines.model.network.NetworkDevice#getCards <em>Cards</em>}</li>
 * </ul>
 *
 * @see org.nines.model.network.NetworkPackage#getNetworkDevice()
 * @model abstract="true"
 * @generated
 */
public interface NetworkDevice extends PoweredEquipment, NetworkNode {
	/**
	 * Returns the value of the '<em><b>Ports</b></em>' containment reference list.
	 * The list contents are of type {@link org.nines.model.network.Port}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ports that are part of the device.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ports</em>' containment reference list.
	 * @see org.nines.model.network.NetworkPackage#getNetworkDevice_Ports()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Port> getPorts();

	/**
	 * Returns the value of the '<em><b>Cards</b></em>' containment reference list.
	 * The list contents are of type {@link org.nines.model.network.LineCard}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Line cards in the device.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cards</em>' containment reference list.
	 * @see org.nines.model.network.NetworkPackage#getNetworkDevice_Cards()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<LineCard> getCards();

} // NetworkDevice
