/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.facility.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.nines.model.facility.FacilityPackage;
import org.nines.model.facility.Generator;

import org.nines.model.units.Duration;
import org.nines.model.units.Percentage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Generator</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.facility.impl.GeneratorImpl#getStartFailure <em>Start Failure</em>}</li>
 *   <li>{@link org.nines.model.facility.impl.GeneratorImpl#getStartTime <em>Start Time</em>}</li>
 *   <li>{@link org.nines.model.facility.impl.GeneratorImpl#getFuel <em>Fuel</em>}</li>
 * </ul>
 *
 * @generated
 */
public class GeneratorImpl extends PowerDeviceImpl implements Generator {
	/**
	 * The default value of the '{@link #getStartFailure() <em>Start Failure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartFailure()
	 * @generated
	 * @ordered
	 */
	protected static final Percentage START_FAILURE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStartFailure() <em>Start Failure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartFailure()
	 * @generated
	 * @ordered
	 */
	protected Percentage startFailure = START_FAILURE_EDEFAULT;

	/**
	 * The default value of the '{@link #getStartTime() <em>Start Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartTime()
	 * @generated
	 * @ordered
	 */
	protected static final Duration START_TIME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStartTime() <em>Start Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartTime()
	 * @generated
	 * @ordered
	 */
	protected Duration startTime = START_TIME_EDEFAULT;

	/**
	 * The default value of the '{@link #getFuel() <em>Fuel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFuel()
	 * @generated
	 * @ordered
	 */
	protected static final Duration FUEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFuel() <em>Fuel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFuel()
	 * @generated
	 * @ordered
	 */
	protected Duration fuel = FUEL_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected GeneratorImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FacilityPackage.Literals.GENERATOR;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Percentage getStartFailure() {
		return startFailure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStartFailure(Percentage newStartFailure) {
		Percentage oldStartFailure = startFailure;
		startFailure = newStartFailure;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FacilityPackage.GENERATOR__START_FAILURE, oldStartFailure, startFailure));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getStartTime() {
		return startTime;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStartTime(Duration newStartTime) {
		Duration oldStartTime = startTime;
		startTime = newStartTime;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FacilityPackage.GENERATOR__START_TIME, oldStartTime, startTime));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getFuel() {
		return fuel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFuel(Duration newFuel) {
		Duration oldFuel = fuel;
		fuel = newFuel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FacilityPackage.GENERATOR__FUEL, oldFuel, fuel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case FacilityPackage.GENERATOR__START_FAILURE:
				return getStartFailure();
			case FacilityPackage.GENERATOR__START_TIME:
				return getStartTime();
			case FacilityPackage.GENERATOR__FUEL:
				return getFuel();
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
			case FacilityPackage.GENERATOR__START_FAILURE:
				setStartFailure((Percentage)newValue);
				return;
			case FacilityPackage.GENERATOR__START_TIME:
				setStartTime((Duration)newValue);
				return;
			case FacilityPackage.GENERATOR__FUEL:
				setFuel((Duration)newValue);
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
			case FacilityPackage.GENERATOR__START_FAILURE:
				setStartFailure(START_FAILURE_EDEFAULT);
				return;
			case FacilityPackage.GENERATOR__START_TIME:
				setStartTime(START_TIME_EDEFAULT);
				return;
			case FacilityPackage.GENERATOR__FUEL:
				setFuel(FUEL_EDEFAULT);
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
			case FacilityPackage.GENERATOR__START_FAILURE:
				return START_FAILURE_EDEFAULT == null ? startFailure != null : !START_FAILURE_EDEFAULT.equals(startFailure);
			case FacilityPackage.GENERATOR__START_TIME:
				return START_TIME_EDEFAULT == null ? startTime != null : !START_TIME_EDEFAULT.equals(startTime);
			case FacilityPackage.GENERATOR__FUEL:
				return FUEL_EDEFAULT == null ? fuel != null : !FUEL_EDEFAULT.equals(fuel);
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
		result.append(" (startFailure: ");
		result.append(startFailure);
		result.append(", startTime: ");
		result.append(startTime);
		result.append(", fuel: ");
		result.append(fuel);
		result.append(')');
		return result.toString();
	}

} //GeneratorImpl
