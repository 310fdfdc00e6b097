/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.network;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Firewall</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Firewall.
 * <!-- end-model-doc -->
 *
 *
 * @see org.nines.model.network.NetworkPackage#getFirewall()
 * @model
 * @generated
 */
public interface Firewall extends NetworkDevice {
} // Firewall
