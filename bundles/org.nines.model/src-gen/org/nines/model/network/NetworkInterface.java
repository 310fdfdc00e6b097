/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.network;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Interface</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Network interface card of a host.
 * <!-- end-model-doc -->
 *
 *
 * @see org.nines.model.network.NetworkPackage#getNetworkInterface()
 * @model
 * @generated
 */
public interface NetworkInterface extends NetworkNode {
} // NetworkInterface
