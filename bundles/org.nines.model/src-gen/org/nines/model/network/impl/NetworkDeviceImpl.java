/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.network.impl;

import org.eclipse.emf.ecore.EClass;

import org.nines.model.facility.impl.PoweredEquipmentImpl;

import org.nines.model.network.NetworkDevice;
import org.nines.model.network.NetworkPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Device</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public abstract class NetworkDeviceImpl extends PoweredEquipmentImpl implements NetworkDevice {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected NetworkDeviceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return NetworkPackage.Literals.NETWORK_DEVICE;
	}

} //NetworkDeviceImpl
