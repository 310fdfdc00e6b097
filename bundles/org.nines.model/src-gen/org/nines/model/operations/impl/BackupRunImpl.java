/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.operations.impl;

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

import org.nines.model.operations.BackupKind;
import org.nines.model.operations.BackupRun;
import org.nines.model.operations.OperationsPackage;
import org.nines.model.operations.ScheduledJob;

import org.nines.model.units.Duration;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Backup Run</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.operations.impl.BackupRunImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.nines.model.operations.impl.BackupRunImpl#getSchedule <em>Schedule</em>}</li>
 *   <li>{@link org.nines.model.operations.impl.BackupRunImpl#getDuration <em>Duration</em>}</li>
 *   <li>{@link org.nines.model.operations.impl.BackupRunImpl#getRestoreDuration <em>Restore Duration</em>}</li>
 *   <li>{@link org.nines.model.operations.impl.BackupRunImpl#isOnline <em>Online</em>}</li>
 *   <li>{@link org.nines.model.operations.impl.BackupRunImpl#getMedia <em>Media</em>}</li>
 *   <li>{@link org.nines.model.operations.impl.BackupRunImpl#isCompression <em>Compression</em>}</li>
 *   <li>{@link org.nines.model.operations.impl.BackupRunImpl#getRestoreAfter <em>Restore After</em>}</li>
 *   <li>{@link org.nines.model.operations.impl.BackupRunImpl#getExcludes <em>Excludes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BackupRunImpl extends NamedElementImpl implements BackupRun {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final BackupKind KIND_EDEFAULT = BackupKind.FULL;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected BackupKind kind = KIND_EDEFAULT;

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
	 * The default value of the '{@link #getDuration() <em>Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDuration()
	 * @generated
	 * @ordered
	 */
	protected static final Duration DURATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDuration() <em>Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDuration()
	 * @generated
	 * @ordered
	 */
	protected Duration duration = DURATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getRestoreDuration() <em>Restore Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRestoreDuration()
	 * @generated
	 * @ordered
	 */
	protected static final Duration RESTORE_DURATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRestoreDuration() <em>Restore Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRestoreDuration()
	 * @generated
	 * @ordered
	 */
	protected Duration restoreDuration = RESTORE_DURATION_EDEFAULT;

	/**
	 * The default value of the '{@link #isOnline() <em>Online</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isOnline()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ONLINE_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isOnline() <em>Online</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isOnline()
	 * @generated
	 * @ordered
	 */
	protected boolean online = ONLINE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMedia() <em>Media</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMedia()
	 * @generated
	 * @ordered
	 */
	protected static final int MEDIA_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getMedia() <em>Media</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMedia()
	 * @generated
	 * @ordered
	 */
	protected int media = MEDIA_EDEFAULT;

	/**
	 * The default value of the '{@link #isCompression() <em>Compression</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCompression()
	 * @generated
	 * @ordered
	 */
	protected static final boolean COMPRESSION_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isCompression() <em>Compression</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCompression()
	 * @generated
	 * @ordered
	 */
	protected boolean compression = COMPRESSION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRestoreAfter() <em>Restore After</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRestoreAfter()
	 * @generated
	 * @ordered
	 */
	protected EList<BackupRun> restoreAfter;

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
	protected BackupRunImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OperationsPackage.Literals.BACKUP_RUN;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BackupKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(BackupKind newKind) {
		BackupKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OperationsPackage.BACKUP_RUN__KIND, oldKind, kind));
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
				NotificationChain msgs = oldSchedule.eInverseRemove(this, EOPPOSITE_FEATURE_BASE - OperationsPackage.BACKUP_RUN__SCHEDULE, null, null);
				if (newSchedule.eInternalContainer() == null) {
					msgs = newSchedule.eInverseAdd(this, EOPPOSITE_FEATURE_BASE - OperationsPackage.BACKUP_RUN__SCHEDULE, null, msgs);
				}
				if (msgs != null) msgs.dispatch();
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, OperationsPackage.BACKUP_RUN__SCHEDULE, oldSchedule, schedule));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, OperationsPackage.BACKUP_RUN__SCHEDULE, oldSchedule, newSchedule);
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
				msgs = ((InternalEObject)schedule).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - OperationsPackage.BACKUP_RUN__SCHEDULE, null, msgs);
			if (newSchedule != null)
				msgs = ((InternalEObject)newSchedule).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - OperationsPackage.BACKUP_RUN__SCHEDULE, null, msgs);
			msgs = basicSetSchedule(newSchedule, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OperationsPackage.BACKUP_RUN__SCHEDULE, newSchedule, newSchedule));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getDuration() {
		return duration;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDuration(Duration newDuration) {
		Duration oldDuration = duration;
		duration = newDuration;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OperationsPackage.BACKUP_RUN__DURATION, oldDuration, duration));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getRestoreDuration() {
		return restoreDuration;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRestoreDuration(Duration newRestoreDuration) {
		Duration oldRestoreDuration = restoreDuration;
		restoreDuration = newRestoreDuration;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OperationsPackage.BACKUP_RUN__RESTORE_DURATION, oldRestoreDuration, restoreDuration));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isOnline() {
		return online;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOnline(boolean newOnline) {
		boolean oldOnline = online;
		online = newOnline;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OperationsPackage.BACKUP_RUN__ONLINE, oldOnline, online));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMedia() {
		return media;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMedia(int newMedia) {
		int oldMedia = media;
		media = newMedia;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OperationsPackage.BACKUP_RUN__MEDIA, oldMedia, media));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isCompression() {
		return compression;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCompression(boolean newCompression) {
		boolean oldCompression = compression;
		compression = newCompression;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OperationsPackage.BACKUP_RUN__COMPRESSION, oldCompression, compression));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<BackupRun> getRestoreAfter() {
		if (restoreAfter == null) {
			restoreAfter = new EObjectResolvingEList<BackupRun>(BackupRun.class, this, OperationsPackage.BACKUP_RUN__RESTORE_AFTER);
		}
		return restoreAfter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ScheduledJob> getExcludes() {
		if (excludes == null) {
			excludes = new EObjectResolvingEList<ScheduledJob>(ScheduledJob.class, this, OperationsPackage.BACKUP_RUN__EXCLUDES);
		}
		return excludes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean validateRestoreChain(final DiagnosticChain diagnostics, final Map<Object, Object> context) {
		return org.nines.model.internal.OperationsInvariants.restoreChain(this, diagnostics);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case OperationsPackage.BACKUP_RUN__SCHEDULE:
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
			case OperationsPackage.BACKUP_RUN__KIND:
				return getKind();
			case OperationsPackage.BACKUP_RUN__SCHEDULE:
				if (resolve) return getSchedule();
				return basicGetSchedule();
			case OperationsPackage.BACKUP_RUN__DURATION:
				return getDuration();
			case OperationsPackage.BACKUP_RUN__RESTORE_DURATION:
				return getRestoreDuration();
			case OperationsPackage.BACKUP_RUN__ONLINE:
				return isOnline();
			case OperationsPackage.BACKUP_RUN__MEDIA:
				return getMedia();
			case OperationsPackage.BACKUP_RUN__COMPRESSION:
				return isCompression();
			case OperationsPackage.BACKUP_RUN__RESTORE_AFTER:
				return getRestoreAfter();
			case OperationsPackage.BACKUP_RUN__EXCLUDES:
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
			case OperationsPackage.BACKUP_RUN__KIND:
				setKind((BackupKind)newValue);
				return;
			case OperationsPackage.BACKUP_RUN__SCHEDULE:
				setSchedule((Recurrence)newValue);
				return;
			case OperationsPackage.BACKUP_RUN__DURATION:
				setDuration((Duration)newValue);
				return;
			case OperationsPackage.BACKUP_RUN__RESTORE_DURATION:
				setRestoreDuration((Duration)newValue);
				return;
			case OperationsPackage.BACKUP_RUN__ONLINE:
				setOnline((Boolean)newValue);
				return;
			case OperationsPackage.BACKUP_RUN__MEDIA:
				setMedia((Integer)newValue);
				return;
			case OperationsPackage.BACKUP_RUN__COMPRESSION:
				setCompression((Boolean)newValue);
				return;
			case OperationsPackage.BACKUP_RUN__RESTORE_AFTER:
				getRestoreAfter().clear();
				getRestoreAfter().addAll((Collection<? extends BackupRun>)newValue);
				return;
			case OperationsPackage.BACKUP_RUN__EXCLUDES:
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
			case OperationsPackage.BACKUP_RUN__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case OperationsPackage.BACKUP_RUN__SCHEDULE:
				setSchedule((Recurrence)null);
				return;
			case OperationsPackage.BACKUP_RUN__DURATION:
				setDuration(DURATION_EDEFAULT);
				return;
			case OperationsPackage.BACKUP_RUN__RESTORE_DURATION:
				setRestoreDuration(RESTORE_DURATION_EDEFAULT);
				return;
			case OperationsPackage.BACKUP_RUN__ONLINE:
				setOnline(ONLINE_EDEFAULT);
				return;
			case OperationsPackage.BACKUP_RUN__MEDIA:
				setMedia(MEDIA_EDEFAULT);
				return;
			case OperationsPackage.BACKUP_RUN__COMPRESSION:
				setCompression(COMPRESSION_EDEFAULT);
				return;
			case OperationsPackage.BACKUP_RUN__RESTORE_AFTER:
				getRestoreAfter().clear();
				return;
			case OperationsPackage.BACKUP_RUN__EXCLUDES:
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
			case OperationsPackage.BACKUP_RUN__KIND:
				return kind != KIND_EDEFAULT;
			case OperationsPackage.BACKUP_RUN__SCHEDULE:
				return schedule != null;
			case OperationsPackage.BACKUP_RUN__DURATION:
				return DURATION_EDEFAULT == null ? duration != null : !DURATION_EDEFAULT.equals(duration);
			case OperationsPackage.BACKUP_RUN__RESTORE_DURATION:
				return RESTORE_DURATION_EDEFAULT == null ? restoreDuration != null : !RESTORE_DURATION_EDEFAULT.equals(restoreDuration);
			case OperationsPackage.BACKUP_RUN__ONLINE:
				return online != ONLINE_EDEFAULT;
			case OperationsPackage.BACKUP_RUN__MEDIA:
				return media != MEDIA_EDEFAULT;
			case OperationsPackage.BACKUP_RUN__COMPRESSION:
				return compression != COMPRESSION_EDEFAULT;
			case OperationsPackage.BACKUP_RUN__RESTORE_AFTER:
				return restoreAfter != null && !restoreAfter.isEmpty();
			case OperationsPackage.BACKUP_RUN__EXCLUDES:
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
			case OperationsPackage.BACKUP_RUN___VALIDATE_RESTORE_CHAIN__DIAGNOSTICCHAIN_MAP:
				return validateRestoreChain((DiagnosticChain)arguments.get(0), (Map<Object, Object>)arguments.get(1));
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
		result.append(", duration: ");
		result.append(duration);
		result.append(", restoreDuration: ");
		result.append(restoreDuration);
		result.append(", online: ");
		result.append(online);
		result.append(", media: ");
		result.append(media);
		result.append(", compression: ");
		result.append(compression);
		result.append(')');
		return result.toString();
	}

} //BackupRunImpl
