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

import org.nines.model.units.Percentage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Redundancy</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.service.impl.RedundancyImpl#getRepairCrews <em>Repair Crews</em>}</li>
 *   <li>{@link org.nines.model.service.impl.RedundancyImpl#getBeta <em>Beta</em>}</li>
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
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.REDUNDANCY__BETA, oldBeta, beta));
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
			case ServicePackage.REDUNDANCY__BETA:
				return getBeta();
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
			case ServicePackage.REDUNDANCY__BETA:
				setBeta((Percentage)newValue);
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
			case ServicePackage.REDUNDANCY__BETA:
				setBeta(BETA_EDEFAULT);
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
			case ServicePackage.REDUNDANCY__BETA:
				return BETA_EDEFAULT == null ? beta != null : !BETA_EDEFAULT.equals(beta);
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
		result.append(", beta: ");
		result.append(beta);
		result.append(')');
		return result.toString();
	}

} //RedundancyImpl
