/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.operations;

import org.eclipse.emf.common.util.EList;

import org.nines.model.core.NamedElement;

import org.nines.model.service.Service;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Plan</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How a set of services is run.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.operations.OperationsPlan#getServices <em>Services</em>}</li>
 *   <li>{@link org.nines.model.operations.OperationsPlan#getFunctions <em>Functions</em>}</li>
 *   <li>{@link org.nines.model.operations.OperationsPlan#getReviews <em>Reviews</em>}</li>
 *   <li>{@link org.nines.model.operations.OperationsPlan#getRoles <em>Roles</em>}</li>
 *   <li>{@link org.nines.model.operations.OperationsPlan#getPersons <em>Persons</em>}</li>
 *   <li>{@link org.nines.model.operations.OperationsPlan#getEscalations <em>Escalations</em>}</li>
 *   <li>{@link org.nines.model.operations.OperationsPlan#getBackupPlans <em>Backup Plans</em>}</li>
 *   <li>{@link org.nines.model.operations.OperationsPlan#getProcedures <em>Procedures</em>}</li>
 *   <li>{@link org.nines.model.operations.OperationsPlan#getMaintenanceWindows <em>Maintenance Windows</em>}</li>
 *   <li>{@link org.nines.model.operations.OperationsPlan#getJobs <em>Jobs</em>}</li>
 *   <li>{@link org.nines.model.operations.OperationsPlan#getProbes <em>Probes</em>}</li>
 *   <li>{@link org.nines.model.operations.OperationsPlan#getSpares <em>Spares</em>}</li>
 *   <li>{@link org.nines.model.operations.OperationsPlan#getChecklists <em>Checklists</em>}</li>
 *   <li>{@link org.nines.model.operations.OperationsPlan#getRecoveryManuals <em>Recovery Manuals</em>}</li>
 *   <li>{@link org.nines.model.operations.OperationsPlan#getChanges <em>Changes</em>}</li>
 *   <li>{@link org.nines.model.operations.OperationsPlan#getSupportContracts <em>Support Contracts</em>}</li>
 *   <li>{@link org.nines.model.operations.OperationsPlan#getKnownEvents <em>Known Events</em>}</li>
 *   <li>{@link org.nines.model.operations.OperationsPlan#getIndicators <em>Indicators</em>}</li>
 * </ul>
 *
 * @see org.nines.model.operations.OperationsPackage#getOperationsPlan()
 * @model
 * @generated
 */
public interface OperationsPlan extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Services</b></em>' reference list.
	 * The list contents are of type {@link org.nines.model.service.Service}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Services that the plan is for; all when empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Services</em>' reference list.
	 * @see org.nines.model.operations.OperationsPackage#getOperationsPlan_Services()
	 * @model
	 * @generated
	 */
	EList<Service> getServices();

	/**
	 * Returns the value of the '<em><b>Functions</b></em>' containment reference list.
	 * The list contents are of type {@link org.nines.model.operations.ManagementFunction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Service management functions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Functions</em>' containment reference list.
	 * @see org.nines.model.operations.OperationsPackage#getOperationsPlan_Functions()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<ManagementFunction> getFunctions();

	/**
	 * Returns the value of the '<em><b>Reviews</b></em>' containment reference list.
	 * The list contents are of type {@link org.nines.model.operations.Review}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reviews.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reviews</em>' containment reference list.
	 * @see org.nines.model.operations.OperationsPackage#getOperationsPlan_Reviews()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Review> getReviews();

	/**
	 * Returns the value of the '<em><b>Roles</b></em>' containment reference list.
	 * The list contents are of type {@link org.nines.model.operations.Role}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Roles.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Roles</em>' containment reference list.
	 * @see org.nines.model.operations.OperationsPackage#getOperationsPlan_Roles()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Role> getRoles();

	/**
	 * Returns the value of the '<em><b>Persons</b></em>' containment reference list.
	 * The list contents are of type {@link org.nines.model.operations.Person}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * People.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Persons</em>' containment reference list.
	 * @see org.nines.model.operations.OperationsPackage#getOperationsPlan_Persons()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Person> getPersons();

	/**
	 * Returns the value of the '<em><b>Escalations</b></em>' containment reference list.
	 * The list contents are of type {@link org.nines.model.operations.Escalation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who is called, and when.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Escalations</em>' containment reference list.
	 * @see org.nines.model.operations.OperationsPackage#getOperationsPlan_Escalations()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Escalation> getEscalations();

	/**
	 * Returns the value of the '<em><b>Backup Plans</b></em>' containment reference list.
	 * The list contents are of type {@link org.nines.model.operations.BackupPlan}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Backup plans.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Backup Plans</em>' containment reference list.
	 * @see org.nines.model.operations.OperationsPackage#getOperationsPlan_BackupPlans()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<BackupPlan> getBackupPlans();

	/**
	 * Returns the value of the '<em><b>Procedures</b></em>' containment reference list.
	 * The list contents are of type {@link org.nines.model.operations.Procedure}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Procedures.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Procedures</em>' containment reference list.
	 * @see org.nines.model.operations.OperationsPackage#getOperationsPlan_Procedures()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Procedure> getProcedures();

	/**
	 * Returns the value of the '<em><b>Maintenance Windows</b></em>' containment reference list.
	 * The list contents are of type {@link org.nines.model.operations.MaintenanceWindow}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Planned work.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Maintenance Windows</em>' containment reference list.
	 * @see org.nines.model.operations.OperationsPackage#getOperationsPlan_MaintenanceWindows()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<MaintenanceWindow> getMaintenanceWindows();

	/**
	 * Returns the value of the '<em><b>Jobs</b></em>' containment reference list.
	 * The list contents are of type {@link org.nines.model.operations.ScheduledJob}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Jobs that run by schedule.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Jobs</em>' containment reference list.
	 * @see org.nines.model.operations.OperationsPackage#getOperationsPlan_Jobs()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<ScheduledJob> getJobs();

	/**
	 * Returns the value of the '<em><b>Probes</b></em>' containment reference list.
	 * The list contents are of type {@link org.nines.model.operations.Probe}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is watched.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Probes</em>' containment reference list.
	 * @see org.nines.model.operations.OperationsPackage#getOperationsPlan_Probes()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Probe> getProbes();

	/**
	 * Returns the value of the '<em><b>Spares</b></em>' containment reference list.
	 * The list contents are of type {@link org.nines.model.operations.SpareStock}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Spare parts on hand.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Spares</em>' containment reference list.
	 * @see org.nines.model.operations.OperationsPackage#getOperationsPlan_Spares()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<SpareStock> getSpares();

	/**
	 * Returns the value of the '<em><b>Checklists</b></em>' containment reference list.
	 * The list contents are of type {@link org.nines.model.operations.Checklist}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Checklists.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Checklists</em>' containment reference list.
	 * @see org.nines.model.operations.OperationsPackage#getOperationsPlan_Checklists()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Checklist> getChecklists();

	/**
	 * Returns the value of the '<em><b>Recovery Manuals</b></em>' containment reference list.
	 * The list contents are of type {@link org.nines.model.operations.RecoveryManual}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Recovery manuals of machines.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recovery Manuals</em>' containment reference list.
	 * @see org.nines.model.operations.OperationsPackage#getOperationsPlan_RecoveryManuals()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<RecoveryManual> getRecoveryManuals();

	/**
	 * Returns the value of the '<em><b>Changes</b></em>' containment reference list.
	 * The list contents are of type {@link org.nines.model.operations.ChangeRecord}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Log of changes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Changes</em>' containment reference list.
	 * @see org.nines.model.operations.OperationsPackage#getOperationsPlan_Changes()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<ChangeRecord> getChanges();

	/**
	 * Returns the value of the '<em><b>Support Contracts</b></em>' containment reference list.
	 * The list contents are of type {@link org.nines.model.operations.SupportContract}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Contracts with vendors and integrators.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Support Contracts</em>' containment reference list.
	 * @see org.nines.model.operations.OperationsPackage#getOperationsPlan_SupportContracts()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<SupportContract> getSupportContracts();

	/**
	 * Returns the value of the '<em><b>Known Events</b></em>' containment reference list.
	 * The list contents are of type {@link org.nines.model.operations.KnownEvent}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Messages with what to do about them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Known Events</em>' containment reference list.
	 * @see org.nines.model.operations.OperationsPackage#getOperationsPlan_KnownEvents()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<KnownEvent> getKnownEvents();

	/**
	 * Returns the value of the '<em><b>Indicators</b></em>' containment reference list.
	 * The list contents are of type {@link org.nines.model.operations.Indicator}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Figures by which the operation is judged.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Indicators</em>' containment reference list.
	 * @see org.nines.model.operations.OperationsPackage#getOperationsPlan_Indicators()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Indicator> getIndicators();

} // OperationsPlan
