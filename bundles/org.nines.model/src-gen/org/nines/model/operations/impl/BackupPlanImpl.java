/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.operations.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.nines.model.core.Recurrence;

import org.nines.model.core.impl.NamedElementImpl;

import org.nines.model.facility.Site;

import org.nines.model.operations.BackupPlan;
import org.nines.model.operations.BackupRun;
import org.nines.model.operations.OperationsPackage;

import org.nines.model.storage.Volume;

import org.nines.model.units.Duration;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Backup Plan</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.operations.impl.BackupPlanImpl#getCovers <em>Covers</em>}</li>
 *   <li>{@link org.nines.model.operations.impl.BackupPlanImpl#getSoftware <em>Software</em>}</li>
 *   <li>{@link org.nines.model.operations.impl.BackupPlanImpl#getRuns <em>Runs</em>}</li>
 *   <li>{@link org.nines.model.operations.impl.BackupPlanImpl#getWindow <em>Window</em>}</li>
 *   <li>{@link org.nines.model.operations.impl.BackupPlanImpl#getRestore <em>Restore</em>}</li>
 *   <li>{@link org.nines.model.operations.impl.BackupPlanImpl#getOffsite <em>Offsite</em>}</li>
 *   <li>{@link org.nines.model.operations.impl.BackupPlanImpl#getMediaLife <em>Media Life</em>}</li>
 *   <li>{@link org.nines.model.operations.impl.BackupPlanImpl#getMediaUses <em>Media Uses</em>}</li>
 *   <li>{@link org.nines.model.operations.impl.BackupPlanImpl#getMediaAge <em>Media Age</em>}</li>
 *   <li>{@link org.nines.model.operations.impl.BackupPlanImpl#getMediaUsed <em>Media Used</em>}</li>
 *   <li>{@link org.nines.model.operations.impl.BackupPlanImpl#getLabelling <em>Labelling</em>}</li>
 *   <li>{@link org.nines.model.operations.impl.BackupPlanImpl#isMonitored <em>Monitored</em>}</li>
 *   <li>{@link org.nines.model.operations.impl.BackupPlanImpl#getLastPractice <em>Last Practice</em>}</li>
 *   <li>{@link org.nines.model.operations.impl.BackupPlanImpl#getPracticeEvery <em>Practice Every</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BackupPlanImpl extends NamedElementImpl implements BackupPlan {
	/**
	 * The cached value of the '{@link #getCovers() <em>Covers</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCovers()
	 * @generated
	 * @ordered
	 */
	protected EList<Volume> covers;

	/**
	 * The default value of the '{@link #getSoftware() <em>Software</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSoftware()
	 * @generated
	 * @ordered
	 */
	protected static final String SOFTWARE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSoftware() <em>Software</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSoftware()
	 * @generated
	 * @ordered
	 */
	protected String software = SOFTWARE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRuns() <em>Runs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRuns()
	 * @generated
	 * @ordered
	 */
	protected EList<BackupRun> runs;

	/**
	 * The cached value of the '{@link #getWindow() <em>Window</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWindow()
	 * @generated
	 * @ordered
	 */
	protected Recurrence window;

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
	 * The cached value of the '{@link #getOffsite() <em>Offsite</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOffsite()
	 * @generated
	 * @ordered
	 */
	protected Site offsite;

	/**
	 * The default value of the '{@link #getMediaLife() <em>Media Life</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMediaLife()
	 * @generated
	 * @ordered
	 */
	protected static final Duration MEDIA_LIFE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMediaLife() <em>Media Life</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMediaLife()
	 * @generated
	 * @ordered
	 */
	protected Duration mediaLife = MEDIA_LIFE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMediaUses() <em>Media Uses</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMediaUses()
	 * @generated
	 * @ordered
	 */
	protected static final int MEDIA_USES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getMediaUses() <em>Media Uses</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMediaUses()
	 * @generated
	 * @ordered
	 */
	protected int mediaUses = MEDIA_USES_EDEFAULT;

	/**
	 * The default value of the '{@link #getMediaAge() <em>Media Age</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMediaAge()
	 * @generated
	 * @ordered
	 */
	protected static final Duration MEDIA_AGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMediaAge() <em>Media Age</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMediaAge()
	 * @generated
	 * @ordered
	 */
	protected Duration mediaAge = MEDIA_AGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMediaUsed() <em>Media Used</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMediaUsed()
	 * @generated
	 * @ordered
	 */
	protected static final int MEDIA_USED_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getMediaUsed() <em>Media Used</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMediaUsed()
	 * @generated
	 * @ordered
	 */
	protected int mediaUsed = MEDIA_USED_EDEFAULT;

	/**
	 * The default value of the '{@link #getLabelling() <em>Labelling</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabelling()
	 * @generated
	 * @ordered
	 */
	protected static final String LABELLING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLabelling() <em>Labelling</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabelling()
	 * @generated
	 * @ordered
	 */
	protected String labelling = LABELLING_EDEFAULT;

	/**
	 * The default value of the '{@link #isMonitored() <em>Monitored</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMonitored()
	 * @generated
	 * @ordered
	 */
	protected static final boolean MONITORED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isMonitored() <em>Monitored</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMonitored()
	 * @generated
	 * @ordered
	 */
	protected boolean monitored = MONITORED_EDEFAULT;

	/**
	 * The default value of the '{@link #getLastPractice() <em>Last Practice</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastPractice()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate LAST_PRACTICE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLastPractice() <em>Last Practice</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastPractice()
	 * @generated
	 * @ordered
	 */
	protected LocalDate lastPractice = LAST_PRACTICE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPracticeEvery() <em>Practice Every</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPracticeEvery()
	 * @generated
	 * @ordered
	 */
	protected static final Duration PRACTICE_EVERY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPracticeEvery() <em>Practice Every</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPracticeEvery()
	 * @generated
	 * @ordered
	 */
	protected Duration practiceEvery = PRACTICE_EVERY_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BackupPlanImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OperationsPackage.Literals.BACKUP_PLAN;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Volume> getCovers() {
		if (covers == null) {
			covers = new EObjectResolvingEList<Volume>(Volume.class, this, OperationsPackage.BACKUP_PLAN__COVERS);
		}
		return covers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSoftware() {
		return software;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSoftware(String newSoftware) {
		String oldSoftware = software;
		software = newSoftware;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OperationsPackage.BACKUP_PLAN__SOFTWARE, oldSoftware, software));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<BackupRun> getRuns() {
		if (runs == null) {
			runs = new EObjectContainmentEList.Resolving<BackupRun>(BackupRun.class, this, OperationsPackage.BACKUP_PLAN__RUNS);
		}
		return runs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Recurrence getWindow() {
		if (window != null && window.eIsProxy()) {
			InternalEObject oldWindow = (InternalEObject)window;
			window = (Recurrence)eResolveProxy(oldWindow);
			if (window != oldWindow) {
				InternalEObject newWindow = (InternalEObject)window;
				NotificationChain msgs = oldWindow.eInverseRemove(this, EOPPOSITE_FEATURE_BASE - OperationsPackage.BACKUP_PLAN__WINDOW, null, null);
				if (newWindow.eInternalContainer() == null) {
					msgs = newWindow.eInverseAdd(this, EOPPOSITE_FEATURE_BASE - OperationsPackage.BACKUP_PLAN__WINDOW, null, msgs);
				}
				if (msgs != null) msgs.dispatch();
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, OperationsPackage.BACKUP_PLAN__WINDOW, oldWindow, window));
			}
		}
		return window;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Recurrence basicGetWindow() {
		return window;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetWindow(Recurrence newWindow, NotificationChain msgs) {
		Recurrence oldWindow = window;
		window = newWindow;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, OperationsPackage.BACKUP_PLAN__WINDOW, oldWindow, newWindow);
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
	public void setWindow(Recurrence newWindow) {
		if (newWindow != window) {
			NotificationChain msgs = null;
			if (window != null)
				msgs = ((InternalEObject)window).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - OperationsPackage.BACKUP_PLAN__WINDOW, null, msgs);
			if (newWindow != null)
				msgs = ((InternalEObject)newWindow).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - OperationsPackage.BACKUP_PLAN__WINDOW, null, msgs);
			msgs = basicSetWindow(newWindow, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OperationsPackage.BACKUP_PLAN__WINDOW, newWindow, newWindow));
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
			eNotify(new ENotificationImpl(this, Notification.SET, OperationsPackage.BACKUP_PLAN__RESTORE, oldRestore, restore));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Site getOffsite() {
		if (offsite != null && offsite.eIsProxy()) {
			InternalEObject oldOffsite = (InternalEObject)offsite;
			offsite = (Site)eResolveProxy(oldOffsite);
			if (offsite != oldOffsite) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, OperationsPackage.BACKUP_PLAN__OFFSITE, oldOffsite, offsite));
			}
		}
		return offsite;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Site basicGetOffsite() {
		return offsite;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOffsite(Site newOffsite) {
		Site oldOffsite = offsite;
		offsite = newOffsite;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OperationsPackage.BACKUP_PLAN__OFFSITE, oldOffsite, offsite));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getMediaLife() {
		return mediaLife;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMediaLife(Duration newMediaLife) {
		Duration oldMediaLife = mediaLife;
		mediaLife = newMediaLife;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OperationsPackage.BACKUP_PLAN__MEDIA_LIFE, oldMediaLife, mediaLife));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMediaUses() {
		return mediaUses;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMediaUses(int newMediaUses) {
		int oldMediaUses = mediaUses;
		mediaUses = newMediaUses;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OperationsPackage.BACKUP_PLAN__MEDIA_USES, oldMediaUses, mediaUses));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getMediaAge() {
		return mediaAge;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMediaAge(Duration newMediaAge) {
		Duration oldMediaAge = mediaAge;
		mediaAge = newMediaAge;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OperationsPackage.BACKUP_PLAN__MEDIA_AGE, oldMediaAge, mediaAge));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMediaUsed() {
		return mediaUsed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMediaUsed(int newMediaUsed) {
		int oldMediaUsed = mediaUsed;
		mediaUsed = newMediaUsed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OperationsPackage.BACKUP_PLAN__MEDIA_USED, oldMediaUsed, mediaUsed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLabelling() {
		return labelling;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLabelling(String newLabelling) {
		String oldLabelling = labelling;
		labelling = newLabelling;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OperationsPackage.BACKUP_PLAN__LABELLING, oldLabelling, labelling));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isMonitored() {
		return monitored;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMonitored(boolean newMonitored) {
		boolean oldMonitored = monitored;
		monitored = newMonitored;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OperationsPackage.BACKUP_PLAN__MONITORED, oldMonitored, monitored));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getLastPractice() {
		return lastPractice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLastPractice(LocalDate newLastPractice) {
		LocalDate oldLastPractice = lastPractice;
		lastPractice = newLastPractice;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OperationsPackage.BACKUP_PLAN__LAST_PRACTICE, oldLastPractice, lastPractice));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getPracticeEvery() {
		return practiceEvery;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPracticeEvery(Duration newPracticeEvery) {
		Duration oldPracticeEvery = practiceEvery;
		practiceEvery = newPracticeEvery;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OperationsPackage.BACKUP_PLAN__PRACTICE_EVERY, oldPracticeEvery, practiceEvery));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case OperationsPackage.BACKUP_PLAN__RUNS:
				return ((InternalEList<?>)getRuns()).basicRemove(otherEnd, msgs);
			case OperationsPackage.BACKUP_PLAN__WINDOW:
				return basicSetWindow(null, msgs);
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
			case OperationsPackage.BACKUP_PLAN__COVERS:
				return getCovers();
			case OperationsPackage.BACKUP_PLAN__SOFTWARE:
				return getSoftware();
			case OperationsPackage.BACKUP_PLAN__RUNS:
				return getRuns();
			case OperationsPackage.BACKUP_PLAN__WINDOW:
				if (resolve) return getWindow();
				return basicGetWindow();
			case OperationsPackage.BACKUP_PLAN__RESTORE:
				return getRestore();
			case OperationsPackage.BACKUP_PLAN__OFFSITE:
				if (resolve) return getOffsite();
				return basicGetOffsite();
			case OperationsPackage.BACKUP_PLAN__MEDIA_LIFE:
				return getMediaLife();
			case OperationsPackage.BACKUP_PLAN__MEDIA_USES:
				return getMediaUses();
			case OperationsPackage.BACKUP_PLAN__MEDIA_AGE:
				return getMediaAge();
			case OperationsPackage.BACKUP_PLAN__MEDIA_USED:
				return getMediaUsed();
			case OperationsPackage.BACKUP_PLAN__LABELLING:
				return getLabelling();
			case OperationsPackage.BACKUP_PLAN__MONITORED:
				return isMonitored();
			case OperationsPackage.BACKUP_PLAN__LAST_PRACTICE:
				return getLastPractice();
			case OperationsPackage.BACKUP_PLAN__PRACTICE_EVERY:
				return getPracticeEvery();
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
			case OperationsPackage.BACKUP_PLAN__COVERS:
				getCovers().clear();
				getCovers().addAll((Collection<? extends Volume>)newValue);
				return;
			case OperationsPackage.BACKUP_PLAN__SOFTWARE:
				setSoftware((String)newValue);
				return;
			case OperationsPackage.BACKUP_PLAN__RUNS:
				getRuns().clear();
				getRuns().addAll((Collection<? extends BackupRun>)newValue);
				return;
			case OperationsPackage.BACKUP_PLAN__WINDOW:
				setWindow((Recurrence)newValue);
				return;
			case OperationsPackage.BACKUP_PLAN__RESTORE:
				setRestore((Duration)newValue);
				return;
			case OperationsPackage.BACKUP_PLAN__OFFSITE:
				setOffsite((Site)newValue);
				return;
			case OperationsPackage.BACKUP_PLAN__MEDIA_LIFE:
				setMediaLife((Duration)newValue);
				return;
			case OperationsPackage.BACKUP_PLAN__MEDIA_USES:
				setMediaUses((Integer)newValue);
				return;
			case OperationsPackage.BACKUP_PLAN__MEDIA_AGE:
				setMediaAge((Duration)newValue);
				return;
			case OperationsPackage.BACKUP_PLAN__MEDIA_USED:
				setMediaUsed((Integer)newValue);
				return;
			case OperationsPackage.BACKUP_PLAN__LABELLING:
				setLabelling((String)newValue);
				return;
			case OperationsPackage.BACKUP_PLAN__MONITORED:
				setMonitored((Boolean)newValue);
				return;
			case OperationsPackage.BACKUP_PLAN__LAST_PRACTICE:
				setLastPractice((LocalDate)newValue);
				return;
			case OperationsPackage.BACKUP_PLAN__PRACTICE_EVERY:
				setPracticeEvery((Duration)newValue);
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
			case OperationsPackage.BACKUP_PLAN__COVERS:
				getCovers().clear();
				return;
			case OperationsPackage.BACKUP_PLAN__SOFTWARE:
				setSoftware(SOFTWARE_EDEFAULT);
				return;
			case OperationsPackage.BACKUP_PLAN__RUNS:
				getRuns().clear();
				return;
			case OperationsPackage.BACKUP_PLAN__WINDOW:
				setWindow((Recurrence)null);
				return;
			case OperationsPackage.BACKUP_PLAN__RESTORE:
				setRestore(RESTORE_EDEFAULT);
				return;
			case OperationsPackage.BACKUP_PLAN__OFFSITE:
				setOffsite((Site)null);
				return;
			case OperationsPackage.BACKUP_PLAN__MEDIA_LIFE:
				setMediaLife(MEDIA_LIFE_EDEFAULT);
				return;
			case OperationsPackage.BACKUP_PLAN__MEDIA_USES:
				setMediaUses(MEDIA_USES_EDEFAULT);
				return;
			case OperationsPackage.BACKUP_PLAN__MEDIA_AGE:
				setMediaAge(MEDIA_AGE_EDEFAULT);
				return;
			case OperationsPackage.BACKUP_PLAN__MEDIA_USED:
				setMediaUsed(MEDIA_USED_EDEFAULT);
				return;
			case OperationsPackage.BACKUP_PLAN__LABELLING:
				setLabelling(LABELLING_EDEFAULT);
				return;
			case OperationsPackage.BACKUP_PLAN__MONITORED:
				setMonitored(MONITORED_EDEFAULT);
				return;
			case OperationsPackage.BACKUP_PLAN__LAST_PRACTICE:
				setLastPractice(LAST_PRACTICE_EDEFAULT);
				return;
			case OperationsPackage.BACKUP_PLAN__PRACTICE_EVERY:
				setPracticeEvery(PRACTICE_EVERY_EDEFAULT);
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
			case OperationsPackage.BACKUP_PLAN__COVERS:
				return covers != null && !covers.isEmpty();
			case OperationsPackage.BACKUP_PLAN__SOFTWARE:
				return SOFTWARE_EDEFAULT == null ? software != null : !SOFTWARE_EDEFAULT.equals(software);
			case OperationsPackage.BACKUP_PLAN__RUNS:
				return runs != null && !runs.isEmpty();
			case OperationsPackage.BACKUP_PLAN__WINDOW:
				return window != null;
			case OperationsPackage.BACKUP_PLAN__RESTORE:
				return RESTORE_EDEFAULT == null ? restore != null : !RESTORE_EDEFAULT.equals(restore);
			case OperationsPackage.BACKUP_PLAN__OFFSITE:
				return offsite != null;
			case OperationsPackage.BACKUP_PLAN__MEDIA_LIFE:
				return MEDIA_LIFE_EDEFAULT == null ? mediaLife != null : !MEDIA_LIFE_EDEFAULT.equals(mediaLife);
			case OperationsPackage.BACKUP_PLAN__MEDIA_USES:
				return mediaUses != MEDIA_USES_EDEFAULT;
			case OperationsPackage.BACKUP_PLAN__MEDIA_AGE:
				return MEDIA_AGE_EDEFAULT == null ? mediaAge != null : !MEDIA_AGE_EDEFAULT.equals(mediaAge);
			case OperationsPackage.BACKUP_PLAN__MEDIA_USED:
				return mediaUsed != MEDIA_USED_EDEFAULT;
			case OperationsPackage.BACKUP_PLAN__LABELLING:
				return LABELLING_EDEFAULT == null ? labelling != null : !LABELLING_EDEFAULT.equals(labelling);
			case OperationsPackage.BACKUP_PLAN__MONITORED:
				return monitored != MONITORED_EDEFAULT;
			case OperationsPackage.BACKUP_PLAN__LAST_PRACTICE:
				return LAST_PRACTICE_EDEFAULT == null ? lastPractice != null : !LAST_PRACTICE_EDEFAULT.equals(lastPractice);
			case OperationsPackage.BACKUP_PLAN__PRACTICE_EVERY:
				return PRACTICE_EVERY_EDEFAULT == null ? practiceEvery != null : !PRACTICE_EVERY_EDEFAULT.equals(practiceEvery);
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
		result.append(" (software: ");
		result.append(software);
		result.append(", restore: ");
		result.append(restore);
		result.append(", mediaLife: ");
		result.append(mediaLife);
		result.append(", mediaUses: ");
		result.append(mediaUses);
		result.append(", mediaAge: ");
		result.append(mediaAge);
		result.append(", mediaUsed: ");
		result.append(mediaUsed);
		result.append(", labelling: ");
		result.append(labelling);
		result.append(", monitored: ");
		result.append(monitored);
		result.append(", lastPractice: ");
		result.append(lastPractice);
		result.append(", practiceEvery: ");
		result.append(practiceEvery);
		result.append(')');
		return result.toString();
	}

} //BackupPlanImpl
