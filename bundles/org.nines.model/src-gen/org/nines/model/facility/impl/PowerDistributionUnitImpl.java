/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.facility.impl;

import org.eclipse.emf.ecore.EClass;

import org.nines.model.facility.FacilityPackage;
import org.nines.model.facility.PowerDistributionUnit;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Power Distribution Unit</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class PowerDistributionUnitImpl extends PowerDeviceImpl implements PowerDistributionUnit {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PowerDistributionUnitImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FacilityPackage.Literals.POWER_DISTRIBUTION_UNIT;
	}

} //PowerDistributionUnitImpl
