/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.operations.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.nines.model.compute.Host;

import org.nines.model.core.Recurrence;

import org.nines.model.core.impl.NamedElementImpl;

import org.nines.model.operations.OperationsPackage;
import org.nines.model.operations.ScheduledJob;

import org.nines.model.service.Service;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Scheduled Job</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.operations.impl.ScheduledJobImpl#getRunsOn <em>Runs On</em>}</li>
 *   <li>{@link org.nines.model.operations.impl.ScheduledJobImpl#getService <em>Service</em>}</li>
 *   <li>{@link org.nines.model.operations.impl.ScheduledJobImpl#getSchedule <em>Schedule</em>}</li>
 *   <li>{@link org.nines.model.operations.impl.ScheduledJobImpl#getExcludes <em>Excludes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ScheduledJobImpl extends NamedElementImpl implements ScheduledJob {
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
	 * The cached value of the '{@link #getService() <em>Service</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getService()
	 * @generated
	 * @ordered
	 */
	protected Service service;

	/**
	 * The cached value of the '{@link #getSchedule() <em>Schedule</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSchedule()
	 * @generated
	 * @ordered
	 */
	protected Recurrence schedule;

	/**
	 * The cached value of the '{@link #getExcludes() <em>Excludes</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExcludes()
	 * @generated
	 * @ordered
	 */
	protected EList<ScheduledJob> excludes;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ScheduledJobImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OperationsPackage.Literals.SCHEDULED_JOB;
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, OperationsPackage.SCHEDULED_JOB__RUNS_ON, oldRunsOn, runsOn));
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
			eNotify(new ENotificationImpl(this, Notification.SET, OperationsPackage.SCHEDULED_JOB__RUNS_ON, oldRunsOn, runsOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Service getService() {
		if (service != null && service.eIsProxy()) {
			InternalEObject oldService = (InternalEObject)service;
			service = (Service)eResolveProxy(oldService);
			if (service != oldService) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, OperationsPackage.SCHEDULED_JOB__SERVICE, oldService, service));
			}
		}
		return service;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Service basicGetService() {
		return service;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setService(Service newService) {
		Service oldService = service;
		service = newService;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OperationsPackage.SCHEDULED_JOB__SERVICE, oldService, service));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Recurrence getSchedule() {
		if (schedule != null && schedule.eIsProxy()) {
			InternalEObject oldSchedule = (InternalEObject)schedule;
			schedule = (Recurrence)eResolveProxy(oldSchedule);
			if (schedule != oldSchedule) {
				InternalEObject newSchedule = (InternalEObject)schedule;
				NotificationChain msgs = oldSchedule.eInverseRemove(this, EOPPOSITE_FEATURE_BASE - OperationsPackage.SCHEDULED_JOB__SCHEDULE, null, null);
				if (newSchedule.eInternalContainer() == null) {
					msgs = newSchedule.eInverseAdd(this, EOPPOSITE_FEATURE_BASE - OperationsPackage.SCHEDULED_JOB__SCHEDULE, null, msgs);
				}
				if (msgs != null) msgs.dispatch();
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, OperationsPackage.SCHEDULED_JOB__SCHEDULE, oldSchedule, schedule));
			}
		}
		return schedule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Recurrence basicGetSchedule() {
		return schedule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSchedule(Recurrence newSchedule, NotificationChain msgs) {
		Recurrence oldSchedule = schedule;
		schedule = newSchedule;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, OperationsPackage.SCHEDULED_JOB__SCHEDULE, oldSchedule, newSchedule);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSchedule(Recurrence newSchedule) {
		if (newSchedule != schedule) {
			NotificationChain msgs = null;
			if (schedule != null)
				msgs = ((InternalEObject)schedule).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - OperationsPackage.SCHEDULED_JOB__SCHEDULE, null, msgs);
			if (newSchedule != null)
				msgs = ((InternalEObject)newSchedule).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - OperationsPackage.SCHEDULED_JOB__SCHEDULE, null, msgs);
			msgs = basicSetSchedule(newSchedule, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OperationsPackage.SCHEDULED_JOB__SCHEDULE, newSchedule, newSchedule));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ScheduledJob> getExcludes() {
		if (excludes == null) {
			excludes = new EObjectResolvingEList<ScheduledJob>(ScheduledJob.class, this, OperationsPackage.SCHEDULED_JOB__EXCLUDES);
		}
		return excludes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case OperationsPackage.SCHEDULED_JOB__SCHEDULE:
				return basicSetSchedule(null, msgs);
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
			case OperationsPackage.SCHEDULED_JOB__RUNS_ON:
				if (resolve) return getRunsOn();
				return basicGetRunsOn();
			case OperationsPackage.SCHEDULED_JOB__SERVICE:
				if (resolve) return getService();
				return basicGetService();
			case OperationsPackage.SCHEDULED_JOB__SCHEDULE:
				if (resolve) return getSchedule();
				return basicGetSchedule();
			case OperationsPackage.SCHEDULED_JOB__EXCLUDES:
				return getExcludes();
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
			case OperationsPackage.SCHEDULED_JOB__RUNS_ON:
				setRunsOn((Host)newValue);
				return;
			case OperationsPackage.SCHEDULED_JOB__SERVICE:
				setService((Service)newValue);
				return;
			case OperationsPackage.SCHEDULED_JOB__SCHEDULE:
				setSchedule((Recurrence)newValue);
				return;
			case OperationsPackage.SCHEDULED_JOB__EXCLUDES:
				getExcludes().clear();
				getExcludes().addAll((Collection<? extends ScheduledJob>)newValue);
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
			case OperationsPackage.SCHEDULED_JOB__RUNS_ON:
				setRunsOn((Host)null);
				return;
			case OperationsPackage.SCHEDULED_JOB__SERVICE:
				setService((Service)null);
				return;
			case OperationsPackage.SCHEDULED_JOB__SCHEDULE:
				setSchedule((Recurrence)null);
				return;
			case OperationsPackage.SCHEDULED_JOB__EXCLUDES:
				getExcludes().clear();
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
			case OperationsPackage.SCHEDULED_JOB__RUNS_ON:
				return runsOn != null;
			case OperationsPackage.SCHEDULED_JOB__SERVICE:
				return service != null;
			case OperationsPackage.SCHEDULED_JOB__SCHEDULE:
				return schedule != null;
			case OperationsPackage.SCHEDULED_JOB__EXCLUDES:
				return excludes != null && !excludes.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //ScheduledJobImpl
