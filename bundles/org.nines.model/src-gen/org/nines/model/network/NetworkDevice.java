/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.network;

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
 *
 * @see org.nines.model.network.NetworkPackage#getNetworkDevice()
 * @model abstract="true"
 * @generated
 */
public interface NetworkDevice extends PoweredEquipment, NetworkNode {
} // NetworkDevice
