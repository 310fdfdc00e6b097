/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.service.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.nines.model.core.Item;

import org.nines.model.core.impl.NamedElementImpl;

import org.nines.model.service.MeasurementPeriod;
import org.nines.model.service.Promise;
import org.nines.model.service.ServicePackage;

import org.nines.model.units.Duration;
import org.nines.model.units.Percentage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Promise</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.service.impl.PromiseImpl#getCovers <em>Covers</em>}</li>
 *   <li>{@link org.nines.model.service.impl.PromiseImpl#getTarget <em>Target</em>}</li>
 *   <li>{@link org.nines.model.service.impl.PromiseImpl#getPeriod <em>Period</em>}</li>
 *   <li>{@link org.nines.model.service.impl.PromiseImpl#getRestore <em>Restore</em>}</li>
 *   <li>{@link org.nines.model.service.impl.PromiseImpl#getPenalty <em>Penalty</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PromiseImpl extends NamedElementImpl implements Promise {
	/**
	 * The cached value of the '{@link #getCovers() <em>Covers</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCovers()
	 * @generated
	 * @ordered
	 */
	protected EList<Item> covers;

	/**
	 * The default value of the '{@link #getTarget() <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTarget()
	 * @generated
	 * @ordered
	 */
	protected static final Percentage TARGET_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTarget() <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTarget()
	 * @generated
	 * @ordered
	 */
	protected Percentage target = TARGET_EDEFAULT;

	/**
	 * The default value of the '{@link #getPeriod() <em>Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriod()
	 * @generated
	 * @ordered
	 */
	protected static final MeasurementPeriod PERIOD_EDEFAULT = MeasurementPeriod.MONTH;

	/**
	 * The cached value of the '{@link #getPeriod() <em>Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriod()
	 * @generated
	 * @ordered
	 */
	protected MeasurementPeriod period = PERIOD_EDEFAULT;

	/**
	 * The default value of the '{@link #getRestore() <em>Restore</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRestore()
	 * @generated
	 * @ordered
	 */
	protected static final Duration RESTORE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRestore() <em>Restore</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRestore()
	 * @generated
	 * @ordered
	 */
	protected Duration restore = RESTORE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPenalty() <em>Penalty</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPenalty()
	 * @generated
	 * @ordered
	 */
	protected static final String PENALTY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPenalty() <em>Penalty</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPenalty()
	 * @generated
	 * @ordered
	 */
	protected String penalty = PENALTY_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PromiseImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ServicePackage.Literals.PROMISE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Item> getCovers() {
		if (covers == null) {
			covers = new EObjectResolvingEList<Item>(Item.class, this, ServicePackage.PROMISE__COVERS);
		}
		return covers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Percentage getTarget() {
		return target;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTarget(Percentage newTarget) {
		Percentage oldTarget = target;
		target = newTarget;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.PROMISE__TARGET, oldTarget, target));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MeasurementPeriod getPeriod() {
		return period;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeriod(MeasurementPeriod newPeriod) {
		MeasurementPeriod oldPeriod = period;
		period = newPeriod == null ? PERIOD_EDEFAULT : newPeriod;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.PROMISE__PERIOD, oldPeriod, period));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getRestore() {
		return restore;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRestore(Duration newRestore) {
		Duration oldRestore = restore;
		restore = newRestore;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.PROMISE__RESTORE, oldRestore, restore));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPenalty() {
		return penalty;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPenalty(String newPenalty) {
		String oldPenalty = penalty;
		penalty = newPenalty;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.PROMISE__PENALTY, oldPenalty, penalty));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ServicePackage.PROMISE__COVERS:
				return getCovers();
			case ServicePackage.PROMISE__TARGET:
				return getTarget();
			case ServicePackage.PROMISE__PERIOD:
				return getPeriod();
			case ServicePackage.PROMISE__RESTORE:
				return getRestore();
			case ServicePackage.PROMISE__PENALTY:
				return getPenalty();
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
			case ServicePackage.PROMISE__COVERS:
				getCovers().clear();
				getCovers().addAll((Collection<? extends Item>)newValue);
				return;
			case ServicePackage.PROMISE__TARGET:
				setTarget((Percentage)newValue);
				return;
			case ServicePackage.PROMISE__PERIOD:
				setPeriod((MeasurementPeriod)newValue);
				return;
			case ServicePackage.PROMISE__RESTORE:
				setRestore((Duration)newValue);
				return;
			case ServicePackage.PROMISE__PENALTY:
				setPenalty((String)newValue);
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
			case ServicePackage.PROMISE__COVERS:
				getCovers().clear();
				return;
			case ServicePackage.PROMISE__TARGET:
				setTarget(TARGET_EDEFAULT);
				return;
			case ServicePackage.PROMISE__PERIOD:
				setPeriod(PERIOD_EDEFAULT);
				return;
			case ServicePackage.PROMISE__RESTORE:
				setRestore(RESTORE_EDEFAULT);
				return;
			case ServicePackage.PROMISE__PENALTY:
				setPenalty(PENALTY_EDEFAULT);
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
			case ServicePackage.PROMISE__COVERS:
				return covers != null && !covers.isEmpty();
			case ServicePackage.PROMISE__TARGET:
				return TARGET_EDEFAULT == null ? target != null : !TARGET_EDEFAULT.equals(target);
			case ServicePackage.PROMISE__PERIOD:
				return period != PERIOD_EDEFAULT;
			case ServicePackage.PROMISE__RESTORE:
				return RESTORE_EDEFAULT == null ? restore != null : !RESTORE_EDEFAULT.equals(restore);
			case ServicePackage.PROMISE__PENALTY:
				return PENALTY_EDEFAULT == null ? penalty != null : !PENALTY_EDEFAULT.equals(penalty);
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
		result.append(" (target: ");
		result.append(target);
		result.append(", period: ");
		result.append(period);
		result.append(", restore: ");
		result.append(restore);
		result.append(", penalty: ");
		result.append(penalty);
		result.append(')');
		return result.toString();
	}

} //PromiseImpl
