/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.operations;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EOperation;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.nines.model.core.CorePackage;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How the system is run: people and roles, procedures, backup, maintenance, monitoring and spares.
 * <!-- end-model-doc -->
 * @see org.nines.model.operations.OperationsFactory
 * @model kind="package"
 * @generated
 */
public interface OperationsPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "operations";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://nines.org/model/2/operations";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "operations";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	OperationsPackage eINSTANCE = org.nines.model.operations.impl.OperationsPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.nines.model.operations.impl.OperationsPlanImpl <em>Plan</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.operations.impl.OperationsPlanImpl
	 * @see org.nines.model.operations.impl.OperationsPackageImpl#getOperationsPlan()
	 * @generated
	 */
	int OPERATIONS_PLAN = 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATIONS_PLAN__DESCRIPTION = CorePackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATIONS_PLAN__TAGS = CorePackage.NAMED_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATIONS_PLAN__NAME = CorePackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Services</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATIONS_PLAN__SERVICES = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Functions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATIONS_PLAN__FUNCTIONS = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Reviews</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATIONS_PLAN__REVIEWS = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Roles</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATIONS_PLAN__ROLES = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Persons</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATIONS_PLAN__PERSONS = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Escalations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATIONS_PLAN__ESCALATIONS = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Backup Plans</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATIONS_PLAN__BACKUP_PLANS = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Procedures</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATIONS_PLAN__PROCEDURES = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Maintenance Windows</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATIONS_PLAN__MAINTENANCE_WINDOWS = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Jobs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATIONS_PLAN__JOBS = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Probes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATIONS_PLAN__PROBES = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Spares</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATIONS_PLAN__SPARES = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Checklists</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATIONS_PLAN__CHECKLISTS = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Recovery Manuals</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATIONS_PLAN__RECOVERY_MANUALS = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Changes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATIONS_PLAN__CHANGES = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Support Contracts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATIONS_PLAN__SUPPORT_CONTRACTS = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Known Events</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATIONS_PLAN__KNOWN_EVENTS = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Indicators</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATIONS_PLAN__INDICATORS = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 17;

	/**
	 * The number of structural features of the '<em>Plan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATIONS_PLAN_FEATURE_COUNT = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 18;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATIONS_PLAN___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATIONS_PLAN___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATIONS_PLAN___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATIONS_PLAN___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Name</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATIONS_PLAN___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP;

	/**
	 * The number of operations of the '<em>Plan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATIONS_PLAN_OPERATION_COUNT = CorePackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.nines.model.operations.impl.ManagementFunctionImpl <em>Management Function</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.operations.impl.ManagementFunctionImpl
	 * @see org.nines.model.operations.impl.OperationsPackageImpl#getManagementFunction()
	 * @generated
	 */
	int MANAGEMENT_FUNCTION = 1;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_FUNCTION__DESCRIPTION = CorePackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_FUNCTION__TAGS = CorePackage.NAMED_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_FUNCTION__NAME = CorePackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Quadrant</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_FUNCTION__QUADRANT = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_FUNCTION__OWNER = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Tasks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_FUNCTION__TASKS = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Management Function</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_FUNCTION_FEATURE_COUNT = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_FUNCTION___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_FUNCTION___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_FUNCTION___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_FUNCTION___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Name</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_FUNCTION___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP;

	/**
	 * The number of operations of the '<em>Management Function</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_FUNCTION_OPERATION_COUNT = CorePackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.nines.model.operations.impl.TaskImpl <em>Task</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.operations.impl.TaskImpl
	 * @see org.nines.model.operations.impl.OperationsPackageImpl#getTask()
	 * @generated
	 */
	int TASK = 2;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__DESCRIPTION = CorePackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__TAGS = CorePackage.NAMED_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__NAME = CorePackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__ROLE = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Recurrence</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__RECURRENCE = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Task</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_FEATURE_COUNT = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Name</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP;

	/**
	 * The number of operations of the '<em>Task</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_OPERATION_COUNT = CorePackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.nines.model.operations.impl.ReviewImpl <em>Review</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.operations.impl.ReviewImpl
	 * @see org.nines.model.operations.impl.OperationsPackageImpl#getReview()
	 * @generated
	 */
	int REVIEW = 3;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__DESCRIPTION = CorePackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__TAGS = CorePackage.NAMED_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__NAME = CorePackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__KIND = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Chair</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__CHAIR = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Last Held</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__LAST_HELD = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Schedule</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__SCHEDULE = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Review</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_FEATURE_COUNT = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Name</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP;

	/**
	 * The number of operations of the '<em>Review</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_OPERATION_COUNT = CorePackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.nines.model.operations.impl.RoleImpl <em>Role</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.operations.impl.RoleImpl
	 * @see org.nines.model.operations.impl.OperationsPackageImpl#getRole()
	 * @generated
	 */
	int ROLE = 4;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__DESCRIPTION = CorePackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__TAGS = CorePackage.NAMED_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__NAME = CorePackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Cluster</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__CLUSTER = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Holders</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__HOLDERS = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Incompatible With</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__INCOMPATIBLE_WITH = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Role</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_FEATURE_COUNT = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Name</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP;

	/**
	 * The number of operations of the '<em>Role</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_OPERATION_COUNT = CorePackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.nines.model.operations.impl.PersonImpl <em>Person</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.operations.impl.PersonImpl
	 * @see org.nines.model.operations.impl.OperationsPackageImpl#getPerson()
	 * @generated
	 */
	int PERSON = 5;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__DESCRIPTION = CorePackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__TAGS = CorePackage.NAMED_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__NAME = CorePackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Contact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__CONTACT = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Roles</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__ROLES = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Person</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON_FEATURE_COUNT = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Name</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP;

	/**
	 * The number of operations of the '<em>Person</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON_OPERATION_COUNT = CorePackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.nines.model.operations.impl.MaintenanceWindowImpl <em>Maintenance Window</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.operations.impl.MaintenanceWindowImpl
	 * @see org.nines.model.operations.impl.OperationsPackageImpl#getMaintenanceWindow()
	 * @generated
	 */
	int MAINTENANCE_WINDOW = 6;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAINTENANCE_WINDOW__DESCRIPTION = CorePackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAINTENANCE_WINDOW__TAGS = CorePackage.NAMED_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAINTENANCE_WINDOW__NAME = CorePackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Out</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAINTENANCE_WINDOW__OUT = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>One At ATime</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAINTENANCE_WINDOW__ONE_AT_ATIME = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Schedule</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAINTENANCE_WINDOW__SCHEDULE = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Maintenance Window</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAINTENANCE_WINDOW_FEATURE_COUNT = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAINTENANCE_WINDOW___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAINTENANCE_WINDOW___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAINTENANCE_WINDOW___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAINTENANCE_WINDOW___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Name</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAINTENANCE_WINDOW___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP;

	/**
	 * The number of operations of the '<em>Maintenance Window</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAINTENANCE_WINDOW_OPERATION_COUNT = CorePackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.nines.model.operations.impl.ScheduledJobImpl <em>Scheduled Job</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.operations.impl.ScheduledJobImpl
	 * @see org.nines.model.operations.impl.OperationsPackageImpl#getScheduledJob()
	 * @generated
	 */
	int SCHEDULED_JOB = 7;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEDULED_JOB__DESCRIPTION = CorePackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEDULED_JOB__TAGS = CorePackage.NAMED_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEDULED_JOB__NAME = CorePackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Runs On</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEDULED_JOB__RUNS_ON = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Service</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEDULED_JOB__SERVICE = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Schedule</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEDULED_JOB__SCHEDULE = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Excludes</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEDULED_JOB__EXCLUDES = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Scheduled Job</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEDULED_JOB_FEATURE_COUNT = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEDULED_JOB___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEDULED_JOB___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEDULED_JOB___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEDULED_JOB___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Name</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEDULED_JOB___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP;

	/**
	 * The number of operations of the '<em>Scheduled Job</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEDULED_JOB_OPERATION_COUNT = CorePackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.nines.model.operations.impl.BackupPlanImpl <em>Backup Plan</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.operations.impl.BackupPlanImpl
	 * @see org.nines.model.operations.impl.OperationsPackageImpl#getBackupPlan()
	 * @generated
	 */
	int BACKUP_PLAN = 8;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKUP_PLAN__DESCRIPTION = CorePackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKUP_PLAN__TAGS = CorePackage.NAMED_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKUP_PLAN__NAME = CorePackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Covers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKUP_PLAN__COVERS = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Software</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKUP_PLAN__SOFTWARE = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Runs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKUP_PLAN__RUNS = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Window</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKUP_PLAN__WINDOW = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Restore</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKUP_PLAN__RESTORE = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Offsite</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKUP_PLAN__OFFSITE = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Media Life</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKUP_PLAN__MEDIA_LIFE = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Media Uses</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKUP_PLAN__MEDIA_USES = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Media Age</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKUP_PLAN__MEDIA_AGE = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Media Used</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKUP_PLAN__MEDIA_USED = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Labelling</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKUP_PLAN__LABELLING = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Monitored</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKUP_PLAN__MONITORED = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Last Practice</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKUP_PLAN__LAST_PRACTICE = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Practice Every</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKUP_PLAN__PRACTICE_EVERY = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The number of structural features of the '<em>Backup Plan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKUP_PLAN_FEATURE_COUNT = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKUP_PLAN___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKUP_PLAN___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKUP_PLAN___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKUP_PLAN___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Name</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKUP_PLAN___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP;

	/**
	 * The number of operations of the '<em>Backup Plan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKUP_PLAN_OPERATION_COUNT = CorePackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.nines.model.operations.impl.BackupRunImpl <em>Backup Run</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.operations.impl.BackupRunImpl
	 * @see org.nines.model.operations.impl.OperationsPackageImpl#getBackupRun()
	 * @generated
	 */
	int BACKUP_RUN = 9;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKUP_RUN__DESCRIPTION = CorePackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKUP_RUN__TAGS = CorePackage.NAMED_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKUP_RUN__NAME = CorePackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKUP_RUN__KIND = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Schedule</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKUP_RUN__SCHEDULE = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Duration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKUP_RUN__DURATION = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Restore Duration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKUP_RUN__RESTORE_DURATION = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Online</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKUP_RUN__ONLINE = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Media</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKUP_RUN__MEDIA = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Compression</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKUP_RUN__COMPRESSION = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Restore After</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKUP_RUN__RESTORE_AFTER = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Excludes</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKUP_RUN__EXCLUDES = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Backup Run</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKUP_RUN_FEATURE_COUNT = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKUP_RUN___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKUP_RUN___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKUP_RUN___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKUP_RUN___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Name</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKUP_RUN___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Restore Chain</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKUP_RUN___VALIDATE_RESTORE_CHAIN__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The number of operations of the '<em>Backup Run</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKUP_RUN_OPERATION_COUNT = CorePackage.NAMED_ELEMENT_OPERATION_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.nines.model.operations.impl.ProcedureImpl <em>Procedure</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.operations.impl.ProcedureImpl
	 * @see org.nines.model.operations.impl.OperationsPackageImpl#getProcedure()
	 * @generated
	 */
	int PROCEDURE = 10;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCEDURE__DESCRIPTION = CorePackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCEDURE__TAGS = CorePackage.NAMED_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCEDURE__NAME = CorePackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCEDURE__KIND = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>About</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCEDURE__ABOUT = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Steps</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCEDURE__STEPS = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Procedure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCEDURE_FEATURE_COUNT = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCEDURE___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCEDURE___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCEDURE___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCEDURE___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Name</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCEDURE___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP;

	/**
	 * The number of operations of the '<em>Procedure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCEDURE_OPERATION_COUNT = CorePackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.nines.model.operations.impl.StepImpl <em>Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.operations.impl.StepImpl
	 * @see org.nines.model.operations.impl.OperationsPackageImpl#getStep()
	 * @generated
	 */
	int STEP = 11;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__DESCRIPTION = CorePackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__TAGS = CorePackage.NAMED_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__NAME = CorePackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Duration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__DURATION = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__ROLE = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Automatic</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__AUTOMATIC = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP_FEATURE_COUNT = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Name</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP;

	/**
	 * The number of operations of the '<em>Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP_OPERATION_COUNT = CorePackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.nines.model.operations.impl.FailoverProcedureImpl <em>Failover Procedure</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.operations.impl.FailoverProcedureImpl
	 * @see org.nines.model.operations.impl.OperationsPackageImpl#getFailoverProcedure()
	 * @generated
	 */
	int FAILOVER_PROCEDURE = 12;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAILOVER_PROCEDURE__DESCRIPTION = PROCEDURE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAILOVER_PROCEDURE__TAGS = PROCEDURE__TAGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAILOVER_PROCEDURE__NAME = PROCEDURE__NAME;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAILOVER_PROCEDURE__KIND = PROCEDURE__KIND;

	/**
	 * The feature id for the '<em><b>About</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAILOVER_PROCEDURE__ABOUT = PROCEDURE__ABOUT;

	/**
	 * The feature id for the '<em><b>Steps</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAILOVER_PROCEDURE__STEPS = PROCEDURE__STEPS;

	/**
	 * The feature id for the '<em><b>Service</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAILOVER_PROCEDURE__SERVICE = PROCEDURE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Switch Over</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAILOVER_PROCEDURE__SWITCH_OVER = PROCEDURE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Targets</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAILOVER_PROCEDURE__TARGETS = PROCEDURE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Keeps Order</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAILOVER_PROCEDURE__KEEPS_ORDER = PROCEDURE_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Failover Procedure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAILOVER_PROCEDURE_FEATURE_COUNT = PROCEDURE_FEATURE_COUNT + 4;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAILOVER_PROCEDURE___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = PROCEDURE___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAILOVER_PROCEDURE___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = PROCEDURE___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAILOVER_PROCEDURE___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = PROCEDURE___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAILOVER_PROCEDURE___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = PROCEDURE___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Name</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAILOVER_PROCEDURE___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP = PROCEDURE___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP;

	/**
	 * The number of operations of the '<em>Failover Procedure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAILOVER_PROCEDURE_OPERATION_COUNT = PROCEDURE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.nines.model.operations.impl.ProbeImpl <em>Probe</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.operations.impl.ProbeImpl
	 * @see org.nines.model.operations.impl.OperationsPackageImpl#getProbe()
	 * @generated
	 */
	int PROBE = 13;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBE__DESCRIPTION = CorePackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBE__TAGS = CorePackage.NAMED_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBE__NAME = CorePackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBE__KIND = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Targets</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBE__TARGETS = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Interval</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBE__INTERVAL = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Failures Before Alarm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBE__FAILURES_BEFORE_ALARM = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Counter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBE__COUNTER = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Threshold</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBE__THRESHOLD = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Reaction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBE__REACTION = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Runs On</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBE__RUNS_ON = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Probe</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBE_FEATURE_COUNT = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBE___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBE___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBE___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBE___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Name</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBE___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP;

	/**
	 * The number of operations of the '<em>Probe</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBE_OPERATION_COUNT = CorePackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.nines.model.operations.impl.SpareStockImpl <em>Spare Stock</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.operations.impl.SpareStockImpl
	 * @see org.nines.model.operations.impl.OperationsPackageImpl#getSpareStock()
	 * @generated
	 */
	int SPARE_STOCK = 14;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPARE_STOCK__DESCRIPTION = CorePackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPARE_STOCK__TAGS = CorePackage.NAMED_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPARE_STOCK__NAME = CorePackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPARE_STOCK__TYPE = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Quantity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPARE_STOCK__QUANTITY = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Lead Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPARE_STOCK__LEAD_TIME = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Site</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPARE_STOCK__SITE = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPARE_STOCK__CONFIDENCE = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Spare Stock</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPARE_STOCK_FEATURE_COUNT = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPARE_STOCK___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPARE_STOCK___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPARE_STOCK___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPARE_STOCK___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Name</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPARE_STOCK___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP;

	/**
	 * The number of operations of the '<em>Spare Stock</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPARE_STOCK_OPERATION_COUNT = CorePackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.nines.model.operations.impl.ChecklistImpl <em>Checklist</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.operations.impl.ChecklistImpl
	 * @see org.nines.model.operations.impl.OperationsPackageImpl#getChecklist()
	 * @generated
	 */
	int CHECKLIST = 15;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST__DESCRIPTION = CorePackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST__TAGS = CorePackage.NAMED_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST__NAME = CorePackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>About</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST__ABOUT = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Entries</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST__ENTRIES = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Checklist</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_FEATURE_COUNT = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Name</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP;

	/**
	 * The number of operations of the '<em>Checklist</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_OPERATION_COUNT = CorePackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.nines.model.operations.impl.ChecklistEntryImpl <em>Checklist Entry</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.operations.impl.ChecklistEntryImpl
	 * @see org.nines.model.operations.impl.OperationsPackageImpl#getChecklistEntry()
	 * @generated
	 */
	int CHECKLIST_ENTRY = 16;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_ENTRY__DESCRIPTION = CorePackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_ENTRY__TAGS = CorePackage.NAMED_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_ENTRY__NAME = CorePackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Done</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_ENTRY__DONE = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Initials</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_ENTRY__INITIALS = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_ENTRY__DATE = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Checklist Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_ENTRY_FEATURE_COUNT = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_ENTRY___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_ENTRY___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_ENTRY___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_ENTRY___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Name</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_ENTRY___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP;

	/**
	 * The number of operations of the '<em>Checklist Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_ENTRY_OPERATION_COUNT = CorePackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.nines.model.operations.impl.RecoveryManualImpl <em>Recovery Manual</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.operations.impl.RecoveryManualImpl
	 * @see org.nines.model.operations.impl.OperationsPackageImpl#getRecoveryManual()
	 * @generated
	 */
	int RECOVERY_MANUAL = 17;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOVERY_MANUAL__DESCRIPTION = CorePackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOVERY_MANUAL__TAGS = CorePackage.NAMED_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOVERY_MANUAL__NAME = CorePackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>About</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOVERY_MANUAL__ABOUT = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOVERY_MANUAL__PLACE = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Updated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOVERY_MANUAL__UPDATED = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Printed Copy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOVERY_MANUAL__PRINTED_COPY = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Recovery Manual</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOVERY_MANUAL_FEATURE_COUNT = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOVERY_MANUAL___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOVERY_MANUAL___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOVERY_MANUAL___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOVERY_MANUAL___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Name</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOVERY_MANUAL___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP;

	/**
	 * The number of operations of the '<em>Recovery Manual</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOVERY_MANUAL_OPERATION_COUNT = CorePackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.nines.model.operations.impl.ChangeRecordImpl <em>Change Record</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.operations.impl.ChangeRecordImpl
	 * @see org.nines.model.operations.impl.OperationsPackageImpl#getChangeRecord()
	 * @generated
	 */
	int CHANGE_RECORD = 18;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_RECORD__DESCRIPTION = CorePackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_RECORD__TAGS = CorePackage.NAMED_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_RECORD__NAME = CorePackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>About</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_RECORD__ABOUT = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_RECORD__DATE = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_RECORD__REASON = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Developed By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_RECORD__DEVELOPED_BY = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Tested By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_RECORD__TESTED_BY = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Approved By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_RECORD__APPROVED_BY = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Emergency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_RECORD__EMERGENCY = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Change Record</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_RECORD_FEATURE_COUNT = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_RECORD___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_RECORD___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_RECORD___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_RECORD___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Name</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_RECORD___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP;

	/**
	 * The number of operations of the '<em>Change Record</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_RECORD_OPERATION_COUNT = CorePackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.nines.model.operations.impl.EscalationImpl <em>Escalation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.operations.impl.EscalationImpl
	 * @see org.nines.model.operations.impl.OperationsPackageImpl#getEscalation()
	 * @generated
	 */
	int ESCALATION = 19;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ESCALATION__DESCRIPTION = CorePackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ESCALATION__TAGS = CorePackage.NAMED_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ESCALATION__NAME = CorePackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Services</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ESCALATION__SERVICES = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Steps</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ESCALATION__STEPS = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Crisis Team</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ESCALATION__CRISIS_TEAM = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Escalation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ESCALATION_FEATURE_COUNT = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ESCALATION___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ESCALATION___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ESCALATION___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ESCALATION___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Name</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ESCALATION___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP;

	/**
	 * The number of operations of the '<em>Escalation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ESCALATION_OPERATION_COUNT = CorePackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.nines.model.operations.impl.EscalationStepImpl <em>Escalation Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.operations.impl.EscalationStepImpl
	 * @see org.nines.model.operations.impl.OperationsPackageImpl#getEscalationStep()
	 * @generated
	 */
	int ESCALATION_STEP = 20;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ESCALATION_STEP__DESCRIPTION = CorePackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ESCALATION_STEP__TAGS = CorePackage.NAMED_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ESCALATION_STEP__NAME = CorePackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ESCALATION_STEP__LEVEL = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ESCALATION_STEP__AFTER = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ESCALATION_STEP__TO = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Gathers</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ESCALATION_STEP__GATHERS = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Escalation Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ESCALATION_STEP_FEATURE_COUNT = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ESCALATION_STEP___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ESCALATION_STEP___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ESCALATION_STEP___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ESCALATION_STEP___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Name</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ESCALATION_STEP___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP;

	/**
	 * The number of operations of the '<em>Escalation Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ESCALATION_STEP_OPERATION_COUNT = CorePackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.nines.model.operations.impl.SupportContractImpl <em>Support Contract</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.operations.impl.SupportContractImpl
	 * @see org.nines.model.operations.impl.OperationsPackageImpl#getSupportContract()
	 * @generated
	 */
	int SUPPORT_CONTRACT = 21;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_CONTRACT__DESCRIPTION = CorePackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_CONTRACT__TAGS = CorePackage.NAMED_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_CONTRACT__NAME = CorePackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Provider</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_CONTRACT__PROVIDER = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Covers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_CONTRACT__COVERS = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Types</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_CONTRACT__TYPES = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Response</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_CONTRACT__RESPONSE = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Restore</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_CONTRACT__RESTORE = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Hours</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_CONTRACT__HOURS = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Support Contract</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_CONTRACT_FEATURE_COUNT = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_CONTRACT___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_CONTRACT___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_CONTRACT___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_CONTRACT___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Name</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_CONTRACT___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP;

	/**
	 * The number of operations of the '<em>Support Contract</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_CONTRACT_OPERATION_COUNT = CorePackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.nines.model.operations.impl.KnownEventImpl <em>Known Event</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.operations.impl.KnownEventImpl
	 * @see org.nines.model.operations.impl.OperationsPackageImpl#getKnownEvent()
	 * @generated
	 */
	int KNOWN_EVENT = 22;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KNOWN_EVENT__DESCRIPTION = CorePackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KNOWN_EVENT__TAGS = CorePackage.NAMED_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KNOWN_EVENT__NAME = CorePackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Message</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KNOWN_EVENT__MESSAGE = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Response</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KNOWN_EVENT__RESPONSE = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KNOWN_EVENT__COUNT = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KNOWN_EVENT__AFTER = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KNOWN_EVENT__TO = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Procedure</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KNOWN_EVENT__PROCEDURE = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Known Event</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KNOWN_EVENT_FEATURE_COUNT = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KNOWN_EVENT___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KNOWN_EVENT___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KNOWN_EVENT___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KNOWN_EVENT___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Name</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KNOWN_EVENT___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP;

	/**
	 * The number of operations of the '<em>Known Event</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KNOWN_EVENT_OPERATION_COUNT = CorePackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.nines.model.operations.impl.IndicatorImpl <em>Indicator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.operations.impl.IndicatorImpl
	 * @see org.nines.model.operations.impl.OperationsPackageImpl#getIndicator()
	 * @generated
	 */
	int INDICATOR = 23;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__DESCRIPTION = CorePackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__TAGS = CorePackage.NAMED_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__NAME = CorePackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__TARGET = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__VALUE = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Indicator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_FEATURE_COUNT = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Name</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP;

	/**
	 * The number of operations of the '<em>Indicator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_OPERATION_COUNT = CorePackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.nines.model.operations.Quadrant <em>Quadrant</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.operations.Quadrant
	 * @see org.nines.model.operations.impl.OperationsPackageImpl#getQuadrant()
	 * @generated
	 */
	int QUADRANT = 24;

	/**
	 * The meta object id for the '{@link org.nines.model.operations.ReviewKind <em>Review Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.operations.ReviewKind
	 * @see org.nines.model.operations.impl.OperationsPackageImpl#getReviewKind()
	 * @generated
	 */
	int REVIEW_KIND = 25;

	/**
	 * The meta object id for the '{@link org.nines.model.operations.RoleCluster <em>Role Cluster</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.operations.RoleCluster
	 * @see org.nines.model.operations.impl.OperationsPackageImpl#getRoleCluster()
	 * @generated
	 */
	int ROLE_CLUSTER = 26;

	/**
	 * The meta object id for the '{@link org.nines.model.operations.BackupKind <em>Backup Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.operations.BackupKind
	 * @see org.nines.model.operations.impl.OperationsPackageImpl#getBackupKind()
	 * @generated
	 */
	int BACKUP_KIND = 27;

	/**
	 * The meta object id for the '{@link org.nines.model.operations.ProcedureKind <em>Procedure Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.operations.ProcedureKind
	 * @see org.nines.model.operations.impl.OperationsPackageImpl#getProcedureKind()
	 * @generated
	 */
	int PROCEDURE_KIND = 28;

	/**
	 * The meta object id for the '{@link org.nines.model.operations.ProbeKind <em>Probe Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.operations.ProbeKind
	 * @see org.nines.model.operations.impl.OperationsPackageImpl#getProbeKind()
	 * @generated
	 */
	int PROBE_KIND = 29;


	/**
	 * Returns the meta object for class '{@link org.nines.model.operations.OperationsPlan <em>Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Plan</em>'.
	 * @see org.nines.model.operations.OperationsPlan
	 * @generated
	 */
	EClass getOperationsPlan();

	/**
	 * Returns the meta object for the reference list '{@link org.nines.model.operations.OperationsPlan#getServices <em>Services</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Services</em>'.
	 * @see org.nines.model.operations.OperationsPlan#getServices()
	 * @see #getOperationsPlan()
	 * @generated
	 */
	EReference getOperationsPlan_Services();

	/**
	 * Returns the meta object for the containment reference list '{@link org.nines.model.operations.OperationsPlan#getFunctions <em>Functions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Functions</em>'.
	 * @see org.nines.model.operations.OperationsPlan#getFunctions()
	 * @see #getOperationsPlan()
	 * @generated
	 */
	EReference getOperationsPlan_Functions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.nines.model.operations.OperationsPlan#getReviews <em>Reviews</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Reviews</em>'.
	 * @see org.nines.model.operations.OperationsPlan#getReviews()
	 * @see #getOperationsPlan()
	 * @generated
	 */
	EReference getOperationsPlan_Reviews();

	/**
	 * Returns the meta object for the containment reference list '{@link org.nines.model.operations.OperationsPlan#getRoles <em>Roles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Roles</em>'.
	 * @see org.nines.model.operations.OperationsPlan#getRoles()
	 * @see #getOperationsPlan()
	 * @generated
	 */
	EReference getOperationsPlan_Roles();

	/**
	 * Returns the meta object for the containment reference list '{@link org.nines.model.operations.OperationsPlan#getPersons <em>Persons</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Persons</em>'.
	 * @see org.nines.model.operations.OperationsPlan#getPersons()
	 * @see #getOperationsPlan()
	 * @generated
	 */
	EReference getOperationsPlan_Persons();

	/**
	 * Returns the meta object for the containment reference list '{@link org.nines.model.operations.OperationsPlan#getEscalations <em>Escalations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Escalations</em>'.
	 * @see org.nines.model.operations.OperationsPlan#getEscalations()
	 * @see #getOperationsPlan()
	 * @generated
	 */
	EReference getOperationsPlan_Escalations();

	/**
	 * Returns the meta object for the containment reference list '{@link org.nines.model.operations.OperationsPlan#getBackupPlans <em>Backup Plans</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Backup Plans</em>'.
	 * @see org.nines.model.operations.OperationsPlan#getBackupPlans()
	 * @see #getOperationsPlan()
	 * @generated
	 */
	EReference getOperationsPlan_BackupPlans();

	/**
	 * Returns the meta object for the containment reference list '{@link org.nines.model.operations.OperationsPlan#getProcedures <em>Procedures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Procedures</em>'.
	 * @see org.nines.model.operations.OperationsPlan#getProcedures()
	 * @see #getOperationsPlan()
	 * @generated
	 */
	EReference getOperationsPlan_Procedures();

	/**
	 * Returns the meta object for the containment reference list '{@link org.nines.model.operations.OperationsPlan#getMaintenanceWindows <em>Maintenance Windows</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Maintenance Windows</em>'.
	 * @see org.nines.model.operations.OperationsPlan#getMaintenanceWindows()
	 * @see #getOperationsPlan()
	 * @generated
	 */
	EReference getOperationsPlan_MaintenanceWindows();

	/**
	 * Returns the meta object for the containment reference list '{@link org.nines.model.operations.OperationsPlan#getJobs <em>Jobs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Jobs</em>'.
	 * @see org.nines.model.operations.OperationsPlan#getJobs()
	 * @see #getOperationsPlan()
	 * @generated
	 */
	EReference getOperationsPlan_Jobs();

	/**
	 * Returns the meta object for the containment reference list '{@link org.nines.model.operations.OperationsPlan#getProbes <em>Probes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Probes</em>'.
	 * @see org.nines.model.operations.OperationsPlan#getProbes()
	 * @see #getOperationsPlan()
	 * @generated
	 */
	EReference getOperationsPlan_Probes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.nines.model.operations.OperationsPlan#getSpares <em>Spares</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Spares</em>'.
	 * @see org.nines.model.operations.OperationsPlan#getSpares()
	 * @see #getOperationsPlan()
	 * @generated
	 */
	EReference getOperationsPlan_Spares();

	/**
	 * Returns the meta object for the containment reference list '{@link org.nines.model.operations.OperationsPlan#getChecklists <em>Checklists</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Checklists</em>'.
	 * @see org.nines.model.operations.OperationsPlan#getChecklists()
	 * @see #getOperationsPlan()
	 * @generated
	 */
	EReference getOperationsPlan_Checklists();

	/**
	 * Returns the meta object for the containment reference list '{@link org.nines.model.operations.OperationsPlan#getRecoveryManuals <em>Recovery Manuals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Recovery Manuals</em>'.
	 * @see org.nines.model.operations.OperationsPlan#getRecoveryManuals()
	 * @see #getOperationsPlan()
	 * @generated
	 */
	EReference getOperationsPlan_RecoveryManuals();

	/**
	 * Returns the meta object for the containment reference list '{@link org.nines.model.operations.OperationsPlan#getChanges <em>Changes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Changes</em>'.
	 * @see org.nines.model.operations.OperationsPlan#getChanges()
	 * @see #getOperationsPlan()
	 * @generated
	 */
	EReference getOperationsPlan_Changes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.nines.model.operations.OperationsPlan#getSupportContracts <em>Support Contracts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Support Contracts</em>'.
	 * @see org.nines.model.operations.OperationsPlan#getSupportContracts()
	 * @see #getOperationsPlan()
	 * @generated
	 */
	EReference getOperationsPlan_SupportContracts();

	/**
	 * Returns the meta object for the containment reference list '{@link org.nines.model.operations.OperationsPlan#getKnownEvents <em>Known Events</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Known Events</em>'.
	 * @see org.nines.model.operations.OperationsPlan#getKnownEvents()
	 * @see #getOperationsPlan()
	 * @generated
	 */
	EReference getOperationsPlan_KnownEvents();

	/**
	 * Returns the meta object for the containment reference list '{@link org.nines.model.operations.OperationsPlan#getIndicators <em>Indicators</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Indicators</em>'.
	 * @see org.nines.model.operations.OperationsPlan#getIndicators()
	 * @see #getOperationsPlan()
	 * @generated
	 */
	EReference getOperationsPlan_Indicators();

	/**
	 * Returns the meta object for class '{@link org.nines.model.operations.ManagementFunction <em>Management Function</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Management Function</em>'.
	 * @see org.nines.model.operations.ManagementFunction
	 * @generated
	 */
	EClass getManagementFunction();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.operations.ManagementFunction#getQuadrant <em>Quadrant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quadrant</em>'.
	 * @see org.nines.model.operations.ManagementFunction#getQuadrant()
	 * @see #getManagementFunction()
	 * @generated
	 */
	EAttribute getManagementFunction_Quadrant();

	/**
	 * Returns the meta object for the reference '{@link org.nines.model.operations.ManagementFunction#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Owner</em>'.
	 * @see org.nines.model.operations.ManagementFunction#getOwner()
	 * @see #getManagementFunction()
	 * @generated
	 */
	EReference getManagementFunction_Owner();

	/**
	 * Returns the meta object for the containment reference list '{@link org.nines.model.operations.ManagementFunction#getTasks <em>Tasks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Tasks</em>'.
	 * @see org.nines.model.operations.ManagementFunction#getTasks()
	 * @see #getManagementFunction()
	 * @generated
	 */
	EReference getManagementFunction_Tasks();

	/**
	 * Returns the meta object for class '{@link org.nines.model.operations.Task <em>Task</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Task</em>'.
	 * @see org.nines.model.operations.Task
	 * @generated
	 */
	EClass getTask();

	/**
	 * Returns the meta object for the reference '{@link org.nines.model.operations.Task#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Role</em>'.
	 * @see org.nines.model.operations.Task#getRole()
	 * @see #getTask()
	 * @generated
	 */
	EReference getTask_Role();

	/**
	 * Returns the meta object for the containment reference '{@link org.nines.model.operations.Task#getRecurrence <em>Recurrence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Recurrence</em>'.
	 * @see org.nines.model.operations.Task#getRecurrence()
	 * @see #getTask()
	 * @generated
	 */
	EReference getTask_Recurrence();

	/**
	 * Returns the meta object for class '{@link org.nines.model.operations.Review <em>Review</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Review</em>'.
	 * @see org.nines.model.operations.Review
	 * @generated
	 */
	EClass getReview();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.operations.Review#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.nines.model.operations.Review#getKind()
	 * @see #getReview()
	 * @generated
	 */
	EAttribute getReview_Kind();

	/**
	 * Returns the meta object for the reference '{@link org.nines.model.operations.Review#getChair <em>Chair</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Chair</em>'.
	 * @see org.nines.model.operations.Review#getChair()
	 * @see #getReview()
	 * @generated
	 */
	EReference getReview_Chair();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.operations.Review#getLastHeld <em>Last Held</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last Held</em>'.
	 * @see org.nines.model.operations.Review#getLastHeld()
	 * @see #getReview()
	 * @generated
	 */
	EAttribute getReview_LastHeld();

	/**
	 * Returns the meta object for the containment reference '{@link org.nines.model.operations.Review#getSchedule <em>Schedule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Schedule</em>'.
	 * @see org.nines.model.operations.Review#getSchedule()
	 * @see #getReview()
	 * @generated
	 */
	EReference getReview_Schedule();

	/**
	 * Returns the meta object for class '{@link org.nines.model.operations.Role <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Role</em>'.
	 * @see org.nines.model.operations.Role
	 * @generated
	 */
	EClass getRole();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.operations.Role#getCluster <em>Cluster</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cluster</em>'.
	 * @see org.nines.model.operations.Role#getCluster()
	 * @see #getRole()
	 * @generated
	 */
	EAttribute getRole_Cluster();

	/**
	 * Returns the meta object for the reference list '{@link org.nines.model.operations.Role#getHolders <em>Holders</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Holders</em>'.
	 * @see org.nines.model.operations.Role#getHolders()
	 * @see #getRole()
	 * @generated
	 */
	EReference getRole_Holders();

	/**
	 * Returns the meta object for the reference list '{@link org.nines.model.operations.Role#getIncompatibleWith <em>Incompatible With</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Incompatible With</em>'.
	 * @see org.nines.model.operations.Role#getIncompatibleWith()
	 * @see #getRole()
	 * @generated
	 */
	EReference getRole_IncompatibleWith();

	/**
	 * Returns the meta object for class '{@link org.nines.model.operations.Person <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Person</em>'.
	 * @see org.nines.model.operations.Person
	 * @generated
	 */
	EClass getPerson();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.operations.Person#getContact <em>Contact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Contact</em>'.
	 * @see org.nines.model.operations.Person#getContact()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_Contact();

	/**
	 * Returns the meta object for the reference list '{@link org.nines.model.operations.Person#getRoles <em>Roles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Roles</em>'.
	 * @see org.nines.model.operations.Person#getRoles()
	 * @see #getPerson()
	 * @generated
	 */
	EReference getPerson_Roles();

	/**
	 * Returns the meta object for class '{@link org.nines.model.operations.MaintenanceWindow <em>Maintenance Window</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Maintenance Window</em>'.
	 * @see org.nines.model.operations.MaintenanceWindow
	 * @generated
	 */
	EClass getMaintenanceWindow();

	/**
	 * Returns the meta object for the reference list '{@link org.nines.model.operations.MaintenanceWindow#getOut <em>Out</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Out</em>'.
	 * @see org.nines.model.operations.MaintenanceWindow#getOut()
	 * @see #getMaintenanceWindow()
	 * @generated
	 */
	EReference getMaintenanceWindow_Out();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.operations.MaintenanceWindow#isOneAtATime <em>One At ATime</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>One At ATime</em>'.
	 * @see org.nines.model.operations.MaintenanceWindow#isOneAtATime()
	 * @see #getMaintenanceWindow()
	 * @generated
	 */
	EAttribute getMaintenanceWindow_OneAtATime();

	/**
	 * Returns the meta object for the containment reference '{@link org.nines.model.operations.MaintenanceWindow#getSchedule <em>Schedule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Schedule</em>'.
	 * @see org.nines.model.operations.MaintenanceWindow#getSchedule()
	 * @see #getMaintenanceWindow()
	 * @generated
	 */
	EReference getMaintenanceWindow_Schedule();

	/**
	 * Returns the meta object for class '{@link org.nines.model.operations.ScheduledJob <em>Scheduled Job</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Scheduled Job</em>'.
	 * @see org.nines.model.operations.ScheduledJob
	 * @generated
	 */
	EClass getScheduledJob();

	/**
	 * Returns the meta object for the reference '{@link org.nines.model.operations.ScheduledJob#getRunsOn <em>Runs On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Runs On</em>'.
	 * @see org.nines.model.operations.ScheduledJob#getRunsOn()
	 * @see #getScheduledJob()
	 * @generated
	 */
	EReference getScheduledJob_RunsOn();

	/**
	 * Returns the meta object for the reference '{@link org.nines.model.operations.ScheduledJob#getService <em>Service</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Service</em>'.
	 * @see org.nines.model.operations.ScheduledJob#getService()
	 * @see #getScheduledJob()
	 * @generated
	 */
	EReference getScheduledJob_Service();

	/**
	 * Returns the meta object for the containment reference '{@link org.nines.model.operations.ScheduledJob#getSchedule <em>Schedule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Schedule</em>'.
	 * @see org.nines.model.operations.ScheduledJob#getSchedule()
	 * @see #getScheduledJob()
	 * @generated
	 */
	EReference getScheduledJob_Schedule();

	/**
	 * Returns the meta object for the reference list '{@link org.nines.model.operations.ScheduledJob#getExcludes <em>Excludes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Excludes</em>'.
	 * @see org.nines.model.operations.ScheduledJob#getExcludes()
	 * @see #getScheduledJob()
	 * @generated
	 */
	EReference getScheduledJob_Excludes();

	/**
	 * Returns the meta object for class '{@link org.nines.model.operations.BackupPlan <em>Backup Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Backup Plan</em>'.
	 * @see org.nines.model.operations.BackupPlan
	 * @generated
	 */
	EClass getBackupPlan();

	/**
	 * Returns the meta object for the reference list '{@link org.nines.model.operations.BackupPlan#getCovers <em>Covers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Covers</em>'.
	 * @see org.nines.model.operations.BackupPlan#getCovers()
	 * @see #getBackupPlan()
	 * @generated
	 */
	EReference getBackupPlan_Covers();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.operations.BackupPlan#getSoftware <em>Software</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Software</em>'.
	 * @see org.nines.model.operations.BackupPlan#getSoftware()
	 * @see #getBackupPlan()
	 * @generated
	 */
	EAttribute getBackupPlan_Software();

	/**
	 * Returns the meta object for the containment reference list '{@link org.nines.model.operations.BackupPlan#getRuns <em>Runs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Runs</em>'.
	 * @see org.nines.model.operations.BackupPlan#getRuns()
	 * @see #getBackupPlan()
	 * @generated
	 */
	EReference getBackupPlan_Runs();

	/**
	 * Returns the meta object for the containment reference '{@link org.nines.model.operations.BackupPlan#getWindow <em>Window</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Window</em>'.
	 * @see org.nines.model.operations.BackupPlan#getWindow()
	 * @see #getBackupPlan()
	 * @generated
	 */
	EReference getBackupPlan_Window();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.operations.BackupPlan#getRestore <em>Restore</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Restore</em>'.
	 * @see org.nines.model.operations.BackupPlan#getRestore()
	 * @see #getBackupPlan()
	 * @generated
	 */
	EAttribute getBackupPlan_Restore();

	/**
	 * Returns the meta object for the reference '{@link org.nines.model.operations.BackupPlan#getOffsite <em>Offsite</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Offsite</em>'.
	 * @see org.nines.model.operations.BackupPlan#getOffsite()
	 * @see #getBackupPlan()
	 * @generated
	 */
	EReference getBackupPlan_Offsite();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.operations.BackupPlan#getMediaLife <em>Media Life</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Media Life</em>'.
	 * @see org.nines.model.operations.BackupPlan#getMediaLife()
	 * @see #getBackupPlan()
	 * @generated
	 */
	EAttribute getBackupPlan_MediaLife();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.operations.BackupPlan#getMediaUses <em>Media Uses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Media Uses</em>'.
	 * @see org.nines.model.operations.BackupPlan#getMediaUses()
	 * @see #getBackupPlan()
	 * @generated
	 */
	EAttribute getBackupPlan_MediaUses();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.operations.BackupPlan#getMediaAge <em>Media Age</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Media Age</em>'.
	 * @see org.nines.model.operations.BackupPlan#getMediaAge()
	 * @see #getBackupPlan()
	 * @generated
	 */
	EAttribute getBackupPlan_MediaAge();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.operations.BackupPlan#getMediaUsed <em>Media Used</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Media Used</em>'.
	 * @see org.nines.model.operations.BackupPlan#getMediaUsed()
	 * @see #getBackupPlan()
	 * @generated
	 */
	EAttribute getBackupPlan_MediaUsed();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.operations.BackupPlan#getLabelling <em>Labelling</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Labelling</em>'.
	 * @see org.nines.model.operations.BackupPlan#getLabelling()
	 * @see #getBackupPlan()
	 * @generated
	 */
	EAttribute getBackupPlan_Labelling();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.operations.BackupPlan#isMonitored <em>Monitored</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Monitored</em>'.
	 * @see org.nines.model.operations.BackupPlan#isMonitored()
	 * @see #getBackupPlan()
	 * @generated
	 */
	EAttribute getBackupPlan_Monitored();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.operations.BackupPlan#getLastPractice <em>Last Practice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last Practice</em>'.
	 * @see org.nines.model.operations.BackupPlan#getLastPractice()
	 * @see #getBackupPlan()
	 * @generated
	 */
	EAttribute getBackupPlan_LastPractice();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.operations.BackupPlan#getPracticeEvery <em>Practice Every</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Practice Every</em>'.
	 * @see org.nines.model.operations.BackupPlan#getPracticeEvery()
	 * @see #getBackupPlan()
	 * @generated
	 */
	EAttribute getBackupPlan_PracticeEvery();

	/**
	 * Returns the meta object for class '{@link org.nines.model.operations.BackupRun <em>Backup Run</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Backup Run</em>'.
	 * @see org.nines.model.operations.BackupRun
	 * @generated
	 */
	EClass getBackupRun();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.operations.BackupRun#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.nines.model.operations.BackupRun#getKind()
	 * @see #getBackupRun()
	 * @generated
	 */
	EAttribute getBackupRun_Kind();

	/**
	 * Returns the meta object for the containment reference '{@link org.nines.model.operations.BackupRun#getSchedule <em>Schedule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Schedule</em>'.
	 * @see org.nines.model.operations.BackupRun#getSchedule()
	 * @see #getBackupRun()
	 * @generated
	 */
	EReference getBackupRun_Schedule();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.operations.BackupRun#getDuration <em>Duration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Duration</em>'.
	 * @see org.nines.model.operations.BackupRun#getDuration()
	 * @see #getBackupRun()
	 * @generated
	 */
	EAttribute getBackupRun_Duration();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.operations.BackupRun#getRestoreDuration <em>Restore Duration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Restore Duration</em>'.
	 * @see org.nines.model.operations.BackupRun#getRestoreDuration()
	 * @see #getBackupRun()
	 * @generated
	 */
	EAttribute getBackupRun_RestoreDuration();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.operations.BackupRun#isOnline <em>Online</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Online</em>'.
	 * @see org.nines.model.operations.BackupRun#isOnline()
	 * @see #getBackupRun()
	 * @generated
	 */
	EAttribute getBackupRun_Online();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.operations.BackupRun#getMedia <em>Media</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Media</em>'.
	 * @see org.nines.model.operations.BackupRun#getMedia()
	 * @see #getBackupRun()
	 * @generated
	 */
	EAttribute getBackupRun_Media();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.operations.BackupRun#isCompression <em>Compression</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Compression</em>'.
	 * @see org.nines.model.operations.BackupRun#isCompression()
	 * @see #getBackupRun()
	 * @generated
	 */
	EAttribute getBackupRun_Compression();

	/**
	 * Returns the meta object for the reference list '{@link org.nines.model.operations.BackupRun#getRestoreAfter <em>Restore After</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Restore After</em>'.
	 * @see org.nines.model.operations.BackupRun#getRestoreAfter()
	 * @see #getBackupRun()
	 * @generated
	 */
	EReference getBackupRun_RestoreAfter();

	/**
	 * Returns the meta object for the reference list '{@link org.nines.model.operations.BackupRun#getExcludes <em>Excludes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Excludes</em>'.
	 * @see org.nines.model.operations.BackupRun#getExcludes()
	 * @see #getBackupRun()
	 * @generated
	 */
	EReference getBackupRun_Excludes();

	/**
	 * Returns the meta object for the '{@link org.nines.model.operations.BackupRun#validateRestoreChain(org.eclipse.emf.common.util.DiagnosticChain, java.util.Map) <em>Validate Restore Chain</em>}' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the '<em>Validate Restore Chain</em>' operation.
	 * @see org.nines.model.operations.BackupRun#validateRestoreChain(org.eclipse.emf.common.util.DiagnosticChain, java.util.Map)
	 * @generated
	 */
	EOperation getBackupRun__ValidateRestoreChain__DiagnosticChain_Map();

	/**
	 * Returns the meta object for class '{@link org.nines.model.operations.Procedure <em>Procedure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Procedure</em>'.
	 * @see org.nines.model.operations.Procedure
	 * @generated
	 */
	EClass getProcedure();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.operations.Procedure#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.nines.model.operations.Procedure#getKind()
	 * @see #getProcedure()
	 * @generated
	 */
	EAttribute getProcedure_Kind();

	/**
	 * Returns the meta object for the reference list '{@link org.nines.model.operations.Procedure#getAbout <em>About</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>About</em>'.
	 * @see org.nines.model.operations.Procedure#getAbout()
	 * @see #getProcedure()
	 * @generated
	 */
	EReference getProcedure_About();

	/**
	 * Returns the meta object for the containment reference list '{@link org.nines.model.operations.Procedure#getSteps <em>Steps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Steps</em>'.
	 * @see org.nines.model.operations.Procedure#getSteps()
	 * @see #getProcedure()
	 * @generated
	 */
	EReference getProcedure_Steps();

	/**
	 * Returns the meta object for class '{@link org.nines.model.operations.Step <em>Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Step</em>'.
	 * @see org.nines.model.operations.Step
	 * @generated
	 */
	EClass getStep();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.operations.Step#getDuration <em>Duration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Duration</em>'.
	 * @see org.nines.model.operations.Step#getDuration()
	 * @see #getStep()
	 * @generated
	 */
	EAttribute getStep_Duration();

	/**
	 * Returns the meta object for the reference '{@link org.nines.model.operations.Step#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Role</em>'.
	 * @see org.nines.model.operations.Step#getRole()
	 * @see #getStep()
	 * @generated
	 */
	EReference getStep_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.operations.Step#isAutomatic <em>Automatic</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Automatic</em>'.
	 * @see org.nines.model.operations.Step#isAutomatic()
	 * @see #getStep()
	 * @generated
	 */
	EAttribute getStep_Automatic();

	/**
	 * Returns the meta object for class '{@link org.nines.model.operations.FailoverProcedure <em>Failover Procedure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Failover Procedure</em>'.
	 * @see org.nines.model.operations.FailoverProcedure
	 * @generated
	 */
	EClass getFailoverProcedure();

	/**
	 * Returns the meta object for the reference list '{@link org.nines.model.operations.FailoverProcedure#getService <em>Service</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Service</em>'.
	 * @see org.nines.model.operations.FailoverProcedure#getService()
	 * @see #getFailoverProcedure()
	 * @generated
	 */
	EReference getFailoverProcedure_Service();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.operations.FailoverProcedure#getSwitchOver <em>Switch Over</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Switch Over</em>'.
	 * @see org.nines.model.operations.FailoverProcedure#getSwitchOver()
	 * @see #getFailoverProcedure()
	 * @generated
	 */
	EAttribute getFailoverProcedure_SwitchOver();

	/**
	 * Returns the meta object for the reference list '{@link org.nines.model.operations.FailoverProcedure#getTargets <em>Targets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Targets</em>'.
	 * @see org.nines.model.operations.FailoverProcedure#getTargets()
	 * @see #getFailoverProcedure()
	 * @generated
	 */
	EReference getFailoverProcedure_Targets();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.operations.FailoverProcedure#isKeepsOrder <em>Keeps Order</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Keeps Order</em>'.
	 * @see org.nines.model.operations.FailoverProcedure#isKeepsOrder()
	 * @see #getFailoverProcedure()
	 * @generated
	 */
	EAttribute getFailoverProcedure_KeepsOrder();

	/**
	 * Returns the meta object for class '{@link org.nines.model.operations.Probe <em>Probe</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Probe</em>'.
	 * @see org.nines.model.operations.Probe
	 * @generated
	 */
	EClass getProbe();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.operations.Probe#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.nines.model.operations.Probe#getKind()
	 * @see #getProbe()
	 * @generated
	 */
	EAttribute getProbe_Kind();

	/**
	 * Returns the meta object for the reference list '{@link org.nines.model.operations.Probe#getTargets <em>Targets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Targets</em>'.
	 * @see org.nines.model.operations.Probe#getTargets()
	 * @see #getProbe()
	 * @generated
	 */
	EReference getProbe_Targets();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.operations.Probe#getInterval <em>Interval</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Interval</em>'.
	 * @see org.nines.model.operations.Probe#getInterval()
	 * @see #getProbe()
	 * @generated
	 */
	EAttribute getProbe_Interval();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.operations.Probe#getFailuresBeforeAlarm <em>Failures Before Alarm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Failures Before Alarm</em>'.
	 * @see org.nines.model.operations.Probe#getFailuresBeforeAlarm()
	 * @see #getProbe()
	 * @generated
	 */
	EAttribute getProbe_FailuresBeforeAlarm();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.operations.Probe#getCounter <em>Counter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Counter</em>'.
	 * @see org.nines.model.operations.Probe#getCounter()
	 * @see #getProbe()
	 * @generated
	 */
	EAttribute getProbe_Counter();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.operations.Probe#getThreshold <em>Threshold</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Threshold</em>'.
	 * @see org.nines.model.operations.Probe#getThreshold()
	 * @see #getProbe()
	 * @generated
	 */
	EAttribute getProbe_Threshold();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.operations.Probe#getReaction <em>Reaction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reaction</em>'.
	 * @see org.nines.model.operations.Probe#getReaction()
	 * @see #getProbe()
	 * @generated
	 */
	EAttribute getProbe_Reaction();

	/**
	 * Returns the meta object for the reference '{@link org.nines.model.operations.Probe#getRunsOn <em>Runs On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Runs On</em>'.
	 * @see org.nines.model.operations.Probe#getRunsOn()
	 * @see #getProbe()
	 * @generated
	 */
	EReference getProbe_RunsOn();

	/**
	 * Returns the meta object for class '{@link org.nines.model.operations.SpareStock <em>Spare Stock</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Spare Stock</em>'.
	 * @see org.nines.model.operations.SpareStock
	 * @generated
	 */
	EClass getSpareStock();

	/**
	 * Returns the meta object for the reference '{@link org.nines.model.operations.SpareStock#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Type</em>'.
	 * @see org.nines.model.operations.SpareStock#getType()
	 * @see #getSpareStock()
	 * @generated
	 */
	EReference getSpareStock_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.operations.SpareStock#getQuantity <em>Quantity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quantity</em>'.
	 * @see org.nines.model.operations.SpareStock#getQuantity()
	 * @see #getSpareStock()
	 * @generated
	 */
	EAttribute getSpareStock_Quantity();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.operations.SpareStock#getLeadTime <em>Lead Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lead Time</em>'.
	 * @see org.nines.model.operations.SpareStock#getLeadTime()
	 * @see #getSpareStock()
	 * @generated
	 */
	EAttribute getSpareStock_LeadTime();

	/**
	 * Returns the meta object for the reference '{@link org.nines.model.operations.SpareStock#getSite <em>Site</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Site</em>'.
	 * @see org.nines.model.operations.SpareStock#getSite()
	 * @see #getSpareStock()
	 * @generated
	 */
	EReference getSpareStock_Site();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.operations.SpareStock#getConfidence <em>Confidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confidence</em>'.
	 * @see org.nines.model.operations.SpareStock#getConfidence()
	 * @see #getSpareStock()
	 * @generated
	 */
	EAttribute getSpareStock_Confidence();

	/**
	 * Returns the meta object for class '{@link org.nines.model.operations.Checklist <em>Checklist</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Checklist</em>'.
	 * @see org.nines.model.operations.Checklist
	 * @generated
	 */
	EClass getChecklist();

	/**
	 * Returns the meta object for the reference list '{@link org.nines.model.operations.Checklist#getAbout <em>About</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>About</em>'.
	 * @see org.nines.model.operations.Checklist#getAbout()
	 * @see #getChecklist()
	 * @generated
	 */
	EReference getChecklist_About();

	/**
	 * Returns the meta object for the containment reference list '{@link org.nines.model.operations.Checklist#getEntries <em>Entries</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Entries</em>'.
	 * @see org.nines.model.operations.Checklist#getEntries()
	 * @see #getChecklist()
	 * @generated
	 */
	EReference getChecklist_Entries();

	/**
	 * Returns the meta object for class '{@link org.nines.model.operations.ChecklistEntry <em>Checklist Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Checklist Entry</em>'.
	 * @see org.nines.model.operations.ChecklistEntry
	 * @generated
	 */
	EClass getChecklistEntry();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.operations.ChecklistEntry#isDone <em>Done</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Done</em>'.
	 * @see org.nines.model.operations.ChecklistEntry#isDone()
	 * @see #getChecklistEntry()
	 * @generated
	 */
	EAttribute getChecklistEntry_Done();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.operations.ChecklistEntry#getInitials <em>Initials</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Initials</em>'.
	 * @see org.nines.model.operations.ChecklistEntry#getInitials()
	 * @see #getChecklistEntry()
	 * @generated
	 */
	EAttribute getChecklistEntry_Initials();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.operations.ChecklistEntry#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.nines.model.operations.ChecklistEntry#getDate()
	 * @see #getChecklistEntry()
	 * @generated
	 */
	EAttribute getChecklistEntry_Date();

	/**
	 * Returns the meta object for class '{@link org.nines.model.operations.RecoveryManual <em>Recovery Manual</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Recovery Manual</em>'.
	 * @see org.nines.model.operations.RecoveryManual
	 * @generated
	 */
	EClass getRecoveryManual();

	/**
	 * Returns the meta object for the reference list '{@link org.nines.model.operations.RecoveryManual#getAbout <em>About</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>About</em>'.
	 * @see org.nines.model.operations.RecoveryManual#getAbout()
	 * @see #getRecoveryManual()
	 * @generated
	 */
	EReference getRecoveryManual_About();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.operations.RecoveryManual#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Place</em>'.
	 * @see org.nines.model.operations.RecoveryManual#getPlace()
	 * @see #getRecoveryManual()
	 * @generated
	 */
	EAttribute getRecoveryManual_Place();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.operations.RecoveryManual#getUpdated <em>Updated</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Updated</em>'.
	 * @see org.nines.model.operations.RecoveryManual#getUpdated()
	 * @see #getRecoveryManual()
	 * @generated
	 */
	EAttribute getRecoveryManual_Updated();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.operations.RecoveryManual#isPrintedCopy <em>Printed Copy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Printed Copy</em>'.
	 * @see org.nines.model.operations.RecoveryManual#isPrintedCopy()
	 * @see #getRecoveryManual()
	 * @generated
	 */
	EAttribute getRecoveryManual_PrintedCopy();

	/**
	 * Returns the meta object for class '{@link org.nines.model.operations.ChangeRecord <em>Change Record</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Change Record</em>'.
	 * @see org.nines.model.operations.ChangeRecord
	 * @generated
	 */
	EClass getChangeRecord();

	/**
	 * Returns the meta object for the reference list '{@link org.nines.model.operations.ChangeRecord#getAbout <em>About</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>About</em>'.
	 * @see org.nines.model.operations.ChangeRecord#getAbout()
	 * @see #getChangeRecord()
	 * @generated
	 */
	EReference getChangeRecord_About();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.operations.ChangeRecord#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.nines.model.operations.ChangeRecord#getDate()
	 * @see #getChangeRecord()
	 * @generated
	 */
	EAttribute getChangeRecord_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.operations.ChangeRecord#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.nines.model.operations.ChangeRecord#getReason()
	 * @see #getChangeRecord()
	 * @generated
	 */
	EAttribute getChangeRecord_Reason();

	/**
	 * Returns the meta object for the reference '{@link org.nines.model.operations.ChangeRecord#getDevelopedBy <em>Developed By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Developed By</em>'.
	 * @see org.nines.model.operations.ChangeRecord#getDevelopedBy()
	 * @see #getChangeRecord()
	 * @generated
	 */
	EReference getChangeRecord_DevelopedBy();

	/**
	 * Returns the meta object for the reference '{@link org.nines.model.operations.ChangeRecord#getTestedBy <em>Tested By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Tested By</em>'.
	 * @see org.nines.model.operations.ChangeRecord#getTestedBy()
	 * @see #getChangeRecord()
	 * @generated
	 */
	EReference getChangeRecord_TestedBy();

	/**
	 * Returns the meta object for the reference '{@link org.nines.model.operations.ChangeRecord#getApprovedBy <em>Approved By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Approved By</em>'.
	 * @see org.nines.model.operations.ChangeRecord#getApprovedBy()
	 * @see #getChangeRecord()
	 * @generated
	 */
	EReference getChangeRecord_ApprovedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.operations.ChangeRecord#isEmergency <em>Emergency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Emergency</em>'.
	 * @see org.nines.model.operations.ChangeRecord#isEmergency()
	 * @see #getChangeRecord()
	 * @generated
	 */
	EAttribute getChangeRecord_Emergency();

	/**
	 * Returns the meta object for class '{@link org.nines.model.operations.Escalation <em>Escalation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Escalation</em>'.
	 * @see org.nines.model.operations.Escalation
	 * @generated
	 */
	EClass getEscalation();

	/**
	 * Returns the meta object for the reference list '{@link org.nines.model.operations.Escalation#getServices <em>Services</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Services</em>'.
	 * @see org.nines.model.operations.Escalation#getServices()
	 * @see #getEscalation()
	 * @generated
	 */
	EReference getEscalation_Services();

	/**
	 * Returns the meta object for the containment reference list '{@link org.nines.model.operations.Escalation#getSteps <em>Steps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Steps</em>'.
	 * @see org.nines.model.operations.Escalation#getSteps()
	 * @see #getEscalation()
	 * @generated
	 */
	EReference getEscalation_Steps();

	/**
	 * Returns the meta object for the reference list '{@link org.nines.model.operations.Escalation#getCrisisTeam <em>Crisis Team</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Crisis Team</em>'.
	 * @see org.nines.model.operations.Escalation#getCrisisTeam()
	 * @see #getEscalation()
	 * @generated
	 */
	EReference getEscalation_CrisisTeam();

	/**
	 * Returns the meta object for class '{@link org.nines.model.operations.EscalationStep <em>Escalation Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Escalation Step</em>'.
	 * @see org.nines.model.operations.EscalationStep
	 * @generated
	 */
	EClass getEscalationStep();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.operations.EscalationStep#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see org.nines.model.operations.EscalationStep#getLevel()
	 * @see #getEscalationStep()
	 * @generated
	 */
	EAttribute getEscalationStep_Level();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.operations.EscalationStep#getAfter <em>After</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>After</em>'.
	 * @see org.nines.model.operations.EscalationStep#getAfter()
	 * @see #getEscalationStep()
	 * @generated
	 */
	EAttribute getEscalationStep_After();

	/**
	 * Returns the meta object for the reference '{@link org.nines.model.operations.EscalationStep#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>To</em>'.
	 * @see org.nines.model.operations.EscalationStep#getTo()
	 * @see #getEscalationStep()
	 * @generated
	 */
	EReference getEscalationStep_To();

	/**
	 * Returns the meta object for the attribute list '{@link org.nines.model.operations.EscalationStep#getGathers <em>Gathers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Gathers</em>'.
	 * @see org.nines.model.operations.EscalationStep#getGathers()
	 * @see #getEscalationStep()
	 * @generated
	 */
	EAttribute getEscalationStep_Gathers();

	/**
	 * Returns the meta object for class '{@link org.nines.model.operations.SupportContract <em>Support Contract</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Support Contract</em>'.
	 * @see org.nines.model.operations.SupportContract
	 * @generated
	 */
	EClass getSupportContract();

	/**
	 * Returns the meta object for the reference '{@link org.nines.model.operations.SupportContract#getProvider <em>Provider</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Provider</em>'.
	 * @see org.nines.model.operations.SupportContract#getProvider()
	 * @see #getSupportContract()
	 * @generated
	 */
	EReference getSupportContract_Provider();

	/**
	 * Returns the meta object for the reference list '{@link org.nines.model.operations.SupportContract#getCovers <em>Covers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Covers</em>'.
	 * @see org.nines.model.operations.SupportContract#getCovers()
	 * @see #getSupportContract()
	 * @generated
	 */
	EReference getSupportContract_Covers();

	/**
	 * Returns the meta object for the reference list '{@link org.nines.model.operations.SupportContract#getTypes <em>Types</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Types</em>'.
	 * @see org.nines.model.operations.SupportContract#getTypes()
	 * @see #getSupportContract()
	 * @generated
	 */
	EReference getSupportContract_Types();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.operations.SupportContract#getResponse <em>Response</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Response</em>'.
	 * @see org.nines.model.operations.SupportContract#getResponse()
	 * @see #getSupportContract()
	 * @generated
	 */
	EAttribute getSupportContract_Response();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.operations.SupportContract#getRestore <em>Restore</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Restore</em>'.
	 * @see org.nines.model.operations.SupportContract#getRestore()
	 * @see #getSupportContract()
	 * @generated
	 */
	EAttribute getSupportContract_Restore();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.operations.SupportContract#getHours <em>Hours</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hours</em>'.
	 * @see org.nines.model.operations.SupportContract#getHours()
	 * @see #getSupportContract()
	 * @generated
	 */
	EAttribute getSupportContract_Hours();

	/**
	 * Returns the meta object for class '{@link org.nines.model.operations.KnownEvent <em>Known Event</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Known Event</em>'.
	 * @see org.nines.model.operations.KnownEvent
	 * @generated
	 */
	EClass getKnownEvent();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.operations.KnownEvent#getMessage <em>Message</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Message</em>'.
	 * @see org.nines.model.operations.KnownEvent#getMessage()
	 * @see #getKnownEvent()
	 * @generated
	 */
	EAttribute getKnownEvent_Message();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.operations.KnownEvent#getResponse <em>Response</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Response</em>'.
	 * @see org.nines.model.operations.KnownEvent#getResponse()
	 * @see #getKnownEvent()
	 * @generated
	 */
	EAttribute getKnownEvent_Response();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.operations.KnownEvent#getCount <em>Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Count</em>'.
	 * @see org.nines.model.operations.KnownEvent#getCount()
	 * @see #getKnownEvent()
	 * @generated
	 */
	EAttribute getKnownEvent_Count();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.operations.KnownEvent#getAfter <em>After</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>After</em>'.
	 * @see org.nines.model.operations.KnownEvent#getAfter()
	 * @see #getKnownEvent()
	 * @generated
	 */
	EAttribute getKnownEvent_After();

	/**
	 * Returns the meta object for the reference '{@link org.nines.model.operations.KnownEvent#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>To</em>'.
	 * @see org.nines.model.operations.KnownEvent#getTo()
	 * @see #getKnownEvent()
	 * @generated
	 */
	EReference getKnownEvent_To();

	/**
	 * Returns the meta object for the reference '{@link org.nines.model.operations.KnownEvent#getProcedure <em>Procedure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Procedure</em>'.
	 * @see org.nines.model.operations.KnownEvent#getProcedure()
	 * @see #getKnownEvent()
	 * @generated
	 */
	EReference getKnownEvent_Procedure();

	/**
	 * Returns the meta object for class '{@link org.nines.model.operations.Indicator <em>Indicator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Indicator</em>'.
	 * @see org.nines.model.operations.Indicator
	 * @generated
	 */
	EClass getIndicator();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.operations.Indicator#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target</em>'.
	 * @see org.nines.model.operations.Indicator#getTarget()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Target();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.operations.Indicator#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.nines.model.operations.Indicator#getValue()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Value();

	/**
	 * Returns the meta object for enum '{@link org.nines.model.operations.Quadrant <em>Quadrant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Quadrant</em>'.
	 * @see org.nines.model.operations.Quadrant
	 * @generated
	 */
	EEnum getQuadrant();

	/**
	 * Returns the meta object for enum '{@link org.nines.model.operations.ReviewKind <em>Review Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Review Kind</em>'.
	 * @see org.nines.model.operations.ReviewKind
	 * @generated
	 */
	EEnum getReviewKind();

	/**
	 * Returns the meta object for enum '{@link org.nines.model.operations.RoleCluster <em>Role Cluster</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Role Cluster</em>'.
	 * @see org.nines.model.operations.RoleCluster
	 * @generated
	 */
	EEnum getRoleCluster();

	/**
	 * Returns the meta object for enum '{@link org.nines.model.operations.BackupKind <em>Backup Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Backup Kind</em>'.
	 * @see org.nines.model.operations.BackupKind
	 * @generated
	 */
	EEnum getBackupKind();

	/**
	 * Returns the meta object for enum '{@link org.nines.model.operations.ProcedureKind <em>Procedure Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Procedure Kind</em>'.
	 * @see org.nines.model.operations.ProcedureKind
	 * @generated
	 */
	EEnum getProcedureKind();

	/**
	 * Returns the meta object for enum '{@link org.nines.model.operations.ProbeKind <em>Probe Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Probe Kind</em>'.
	 * @see org.nines.model.operations.ProbeKind
	 * @generated
	 */
	EEnum getProbeKind();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	OperationsFactory getOperationsFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.nines.model.operations.impl.OperationsPlanImpl <em>Plan</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.operations.impl.OperationsPlanImpl
		 * @see org.nines.model.operations.impl.OperationsPackageImpl#getOperationsPlan()
		 * @generated
		 */
		EClass OPERATIONS_PLAN = eINSTANCE.getOperationsPlan();

		/**
		 * The meta object literal for the '<em><b>Services</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OPERATIONS_PLAN__SERVICES = eINSTANCE.getOperationsPlan_Services();

		/**
		 * The meta object literal for the '<em><b>Functions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OPERATIONS_PLAN__FUNCTIONS = eINSTANCE.getOperationsPlan_Functions();

		/**
		 * The meta object literal for the '<em><b>Reviews</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OPERATIONS_PLAN__REVIEWS = eINSTANCE.getOperationsPlan_Reviews();

		/**
		 * The meta object literal for the '<em><b>Roles</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OPERATIONS_PLAN__ROLES = eINSTANCE.getOperationsPlan_Roles();

		/**
		 * The meta object literal for the '<em><b>Persons</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OPERATIONS_PLAN__PERSONS = eINSTANCE.getOperationsPlan_Persons();

		/**
		 * The meta object literal for the '<em><b>Escalations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OPERATIONS_PLAN__ESCALATIONS = eINSTANCE.getOperationsPlan_Escalations();

		/**
		 * The meta object literal for the '<em><b>Backup Plans</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OPERATIONS_PLAN__BACKUP_PLANS = eINSTANCE.getOperationsPlan_BackupPlans();

		/**
		 * The meta object literal for the '<em><b>Procedures</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OPERATIONS_PLAN__PROCEDURES = eINSTANCE.getOperationsPlan_Procedures();

		/**
		 * The meta object literal for the '<em><b>Maintenance Windows</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OPERATIONS_PLAN__MAINTENANCE_WINDOWS = eINSTANCE.getOperationsPlan_MaintenanceWindows();

		/**
		 * The meta object literal for the '<em><b>Jobs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OPERATIONS_PLAN__JOBS = eINSTANCE.getOperationsPlan_Jobs();

		/**
		 * The meta object literal for the '<em><b>Probes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OPERATIONS_PLAN__PROBES = eINSTANCE.getOperationsPlan_Probes();

		/**
		 * The meta object literal for the '<em><b>Spares</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OPERATIONS_PLAN__SPARES = eINSTANCE.getOperationsPlan_Spares();

		/**
		 * The meta object literal for the '<em><b>Checklists</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OPERATIONS_PLAN__CHECKLISTS = eINSTANCE.getOperationsPlan_Checklists();

		/**
		 * The meta object literal for the '<em><b>Recovery Manuals</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OPERATIONS_PLAN__RECOVERY_MANUALS = eINSTANCE.getOperationsPlan_RecoveryManuals();

		/**
		 * The meta object literal for the '<em><b>Changes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OPERATIONS_PLAN__CHANGES = eINSTANCE.getOperationsPlan_Changes();

		/**
		 * The meta object literal for the '<em><b>Support Contracts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OPERATIONS_PLAN__SUPPORT_CONTRACTS = eINSTANCE.getOperationsPlan_SupportContracts();

		/**
		 * The meta object literal for the '<em><b>Known Events</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OPERATIONS_PLAN__KNOWN_EVENTS = eINSTANCE.getOperationsPlan_KnownEvents();

		/**
		 * The meta object literal for the '<em><b>Indicators</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OPERATIONS_PLAN__INDICATORS = eINSTANCE.getOperationsPlan_Indicators();

		/**
		 * The meta object literal for the '{@link org.nines.model.operations.impl.ManagementFunctionImpl <em>Management Function</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.operations.impl.ManagementFunctionImpl
		 * @see org.nines.model.operations.impl.OperationsPackageImpl#getManagementFunction()
		 * @generated
		 */
		EClass MANAGEMENT_FUNCTION = eINSTANCE.getManagementFunction();

		/**
		 * The meta object literal for the '<em><b>Quadrant</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MANAGEMENT_FUNCTION__QUADRANT = eINSTANCE.getManagementFunction_Quadrant();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MANAGEMENT_FUNCTION__OWNER = eINSTANCE.getManagementFunction_Owner();

		/**
		 * The meta object literal for the '<em><b>Tasks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MANAGEMENT_FUNCTION__TASKS = eINSTANCE.getManagementFunction_Tasks();

		/**
		 * The meta object literal for the '{@link org.nines.model.operations.impl.TaskImpl <em>Task</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.operations.impl.TaskImpl
		 * @see org.nines.model.operations.impl.OperationsPackageImpl#getTask()
		 * @generated
		 */
		EClass TASK = eINSTANCE.getTask();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TASK__ROLE = eINSTANCE.getTask_Role();

		/**
		 * The meta object literal for the '<em><b>Recurrence</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TASK__RECURRENCE = eINSTANCE.getTask_Recurrence();

		/**
		 * The meta object literal for the '{@link org.nines.model.operations.impl.ReviewImpl <em>Review</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.operations.impl.ReviewImpl
		 * @see org.nines.model.operations.impl.OperationsPackageImpl#getReview()
		 * @generated
		 */
		EClass REVIEW = eINSTANCE.getReview();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW__KIND = eINSTANCE.getReview_Kind();

		/**
		 * The meta object literal for the '<em><b>Chair</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REVIEW__CHAIR = eINSTANCE.getReview_Chair();

		/**
		 * The meta object literal for the '<em><b>Last Held</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW__LAST_HELD = eINSTANCE.getReview_LastHeld();

		/**
		 * The meta object literal for the '<em><b>Schedule</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REVIEW__SCHEDULE = eINSTANCE.getReview_Schedule();

		/**
		 * The meta object literal for the '{@link org.nines.model.operations.impl.RoleImpl <em>Role</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.operations.impl.RoleImpl
		 * @see org.nines.model.operations.impl.OperationsPackageImpl#getRole()
		 * @generated
		 */
		EClass ROLE = eINSTANCE.getRole();

		/**
		 * The meta object literal for the '<em><b>Cluster</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROLE__CLUSTER = eINSTANCE.getRole_Cluster();

		/**
		 * The meta object literal for the '<em><b>Holders</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROLE__HOLDERS = eINSTANCE.getRole_Holders();

		/**
		 * The meta object literal for the '<em><b>Incompatible With</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROLE__INCOMPATIBLE_WITH = eINSTANCE.getRole_IncompatibleWith();

		/**
		 * The meta object literal for the '{@link org.nines.model.operations.impl.PersonImpl <em>Person</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.operations.impl.PersonImpl
		 * @see org.nines.model.operations.impl.OperationsPackageImpl#getPerson()
		 * @generated
		 */
		EClass PERSON = eINSTANCE.getPerson();

		/**
		 * The meta object literal for the '<em><b>Contact</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__CONTACT = eINSTANCE.getPerson_Contact();

		/**
		 * The meta object literal for the '<em><b>Roles</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PERSON__ROLES = eINSTANCE.getPerson_Roles();

		/**
		 * The meta object literal for the '{@link org.nines.model.operations.impl.MaintenanceWindowImpl <em>Maintenance Window</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.operations.impl.MaintenanceWindowImpl
		 * @see org.nines.model.operations.impl.OperationsPackageImpl#getMaintenanceWindow()
		 * @generated
		 */
		EClass MAINTENANCE_WINDOW = eINSTANCE.getMaintenanceWindow();

		/**
		 * The meta object literal for the '<em><b>Out</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MAINTENANCE_WINDOW__OUT = eINSTANCE.getMaintenanceWindow_Out();

		/**
		 * The meta object literal for the '<em><b>One At ATime</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAINTENANCE_WINDOW__ONE_AT_ATIME = eINSTANCE.getMaintenanceWindow_OneAtATime();

		/**
		 * The meta object literal for the '<em><b>Schedule</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MAINTENANCE_WINDOW__SCHEDULE = eINSTANCE.getMaintenanceWindow_Schedule();

		/**
		 * The meta object literal for the '{@link org.nines.model.operations.impl.ScheduledJobImpl <em>Scheduled Job</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.operations.impl.ScheduledJobImpl
		 * @see org.nines.model.operations.impl.OperationsPackageImpl#getScheduledJob()
		 * @generated
		 */
		EClass SCHEDULED_JOB = eINSTANCE.getScheduledJob();

		/**
		 * The meta object literal for the '<em><b>Runs On</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCHEDULED_JOB__RUNS_ON = eINSTANCE.getScheduledJob_RunsOn();

		/**
		 * The meta object literal for the '<em><b>Service</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCHEDULED_JOB__SERVICE = eINSTANCE.getScheduledJob_Service();

		/**
		 * The meta object literal for the '<em><b>Schedule</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCHEDULED_JOB__SCHEDULE = eINSTANCE.getScheduledJob_Schedule();

		/**
		 * The meta object literal for the '<em><b>Excludes</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCHEDULED_JOB__EXCLUDES = eINSTANCE.getScheduledJob_Excludes();

		/**
		 * The meta object literal for the '{@link org.nines.model.operations.impl.BackupPlanImpl <em>Backup Plan</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.operations.impl.BackupPlanImpl
		 * @see org.nines.model.operations.impl.OperationsPackageImpl#getBackupPlan()
		 * @generated
		 */
		EClass BACKUP_PLAN = eINSTANCE.getBackupPlan();

		/**
		 * The meta object literal for the '<em><b>Covers</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BACKUP_PLAN__COVERS = eINSTANCE.getBackupPlan_Covers();

		/**
		 * The meta object literal for the '<em><b>Software</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BACKUP_PLAN__SOFTWARE = eINSTANCE.getBackupPlan_Software();

		/**
		 * The meta object literal for the '<em><b>Runs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BACKUP_PLAN__RUNS = eINSTANCE.getBackupPlan_Runs();

		/**
		 * The meta object literal for the '<em><b>Window</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BACKUP_PLAN__WINDOW = eINSTANCE.getBackupPlan_Window();

		/**
		 * The meta object literal for the '<em><b>Restore</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BACKUP_PLAN__RESTORE = eINSTANCE.getBackupPlan_Restore();

		/**
		 * The meta object literal for the '<em><b>Offsite</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BACKUP_PLAN__OFFSITE = eINSTANCE.getBackupPlan_Offsite();

		/**
		 * The meta object literal for the '<em><b>Media Life</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BACKUP_PLAN__MEDIA_LIFE = eINSTANCE.getBackupPlan_MediaLife();

		/**
		 * The meta object literal for the '<em><b>Media Uses</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BACKUP_PLAN__MEDIA_USES = eINSTANCE.getBackupPlan_MediaUses();

		/**
		 * The meta object literal for the '<em><b>Media Age</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BACKUP_PLAN__MEDIA_AGE = eINSTANCE.getBackupPlan_MediaAge();

		/**
		 * The meta object literal for the '<em><b>Media Used</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BACKUP_PLAN__MEDIA_USED = eINSTANCE.getBackupPlan_MediaUsed();

		/**
		 * The meta object literal for the '<em><b>Labelling</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BACKUP_PLAN__LABELLING = eINSTANCE.getBackupPlan_Labelling();

		/**
		 * The meta object literal for the '<em><b>Monitored</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BACKUP_PLAN__MONITORED = eINSTANCE.getBackupPlan_Monitored();

		/**
		 * The meta object literal for the '<em><b>Last Practice</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BACKUP_PLAN__LAST_PRACTICE = eINSTANCE.getBackupPlan_LastPractice();

		/**
		 * The meta object literal for the '<em><b>Practice Every</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BACKUP_PLAN__PRACTICE_EVERY = eINSTANCE.getBackupPlan_PracticeEvery();

		/**
		 * The meta object literal for the '{@link org.nines.model.operations.impl.BackupRunImpl <em>Backup Run</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.operations.impl.BackupRunImpl
		 * @see org.nines.model.operations.impl.OperationsPackageImpl#getBackupRun()
		 * @generated
		 */
		EClass BACKUP_RUN = eINSTANCE.getBackupRun();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BACKUP_RUN__KIND = eINSTANCE.getBackupRun_Kind();

		/**
		 * The meta object literal for the '<em><b>Schedule</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BACKUP_RUN__SCHEDULE = eINSTANCE.getBackupRun_Schedule();

		/**
		 * The meta object literal for the '<em><b>Duration</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BACKUP_RUN__DURATION = eINSTANCE.getBackupRun_Duration();

		/**
		 * The meta object literal for the '<em><b>Restore Duration</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BACKUP_RUN__RESTORE_DURATION = eINSTANCE.getBackupRun_RestoreDuration();

		/**
		 * The meta object literal for the '<em><b>Online</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BACKUP_RUN__ONLINE = eINSTANCE.getBackupRun_Online();

		/**
		 * The meta object literal for the '<em><b>Media</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BACKUP_RUN__MEDIA = eINSTANCE.getBackupRun_Media();

		/**
		 * The meta object literal for the '<em><b>Compression</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BACKUP_RUN__COMPRESSION = eINSTANCE.getBackupRun_Compression();

		/**
		 * The meta object literal for the '<em><b>Restore After</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BACKUP_RUN__RESTORE_AFTER = eINSTANCE.getBackupRun_RestoreAfter();

		/**
		 * The meta object literal for the '<em><b>Excludes</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BACKUP_RUN__EXCLUDES = eINSTANCE.getBackupRun_Excludes();

		/**
		 * The meta object literal for the '<em><b>Validate Restore Chain</b></em>' operation.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EOperation BACKUP_RUN___VALIDATE_RESTORE_CHAIN__DIAGNOSTICCHAIN_MAP = eINSTANCE.getBackupRun__ValidateRestoreChain__DiagnosticChain_Map();

		/**
		 * The meta object literal for the '{@link org.nines.model.operations.impl.ProcedureImpl <em>Procedure</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.operations.impl.ProcedureImpl
		 * @see org.nines.model.operations.impl.OperationsPackageImpl#getProcedure()
		 * @generated
		 */
		EClass PROCEDURE = eINSTANCE.getProcedure();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCEDURE__KIND = eINSTANCE.getProcedure_Kind();

		/**
		 * The meta object literal for the '<em><b>About</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROCEDURE__ABOUT = eINSTANCE.getProcedure_About();

		/**
		 * The meta object literal for the '<em><b>Steps</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROCEDURE__STEPS = eINSTANCE.getProcedure_Steps();

		/**
		 * The meta object literal for the '{@link org.nines.model.operations.impl.StepImpl <em>Step</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.operations.impl.StepImpl
		 * @see org.nines.model.operations.impl.OperationsPackageImpl#getStep()
		 * @generated
		 */
		EClass STEP = eINSTANCE.getStep();

		/**
		 * The meta object literal for the '<em><b>Duration</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP__DURATION = eINSTANCE.getStep_Duration();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STEP__ROLE = eINSTANCE.getStep_Role();

		/**
		 * The meta object literal for the '<em><b>Automatic</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP__AUTOMATIC = eINSTANCE.getStep_Automatic();

		/**
		 * The meta object literal for the '{@link org.nines.model.operations.impl.FailoverProcedureImpl <em>Failover Procedure</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.operations.impl.FailoverProcedureImpl
		 * @see org.nines.model.operations.impl.OperationsPackageImpl#getFailoverProcedure()
		 * @generated
		 */
		EClass FAILOVER_PROCEDURE = eINSTANCE.getFailoverProcedure();

		/**
		 * The meta object literal for the '<em><b>Service</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FAILOVER_PROCEDURE__SERVICE = eINSTANCE.getFailoverProcedure_Service();

		/**
		 * The meta object literal for the '<em><b>Switch Over</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FAILOVER_PROCEDURE__SWITCH_OVER = eINSTANCE.getFailoverProcedure_SwitchOver();

		/**
		 * The meta object literal for the '<em><b>Targets</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FAILOVER_PROCEDURE__TARGETS = eINSTANCE.getFailoverProcedure_Targets();

		/**
		 * The meta object literal for the '<em><b>Keeps Order</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FAILOVER_PROCEDURE__KEEPS_ORDER = eINSTANCE.getFailoverProcedure_KeepsOrder();

		/**
		 * The meta object literal for the '{@link org.nines.model.operations.impl.ProbeImpl <em>Probe</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.operations.impl.ProbeImpl
		 * @see org.nines.model.operations.impl.OperationsPackageImpl#getProbe()
		 * @generated
		 */
		EClass PROBE = eINSTANCE.getProbe();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROBE__KIND = eINSTANCE.getProbe_Kind();

		/**
		 * The meta object literal for the '<em><b>Targets</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROBE__TARGETS = eINSTANCE.getProbe_Targets();

		/**
		 * The meta object literal for the '<em><b>Interval</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROBE__INTERVAL = eINSTANCE.getProbe_Interval();

		/**
		 * The meta object literal for the '<em><b>Failures Before Alarm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROBE__FAILURES_BEFORE_ALARM = eINSTANCE.getProbe_FailuresBeforeAlarm();

		/**
		 * The meta object literal for the '<em><b>Counter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROBE__COUNTER = eINSTANCE.getProbe_Counter();

		/**
		 * The meta object literal for the '<em><b>Threshold</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROBE__THRESHOLD = eINSTANCE.getProbe_Threshold();

		/**
		 * The meta object literal for the '<em><b>Reaction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROBE__REACTION = eINSTANCE.getProbe_Reaction();

		/**
		 * The meta object literal for the '<em><b>Runs On</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROBE__RUNS_ON = eINSTANCE.getProbe_RunsOn();

		/**
		 * The meta object literal for the '{@link org.nines.model.operations.impl.SpareStockImpl <em>Spare Stock</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.operations.impl.SpareStockImpl
		 * @see org.nines.model.operations.impl.OperationsPackageImpl#getSpareStock()
		 * @generated
		 */
		EClass SPARE_STOCK = eINSTANCE.getSpareStock();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SPARE_STOCK__TYPE = eINSTANCE.getSpareStock_Type();

		/**
		 * The meta object literal for the '<em><b>Quantity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPARE_STOCK__QUANTITY = eINSTANCE.getSpareStock_Quantity();

		/**
		 * The meta object literal for the '<em><b>Lead Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPARE_STOCK__LEAD_TIME = eINSTANCE.getSpareStock_LeadTime();

		/**
		 * The meta object literal for the '<em><b>Site</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SPARE_STOCK__SITE = eINSTANCE.getSpareStock_Site();

		/**
		 * The meta object literal for the '<em><b>Confidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPARE_STOCK__CONFIDENCE = eINSTANCE.getSpareStock_Confidence();

		/**
		 * The meta object literal for the '{@link org.nines.model.operations.impl.ChecklistImpl <em>Checklist</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.operations.impl.ChecklistImpl
		 * @see org.nines.model.operations.impl.OperationsPackageImpl#getChecklist()
		 * @generated
		 */
		EClass CHECKLIST = eINSTANCE.getChecklist();

		/**
		 * The meta object literal for the '<em><b>About</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHECKLIST__ABOUT = eINSTANCE.getChecklist_About();

		/**
		 * The meta object literal for the '<em><b>Entries</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHECKLIST__ENTRIES = eINSTANCE.getChecklist_Entries();

		/**
		 * The meta object literal for the '{@link org.nines.model.operations.impl.ChecklistEntryImpl <em>Checklist Entry</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.operations.impl.ChecklistEntryImpl
		 * @see org.nines.model.operations.impl.OperationsPackageImpl#getChecklistEntry()
		 * @generated
		 */
		EClass CHECKLIST_ENTRY = eINSTANCE.getChecklistEntry();

		/**
		 * The meta object literal for the '<em><b>Done</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLIST_ENTRY__DONE = eINSTANCE.getChecklistEntry_Done();

		/**
		 * The meta object literal for the '<em><b>Initials</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLIST_ENTRY__INITIALS = eINSTANCE.getChecklistEntry_Initials();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLIST_ENTRY__DATE = eINSTANCE.getChecklistEntry_Date();

		/**
		 * The meta object literal for the '{@link org.nines.model.operations.impl.RecoveryManualImpl <em>Recovery Manual</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.operations.impl.RecoveryManualImpl
		 * @see org.nines.model.operations.impl.OperationsPackageImpl#getRecoveryManual()
		 * @generated
		 */
		EClass RECOVERY_MANUAL = eINSTANCE.getRecoveryManual();

		/**
		 * The meta object literal for the '<em><b>About</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECOVERY_MANUAL__ABOUT = eINSTANCE.getRecoveryManual_About();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECOVERY_MANUAL__PLACE = eINSTANCE.getRecoveryManual_Place();

		/**
		 * The meta object literal for the '<em><b>Updated</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECOVERY_MANUAL__UPDATED = eINSTANCE.getRecoveryManual_Updated();

		/**
		 * The meta object literal for the '<em><b>Printed Copy</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECOVERY_MANUAL__PRINTED_COPY = eINSTANCE.getRecoveryManual_PrintedCopy();

		/**
		 * The meta object literal for the '{@link org.nines.model.operations.impl.ChangeRecordImpl <em>Change Record</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.operations.impl.ChangeRecordImpl
		 * @see org.nines.model.operations.impl.OperationsPackageImpl#getChangeRecord()
		 * @generated
		 */
		EClass CHANGE_RECORD = eINSTANCE.getChangeRecord();

		/**
		 * The meta object literal for the '<em><b>About</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHANGE_RECORD__ABOUT = eINSTANCE.getChangeRecord_About();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANGE_RECORD__DATE = eINSTANCE.getChangeRecord_Date();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANGE_RECORD__REASON = eINSTANCE.getChangeRecord_Reason();

		/**
		 * The meta object literal for the '<em><b>Developed By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHANGE_RECORD__DEVELOPED_BY = eINSTANCE.getChangeRecord_DevelopedBy();

		/**
		 * The meta object literal for the '<em><b>Tested By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHANGE_RECORD__TESTED_BY = eINSTANCE.getChangeRecord_TestedBy();

		/**
		 * The meta object literal for the '<em><b>Approved By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHANGE_RECORD__APPROVED_BY = eINSTANCE.getChangeRecord_ApprovedBy();

		/**
		 * The meta object literal for the '<em><b>Emergency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANGE_RECORD__EMERGENCY = eINSTANCE.getChangeRecord_Emergency();

		/**
		 * The meta object literal for the '{@link org.nines.model.operations.impl.EscalationImpl <em>Escalation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.operations.impl.EscalationImpl
		 * @see org.nines.model.operations.impl.OperationsPackageImpl#getEscalation()
		 * @generated
		 */
		EClass ESCALATION = eINSTANCE.getEscalation();

		/**
		 * The meta object literal for the '<em><b>Services</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ESCALATION__SERVICES = eINSTANCE.getEscalation_Services();

		/**
		 * The meta object literal for the '<em><b>Steps</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ESCALATION__STEPS = eINSTANCE.getEscalation_Steps();

		/**
		 * The meta object literal for the '<em><b>Crisis Team</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ESCALATION__CRISIS_TEAM = eINSTANCE.getEscalation_CrisisTeam();

		/**
		 * The meta object literal for the '{@link org.nines.model.operations.impl.EscalationStepImpl <em>Escalation Step</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.operations.impl.EscalationStepImpl
		 * @see org.nines.model.operations.impl.OperationsPackageImpl#getEscalationStep()
		 * @generated
		 */
		EClass ESCALATION_STEP = eINSTANCE.getEscalationStep();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ESCALATION_STEP__LEVEL = eINSTANCE.getEscalationStep_Level();

		/**
		 * The meta object literal for the '<em><b>After</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ESCALATION_STEP__AFTER = eINSTANCE.getEscalationStep_After();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ESCALATION_STEP__TO = eINSTANCE.getEscalationStep_To();

		/**
		 * The meta object literal for the '<em><b>Gathers</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ESCALATION_STEP__GATHERS = eINSTANCE.getEscalationStep_Gathers();

		/**
		 * The meta object literal for the '{@link org.nines.model.operations.impl.SupportContractImpl <em>Support Contract</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.operations.impl.SupportContractImpl
		 * @see org.nines.model.operations.impl.OperationsPackageImpl#getSupportContract()
		 * @generated
		 */
		EClass SUPPORT_CONTRACT = eINSTANCE.getSupportContract();

		/**
		 * The meta object literal for the '<em><b>Provider</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUPPORT_CONTRACT__PROVIDER = eINSTANCE.getSupportContract_Provider();

		/**
		 * The meta object literal for the '<em><b>Covers</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUPPORT_CONTRACT__COVERS = eINSTANCE.getSupportContract_Covers();

		/**
		 * The meta object literal for the '<em><b>Types</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUPPORT_CONTRACT__TYPES = eINSTANCE.getSupportContract_Types();

		/**
		 * The meta object literal for the '<em><b>Response</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_CONTRACT__RESPONSE = eINSTANCE.getSupportContract_Response();

		/**
		 * The meta object literal for the '<em><b>Restore</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_CONTRACT__RESTORE = eINSTANCE.getSupportContract_Restore();

		/**
		 * The meta object literal for the '<em><b>Hours</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_CONTRACT__HOURS = eINSTANCE.getSupportContract_Hours();

		/**
		 * The meta object literal for the '{@link org.nines.model.operations.impl.KnownEventImpl <em>Known Event</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.operations.impl.KnownEventImpl
		 * @see org.nines.model.operations.impl.OperationsPackageImpl#getKnownEvent()
		 * @generated
		 */
		EClass KNOWN_EVENT = eINSTANCE.getKnownEvent();

		/**
		 * The meta object literal for the '<em><b>Message</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KNOWN_EVENT__MESSAGE = eINSTANCE.getKnownEvent_Message();

		/**
		 * The meta object literal for the '<em><b>Response</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KNOWN_EVENT__RESPONSE = eINSTANCE.getKnownEvent_Response();

		/**
		 * The meta object literal for the '<em><b>Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KNOWN_EVENT__COUNT = eINSTANCE.getKnownEvent_Count();

		/**
		 * The meta object literal for the '<em><b>After</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KNOWN_EVENT__AFTER = eINSTANCE.getKnownEvent_After();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference KNOWN_EVENT__TO = eINSTANCE.getKnownEvent_To();

		/**
		 * The meta object literal for the '<em><b>Procedure</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference KNOWN_EVENT__PROCEDURE = eINSTANCE.getKnownEvent_Procedure();

		/**
		 * The meta object literal for the '{@link org.nines.model.operations.impl.IndicatorImpl <em>Indicator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.operations.impl.IndicatorImpl
		 * @see org.nines.model.operations.impl.OperationsPackageImpl#getIndicator()
		 * @generated
		 */
		EClass INDICATOR = eINSTANCE.getIndicator();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__TARGET = eINSTANCE.getIndicator_Target();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__VALUE = eINSTANCE.getIndicator_Value();

		/**
		 * The meta object literal for the '{@link org.nines.model.operations.Quadrant <em>Quadrant</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.operations.Quadrant
		 * @see org.nines.model.operations.impl.OperationsPackageImpl#getQuadrant()
		 * @generated
		 */
		EEnum QUADRANT = eINSTANCE.getQuadrant();

		/**
		 * The meta object literal for the '{@link org.nines.model.operations.ReviewKind <em>Review Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.operations.ReviewKind
		 * @see org.nines.model.operations.impl.OperationsPackageImpl#getReviewKind()
		 * @generated
		 */
		EEnum REVIEW_KIND = eINSTANCE.getReviewKind();

		/**
		 * The meta object literal for the '{@link org.nines.model.operations.RoleCluster <em>Role Cluster</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.operations.RoleCluster
		 * @see org.nines.model.operations.impl.OperationsPackageImpl#getRoleCluster()
		 * @generated
		 */
		EEnum ROLE_CLUSTER = eINSTANCE.getRoleCluster();

		/**
		 * The meta object literal for the '{@link org.nines.model.operations.BackupKind <em>Backup Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.operations.BackupKind
		 * @see org.nines.model.operations.impl.OperationsPackageImpl#getBackupKind()
		 * @generated
		 */
		EEnum BACKUP_KIND = eINSTANCE.getBackupKind();

		/**
		 * The meta object literal for the '{@link org.nines.model.operations.ProcedureKind <em>Procedure Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.operations.ProcedureKind
		 * @see org.nines.model.operations.impl.OperationsPackageImpl#getProcedureKind()
		 * @generated
		 */
		EEnum PROCEDURE_KIND = eINSTANCE.getProcedureKind();

		/**
		 * The meta object literal for the '{@link org.nines.model.operations.ProbeKind <em>Probe Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.operations.ProbeKind
		 * @see org.nines.model.operations.impl.OperationsPackageImpl#getProbeKind()
		 * @generated
		 */
		EEnum PROBE_KIND = eINSTANCE.getProbeKind();

	}

} //OperationsPackage
