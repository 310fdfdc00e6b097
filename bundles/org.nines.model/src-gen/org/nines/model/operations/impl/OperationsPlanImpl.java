/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.operations.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.nines.model.core.impl.NamedElementImpl;

import org.nines.model.operations.BackupPlan;
import org.nines.model.operations.ChangeRecord;
import org.nines.model.operations.Checklist;
import org.nines.model.operations.Escalation;
import org.nines.model.operations.Indicator;
import org.nines.model.operations.KnownEvent;
import org.nines.model.operations.MaintenanceWindow;
import org.nines.model.operations.ManagementFunction;
import org.nines.model.operations.OperationsPackage;
import org.nines.model.operations.OperationsPlan;
import org.nines.model.operations.Person;
import org.nines.model.operations.Probe;
import org.nines.model.operations.Procedure;
import org.nines.model.operations.RecoveryManual;
import org.nines.model.operations.Review;
import org.nines.model.operations.Role;
import org.nines.model.operations.ScheduledJob;
import org.nines.model.operations.SpareStock;
import org.nines.model.operations.SupportContract;

import org.nines.model.service.Service;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Plan</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.operations.impl.OperationsPlanImpl#getServices <em>Services</em>}</li>
 *   <li>{@link org.nines.model.operations.impl.OperationsPlanImpl#getFunctions <em>Functions</em>}</li>
 *   <li>{@link org.nines.model.operations.impl.OperationsPlanImpl#getReviews <em>Reviews</em>}</li>
 *   <li>{@link org.nines.model.operations.impl.OperationsPlanImpl#getRoles <em>Roles</em>}</li>
 *   <li>{@link org.nines.model.operations.impl.OperationsPlanImpl#getPersons <em>Persons</em>}</li>
 *   <li>{@link org.nines.model.operations.impl.OperationsPlanImpl#getEscalations <em>Escalations</em>}</li>
 *   <li>{@link org.nines.model.operations.impl.OperationsPlanImpl#getBackupPlans <em>Backup Plans</em>}</li>
 *   <li>{@link org.nines.model.operations.impl.OperationsPlanImpl#getProcedures <em>Procedures</em>}</li>
 *   <li>{@link org.nines.model.operations.impl.OperationsPlanImpl#getMaintenanceWindows <em>Maintenance Windows</em>}</li>
 *   <li>{@link org.nines.model.operations.impl.OperationsPlanImpl#getJobs <em>Jobs</em>}</li>
 *   <li>{@link org.nines.model.operations.impl.OperationsPlanImpl#getProbes <em>Probes</em>}</li>
 *   <li>{@link org.nines.model.operations.impl.OperationsPlanImpl#getSpares <em>Spares</em>}</li>
 *   <li>{@link org.nines.model.operations.impl.OperationsPlanImpl#getChecklists <em>Checklists</em>}</li>
 *   <li>{@link org.nines.model.operations.impl.OperationsPlanImpl#getRecoveryManuals <em>Recovery Manuals</em>}</li>
 *   <li>{@link org.nines.model.operations.impl.OperationsPlanImpl#getChanges <em>Changes</em>}</li>
 *   <li>{@link org.nines.model.operations.impl.OperationsPlanImpl#getSupportContracts <em>Support Contracts</em>}</li>
 *   <li>{@link org.nines.model.operations.impl.OperationsPlanImpl#getKnownEvents <em>Known Events</em>}</li>
 *   <li>{@link org.nines.model.operations.impl.OperationsPlanImpl#getIndicators <em>Indicators</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OperationsPlanImpl extends NamedElementImpl implements OperationsPlan {
	/**
	 * The cached value of the '{@link #getServices() <em>Services</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServices()
	 * @generated
	 * @ordered
	 */
	protected EList<Service> services;

	/**
	 * The cached value of the '{@link #getFunctions() <em>Functions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFunctions()
	 * @generated
	 * @ordered
	 */
	protected EList<ManagementFunction> functions;

	/**
	 * The cached value of the '{@link #getReviews() <em>Reviews</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviews()
	 * @generated
	 * @ordered
	 */
	protected EList<Review> reviews;

	/**
	 * The cached value of the '{@link #getRoles() <em>Roles</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoles()
	 * @generated
	 * @ordered
	 */
	protected EList<Role> roles;

	/**
	 * The cached value of the '{@link #getPersons() <em>Persons</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPersons()
	 * @generated
	 * @ordered
	 */
	protected EList<Person> persons;

	/**
	 * The cached value of the '{@link #getEscalations() <em>Escalations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEscalations()
	 * @generated
	 * @ordered
	 */
	protected EList<Escalation> escalations;

	/**
	 * The cached value of the '{@link #getBackupPlans() <em>Backup Plans</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBackupPlans()
	 * @generated
	 * @ordered
	 */
	protected EList<BackupPlan> backupPlans;

	/**
	 * The cached value of the '{@link #getProcedures() <em>Procedures</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProcedures()
	 * @generated
	 * @ordered
	 */
	protected EList<Procedure> procedures;

	/**
	 * The cached value of the '{@link #getMaintenanceWindows() <em>Maintenance Windows</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaintenanceWindows()
	 * @generated
	 * @ordered
	 */
	protected EList<MaintenanceWindow> maintenanceWindows;

	/**
	 * The cached value of the '{@link #getJobs() <em>Jobs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getJobs()
	 * @generated
	 * @ordered
	 */
	protected EList<ScheduledJob> jobs;

	/**
	 * The cached value of the '{@link #getProbes() <em>Probes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProbes()
	 * @generated
	 * @ordered
	 */
	protected EList<Probe> probes;

	/**
	 * The cached value of the '{@link #getSpares() <em>Spares</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpares()
	 * @generated
	 * @ordered
	 */
	protected EList<SpareStock> spares;

	/**
	 * The cached value of the '{@link #getChecklists() <em>Checklists</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChecklists()
	 * @generated
	 * @ordered
	 */
	protected EList<Checklist> checklists;

	/**
	 * The cached value of the '{@link #getRecoveryManuals() <em>Recovery Manuals</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecoveryManuals()
	 * @generated
	 * @ordered
	 */
	protected EList<RecoveryManual> recoveryManuals;

	/**
	 * The cached value of the '{@link #getChanges() <em>Changes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChanges()
	 * @generated
	 * @ordered
	 */
	protected EList<ChangeRecord> changes;

	/**
	 * The cached value of the '{@link #getSupportContracts() <em>Support Contracts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSupportContracts()
	 * @generated
	 * @ordered
	 */
	protected EList<SupportContract> supportContracts;

	/**
	 * The cached value of the '{@link #getKnownEvents() <em>Known Events</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKnownEvents()
	 * @generated
	 * @ordered
	 */
	protected EList<KnownEvent> knownEvents;

	/**
	 * The cached value of the '{@link #getIndicators() <em>Indicators</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndicators()
	 * @generated
	 * @ordered
	 */
	protected EList<Indicator> indicators;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OperationsPlanImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OperationsPackage.Literals.OPERATIONS_PLAN;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Service> getServices() {
		if (services == null) {
			services = new EObjectResolvingEList<Service>(Service.class, this, OperationsPackage.OPERATIONS_PLAN__SERVICES);
		}
		return services;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ManagementFunction> getFunctions() {
		if (functions == null) {
			functions = new EObjectContainmentEList.Resolving<ManagementFunction>(ManagementFunction.class, this, OperationsPackage.OPERATIONS_PLAN__FUNCTIONS);
		}
		return functions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Review> getReviews() {
		if (reviews == null) {
			reviews = new EObjectContainmentEList.Resolving<Review>(Review.class, this, OperationsPackage.OPERATIONS_PLAN__REVIEWS);
		}
		return reviews;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Role> getRoles() {
		if (roles == null) {
			roles = new EObjectContainmentEList.Resolving<Role>(Role.class, this, OperationsPackage.OPERATIONS_PLAN__ROLES);
		}
		return roles;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Person> getPersons() {
		if (persons == null) {
			persons = new EObjectContainmentEList.Resolving<Person>(Person.class, this, OperationsPackage.OPERATIONS_PLAN__PERSONS);
		}
		return persons;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Escalation> getEscalations() {
		if (escalations == null) {
			escalations = new EObjectContainmentEList.Resolving<Escalation>(Escalation.class, this, OperationsPackage.OPERATIONS_PLAN__ESCALATIONS);
		}
		return escalations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<BackupPlan> getBackupPlans() {
		if (backupPlans == null) {
			backupPlans = new EObjectContainmentEList.Resolving<BackupPlan>(BackupPlan.class, this, OperationsPackage.OPERATIONS_PLAN__BACKUP_PLANS);
		}
		return backupPlans;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Procedure> getProcedures() {
		if (procedures == null) {
			procedures = new EObjectContainmentEList.Resolving<Procedure>(Procedure.class, this, OperationsPackage.OPERATIONS_PLAN__PROCEDURES);
		}
		return procedures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MaintenanceWindow> getMaintenanceWindows() {
		if (maintenanceWindows == null) {
			maintenanceWindows = new EObjectContainmentEList.Resolving<MaintenanceWindow>(MaintenanceWindow.class, this, OperationsPackage.OPERATIONS_PLAN__MAINTENANCE_WINDOWS);
		}
		return maintenanceWindows;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ScheduledJob> getJobs() {
		if (jobs == null) {
			jobs = new EObjectContainmentEList.Resolving<ScheduledJob>(ScheduledJob.class, this, OperationsPackage.OPERATIONS_PLAN__JOBS);
		}
		return jobs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Probe> getProbes() {
		if (probes == null) {
			probes = new EObjectContainmentEList.Resolving<Probe>(Probe.class, this, OperationsPackage.OPERATIONS_PLAN__PROBES);
		}
		return probes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SpareStock> getSpares() {
		if (spares == null) {
			spares = new EObjectContainmentEList.Resolving<SpareStock>(SpareStock.class, this, OperationsPackage.OPERATIONS_PLAN__SPARES);
		}
		return spares;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Checklist> getChecklists() {
		if (checklists == null) {
			checklists = new EObjectContainmentEList.Resolving<Checklist>(Checklist.class, this, OperationsPackage.OPERATIONS_PLAN__CHECKLISTS);
		}
		return checklists;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RecoveryManual> getRecoveryManuals() {
		if (recoveryManuals == null) {
			recoveryManuals = new EObjectContainmentEList.Resolving<RecoveryManual>(RecoveryManual.class, this, OperationsPackage.OPERATIONS_PLAN__RECOVERY_MANUALS);
		}
		return recoveryManuals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ChangeRecord> getChanges() {
		if (changes == null) {
			changes = new EObjectContainmentEList.Resolving<ChangeRecord>(ChangeRecord.class, this, OperationsPackage.OPERATIONS_PLAN__CHANGES);
		}
		return changes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SupportContract> getSupportContracts() {
		if (supportContracts == null) {
			supportContracts = new EObjectContainmentEList.Resolving<SupportContract>(SupportContract.class, this, OperationsPackage.OPERATIONS_PLAN__SUPPORT_CONTRACTS);
		}
		return supportContracts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<KnownEvent> getKnownEvents() {
		if (knownEvents == null) {
			knownEvents = new EObjectContainmentEList.Resolving<KnownEvent>(KnownEvent.class, this, OperationsPackage.OPERATIONS_PLAN__KNOWN_EVENTS);
		}
		return knownEvents;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Indicator> getIndicators() {
		if (indicators == null) {
			indicators = new EObjectContainmentEList.Resolving<Indicator>(Indicator.class, this, OperationsPackage.OPERATIONS_PLAN__INDICATORS);
		}
		return indicators;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case OperationsPackage.OPERATIONS_PLAN__FUNCTIONS:
				return ((InternalEList<?>)getFunctions()).basicRemove(otherEnd, msgs);
			case OperationsPackage.OPERATIONS_PLAN__REVIEWS:
				return ((InternalEList<?>)getReviews()).basicRemove(otherEnd, msgs);
			case OperationsPackage.OPERATIONS_PLAN__ROLES:
				return ((InternalEList<?>)getRoles()).basicRemove(otherEnd, msgs);
			case OperationsPackage.OPERATIONS_PLAN__PERSONS:
				return ((InternalEList<?>)getPersons()).basicRemove(otherEnd, msgs);
			case OperationsPackage.OPERATIONS_PLAN__ESCALATIONS:
				return ((InternalEList<?>)getEscalations()).basicRemove(otherEnd, msgs);
			case OperationsPackage.OPERATIONS_PLAN__BACKUP_PLANS:
				return ((InternalEList<?>)getBackupPlans()).basicRemove(otherEnd, msgs);
			case OperationsPackage.OPERATIONS_PLAN__PROCEDURES:
				return ((InternalEList<?>)getProcedures()).basicRemove(otherEnd, msgs);
			case OperationsPackage.OPERATIONS_PLAN__MAINTENANCE_WINDOWS:
				return ((InternalEList<?>)getMaintenanceWindows()).basicRemove(otherEnd, msgs);
			case OperationsPackage.OPERATIONS_PLAN__JOBS:
				return ((InternalEList<?>)getJobs()).basicRemove(otherEnd, msgs);
			case OperationsPackage.OPERATIONS_PLAN__PROBES:
				return ((InternalEList<?>)getProbes()).basicRemove(otherEnd, msgs);
			case OperationsPackage.OPERATIONS_PLAN__SPARES:
				return ((InternalEList<?>)getSpares()).basicRemove(otherEnd, msgs);
			case OperationsPackage.OPERATIONS_PLAN__CHECKLISTS:
				return ((InternalEList<?>)getChecklists()).basicRemove(otherEnd, msgs);
			case OperationsPackage.OPERATIONS_PLAN__RECOVERY_MANUALS:
				return ((InternalEList<?>)getRecoveryManuals()).basicRemove(otherEnd, msgs);
			case OperationsPackage.OPERATIONS_PLAN__CHANGES:
				return ((InternalEList<?>)getChanges()).basicRemove(otherEnd, msgs);
			case OperationsPackage.OPERATIONS_PLAN__SUPPORT_CONTRACTS:
				return ((InternalEList<?>)getSupportContracts()).basicRemove(otherEnd, msgs);
			case OperationsPackage.OPERATIONS_PLAN__KNOWN_EVENTS:
				return ((InternalEList<?>)getKnownEvents()).basicRemove(otherEnd, msgs);
			case OperationsPackage.OPERATIONS_PLAN__INDICATORS:
				return ((InternalEList<?>)getIndicators()).basicRemove(otherEnd, msgs);
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
			case OperationsPackage.OPERATIONS_PLAN__SERVICES:
				return getServices();
			case OperationsPackage.OPERATIONS_PLAN__FUNCTIONS:
				return getFunctions();
			case OperationsPackage.OPERATIONS_PLAN__REVIEWS:
				return getReviews();
			case OperationsPackage.OPERATIONS_PLAN__ROLES:
				return getRoles();
			case OperationsPackage.OPERATIONS_PLAN__PERSONS:
				return getPersons();
			case OperationsPackage.OPERATIONS_PLAN__ESCALATIONS:
				return getEscalations();
			case OperationsPackage.OPERATIONS_PLAN__BACKUP_PLANS:
				return getBackupPlans();
			case OperationsPackage.OPERATIONS_PLAN__PROCEDURES:
				return getProcedures();
			case OperationsPackage.OPERATIONS_PLAN__MAINTENANCE_WINDOWS:
				return getMaintenanceWindows();
			case OperationsPackage.OPERATIONS_PLAN__JOBS:
				return getJobs();
			case OperationsPackage.OPERATIONS_PLAN__PROBES:
				return getProbes();
			case OperationsPackage.OPERATIONS_PLAN__SPARES:
				return getSpares();
			case OperationsPackage.OPERATIONS_PLAN__CHECKLISTS:
				return getChecklists();
			case OperationsPackage.OPERATIONS_PLAN__RECOVERY_MANUALS:
				return getRecoveryManuals();
			case OperationsPackage.OPERATIONS_PLAN__CHANGES:
				return getChanges();
			case OperationsPackage.OPERATIONS_PLAN__SUPPORT_CONTRACTS:
				return getSupportContracts();
			case OperationsPackage.OPERATIONS_PLAN__KNOWN_EVENTS:
				return getKnownEvents();
			case OperationsPackage.OPERATIONS_PLAN__INDICATORS:
				return getIndicators();
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
			case OperationsPackage.OPERATIONS_PLAN__SERVICES:
				getServices().clear();
				getServices().addAll((Collection<? extends Service>)newValue);
				return;
			case OperationsPackage.OPERATIONS_PLAN__FUNCTIONS:
				getFunctions().clear();
				getFunctions().addAll((Collection<? extends ManagementFunction>)newValue);
				return;
			case OperationsPackage.OPERATIONS_PLAN__REVIEWS:
				getReviews().clear();
				getReviews().addAll((Collection<? extends Review>)newValue);
				return;
			case OperationsPackage.OPERATIONS_PLAN__ROLES:
				getRoles().clear();
				getRoles().addAll((Collection<? extends Role>)newValue);
				return;
			case OperationsPackage.OPERATIONS_PLAN__PERSONS:
				getPersons().clear();
				getPersons().addAll((Collection<? extends Person>)newValue);
				return;
			case OperationsPackage.OPERATIONS_PLAN__ESCALATIONS:
				getEscalations().clear();
				getEscalations().addAll((Collection<? extends Escalation>)newValue);
				return;
			case OperationsPackage.OPERATIONS_PLAN__BACKUP_PLANS:
				getBackupPlans().clear();
				getBackupPlans().addAll((Collection<? extends BackupPlan>)newValue);
				return;
			case OperationsPackage.OPERATIONS_PLAN__PROCEDURES:
				getProcedures().clear();
				getProcedures().addAll((Collection<? extends Procedure>)newValue);
				return;
			case OperationsPackage.OPERATIONS_PLAN__MAINTENANCE_WINDOWS:
				getMaintenanceWindows().clear();
				getMaintenanceWindows().addAll((Collection<? extends MaintenanceWindow>)newValue);
				return;
			case OperationsPackage.OPERATIONS_PLAN__JOBS:
				getJobs().clear();
				getJobs().addAll((Collection<? extends ScheduledJob>)newValue);
				return;
			case OperationsPackage.OPERATIONS_PLAN__PROBES:
				getProbes().clear();
				getProbes().addAll((Collection<? extends Probe>)newValue);
				return;
			case OperationsPackage.OPERATIONS_PLAN__SPARES:
				getSpares().clear();
				getSpares().addAll((Collection<? extends SpareStock>)newValue);
				return;
			case OperationsPackage.OPERATIONS_PLAN__CHECKLISTS:
				getChecklists().clear();
				getChecklists().addAll((Collection<? extends Checklist>)newValue);
				return;
			case OperationsPackage.OPERATIONS_PLAN__RECOVERY_MANUALS:
				getRecoveryManuals().clear();
				getRecoveryManuals().addAll((Collection<? extends RecoveryManual>)newValue);
				return;
			case OperationsPackage.OPERATIONS_PLAN__CHANGES:
				getChanges().clear();
				getChanges().addAll((Collection<? extends ChangeRecord>)newValue);
				return;
			case OperationsPackage.OPERATIONS_PLAN__SUPPORT_CONTRACTS:
				getSupportContracts().clear();
				getSupportContracts().addAll((Collection<? extends SupportContract>)newValue);
				return;
			case OperationsPackage.OPERATIONS_PLAN__KNOWN_EVENTS:
				getKnownEvents().clear();
				getKnownEvents().addAll((Collection<? extends KnownEvent>)newValue);
				return;
			case OperationsPackage.OPERATIONS_PLAN__INDICATORS:
				getIndicators().clear();
				getIndicators().addAll((Collection<? extends Indicator>)newValue);
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
			case OperationsPackage.OPERATIONS_PLAN__SERVICES:
				getServices().clear();
				return;
			case OperationsPackage.OPERATIONS_PLAN__FUNCTIONS:
				getFunctions().clear();
				return;
			case OperationsPackage.OPERATIONS_PLAN__REVIEWS:
				getReviews().clear();
				return;
			case OperationsPackage.OPERATIONS_PLAN__ROLES:
				getRoles().clear();
				return;
			case OperationsPackage.OPERATIONS_PLAN__PERSONS:
				getPersons().clear();
				return;
			case OperationsPackage.OPERATIONS_PLAN__ESCALATIONS:
				getEscalations().clear();
				return;
			case OperationsPackage.OPERATIONS_PLAN__BACKUP_PLANS:
				getBackupPlans().clear();
				return;
			case OperationsPackage.OPERATIONS_PLAN__PROCEDURES:
				getProcedures().clear();
				return;
			case OperationsPackage.OPERATIONS_PLAN__MAINTENANCE_WINDOWS:
				getMaintenanceWindows().clear();
				return;
			case OperationsPackage.OPERATIONS_PLAN__JOBS:
				getJobs().clear();
				return;
			case OperationsPackage.OPERATIONS_PLAN__PROBES:
				getProbes().clear();
				return;
			case OperationsPackage.OPERATIONS_PLAN__SPARES:
				getSpares().clear();
				return;
			case OperationsPackage.OPERATIONS_PLAN__CHECKLISTS:
				getChecklists().clear();
				return;
			case OperationsPackage.OPERATIONS_PLAN__RECOVERY_MANUALS:
				getRecoveryManuals().clear();
				return;
			case OperationsPackage.OPERATIONS_PLAN__CHANGES:
				getChanges().clear();
				return;
			case OperationsPackage.OPERATIONS_PLAN__SUPPORT_CONTRACTS:
				getSupportContracts().clear();
				return;
			case OperationsPackage.OPERATIONS_PLAN__KNOWN_EVENTS:
				getKnownEvents().clear();
				return;
			case OperationsPackage.OPERATIONS_PLAN__INDICATORS:
				getIndicators().clear();
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
			case OperationsPackage.OPERATIONS_PLAN__SERVICES:
				return services != null && !services.isEmpty();
			case OperationsPackage.OPERATIONS_PLAN__FUNCTIONS:
				return functions != null && !functions.isEmpty();
			case OperationsPackage.OPERATIONS_PLAN__REVIEWS:
				return reviews != null && !reviews.isEmpty();
			case OperationsPackage.OPERATIONS_PLAN__ROLES:
				return roles != null && !roles.isEmpty();
			case OperationsPackage.OPERATIONS_PLAN__PERSONS:
				return persons != null && !persons.isEmpty();
			case OperationsPackage.OPERATIONS_PLAN__ESCALATIONS:
				return escalations != null && !escalations.isEmpty();
			case OperationsPackage.OPERATIONS_PLAN__BACKUP_PLANS:
				return backupPlans != null && !backupPlans.isEmpty();
			case OperationsPackage.OPERATIONS_PLAN__PROCEDURES:
				return procedures != null && !procedures.isEmpty();
			case OperationsPackage.OPERATIONS_PLAN__MAINTENANCE_WINDOWS:
				return maintenanceWindows != null && !maintenanceWindows.isEmpty();
			case OperationsPackage.OPERATIONS_PLAN__JOBS:
				return jobs != null && !jobs.isEmpty();
			case OperationsPackage.OPERATIONS_PLAN__PROBES:
				return probes != null && !probes.isEmpty();
			case OperationsPackage.OPERATIONS_PLAN__SPARES:
				return spares != null && !spares.isEmpty();
			case OperationsPackage.OPERATIONS_PLAN__CHECKLISTS:
				return checklists != null && !checklists.isEmpty();
			case OperationsPackage.OPERATIONS_PLAN__RECOVERY_MANUALS:
				return recoveryManuals != null && !recoveryManuals.isEmpty();
			case OperationsPackage.OPERATIONS_PLAN__CHANGES:
				return changes != null && !changes.isEmpty();
			case OperationsPackage.OPERATIONS_PLAN__SUPPORT_CONTRACTS:
				return supportContracts != null && !supportContracts.isEmpty();
			case OperationsPackage.OPERATIONS_PLAN__KNOWN_EVENTS:
				return knownEvents != null && !knownEvents.isEmpty();
			case OperationsPackage.OPERATIONS_PLAN__INDICATORS:
				return indicators != null && !indicators.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //OperationsPlanImpl
