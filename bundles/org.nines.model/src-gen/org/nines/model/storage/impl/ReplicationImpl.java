/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.storage.impl;

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

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.nines.model.core.Recurrence;

import org.nines.model.core.impl.NamedElementImpl;

import org.nines.model.network.Link;

import org.nines.model.operations.ScheduledJob;

import org.nines.model.service.Service;

import org.nines.model.storage.Replication;
import org.nines.model.storage.ReplicationMode;
import org.nines.model.storage.StoragePackage;
import org.nines.model.storage.Volume;

import org.nines.model.units.DataSize;
import org.nines.model.units.Duration;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Replication</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.storage.impl.ReplicationImpl#getService <em>Service</em>}</li>
 *   <li>{@link org.nines.model.storage.impl.ReplicationImpl#getFrom <em>From</em>}</li>
 *   <li>{@link org.nines.model.storage.impl.ReplicationImpl#getTo <em>To</em>}</li>
 *   <li>{@link org.nines.model.storage.impl.ReplicationImpl#getMode <em>Mode</em>}</li>
 *   <li>{@link org.nines.model.storage.impl.ReplicationImpl#getInterval <em>Interval</em>}</li>
 *   <li>{@link org.nines.model.storage.impl.ReplicationImpl#getCopyTime <em>Copy Time</em>}</li>
 *   <li>{@link org.nines.model.storage.impl.ReplicationImpl#getVolumePerRun <em>Volume Per Run</em>}</li>
 *   <li>{@link org.nines.model.storage.impl.ReplicationImpl#getOver <em>Over</em>}</li>
 *   <li>{@link org.nines.model.storage.impl.ReplicationImpl#getSchedule <em>Schedule</em>}</li>
 *   <li>{@link org.nines.model.storage.impl.ReplicationImpl#getExcludes <em>Excludes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ReplicationImpl extends NamedElementImpl implements Replication {
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
	 * The cached value of the '{@link #getFrom() <em>From</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected Volume from;

	/**
	 * The cached value of the '{@link #getTo() <em>To</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTo()
	 * @generated
	 * @ordered
	 */
	protected EList<Volume> to;

	/**
	 * The default value of the '{@link #getMode() <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMode()
	 * @generated
	 * @ordered
	 */
	protected static final ReplicationMode MODE_EDEFAULT = ReplicationMode.ASYNCHRONOUS;

	/**
	 * The cached value of the '{@link #getMode() <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMode()
	 * @generated
	 * @ordered
	 */
	protected ReplicationMode mode = MODE_EDEFAULT;

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
	 * The default value of the '{@link #getCopyTime() <em>Copy Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCopyTime()
	 * @generated
	 * @ordered
	 */
	protected static final Duration COPY_TIME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCopyTime() <em>Copy Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCopyTime()
	 * @generated
	 * @ordered
	 */
	protected Duration copyTime = COPY_TIME_EDEFAULT;

	/**
	 * The default value of the '{@link #getVolumePerRun() <em>Volume Per Run</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVolumePerRun()
	 * @generated
	 * @ordered
	 */
	protected static final DataSize VOLUME_PER_RUN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVolumePerRun() <em>Volume Per Run</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVolumePerRun()
	 * @generated
	 * @ordered
	 */
	protected DataSize volumePerRun = VOLUME_PER_RUN_EDEFAULT;

	/**
	 * The cached value of the '{@link #getOver() <em>Over</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOver()
	 * @generated
	 * @ordered
	 */
	protected EList<Link> over;

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
	protected ReplicationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StoragePackage.Literals.REPLICATION;
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, StoragePackage.REPLICATION__SERVICE, oldService, service));
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
			eNotify(new ENotificationImpl(this, Notification.SET, StoragePackage.REPLICATION__SERVICE, oldService, service));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Volume getFrom() {
		if (from != null && from.eIsProxy()) {
			InternalEObject oldFrom = (InternalEObject)from;
			from = (Volume)eResolveProxy(oldFrom);
			if (from != oldFrom) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, StoragePackage.REPLICATION__FROM, oldFrom, from));
			}
		}
		return from;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Volume basicGetFrom() {
		return from;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrom(Volume newFrom) {
		Volume oldFrom = from;
		from = newFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StoragePackage.REPLICATION__FROM, oldFrom, from));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Volume> getTo() {
		if (to == null) {
			to = new EObjectResolvingEList<Volume>(Volume.class, this, StoragePackage.REPLICATION__TO);
		}
		return to;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReplicationMode getMode() {
		return mode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMode(ReplicationMode newMode) {
		ReplicationMode oldMode = mode;
		mode = newMode == null ? MODE_EDEFAULT : newMode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StoragePackage.REPLICATION__MODE, oldMode, mode));
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
			eNotify(new ENotificationImpl(this, Notification.SET, StoragePackage.REPLICATION__INTERVAL, oldInterval, interval));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getCopyTime() {
		return copyTime;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCopyTime(Duration newCopyTime) {
		Duration oldCopyTime = copyTime;
		copyTime = newCopyTime;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StoragePackage.REPLICATION__COPY_TIME, oldCopyTime, copyTime));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DataSize getVolumePerRun() {
		return volumePerRun;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVolumePerRun(DataSize newVolumePerRun) {
		DataSize oldVolumePerRun = volumePerRun;
		volumePerRun = newVolumePerRun;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StoragePackage.REPLICATION__VOLUME_PER_RUN, oldVolumePerRun, volumePerRun));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Link> getOver() {
		if (over == null) {
			over = new EObjectResolvingEList<Link>(Link.class, this, StoragePackage.REPLICATION__OVER);
		}
		return over;
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
				NotificationChain msgs = oldSchedule.eInverseRemove(this, EOPPOSITE_FEATURE_BASE - StoragePackage.REPLICATION__SCHEDULE, null, null);
				if (newSchedule.eInternalContainer() == null) {
					msgs = newSchedule.eInverseAdd(this, EOPPOSITE_FEATURE_BASE - StoragePackage.REPLICATION__SCHEDULE, null, msgs);
				}
				if (msgs != null) msgs.dispatch();
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, StoragePackage.REPLICATION__SCHEDULE, oldSchedule, schedule));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, StoragePackage.REPLICATION__SCHEDULE, oldSchedule, newSchedule);
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
				msgs = ((InternalEObject)schedule).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - StoragePackage.REPLICATION__SCHEDULE, null, msgs);
			if (newSchedule != null)
				msgs = ((InternalEObject)newSchedule).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - StoragePackage.REPLICATION__SCHEDULE, null, msgs);
			msgs = basicSetSchedule(newSchedule, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StoragePackage.REPLICATION__SCHEDULE, newSchedule, newSchedule));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ScheduledJob> getExcludes() {
		if (excludes == null) {
			excludes = new EObjectResolvingEList<ScheduledJob>(ScheduledJob.class, this, StoragePackage.REPLICATION__EXCLUDES);
		}
		return excludes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean validateCopies(final DiagnosticChain diagnostics, final Map<Object, Object> context) {
		return org.nines.model.internal.StorageInvariants.copies(this, diagnostics);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StoragePackage.REPLICATION__SCHEDULE:
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
			case StoragePackage.REPLICATION__SERVICE:
				if (resolve) return getService();
				return basicGetService();
			case StoragePackage.REPLICATION__FROM:
				if (resolve) return getFrom();
				return basicGetFrom();
			case StoragePackage.REPLICATION__TO:
				return getTo();
			case StoragePackage.REPLICATION__MODE:
				return getMode();
			case StoragePackage.REPLICATION__INTERVAL:
				return getInterval();
			case StoragePackage.REPLICATION__COPY_TIME:
				return getCopyTime();
			case StoragePackage.REPLICATION__VOLUME_PER_RUN:
				return getVolumePerRun();
			case StoragePackage.REPLICATION__OVER:
				return getOver();
			case StoragePackage.REPLICATION__SCHEDULE:
				if (resolve) return getSchedule();
				return basicGetSchedule();
			case StoragePackage.REPLICATION__EXCLUDES:
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
			case StoragePackage.REPLICATION__SERVICE:
				setService((Service)newValue);
				return;
			case StoragePackage.REPLICATION__FROM:
				setFrom((Volume)newValue);
				return;
			case StoragePackage.REPLICATION__TO:
				getTo().clear();
				getTo().addAll((Collection<? extends Volume>)newValue);
				return;
			case StoragePackage.REPLICATION__MODE:
				setMode((ReplicationMode)newValue);
				return;
			case StoragePackage.REPLICATION__INTERVAL:
				setInterval((Duration)newValue);
				return;
			case StoragePackage.REPLICATION__COPY_TIME:
				setCopyTime((Duration)newValue);
				return;
			case StoragePackage.REPLICATION__VOLUME_PER_RUN:
				setVolumePerRun((DataSize)newValue);
				return;
			case StoragePackage.REPLICATION__OVER:
				getOver().clear();
				getOver().addAll((Collection<? extends Link>)newValue);
				return;
			case StoragePackage.REPLICATION__SCHEDULE:
				setSchedule((Recurrence)newValue);
				return;
			case StoragePackage.REPLICATION__EXCLUDES:
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
			case StoragePackage.REPLICATION__SERVICE:
				setService((Service)null);
				return;
			case StoragePackage.REPLICATION__FROM:
				setFrom((Volume)null);
				return;
			case StoragePackage.REPLICATION__TO:
				getTo().clear();
				return;
			case StoragePackage.REPLICATION__MODE:
				setMode(MODE_EDEFAULT);
				return;
			case StoragePackage.REPLICATION__INTERVAL:
				setInterval(INTERVAL_EDEFAULT);
				return;
			case StoragePackage.REPLICATION__COPY_TIME:
				setCopyTime(COPY_TIME_EDEFAULT);
				return;
			case StoragePackage.REPLICATION__VOLUME_PER_RUN:
				setVolumePerRun(VOLUME_PER_RUN_EDEFAULT);
				return;
			case StoragePackage.REPLICATION__OVER:
				getOver().clear();
				return;
			case StoragePackage.REPLICATION__SCHEDULE:
				setSchedule((Recurrence)null);
				return;
			case StoragePackage.REPLICATION__EXCLUDES:
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
			case StoragePackage.REPLICATION__SERVICE:
				return service != null;
			case StoragePackage.REPLICATION__FROM:
				return from != null;
			case StoragePackage.REPLICATION__TO:
				return to != null && !to.isEmpty();
			case StoragePackage.REPLICATION__MODE:
				return mode != MODE_EDEFAULT;
			case StoragePackage.REPLICATION__INTERVAL:
				return INTERVAL_EDEFAULT == null ? interval != null : !INTERVAL_EDEFAULT.equals(interval);
			case StoragePackage.REPLICATION__COPY_TIME:
				return COPY_TIME_EDEFAULT == null ? copyTime != null : !COPY_TIME_EDEFAULT.equals(copyTime);
			case StoragePackage.REPLICATION__VOLUME_PER_RUN:
				return VOLUME_PER_RUN_EDEFAULT == null ? volumePerRun != null : !VOLUME_PER_RUN_EDEFAULT.equals(volumePerRun);
			case StoragePackage.REPLICATION__OVER:
				return over != null && !over.isEmpty();
			case StoragePackage.REPLICATION__SCHEDULE:
				return schedule != null;
			case StoragePackage.REPLICATION__EXCLUDES:
				return excludes != null && !excludes.isEmpty();
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
			case StoragePackage.REPLICATION___VALIDATE_COPIES__DIAGNOSTICCHAIN_MAP:
				return validateCopies((DiagnosticChain)arguments.get(0), (Map<Object, Object>)arguments.get(1));
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
		result.append(" (mode: ");
		result.append(mode);
		result.append(", interval: ");
		result.append(interval);
		result.append(", copyTime: ");
		result.append(copyTime);
		result.append(", volumePerRun: ");
		result.append(volumePerRun);
		result.append(')');
		return result.toString();
	}

} //ReplicationImpl
