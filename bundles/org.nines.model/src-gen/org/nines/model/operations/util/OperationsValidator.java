/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.operations.util;

import java.util.Map;

import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.common.util.ResourceLocator;

import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.EObjectValidator;

import org.nines.model.core.util.CoreValidator;

import org.nines.model.operations.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Validator</b> for the model.
 * <!-- end-user-doc -->
 * @see org.nines.model.operations.OperationsPackage
 * @generated
 */
public class OperationsValidator extends EObjectValidator {
	/**
	 * The cached model package
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final OperationsValidator INSTANCE = new OperationsValidator();

	/**
	 * A constant for the {@link org.eclipse.emf.common.util.Diagnostic#getSource() source} of diagnostic {@link org.eclipse.emf.common.util.Diagnostic#getCode() codes} from this package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.common.util.Diagnostic#getSource()
	 * @see org.eclipse.emf.common.util.Diagnostic#getCode()
	 * @generated
	 */
	public static final String DIAGNOSTIC_SOURCE = "org.nines.model.operations";

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Validate Restore Chain' of 'Backup Run'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int BACKUP_RUN__VALIDATE_RESTORE_CHAIN = 1;

	/**
	 * A constant with a fixed name that can be used as the base value for additional hand written constants.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final int GENERATED_DIAGNOSTIC_CODE_COUNT = 1;

	/**
	 * A constant with a fixed name that can be used as the base value for additional hand written constants in a derived class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static final int DIAGNOSTIC_CODE_COUNT = GENERATED_DIAGNOSTIC_CODE_COUNT;

	/**
	 * The cached base package validator.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CoreValidator coreValidator;

	/**
	 * Creates an instance of the switch.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public OperationsValidator() {
		super();
		coreValidator = CoreValidator.INSTANCE;
	}

	/**
	 * Returns the package of this validator switch.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EPackage getEPackage() {
	  return OperationsPackage.eINSTANCE;
	}

	/**
	 * Calls <code>validateXXX</code> for the corresponding classifier of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected boolean validate(int classifierID, Object value, DiagnosticChain diagnostics, Map<Object, Object> context) {
		switch (classifierID) {
			case OperationsPackage.OPERATIONS_PLAN:
				return validateOperationsPlan((OperationsPlan)value, diagnostics, context);
			case OperationsPackage.MANAGEMENT_FUNCTION:
				return validateManagementFunction((ManagementFunction)value, diagnostics, context);
			case OperationsPackage.TASK:
				return validateTask((Task)value, diagnostics, context);
			case OperationsPackage.REVIEW:
				return validateReview((Review)value, diagnostics, context);
			case OperationsPackage.ROLE:
				return validateRole((Role)value, diagnostics, context);
			case OperationsPackage.PERSON:
				return validatePerson((Person)value, diagnostics, context);
			case OperationsPackage.MAINTENANCE_WINDOW:
				return validateMaintenanceWindow((MaintenanceWindow)value, diagnostics, context);
			case OperationsPackage.SCHEDULED_JOB:
				return validateScheduledJob((ScheduledJob)value, diagnostics, context);
			case OperationsPackage.BACKUP_PLAN:
				return validateBackupPlan((BackupPlan)value, diagnostics, context);
			case OperationsPackage.BACKUP_RUN:
				return validateBackupRun((BackupRun)value, diagnostics, context);
			case OperationsPackage.PROCEDURE:
				return validateProcedure((Procedure)value, diagnostics, context);
			case OperationsPackage.STEP:
				return validateStep((Step)value, diagnostics, context);
			case OperationsPackage.FAILOVER_PROCEDURE:
				return validateFailoverProcedure((FailoverProcedure)value, diagnostics, context);
			case OperationsPackage.PROBE:
				return validateProbe((Probe)value, diagnostics, context);
			case OperationsPackage.SPARE_STOCK:
				return validateSpareStock((SpareStock)value, diagnostics, context);
			case OperationsPackage.CHECKLIST:
				return validateChecklist((Checklist)value, diagnostics, context);
			case OperationsPackage.CHECKLIST_ENTRY:
				return validateChecklistEntry((ChecklistEntry)value, diagnostics, context);
			case OperationsPackage.RECOVERY_MANUAL:
				return validateRecoveryManual((RecoveryManual)value, diagnostics, context);
			case OperationsPackage.CHANGE_RECORD:
				return validateChangeRecord((ChangeRecord)value, diagnostics, context);
			case OperationsPackage.ESCALATION:
				return validateEscalation((Escalation)value, diagnostics, context);
			case OperationsPackage.ESCALATION_STEP:
				return validateEscalationStep((EscalationStep)value, diagnostics, context);
			case OperationsPackage.SUPPORT_CONTRACT:
				return validateSupportContract((SupportContract)value, diagnostics, context);
			case OperationsPackage.KNOWN_EVENT:
				return validateKnownEvent((KnownEvent)value, diagnostics, context);
			case OperationsPackage.INDICATOR:
				return validateIndicator((Indicator)value, diagnostics, context);
			case OperationsPackage.QUADRANT:
				return validateQuadrant((Quadrant)value, diagnostics, context);
			case OperationsPackage.REVIEW_KIND:
				return validateReviewKind((ReviewKind)value, diagnostics, context);
			case OperationsPackage.ROLE_CLUSTER:
				return validateRoleCluster((RoleCluster)value, diagnostics, context);
			case OperationsPackage.BACKUP_KIND:
				return validateBackupKind((BackupKind)value, diagnostics, context);
			case OperationsPackage.PROCEDURE_KIND:
				return validateProcedureKind((ProcedureKind)value, diagnostics, context);
			case OperationsPackage.PROBE_KIND:
				return validateProbeKind((ProbeKind)value, diagnostics, context);
			default:
				return true;
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateOperationsPlan(OperationsPlan operationsPlan, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(operationsPlan, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(operationsPlan, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(operationsPlan, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(operationsPlan, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(operationsPlan, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(operationsPlan, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(operationsPlan, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(operationsPlan, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(operationsPlan, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(operationsPlan, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(operationsPlan, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(operationsPlan, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(operationsPlan, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(operationsPlan, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateManagementFunction(ManagementFunction managementFunction, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(managementFunction, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(managementFunction, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(managementFunction, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(managementFunction, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(managementFunction, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(managementFunction, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(managementFunction, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(managementFunction, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(managementFunction, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(managementFunction, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(managementFunction, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(managementFunction, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(managementFunction, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(managementFunction, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateTask(Task task, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(task, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(task, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(task, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(task, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(task, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(task, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(task, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(task, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(task, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(task, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(task, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(task, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(task, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(task, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateReview(Review review, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(review, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(review, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(review, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(review, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(review, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(review, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(review, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(review, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(review, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(review, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(review, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(review, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(review, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(review, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateRole(Role role, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(role, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(role, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(role, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(role, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(role, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(role, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(role, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(role, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(role, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(role, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(role, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(role, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(role, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(role, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validatePerson(Person person, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(person, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(person, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(person, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(person, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(person, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(person, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(person, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(person, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(person, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(person, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(person, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(person, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(person, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(person, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateMaintenanceWindow(MaintenanceWindow maintenanceWindow, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(maintenanceWindow, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(maintenanceWindow, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(maintenanceWindow, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(maintenanceWindow, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(maintenanceWindow, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(maintenanceWindow, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(maintenanceWindow, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(maintenanceWindow, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(maintenanceWindow, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(maintenanceWindow, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(maintenanceWindow, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(maintenanceWindow, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(maintenanceWindow, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(maintenanceWindow, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateScheduledJob(ScheduledJob scheduledJob, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(scheduledJob, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(scheduledJob, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(scheduledJob, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(scheduledJob, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(scheduledJob, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(scheduledJob, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(scheduledJob, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(scheduledJob, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(scheduledJob, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(scheduledJob, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(scheduledJob, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(scheduledJob, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(scheduledJob, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(scheduledJob, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateBackupPlan(BackupPlan backupPlan, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(backupPlan, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(backupPlan, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(backupPlan, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(backupPlan, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(backupPlan, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(backupPlan, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(backupPlan, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(backupPlan, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(backupPlan, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(backupPlan, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(backupPlan, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(backupPlan, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(backupPlan, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(backupPlan, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateBackupRun(BackupRun backupRun, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(backupRun, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(backupRun, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(backupRun, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(backupRun, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(backupRun, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(backupRun, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(backupRun, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(backupRun, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(backupRun, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(backupRun, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(backupRun, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(backupRun, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(backupRun, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(backupRun, diagnostics, context);
		if (result || diagnostics != null) result &= validateBackupRun_validateRestoreChain(backupRun, diagnostics, context);
		return result;
	}

	/**
	 * Validates the validateRestoreChain constraint of '<em>Backup Run</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateBackupRun_validateRestoreChain(BackupRun backupRun, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return backupRun.validateRestoreChain(diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateProcedure(Procedure procedure, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(procedure, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(procedure, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(procedure, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(procedure, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(procedure, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(procedure, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(procedure, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(procedure, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(procedure, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(procedure, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(procedure, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(procedure, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(procedure, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(procedure, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateStep(Step step, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(step, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(step, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(step, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(step, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(step, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(step, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(step, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(step, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(step, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(step, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(step, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(step, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(step, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(step, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateFailoverProcedure(FailoverProcedure failoverProcedure, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(failoverProcedure, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(failoverProcedure, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(failoverProcedure, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(failoverProcedure, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(failoverProcedure, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(failoverProcedure, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(failoverProcedure, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(failoverProcedure, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(failoverProcedure, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(failoverProcedure, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(failoverProcedure, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(failoverProcedure, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(failoverProcedure, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(failoverProcedure, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateProbe(Probe probe, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(probe, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(probe, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(probe, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(probe, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(probe, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(probe, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(probe, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(probe, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(probe, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(probe, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(probe, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(probe, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(probe, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(probe, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateSpareStock(SpareStock spareStock, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(spareStock, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(spareStock, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(spareStock, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(spareStock, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(spareStock, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(spareStock, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(spareStock, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(spareStock, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(spareStock, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(spareStock, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(spareStock, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(spareStock, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(spareStock, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(spareStock, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateChecklist(Checklist checklist, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(checklist, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(checklist, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(checklist, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(checklist, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(checklist, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(checklist, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(checklist, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(checklist, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(checklist, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(checklist, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(checklist, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(checklist, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(checklist, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(checklist, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateChecklistEntry(ChecklistEntry checklistEntry, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(checklistEntry, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(checklistEntry, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(checklistEntry, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(checklistEntry, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(checklistEntry, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(checklistEntry, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(checklistEntry, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(checklistEntry, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(checklistEntry, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(checklistEntry, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(checklistEntry, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(checklistEntry, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(checklistEntry, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(checklistEntry, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateRecoveryManual(RecoveryManual recoveryManual, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(recoveryManual, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(recoveryManual, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(recoveryManual, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(recoveryManual, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(recoveryManual, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(recoveryManual, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(recoveryManual, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(recoveryManual, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(recoveryManual, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(recoveryManual, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(recoveryManual, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(recoveryManual, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(recoveryManual, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(recoveryManual, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateChangeRecord(ChangeRecord changeRecord, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(changeRecord, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(changeRecord, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(changeRecord, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(changeRecord, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(changeRecord, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(changeRecord, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(changeRecord, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(changeRecord, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(changeRecord, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(changeRecord, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(changeRecord, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(changeRecord, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(changeRecord, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(changeRecord, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateEscalation(Escalation escalation, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(escalation, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(escalation, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(escalation, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(escalation, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(escalation, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(escalation, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(escalation, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(escalation, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(escalation, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(escalation, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(escalation, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(escalation, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(escalation, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(escalation, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateEscalationStep(EscalationStep escalationStep, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(escalationStep, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(escalationStep, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(escalationStep, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(escalationStep, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(escalationStep, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(escalationStep, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(escalationStep, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(escalationStep, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(escalationStep, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(escalationStep, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(escalationStep, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(escalationStep, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(escalationStep, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(escalationStep, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateSupportContract(SupportContract supportContract, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(supportContract, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(supportContract, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(supportContract, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(supportContract, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(supportContract, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(supportContract, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(supportContract, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(supportContract, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(supportContract, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(supportContract, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(supportContract, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(supportContract, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(supportContract, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(supportContract, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateKnownEvent(KnownEvent knownEvent, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(knownEvent, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(knownEvent, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(knownEvent, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(knownEvent, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(knownEvent, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(knownEvent, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(knownEvent, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(knownEvent, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(knownEvent, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(knownEvent, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(knownEvent, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(knownEvent, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(knownEvent, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(knownEvent, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateIndicator(Indicator indicator, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(indicator, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(indicator, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(indicator, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(indicator, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(indicator, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(indicator, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(indicator, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(indicator, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(indicator, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(indicator, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(indicator, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(indicator, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(indicator, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(indicator, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateQuadrant(Quadrant quadrant, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateReviewKind(ReviewKind reviewKind, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateRoleCluster(RoleCluster roleCluster, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateBackupKind(BackupKind backupKind, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateProcedureKind(ProcedureKind procedureKind, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateProbeKind(ProbeKind probeKind, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * Returns the resource locator that will be used to fetch messages for this validator's diagnostics.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ResourceLocator getResourceLocator() {
		// TODO
		// Specialize this to return a resource locator for messages specific to this validator.
		// Ensure that you remove @generated or mark it @generated NOT
		return super.getResourceLocator();
	}

} //OperationsValidator
