/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.network;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Switch</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Layer 2 switch or hub.
 * <!-- end-model-doc -->
 *
 *
 * @see org.nines.model.network.NetworkPackage#getSwitch()
 * @model
 * @generated
 */
public interface Switch extends NetworkDevice {
} // Switch
