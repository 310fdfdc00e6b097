/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.facility.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.nines.model.core.impl.ItemImpl;

import org.nines.model.facility.Equipment;
import org.nines.model.facility.FacilityPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Equipment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.facility.impl.EquipmentImpl#getRackUnit <em>Rack Unit</em>}</li>
 *   <li>{@link org.nines.model.facility.impl.EquipmentImpl#getHeightUnits <em>Height Units</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class EquipmentImpl extends ItemImpl implements Equipment {
	/**
	 * The default value of the '{@link #getRackUnit() <em>Rack Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRackUnit()
	 * @generated
	 * @ordered
	 */
	protected static final int RACK_UNIT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getRackUnit() <em>Rack Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRackUnit()
	 * @generated
	 * @ordered
	 */
	protected int rackUnit = RACK_UNIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getHeightUnits() <em>Height Units</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeightUnits()
	 * @generated
	 * @ordered
	 */
	protected static final int HEIGHT_UNITS_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getHeightUnits() <em>Height Units</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeightUnits()
	 * @generated
	 * @ordered
	 */
	protected int heightUnits = HEIGHT_UNITS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EquipmentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FacilityPackage.Literals.EQUIPMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRackUnit() {
		return rackUnit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRackUnit(int newRackUnit) {
		int oldRackUnit = rackUnit;
		rackUnit = newRackUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FacilityPackage.EQUIPMENT__RACK_UNIT, oldRackUnit, rackUnit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getHeightUnits() {
		return heightUnits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHeightUnits(int newHeightUnits) {
		int oldHeightUnits = heightUnits;
		heightUnits = newHeightUnits;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FacilityPackage.EQUIPMENT__HEIGHT_UNITS, oldHeightUnits, heightUnits));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case FacilityPackage.EQUIPMENT__RACK_UNIT:
				return getRackUnit();
			case FacilityPackage.EQUIPMENT__HEIGHT_UNITS:
				return getHeightUnits();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case FacilityPackage.EQUIPMENT__RACK_UNIT:
				setRackUnit((Integer)newValue);
				return;
			case FacilityPackage.EQUIPMENT__HEIGHT_UNITS:
				setHeightUnits((Integer)newValue);
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
			case FacilityPackage.EQUIPMENT__RACK_UNIT:
				setRackUnit(RACK_UNIT_EDEFAULT);
				return;
			case FacilityPackage.EQUIPMENT__HEIGHT_UNITS:
				setHeightUnits(HEIGHT_UNITS_EDEFAULT);
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
			case FacilityPackage.EQUIPMENT__RACK_UNIT:
				return rackUnit != RACK_UNIT_EDEFAULT;
			case FacilityPackage.EQUIPMENT__HEIGHT_UNITS:
				return heightUnits != HEIGHT_UNITS_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (rackUnit: ");
		result.append(rackUnit);
		result.append(", heightUnits: ");
		result.append(heightUnits);
		result.append(')');
		return result.toString();
	}

} //EquipmentImpl
