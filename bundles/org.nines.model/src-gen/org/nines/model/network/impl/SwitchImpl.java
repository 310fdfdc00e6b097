/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.network.impl;

import org.eclipse.emf.ecore.EClass;

import org.nines.model.network.NetworkPackage;
import org.nines.model.network.Switch;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Switch</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class SwitchImpl extends NetworkDeviceImpl implements Switch {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SwitchImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return NetworkPackage.Literals.SWITCH;
	}

} //SwitchImpl
