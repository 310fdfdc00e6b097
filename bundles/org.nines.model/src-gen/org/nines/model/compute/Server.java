/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.compute;

import org.nines.model.facility.PoweredEquipment;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Server</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Physical machine. Its own failure modes are those of the hardware without power supplies, network interfaces, controllers and disks, and of the operating system.
 * <!-- end-model-doc -->
 *
 *
 * @see org.nines.model.compute.ComputePackage#getServer()
 * @model
 * @generated
 */
public interface Server extends PoweredEquipment, Host {
} // Server
