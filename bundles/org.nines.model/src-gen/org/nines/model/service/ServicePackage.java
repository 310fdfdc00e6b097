/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.service;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
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
	String eNS_URI = "http://nines.org/model/1/service";

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
	 * The feature id for the '<em><b>Tier</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__TIER = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Instances</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__INSTANCES = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Redundancy</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__REDUNDANCY = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Needs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__NEEDS = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Levels</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__LEVELS = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Clients</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__CLIENTS = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Service</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_FEATURE_COUNT = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Service</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_OPERATION_COUNT = CorePackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

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
	 * The number of structural features of the '<em>Instance</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_INSTANCE_FEATURE_COUNT = CorePackage.ITEM_FEATURE_COUNT + 2;

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
	 * The number of structural features of the '<em>Redundancy</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUNDANCY_FEATURE_COUNT = CorePackage.ELEMENT_FEATURE_COUNT + 1;

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
	 * The number of structural features of the '<em>Standby</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STANDBY_FEATURE_COUNT = REDUNDANCY_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Standby</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STANDBY_OPERATION_COUNT = REDUNDANCY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.nines.model.service.impl.DependencyImpl <em>Dependency</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.service.impl.DependencyImpl
	 * @see org.nines.model.service.impl.ServicePackageImpl#getDependency()
	 * @generated
	 */
	int DEPENDENCY = 6;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPENDENCY__DESCRIPTION = CorePackage.ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPENDENCY__TAGS = CorePackage.ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Service</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPENDENCY__SERVICE = CorePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Level</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPENDENCY__LEVEL = CorePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Dependency</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPENDENCY_FEATURE_COUNT = CorePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Dependency</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPENDENCY_OPERATION_COUNT = CorePackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.nines.model.service.impl.ServiceLevelImpl <em>Level</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.service.impl.ServiceLevelImpl
	 * @see org.nines.model.service.impl.ServicePackageImpl#getServiceLevel()
	 * @generated
	 */
	int SERVICE_LEVEL = 7;

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
	 * The feature id for the '<em><b>Needs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_LEVEL__NEEDS = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Required</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_LEVEL__REQUIRED = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Level</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_LEVEL_FEATURE_COUNT = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Level</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_LEVEL_OPERATION_COUNT = CorePackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.nines.model.service.impl.ClientPopulationImpl <em>Client Population</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.service.impl.ClientPopulationImpl
	 * @see org.nines.model.service.impl.ServicePackageImpl#getClientPopulation()
	 * @generated
	 */
	int CLIENT_POPULATION = 8;

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
	int SERVICE_LEVEL_AGREEMENT = 9;

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
	 * The number of structural features of the '<em>Level Agreement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_LEVEL_AGREEMENT_FEATURE_COUNT = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Level Agreement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_LEVEL_AGREEMENT_OPERATION_COUNT = CorePackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.nines.model.service.StandbyKind <em>Standby Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.service.StandbyKind
	 * @see org.nines.model.service.impl.ServicePackageImpl#getStandbyKind()
	 * @generated
	 */
	int STANDBY_KIND = 10;

	/**
	 * The meta object id for the '{@link org.nines.model.service.SwitchOver <em>Switch Over</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.service.SwitchOver
	 * @see org.nines.model.service.impl.ServicePackageImpl#getSwitchOver()
	 * @generated
	 */
	int SWITCH_OVER = 11;


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
	 * Returns the meta object for class '{@link org.nines.model.service.ServiceLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Level</em>'.
	 * @see org.nines.model.service.ServiceLevel
	 * @generated
	 */
	EClass getServiceLevel();

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
		 * The meta object literal for the '{@link org.nines.model.service.impl.ServiceLevelImpl <em>Level</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.service.impl.ServiceLevelImpl
		 * @see org.nines.model.service.impl.ServicePackageImpl#getServiceLevel()
		 * @generated
		 */
		EClass SERVICE_LEVEL = eINSTANCE.getServiceLevel();

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

	}

} //ServicePackage
