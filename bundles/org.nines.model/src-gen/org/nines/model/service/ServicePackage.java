/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.service;

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
 * What the design is for: services, what they need, who uses them, and what was promised.
 * <!-- end-model-doc -->
 * @see org.nines.model.service.ServiceFactory
 * @model kind="package"
 * @generated
 */
public interface ServicePackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "service";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://nines.org/model/2/service";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "service";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ServicePackage eINSTANCE = org.nines.model.service.impl.ServicePackageImpl.init();

	/**
	 * The meta object id for the '{@link org.nines.model.service.impl.TierImpl <em>Tier</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.service.impl.TierImpl
	 * @see org.nines.model.service.impl.ServicePackageImpl#getTier()
	 * @generated
	 */
	int TIER = 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIER__DESCRIPTION = CorePackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIER__TAGS = CorePackage.NAMED_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIER__NAME = CorePackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Services</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIER__SERVICES = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Tier</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIER_FEATURE_COUNT = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIER___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIER___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIER___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIER___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Name</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIER___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP;

	/**
	 * The number of operations of the '<em>Tier</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIER_OPERATION_COUNT = CorePackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.nines.model.service.impl.ServiceImpl <em>Service</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.service.impl.ServiceImpl
	 * @see org.nines.model.service.impl.ServicePackageImpl#getService()
	 * @generated
	 */
	int SERVICE = 1;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__DESCRIPTION = CorePackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__TAGS = CorePackage.NAMED_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__NAME = CorePackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__KIND = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Importance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__IMPORTANCE = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Tier</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__TIER = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Instances</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__INSTANCES = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Redundancy</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__REDUNDANCY = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Capacity Per Instance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__CAPACITY_PER_INSTANCE = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Demand</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__DEMAND = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Needs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__NEEDS = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Levels</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__LEVELS = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Clients</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__CLIENTS = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Downtime Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__DOWNTIME_COST = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Service</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_FEATURE_COUNT = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Name</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Instances</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE___VALIDATE_INSTANCES__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The operation id for the '<em>Validate Members</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE___VALIDATE_MEMBERS__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT_OPERATION_COUNT + 1;

	/**
	 * The number of operations of the '<em>Service</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_OPERATION_COUNT = CorePackage.NAMED_ELEMENT_OPERATION_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.nines.model.service.impl.ServiceInstanceImpl <em>Instance</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.service.impl.ServiceInstanceImpl
	 * @see org.nines.model.service.impl.ServicePackageImpl#getServiceInstance()
	 * @generated
	 */
	int SERVICE_INSTANCE = 2;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_INSTANCE__DESCRIPTION = CorePackage.ITEM__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_INSTANCE__TAGS = CorePackage.ITEM__TAGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_INSTANCE__NAME = CorePackage.ITEM__NAME;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_INSTANCE__COUNT = CorePackage.ITEM__COUNT;

	/**
	 * The feature id for the '<em><b>Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_INSTANCE__TYPE = CorePackage.ITEM__TYPE;

	/**
	 * The feature id for the '<em><b>Failure Modes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_INSTANCE__FAILURE_MODES = CorePackage.ITEM__FAILURE_MODES;

	/**
	 * The feature id for the '<em><b>Host</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_INSTANCE__HOST = CorePackage.ITEM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Volumes</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_INSTANCE__VOLUMES = CorePackage.ITEM_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Continuity Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_INSTANCE__CONTINUITY_ROLE = CorePackage.ITEM_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Instance</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_INSTANCE_FEATURE_COUNT = CorePackage.ITEM_FEATURE_COUNT + 3;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_INSTANCE___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = CorePackage.ITEM___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_INSTANCE___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = CorePackage.ITEM___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_INSTANCE___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = CorePackage.ITEM___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_INSTANCE___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = CorePackage.ITEM___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Name</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_INSTANCE___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP = CorePackage.ITEM___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP;

	/**
	 * The number of operations of the '<em>Instance</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_INSTANCE_OPERATION_COUNT = CorePackage.ITEM_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.nines.model.service.impl.RedundancyImpl <em>Redundancy</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.service.impl.RedundancyImpl
	 * @see org.nines.model.service.impl.ServicePackageImpl#getRedundancy()
	 * @generated
	 */
	int REDUNDANCY = 3;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUNDANCY__DESCRIPTION = CorePackage.ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUNDANCY__TAGS = CorePackage.ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Repair Crews</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUNDANCY__REPAIR_CREWS = CorePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Beta</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUNDANCY__BETA = CorePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Redundancy</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUNDANCY_FEATURE_COUNT = CorePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUNDANCY___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = CorePackage.ELEMENT___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUNDANCY___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = CorePackage.ELEMENT___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUNDANCY___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = CorePackage.ELEMENT___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUNDANCY___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = CorePackage.ELEMENT___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The number of operations of the '<em>Redundancy</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUNDANCY_OPERATION_COUNT = CorePackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.nines.model.service.impl.PoolImpl <em>Pool</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.service.impl.PoolImpl
	 * @see org.nines.model.service.impl.ServicePackageImpl#getPool()
	 * @generated
	 */
	int POOL = 4;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POOL__DESCRIPTION = REDUNDANCY__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POOL__TAGS = REDUNDANCY__TAGS;

	/**
	 * The feature id for the '<em><b>Repair Crews</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POOL__REPAIR_CREWS = REDUNDANCY__REPAIR_CREWS;

	/**
	 * The feature id for the '<em><b>Beta</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POOL__BETA = REDUNDANCY__BETA;

	/**
	 * The feature id for the '<em><b>Required</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POOL__REQUIRED = REDUNDANCY_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Pool</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POOL_FEATURE_COUNT = REDUNDANCY_FEATURE_COUNT + 1;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POOL___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = REDUNDANCY___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POOL___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = REDUNDANCY___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POOL___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = REDUNDANCY___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POOL___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = REDUNDANCY___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The number of operations of the '<em>Pool</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POOL_OPERATION_COUNT = REDUNDANCY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.nines.model.service.impl.StandbyImpl <em>Standby</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.service.impl.StandbyImpl
	 * @see org.nines.model.service.impl.ServicePackageImpl#getStandby()
	 * @generated
	 */
	int STANDBY = 5;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STANDBY__DESCRIPTION = REDUNDANCY__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STANDBY__TAGS = REDUNDANCY__TAGS;

	/**
	 * The feature id for the '<em><b>Repair Crews</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STANDBY__REPAIR_CREWS = REDUNDANCY__REPAIR_CREWS;

	/**
	 * The feature id for the '<em><b>Beta</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STANDBY__BETA = REDUNDANCY__BETA;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STANDBY__KIND = REDUNDANCY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Switch Over</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STANDBY__SWITCH_OVER = REDUNDANCY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Detect</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STANDBY__DETECT = REDUNDANCY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Take Over</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STANDBY__TAKE_OVER = REDUNDANCY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Coverage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STANDBY__COVERAGE = REDUNDANCY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Fallback</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STANDBY__FALLBACK = REDUNDANCY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Dormancy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STANDBY__DORMANCY = REDUNDANCY_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Start Failure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STANDBY__START_FAILURE = REDUNDANCY_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Fail Back</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STANDBY__FAIL_BACK = REDUNDANCY_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Name Time To Live</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STANDBY__NAME_TIME_TO_LIVE = REDUNDANCY_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Standby</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STANDBY_FEATURE_COUNT = REDUNDANCY_FEATURE_COUNT + 10;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STANDBY___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = REDUNDANCY___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STANDBY___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = REDUNDANCY___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STANDBY___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = REDUNDANCY___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STANDBY___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = REDUNDANCY___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The number of operations of the '<em>Standby</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STANDBY_OPERATION_COUNT = REDUNDANCY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.nines.model.service.impl.FailoverGroupImpl <em>Failover Group</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.service.impl.FailoverGroupImpl
	 * @see org.nines.model.service.impl.ServicePackageImpl#getFailoverGroup()
	 * @generated
	 */
	int FAILOVER_GROUP = 6;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAILOVER_GROUP__DESCRIPTION = STANDBY__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAILOVER_GROUP__TAGS = STANDBY__TAGS;

	/**
	 * The feature id for the '<em><b>Repair Crews</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAILOVER_GROUP__REPAIR_CREWS = STANDBY__REPAIR_CREWS;

	/**
	 * The feature id for the '<em><b>Beta</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAILOVER_GROUP__BETA = STANDBY__BETA;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAILOVER_GROUP__KIND = STANDBY__KIND;

	/**
	 * The feature id for the '<em><b>Switch Over</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAILOVER_GROUP__SWITCH_OVER = STANDBY__SWITCH_OVER;

	/**
	 * The feature id for the '<em><b>Detect</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAILOVER_GROUP__DETECT = STANDBY__DETECT;

	/**
	 * The feature id for the '<em><b>Take Over</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAILOVER_GROUP__TAKE_OVER = STANDBY__TAKE_OVER;

	/**
	 * The feature id for the '<em><b>Coverage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAILOVER_GROUP__COVERAGE = STANDBY__COVERAGE;

	/**
	 * The feature id for the '<em><b>Fallback</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAILOVER_GROUP__FALLBACK = STANDBY__FALLBACK;

	/**
	 * The feature id for the '<em><b>Dormancy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAILOVER_GROUP__DORMANCY = STANDBY__DORMANCY;

	/**
	 * The feature id for the '<em><b>Start Failure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAILOVER_GROUP__START_FAILURE = STANDBY__START_FAILURE;

	/**
	 * The feature id for the '<em><b>Fail Back</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAILOVER_GROUP__FAIL_BACK = STANDBY__FAIL_BACK;

	/**
	 * The feature id for the '<em><b>Name Time To Live</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAILOVER_GROUP__NAME_TIME_TO_LIVE = STANDBY__NAME_TIME_TO_LIVE;

	/**
	 * The feature id for the '<em><b>Cluster</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAILOVER_GROUP__CLUSTER = STANDBY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Load</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAILOVER_GROUP__LOAD = STANDBY_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Failover Group</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAILOVER_GROUP_FEATURE_COUNT = STANDBY_FEATURE_COUNT + 2;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAILOVER_GROUP___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = STANDBY___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAILOVER_GROUP___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = STANDBY___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAILOVER_GROUP___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = STANDBY___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAILOVER_GROUP___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = STANDBY___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Nodes</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAILOVER_GROUP___VALIDATE_NODES__DIAGNOSTICCHAIN_MAP = STANDBY_OPERATION_COUNT + 0;

	/**
	 * The number of operations of the '<em>Failover Group</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAILOVER_GROUP_OPERATION_COUNT = STANDBY_OPERATION_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.nines.model.service.impl.NeedImpl <em>Need</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.service.impl.NeedImpl
	 * @see org.nines.model.service.impl.ServicePackageImpl#getNeed()
	 * @generated
	 */
	int NEED = 7;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__DESCRIPTION = CorePackage.ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__TAGS = CorePackage.ELEMENT__TAGS;

	/**
	 * The number of structural features of the '<em>Need</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED_FEATURE_COUNT = CorePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = CorePackage.ELEMENT___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = CorePackage.ELEMENT___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = CorePackage.ELEMENT___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = CorePackage.ELEMENT___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The number of operations of the '<em>Need</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED_OPERATION_COUNT = CorePackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.nines.model.service.impl.DependencyImpl <em>Dependency</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.service.impl.DependencyImpl
	 * @see org.nines.model.service.impl.ServicePackageImpl#getDependency()
	 * @generated
	 */
	int DEPENDENCY = 8;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPENDENCY__DESCRIPTION = NEED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPENDENCY__TAGS = NEED__TAGS;

	/**
	 * The feature id for the '<em><b>Service</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPENDENCY__SERVICE = NEED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Level</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPENDENCY__LEVEL = NEED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPENDENCY__KIND = NEED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Cached For</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPENDENCY__CACHED_FOR = NEED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Buffer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPENDENCY__BUFFER = NEED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Drain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPENDENCY__DRAIN = NEED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Counts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPENDENCY__COUNTS = NEED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Dependency</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPENDENCY_FEATURE_COUNT = NEED_FEATURE_COUNT + 7;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPENDENCY___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = NEED___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPENDENCY___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = NEED___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPENDENCY___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = NEED___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPENDENCY___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = NEED___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Need</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPENDENCY___VALIDATE_NEED__DIAGNOSTICCHAIN_MAP = NEED_OPERATION_COUNT + 0;

	/**
	 * The number of operations of the '<em>Dependency</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPENDENCY_OPERATION_COUNT = NEED_OPERATION_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.nines.model.service.impl.AlternativesImpl <em>Alternatives</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.service.impl.AlternativesImpl
	 * @see org.nines.model.service.impl.ServicePackageImpl#getAlternatives()
	 * @generated
	 */
	int ALTERNATIVES = 9;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALTERNATIVES__DESCRIPTION = NEED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALTERNATIVES__TAGS = NEED__TAGS;

	/**
	 * The feature id for the '<em><b>Required</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALTERNATIVES__REQUIRED = NEED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Needs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALTERNATIVES__NEEDS = NEED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Alternatives</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALTERNATIVES_FEATURE_COUNT = NEED_FEATURE_COUNT + 2;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALTERNATIVES___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = NEED___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALTERNATIVES___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = NEED___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALTERNATIVES___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = NEED___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALTERNATIVES___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = NEED___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Required</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALTERNATIVES___VALIDATE_REQUIRED__DIAGNOSTICCHAIN_MAP = NEED_OPERATION_COUNT + 0;

	/**
	 * The number of operations of the '<em>Alternatives</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALTERNATIVES_OPERATION_COUNT = NEED_OPERATION_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.nines.model.service.impl.DemandImpl <em>Demand</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.service.impl.DemandImpl
	 * @see org.nines.model.service.impl.ServicePackageImpl#getDemand()
	 * @generated
	 */
	int DEMAND = 10;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMAND__DESCRIPTION = CorePackage.ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMAND__TAGS = CorePackage.ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMAND__UNIT = CorePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Periods</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMAND__PERIODS = CorePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Growth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMAND__GROWTH = CorePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Demand</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMAND_FEATURE_COUNT = CorePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMAND___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = CorePackage.ELEMENT___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMAND___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = CorePackage.ELEMENT___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMAND___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = CorePackage.ELEMENT___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMAND___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = CorePackage.ELEMENT___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The number of operations of the '<em>Demand</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMAND_OPERATION_COUNT = CorePackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.nines.model.service.impl.DemandPeriodImpl <em>Demand Period</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.service.impl.DemandPeriodImpl
	 * @see org.nines.model.service.impl.ServicePackageImpl#getDemandPeriod()
	 * @generated
	 */
	int DEMAND_PERIOD = 11;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMAND_PERIOD__DESCRIPTION = CorePackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMAND_PERIOD__TAGS = CorePackage.NAMED_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMAND_PERIOD__NAME = CorePackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMAND_PERIOD__KIND = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Days</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMAND_PERIOD__DAYS = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMAND_PERIOD__START = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMAND_PERIOD__END = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Load</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMAND_PERIOD__LOAD = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Demand Period</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMAND_PERIOD_FEATURE_COUNT = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMAND_PERIOD___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMAND_PERIOD___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMAND_PERIOD___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMAND_PERIOD___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Name</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMAND_PERIOD___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP;

	/**
	 * The number of operations of the '<em>Demand Period</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMAND_PERIOD_OPERATION_COUNT = CorePackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.nines.model.service.impl.ServiceLevelImpl <em>Level</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.service.impl.ServiceLevelImpl
	 * @see org.nines.model.service.impl.ServicePackageImpl#getServiceLevel()
	 * @generated
	 */
	int SERVICE_LEVEL = 12;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_LEVEL__DESCRIPTION = CorePackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_LEVEL__TAGS = CorePackage.NAMED_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_LEVEL__NAME = CorePackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_LEVEL__KIND = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Needs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_LEVEL__NEEDS = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Required</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_LEVEL__REQUIRED = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Response Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_LEVEL__RESPONSE_TIME = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Read Only</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_LEVEL__READ_ONLY = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Needs Other Site</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_LEVEL__NEEDS_OTHER_SITE = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Recovery Time Objective</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_LEVEL__RECOVERY_TIME_OBJECTIVE = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Recovery Point Objective</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_LEVEL__RECOVERY_POINT_OBJECTIVE = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Level</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_LEVEL_FEATURE_COUNT = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_LEVEL___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_LEVEL___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_LEVEL___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_LEVEL___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Name</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_LEVEL___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Required</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_LEVEL___VALIDATE_REQUIRED__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The number of operations of the '<em>Level</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_LEVEL_OPERATION_COUNT = CorePackage.NAMED_ELEMENT_OPERATION_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.nines.model.service.impl.ClientPopulationImpl <em>Client Population</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.service.impl.ClientPopulationImpl
	 * @see org.nines.model.service.impl.ServicePackageImpl#getClientPopulation()
	 * @generated
	 */
	int CLIENT_POPULATION = 13;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT_POPULATION__DESCRIPTION = CorePackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT_POPULATION__TAGS = CorePackage.NAMED_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT_POPULATION__NAME = CorePackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT_POPULATION__SIZE = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Attached To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT_POPULATION__ATTACHED_TO = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Uses</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT_POPULATION__USES = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Client Population</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT_POPULATION_FEATURE_COUNT = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT_POPULATION___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT_POPULATION___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT_POPULATION___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT_POPULATION___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Name</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT_POPULATION___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP;

	/**
	 * The number of operations of the '<em>Client Population</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT_POPULATION_OPERATION_COUNT = CorePackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.nines.model.service.impl.ServiceLevelAgreementImpl <em>Level Agreement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.service.impl.ServiceLevelAgreementImpl
	 * @see org.nines.model.service.impl.ServicePackageImpl#getServiceLevelAgreement()
	 * @generated
	 */
	int SERVICE_LEVEL_AGREEMENT = 14;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_LEVEL_AGREEMENT__DESCRIPTION = CorePackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_LEVEL_AGREEMENT__TAGS = CorePackage.NAMED_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_LEVEL_AGREEMENT__NAME = CorePackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Level</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_LEVEL_AGREEMENT__LEVEL = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Clients</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_LEVEL_AGREEMENT__CLIENTS = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Provider</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_LEVEL_AGREEMENT__PROVIDER = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Consumer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_LEVEL_AGREEMENT__CONSUMER = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_LEVEL_AGREEMENT__TARGET = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_LEVEL_AGREEMENT__PERIOD = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Planned Allowance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_LEVEL_AGREEMENT__PLANNED_ALLOWANCE = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Excludes Planned</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_LEVEL_AGREEMENT__EXCLUDES_PLANNED = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Exclusions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_LEVEL_AGREEMENT__EXCLUSIONS = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Penalty</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_LEVEL_AGREEMENT__PENALTY = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Penalty Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_LEVEL_AGREEMENT__PENALTY_AMOUNT = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Bonus</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_LEVEL_AGREEMENT__BONUS = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_LEVEL_AGREEMENT__SCOPE = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_LEVEL_AGREEMENT__VALID_FROM = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Valid Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_LEVEL_AGREEMENT__VALID_UNTIL = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The number of structural features of the '<em>Level Agreement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_LEVEL_AGREEMENT_FEATURE_COUNT = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 15;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_LEVEL_AGREEMENT___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_LEVEL_AGREEMENT___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_LEVEL_AGREEMENT___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_LEVEL_AGREEMENT___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Name</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_LEVEL_AGREEMENT___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Validity</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_LEVEL_AGREEMENT___VALIDATE_VALIDITY__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The number of operations of the '<em>Level Agreement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_LEVEL_AGREEMENT_OPERATION_COUNT = CorePackage.NAMED_ELEMENT_OPERATION_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.nines.model.service.impl.ExclusionImpl <em>Exclusion</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.service.impl.ExclusionImpl
	 * @see org.nines.model.service.impl.ServicePackageImpl#getExclusion()
	 * @generated
	 */
	int EXCLUSION = 15;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCLUSION__DESCRIPTION = CorePackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCLUSION__TAGS = CorePackage.NAMED_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCLUSION__NAME = CorePackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Windows</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCLUSION__WINDOWS = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCLUSION__TEXT = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Exclusion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCLUSION_FEATURE_COUNT = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCLUSION___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCLUSION___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCLUSION___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCLUSION___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Name</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCLUSION___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP;

	/**
	 * The number of operations of the '<em>Exclusion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCLUSION_OPERATION_COUNT = CorePackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.nines.model.service.impl.PromiseImpl <em>Promise</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.service.impl.PromiseImpl
	 * @see org.nines.model.service.impl.ServicePackageImpl#getPromise()
	 * @generated
	 */
	int PROMISE = 16;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMISE__DESCRIPTION = CorePackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMISE__TAGS = CorePackage.NAMED_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMISE__NAME = CorePackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Covers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMISE__COVERS = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMISE__TARGET = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMISE__PERIOD = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Restore</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMISE__RESTORE = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Penalty</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMISE__PENALTY = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Promise</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMISE_FEATURE_COUNT = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMISE___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMISE___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMISE___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMISE___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Name</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMISE___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP;

	/**
	 * The number of operations of the '<em>Promise</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMISE_OPERATION_COUNT = CorePackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.nines.model.service.StandbyKind <em>Standby Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.service.StandbyKind
	 * @see org.nines.model.service.impl.ServicePackageImpl#getStandbyKind()
	 * @generated
	 */
	int STANDBY_KIND = 17;

	/**
	 * The meta object id for the '{@link org.nines.model.service.SwitchOver <em>Switch Over</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.service.SwitchOver
	 * @see org.nines.model.service.impl.ServicePackageImpl#getSwitchOver()
	 * @generated
	 */
	int SWITCH_OVER = 18;

	/**
	 * The meta object id for the '{@link org.nines.model.service.ServiceKind <em>Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.service.ServiceKind
	 * @see org.nines.model.service.impl.ServicePackageImpl#getServiceKind()
	 * @generated
	 */
	int SERVICE_KIND = 19;

	/**
	 * The meta object id for the '{@link org.nines.model.service.ContinuityRole <em>Continuity Role</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.service.ContinuityRole
	 * @see org.nines.model.service.impl.ServicePackageImpl#getContinuityRole()
	 * @generated
	 */
	int CONTINUITY_ROLE = 20;

	/**
	 * The meta object id for the '{@link org.nines.model.service.DependencyKind <em>Dependency Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.service.DependencyKind
	 * @see org.nines.model.service.impl.ServicePackageImpl#getDependencyKind()
	 * @generated
	 */
	int DEPENDENCY_KIND = 21;

	/**
	 * The meta object id for the '{@link org.nines.model.service.BufferView <em>Buffer View</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.service.BufferView
	 * @see org.nines.model.service.impl.ServicePackageImpl#getBufferView()
	 * @generated
	 */
	int BUFFER_VIEW = 22;

	/**
	 * The meta object id for the '{@link org.nines.model.service.PeriodKind <em>Period Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.service.PeriodKind
	 * @see org.nines.model.service.impl.ServicePackageImpl#getPeriodKind()
	 * @generated
	 */
	int PERIOD_KIND = 23;

	/**
	 * The meta object id for the '{@link org.nines.model.service.LevelKind <em>Level Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.service.LevelKind
	 * @see org.nines.model.service.impl.ServicePackageImpl#getLevelKind()
	 * @generated
	 */
	int LEVEL_KIND = 24;

	/**
	 * The meta object id for the '{@link org.nines.model.service.MeasurementPeriod <em>Measurement Period</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.service.MeasurementPeriod
	 * @see org.nines.model.service.impl.ServicePackageImpl#getMeasurementPeriod()
	 * @generated
	 */
	int MEASUREMENT_PERIOD = 25;


	/**
	 * Returns the meta object for class '{@link org.nines.model.service.Tier <em>Tier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Tier</em>'.
	 * @see org.nines.model.service.Tier
	 * @generated
	 */
	EClass getTier();

	/**
	 * Returns the meta object for the reference list '{@link org.nines.model.service.Tier#getServices <em>Services</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Services</em>'.
	 * @see org.nines.model.service.Tier#getServices()
	 * @see #getTier()
	 * @generated
	 */
	EReference getTier_Services();

	/**
	 * Returns the meta object for class '{@link org.nines.model.service.Service <em>Service</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Service</em>'.
	 * @see org.nines.model.service.Service
	 * @generated
	 */
	EClass getService();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.service.Service#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.nines.model.service.Service#getKind()
	 * @see #getService()
	 * @generated
	 */
	EAttribute getService_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.service.Service#getImportance <em>Importance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Importance</em>'.
	 * @see org.nines.model.service.Service#getImportance()
	 * @see #getService()
	 * @generated
	 */
	EAttribute getService_Importance();

	/**
	 * Returns the meta object for the reference '{@link org.nines.model.service.Service#getTier <em>Tier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Tier</em>'.
	 * @see org.nines.model.service.Service#getTier()
	 * @see #getService()
	 * @generated
	 */
	EReference getService_Tier();

	/**
	 * Returns the meta object for the containment reference list '{@link org.nines.model.service.Service#getInstances <em>Instances</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Instances</em>'.
	 * @see org.nines.model.service.Service#getInstances()
	 * @see #getService()
	 * @generated
	 */
	EReference getService_Instances();

	/**
	 * Returns the meta object for the containment reference '{@link org.nines.model.service.Service#getRedundancy <em>Redundancy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Redundancy</em>'.
	 * @see org.nines.model.service.Service#getRedundancy()
	 * @see #getService()
	 * @generated
	 */
	EReference getService_Redundancy();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.service.Service#getCapacityPerInstance <em>Capacity Per Instance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Capacity Per Instance</em>'.
	 * @see org.nines.model.service.Service#getCapacityPerInstance()
	 * @see #getService()
	 * @generated
	 */
	EAttribute getService_CapacityPerInstance();

	/**
	 * Returns the meta object for the containment reference '{@link org.nines.model.service.Service#getDemand <em>Demand</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Demand</em>'.
	 * @see org.nines.model.service.Service#getDemand()
	 * @see #getService()
	 * @generated
	 */
	EReference getService_Demand();

	/**
	 * Returns the meta object for the containment reference list '{@link org.nines.model.service.Service#getNeeds <em>Needs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Needs</em>'.
	 * @see org.nines.model.service.Service#getNeeds()
	 * @see #getService()
	 * @generated
	 */
	EReference getService_Needs();

	/**
	 * Returns the meta object for the containment reference list '{@link org.nines.model.service.Service#getLevels <em>Levels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Levels</em>'.
	 * @see org.nines.model.service.Service#getLevels()
	 * @see #getService()
	 * @generated
	 */
	EReference getService_Levels();

	/**
	 * Returns the meta object for the reference list '{@link org.nines.model.service.Service#getClients <em>Clients</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Clients</em>'.
	 * @see org.nines.model.service.Service#getClients()
	 * @see #getService()
	 * @generated
	 */
	EReference getService_Clients();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.service.Service#getDowntimeCost <em>Downtime Cost</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Downtime Cost</em>'.
	 * @see org.nines.model.service.Service#getDowntimeCost()
	 * @see #getService()
	 * @generated
	 */
	EAttribute getService_DowntimeCost();

	/**
	 * Returns the meta object for the '{@link org.nines.model.service.Service#validateInstances(org.eclipse.emf.common.util.DiagnosticChain, java.util.Map) <em>Validate Instances</em>}' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the '<em>Validate Instances</em>' operation.
	 * @see org.nines.model.service.Service#validateInstances(org.eclipse.emf.common.util.DiagnosticChain, java.util.Map)
	 * @generated
	 */
	EOperation getService__ValidateInstances__DiagnosticChain_Map();

	/**
	 * Returns the meta object for the '{@link org.nines.model.service.Service#validateMembers(org.eclipse.emf.common.util.DiagnosticChain, java.util.Map) <em>Validate Members</em>}' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the '<em>Validate Members</em>' operation.
	 * @see org.nines.model.service.Service#validateMembers(org.eclipse.emf.common.util.DiagnosticChain, java.util.Map)
	 * @generated
	 */
	EOperation getService__ValidateMembers__DiagnosticChain_Map();

	/**
	 * Returns the meta object for class '{@link org.nines.model.service.ServiceInstance <em>Instance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Instance</em>'.
	 * @see org.nines.model.service.ServiceInstance
	 * @generated
	 */
	EClass getServiceInstance();

	/**
	 * Returns the meta object for the reference '{@link org.nines.model.service.ServiceInstance#getHost <em>Host</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Host</em>'.
	 * @see org.nines.model.service.ServiceInstance#getHost()
	 * @see #getServiceInstance()
	 * @generated
	 */
	EReference getServiceInstance_Host();

	/**
	 * Returns the meta object for the reference list '{@link org.nines.model.service.ServiceInstance#getVolumes <em>Volumes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Volumes</em>'.
	 * @see org.nines.model.service.ServiceInstance#getVolumes()
	 * @see #getServiceInstance()
	 * @generated
	 */
	EReference getServiceInstance_Volumes();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.service.ServiceInstance#getContinuityRole <em>Continuity Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Continuity Role</em>'.
	 * @see org.nines.model.service.ServiceInstance#getContinuityRole()
	 * @see #getServiceInstance()
	 * @generated
	 */
	EAttribute getServiceInstance_ContinuityRole();

	/**
	 * Returns the meta object for class '{@link org.nines.model.service.Redundancy <em>Redundancy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Redundancy</em>'.
	 * @see org.nines.model.service.Redundancy
	 * @generated
	 */
	EClass getRedundancy();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.service.Redundancy#getRepairCrews <em>Repair Crews</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Repair Crews</em>'.
	 * @see org.nines.model.service.Redundancy#getRepairCrews()
	 * @see #getRedundancy()
	 * @generated
	 */
	EAttribute getRedundancy_RepairCrews();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.service.Redundancy#getBeta <em>Beta</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Beta</em>'.
	 * @see org.nines.model.service.Redundancy#getBeta()
	 * @see #getRedundancy()
	 * @generated
	 */
	EAttribute getRedundancy_Beta();

	/**
	 * Returns the meta object for class '{@link org.nines.model.service.Pool <em>Pool</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Pool</em>'.
	 * @see org.nines.model.service.Pool
	 * @generated
	 */
	EClass getPool();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.service.Pool#getRequired <em>Required</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Required</em>'.
	 * @see org.nines.model.service.Pool#getRequired()
	 * @see #getPool()
	 * @generated
	 */
	EAttribute getPool_Required();

	/**
	 * Returns the meta object for class '{@link org.nines.model.service.Standby <em>Standby</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Standby</em>'.
	 * @see org.nines.model.service.Standby
	 * @generated
	 */
	EClass getStandby();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.service.Standby#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.nines.model.service.Standby#getKind()
	 * @see #getStandby()
	 * @generated
	 */
	EAttribute getStandby_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.service.Standby#getSwitchOver <em>Switch Over</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Switch Over</em>'.
	 * @see org.nines.model.service.Standby#getSwitchOver()
	 * @see #getStandby()
	 * @generated
	 */
	EAttribute getStandby_SwitchOver();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.service.Standby#getDetect <em>Detect</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Detect</em>'.
	 * @see org.nines.model.service.Standby#getDetect()
	 * @see #getStandby()
	 * @generated
	 */
	EAttribute getStandby_Detect();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.service.Standby#getTakeOver <em>Take Over</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Take Over</em>'.
	 * @see org.nines.model.service.Standby#getTakeOver()
	 * @see #getStandby()
	 * @generated
	 */
	EAttribute getStandby_TakeOver();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.service.Standby#getCoverage <em>Coverage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Coverage</em>'.
	 * @see org.nines.model.service.Standby#getCoverage()
	 * @see #getStandby()
	 * @generated
	 */
	EAttribute getStandby_Coverage();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.service.Standby#getFallback <em>Fallback</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fallback</em>'.
	 * @see org.nines.model.service.Standby#getFallback()
	 * @see #getStandby()
	 * @generated
	 */
	EAttribute getStandby_Fallback();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.service.Standby#getDormancy <em>Dormancy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dormancy</em>'.
	 * @see org.nines.model.service.Standby#getDormancy()
	 * @see #getStandby()
	 * @generated
	 */
	EAttribute getStandby_Dormancy();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.service.Standby#getStartFailure <em>Start Failure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start Failure</em>'.
	 * @see org.nines.model.service.Standby#getStartFailure()
	 * @see #getStandby()
	 * @generated
	 */
	EAttribute getStandby_StartFailure();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.service.Standby#isFailBack <em>Fail Back</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fail Back</em>'.
	 * @see org.nines.model.service.Standby#isFailBack()
	 * @see #getStandby()
	 * @generated
	 */
	EAttribute getStandby_FailBack();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.service.Standby#getNameTimeToLive <em>Name Time To Live</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name Time To Live</em>'.
	 * @see org.nines.model.service.Standby#getNameTimeToLive()
	 * @see #getStandby()
	 * @generated
	 */
	EAttribute getStandby_NameTimeToLive();

	/**
	 * Returns the meta object for class '{@link org.nines.model.service.FailoverGroup <em>Failover Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Failover Group</em>'.
	 * @see org.nines.model.service.FailoverGroup
	 * @generated
	 */
	EClass getFailoverGroup();

	/**
	 * Returns the meta object for the reference '{@link org.nines.model.service.FailoverGroup#getCluster <em>Cluster</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Cluster</em>'.
	 * @see org.nines.model.service.FailoverGroup#getCluster()
	 * @see #getFailoverGroup()
	 * @generated
	 */
	EReference getFailoverGroup_Cluster();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.service.FailoverGroup#getLoad <em>Load</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Load</em>'.
	 * @see org.nines.model.service.FailoverGroup#getLoad()
	 * @see #getFailoverGroup()
	 * @generated
	 */
	EAttribute getFailoverGroup_Load();

	/**
	 * Returns the meta object for the '{@link org.nines.model.service.FailoverGroup#validateNodes(org.eclipse.emf.common.util.DiagnosticChain, java.util.Map) <em>Validate Nodes</em>}' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the '<em>Validate Nodes</em>' operation.
	 * @see org.nines.model.service.FailoverGroup#validateNodes(org.eclipse.emf.common.util.DiagnosticChain, java.util.Map)
	 * @generated
	 */
	EOperation getFailoverGroup__ValidateNodes__DiagnosticChain_Map();

	/**
	 * Returns the meta object for class '{@link org.nines.model.service.Need <em>Need</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Need</em>'.
	 * @see org.nines.model.service.Need
	 * @generated
	 */
	EClass getNeed();

	/**
	 * Returns the meta object for class '{@link org.nines.model.service.Dependency <em>Dependency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Dependency</em>'.
	 * @see org.nines.model.service.Dependency
	 * @generated
	 */
	EClass getDependency();

	/**
	 * Returns the meta object for the reference '{@link org.nines.model.service.Dependency#getService <em>Service</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Service</em>'.
	 * @see org.nines.model.service.Dependency#getService()
	 * @see #getDependency()
	 * @generated
	 */
	EReference getDependency_Service();

	/**
	 * Returns the meta object for the reference '{@link org.nines.model.service.Dependency#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Level</em>'.
	 * @see org.nines.model.service.Dependency#getLevel()
	 * @see #getDependency()
	 * @generated
	 */
	EReference getDependency_Level();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.service.Dependency#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.nines.model.service.Dependency#getKind()
	 * @see #getDependency()
	 * @generated
	 */
	EAttribute getDependency_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.service.Dependency#getCachedFor <em>Cached For</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cached For</em>'.
	 * @see org.nines.model.service.Dependency#getCachedFor()
	 * @see #getDependency()
	 * @generated
	 */
	EAttribute getDependency_CachedFor();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.service.Dependency#getBuffer <em>Buffer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Buffer</em>'.
	 * @see org.nines.model.service.Dependency#getBuffer()
	 * @see #getDependency()
	 * @generated
	 */
	EAttribute getDependency_Buffer();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.service.Dependency#getDrain <em>Drain</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Drain</em>'.
	 * @see org.nines.model.service.Dependency#getDrain()
	 * @see #getDependency()
	 * @generated
	 */
	EAttribute getDependency_Drain();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.service.Dependency#getCounts <em>Counts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Counts</em>'.
	 * @see org.nines.model.service.Dependency#getCounts()
	 * @see #getDependency()
	 * @generated
	 */
	EAttribute getDependency_Counts();

	/**
	 * Returns the meta object for the '{@link org.nines.model.service.Dependency#validateNeed(org.eclipse.emf.common.util.DiagnosticChain, java.util.Map) <em>Validate Need</em>}' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the '<em>Validate Need</em>' operation.
	 * @see org.nines.model.service.Dependency#validateNeed(org.eclipse.emf.common.util.DiagnosticChain, java.util.Map)
	 * @generated
	 */
	EOperation getDependency__ValidateNeed__DiagnosticChain_Map();

	/**
	 * Returns the meta object for class '{@link org.nines.model.service.Alternatives <em>Alternatives</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Alternatives</em>'.
	 * @see org.nines.model.service.Alternatives
	 * @generated
	 */
	EClass getAlternatives();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.service.Alternatives#getRequired <em>Required</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Required</em>'.
	 * @see org.nines.model.service.Alternatives#getRequired()
	 * @see #getAlternatives()
	 * @generated
	 */
	EAttribute getAlternatives_Required();

	/**
	 * Returns the meta object for the containment reference list '{@link org.nines.model.service.Alternatives#getNeeds <em>Needs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Needs</em>'.
	 * @see org.nines.model.service.Alternatives#getNeeds()
	 * @see #getAlternatives()
	 * @generated
	 */
	EReference getAlternatives_Needs();

	/**
	 * Returns the meta object for the '{@link org.nines.model.service.Alternatives#validateRequired(org.eclipse.emf.common.util.DiagnosticChain, java.util.Map) <em>Validate Required</em>}' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the '<em>Validate Required</em>' operation.
	 * @see org.nines.model.service.Alternatives#validateRequired(org.eclipse.emf.common.util.DiagnosticChain, java.util.Map)
	 * @generated
	 */
	EOperation getAlternatives__ValidateRequired__DiagnosticChain_Map();

	/**
	 * Returns the meta object for class '{@link org.nines.model.service.Demand <em>Demand</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Demand</em>'.
	 * @see org.nines.model.service.Demand
	 * @generated
	 */
	EClass getDemand();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.service.Demand#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.nines.model.service.Demand#getUnit()
	 * @see #getDemand()
	 * @generated
	 */
	EAttribute getDemand_Unit();

	/**
	 * Returns the meta object for the containment reference list '{@link org.nines.model.service.Demand#getPeriods <em>Periods</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Periods</em>'.
	 * @see org.nines.model.service.Demand#getPeriods()
	 * @see #getDemand()
	 * @generated
	 */
	EReference getDemand_Periods();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.service.Demand#getGrowth <em>Growth</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Growth</em>'.
	 * @see org.nines.model.service.Demand#getGrowth()
	 * @see #getDemand()
	 * @generated
	 */
	EAttribute getDemand_Growth();

	/**
	 * Returns the meta object for class '{@link org.nines.model.service.DemandPeriod <em>Demand Period</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Demand Period</em>'.
	 * @see org.nines.model.service.DemandPeriod
	 * @generated
	 */
	EClass getDemandPeriod();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.service.DemandPeriod#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.nines.model.service.DemandPeriod#getKind()
	 * @see #getDemandPeriod()
	 * @generated
	 */
	EAttribute getDemandPeriod_Kind();

	/**
	 * Returns the meta object for the attribute list '{@link org.nines.model.service.DemandPeriod#getDays <em>Days</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Days</em>'.
	 * @see org.nines.model.service.DemandPeriod#getDays()
	 * @see #getDemandPeriod()
	 * @generated
	 */
	EAttribute getDemandPeriod_Days();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.service.DemandPeriod#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.nines.model.service.DemandPeriod#getStart()
	 * @see #getDemandPeriod()
	 * @generated
	 */
	EAttribute getDemandPeriod_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.service.DemandPeriod#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.nines.model.service.DemandPeriod#getEnd()
	 * @see #getDemandPeriod()
	 * @generated
	 */
	EAttribute getDemandPeriod_End();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.service.DemandPeriod#getLoad <em>Load</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Load</em>'.
	 * @see org.nines.model.service.DemandPeriod#getLoad()
	 * @see #getDemandPeriod()
	 * @generated
	 */
	EAttribute getDemandPeriod_Load();

	/**
	 * Returns the meta object for class '{@link org.nines.model.service.ServiceLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Level</em>'.
	 * @see org.nines.model.service.ServiceLevel
	 * @generated
	 */
	EClass getServiceLevel();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.service.ServiceLevel#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.nines.model.service.ServiceLevel#getKind()
	 * @see #getServiceLevel()
	 * @generated
	 */
	EAttribute getServiceLevel_Kind();

	/**
	 * Returns the meta object for the containment reference list '{@link org.nines.model.service.ServiceLevel#getNeeds <em>Needs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Needs</em>'.
	 * @see org.nines.model.service.ServiceLevel#getNeeds()
	 * @see #getServiceLevel()
	 * @generated
	 */
	EReference getServiceLevel_Needs();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.service.ServiceLevel#getRequired <em>Required</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Required</em>'.
	 * @see org.nines.model.service.ServiceLevel#getRequired()
	 * @see #getServiceLevel()
	 * @generated
	 */
	EAttribute getServiceLevel_Required();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.service.ServiceLevel#getResponseTime <em>Response Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Response Time</em>'.
	 * @see org.nines.model.service.ServiceLevel#getResponseTime()
	 * @see #getServiceLevel()
	 * @generated
	 */
	EAttribute getServiceLevel_ResponseTime();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.service.ServiceLevel#isReadOnly <em>Read Only</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Read Only</em>'.
	 * @see org.nines.model.service.ServiceLevel#isReadOnly()
	 * @see #getServiceLevel()
	 * @generated
	 */
	EAttribute getServiceLevel_ReadOnly();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.service.ServiceLevel#isNeedsOtherSite <em>Needs Other Site</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Needs Other Site</em>'.
	 * @see org.nines.model.service.ServiceLevel#isNeedsOtherSite()
	 * @see #getServiceLevel()
	 * @generated
	 */
	EAttribute getServiceLevel_NeedsOtherSite();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.service.ServiceLevel#getRecoveryTimeObjective <em>Recovery Time Objective</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Recovery Time Objective</em>'.
	 * @see org.nines.model.service.ServiceLevel#getRecoveryTimeObjective()
	 * @see #getServiceLevel()
	 * @generated
	 */
	EAttribute getServiceLevel_RecoveryTimeObjective();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.service.ServiceLevel#getRecoveryPointObjective <em>Recovery Point Objective</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Recovery Point Objective</em>'.
	 * @see org.nines.model.service.ServiceLevel#getRecoveryPointObjective()
	 * @see #getServiceLevel()
	 * @generated
	 */
	EAttribute getServiceLevel_RecoveryPointObjective();

	/**
	 * Returns the meta object for the '{@link org.nines.model.service.ServiceLevel#validateRequired(org.eclipse.emf.common.util.DiagnosticChain, java.util.Map) <em>Validate Required</em>}' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the '<em>Validate Required</em>' operation.
	 * @see org.nines.model.service.ServiceLevel#validateRequired(org.eclipse.emf.common.util.DiagnosticChain, java.util.Map)
	 * @generated
	 */
	EOperation getServiceLevel__ValidateRequired__DiagnosticChain_Map();

	/**
	 * Returns the meta object for class '{@link org.nines.model.service.ClientPopulation <em>Client Population</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Client Population</em>'.
	 * @see org.nines.model.service.ClientPopulation
	 * @generated
	 */
	EClass getClientPopulation();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.service.ClientPopulation#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.nines.model.service.ClientPopulation#getSize()
	 * @see #getClientPopulation()
	 * @generated
	 */
	EAttribute getClientPopulation_Size();

	/**
	 * Returns the meta object for the reference '{@link org.nines.model.service.ClientPopulation#getAttachedTo <em>Attached To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Attached To</em>'.
	 * @see org.nines.model.service.ClientPopulation#getAttachedTo()
	 * @see #getClientPopulation()
	 * @generated
	 */
	EReference getClientPopulation_AttachedTo();

	/**
	 * Returns the meta object for the reference list '{@link org.nines.model.service.ClientPopulation#getUses <em>Uses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Uses</em>'.
	 * @see org.nines.model.service.ClientPopulation#getUses()
	 * @see #getClientPopulation()
	 * @generated
	 */
	EReference getClientPopulation_Uses();

	/**
	 * Returns the meta object for class '{@link org.nines.model.service.ServiceLevelAgreement <em>Level Agreement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Level Agreement</em>'.
	 * @see org.nines.model.service.ServiceLevelAgreement
	 * @generated
	 */
	EClass getServiceLevelAgreement();

	/**
	 * Returns the meta object for the reference '{@link org.nines.model.service.ServiceLevelAgreement#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Level</em>'.
	 * @see org.nines.model.service.ServiceLevelAgreement#getLevel()
	 * @see #getServiceLevelAgreement()
	 * @generated
	 */
	EReference getServiceLevelAgreement_Level();

	/**
	 * Returns the meta object for the reference '{@link org.nines.model.service.ServiceLevelAgreement#getClients <em>Clients</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Clients</em>'.
	 * @see org.nines.model.service.ServiceLevelAgreement#getClients()
	 * @see #getServiceLevelAgreement()
	 * @generated
	 */
	EReference getServiceLevelAgreement_Clients();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.service.ServiceLevelAgreement#getProvider <em>Provider</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Provider</em>'.
	 * @see org.nines.model.service.ServiceLevelAgreement#getProvider()
	 * @see #getServiceLevelAgreement()
	 * @generated
	 */
	EAttribute getServiceLevelAgreement_Provider();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.service.ServiceLevelAgreement#getConsumer <em>Consumer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Consumer</em>'.
	 * @see org.nines.model.service.ServiceLevelAgreement#getConsumer()
	 * @see #getServiceLevelAgreement()
	 * @generated
	 */
	EAttribute getServiceLevelAgreement_Consumer();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.service.ServiceLevelAgreement#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target</em>'.
	 * @see org.nines.model.service.ServiceLevelAgreement#getTarget()
	 * @see #getServiceLevelAgreement()
	 * @generated
	 */
	EAttribute getServiceLevelAgreement_Target();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.service.ServiceLevelAgreement#getPeriod <em>Period</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period</em>'.
	 * @see org.nines.model.service.ServiceLevelAgreement#getPeriod()
	 * @see #getServiceLevelAgreement()
	 * @generated
	 */
	EAttribute getServiceLevelAgreement_Period();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.service.ServiceLevelAgreement#getPlannedAllowance <em>Planned Allowance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Planned Allowance</em>'.
	 * @see org.nines.model.service.ServiceLevelAgreement#getPlannedAllowance()
	 * @see #getServiceLevelAgreement()
	 * @generated
	 */
	EAttribute getServiceLevelAgreement_PlannedAllowance();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.service.ServiceLevelAgreement#isExcludesPlanned <em>Excludes Planned</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Excludes Planned</em>'.
	 * @see org.nines.model.service.ServiceLevelAgreement#isExcludesPlanned()
	 * @see #getServiceLevelAgreement()
	 * @generated
	 */
	EAttribute getServiceLevelAgreement_ExcludesPlanned();

	/**
	 * Returns the meta object for the containment reference list '{@link org.nines.model.service.ServiceLevelAgreement#getExclusions <em>Exclusions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Exclusions</em>'.
	 * @see org.nines.model.service.ServiceLevelAgreement#getExclusions()
	 * @see #getServiceLevelAgreement()
	 * @generated
	 */
	EReference getServiceLevelAgreement_Exclusions();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.service.ServiceLevelAgreement#getPenalty <em>Penalty</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Penalty</em>'.
	 * @see org.nines.model.service.ServiceLevelAgreement#getPenalty()
	 * @see #getServiceLevelAgreement()
	 * @generated
	 */
	EAttribute getServiceLevelAgreement_Penalty();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.service.ServiceLevelAgreement#getPenaltyAmount <em>Penalty Amount</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Penalty Amount</em>'.
	 * @see org.nines.model.service.ServiceLevelAgreement#getPenaltyAmount()
	 * @see #getServiceLevelAgreement()
	 * @generated
	 */
	EAttribute getServiceLevelAgreement_PenaltyAmount();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.service.ServiceLevelAgreement#getBonus <em>Bonus</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bonus</em>'.
	 * @see org.nines.model.service.ServiceLevelAgreement#getBonus()
	 * @see #getServiceLevelAgreement()
	 * @generated
	 */
	EAttribute getServiceLevelAgreement_Bonus();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.service.ServiceLevelAgreement#getScope <em>Scope</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scope</em>'.
	 * @see org.nines.model.service.ServiceLevelAgreement#getScope()
	 * @see #getServiceLevelAgreement()
	 * @generated
	 */
	EAttribute getServiceLevelAgreement_Scope();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.service.ServiceLevelAgreement#getValidFrom <em>Valid From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Valid From</em>'.
	 * @see org.nines.model.service.ServiceLevelAgreement#getValidFrom()
	 * @see #getServiceLevelAgreement()
	 * @generated
	 */
	EAttribute getServiceLevelAgreement_ValidFrom();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.service.ServiceLevelAgreement#getValidUntil <em>Valid Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Valid Until</em>'.
	 * @see org.nines.model.service.ServiceLevelAgreement#getValidUntil()
	 * @see #getServiceLevelAgreement()
	 * @generated
	 */
	EAttribute getServiceLevelAgreement_ValidUntil();

	/**
	 * Returns the meta object for the '{@link org.nines.model.service.ServiceLevelAgreement#validateValidity(org.eclipse.emf.common.util.DiagnosticChain, java.util.Map) <em>Validate Validity</em>}' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the '<em>Validate Validity</em>' operation.
	 * @see org.nines.model.service.ServiceLevelAgreement#validateValidity(org.eclipse.emf.common.util.DiagnosticChain, java.util.Map)
	 * @generated
	 */
	EOperation getServiceLevelAgreement__ValidateValidity__DiagnosticChain_Map();

	/**
	 * Returns the meta object for class '{@link org.nines.model.service.Exclusion <em>Exclusion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Exclusion</em>'.
	 * @see org.nines.model.service.Exclusion
	 * @generated
	 */
	EClass getExclusion();

	/**
	 * Returns the meta object for the reference list '{@link org.nines.model.service.Exclusion#getWindows <em>Windows</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Windows</em>'.
	 * @see org.nines.model.service.Exclusion#getWindows()
	 * @see #getExclusion()
	 * @generated
	 */
	EReference getExclusion_Windows();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.service.Exclusion#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.nines.model.service.Exclusion#getText()
	 * @see #getExclusion()
	 * @generated
	 */
	EAttribute getExclusion_Text();

	/**
	 * Returns the meta object for class '{@link org.nines.model.service.Promise <em>Promise</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Promise</em>'.
	 * @see org.nines.model.service.Promise
	 * @generated
	 */
	EClass getPromise();

	/**
	 * Returns the meta object for the reference list '{@link org.nines.model.service.Promise#getCovers <em>Covers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Covers</em>'.
	 * @see org.nines.model.service.Promise#getCovers()
	 * @see #getPromise()
	 * @generated
	 */
	EReference getPromise_Covers();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.service.Promise#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target</em>'.
	 * @see org.nines.model.service.Promise#getTarget()
	 * @see #getPromise()
	 * @generated
	 */
	EAttribute getPromise_Target();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.service.Promise#getPeriod <em>Period</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period</em>'.
	 * @see org.nines.model.service.Promise#getPeriod()
	 * @see #getPromise()
	 * @generated
	 */
	EAttribute getPromise_Period();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.service.Promise#getRestore <em>Restore</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Restore</em>'.
	 * @see org.nines.model.service.Promise#getRestore()
	 * @see #getPromise()
	 * @generated
	 */
	EAttribute getPromise_Restore();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.service.Promise#getPenalty <em>Penalty</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Penalty</em>'.
	 * @see org.nines.model.service.Promise#getPenalty()
	 * @see #getPromise()
	 * @generated
	 */
	EAttribute getPromise_Penalty();

	/**
	 * Returns the meta object for enum '{@link org.nines.model.service.StandbyKind <em>Standby Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Standby Kind</em>'.
	 * @see org.nines.model.service.StandbyKind
	 * @generated
	 */
	EEnum getStandbyKind();

	/**
	 * Returns the meta object for enum '{@link org.nines.model.service.SwitchOver <em>Switch Over</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Switch Over</em>'.
	 * @see org.nines.model.service.SwitchOver
	 * @generated
	 */
	EEnum getSwitchOver();

	/**
	 * Returns the meta object for enum '{@link org.nines.model.service.ServiceKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Kind</em>'.
	 * @see org.nines.model.service.ServiceKind
	 * @generated
	 */
	EEnum getServiceKind();

	/**
	 * Returns the meta object for enum '{@link org.nines.model.service.ContinuityRole <em>Continuity Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Continuity Role</em>'.
	 * @see org.nines.model.service.ContinuityRole
	 * @generated
	 */
	EEnum getContinuityRole();

	/**
	 * Returns the meta object for enum '{@link org.nines.model.service.DependencyKind <em>Dependency Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Dependency Kind</em>'.
	 * @see org.nines.model.service.DependencyKind
	 * @generated
	 */
	EEnum getDependencyKind();

	/**
	 * Returns the meta object for enum '{@link org.nines.model.service.BufferView <em>Buffer View</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Buffer View</em>'.
	 * @see org.nines.model.service.BufferView
	 * @generated
	 */
	EEnum getBufferView();

	/**
	 * Returns the meta object for enum '{@link org.nines.model.service.PeriodKind <em>Period Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Period Kind</em>'.
	 * @see org.nines.model.service.PeriodKind
	 * @generated
	 */
	EEnum getPeriodKind();

	/**
	 * Returns the meta object for enum '{@link org.nines.model.service.LevelKind <em>Level Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Level Kind</em>'.
	 * @see org.nines.model.service.LevelKind
	 * @generated
	 */
	EEnum getLevelKind();

	/**
	 * Returns the meta object for enum '{@link org.nines.model.service.MeasurementPeriod <em>Measurement Period</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Measurement Period</em>'.
	 * @see org.nines.model.service.MeasurementPeriod
	 * @generated
	 */
	EEnum getMeasurementPeriod();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ServiceFactory getServiceFactory();

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
		 * The meta object literal for the '{@link org.nines.model.service.impl.TierImpl <em>Tier</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.service.impl.TierImpl
		 * @see org.nines.model.service.impl.ServicePackageImpl#getTier()
		 * @generated
		 */
		EClass TIER = eINSTANCE.getTier();

		/**
		 * The meta object literal for the '<em><b>Services</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TIER__SERVICES = eINSTANCE.getTier_Services();

		/**
		 * The meta object literal for the '{@link org.nines.model.service.impl.ServiceImpl <em>Service</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.service.impl.ServiceImpl
		 * @see org.nines.model.service.impl.ServicePackageImpl#getService()
		 * @generated
		 */
		EClass SERVICE = eINSTANCE.getService();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE__KIND = eINSTANCE.getService_Kind();

		/**
		 * The meta object literal for the '<em><b>Importance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE__IMPORTANCE = eINSTANCE.getService_Importance();

		/**
		 * The meta object literal for the '<em><b>Tier</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE__TIER = eINSTANCE.getService_Tier();

		/**
		 * The meta object literal for the '<em><b>Instances</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE__INSTANCES = eINSTANCE.getService_Instances();

		/**
		 * The meta object literal for the '<em><b>Redundancy</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE__REDUNDANCY = eINSTANCE.getService_Redundancy();

		/**
		 * The meta object literal for the '<em><b>Capacity Per Instance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE__CAPACITY_PER_INSTANCE = eINSTANCE.getService_CapacityPerInstance();

		/**
		 * The meta object literal for the '<em><b>Demand</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE__DEMAND = eINSTANCE.getService_Demand();

		/**
		 * The meta object literal for the '<em><b>Needs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE__NEEDS = eINSTANCE.getService_Needs();

		/**
		 * The meta object literal for the '<em><b>Levels</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE__LEVELS = eINSTANCE.getService_Levels();

		/**
		 * The meta object literal for the '<em><b>Clients</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE__CLIENTS = eINSTANCE.getService_Clients();

		/**
		 * The meta object literal for the '<em><b>Downtime Cost</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE__DOWNTIME_COST = eINSTANCE.getService_DowntimeCost();

		/**
		 * The meta object literal for the '<em><b>Validate Instances</b></em>' operation.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EOperation SERVICE___VALIDATE_INSTANCES__DIAGNOSTICCHAIN_MAP = eINSTANCE.getService__ValidateInstances__DiagnosticChain_Map();

		/**
		 * The meta object literal for the '<em><b>Validate Members</b></em>' operation.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EOperation SERVICE___VALIDATE_MEMBERS__DIAGNOSTICCHAIN_MAP = eINSTANCE.getService__ValidateMembers__DiagnosticChain_Map();

		/**
		 * The meta object literal for the '{@link org.nines.model.service.impl.ServiceInstanceImpl <em>Instance</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.service.impl.ServiceInstanceImpl
		 * @see org.nines.model.service.impl.ServicePackageImpl#getServiceInstance()
		 * @generated
		 */
		EClass SERVICE_INSTANCE = eINSTANCE.getServiceInstance();

		/**
		 * The meta object literal for the '<em><b>Host</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_INSTANCE__HOST = eINSTANCE.getServiceInstance_Host();

		/**
		 * The meta object literal for the '<em><b>Volumes</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_INSTANCE__VOLUMES = eINSTANCE.getServiceInstance_Volumes();

		/**
		 * The meta object literal for the '<em><b>Continuity Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_INSTANCE__CONTINUITY_ROLE = eINSTANCE.getServiceInstance_ContinuityRole();

		/**
		 * The meta object literal for the '{@link org.nines.model.service.impl.RedundancyImpl <em>Redundancy</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.service.impl.RedundancyImpl
		 * @see org.nines.model.service.impl.ServicePackageImpl#getRedundancy()
		 * @generated
		 */
		EClass REDUNDANCY = eINSTANCE.getRedundancy();

		/**
		 * The meta object literal for the '<em><b>Repair Crews</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REDUNDANCY__REPAIR_CREWS = eINSTANCE.getRedundancy_RepairCrews();

		/**
		 * The meta object literal for the '<em><b>Beta</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REDUNDANCY__BETA = eINSTANCE.getRedundancy_Beta();

		/**
		 * The meta object literal for the '{@link org.nines.model.service.impl.PoolImpl <em>Pool</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.service.impl.PoolImpl
		 * @see org.nines.model.service.impl.ServicePackageImpl#getPool()
		 * @generated
		 */
		EClass POOL = eINSTANCE.getPool();

		/**
		 * The meta object literal for the '<em><b>Required</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POOL__REQUIRED = eINSTANCE.getPool_Required();

		/**
		 * The meta object literal for the '{@link org.nines.model.service.impl.StandbyImpl <em>Standby</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.service.impl.StandbyImpl
		 * @see org.nines.model.service.impl.ServicePackageImpl#getStandby()
		 * @generated
		 */
		EClass STANDBY = eINSTANCE.getStandby();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STANDBY__KIND = eINSTANCE.getStandby_Kind();

		/**
		 * The meta object literal for the '<em><b>Switch Over</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STANDBY__SWITCH_OVER = eINSTANCE.getStandby_SwitchOver();

		/**
		 * The meta object literal for the '<em><b>Detect</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STANDBY__DETECT = eINSTANCE.getStandby_Detect();

		/**
		 * The meta object literal for the '<em><b>Take Over</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STANDBY__TAKE_OVER = eINSTANCE.getStandby_TakeOver();

		/**
		 * The meta object literal for the '<em><b>Coverage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STANDBY__COVERAGE = eINSTANCE.getStandby_Coverage();

		/**
		 * The meta object literal for the '<em><b>Fallback</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STANDBY__FALLBACK = eINSTANCE.getStandby_Fallback();

		/**
		 * The meta object literal for the '<em><b>Dormancy</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STANDBY__DORMANCY = eINSTANCE.getStandby_Dormancy();

		/**
		 * The meta object literal for the '<em><b>Start Failure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STANDBY__START_FAILURE = eINSTANCE.getStandby_StartFailure();

		/**
		 * The meta object literal for the '<em><b>Fail Back</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STANDBY__FAIL_BACK = eINSTANCE.getStandby_FailBack();

		/**
		 * The meta object literal for the '<em><b>Name Time To Live</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STANDBY__NAME_TIME_TO_LIVE = eINSTANCE.getStandby_NameTimeToLive();

		/**
		 * The meta object literal for the '{@link org.nines.model.service.impl.FailoverGroupImpl <em>Failover Group</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.service.impl.FailoverGroupImpl
		 * @see org.nines.model.service.impl.ServicePackageImpl#getFailoverGroup()
		 * @generated
		 */
		EClass FAILOVER_GROUP = eINSTANCE.getFailoverGroup();

		/**
		 * The meta object literal for the '<em><b>Cluster</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FAILOVER_GROUP__CLUSTER = eINSTANCE.getFailoverGroup_Cluster();

		/**
		 * The meta object literal for the '<em><b>Load</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FAILOVER_GROUP__LOAD = eINSTANCE.getFailoverGroup_Load();

		/**
		 * The meta object literal for the '<em><b>Validate Nodes</b></em>' operation.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EOperation FAILOVER_GROUP___VALIDATE_NODES__DIAGNOSTICCHAIN_MAP = eINSTANCE.getFailoverGroup__ValidateNodes__DiagnosticChain_Map();

		/**
		 * The meta object literal for the '{@link org.nines.model.service.impl.NeedImpl <em>Need</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.service.impl.NeedImpl
		 * @see org.nines.model.service.impl.ServicePackageImpl#getNeed()
		 * @generated
		 */
		EClass NEED = eINSTANCE.getNeed();

		/**
		 * The meta object literal for the '{@link org.nines.model.service.impl.DependencyImpl <em>Dependency</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.service.impl.DependencyImpl
		 * @see org.nines.model.service.impl.ServicePackageImpl#getDependency()
		 * @generated
		 */
		EClass DEPENDENCY = eINSTANCE.getDependency();

		/**
		 * The meta object literal for the '<em><b>Service</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEPENDENCY__SERVICE = eINSTANCE.getDependency_Service();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEPENDENCY__LEVEL = eINSTANCE.getDependency_Level();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEPENDENCY__KIND = eINSTANCE.getDependency_Kind();

		/**
		 * The meta object literal for the '<em><b>Cached For</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEPENDENCY__CACHED_FOR = eINSTANCE.getDependency_CachedFor();

		/**
		 * The meta object literal for the '<em><b>Buffer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEPENDENCY__BUFFER = eINSTANCE.getDependency_Buffer();

		/**
		 * The meta object literal for the '<em><b>Drain</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEPENDENCY__DRAIN = eINSTANCE.getDependency_Drain();

		/**
		 * The meta object literal for the '<em><b>Counts</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEPENDENCY__COUNTS = eINSTANCE.getDependency_Counts();

		/**
		 * The meta object literal for the '<em><b>Validate Need</b></em>' operation.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EOperation DEPENDENCY___VALIDATE_NEED__DIAGNOSTICCHAIN_MAP = eINSTANCE.getDependency__ValidateNeed__DiagnosticChain_Map();

		/**
		 * The meta object literal for the '{@link org.nines.model.service.impl.AlternativesImpl <em>Alternatives</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.service.impl.AlternativesImpl
		 * @see org.nines.model.service.impl.ServicePackageImpl#getAlternatives()
		 * @generated
		 */
		EClass ALTERNATIVES = eINSTANCE.getAlternatives();

		/**
		 * The meta object literal for the '<em><b>Required</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ALTERNATIVES__REQUIRED = eINSTANCE.getAlternatives_Required();

		/**
		 * The meta object literal for the '<em><b>Needs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ALTERNATIVES__NEEDS = eINSTANCE.getAlternatives_Needs();

		/**
		 * The meta object literal for the '<em><b>Validate Required</b></em>' operation.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EOperation ALTERNATIVES___VALIDATE_REQUIRED__DIAGNOSTICCHAIN_MAP = eINSTANCE.getAlternatives__ValidateRequired__DiagnosticChain_Map();

		/**
		 * The meta object literal for the '{@link org.nines.model.service.impl.DemandImpl <em>Demand</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.service.impl.DemandImpl
		 * @see org.nines.model.service.impl.ServicePackageImpl#getDemand()
		 * @generated
		 */
		EClass DEMAND = eINSTANCE.getDemand();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEMAND__UNIT = eINSTANCE.getDemand_Unit();

		/**
		 * The meta object literal for the '<em><b>Periods</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEMAND__PERIODS = eINSTANCE.getDemand_Periods();

		/**
		 * The meta object literal for the '<em><b>Growth</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEMAND__GROWTH = eINSTANCE.getDemand_Growth();

		/**
		 * The meta object literal for the '{@link org.nines.model.service.impl.DemandPeriodImpl <em>Demand Period</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.service.impl.DemandPeriodImpl
		 * @see org.nines.model.service.impl.ServicePackageImpl#getDemandPeriod()
		 * @generated
		 */
		EClass DEMAND_PERIOD = eINSTANCE.getDemandPeriod();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEMAND_PERIOD__KIND = eINSTANCE.getDemandPeriod_Kind();

		/**
		 * The meta object literal for the '<em><b>Days</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEMAND_PERIOD__DAYS = eINSTANCE.getDemandPeriod_Days();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEMAND_PERIOD__START = eINSTANCE.getDemandPeriod_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEMAND_PERIOD__END = eINSTANCE.getDemandPeriod_End();

		/**
		 * The meta object literal for the '<em><b>Load</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEMAND_PERIOD__LOAD = eINSTANCE.getDemandPeriod_Load();

		/**
		 * The meta object literal for the '{@link org.nines.model.service.impl.ServiceLevelImpl <em>Level</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.service.impl.ServiceLevelImpl
		 * @see org.nines.model.service.impl.ServicePackageImpl#getServiceLevel()
		 * @generated
		 */
		EClass SERVICE_LEVEL = eINSTANCE.getServiceLevel();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_LEVEL__KIND = eINSTANCE.getServiceLevel_Kind();

		/**
		 * The meta object literal for the '<em><b>Needs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_LEVEL__NEEDS = eINSTANCE.getServiceLevel_Needs();

		/**
		 * The meta object literal for the '<em><b>Required</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_LEVEL__REQUIRED = eINSTANCE.getServiceLevel_Required();

		/**
		 * The meta object literal for the '<em><b>Response Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_LEVEL__RESPONSE_TIME = eINSTANCE.getServiceLevel_ResponseTime();

		/**
		 * The meta object literal for the '<em><b>Read Only</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_LEVEL__READ_ONLY = eINSTANCE.getServiceLevel_ReadOnly();

		/**
		 * The meta object literal for the '<em><b>Needs Other Site</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_LEVEL__NEEDS_OTHER_SITE = eINSTANCE.getServiceLevel_NeedsOtherSite();

		/**
		 * The meta object literal for the '<em><b>Recovery Time Objective</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_LEVEL__RECOVERY_TIME_OBJECTIVE = eINSTANCE.getServiceLevel_RecoveryTimeObjective();

		/**
		 * The meta object literal for the '<em><b>Recovery Point Objective</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_LEVEL__RECOVERY_POINT_OBJECTIVE = eINSTANCE.getServiceLevel_RecoveryPointObjective();

		/**
		 * The meta object literal for the '<em><b>Validate Required</b></em>' operation.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EOperation SERVICE_LEVEL___VALIDATE_REQUIRED__DIAGNOSTICCHAIN_MAP = eINSTANCE.getServiceLevel__ValidateRequired__DiagnosticChain_Map();

		/**
		 * The meta object literal for the '{@link org.nines.model.service.impl.ClientPopulationImpl <em>Client Population</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.service.impl.ClientPopulationImpl
		 * @see org.nines.model.service.impl.ServicePackageImpl#getClientPopulation()
		 * @generated
		 */
		EClass CLIENT_POPULATION = eINSTANCE.getClientPopulation();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT_POPULATION__SIZE = eINSTANCE.getClientPopulation_Size();

		/**
		 * The meta object literal for the '<em><b>Attached To</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLIENT_POPULATION__ATTACHED_TO = eINSTANCE.getClientPopulation_AttachedTo();

		/**
		 * The meta object literal for the '<em><b>Uses</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLIENT_POPULATION__USES = eINSTANCE.getClientPopulation_Uses();

		/**
		 * The meta object literal for the '{@link org.nines.model.service.impl.ServiceLevelAgreementImpl <em>Level Agreement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.service.impl.ServiceLevelAgreementImpl
		 * @see org.nines.model.service.impl.ServicePackageImpl#getServiceLevelAgreement()
		 * @generated
		 */
		EClass SERVICE_LEVEL_AGREEMENT = eINSTANCE.getServiceLevelAgreement();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_LEVEL_AGREEMENT__LEVEL = eINSTANCE.getServiceLevelAgreement_Level();

		/**
		 * The meta object literal for the '<em><b>Clients</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_LEVEL_AGREEMENT__CLIENTS = eINSTANCE.getServiceLevelAgreement_Clients();

		/**
		 * The meta object literal for the '<em><b>Provider</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_LEVEL_AGREEMENT__PROVIDER = eINSTANCE.getServiceLevelAgreement_Provider();

		/**
		 * The meta object literal for the '<em><b>Consumer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_LEVEL_AGREEMENT__CONSUMER = eINSTANCE.getServiceLevelAgreement_Consumer();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_LEVEL_AGREEMENT__TARGET = eINSTANCE.getServiceLevelAgreement_Target();

		/**
		 * The meta object literal for the '<em><b>Period</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_LEVEL_AGREEMENT__PERIOD = eINSTANCE.getServiceLevelAgreement_Period();

		/**
		 * The meta object literal for the '<em><b>Planned Allowance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_LEVEL_AGREEMENT__PLANNED_ALLOWANCE = eINSTANCE.getServiceLevelAgreement_PlannedAllowance();

		/**
		 * The meta object literal for the '<em><b>Excludes Planned</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_LEVEL_AGREEMENT__EXCLUDES_PLANNED = eINSTANCE.getServiceLevelAgreement_ExcludesPlanned();

		/**
		 * The meta object literal for the '<em><b>Exclusions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_LEVEL_AGREEMENT__EXCLUSIONS = eINSTANCE.getServiceLevelAgreement_Exclusions();

		/**
		 * The meta object literal for the '<em><b>Penalty</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_LEVEL_AGREEMENT__PENALTY = eINSTANCE.getServiceLevelAgreement_Penalty();

		/**
		 * The meta object literal for the '<em><b>Penalty Amount</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_LEVEL_AGREEMENT__PENALTY_AMOUNT = eINSTANCE.getServiceLevelAgreement_PenaltyAmount();

		/**
		 * The meta object literal for the '<em><b>Bonus</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_LEVEL_AGREEMENT__BONUS = eINSTANCE.getServiceLevelAgreement_Bonus();

		/**
		 * The meta object literal for the '<em><b>Scope</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_LEVEL_AGREEMENT__SCOPE = eINSTANCE.getServiceLevelAgreement_Scope();

		/**
		 * The meta object literal for the '<em><b>Valid From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_LEVEL_AGREEMENT__VALID_FROM = eINSTANCE.getServiceLevelAgreement_ValidFrom();

		/**
		 * The meta object literal for the '<em><b>Valid Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_LEVEL_AGREEMENT__VALID_UNTIL = eINSTANCE.getServiceLevelAgreement_ValidUntil();

		/**
		 * The meta object literal for the '<em><b>Validate Validity</b></em>' operation.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EOperation SERVICE_LEVEL_AGREEMENT___VALIDATE_VALIDITY__DIAGNOSTICCHAIN_MAP = eINSTANCE.getServiceLevelAgreement__ValidateValidity__DiagnosticChain_Map();

		/**
		 * The meta object literal for the '{@link org.nines.model.service.impl.ExclusionImpl <em>Exclusion</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.service.impl.ExclusionImpl
		 * @see org.nines.model.service.impl.ServicePackageImpl#getExclusion()
		 * @generated
		 */
		EClass EXCLUSION = eINSTANCE.getExclusion();

		/**
		 * The meta object literal for the '<em><b>Windows</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXCLUSION__WINDOWS = eINSTANCE.getExclusion_Windows();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXCLUSION__TEXT = eINSTANCE.getExclusion_Text();

		/**
		 * The meta object literal for the '{@link org.nines.model.service.impl.PromiseImpl <em>Promise</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.service.impl.PromiseImpl
		 * @see org.nines.model.service.impl.ServicePackageImpl#getPromise()
		 * @generated
		 */
		EClass PROMISE = eINSTANCE.getPromise();

		/**
		 * The meta object literal for the '<em><b>Covers</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROMISE__COVERS = eINSTANCE.getPromise_Covers();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROMISE__TARGET = eINSTANCE.getPromise_Target();

		/**
		 * The meta object literal for the '<em><b>Period</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROMISE__PERIOD = eINSTANCE.getPromise_Period();

		/**
		 * The meta object literal for the '<em><b>Restore</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROMISE__RESTORE = eINSTANCE.getPromise_Restore();

		/**
		 * The meta object literal for the '<em><b>Penalty</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROMISE__PENALTY = eINSTANCE.getPromise_Penalty();

		/**
		 * The meta object literal for the '{@link org.nines.model.service.StandbyKind <em>Standby Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.service.StandbyKind
		 * @see org.nines.model.service.impl.ServicePackageImpl#getStandbyKind()
		 * @generated
		 */
		EEnum STANDBY_KIND = eINSTANCE.getStandbyKind();

		/**
		 * The meta object literal for the '{@link org.nines.model.service.SwitchOver <em>Switch Over</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.service.SwitchOver
		 * @see org.nines.model.service.impl.ServicePackageImpl#getSwitchOver()
		 * @generated
		 */
		EEnum SWITCH_OVER = eINSTANCE.getSwitchOver();

		/**
		 * The meta object literal for the '{@link org.nines.model.service.ServiceKind <em>Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.service.ServiceKind
		 * @see org.nines.model.service.impl.ServicePackageImpl#getServiceKind()
		 * @generated
		 */
		EEnum SERVICE_KIND = eINSTANCE.getServiceKind();

		/**
		 * The meta object literal for the '{@link org.nines.model.service.ContinuityRole <em>Continuity Role</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.service.ContinuityRole
		 * @see org.nines.model.service.impl.ServicePackageImpl#getContinuityRole()
		 * @generated
		 */
		EEnum CONTINUITY_ROLE = eINSTANCE.getContinuityRole();

		/**
		 * The meta object literal for the '{@link org.nines.model.service.DependencyKind <em>Dependency Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.service.DependencyKind
		 * @see org.nines.model.service.impl.ServicePackageImpl#getDependencyKind()
		 * @generated
		 */
		EEnum DEPENDENCY_KIND = eINSTANCE.getDependencyKind();

		/**
		 * The meta object literal for the '{@link org.nines.model.service.BufferView <em>Buffer View</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.service.BufferView
		 * @see org.nines.model.service.impl.ServicePackageImpl#getBufferView()
		 * @generated
		 */
		EEnum BUFFER_VIEW = eINSTANCE.getBufferView();

		/**
		 * The meta object literal for the '{@link org.nines.model.service.PeriodKind <em>Period Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.service.PeriodKind
		 * @see org.nines.model.service.impl.ServicePackageImpl#getPeriodKind()
		 * @generated
		 */
		EEnum PERIOD_KIND = eINSTANCE.getPeriodKind();

		/**
		 * The meta object literal for the '{@link org.nines.model.service.LevelKind <em>Level Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.service.LevelKind
		 * @see org.nines.model.service.impl.ServicePackageImpl#getLevelKind()
		 * @generated
		 */
		EEnum LEVEL_KIND = eINSTANCE.getLevelKind();

		/**
		 * The meta object literal for the '{@link org.nines.model.service.MeasurementPeriod <em>Measurement Period</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.service.MeasurementPeriod
		 * @see org.nines.model.service.impl.ServicePackageImpl#getMeasurementPeriod()
		 * @generated
		 */
		EEnum MEASUREMENT_PERIOD = eINSTANCE.getMeasurementPeriod();

	}

} //ServicePackage
