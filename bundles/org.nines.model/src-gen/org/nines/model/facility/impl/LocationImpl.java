/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.facility.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.nines.model.core.impl.ItemImpl;

import org.nines.model.facility.Equipment;
import org.nines.model.facility.FacilityPackage;
import org.nines.model.facility.Location;

import org.nines.model.units.Duration;
import org.nines.model.units.Power;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Location</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.facility.impl.LocationImpl#getEquipment <em>Equipment</em>}</li>
 *   <li>{@link org.nines.model.facility.impl.LocationImpl#getRequiredCooling <em>Required Cooling</em>}</li>
 *   <li>{@link org.nines.model.facility.impl.LocationImpl#getHeatUp <em>Heat Up</em>}</li>
 *   <li>{@link org.nines.model.facility.impl.LocationImpl#getHeatLoad <em>Heat Load</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class LocationImpl extends ItemImpl implements Location {
	/**
	 * The cached value of the '{@link #getEquipment() <em>Equipment</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEquipment()
	 * @generated
	 * @ordered
	 */
	protected EList<Equipment> equipment;

	/**
	 * The default value of the '{@link #getRequiredCooling() <em>Required Cooling</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequiredCooling()
	 * @generated
	 * @ordered
	 */
	protected static final int REQUIRED_COOLING_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getRequiredCooling() <em>Required Cooling</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequiredCooling()
	 * @generated
	 * @ordered
	 */
	protected int requiredCooling = REQUIRED_COOLING_EDEFAULT;

	/**
	 * The default value of the '{@link #getHeatUp() <em>Heat Up</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeatUp()
	 * @generated
	 * @ordered
	 */
	protected static final Duration HEAT_UP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHeatUp() <em>Heat Up</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeatUp()
	 * @generated
	 * @ordered
	 */
	protected Duration heatUp = HEAT_UP_EDEFAULT;

	/**
	 * The default value of the '{@link #getHeatLoad() <em>Heat Load</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeatLoad()
	 * @generated
	 * @ordered
	 */
	protected static final Power HEAT_LOAD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHeatLoad() <em>Heat Load</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeatLoad()
	 * @generated
	 * @ordered
	 */
	protected Power heatLoad = HEAT_LOAD_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LocationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FacilityPackage.Literals.LOCATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Equipment> getEquipment() {
		if (equipment == null) {
			equipment = new EObjectContainmentEList.Resolving<Equipment>(Equipment.class, this, FacilityPackage.LOCATION__EQUIPMENT);
		}
		return equipment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRequiredCooling() {
		return requiredCooling;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRequiredCooling(int newRequiredCooling) {
		int oldRequiredCooling = requiredCooling;
		requiredCooling = newRequiredCooling;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FacilityPackage.LOCATION__REQUIRED_COOLING, oldRequiredCooling, requiredCooling));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getHeatUp() {
		return heatUp;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHeatUp(Duration newHeatUp) {
		Duration oldHeatUp = heatUp;
		heatUp = newHeatUp;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FacilityPackage.LOCATION__HEAT_UP, oldHeatUp, heatUp));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Power getHeatLoad() {
		return heatLoad;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHeatLoad(Power newHeatLoad) {
		Power oldHeatLoad = heatLoad;
		heatLoad = newHeatLoad;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FacilityPackage.LOCATION__HEAT_LOAD, oldHeatLoad, heatLoad));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case FacilityPackage.LOCATION__EQUIPMENT:
				return ((InternalEList<?>)getEquipment()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case FacilityPackage.LOCATION__EQUIPMENT:
				return getEquipment();
			case FacilityPackage.LOCATION__REQUIRED_COOLING:
				return getRequiredCooling();
			case FacilityPackage.LOCATION__HEAT_UP:
				return getHeatUp();
			case FacilityPackage.LOCATION__HEAT_LOAD:
				return getHeatLoad();
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
			case FacilityPackage.LOCATION__EQUIPMENT:
				getEquipment().clear();
				getEquipment().addAll((Collection<? extends Equipment>)newValue);
				return;
			case FacilityPackage.LOCATION__REQUIRED_COOLING:
				setRequiredCooling((Integer)newValue);
				return;
			case FacilityPackage.LOCATION__HEAT_UP:
				setHeatUp((Duration)newValue);
				return;
			case FacilityPackage.LOCATION__HEAT_LOAD:
				setHeatLoad((Power)newValue);
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
			case FacilityPackage.LOCATION__EQUIPMENT:
				getEquipment().clear();
				return;
			case FacilityPackage.LOCATION__REQUIRED_COOLING:
				setRequiredCooling(REQUIRED_COOLING_EDEFAULT);
				return;
			case FacilityPackage.LOCATION__HEAT_UP:
				setHeatUp(HEAT_UP_EDEFAULT);
				return;
			case FacilityPackage.LOCATION__HEAT_LOAD:
				setHeatLoad(HEAT_LOAD_EDEFAULT);
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
			case FacilityPackage.LOCATION__EQUIPMENT:
				return equipment != null && !equipment.isEmpty();
			case FacilityPackage.LOCATION__REQUIRED_COOLING:
				return requiredCooling != REQUIRED_COOLING_EDEFAULT;
			case FacilityPackage.LOCATION__HEAT_UP:
				return HEAT_UP_EDEFAULT == null ? heatUp != null : !HEAT_UP_EDEFAULT.equals(heatUp);
			case FacilityPackage.LOCATION__HEAT_LOAD:
				return HEAT_LOAD_EDEFAULT == null ? heatLoad != null : !HEAT_LOAD_EDEFAULT.equals(heatLoad);
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
		result.append(" (requiredCooling: ");
		result.append(requiredCooling);
		result.append(", heatUp: ");
		result.append(heatUp);
		result.append(", heatLoad: ");
		result.append(heatLoad);
		result.append(')');
		return result.toString();
	}

} //LocationImpl
