/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.facility.impl;

import java.util.Collection;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.nines.model.facility.FacilityPackage;
import org.nines.model.facility.PowerDevice;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Power Device</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.facility.impl.PowerDeviceImpl#getFedBy <em>Fed By</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class PowerDeviceImpl extends EquipmentImpl implements PowerDevice {
	/**
	 * The cached value of the '{@link #getFedBy() <em>Fed By</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFedBy()
	 * @generated
	 * @ordered
	 */
	protected EList<PowerDevice> fedBy;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PowerDeviceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FacilityPackage.Literals.POWER_DEVICE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PowerDevice> getFedBy() {
		if (fedBy == null) {
			fedBy = new EObjectResolvingEList<PowerDevice>(PowerDevice.class, this, FacilityPackage.POWER_DEVICE__FED_BY);
		}
		return fedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case FacilityPackage.POWER_DEVICE__FED_BY:
				return getFedBy();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case FacilityPackage.POWER_DEVICE__FED_BY:
				getFedBy().clear();
				getFedBy().addAll((Collection<? extends PowerDevice>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case FacilityPackage.POWER_DEVICE__FED_BY:
				getFedBy().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case FacilityPackage.POWER_DEVICE__FED_BY:
				return fedBy != null && !fedBy.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //PowerDeviceImpl
