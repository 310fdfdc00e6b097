/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.core.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.nines.model.core.ComponentType;
import org.nines.model.core.CorePackage;
import org.nines.model.core.FailureMode;

import org.nines.model.units.Percentage;
import org.nines.model.units.Power;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Component Type</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.core.impl.ComponentTypeImpl#getFailureModes <em>Failure Modes</em>}</li>
 *   <li>{@link org.nines.model.core.impl.ComponentTypeImpl#getBeta <em>Beta</em>}</li>
 *   <li>{@link org.nines.model.core.impl.ComponentTypeImpl#getConsumption <em>Consumption</em>}</li>
 *   <li>{@link org.nines.model.core.impl.ComponentTypeImpl#getAppliesTo <em>Applies To</em>}</li>
 *   <li>{@link org.nines.model.core.impl.ComponentTypeImpl#getManufacturer <em>Manufacturer</em>}</li>
 *   <li>{@link org.nines.model.core.impl.ComponentTypeImpl#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.nines.model.core.impl.ComponentTypeImpl#getOriginVersion <em>Origin Version</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ComponentTypeImpl extends NamedElementImpl implements ComponentType {
	/**
	 * The cached value of the '{@link #getFailureModes() <em>Failure Modes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFailureModes()
	 * @generated
	 * @ordered
	 */
	protected EList<FailureMode> failureModes;

	/**
	 * The default value of the '{@link #getBeta() <em>Beta</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBeta()
	 * @generated
	 * @ordered
	 */
	protected static final Percentage BETA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBeta() <em>Beta</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBeta()
	 * @generated
	 * @ordered
	 */
	protected Percentage beta = BETA_EDEFAULT;

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
	 * The default value of the '{@link #getAppliesTo() <em>Applies To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAppliesTo()
	 * @generated
	 * @ordered
	 */
	protected static final String APPLIES_TO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAppliesTo() <em>Applies To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAppliesTo()
	 * @generated
	 * @ordered
	 */
	protected String appliesTo = APPLIES_TO_EDEFAULT;

	/**
	 * The default value of the '{@link #getManufacturer() <em>Manufacturer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getManufacturer()
	 * @generated
	 * @ordered
	 */
	protected static final String MANUFACTURER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getManufacturer() <em>Manufacturer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getManufacturer()
	 * @generated
	 * @ordered
	 */
	protected String manufacturer = MANUFACTURER_EDEFAULT;

	/**
	 * The default value of the '{@link #getOrigin() <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrigin()
	 * @generated
	 * @ordered
	 */
	protected static final String ORIGIN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOrigin() <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrigin()
	 * @generated
	 * @ordered
	 */
	protected String origin = ORIGIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getOriginVersion() <em>Origin Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOriginVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String ORIGIN_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOriginVersion() <em>Origin Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOriginVersion()
	 * @generated
	 * @ordered
	 */
	protected String originVersion = ORIGIN_VERSION_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ComponentTypeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CorePackage.Literals.COMPONENT_TYPE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FailureMode> getFailureModes() {
		if (failureModes == null) {
			failureModes = new EObjectContainmentEList.Resolving<FailureMode>(FailureMode.class, this, CorePackage.COMPONENT_TYPE__FAILURE_MODES);
		}
		return failureModes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Percentage getBeta() {
		return beta;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBeta(Percentage newBeta) {
		Percentage oldBeta = beta;
		beta = newBeta;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorePackage.COMPONENT_TYPE__BETA, oldBeta, beta));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CorePackage.COMPONENT_TYPE__CONSUMPTION, oldConsumption, consumption));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAppliesTo() {
		return appliesTo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAppliesTo(String newAppliesTo) {
		String oldAppliesTo = appliesTo;
		appliesTo = newAppliesTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorePackage.COMPONENT_TYPE__APPLIES_TO, oldAppliesTo, appliesTo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getManufacturer() {
		return manufacturer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setManufacturer(String newManufacturer) {
		String oldManufacturer = manufacturer;
		manufacturer = newManufacturer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorePackage.COMPONENT_TYPE__MANUFACTURER, oldManufacturer, manufacturer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOrigin() {
		return origin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrigin(String newOrigin) {
		String oldOrigin = origin;
		origin = newOrigin;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorePackage.COMPONENT_TYPE__ORIGIN, oldOrigin, origin));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOriginVersion() {
		return originVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOriginVersion(String newOriginVersion) {
		String oldOriginVersion = originVersion;
		originVersion = newOriginVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorePackage.COMPONENT_TYPE__ORIGIN_VERSION, oldOriginVersion, originVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CorePackage.COMPONENT_TYPE__FAILURE_MODES:
				return ((InternalEList<?>)getFailureModes()).basicRemove(otherEnd, msgs);
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
			case CorePackage.COMPONENT_TYPE__FAILURE_MODES:
				return getFailureModes();
			case CorePackage.COMPONENT_TYPE__BETA:
				return getBeta();
			case CorePackage.COMPONENT_TYPE__CONSUMPTION:
				return getConsumption();
			case CorePackage.COMPONENT_TYPE__APPLIES_TO:
				return getAppliesTo();
			case CorePackage.COMPONENT_TYPE__MANUFACTURER:
				return getManufacturer();
			case CorePackage.COMPONENT_TYPE__ORIGIN:
				return getOrigin();
			case CorePackage.COMPONENT_TYPE__ORIGIN_VERSION:
				return getOriginVersion();
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
			case CorePackage.COMPONENT_TYPE__FAILURE_MODES:
				getFailureModes().clear();
				getFailureModes().addAll((Collection<? extends FailureMode>)newValue);
				return;
			case CorePackage.COMPONENT_TYPE__BETA:
				setBeta((Percentage)newValue);
				return;
			case CorePackage.COMPONENT_TYPE__CONSUMPTION:
				setConsumption((Power)newValue);
				return;
			case CorePackage.COMPONENT_TYPE__APPLIES_TO:
				setAppliesTo((String)newValue);
				return;
			case CorePackage.COMPONENT_TYPE__MANUFACTURER:
				setManufacturer((String)newValue);
				return;
			case CorePackage.COMPONENT_TYPE__ORIGIN:
				setOrigin((String)newValue);
				return;
			case CorePackage.COMPONENT_TYPE__ORIGIN_VERSION:
				setOriginVersion((String)newValue);
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
			case CorePackage.COMPONENT_TYPE__FAILURE_MODES:
				getFailureModes().clear();
				return;
			case CorePackage.COMPONENT_TYPE__BETA:
				setBeta(BETA_EDEFAULT);
				return;
			case CorePackage.COMPONENT_TYPE__CONSUMPTION:
				setConsumption(CONSUMPTION_EDEFAULT);
				return;
			case CorePackage.COMPONENT_TYPE__APPLIES_TO:
				setAppliesTo(APPLIES_TO_EDEFAULT);
				return;
			case CorePackage.COMPONENT_TYPE__MANUFACTURER:
				setManufacturer(MANUFACTURER_EDEFAULT);
				return;
			case CorePackage.COMPONENT_TYPE__ORIGIN:
				setOrigin(ORIGIN_EDEFAULT);
				return;
			case CorePackage.COMPONENT_TYPE__ORIGIN_VERSION:
				setOriginVersion(ORIGIN_VERSION_EDEFAULT);
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
			case CorePackage.COMPONENT_TYPE__FAILURE_MODES:
				return failureModes != null && !failureModes.isEmpty();
			case CorePackage.COMPONENT_TYPE__BETA:
				return BETA_EDEFAULT == null ? beta != null : !BETA_EDEFAULT.equals(beta);
			case CorePackage.COMPONENT_TYPE__CONSUMPTION:
				return CONSUMPTION_EDEFAULT == null ? consumption != null : !CONSUMPTION_EDEFAULT.equals(consumption);
			case CorePackage.COMPONENT_TYPE__APPLIES_TO:
				return APPLIES_TO_EDEFAULT == null ? appliesTo != null : !APPLIES_TO_EDEFAULT.equals(appliesTo);
			case CorePackage.COMPONENT_TYPE__MANUFACTURER:
				return MANUFACTURER_EDEFAULT == null ? manufacturer != null : !MANUFACTURER_EDEFAULT.equals(manufacturer);
			case CorePackage.COMPONENT_TYPE__ORIGIN:
				return ORIGIN_EDEFAULT == null ? origin != null : !ORIGIN_EDEFAULT.equals(origin);
			case CorePackage.COMPONENT_TYPE__ORIGIN_VERSION:
				return ORIGIN_VERSION_EDEFAULT == null ? originVersion != null : !ORIGIN_VERSION_EDEFAULT.equals(originVersion);
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
		result.append(" (beta: ");
		result.append(beta);
		result.append(", consumption: ");
		result.append(consumption);
		result.append(", appliesTo: ");
		result.append(appliesTo);
		result.append(", manufacturer: ");
		result.append(manufacturer);
		result.append(", origin: ");
		result.append(origin);
		result.append(", originVersion: ");
		result.append(originVersion);
		result.append(')');
		return result.toString();
	}

} //ComponentTypeImpl
