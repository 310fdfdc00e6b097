/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.facility.impl;

import java.lang.reflect.InvocationTargetException;

import java.util.Collection;
import java.util.Map;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.nines.model.facility.FacilityPackage;
import org.nines.model.facility.PowerSupply;
import org.nines.model.facility.PoweredEquipment;

import org.nines.model.units.Duration;
import org.nines.model.units.Power;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Powered Equipment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.facility.impl.PoweredEquipmentImpl#getPowerSupplies <em>Power Supplies</em>}</li>
 *   <li>{@link org.nines.model.facility.impl.PoweredEquipmentImpl#getRequiredSupplies <em>Required Supplies</em>}</li>
 *   <li>{@link org.nines.model.facility.impl.PoweredEquipmentImpl#getConsumption <em>Consumption</em>}</li>
 *   <li>{@link org.nines.model.facility.impl.PoweredEquipmentImpl#getRestart <em>Restart</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class PoweredEquipmentImpl extends EquipmentImpl implements PoweredEquipment {
	/**
	 * The cached value of the '{@link #getPowerSupplies() <em>Power Supplies</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPowerSupplies()
	 * @generated
	 * @ordered
	 */
	protected EList<PowerSupply> powerSupplies;

	/**
	 * The default value of the '{@link #getRequiredSupplies() <em>Required Supplies</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequiredSupplies()
	 * @generated
	 * @ordered
	 */
	protected static final int REQUIRED_SUPPLIES_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getRequiredSupplies() <em>Required Supplies</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequiredSupplies()
	 * @generated
	 * @ordered
	 */
	protected int requiredSupplies = REQUIRED_SUPPLIES_EDEFAULT;

	/**
	 * The default value of the '{@link #getConsumption() <em>Consumption</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConsumption()
	 * @generated
	 * @ordered
	 */
	protected static final Power CONSUMPTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getConsumption() <em>Consumption</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConsumption()
	 * @generated
	 * @ordered
	 */
	protected Power consumption = CONSUMPTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getRestart() <em>Restart</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRestart()
	 * @generated
	 * @ordered
	 */
	protected static final Duration RESTART_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRestart() <em>Restart</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRestart()
	 * @generated
	 * @ordered
	 */
	protected Duration restart = RESTART_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PoweredEquipmentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FacilityPackage.Literals.POWERED_EQUIPMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PowerSupply> getPowerSupplies() {
		if (powerSupplies == null) {
			powerSupplies = new EObjectContainmentEList.Resolving<PowerSupply>(PowerSupply.class, this, FacilityPackage.POWERED_EQUIPMENT__POWER_SUPPLIES);
		}
		return powerSupplies;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRequiredSupplies() {
		return requiredSupplies;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRequiredSupplies(int newRequiredSupplies) {
		int oldRequiredSupplies = requiredSupplies;
		requiredSupplies = newRequiredSupplies;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FacilityPackage.POWERED_EQUIPMENT__REQUIRED_SUPPLIES, oldRequiredSupplies, requiredSupplies));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Power getConsumption() {
		return consumption;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConsumption(Power newConsumption) {
		Power oldConsumption = consumption;
		consumption = newConsumption;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FacilityPackage.POWERED_EQUIPMENT__CONSUMPTION, oldConsumption, consumption));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getRestart() {
		return restart;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRestart(Duration newRestart) {
		Duration oldRestart = restart;
		restart = newRestart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FacilityPackage.POWERED_EQUIPMENT__RESTART, oldRestart, restart));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean validateSupplies(final DiagnosticChain diagnostics, final Map<Object, Object> context) {
		return org.nines.model.internal.HardwareInvariants.supplies(this, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case FacilityPackage.POWERED_EQUIPMENT__POWER_SUPPLIES:
				return ((InternalEList<?>)getPowerSupplies()).basicRemove(otherEnd, msgs);
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
			case FacilityPackage.POWERED_EQUIPMENT__POWER_SUPPLIES:
				return getPowerSupplies();
			case FacilityPackage.POWERED_EQUIPMENT__REQUIRED_SUPPLIES:
				return getRequiredSupplies();
			case FacilityPackage.POWERED_EQUIPMENT__CONSUMPTION:
				return getConsumption();
			case FacilityPackage.POWERED_EQUIPMENT__RESTART:
				return getRestart();
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
			case FacilityPackage.POWERED_EQUIPMENT__POWER_SUPPLIES:
				getPowerSupplies().clear();
				getPowerSupplies().addAll((Collection<? extends PowerSupply>)newValue);
				return;
			case FacilityPackage.POWERED_EQUIPMENT__REQUIRED_SUPPLIES:
				setRequiredSupplies((Integer)newValue);
				return;
			case FacilityPackage.POWERED_EQUIPMENT__CONSUMPTION:
				setConsumption((Power)newValue);
				return;
			case FacilityPackage.POWERED_EQUIPMENT__RESTART:
				setRestart((Duration)newValue);
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
			case FacilityPackage.POWERED_EQUIPMENT__POWER_SUPPLIES:
				getPowerSupplies().clear();
				return;
			case FacilityPackage.POWERED_EQUIPMENT__REQUIRED_SUPPLIES:
				setRequiredSupplies(REQUIRED_SUPPLIES_EDEFAULT);
				return;
			case FacilityPackage.POWERED_EQUIPMENT__CONSUMPTION:
				setConsumption(CONSUMPTION_EDEFAULT);
				return;
			case FacilityPackage.POWERED_EQUIPMENT__RESTART:
				setRestart(RESTART_EDEFAULT);
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
			case FacilityPackage.POWERED_EQUIPMENT__POWER_SUPPLIES:
				return powerSupplies != null && !powerSupplies.isEmpty();
			case FacilityPackage.POWERED_EQUIPMENT__REQUIRED_SUPPLIES:
				return requiredSupplies != REQUIRED_SUPPLIES_EDEFAULT;
			case FacilityPackage.POWERED_EQUIPMENT__CONSUMPTION:
				return CONSUMPTION_EDEFAULT == null ? consumption != null : !CONSUMPTION_EDEFAULT.equals(consumption);
			case FacilityPackage.POWERED_EQUIPMENT__RESTART:
				return RESTART_EDEFAULT == null ? restart != null : !RESTART_EDEFAULT.equals(restart);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	@SuppressWarnings("unchecked")
	public Object eInvoke(int operationID, EList<?> arguments) throws InvocationTargetException {
		switch (operationID) {
			case FacilityPackage.POWERED_EQUIPMENT___VALIDATE_SUPPLIES__DIAGNOSTICCHAIN_MAP:
				return validateSupplies((DiagnosticChain)arguments.get(0), (Map<Object, Object>)arguments.get(1));
		}
		return super.eInvoke(operationID, arguments);
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
		result.append(" (requiredSupplies: ");
		result.append(requiredSupplies);
		result.append(", consumption: ");
		result.append(consumption);
		result.append(", restart: ");
		result.append(restart);
		result.append(')');
		return result.toString();
	}

} //PoweredEquipmentImpl
