/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.facility.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.nines.model.facility.Conduit;
import org.nines.model.facility.FacilityPackage;
import org.nines.model.facility.PowerDevice;

import org.nines.model.units.Power;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Power Device</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.facility.impl.PowerDeviceImpl#getFedBy <em>Fed By</em>}</li>
 *   <li>{@link org.nines.model.facility.impl.PowerDeviceImpl#getConduits <em>Conduits</em>}</li>
 *   <li>{@link org.nines.model.facility.impl.PowerDeviceImpl#getCapacity <em>Capacity</em>}</li>
 *   <li>{@link org.nines.model.facility.impl.PowerDeviceImpl#getFeed <em>Feed</em>}</li>
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
	 * The cached value of the '{@link #getConduits() <em>Conduits</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConduits()
	 * @generated
	 * @ordered
	 */
	protected EList<Conduit> conduits;

	/**
	 * The default value of the '{@link #getCapacity() <em>Capacity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapacity()
	 * @generated
	 * @ordered
	 */
	protected static final Power CAPACITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCapacity() <em>Capacity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapacity()
	 * @generated
	 * @ordered
	 */
	protected Power capacity = CAPACITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getFeed() <em>Feed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFeed()
	 * @generated
	 * @ordered
	 */
	protected static final String FEED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFeed() <em>Feed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFeed()
	 * @generated
	 * @ordered
	 */
	protected String feed = FEED_EDEFAULT;

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
	public EList<Conduit> getConduits() {
		if (conduits == null) {
			conduits = new EObjectResolvingEList<Conduit>(Conduit.class, this, FacilityPackage.POWER_DEVICE__CONDUITS);
		}
		return conduits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Power getCapacity() {
		return capacity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCapacity(Power newCapacity) {
		Power oldCapacity = capacity;
		capacity = newCapacity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FacilityPackage.POWER_DEVICE__CAPACITY, oldCapacity, capacity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFeed() {
		return feed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFeed(String newFeed) {
		String oldFeed = feed;
		feed = newFeed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FacilityPackage.POWER_DEVICE__FEED, oldFeed, feed));
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
			case FacilityPackage.POWER_DEVICE__CONDUITS:
				return getConduits();
			case FacilityPackage.POWER_DEVICE__CAPACITY:
				return getCapacity();
			case FacilityPackage.POWER_DEVICE__FEED:
				return getFeed();
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
			case FacilityPackage.POWER_DEVICE__CONDUITS:
				getConduits().clear();
				getConduits().addAll((Collection<? extends Conduit>)newValue);
				return;
			case FacilityPackage.POWER_DEVICE__CAPACITY:
				setCapacity((Power)newValue);
				return;
			case FacilityPackage.POWER_DEVICE__FEED:
				setFeed((String)newValue);
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
			case FacilityPackage.POWER_DEVICE__CONDUITS:
				getConduits().clear();
				return;
			case FacilityPackage.POWER_DEVICE__CAPACITY:
				setCapacity(CAPACITY_EDEFAULT);
				return;
			case FacilityPackage.POWER_DEVICE__FEED:
				setFeed(FEED_EDEFAULT);
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
			case FacilityPackage.POWER_DEVICE__CONDUITS:
				return conduits != null && !conduits.isEmpty();
			case FacilityPackage.POWER_DEVICE__CAPACITY:
				return CAPACITY_EDEFAULT == null ? capacity != null : !CAPACITY_EDEFAULT.equals(capacity);
			case FacilityPackage.POWER_DEVICE__FEED:
				return FEED_EDEFAULT == null ? feed != null : !FEED_EDEFAULT.equals(feed);
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
		result.append(" (capacity: ");
		result.append(capacity);
		result.append(", feed: ");
		result.append(feed);
		result.append(')');
		return result.toString();
	}

} //PowerDeviceImpl
