/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.facility.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.nines.model.core.impl.ItemImpl;

import org.nines.model.facility.Conduit;
import org.nines.model.facility.FacilityPackage;
import org.nines.model.facility.PowerDevice;
import org.nines.model.facility.PowerSupply;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Power Supply</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.facility.impl.PowerSupplyImpl#getFedBy <em>Fed By</em>}</li>
 *   <li>{@link org.nines.model.facility.impl.PowerSupplyImpl#getConduits <em>Conduits</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PowerSupplyImpl extends ItemImpl implements PowerSupply {
	/**
	 * The cached value of the '{@link #getFedBy() <em>Fed By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFedBy()
	 * @generated
	 * @ordered
	 */
	protected PowerDevice fedBy;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PowerSupplyImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FacilityPackage.Literals.POWER_SUPPLY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PowerDevice getFedBy() {
		if (fedBy != null && fedBy.eIsProxy()) {
			InternalEObject oldFedBy = (InternalEObject)fedBy;
			fedBy = (PowerDevice)eResolveProxy(oldFedBy);
			if (fedBy != oldFedBy) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, FacilityPackage.POWER_SUPPLY__FED_BY, oldFedBy, fedBy));
			}
		}
		return fedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PowerDevice basicGetFedBy() {
		return fedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFedBy(PowerDevice newFedBy) {
		PowerDevice oldFedBy = fedBy;
		fedBy = newFedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FacilityPackage.POWER_SUPPLY__FED_BY, oldFedBy, fedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Conduit> getConduits() {
		if (conduits == null) {
			conduits = new EObjectResolvingEList<Conduit>(Conduit.class, this, FacilityPackage.POWER_SUPPLY__CONDUITS);
		}
		return conduits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case FacilityPackage.POWER_SUPPLY__FED_BY:
				if (resolve) return getFedBy();
				return basicGetFedBy();
			case FacilityPackage.POWER_SUPPLY__CONDUITS:
				return getConduits();
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
			case FacilityPackage.POWER_SUPPLY__FED_BY:
				setFedBy((PowerDevice)newValue);
				return;
			case FacilityPackage.POWER_SUPPLY__CONDUITS:
				getConduits().clear();
				getConduits().addAll((Collection<? extends Conduit>)newValue);
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
			case FacilityPackage.POWER_SUPPLY__FED_BY:
				setFedBy((PowerDevice)null);
				return;
			case FacilityPackage.POWER_SUPPLY__CONDUITS:
				getConduits().clear();
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
			case FacilityPackage.POWER_SUPPLY__FED_BY:
				return fedBy != null;
			case FacilityPackage.POWER_SUPPLY__CONDUITS:
				return conduits != null && !conduits.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //PowerSupplyImpl
