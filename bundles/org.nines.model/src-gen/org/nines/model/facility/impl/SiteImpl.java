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

import org.nines.model.facility.Building;
import org.nines.model.facility.Conduit;
import org.nines.model.facility.FacilityCheck;
import org.nines.model.facility.FacilityPackage;
import org.nines.model.facility.Room;
import org.nines.model.facility.Site;
import org.nines.model.facility.SiteRole;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Site</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.facility.impl.SiteImpl#getRole <em>Role</em>}</li>
 *   <li>{@link org.nines.model.facility.impl.SiteImpl#getAddress <em>Address</em>}</li>
 *   <li>{@link org.nines.model.facility.impl.SiteImpl#getBuildings <em>Buildings</em>}</li>
 *   <li>{@link org.nines.model.facility.impl.SiteImpl#getRooms <em>Rooms</em>}</li>
 *   <li>{@link org.nines.model.facility.impl.SiteImpl#getConduits <em>Conduits</em>}</li>
 *   <li>{@link org.nines.model.facility.impl.SiteImpl#getFacilityChecks <em>Facility Checks</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SiteImpl extends LocationImpl implements Site {
	/**
	 * The default value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected static final SiteRole ROLE_EDEFAULT = SiteRole.MAIN;

	/**
	 * The cached value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected SiteRole role = ROLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected static final String ADDRESS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected String address = ADDRESS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getBuildings() <em>Buildings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBuildings()
	 * @generated
	 * @ordered
	 */
	protected EList<Building> buildings;

	/**
	 * The cached value of the '{@link #getRooms() <em>Rooms</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRooms()
	 * @generated
	 * @ordered
	 */
	protected EList<Room> rooms;

	/**
	 * The cached value of the '{@link #getConduits() <em>Conduits</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConduits()
	 * @generated
	 * @ordered
	 */
	protected EList<Conduit> conduits;

	/**
	 * The cached value of the '{@link #getFacilityChecks() <em>Facility Checks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFacilityChecks()
	 * @generated
	 * @ordered
	 */
	protected EList<FacilityCheck> facilityChecks;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SiteImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FacilityPackage.Literals.SITE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SiteRole getRole() {
		return role;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRole(SiteRole newRole) {
		SiteRole oldRole = role;
		role = newRole == null ? ROLE_EDEFAULT : newRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FacilityPackage.SITE__ROLE, oldRole, role));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAddress() {
		return address;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAddress(String newAddress) {
		String oldAddress = address;
		address = newAddress;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FacilityPackage.SITE__ADDRESS, oldAddress, address));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Building> getBuildings() {
		if (buildings == null) {
			buildings = new EObjectContainmentEList.Resolving<Building>(Building.class, this, FacilityPackage.SITE__BUILDINGS);
		}
		return buildings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Room> getRooms() {
		if (rooms == null) {
			rooms = new EObjectContainmentEList.Resolving<Room>(Room.class, this, FacilityPackage.SITE__ROOMS);
		}
		return rooms;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Conduit> getConduits() {
		if (conduits == null) {
			conduits = new EObjectContainmentEList.Resolving<Conduit>(Conduit.class, this, FacilityPackage.SITE__CONDUITS);
		}
		return conduits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FacilityCheck> getFacilityChecks() {
		if (facilityChecks == null) {
			facilityChecks = new EObjectContainmentEList.Resolving<FacilityCheck>(FacilityCheck.class, this, FacilityPackage.SITE__FACILITY_CHECKS);
		}
		return facilityChecks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case FacilityPackage.SITE__BUILDINGS:
				return ((InternalEList<?>)getBuildings()).basicRemove(otherEnd, msgs);
			case FacilityPackage.SITE__ROOMS:
				return ((InternalEList<?>)getRooms()).basicRemove(otherEnd, msgs);
			case FacilityPackage.SITE__CONDUITS:
				return ((InternalEList<?>)getConduits()).basicRemove(otherEnd, msgs);
			case FacilityPackage.SITE__FACILITY_CHECKS:
				return ((InternalEList<?>)getFacilityChecks()).basicRemove(otherEnd, msgs);
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
			case FacilityPackage.SITE__ROLE:
				return getRole();
			case FacilityPackage.SITE__ADDRESS:
				return getAddress();
			case FacilityPackage.SITE__BUILDINGS:
				return getBuildings();
			case FacilityPackage.SITE__ROOMS:
				return getRooms();
			case FacilityPackage.SITE__CONDUITS:
				return getConduits();
			case FacilityPackage.SITE__FACILITY_CHECKS:
				return getFacilityChecks();
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
			case FacilityPackage.SITE__ROLE:
				setRole((SiteRole)newValue);
				return;
			case FacilityPackage.SITE__ADDRESS:
				setAddress((String)newValue);
				return;
			case FacilityPackage.SITE__BUILDINGS:
				getBuildings().clear();
				getBuildings().addAll((Collection<? extends Building>)newValue);
				return;
			case FacilityPackage.SITE__ROOMS:
				getRooms().clear();
				getRooms().addAll((Collection<? extends Room>)newValue);
				return;
			case FacilityPackage.SITE__CONDUITS:
				getConduits().clear();
				getConduits().addAll((Collection<? extends Conduit>)newValue);
				return;
			case FacilityPackage.SITE__FACILITY_CHECKS:
				getFacilityChecks().clear();
				getFacilityChecks().addAll((Collection<? extends FacilityCheck>)newValue);
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
			case FacilityPackage.SITE__ROLE:
				setRole(ROLE_EDEFAULT);
				return;
			case FacilityPackage.SITE__ADDRESS:
				setAddress(ADDRESS_EDEFAULT);
				return;
			case FacilityPackage.SITE__BUILDINGS:
				getBuildings().clear();
				return;
			case FacilityPackage.SITE__ROOMS:
				getRooms().clear();
				return;
			case FacilityPackage.SITE__CONDUITS:
				getConduits().clear();
				return;
			case FacilityPackage.SITE__FACILITY_CHECKS:
				getFacilityChecks().clear();
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
			case FacilityPackage.SITE__ROLE:
				return role != ROLE_EDEFAULT;
			case FacilityPackage.SITE__ADDRESS:
				return ADDRESS_EDEFAULT == null ? address != null : !ADDRESS_EDEFAULT.equals(address);
			case FacilityPackage.SITE__BUILDINGS:
				return buildings != null && !buildings.isEmpty();
			case FacilityPackage.SITE__ROOMS:
				return rooms != null && !rooms.isEmpty();
			case FacilityPackage.SITE__CONDUITS:
				return conduits != null && !conduits.isEmpty();
			case FacilityPackage.SITE__FACILITY_CHECKS:
				return facilityChecks != null && !facilityChecks.isEmpty();
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
		result.append(" (role: ");
		result.append(role);
		result.append(", address: ");
		result.append(address);
		result.append(')');
		return result.toString();
	}

} //SiteImpl
