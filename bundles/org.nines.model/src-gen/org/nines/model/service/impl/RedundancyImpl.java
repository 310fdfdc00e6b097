/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.service.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.nines.model.core.impl.ElementImpl;

import org.nines.model.service.Redundancy;
import org.nines.model.service.ServicePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Redundancy</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.service.impl.RedundancyImpl#getRepairCrews <em>Repair Crews</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class RedundancyImpl extends ElementImpl implements Redundancy {
	/**
	 * The default value of the '{@link #getRepairCrews() <em>Repair Crews</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRepairCrews()
	 * @generated
	 * @ordered
	 */
	protected static final int REPAIR_CREWS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getRepairCrews() <em>Repair Crews</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRepairCrews()
	 * @generated
	 * @ordered
	 */
	protected int repairCrews = REPAIR_CREWS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RedundancyImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ServicePackage.Literals.REDUNDANCY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRepairCrews() {
		return repairCrews;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRepairCrews(int newRepairCrews) {
		int oldRepairCrews = repairCrews;
		repairCrews = newRepairCrews;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.REDUNDANCY__REPAIR_CREWS, oldRepairCrews, repairCrews));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ServicePackage.REDUNDANCY__REPAIR_CREWS:
				return getRepairCrews();
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
			case ServicePackage.REDUNDANCY__REPAIR_CREWS:
				setRepairCrews((Integer)newValue);
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
			case ServicePackage.REDUNDANCY__REPAIR_CREWS:
				setRepairCrews(REPAIR_CREWS_EDEFAULT);
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
			case ServicePackage.REDUNDANCY__REPAIR_CREWS:
				return repairCrews != REPAIR_CREWS_EDEFAULT;
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
		result.append(" (repairCrews: ");
		result.append(repairCrews);
		result.append(')');
		return result.toString();
	}

} //RedundancyImpl
