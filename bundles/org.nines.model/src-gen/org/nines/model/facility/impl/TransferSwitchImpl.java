/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.facility.impl;

import org.eclipse.emf.ecore.EClass;

import org.nines.model.facility.FacilityPackage;
import org.nines.model.facility.TransferSwitch;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Transfer Switch</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class TransferSwitchImpl extends PowerDeviceImpl implements TransferSwitch {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TransferSwitchImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FacilityPackage.Literals.TRANSFER_SWITCH;
	}

} //TransferSwitchImpl
