/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.operations.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.nines.model.operations.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class OperationsFactoryImpl extends EFactoryImpl implements OperationsFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static OperationsFactory init() {
		try {
			OperationsFactory theOperationsFactory = (OperationsFactory)EPackage.Registry.INSTANCE.getEFactory(OperationsPackage.eNS_URI);
			if (theOperationsFactory != null) {
				return theOperationsFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new OperationsFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public OperationsFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case OperationsPackage.OPERATIONS_PLAN: return createOperationsPlan();
			case OperationsPackage.MANAGEMENT_FUNCTION: return createManagementFunction();
			case OperationsPackage.TASK: return createTask();
			case OperationsPackage.REVIEW: return createReview();
			case OperationsPackage.ROLE: return createRole();
			case OperationsPackage.PERSON: return createPerson();
			case OperationsPackage.MAINTENANCE_WINDOW: return createMaintenanceWindow();
			case OperationsPackage.SCHEDULED_JOB: return createScheduledJob();
			case OperationsPackage.BACKUP_PLAN: return createBackupPlan();
			case OperationsPackage.BACKUP_RUN: return createBackupRun();
			case OperationsPackage.PROCEDURE: return createProcedure();
			case OperationsPackage.STEP: return createStep();
			case OperationsPackage.FAILOVER_PROCEDURE: return createFailoverProcedure();
			case OperationsPackage.PROBE: return createProbe();
			case OperationsPackage.SPARE_STOCK: return createSpareStock();
			case OperationsPackage.CHECKLIST: return createChecklist();
			case OperationsPackage.CHECKLIST_ENTRY: return createChecklistEntry();
			case OperationsPackage.RECOVERY_MANUAL: return createRecoveryManual();
			case OperationsPackage.CHANGE_RECORD: return createChangeRecord();
			case OperationsPackage.ESCALATION: return createEscalation();
			case OperationsPackage.ESCALATION_STEP: return createEscalationStep();
			case OperationsPackage.SUPPORT_CONTRACT: return createSupportContract();
			case OperationsPackage.KNOWN_EVENT: return createKnownEvent();
			case OperationsPackage.INDICATOR: return createIndicator();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case OperationsPackage.QUADRANT:
				return createQuadrantFromString(eDataType, initialValue);
			case OperationsPackage.REVIEW_KIND:
				return createReviewKindFromString(eDataType, initialValue);
			case OperationsPackage.ROLE_CLUSTER:
				return createRoleClusterFromString(eDataType, initialValue);
			case OperationsPackage.BACKUP_KIND:
				return createBackupKindFromString(eDataType, initialValue);
			case OperationsPackage.PROCEDURE_KIND:
				return createProcedureKindFromString(eDataType, initialValue);
			case OperationsPackage.PROBE_KIND:
				return createProbeKindFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case OperationsPackage.QUADRANT:
				return convertQuadrantToString(eDataType, instanceValue);
			case OperationsPackage.REVIEW_KIND:
				return convertReviewKindToString(eDataType, instanceValue);
			case OperationsPackage.ROLE_CLUSTER:
				return convertRoleClusterToString(eDataType, instanceValue);
			case OperationsPackage.BACKUP_KIND:
				return convertBackupKindToString(eDataType, instanceValue);
			case OperationsPackage.PROCEDURE_KIND:
				return convertProcedureKindToString(eDataType, instanceValue);
			case OperationsPackage.PROBE_KIND:
				return convertProbeKindToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OperationsPlan createOperationsPlan() {
		OperationsPlanImpl operationsPlan = new OperationsPlanImpl();
		return operationsPlan;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ManagementFunction createManagementFunction() {
		ManagementFunctionImpl managementFunction = new ManagementFunctionImpl();
		return managementFunction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Task createTask() {
		TaskImpl task = new TaskImpl();
		return task;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Review createReview() {
		ReviewImpl review = new ReviewImpl();
		return review;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Role createRole() {
		RoleImpl role = new RoleImpl();
		return role;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person createPerson() {
		PersonImpl person = new PersonImpl();
		return person;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MaintenanceWindow createMaintenanceWindow() {
		MaintenanceWindowImpl maintenanceWindow = new MaintenanceWindowImpl();
		return maintenanceWindow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ScheduledJob createScheduledJob() {
		ScheduledJobImpl scheduledJob = new ScheduledJobImpl();
		return scheduledJob;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BackupPlan createBackupPlan() {
		BackupPlanImpl backupPlan = new BackupPlanImpl();
		return backupPlan;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BackupRun createBackupRun() {
		BackupRunImpl backupRun = new BackupRunImpl();
		return backupRun;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Procedure createProcedure() {
		ProcedureImpl procedure = new ProcedureImpl();
		return procedure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Step createStep() {
		StepImpl step = new StepImpl();
		return step;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FailoverProcedure createFailoverProcedure() {
		FailoverProcedureImpl failoverProcedure = new FailoverProcedureImpl();
		return failoverProcedure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Probe createProbe() {
		ProbeImpl probe = new ProbeImpl();
		return probe;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SpareStock createSpareStock() {
		SpareStockImpl spareStock = new SpareStockImpl();
		return spareStock;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Checklist createChecklist() {
		ChecklistImpl checklist = new ChecklistImpl();
		return checklist;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ChecklistEntry createChecklistEntry() {
		ChecklistEntryImpl checklistEntry = new ChecklistEntryImpl();
		return checklistEntry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RecoveryManual createRecoveryManual() {
		RecoveryManualImpl recoveryManual = new RecoveryManualImpl();
		return recoveryManual;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ChangeRecord createChangeRecord() {
		ChangeRecordImpl changeRecord = new ChangeRecordImpl();
		return changeRecord;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Escalation createEscalation() {
		EscalationImpl escalation = new EscalationImpl();
		return escalation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EscalationStep createEscalationStep() {
		EscalationStepImpl escalationStep = new EscalationStepImpl();
		return escalationStep;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SupportContract createSupportContract() {
		SupportContractImpl supportContract = new SupportContractImpl();
		return supportContract;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public KnownEvent createKnownEvent() {
		KnownEventImpl knownEvent = new KnownEventImpl();
		return knownEvent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Indicator createIndicator() {
		IndicatorImpl indicator = new IndicatorImpl();
		return indicator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Quadrant createQuadrantFromString(EDataType eDataType, String initialValue) {
		Quadrant result = Quadrant.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertQuadrantToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ReviewKind createReviewKindFromString(EDataType eDataType, String initialValue) {
		ReviewKind result = ReviewKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertReviewKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RoleCluster createRoleClusterFromString(EDataType eDataType, String initialValue) {
		RoleCluster result = RoleCluster.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRoleClusterToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BackupKind createBackupKindFromString(EDataType eDataType, String initialValue) {
		BackupKind result = BackupKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertBackupKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ProcedureKind createProcedureKindFromString(EDataType eDataType, String initialValue) {
		ProcedureKind result = ProcedureKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertProcedureKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ProbeKind createProbeKindFromString(EDataType eDataType, String initialValue) {
		ProbeKind result = ProbeKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertProbeKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OperationsPackage getOperationsPackage() {
		return (OperationsPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static OperationsPackage getPackage() {
		return OperationsPackage.eINSTANCE;
	}

} //OperationsFactoryImpl
