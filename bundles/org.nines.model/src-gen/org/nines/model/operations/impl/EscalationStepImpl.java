/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.operations.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.nines.model.core.impl.NamedElementImpl;

import org.nines.model.operations.EscalationStep;
import org.nines.model.operations.OperationsPackage;
import org.nines.model.operations.Role;

import org.nines.model.units.Duration;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Escalation Step</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.operations.impl.EscalationStepImpl#getLevel <em>Level</em>}</li>
 *   <li>{@link org.nines.model.operations.impl.EscalationStepImpl#getAfter <em>After</em>}</li>
 *   <li>{@link org.nines.model.operations.impl.EscalationStepImpl#getTo <em>To</em>}</li>
 *   <li>{@link org.nines.model.operations.impl.EscalationStepImpl#getGathers <em>Gathers</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EscalationStepImpl extends NamedElementImpl implements EscalationStep {
	/**
	 * The default value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected static final int LEVEL_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected int level = LEVEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getAfter() <em>After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAfter()
	 * @generated
	 * @ordered
	 */
	protected static final Duration AFTER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAfter() <em>After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAfter()
	 * @generated
	 * @ordered
	 */
	protected Duration after = AFTER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTo() <em>To</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTo()
	 * @generated
	 * @ordered
	 */
	protected Role to;

	/**
	 * The cached value of the '{@link #getGathers() <em>Gathers</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGathers()
	 * @generated
	 * @ordered
	 */
	protected EList<String> gathers;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EscalationStepImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OperationsPackage.Literals.ESCALATION_STEP;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getLevel() {
		return level;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLevel(int newLevel) {
		int oldLevel = level;
		level = newLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OperationsPackage.ESCALATION_STEP__LEVEL, oldLevel, level));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getAfter() {
		return after;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAfter(Duration newAfter) {
		Duration oldAfter = after;
		after = newAfter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OperationsPackage.ESCALATION_STEP__AFTER, oldAfter, after));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Role getTo() {
		if (to != null && to.eIsProxy()) {
			InternalEObject oldTo = (InternalEObject)to;
			to = (Role)eResolveProxy(oldTo);
			if (to != oldTo) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, OperationsPackage.ESCALATION_STEP__TO, oldTo, to));
			}
		}
		return to;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Role basicGetTo() {
		return to;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTo(Role newTo) {
		Role oldTo = to;
		to = newTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OperationsPackage.ESCALATION_STEP__TO, oldTo, to));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getGathers() {
		if (gathers == null) {
			gathers = new EDataTypeUniqueEList<String>(String.class, this, OperationsPackage.ESCALATION_STEP__GATHERS);
		}
		return gathers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case OperationsPackage.ESCALATION_STEP__LEVEL:
				return getLevel();
			case OperationsPackage.ESCALATION_STEP__AFTER:
				return getAfter();
			case OperationsPackage.ESCALATION_STEP__TO:
				if (resolve) return getTo();
				return basicGetTo();
			case OperationsPackage.ESCALATION_STEP__GATHERS:
				return getGathers();
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
			case OperationsPackage.ESCALATION_STEP__LEVEL:
				setLevel((Integer)newValue);
				return;
			case OperationsPackage.ESCALATION_STEP__AFTER:
				setAfter((Duration)newValue);
				return;
			case OperationsPackage.ESCALATION_STEP__TO:
				setTo((Role)newValue);
				return;
			case OperationsPackage.ESCALATION_STEP__GATHERS:
				getGathers().clear();
				getGathers().addAll((Collection<? extends String>)newValue);
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
			case OperationsPackage.ESCALATION_STEP__LEVEL:
				setLevel(LEVEL_EDEFAULT);
				return;
			case OperationsPackage.ESCALATION_STEP__AFTER:
				setAfter(AFTER_EDEFAULT);
				return;
			case OperationsPackage.ESCALATION_STEP__TO:
				setTo((Role)null);
				return;
			case OperationsPackage.ESCALATION_STEP__GATHERS:
				getGathers().clear();
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
			case OperationsPackage.ESCALATION_STEP__LEVEL:
				return level != LEVEL_EDEFAULT;
			case OperationsPackage.ESCALATION_STEP__AFTER:
				return AFTER_EDEFAULT == null ? after != null : !AFTER_EDEFAULT.equals(after);
			case OperationsPackage.ESCALATION_STEP__TO:
				return to != null;
			case OperationsPackage.ESCALATION_STEP__GATHERS:
				return gathers != null && !gathers.isEmpty();
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
		result.append(" (level: ");
		result.append(level);
		result.append(", after: ");
		result.append(after);
		result.append(", gathers: ");
		result.append(gathers);
		result.append(')');
		return result.toString();
	}

} //EscalationStepImpl
