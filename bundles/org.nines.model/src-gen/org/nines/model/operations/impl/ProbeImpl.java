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

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.nines.model.compute.Host;

import org.nines.model.core.Element;

import org.nines.model.core.impl.NamedElementImpl;

import org.nines.model.operations.OperationsPackage;
import org.nines.model.operations.Probe;
import org.nines.model.operations.ProbeKind;

import org.nines.model.units.Duration;
import org.nines.model.units.Percentage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Probe</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.operations.impl.ProbeImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.nines.model.operations.impl.ProbeImpl#getTargets <em>Targets</em>}</li>
 *   <li>{@link org.nines.model.operations.impl.ProbeImpl#getInterval <em>Interval</em>}</li>
 *   <li>{@link org.nines.model.operations.impl.ProbeImpl#getFailuresBeforeAlarm <em>Failures Before Alarm</em>}</li>
 *   <li>{@link org.nines.model.operations.impl.ProbeImpl#getCounter <em>Counter</em>}</li>
 *   <li>{@link org.nines.model.operations.impl.ProbeImpl#getThreshold <em>Threshold</em>}</li>
 *   <li>{@link org.nines.model.operations.impl.ProbeImpl#getReaction <em>Reaction</em>}</li>
 *   <li>{@link org.nines.model.operations.impl.ProbeImpl#getRunsOn <em>Runs On</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProbeImpl extends NamedElementImpl implements Probe {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final ProbeKind KIND_EDEFAULT = ProbeKind.PING;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected ProbeKind kind = KIND_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTargets() <em>Targets</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargets()
	 * @generated
	 * @ordered
	 */
	protected EList<Element> targets;

	/**
	 * The default value of the '{@link #getInterval() <em>Interval</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInterval()
	 * @generated
	 * @ordered
	 */
	protected static final Duration INTERVAL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInterval() <em>Interval</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInterval()
	 * @generated
	 * @ordered
	 */
	protected Duration interval = INTERVAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getFailuresBeforeAlarm() <em>Failures Before Alarm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFailuresBeforeAlarm()
	 * @generated
	 * @ordered
	 */
	protected static final int FAILURES_BEFORE_ALARM_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getFailuresBeforeAlarm() <em>Failures Before Alarm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFailuresBeforeAlarm()
	 * @generated
	 * @ordered
	 */
	protected int failuresBeforeAlarm = FAILURES_BEFORE_ALARM_EDEFAULT;

	/**
	 * The default value of the '{@link #getCounter() <em>Counter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCounter()
	 * @generated
	 * @ordered
	 */
	protected static final String COUNTER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCounter() <em>Counter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCounter()
	 * @generated
	 * @ordered
	 */
	protected String counter = COUNTER_EDEFAULT;

	/**
	 * The default value of the '{@link #getThreshold() <em>Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThreshold()
	 * @generated
	 * @ordered
	 */
	protected static final Percentage THRESHOLD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getThreshold() <em>Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThreshold()
	 * @generated
	 * @ordered
	 */
	protected Percentage threshold = THRESHOLD_EDEFAULT;

	/**
	 * The default value of the '{@link #getReaction() <em>Reaction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReaction()
	 * @generated
	 * @ordered
	 */
	protected static final Duration REACTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReaction() <em>Reaction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReaction()
	 * @generated
	 * @ordered
	 */
	protected Duration reaction = REACTION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRunsOn() <em>Runs On</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRunsOn()
	 * @generated
	 * @ordered
	 */
	protected Host runsOn;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProbeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OperationsPackage.Literals.PROBE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProbeKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(ProbeKind newKind) {
		ProbeKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OperationsPackage.PROBE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Element> getTargets() {
		if (targets == null) {
			targets = new EObjectResolvingEList<Element>(Element.class, this, OperationsPackage.PROBE__TARGETS);
		}
		return targets;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getInterval() {
		return interval;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInterval(Duration newInterval) {
		Duration oldInterval = interval;
		interval = newInterval;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OperationsPackage.PROBE__INTERVAL, oldInterval, interval));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFailuresBeforeAlarm() {
		return failuresBeforeAlarm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFailuresBeforeAlarm(int newFailuresBeforeAlarm) {
		int oldFailuresBeforeAlarm = failuresBeforeAlarm;
		failuresBeforeAlarm = newFailuresBeforeAlarm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OperationsPackage.PROBE__FAILURES_BEFORE_ALARM, oldFailuresBeforeAlarm, failuresBeforeAlarm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCounter() {
		return counter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCounter(String newCounter) {
		String oldCounter = counter;
		counter = newCounter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OperationsPackage.PROBE__COUNTER, oldCounter, counter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Percentage getThreshold() {
		return threshold;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setThreshold(Percentage newThreshold) {
		Percentage oldThreshold = threshold;
		threshold = newThreshold;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OperationsPackage.PROBE__THRESHOLD, oldThreshold, threshold));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getReaction() {
		return reaction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReaction(Duration newReaction) {
		Duration oldReaction = reaction;
		reaction = newReaction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OperationsPackage.PROBE__REACTION, oldReaction, reaction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Host getRunsOn() {
		if (runsOn != null && runsOn.eIsProxy()) {
			InternalEObject oldRunsOn = (InternalEObject)runsOn;
			runsOn = (Host)eResolveProxy(oldRunsOn);
			if (runsOn != oldRunsOn) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, OperationsPackage.PROBE__RUNS_ON, oldRunsOn, runsOn));
			}
		}
		return runsOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Host basicGetRunsOn() {
		return runsOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRunsOn(Host newRunsOn) {
		Host oldRunsOn = runsOn;
		runsOn = newRunsOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OperationsPackage.PROBE__RUNS_ON, oldRunsOn, runsOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case OperationsPackage.PROBE__KIND:
				return getKind();
			case OperationsPackage.PROBE__TARGETS:
				return getTargets();
			case OperationsPackage.PROBE__INTERVAL:
				return getInterval();
			case OperationsPackage.PROBE__FAILURES_BEFORE_ALARM:
				return getFailuresBeforeAlarm();
			case OperationsPackage.PROBE__COUNTER:
				return getCounter();
			case OperationsPackage.PROBE__THRESHOLD:
				return getThreshold();
			case OperationsPackage.PROBE__REACTION:
				return getReaction();
			case OperationsPackage.PROBE__RUNS_ON:
				if (resolve) return getRunsOn();
				return basicGetRunsOn();
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
			case OperationsPackage.PROBE__KIND:
				setKind((ProbeKind)newValue);
				return;
			case OperationsPackage.PROBE__TARGETS:
				getTargets().clear();
				getTargets().addAll((Collection<? extends Element>)newValue);
				return;
			case OperationsPackage.PROBE__INTERVAL:
				setInterval((Duration)newValue);
				return;
			case OperationsPackage.PROBE__FAILURES_BEFORE_ALARM:
				setFailuresBeforeAlarm((Integer)newValue);
				return;
			case OperationsPackage.PROBE__COUNTER:
				setCounter((String)newValue);
				return;
			case OperationsPackage.PROBE__THRESHOLD:
				setThreshold((Percentage)newValue);
				return;
			case OperationsPackage.PROBE__REACTION:
				setReaction((Duration)newValue);
				return;
			case OperationsPackage.PROBE__RUNS_ON:
				setRunsOn((Host)newValue);
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
			case OperationsPackage.PROBE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case OperationsPackage.PROBE__TARGETS:
				getTargets().clear();
				return;
			case OperationsPackage.PROBE__INTERVAL:
				setInterval(INTERVAL_EDEFAULT);
				return;
			case OperationsPackage.PROBE__FAILURES_BEFORE_ALARM:
				setFailuresBeforeAlarm(FAILURES_BEFORE_ALARM_EDEFAULT);
				return;
			case OperationsPackage.PROBE__COUNTER:
				setCounter(COUNTER_EDEFAULT);
				return;
			case OperationsPackage.PROBE__THRESHOLD:
				setThreshold(THRESHOLD_EDEFAULT);
				return;
			case OperationsPackage.PROBE__REACTION:
				setReaction(REACTION_EDEFAULT);
				return;
			case OperationsPackage.PROBE__RUNS_ON:
				setRunsOn((Host)null);
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
			case OperationsPackage.PROBE__KIND:
				return kind != KIND_EDEFAULT;
			case OperationsPackage.PROBE__TARGETS:
				return targets != null && !targets.isEmpty();
			case OperationsPackage.PROBE__INTERVAL:
				return INTERVAL_EDEFAULT == null ? interval != null : !INTERVAL_EDEFAULT.equals(interval);
			case OperationsPackage.PROBE__FAILURES_BEFORE_ALARM:
				return failuresBeforeAlarm != FAILURES_BEFORE_ALARM_EDEFAULT;
			case OperationsPackage.PROBE__COUNTER:
				return COUNTER_EDEFAULT == null ? counter != null : !COUNTER_EDEFAULT.equals(counter);
			case OperationsPackage.PROBE__THRESHOLD:
				return THRESHOLD_EDEFAULT == null ? threshold != null : !THRESHOLD_EDEFAULT.equals(threshold);
			case OperationsPackage.PROBE__REACTION:
				return REACTION_EDEFAULT == null ? reaction != null : !REACTION_EDEFAULT.equals(reaction);
			case OperationsPackage.PROBE__RUNS_ON:
				return runsOn != null;
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(", interval: ");
		result.append(interval);
		result.append(", failuresBeforeAlarm: ");
		result.append(failuresBeforeAlarm);
		result.append(", counter: ");
		result.append(counter);
		result.append(", threshold: ");
		result.append(threshold);
		result.append(", reaction: ");
		result.append(reaction);
		result.append(')');
		return result.toString();
	}

} //ProbeImpl
