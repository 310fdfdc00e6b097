/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.service.impl;

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

import org.nines.model.core.impl.NamedElementImpl;

import org.nines.model.service.LevelKind;
import org.nines.model.service.Need;
import org.nines.model.service.ServiceLevel;
import org.nines.model.service.ServicePackage;

import org.nines.model.units.Duration;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Level</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.service.impl.ServiceLevelImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.nines.model.service.impl.ServiceLevelImpl#getNeeds <em>Needs</em>}</li>
 *   <li>{@link org.nines.model.service.impl.ServiceLevelImpl#getRequired <em>Required</em>}</li>
 *   <li>{@link org.nines.model.service.impl.ServiceLevelImpl#getResponseTime <em>Response Time</em>}</li>
 *   <li>{@link org.nines.model.service.impl.ServiceLevelImpl#isReadOnly <em>Read Only</em>}</li>
 *   <li>{@link org.nines.model.service.impl.ServiceLevelImpl#isNeedsOtherSite <em>Needs Other Site</em>}</li>
 *   <li>{@link org.nines.model.service.impl.ServiceLevelImpl#getRecoveryTimeObjective <em>Recovery Time Objective</em>}</li>
 *   <li>{@link org.nines.model.service.impl.ServiceLevelImpl#getRecoveryPointObjective <em>Recovery Point Objective</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ServiceLevelImpl extends NamedElementImpl implements ServiceLevel {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final LevelKind KIND_EDEFAULT = LevelKind.OTHER;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected LevelKind kind = KIND_EDEFAULT;

	/**
	 * The cached value of the '{@link #getNeeds() <em>Needs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNeeds()
	 * @generated
	 * @ordered
	 */
	protected EList<Need> needs;

	/**
	 * The default value of the '{@link #getRequired() <em>Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequired()
	 * @generated
	 * @ordered
	 */
	protected static final int REQUIRED_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getRequired() <em>Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequired()
	 * @generated
	 * @ordered
	 */
	protected int required = REQUIRED_EDEFAULT;

	/**
	 * The default value of the '{@link #getResponseTime() <em>Response Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResponseTime()
	 * @generated
	 * @ordered
	 */
	protected static final Duration RESPONSE_TIME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getResponseTime() <em>Response Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResponseTime()
	 * @generated
	 * @ordered
	 */
	protected Duration responseTime = RESPONSE_TIME_EDEFAULT;

	/**
	 * The default value of the '{@link #isReadOnly() <em>Read Only</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isReadOnly()
	 * @generated
	 * @ordered
	 */
	protected static final boolean READ_ONLY_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isReadOnly() <em>Read Only</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isReadOnly()
	 * @generated
	 * @ordered
	 */
	protected boolean readOnly = READ_ONLY_EDEFAULT;

	/**
	 * The default value of the '{@link #isNeedsOtherSite() <em>Needs Other Site</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isNeedsOtherSite()
	 * @generated
	 * @ordered
	 */
	protected static final boolean NEEDS_OTHER_SITE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isNeedsOtherSite() <em>Needs Other Site</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isNeedsOtherSite()
	 * @generated
	 * @ordered
	 */
	protected boolean needsOtherSite = NEEDS_OTHER_SITE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRecoveryTimeObjective() <em>Recovery Time Objective</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecoveryTimeObjective()
	 * @generated
	 * @ordered
	 */
	protected static final Duration RECOVERY_TIME_OBJECTIVE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRecoveryTimeObjective() <em>Recovery Time Objective</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecoveryTimeObjective()
	 * @generated
	 * @ordered
	 */
	protected Duration recoveryTimeObjective = RECOVERY_TIME_OBJECTIVE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRecoveryPointObjective() <em>Recovery Point Objective</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecoveryPointObjective()
	 * @generated
	 * @ordered
	 */
	protected static final Duration RECOVERY_POINT_OBJECTIVE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRecoveryPointObjective() <em>Recovery Point Objective</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecoveryPointObjective()
	 * @generated
	 * @ordered
	 */
	protected Duration recoveryPointObjective = RECOVERY_POINT_OBJECTIVE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ServiceLevelImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ServicePackage.Literals.SERVICE_LEVEL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LevelKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(LevelKind newKind) {
		LevelKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.SERVICE_LEVEL__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Need> getNeeds() {
		if (needs == null) {
			needs = new EObjectContainmentEList.Resolving<Need>(Need.class, this, ServicePackage.SERVICE_LEVEL__NEEDS);
		}
		return needs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRequired() {
		return required;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRequired(int newRequired) {
		int oldRequired = required;
		required = newRequired;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.SERVICE_LEVEL__REQUIRED, oldRequired, required));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getResponseTime() {
		return responseTime;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResponseTime(Duration newResponseTime) {
		Duration oldResponseTime = responseTime;
		responseTime = newResponseTime;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.SERVICE_LEVEL__RESPONSE_TIME, oldResponseTime, responseTime));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isReadOnly() {
		return readOnly;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReadOnly(boolean newReadOnly) {
		boolean oldReadOnly = readOnly;
		readOnly = newReadOnly;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.SERVICE_LEVEL__READ_ONLY, oldReadOnly, readOnly));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isNeedsOtherSite() {
		return needsOtherSite;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNeedsOtherSite(boolean newNeedsOtherSite) {
		boolean oldNeedsOtherSite = needsOtherSite;
		needsOtherSite = newNeedsOtherSite;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.SERVICE_LEVEL__NEEDS_OTHER_SITE, oldNeedsOtherSite, needsOtherSite));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getRecoveryTimeObjective() {
		return recoveryTimeObjective;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecoveryTimeObjective(Duration newRecoveryTimeObjective) {
		Duration oldRecoveryTimeObjective = recoveryTimeObjective;
		recoveryTimeObjective = newRecoveryTimeObjective;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.SERVICE_LEVEL__RECOVERY_TIME_OBJECTIVE, oldRecoveryTimeObjective, recoveryTimeObjective));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getRecoveryPointObjective() {
		return recoveryPointObjective;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecoveryPointObjective(Duration newRecoveryPointObjective) {
		Duration oldRecoveryPointObjective = recoveryPointObjective;
		recoveryPointObjective = newRecoveryPointObjective;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.SERVICE_LEVEL__RECOVERY_POINT_OBJECTIVE, oldRecoveryPointObjective, recoveryPointObjective));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean validateRequired(final DiagnosticChain diagnostics, final Map<Object, Object> context) {
		return org.nines.model.internal.ServiceInvariants.required(this, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ServicePackage.SERVICE_LEVEL__NEEDS:
				return ((InternalEList<?>)getNeeds()).basicRemove(otherEnd, msgs);
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
			case ServicePackage.SERVICE_LEVEL__KIND:
				return getKind();
			case ServicePackage.SERVICE_LEVEL__NEEDS:
				return getNeeds();
			case ServicePackage.SERVICE_LEVEL__REQUIRED:
				return getRequired();
			case ServicePackage.SERVICE_LEVEL__RESPONSE_TIME:
				return getResponseTime();
			case ServicePackage.SERVICE_LEVEL__READ_ONLY:
				return isReadOnly();
			case ServicePackage.SERVICE_LEVEL__NEEDS_OTHER_SITE:
				return isNeedsOtherSite();
			case ServicePackage.SERVICE_LEVEL__RECOVERY_TIME_OBJECTIVE:
				return getRecoveryTimeObjective();
			case ServicePackage.SERVICE_LEVEL__RECOVERY_POINT_OBJECTIVE:
				return getRecoveryPointObjective();
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
			case ServicePackage.SERVICE_LEVEL__KIND:
				setKind((LevelKind)newValue);
				return;
			case ServicePackage.SERVICE_LEVEL__NEEDS:
				getNeeds().clear();
				getNeeds().addAll((Collection<? extends Need>)newValue);
				return;
			case ServicePackage.SERVICE_LEVEL__REQUIRED:
				setRequired((Integer)newValue);
				return;
			case ServicePackage.SERVICE_LEVEL__RESPONSE_TIME:
				setResponseTime((Duration)newValue);
				return;
			case ServicePackage.SERVICE_LEVEL__READ_ONLY:
				setReadOnly((Boolean)newValue);
				return;
			case ServicePackage.SERVICE_LEVEL__NEEDS_OTHER_SITE:
				setNeedsOtherSite((Boolean)newValue);
				return;
			case ServicePackage.SERVICE_LEVEL__RECOVERY_TIME_OBJECTIVE:
				setRecoveryTimeObjective((Duration)newValue);
				return;
			case ServicePackage.SERVICE_LEVEL__RECOVERY_POINT_OBJECTIVE:
				setRecoveryPointObjective((Duration)newValue);
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
			case ServicePackage.SERVICE_LEVEL__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ServicePackage.SERVICE_LEVEL__NEEDS:
				getNeeds().clear();
				return;
			case ServicePackage.SERVICE_LEVEL__REQUIRED:
				setRequired(REQUIRED_EDEFAULT);
				return;
			case ServicePackage.SERVICE_LEVEL__RESPONSE_TIME:
				setResponseTime(RESPONSE_TIME_EDEFAULT);
				return;
			case ServicePackage.SERVICE_LEVEL__READ_ONLY:
				setReadOnly(READ_ONLY_EDEFAULT);
				return;
			case ServicePackage.SERVICE_LEVEL__NEEDS_OTHER_SITE:
				setNeedsOtherSite(NEEDS_OTHER_SITE_EDEFAULT);
				return;
			case ServicePackage.SERVICE_LEVEL__RECOVERY_TIME_OBJECTIVE:
				setRecoveryTimeObjective(RECOVERY_TIME_OBJECTIVE_EDEFAULT);
				return;
			case ServicePackage.SERVICE_LEVEL__RECOVERY_POINT_OBJECTIVE:
				setRecoveryPointObjective(RECOVERY_POINT_OBJECTIVE_EDEFAULT);
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
			case ServicePackage.SERVICE_LEVEL__KIND:
				return kind != KIND_EDEFAULT;
			case ServicePackage.SERVICE_LEVEL__NEEDS:
				return needs != null && !needs.isEmpty();
			case ServicePackage.SERVICE_LEVEL__REQUIRED:
				return required != REQUIRED_EDEFAULT;
			case ServicePackage.SERVICE_LEVEL__RESPONSE_TIME:
				return RESPONSE_TIME_EDEFAULT == null ? responseTime != null : !RESPONSE_TIME_EDEFAULT.equals(responseTime);
			case ServicePackage.SERVICE_LEVEL__READ_ONLY:
				return readOnly != READ_ONLY_EDEFAULT;
			case ServicePackage.SERVICE_LEVEL__NEEDS_OTHER_SITE:
				return needsOtherSite != NEEDS_OTHER_SITE_EDEFAULT;
			case ServicePackage.SERVICE_LEVEL__RECOVERY_TIME_OBJECTIVE:
				return RECOVERY_TIME_OBJECTIVE_EDEFAULT == null ? recoveryTimeObjective != null : !RECOVERY_TIME_OBJECTIVE_EDEFAULT.equals(recoveryTimeObjective);
			case ServicePackage.SERVICE_LEVEL__RECOVERY_POINT_OBJECTIVE:
				return RECOVERY_POINT_OBJECTIVE_EDEFAULT == null ? recoveryPointObjective != null : !RECOVERY_POINT_OBJECTIVE_EDEFAULT.equals(recoveryPointObjective);
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
			case ServicePackage.SERVICE_LEVEL___VALIDATE_REQUIRED__DIAGNOSTICCHAIN_MAP:
				return validateRequired((DiagnosticChain)arguments.get(0), (Map<Object, Object>)arguments.get(1));
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(", required: ");
		result.append(required);
		result.append(", responseTime: ");
		result.append(responseTime);
		result.append(", readOnly: ");
		result.append(readOnly);
		result.append(", needsOtherSite: ");
		result.append(needsOtherSite);
		result.append(", recoveryTimeObjective: ");
		result.append(recoveryTimeObjective);
		result.append(", recoveryPointObjective: ");
		result.append(recoveryPointObjective);
		result.append(')');
		return result.toString();
	}

} //ServiceLevelImpl
