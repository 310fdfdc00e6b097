/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.facility;

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
 * Places, and the power and cooling that reach them.
 * <!-- end-model-doc -->
 * @see org.nines.model.facility.FacilityFactory
 * @model kind="package"
 * @generated
 */
public interface FacilityPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "facility";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://nines.org/model/2/facility";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "facility";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	FacilityPackage eINSTANCE = org.nines.model.facility.impl.FacilityPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.nines.model.facility.impl.LocationImpl <em>Location</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.facility.impl.LocationImpl
	 * @see org.nines.model.facility.impl.FacilityPackageImpl#getLocation()
	 * @generated
	 */
	int LOCATION = 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION__DESCRIPTION = CorePackage.ITEM__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION__TAGS = CorePackage.ITEM__TAGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION__NAME = CorePackage.ITEM__NAME;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION__COUNT = CorePackage.ITEM__COUNT;

	/**
	 * The feature id for the '<em><b>Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION__TYPE = CorePackage.ITEM__TYPE;

	/**
	 * The feature id for the '<em><b>Failure Modes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION__FAILURE_MODES = CorePackage.ITEM__FAILURE_MODES;

	/**
	 * The feature id for the '<em><b>Equipment</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION__EQUIPMENT = CorePackage.ITEM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Required Cooling</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION__REQUIRED_COOLING = CorePackage.ITEM_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Heat Up</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION__HEAT_UP = CorePackage.ITEM_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Heat Load</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION__HEAT_LOAD = CorePackage.ITEM_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Location</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION_FEATURE_COUNT = CorePackage.ITEM_FEATURE_COUNT + 4;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = CorePackage.ITEM___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = CorePackage.ITEM___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = CorePackage.ITEM___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = CorePackage.ITEM___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Name</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP = CorePackage.ITEM___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP;

	/**
	 * The number of operations of the '<em>Location</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION_OPERATION_COUNT = CorePackage.ITEM_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.nines.model.facility.impl.SiteImpl <em>Site</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.facility.impl.SiteImpl
	 * @see org.nines.model.facility.impl.FacilityPackageImpl#getSite()
	 * @generated
	 */
	int SITE = 1;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE__DESCRIPTION = LOCATION__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE__TAGS = LOCATION__TAGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE__NAME = LOCATION__NAME;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE__COUNT = LOCATION__COUNT;

	/**
	 * The feature id for the '<em><b>Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE__TYPE = LOCATION__TYPE;

	/**
	 * The feature id for the '<em><b>Failure Modes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE__FAILURE_MODES = LOCATION__FAILURE_MODES;

	/**
	 * The feature id for the '<em><b>Equipment</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE__EQUIPMENT = LOCATION__EQUIPMENT;

	/**
	 * The feature id for the '<em><b>Required Cooling</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE__REQUIRED_COOLING = LOCATION__REQUIRED_COOLING;

	/**
	 * The feature id for the '<em><b>Heat Up</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE__HEAT_UP = LOCATION__HEAT_UP;

	/**
	 * The feature id for the '<em><b>Heat Load</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE__HEAT_LOAD = LOCATION__HEAT_LOAD;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE__ROLE = LOCATION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE__ADDRESS = LOCATION_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Buildings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE__BUILDINGS = LOCATION_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Rooms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE__ROOMS = LOCATION_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Conduits</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE__CONDUITS = LOCATION_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Facility Checks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE__FACILITY_CHECKS = LOCATION_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Site</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE_FEATURE_COUNT = LOCATION_FEATURE_COUNT + 6;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = LOCATION___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = LOCATION___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = LOCATION___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = LOCATION___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Name</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP = LOCATION___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP;

	/**
	 * The number of operations of the '<em>Site</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE_OPERATION_COUNT = LOCATION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.nines.model.facility.impl.BuildingImpl <em>Building</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.facility.impl.BuildingImpl
	 * @see org.nines.model.facility.impl.FacilityPackageImpl#getBuilding()
	 * @generated
	 */
	int BUILDING = 2;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUILDING__DESCRIPTION = LOCATION__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUILDING__TAGS = LOCATION__TAGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUILDING__NAME = LOCATION__NAME;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUILDING__COUNT = LOCATION__COUNT;

	/**
	 * The feature id for the '<em><b>Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUILDING__TYPE = LOCATION__TYPE;

	/**
	 * The feature id for the '<em><b>Failure Modes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUILDING__FAILURE_MODES = LOCATION__FAILURE_MODES;

	/**
	 * The feature id for the '<em><b>Equipment</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUILDING__EQUIPMENT = LOCATION__EQUIPMENT;

	/**
	 * The feature id for the '<em><b>Required Cooling</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUILDING__REQUIRED_COOLING = LOCATION__REQUIRED_COOLING;

	/**
	 * The feature id for the '<em><b>Heat Up</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUILDING__HEAT_UP = LOCATION__HEAT_UP;

	/**
	 * The feature id for the '<em><b>Heat Load</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUILDING__HEAT_LOAD = LOCATION__HEAT_LOAD;

	/**
	 * The feature id for the '<em><b>Rooms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUILDING__ROOMS = LOCATION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Conduits</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUILDING__CONDUITS = LOCATION_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Building</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUILDING_FEATURE_COUNT = LOCATION_FEATURE_COUNT + 2;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUILDING___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = LOCATION___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUILDING___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = LOCATION___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUILDING___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = LOCATION___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUILDING___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = LOCATION___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Name</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUILDING___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP = LOCATION___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP;

	/**
	 * The number of operations of the '<em>Building</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUILDING_OPERATION_COUNT = LOCATION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.nines.model.facility.impl.RoomImpl <em>Room</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.facility.impl.RoomImpl
	 * @see org.nines.model.facility.impl.FacilityPackageImpl#getRoom()
	 * @generated
	 */
	int ROOM = 3;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOM__DESCRIPTION = LOCATION__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOM__TAGS = LOCATION__TAGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOM__NAME = LOCATION__NAME;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOM__COUNT = LOCATION__COUNT;

	/**
	 * The feature id for the '<em><b>Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOM__TYPE = LOCATION__TYPE;

	/**
	 * The feature id for the '<em><b>Failure Modes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOM__FAILURE_MODES = LOCATION__FAILURE_MODES;

	/**
	 * The feature id for the '<em><b>Equipment</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOM__EQUIPMENT = LOCATION__EQUIPMENT;

	/**
	 * The feature id for the '<em><b>Required Cooling</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOM__REQUIRED_COOLING = LOCATION__REQUIRED_COOLING;

	/**
	 * The feature id for the '<em><b>Heat Up</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOM__HEAT_UP = LOCATION__HEAT_UP;

	/**
	 * The feature id for the '<em><b>Heat Load</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOM__HEAT_LOAD = LOCATION__HEAT_LOAD;

	/**
	 * The feature id for the '<em><b>Racks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOM__RACKS = LOCATION_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Room</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOM_FEATURE_COUNT = LOCATION_FEATURE_COUNT + 1;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOM___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = LOCATION___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOM___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = LOCATION___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOM___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = LOCATION___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOM___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = LOCATION___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Name</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOM___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP = LOCATION___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP;

	/**
	 * The number of operations of the '<em>Room</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOM_OPERATION_COUNT = LOCATION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.nines.model.facility.impl.RackImpl <em>Rack</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.facility.impl.RackImpl
	 * @see org.nines.model.facility.impl.FacilityPackageImpl#getRack()
	 * @generated
	 */
	int RACK = 4;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RACK__DESCRIPTION = LOCATION__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RACK__TAGS = LOCATION__TAGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RACK__NAME = LOCATION__NAME;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RACK__COUNT = LOCATION__COUNT;

	/**
	 * The feature id for the '<em><b>Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RACK__TYPE = LOCATION__TYPE;

	/**
	 * The feature id for the '<em><b>Failure Modes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RACK__FAILURE_MODES = LOCATION__FAILURE_MODES;

	/**
	 * The feature id for the '<em><b>Equipment</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RACK__EQUIPMENT = LOCATION__EQUIPMENT;

	/**
	 * The feature id for the '<em><b>Required Cooling</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RACK__REQUIRED_COOLING = LOCATION__REQUIRED_COOLING;

	/**
	 * The feature id for the '<em><b>Heat Up</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RACK__HEAT_UP = LOCATION__HEAT_UP;

	/**
	 * The feature id for the '<em><b>Heat Load</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RACK__HEAT_LOAD = LOCATION__HEAT_LOAD;

	/**
	 * The feature id for the '<em><b>Units</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RACK__UNITS = LOCATION_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Rack</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RACK_FEATURE_COUNT = LOCATION_FEATURE_COUNT + 1;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RACK___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = LOCATION___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RACK___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = LOCATION___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RACK___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = LOCATION___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RACK___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = LOCATION___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Name</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RACK___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP = LOCATION___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Units</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RACK___VALIDATE_UNITS__DIAGNOSTICCHAIN_MAP = LOCATION_OPERATION_COUNT + 0;

	/**
	 * The number of operations of the '<em>Rack</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RACK_OPERATION_COUNT = LOCATION_OPERATION_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.nines.model.facility.impl.ConduitImpl <em>Conduit</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.facility.impl.ConduitImpl
	 * @see org.nines.model.facility.impl.FacilityPackageImpl#getConduit()
	 * @generated
	 */
	int CONDUIT = 5;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDUIT__DESCRIPTION = CorePackage.ITEM__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDUIT__TAGS = CorePackage.ITEM__TAGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDUIT__NAME = CorePackage.ITEM__NAME;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDUIT__COUNT = CorePackage.ITEM__COUNT;

	/**
	 * The feature id for the '<em><b>Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDUIT__TYPE = CorePackage.ITEM__TYPE;

	/**
	 * The feature id for the '<em><b>Failure Modes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDUIT__FAILURE_MODES = CorePackage.ITEM__FAILURE_MODES;

	/**
	 * The number of structural features of the '<em>Conduit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDUIT_FEATURE_COUNT = CorePackage.ITEM_FEATURE_COUNT + 0;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDUIT___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = CorePackage.ITEM___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDUIT___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = CorePackage.ITEM___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDUIT___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = CorePackage.ITEM___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDUIT___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = CorePackage.ITEM___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Name</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDUIT___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP = CorePackage.ITEM___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP;

	/**
	 * The number of operations of the '<em>Conduit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDUIT_OPERATION_COUNT = CorePackage.ITEM_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.nines.model.facility.impl.FacilityCheckImpl <em>Check</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.facility.impl.FacilityCheckImpl
	 * @see org.nines.model.facility.impl.FacilityPackageImpl#getFacilityCheck()
	 * @generated
	 */
	int FACILITY_CHECK = 6;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACILITY_CHECK__DESCRIPTION = CorePackage.ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACILITY_CHECK__TAGS = CorePackage.ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACILITY_CHECK__KIND = CorePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Present</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACILITY_CHECK__PRESENT = CorePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Checked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACILITY_CHECK__CHECKED = CorePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACILITY_CHECK__NOTE = CorePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Check</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACILITY_CHECK_FEATURE_COUNT = CorePackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACILITY_CHECK___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = CorePackage.ELEMENT___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACILITY_CHECK___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = CorePackage.ELEMENT___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACILITY_CHECK___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = CorePackage.ELEMENT___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACILITY_CHECK___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = CorePackage.ELEMENT___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The number of operations of the '<em>Check</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACILITY_CHECK_OPERATION_COUNT = CorePackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.nines.model.facility.impl.HazardZoneImpl <em>Hazard Zone</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.facility.impl.HazardZoneImpl
	 * @see org.nines.model.facility.impl.FacilityPackageImpl#getHazardZone()
	 * @generated
	 */
	int HAZARD_ZONE = 7;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HAZARD_ZONE__DESCRIPTION = CorePackage.ITEM__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HAZARD_ZONE__TAGS = CorePackage.ITEM__TAGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HAZARD_ZONE__NAME = CorePackage.ITEM__NAME;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HAZARD_ZONE__COUNT = CorePackage.ITEM__COUNT;

	/**
	 * The feature id for the '<em><b>Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HAZARD_ZONE__TYPE = CorePackage.ITEM__TYPE;

	/**
	 * The feature id for the '<em><b>Failure Modes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HAZARD_ZONE__FAILURE_MODES = CorePackage.ITEM__FAILURE_MODES;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HAZARD_ZONE__KIND = CorePackage.ITEM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Affects</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HAZARD_ZONE__AFFECTS = CorePackage.ITEM_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Hazard Zone</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HAZARD_ZONE_FEATURE_COUNT = CorePackage.ITEM_FEATURE_COUNT + 2;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HAZARD_ZONE___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = CorePackage.ITEM___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HAZARD_ZONE___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = CorePackage.ITEM___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HAZARD_ZONE___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = CorePackage.ITEM___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HAZARD_ZONE___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = CorePackage.ITEM___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Name</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HAZARD_ZONE___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP = CorePackage.ITEM___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP;

	/**
	 * The number of operations of the '<em>Hazard Zone</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HAZARD_ZONE_OPERATION_COUNT = CorePackage.ITEM_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.nines.model.facility.impl.EquipmentImpl <em>Equipment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.facility.impl.EquipmentImpl
	 * @see org.nines.model.facility.impl.FacilityPackageImpl#getEquipment()
	 * @generated
	 */
	int EQUIPMENT = 8;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EQUIPMENT__DESCRIPTION = CorePackage.ITEM__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EQUIPMENT__TAGS = CorePackage.ITEM__TAGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EQUIPMENT__NAME = CorePackage.ITEM__NAME;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EQUIPMENT__COUNT = CorePackage.ITEM__COUNT;

	/**
	 * The feature id for the '<em><b>Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EQUIPMENT__TYPE = CorePackage.ITEM__TYPE;

	/**
	 * The feature id for the '<em><b>Failure Modes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EQUIPMENT__FAILURE_MODES = CorePackage.ITEM__FAILURE_MODES;

	/**
	 * The feature id for the '<em><b>Rack Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EQUIPMENT__RACK_UNIT = CorePackage.ITEM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Height Units</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EQUIPMENT__HEIGHT_UNITS = CorePackage.ITEM_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Equipment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EQUIPMENT_FEATURE_COUNT = CorePackage.ITEM_FEATURE_COUNT + 2;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EQUIPMENT___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = CorePackage.ITEM___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EQUIPMENT___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = CorePackage.ITEM___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EQUIPMENT___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = CorePackage.ITEM___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EQUIPMENT___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = CorePackage.ITEM___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Name</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EQUIPMENT___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP = CorePackage.ITEM___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP;

	/**
	 * The number of operations of the '<em>Equipment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EQUIPMENT_OPERATION_COUNT = CorePackage.ITEM_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.nines.model.facility.impl.PoweredEquipmentImpl <em>Powered Equipment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.facility.impl.PoweredEquipmentImpl
	 * @see org.nines.model.facility.impl.FacilityPackageImpl#getPoweredEquipment()
	 * @generated
	 */
	int POWERED_EQUIPMENT = 9;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWERED_EQUIPMENT__DESCRIPTION = EQUIPMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWERED_EQUIPMENT__TAGS = EQUIPMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWERED_EQUIPMENT__NAME = EQUIPMENT__NAME;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWERED_EQUIPMENT__COUNT = EQUIPMENT__COUNT;

	/**
	 * The feature id for the '<em><b>Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWERED_EQUIPMENT__TYPE = EQUIPMENT__TYPE;

	/**
	 * The feature id for the '<em><b>Failure Modes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWERED_EQUIPMENT__FAILURE_MODES = EQUIPMENT__FAILURE_MODES;

	/**
	 * The feature id for the '<em><b>Rack Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWERED_EQUIPMENT__RACK_UNIT = EQUIPMENT__RACK_UNIT;

	/**
	 * The feature id for the '<em><b>Height Units</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWERED_EQUIPMENT__HEIGHT_UNITS = EQUIPMENT__HEIGHT_UNITS;

	/**
	 * The feature id for the '<em><b>Power Supplies</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWERED_EQUIPMENT__POWER_SUPPLIES = EQUIPMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Required Supplies</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWERED_EQUIPMENT__REQUIRED_SUPPLIES = EQUIPMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Consumption</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWERED_EQUIPMENT__CONSUMPTION = EQUIPMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Restart</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWERED_EQUIPMENT__RESTART = EQUIPMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Powered Equipment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWERED_EQUIPMENT_FEATURE_COUNT = EQUIPMENT_FEATURE_COUNT + 4;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWERED_EQUIPMENT___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = EQUIPMENT___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWERED_EQUIPMENT___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = EQUIPMENT___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWERED_EQUIPMENT___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = EQUIPMENT___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWERED_EQUIPMENT___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = EQUIPMENT___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Name</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWERED_EQUIPMENT___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP = EQUIPMENT___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Supplies</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWERED_EQUIPMENT___VALIDATE_SUPPLIES__DIAGNOSTICCHAIN_MAP = EQUIPMENT_OPERATION_COUNT + 0;

	/**
	 * The number of operations of the '<em>Powered Equipment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWERED_EQUIPMENT_OPERATION_COUNT = EQUIPMENT_OPERATION_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.nines.model.facility.impl.PowerSupplyImpl <em>Power Supply</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.facility.impl.PowerSupplyImpl
	 * @see org.nines.model.facility.impl.FacilityPackageImpl#getPowerSupply()
	 * @generated
	 */
	int POWER_SUPPLY = 10;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_SUPPLY__DESCRIPTION = CorePackage.ITEM__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_SUPPLY__TAGS = CorePackage.ITEM__TAGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_SUPPLY__NAME = CorePackage.ITEM__NAME;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_SUPPLY__COUNT = CorePackage.ITEM__COUNT;

	/**
	 * The feature id for the '<em><b>Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_SUPPLY__TYPE = CorePackage.ITEM__TYPE;

	/**
	 * The feature id for the '<em><b>Failure Modes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_SUPPLY__FAILURE_MODES = CorePackage.ITEM__FAILURE_MODES;

	/**
	 * The feature id for the '<em><b>Fed By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_SUPPLY__FED_BY = CorePackage.ITEM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Conduits</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_SUPPLY__CONDUITS = CorePackage.ITEM_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Power Supply</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_SUPPLY_FEATURE_COUNT = CorePackage.ITEM_FEATURE_COUNT + 2;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_SUPPLY___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = CorePackage.ITEM___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_SUPPLY___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = CorePackage.ITEM___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_SUPPLY___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = CorePackage.ITEM___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_SUPPLY___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = CorePackage.ITEM___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Name</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_SUPPLY___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP = CorePackage.ITEM___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP;

	/**
	 * The number of operations of the '<em>Power Supply</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_SUPPLY_OPERATION_COUNT = CorePackage.ITEM_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.nines.model.facility.impl.PowerDeviceImpl <em>Power Device</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.facility.impl.PowerDeviceImpl
	 * @see org.nines.model.facility.impl.FacilityPackageImpl#getPowerDevice()
	 * @generated
	 */
	int POWER_DEVICE = 11;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_DEVICE__DESCRIPTION = EQUIPMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_DEVICE__TAGS = EQUIPMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_DEVICE__NAME = EQUIPMENT__NAME;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_DEVICE__COUNT = EQUIPMENT__COUNT;

	/**
	 * The feature id for the '<em><b>Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_DEVICE__TYPE = EQUIPMENT__TYPE;

	/**
	 * The feature id for the '<em><b>Failure Modes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_DEVICE__FAILURE_MODES = EQUIPMENT__FAILURE_MODES;

	/**
	 * The feature id for the '<em><b>Rack Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_DEVICE__RACK_UNIT = EQUIPMENT__RACK_UNIT;

	/**
	 * The feature id for the '<em><b>Height Units</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_DEVICE__HEIGHT_UNITS = EQUIPMENT__HEIGHT_UNITS;

	/**
	 * The feature id for the '<em><b>Fed By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_DEVICE__FED_BY = EQUIPMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Conduits</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_DEVICE__CONDUITS = EQUIPMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Capacity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_DEVICE__CAPACITY = EQUIPMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Feed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_DEVICE__FEED = EQUIPMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Power Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_DEVICE_FEATURE_COUNT = EQUIPMENT_FEATURE_COUNT + 4;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_DEVICE___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = EQUIPMENT___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_DEVICE___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = EQUIPMENT___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_DEVICE___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = EQUIPMENT___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_DEVICE___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = EQUIPMENT___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Name</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_DEVICE___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP = EQUIPMENT___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP;

	/**
	 * The number of operations of the '<em>Power Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_DEVICE_OPERATION_COUNT = EQUIPMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.nines.model.facility.impl.UtilityFeedImpl <em>Utility Feed</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.facility.impl.UtilityFeedImpl
	 * @see org.nines.model.facility.impl.FacilityPackageImpl#getUtilityFeed()
	 * @generated
	 */
	int UTILITY_FEED = 12;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UTILITY_FEED__DESCRIPTION = POWER_DEVICE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UTILITY_FEED__TAGS = POWER_DEVICE__TAGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UTILITY_FEED__NAME = POWER_DEVICE__NAME;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UTILITY_FEED__COUNT = POWER_DEVICE__COUNT;

	/**
	 * The feature id for the '<em><b>Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UTILITY_FEED__TYPE = POWER_DEVICE__TYPE;

	/**
	 * The feature id for the '<em><b>Failure Modes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UTILITY_FEED__FAILURE_MODES = POWER_DEVICE__FAILURE_MODES;

	/**
	 * The feature id for the '<em><b>Rack Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UTILITY_FEED__RACK_UNIT = POWER_DEVICE__RACK_UNIT;

	/**
	 * The feature id for the '<em><b>Height Units</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UTILITY_FEED__HEIGHT_UNITS = POWER_DEVICE__HEIGHT_UNITS;

	/**
	 * The feature id for the '<em><b>Fed By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UTILITY_FEED__FED_BY = POWER_DEVICE__FED_BY;

	/**
	 * The feature id for the '<em><b>Conduits</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UTILITY_FEED__CONDUITS = POWER_DEVICE__CONDUITS;

	/**
	 * The feature id for the '<em><b>Capacity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UTILITY_FEED__CAPACITY = POWER_DEVICE__CAPACITY;

	/**
	 * The feature id for the '<em><b>Feed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UTILITY_FEED__FEED = POWER_DEVICE__FEED;

	/**
	 * The number of structural features of the '<em>Utility Feed</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UTILITY_FEED_FEATURE_COUNT = POWER_DEVICE_FEATURE_COUNT + 0;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UTILITY_FEED___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = POWER_DEVICE___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UTILITY_FEED___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = POWER_DEVICE___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UTILITY_FEED___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = POWER_DEVICE___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UTILITY_FEED___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = POWER_DEVICE___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Name</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UTILITY_FEED___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP = POWER_DEVICE___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP;

	/**
	 * The number of operations of the '<em>Utility Feed</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UTILITY_FEED_OPERATION_COUNT = POWER_DEVICE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.nines.model.facility.impl.UpsImpl <em>Ups</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.facility.impl.UpsImpl
	 * @see org.nines.model.facility.impl.FacilityPackageImpl#getUps()
	 * @generated
	 */
	int UPS = 13;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPS__DESCRIPTION = POWER_DEVICE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPS__TAGS = POWER_DEVICE__TAGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPS__NAME = POWER_DEVICE__NAME;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPS__COUNT = POWER_DEVICE__COUNT;

	/**
	 * The feature id for the '<em><b>Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPS__TYPE = POWER_DEVICE__TYPE;

	/**
	 * The feature id for the '<em><b>Failure Modes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPS__FAILURE_MODES = POWER_DEVICE__FAILURE_MODES;

	/**
	 * The feature id for the '<em><b>Rack Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPS__RACK_UNIT = POWER_DEVICE__RACK_UNIT;

	/**
	 * The feature id for the '<em><b>Height Units</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPS__HEIGHT_UNITS = POWER_DEVICE__HEIGHT_UNITS;

	/**
	 * The feature id for the '<em><b>Fed By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPS__FED_BY = POWER_DEVICE__FED_BY;

	/**
	 * The feature id for the '<em><b>Conduits</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPS__CONDUITS = POWER_DEVICE__CONDUITS;

	/**
	 * The feature id for the '<em><b>Capacity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPS__CAPACITY = POWER_DEVICE__CAPACITY;

	/**
	 * The feature id for the '<em><b>Feed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPS__FEED = POWER_DEVICE__FEED;

	/**
	 * The feature id for the '<em><b>Battery</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPS__BATTERY = POWER_DEVICE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Ups</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPS_FEATURE_COUNT = POWER_DEVICE_FEATURE_COUNT + 1;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPS___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = POWER_DEVICE___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPS___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = POWER_DEVICE___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPS___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = POWER_DEVICE___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPS___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = POWER_DEVICE___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Name</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPS___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP = POWER_DEVICE___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Input</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPS___VALIDATE_INPUT__DIAGNOSTICCHAIN_MAP = POWER_DEVICE_OPERATION_COUNT + 0;

	/**
	 * The number of operations of the '<em>Ups</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPS_OPERATION_COUNT = POWER_DEVICE_OPERATION_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.nines.model.facility.impl.GeneratorImpl <em>Generator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.facility.impl.GeneratorImpl
	 * @see org.nines.model.facility.impl.FacilityPackageImpl#getGenerator()
	 * @generated
	 */
	int GENERATOR = 14;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERATOR__DESCRIPTION = POWER_DEVICE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERATOR__TAGS = POWER_DEVICE__TAGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERATOR__NAME = POWER_DEVICE__NAME;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERATOR__COUNT = POWER_DEVICE__COUNT;

	/**
	 * The feature id for the '<em><b>Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERATOR__TYPE = POWER_DEVICE__TYPE;

	/**
	 * The feature id for the '<em><b>Failure Modes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERATOR__FAILURE_MODES = POWER_DEVICE__FAILURE_MODES;

	/**
	 * The feature id for the '<em><b>Rack Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERATOR__RACK_UNIT = POWER_DEVICE__RACK_UNIT;

	/**
	 * The feature id for the '<em><b>Height Units</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERATOR__HEIGHT_UNITS = POWER_DEVICE__HEIGHT_UNITS;

	/**
	 * The feature id for the '<em><b>Fed By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERATOR__FED_BY = POWER_DEVICE__FED_BY;

	/**
	 * The feature id for the '<em><b>Conduits</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERATOR__CONDUITS = POWER_DEVICE__CONDUITS;

	/**
	 * The feature id for the '<em><b>Capacity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERATOR__CAPACITY = POWER_DEVICE__CAPACITY;

	/**
	 * The feature id for the '<em><b>Feed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERATOR__FEED = POWER_DEVICE__FEED;

	/**
	 * The feature id for the '<em><b>Start Failure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERATOR__START_FAILURE = POWER_DEVICE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Start Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERATOR__START_TIME = POWER_DEVICE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Fuel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERATOR__FUEL = POWER_DEVICE_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Generator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERATOR_FEATURE_COUNT = POWER_DEVICE_FEATURE_COUNT + 3;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERATOR___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = POWER_DEVICE___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERATOR___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = POWER_DEVICE___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERATOR___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = POWER_DEVICE___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERATOR___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = POWER_DEVICE___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Name</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERATOR___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP = POWER_DEVICE___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP;

	/**
	 * The number of operations of the '<em>Generator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERATOR_OPERATION_COUNT = POWER_DEVICE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.nines.model.facility.impl.TransferSwitchImpl <em>Transfer Switch</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.facility.impl.TransferSwitchImpl
	 * @see org.nines.model.facility.impl.FacilityPackageImpl#getTransferSwitch()
	 * @generated
	 */
	int TRANSFER_SWITCH = 15;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFER_SWITCH__DESCRIPTION = POWER_DEVICE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFER_SWITCH__TAGS = POWER_DEVICE__TAGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFER_SWITCH__NAME = POWER_DEVICE__NAME;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFER_SWITCH__COUNT = POWER_DEVICE__COUNT;

	/**
	 * The feature id for the '<em><b>Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFER_SWITCH__TYPE = POWER_DEVICE__TYPE;

	/**
	 * The feature id for the '<em><b>Failure Modes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFER_SWITCH__FAILURE_MODES = POWER_DEVICE__FAILURE_MODES;

	/**
	 * The feature id for the '<em><b>Rack Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFER_SWITCH__RACK_UNIT = POWER_DEVICE__RACK_UNIT;

	/**
	 * The feature id for the '<em><b>Height Units</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFER_SWITCH__HEIGHT_UNITS = POWER_DEVICE__HEIGHT_UNITS;

	/**
	 * The feature id for the '<em><b>Fed By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFER_SWITCH__FED_BY = POWER_DEVICE__FED_BY;

	/**
	 * The feature id for the '<em><b>Conduits</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFER_SWITCH__CONDUITS = POWER_DEVICE__CONDUITS;

	/**
	 * The feature id for the '<em><b>Capacity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFER_SWITCH__CAPACITY = POWER_DEVICE__CAPACITY;

	/**
	 * The feature id for the '<em><b>Feed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFER_SWITCH__FEED = POWER_DEVICE__FEED;

	/**
	 * The number of structural features of the '<em>Transfer Switch</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFER_SWITCH_FEATURE_COUNT = POWER_DEVICE_FEATURE_COUNT + 0;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFER_SWITCH___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = POWER_DEVICE___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFER_SWITCH___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = POWER_DEVICE___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFER_SWITCH___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = POWER_DEVICE___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFER_SWITCH___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = POWER_DEVICE___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Name</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFER_SWITCH___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP = POWER_DEVICE___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP;

	/**
	 * The number of operations of the '<em>Transfer Switch</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFER_SWITCH_OPERATION_COUNT = POWER_DEVICE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.nines.model.facility.impl.PowerDistributionUnitImpl <em>Power Distribution Unit</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.facility.impl.PowerDistributionUnitImpl
	 * @see org.nines.model.facility.impl.FacilityPackageImpl#getPowerDistributionUnit()
	 * @generated
	 */
	int POWER_DISTRIBUTION_UNIT = 16;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_DISTRIBUTION_UNIT__DESCRIPTION = POWER_DEVICE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_DISTRIBUTION_UNIT__TAGS = POWER_DEVICE__TAGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_DISTRIBUTION_UNIT__NAME = POWER_DEVICE__NAME;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_DISTRIBUTION_UNIT__COUNT = POWER_DEVICE__COUNT;

	/**
	 * The feature id for the '<em><b>Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_DISTRIBUTION_UNIT__TYPE = POWER_DEVICE__TYPE;

	/**
	 * The feature id for the '<em><b>Failure Modes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_DISTRIBUTION_UNIT__FAILURE_MODES = POWER_DEVICE__FAILURE_MODES;

	/**
	 * The feature id for the '<em><b>Rack Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_DISTRIBUTION_UNIT__RACK_UNIT = POWER_DEVICE__RACK_UNIT;

	/**
	 * The feature id for the '<em><b>Height Units</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_DISTRIBUTION_UNIT__HEIGHT_UNITS = POWER_DEVICE__HEIGHT_UNITS;

	/**
	 * The feature id for the '<em><b>Fed By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_DISTRIBUTION_UNIT__FED_BY = POWER_DEVICE__FED_BY;

	/**
	 * The feature id for the '<em><b>Conduits</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_DISTRIBUTION_UNIT__CONDUITS = POWER_DEVICE__CONDUITS;

	/**
	 * The feature id for the '<em><b>Capacity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_DISTRIBUTION_UNIT__CAPACITY = POWER_DEVICE__CAPACITY;

	/**
	 * The feature id for the '<em><b>Feed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_DISTRIBUTION_UNIT__FEED = POWER_DEVICE__FEED;

	/**
	 * The number of structural features of the '<em>Power Distribution Unit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_DISTRIBUTION_UNIT_FEATURE_COUNT = POWER_DEVICE_FEATURE_COUNT + 0;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_DISTRIBUTION_UNIT___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = POWER_DEVICE___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_DISTRIBUTION_UNIT___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = POWER_DEVICE___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_DISTRIBUTION_UNIT___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = POWER_DEVICE___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_DISTRIBUTION_UNIT___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = POWER_DEVICE___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Name</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_DISTRIBUTION_UNIT___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP = POWER_DEVICE___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP;

	/**
	 * The number of operations of the '<em>Power Distribution Unit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_DISTRIBUTION_UNIT_OPERATION_COUNT = POWER_DEVICE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.nines.model.facility.impl.CircuitImpl <em>Circuit</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.facility.impl.CircuitImpl
	 * @see org.nines.model.facility.impl.FacilityPackageImpl#getCircuit()
	 * @generated
	 */
	int CIRCUIT = 17;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCUIT__DESCRIPTION = POWER_DEVICE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCUIT__TAGS = POWER_DEVICE__TAGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCUIT__NAME = POWER_DEVICE__NAME;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCUIT__COUNT = POWER_DEVICE__COUNT;

	/**
	 * The feature id for the '<em><b>Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCUIT__TYPE = POWER_DEVICE__TYPE;

	/**
	 * The feature id for the '<em><b>Failure Modes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCUIT__FAILURE_MODES = POWER_DEVICE__FAILURE_MODES;

	/**
	 * The feature id for the '<em><b>Rack Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCUIT__RACK_UNIT = POWER_DEVICE__RACK_UNIT;

	/**
	 * The feature id for the '<em><b>Height Units</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCUIT__HEIGHT_UNITS = POWER_DEVICE__HEIGHT_UNITS;

	/**
	 * The feature id for the '<em><b>Fed By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCUIT__FED_BY = POWER_DEVICE__FED_BY;

	/**
	 * The feature id for the '<em><b>Conduits</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCUIT__CONDUITS = POWER_DEVICE__CONDUITS;

	/**
	 * The feature id for the '<em><b>Capacity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCUIT__CAPACITY = POWER_DEVICE__CAPACITY;

	/**
	 * The feature id for the '<em><b>Feed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCUIT__FEED = POWER_DEVICE__FEED;

	/**
	 * The number of structural features of the '<em>Circuit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCUIT_FEATURE_COUNT = POWER_DEVICE_FEATURE_COUNT + 0;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCUIT___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = POWER_DEVICE___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCUIT___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = POWER_DEVICE___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCUIT___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = POWER_DEVICE___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCUIT___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = POWER_DEVICE___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Name</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCUIT___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP = POWER_DEVICE___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP;

	/**
	 * The number of operations of the '<em>Circuit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCUIT_OPERATION_COUNT = POWER_DEVICE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.nines.model.facility.impl.CoolingUnitImpl <em>Cooling Unit</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.facility.impl.CoolingUnitImpl
	 * @see org.nines.model.facility.impl.FacilityPackageImpl#getCoolingUnit()
	 * @generated
	 */
	int COOLING_UNIT = 18;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COOLING_UNIT__DESCRIPTION = POWERED_EQUIPMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COOLING_UNIT__TAGS = POWERED_EQUIPMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COOLING_UNIT__NAME = POWERED_EQUIPMENT__NAME;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COOLING_UNIT__COUNT = POWERED_EQUIPMENT__COUNT;

	/**
	 * The feature id for the '<em><b>Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COOLING_UNIT__TYPE = POWERED_EQUIPMENT__TYPE;

	/**
	 * The feature id for the '<em><b>Failure Modes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COOLING_UNIT__FAILURE_MODES = POWERED_EQUIPMENT__FAILURE_MODES;

	/**
	 * The feature id for the '<em><b>Rack Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COOLING_UNIT__RACK_UNIT = POWERED_EQUIPMENT__RACK_UNIT;

	/**
	 * The feature id for the '<em><b>Height Units</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COOLING_UNIT__HEIGHT_UNITS = POWERED_EQUIPMENT__HEIGHT_UNITS;

	/**
	 * The feature id for the '<em><b>Power Supplies</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COOLING_UNIT__POWER_SUPPLIES = POWERED_EQUIPMENT__POWER_SUPPLIES;

	/**
	 * The feature id for the '<em><b>Required Supplies</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COOLING_UNIT__REQUIRED_SUPPLIES = POWERED_EQUIPMENT__REQUIRED_SUPPLIES;

	/**
	 * The feature id for the '<em><b>Consumption</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COOLING_UNIT__CONSUMPTION = POWERED_EQUIPMENT__CONSUMPTION;

	/**
	 * The feature id for the '<em><b>Restart</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COOLING_UNIT__RESTART = POWERED_EQUIPMENT__RESTART;

	/**
	 * The feature id for the '<em><b>Capacity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COOLING_UNIT__CAPACITY = POWERED_EQUIPMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Cools</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COOLING_UNIT__COOLS = POWERED_EQUIPMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Cooling Unit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COOLING_UNIT_FEATURE_COUNT = POWERED_EQUIPMENT_FEATURE_COUNT + 2;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COOLING_UNIT___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = POWERED_EQUIPMENT___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COOLING_UNIT___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = POWERED_EQUIPMENT___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COOLING_UNIT___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = POWERED_EQUIPMENT___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COOLING_UNIT___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = POWERED_EQUIPMENT___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Name</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COOLING_UNIT___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP = POWERED_EQUIPMENT___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Supplies</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COOLING_UNIT___VALIDATE_SUPPLIES__DIAGNOSTICCHAIN_MAP = POWERED_EQUIPMENT___VALIDATE_SUPPLIES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The number of operations of the '<em>Cooling Unit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COOLING_UNIT_OPERATION_COUNT = POWERED_EQUIPMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.nines.model.facility.SiteRole <em>Site Role</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.facility.SiteRole
	 * @see org.nines.model.facility.impl.FacilityPackageImpl#getSiteRole()
	 * @generated
	 */
	int SITE_ROLE = 19;

	/**
	 * The meta object id for the '{@link org.nines.model.facility.FacilityKind <em>Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.facility.FacilityKind
	 * @see org.nines.model.facility.impl.FacilityPackageImpl#getFacilityKind()
	 * @generated
	 */
	int FACILITY_KIND = 20;

	/**
	 * The meta object id for the '{@link org.nines.model.facility.HazardKind <em>Hazard Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.facility.HazardKind
	 * @see org.nines.model.facility.impl.FacilityPackageImpl#getHazardKind()
	 * @generated
	 */
	int HAZARD_KIND = 21;


	/**
	 * Returns the meta object for class '{@link org.nines.model.facility.Location <em>Location</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Location</em>'.
	 * @see org.nines.model.facility.Location
	 * @generated
	 */
	EClass getLocation();

	/**
	 * Returns the meta object for the containment reference list '{@link org.nines.model.facility.Location#getEquipment <em>Equipment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Equipment</em>'.
	 * @see org.nines.model.facility.Location#getEquipment()
	 * @see #getLocation()
	 * @generated
	 */
	EReference getLocation_Equipment();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.facility.Location#getRequiredCooling <em>Required Cooling</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Required Cooling</em>'.
	 * @see org.nines.model.facility.Location#getRequiredCooling()
	 * @see #getLocation()
	 * @generated
	 */
	EAttribute getLocation_RequiredCooling();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.facility.Location#getHeatUp <em>Heat Up</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Heat Up</em>'.
	 * @see org.nines.model.facility.Location#getHeatUp()
	 * @see #getLocation()
	 * @generated
	 */
	EAttribute getLocation_HeatUp();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.facility.Location#getHeatLoad <em>Heat Load</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Heat Load</em>'.
	 * @see org.nines.model.facility.Location#getHeatLoad()
	 * @see #getLocation()
	 * @generated
	 */
	EAttribute getLocation_HeatLoad();

	/**
	 * Returns the meta object for class '{@link org.nines.model.facility.Site <em>Site</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Site</em>'.
	 * @see org.nines.model.facility.Site
	 * @generated
	 */
	EClass getSite();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.facility.Site#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.nines.model.facility.Site#getRole()
	 * @see #getSite()
	 * @generated
	 */
	EAttribute getSite_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.facility.Site#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.nines.model.facility.Site#getAddress()
	 * @see #getSite()
	 * @generated
	 */
	EAttribute getSite_Address();

	/**
	 * Returns the meta object for the containment reference list '{@link org.nines.model.facility.Site#getBuildings <em>Buildings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Buildings</em>'.
	 * @see org.nines.model.facility.Site#getBuildings()
	 * @see #getSite()
	 * @generated
	 */
	EReference getSite_Buildings();

	/**
	 * Returns the meta object for the containment reference list '{@link org.nines.model.facility.Site#getRooms <em>Rooms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Rooms</em>'.
	 * @see org.nines.model.facility.Site#getRooms()
	 * @see #getSite()
	 * @generated
	 */
	EReference getSite_Rooms();

	/**
	 * Returns the meta object for the containment reference list '{@link org.nines.model.facility.Site#getConduits <em>Conduits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Conduits</em>'.
	 * @see org.nines.model.facility.Site#getConduits()
	 * @see #getSite()
	 * @generated
	 */
	EReference getSite_Conduits();

	/**
	 * Returns the meta object for the containment reference list '{@link org.nines.model.facility.Site#getFacilityChecks <em>Facility Checks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Facility Checks</em>'.
	 * @see org.nines.model.facility.Site#getFacilityChecks()
	 * @see #getSite()
	 * @generated
	 */
	EReference getSite_FacilityChecks();

	/**
	 * Returns the meta object for class '{@link org.nines.model.facility.Building <em>Building</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Building</em>'.
	 * @see org.nines.model.facility.Building
	 * @generated
	 */
	EClass getBuilding();

	/**
	 * Returns the meta object for the containment reference list '{@link org.nines.model.facility.Building#getRooms <em>Rooms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Rooms</em>'.
	 * @see org.nines.model.facility.Building#getRooms()
	 * @see #getBuilding()
	 * @generated
	 */
	EReference getBuilding_Rooms();

	/**
	 * Returns the meta object for the containment reference list '{@link org.nines.model.facility.Building#getConduits <em>Conduits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Conduits</em>'.
	 * @see org.nines.model.facility.Building#getConduits()
	 * @see #getBuilding()
	 * @generated
	 */
	EReference getBuilding_Conduits();

	/**
	 * Returns the meta object for class '{@link org.nines.model.facility.Room <em>Room</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Room</em>'.
	 * @see org.nines.model.facility.Room
	 * @generated
	 */
	EClass getRoom();

	/**
	 * Returns the meta object for the containment reference list '{@link org.nines.model.facility.Room#getRacks <em>Racks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Racks</em>'.
	 * @see org.nines.model.facility.Room#getRacks()
	 * @see #getRoom()
	 * @generated
	 */
	EReference getRoom_Racks();

	/**
	 * Returns the meta object for class '{@link org.nines.model.facility.Rack <em>Rack</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rack</em>'.
	 * @see org.nines.model.facility.Rack
	 * @generated
	 */
	EClass getRack();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.facility.Rack#getUnits <em>Units</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Units</em>'.
	 * @see org.nines.model.facility.Rack#getUnits()
	 * @see #getRack()
	 * @generated
	 */
	EAttribute getRack_Units();

	/**
	 * Returns the meta object for the '{@link org.nines.model.facility.Rack#validateUnits(org.eclipse.emf.common.util.DiagnosticChain, java.util.Map) <em>Validate Units</em>}' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the '<em>Validate Units</em>' operation.
	 * @see org.nines.model.facility.Rack#validateUnits(org.eclipse.emf.common.util.DiagnosticChain, java.util.Map)
	 * @generated
	 */
	EOperation getRack__ValidateUnits__DiagnosticChain_Map();

	/**
	 * Returns the meta object for class '{@link org.nines.model.facility.Conduit <em>Conduit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Conduit</em>'.
	 * @see org.nines.model.facility.Conduit
	 * @generated
	 */
	EClass getConduit();

	/**
	 * Returns the meta object for class '{@link org.nines.model.facility.FacilityCheck <em>Check</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Check</em>'.
	 * @see org.nines.model.facility.FacilityCheck
	 * @generated
	 */
	EClass getFacilityCheck();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.facility.FacilityCheck#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.nines.model.facility.FacilityCheck#getKind()
	 * @see #getFacilityCheck()
	 * @generated
	 */
	EAttribute getFacilityCheck_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.facility.FacilityCheck#isPresent <em>Present</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Present</em>'.
	 * @see org.nines.model.facility.FacilityCheck#isPresent()
	 * @see #getFacilityCheck()
	 * @generated
	 */
	EAttribute getFacilityCheck_Present();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.facility.FacilityCheck#getChecked <em>Checked</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Checked</em>'.
	 * @see org.nines.model.facility.FacilityCheck#getChecked()
	 * @see #getFacilityCheck()
	 * @generated
	 */
	EAttribute getFacilityCheck_Checked();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.facility.FacilityCheck#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.nines.model.facility.FacilityCheck#getNote()
	 * @see #getFacilityCheck()
	 * @generated
	 */
	EAttribute getFacilityCheck_Note();

	/**
	 * Returns the meta object for class '{@link org.nines.model.facility.HazardZone <em>Hazard Zone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Hazard Zone</em>'.
	 * @see org.nines.model.facility.HazardZone
	 * @generated
	 */
	EClass getHazardZone();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.facility.HazardZone#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.nines.model.facility.HazardZone#getKind()
	 * @see #getHazardZone()
	 * @generated
	 */
	EAttribute getHazardZone_Kind();

	/**
	 * Returns the meta object for the reference list '{@link org.nines.model.facility.HazardZone#getAffects <em>Affects</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Affects</em>'.
	 * @see org.nines.model.facility.HazardZone#getAffects()
	 * @see #getHazardZone()
	 * @generated
	 */
	EReference getHazardZone_Affects();

	/**
	 * Returns the meta object for class '{@link org.nines.model.facility.Equipment <em>Equipment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Equipment</em>'.
	 * @see org.nines.model.facility.Equipment
	 * @generated
	 */
	EClass getEquipment();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.facility.Equipment#getRackUnit <em>Rack Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rack Unit</em>'.
	 * @see org.nines.model.facility.Equipment#getRackUnit()
	 * @see #getEquipment()
	 * @generated
	 */
	EAttribute getEquipment_RackUnit();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.facility.Equipment#getHeightUnits <em>Height Units</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Height Units</em>'.
	 * @see org.nines.model.facility.Equipment#getHeightUnits()
	 * @see #getEquipment()
	 * @generated
	 */
	EAttribute getEquipment_HeightUnits();

	/**
	 * Returns the meta object for class '{@link org.nines.model.facility.PoweredEquipment <em>Powered Equipment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Powered Equipment</em>'.
	 * @see org.nines.model.facility.PoweredEquipment
	 * @generated
	 */
	EClass getPoweredEquipment();

	/**
	 * Returns the meta object for the containment reference list '{@link org.nines.model.facility.PoweredEquipment#getPowerSupplies <em>Power Supplies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Power Supplies</em>'.
	 * @see org.nines.model.facility.PoweredEquipment#getPowerSupplies()
	 * @see #getPoweredEquipment()
	 * @generated
	 */
	EReference getPoweredEquipment_PowerSupplies();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.facility.PoweredEquipment#getRequiredSupplies <em>Required Supplies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Required Supplies</em>'.
	 * @see org.nines.model.facility.PoweredEquipment#getRequiredSupplies()
	 * @see #getPoweredEquipment()
	 * @generated
	 */
	EAttribute getPoweredEquipment_RequiredSupplies();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.facility.PoweredEquipment#getConsumption <em>Consumption</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Consumption</em>'.
	 * @see org.nines.model.facility.PoweredEquipment#getConsumption()
	 * @see #getPoweredEquipment()
	 * @generated
	 */
	EAttribute getPoweredEquipment_Consumption();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.facility.PoweredEquipment#getRestart <em>Restart</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Restart</em>'.
	 * @see org.nines.model.facility.PoweredEquipment#getRestart()
	 * @see #getPoweredEquipment()
	 * @generated
	 */
	EAttribute getPoweredEquipment_Restart();

	/**
	 * Returns the meta object for the '{@link org.nines.model.facility.PoweredEquipment#validateSupplies(org.eclipse.emf.common.util.DiagnosticChain, java.util.Map) <em>Validate Supplies</em>}' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the '<em>Validate Supplies</em>' operation.
	 * @see org.nines.model.facility.PoweredEquipment#validateSupplies(org.eclipse.emf.common.util.DiagnosticChain, java.util.Map)
	 * @generated
	 */
	EOperation getPoweredEquipment__ValidateSupplies__DiagnosticChain_Map();

	/**
	 * Returns the meta object for class '{@link org.nines.model.facility.PowerSupply <em>Power Supply</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Power Supply</em>'.
	 * @see org.nines.model.facility.PowerSupply
	 * @generated
	 */
	EClass getPowerSupply();

	/**
	 * Returns the meta object for the reference '{@link org.nines.model.facility.PowerSupply#getFedBy <em>Fed By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Fed By</em>'.
	 * @see org.nines.model.facility.PowerSupply#getFedBy()
	 * @see #getPowerSupply()
	 * @generated
	 */
	EReference getPowerSupply_FedBy();

	/**
	 * Returns the meta object for the reference list '{@link org.nines.model.facility.PowerSupply#getConduits <em>Conduits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Conduits</em>'.
	 * @see org.nines.model.facility.PowerSupply#getConduits()
	 * @see #getPowerSupply()
	 * @generated
	 */
	EReference getPowerSupply_Conduits();

	/**
	 * Returns the meta object for class '{@link org.nines.model.facility.PowerDevice <em>Power Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Power Device</em>'.
	 * @see org.nines.model.facility.PowerDevice
	 * @generated
	 */
	EClass getPowerDevice();

	/**
	 * Returns the meta object for the reference list '{@link org.nines.model.facility.PowerDevice#getFedBy <em>Fed By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Fed By</em>'.
	 * @see org.nines.model.facility.PowerDevice#getFedBy()
	 * @see #getPowerDevice()
	 * @generated
	 */
	EReference getPowerDevice_FedBy();

	/**
	 * Returns the meta object for the reference list '{@link org.nines.model.facility.PowerDevice#getConduits <em>Conduits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Conduits</em>'.
	 * @see org.nines.model.facility.PowerDevice#getConduits()
	 * @see #getPowerDevice()
	 * @generated
	 */
	EReference getPowerDevice_Conduits();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.facility.PowerDevice#getCapacity <em>Capacity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Capacity</em>'.
	 * @see org.nines.model.facility.PowerDevice#getCapacity()
	 * @see #getPowerDevice()
	 * @generated
	 */
	EAttribute getPowerDevice_Capacity();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.facility.PowerDevice#getFeed <em>Feed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Feed</em>'.
	 * @see org.nines.model.facility.PowerDevice#getFeed()
	 * @see #getPowerDevice()
	 * @generated
	 */
	EAttribute getPowerDevice_Feed();

	/**
	 * Returns the meta object for class '{@link org.nines.model.facility.UtilityFeed <em>Utility Feed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Utility Feed</em>'.
	 * @see org.nines.model.facility.UtilityFeed
	 * @generated
	 */
	EClass getUtilityFeed();

	/**
	 * Returns the meta object for class '{@link org.nines.model.facility.Ups <em>Ups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Ups</em>'.
	 * @see org.nines.model.facility.Ups
	 * @generated
	 */
	EClass getUps();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.facility.Ups#getBattery <em>Battery</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Battery</em>'.
	 * @see org.nines.model.facility.Ups#getBattery()
	 * @see #getUps()
	 * @generated
	 */
	EAttribute getUps_Battery();

	/**
	 * Returns the meta object for the '{@link org.nines.model.facility.Ups#validateInput(org.eclipse.emf.common.util.DiagnosticChain, java.util.Map) <em>Validate Input</em>}' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the '<em>Validate Input</em>' operation.
	 * @see org.nines.model.facility.Ups#validateInput(org.eclipse.emf.common.util.DiagnosticChain, java.util.Map)
	 * @generated
	 */
	EOperation getUps__ValidateInput__DiagnosticChain_Map();

	/**
	 * Returns the meta object for class '{@link org.nines.model.facility.Generator <em>Generator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Generator</em>'.
	 * @see org.nines.model.facility.Generator
	 * @generated
	 */
	EClass getGenerator();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.facility.Generator#getStartFailure <em>Start Failure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start Failure</em>'.
	 * @see org.nines.model.facility.Generator#getStartFailure()
	 * @see #getGenerator()
	 * @generated
	 */
	EAttribute getGenerator_StartFailure();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.facility.Generator#getStartTime <em>Start Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start Time</em>'.
	 * @see org.nines.model.facility.Generator#getStartTime()
	 * @see #getGenerator()
	 * @generated
	 */
	EAttribute getGenerator_StartTime();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.facility.Generator#getFuel <em>Fuel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fuel</em>'.
	 * @see org.nines.model.facility.Generator#getFuel()
	 * @see #getGenerator()
	 * @generated
	 */
	EAttribute getGenerator_Fuel();

	/**
	 * Returns the meta object for class '{@link org.nines.model.facility.TransferSwitch <em>Transfer Switch</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Transfer Switch</em>'.
	 * @see org.nines.model.facility.TransferSwitch
	 * @generated
	 */
	EClass getTransferSwitch();

	/**
	 * Returns the meta object for class '{@link org.nines.model.facility.PowerDistributionUnit <em>Power Distribution Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Power Distribution Unit</em>'.
	 * @see org.nines.model.facility.PowerDistributionUnit
	 * @generated
	 */
	EClass getPowerDistributionUnit();

	/**
	 * Returns the meta object for class '{@link org.nines.model.facility.Circuit <em>Circuit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Circuit</em>'.
	 * @see org.nines.model.facility.Circuit
	 * @generated
	 */
	EClass getCircuit();

	/**
	 * Returns the meta object for class '{@link org.nines.model.facility.CoolingUnit <em>Cooling Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cooling Unit</em>'.
	 * @see org.nines.model.facility.CoolingUnit
	 * @generated
	 */
	EClass getCoolingUnit();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.facility.CoolingUnit#getCapacity <em>Capacity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Capacity</em>'.
	 * @see org.nines.model.facility.CoolingUnit#getCapacity()
	 * @see #getCoolingUnit()
	 * @generated
	 */
	EAttribute getCoolingUnit_Capacity();

	/**
	 * Returns the meta object for the reference list '{@link org.nines.model.facility.CoolingUnit#getCools <em>Cools</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Cools</em>'.
	 * @see org.nines.model.facility.CoolingUnit#getCools()
	 * @see #getCoolingUnit()
	 * @generated
	 */
	EReference getCoolingUnit_Cools();

	/**
	 * Returns the meta object for enum '{@link org.nines.model.facility.SiteRole <em>Site Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Site Role</em>'.
	 * @see org.nines.model.facility.SiteRole
	 * @generated
	 */
	EEnum getSiteRole();

	/**
	 * Returns the meta object for enum '{@link org.nines.model.facility.FacilityKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Kind</em>'.
	 * @see org.nines.model.facility.FacilityKind
	 * @generated
	 */
	EEnum getFacilityKind();

	/**
	 * Returns the meta object for enum '{@link org.nines.model.facility.HazardKind <em>Hazard Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Hazard Kind</em>'.
	 * @see org.nines.model.facility.HazardKind
	 * @generated
	 */
	EEnum getHazardKind();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	FacilityFactory getFacilityFactory();

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
		 * The meta object literal for the '{@link org.nines.model.facility.impl.LocationImpl <em>Location</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.facility.impl.LocationImpl
		 * @see org.nines.model.facility.impl.FacilityPackageImpl#getLocation()
		 * @generated
		 */
		EClass LOCATION = eINSTANCE.getLocation();

		/**
		 * The meta object literal for the '<em><b>Equipment</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LOCATION__EQUIPMENT = eINSTANCE.getLocation_Equipment();

		/**
		 * The meta object literal for the '<em><b>Required Cooling</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOCATION__REQUIRED_COOLING = eINSTANCE.getLocation_RequiredCooling();

		/**
		 * The meta object literal for the '<em><b>Heat Up</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOCATION__HEAT_UP = eINSTANCE.getLocation_HeatUp();

		/**
		 * The meta object literal for the '<em><b>Heat Load</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOCATION__HEAT_LOAD = eINSTANCE.getLocation_HeatLoad();

		/**
		 * The meta object literal for the '{@link org.nines.model.facility.impl.SiteImpl <em>Site</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.facility.impl.SiteImpl
		 * @see org.nines.model.facility.impl.FacilityPackageImpl#getSite()
		 * @generated
		 */
		EClass SITE = eINSTANCE.getSite();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SITE__ROLE = eINSTANCE.getSite_Role();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SITE__ADDRESS = eINSTANCE.getSite_Address();

		/**
		 * The meta object literal for the '<em><b>Buildings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SITE__BUILDINGS = eINSTANCE.getSite_Buildings();

		/**
		 * The meta object literal for the '<em><b>Rooms</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SITE__ROOMS = eINSTANCE.getSite_Rooms();

		/**
		 * The meta object literal for the '<em><b>Conduits</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SITE__CONDUITS = eINSTANCE.getSite_Conduits();

		/**
		 * The meta object literal for the '<em><b>Facility Checks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SITE__FACILITY_CHECKS = eINSTANCE.getSite_FacilityChecks();

		/**
		 * The meta object literal for the '{@link org.nines.model.facility.impl.BuildingImpl <em>Building</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.facility.impl.BuildingImpl
		 * @see org.nines.model.facility.impl.FacilityPackageImpl#getBuilding()
		 * @generated
		 */
		EClass BUILDING = eINSTANCE.getBuilding();

		/**
		 * The meta object literal for the '<em><b>Rooms</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BUILDING__ROOMS = eINSTANCE.getBuilding_Rooms();

		/**
		 * The meta object literal for the '<em><b>Conduits</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BUILDING__CONDUITS = eINSTANCE.getBuilding_Conduits();

		/**
		 * The meta object literal for the '{@link org.nines.model.facility.impl.RoomImpl <em>Room</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.facility.impl.RoomImpl
		 * @see org.nines.model.facility.impl.FacilityPackageImpl#getRoom()
		 * @generated
		 */
		EClass ROOM = eINSTANCE.getRoom();

		/**
		 * The meta object literal for the '<em><b>Racks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROOM__RACKS = eINSTANCE.getRoom_Racks();

		/**
		 * The meta object literal for the '{@link org.nines.model.facility.impl.RackImpl <em>Rack</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.facility.impl.RackImpl
		 * @see org.nines.model.facility.impl.FacilityPackageImpl#getRack()
		 * @generated
		 */
		EClass RACK = eINSTANCE.getRack();

		/**
		 * The meta object literal for the '<em><b>Units</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RACK__UNITS = eINSTANCE.getRack_Units();

		/**
		 * The meta object literal for the '<em><b>Validate Units</b></em>' operation.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EOperation RACK___VALIDATE_UNITS__DIAGNOSTICCHAIN_MAP = eINSTANCE.getRack__ValidateUnits__DiagnosticChain_Map();

		/**
		 * The meta object literal for the '{@link org.nines.model.facility.impl.ConduitImpl <em>Conduit</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.facility.impl.ConduitImpl
		 * @see org.nines.model.facility.impl.FacilityPackageImpl#getConduit()
		 * @generated
		 */
		EClass CONDUIT = eINSTANCE.getConduit();

		/**
		 * The meta object literal for the '{@link org.nines.model.facility.impl.FacilityCheckImpl <em>Check</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.facility.impl.FacilityCheckImpl
		 * @see org.nines.model.facility.impl.FacilityPackageImpl#getFacilityCheck()
		 * @generated
		 */
		EClass FACILITY_CHECK = eINSTANCE.getFacilityCheck();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FACILITY_CHECK__KIND = eINSTANCE.getFacilityCheck_Kind();

		/**
		 * The meta object literal for the '<em><b>Present</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FACILITY_CHECK__PRESENT = eINSTANCE.getFacilityCheck_Present();

		/**
		 * The meta object literal for the '<em><b>Checked</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FACILITY_CHECK__CHECKED = eINSTANCE.getFacilityCheck_Checked();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FACILITY_CHECK__NOTE = eINSTANCE.getFacilityCheck_Note();

		/**
		 * The meta object literal for the '{@link org.nines.model.facility.impl.HazardZoneImpl <em>Hazard Zone</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.facility.impl.HazardZoneImpl
		 * @see org.nines.model.facility.impl.FacilityPackageImpl#getHazardZone()
		 * @generated
		 */
		EClass HAZARD_ZONE = eINSTANCE.getHazardZone();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HAZARD_ZONE__KIND = eINSTANCE.getHazardZone_Kind();

		/**
		 * The meta object literal for the '<em><b>Affects</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HAZARD_ZONE__AFFECTS = eINSTANCE.getHazardZone_Affects();

		/**
		 * The meta object literal for the '{@link org.nines.model.facility.impl.EquipmentImpl <em>Equipment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.facility.impl.EquipmentImpl
		 * @see org.nines.model.facility.impl.FacilityPackageImpl#getEquipment()
		 * @generated
		 */
		EClass EQUIPMENT = eINSTANCE.getEquipment();

		/**
		 * The meta object literal for the '<em><b>Rack Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EQUIPMENT__RACK_UNIT = eINSTANCE.getEquipment_RackUnit();

		/**
		 * The meta object literal for the '<em><b>Height Units</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EQUIPMENT__HEIGHT_UNITS = eINSTANCE.getEquipment_HeightUnits();

		/**
		 * The meta object literal for the '{@link org.nines.model.facility.impl.PoweredEquipmentImpl <em>Powered Equipment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.facility.impl.PoweredEquipmentImpl
		 * @see org.nines.model.facility.impl.FacilityPackageImpl#getPoweredEquipment()
		 * @generated
		 */
		EClass POWERED_EQUIPMENT = eINSTANCE.getPoweredEquipment();

		/**
		 * The meta object literal for the '<em><b>Power Supplies</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference POWERED_EQUIPMENT__POWER_SUPPLIES = eINSTANCE.getPoweredEquipment_PowerSupplies();

		/**
		 * The meta object literal for the '<em><b>Required Supplies</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POWERED_EQUIPMENT__REQUIRED_SUPPLIES = eINSTANCE.getPoweredEquipment_RequiredSupplies();

		/**
		 * The meta object literal for the '<em><b>Consumption</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POWERED_EQUIPMENT__CONSUMPTION = eINSTANCE.getPoweredEquipment_Consumption();

		/**
		 * The meta object literal for the '<em><b>Restart</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POWERED_EQUIPMENT__RESTART = eINSTANCE.getPoweredEquipment_Restart();

		/**
		 * The meta object literal for the '<em><b>Validate Supplies</b></em>' operation.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EOperation POWERED_EQUIPMENT___VALIDATE_SUPPLIES__DIAGNOSTICCHAIN_MAP = eINSTANCE.getPoweredEquipment__ValidateSupplies__DiagnosticChain_Map();

		/**
		 * The meta object literal for the '{@link org.nines.model.facility.impl.PowerSupplyImpl <em>Power Supply</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.facility.impl.PowerSupplyImpl
		 * @see org.nines.model.facility.impl.FacilityPackageImpl#getPowerSupply()
		 * @generated
		 */
		EClass POWER_SUPPLY = eINSTANCE.getPowerSupply();

		/**
		 * The meta object literal for the '<em><b>Fed By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference POWER_SUPPLY__FED_BY = eINSTANCE.getPowerSupply_FedBy();

		/**
		 * The meta object literal for the '<em><b>Conduits</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference POWER_SUPPLY__CONDUITS = eINSTANCE.getPowerSupply_Conduits();

		/**
		 * The meta object literal for the '{@link org.nines.model.facility.impl.PowerDeviceImpl <em>Power Device</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.facility.impl.PowerDeviceImpl
		 * @see org.nines.model.facility.impl.FacilityPackageImpl#getPowerDevice()
		 * @generated
		 */
		EClass POWER_DEVICE = eINSTANCE.getPowerDevice();

		/**
		 * The meta object literal for the '<em><b>Fed By</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference POWER_DEVICE__FED_BY = eINSTANCE.getPowerDevice_FedBy();

		/**
		 * The meta object literal for the '<em><b>Conduits</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference POWER_DEVICE__CONDUITS = eINSTANCE.getPowerDevice_Conduits();

		/**
		 * The meta object literal for the '<em><b>Capacity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POWER_DEVICE__CAPACITY = eINSTANCE.getPowerDevice_Capacity();

		/**
		 * The meta object literal for the '<em><b>Feed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POWER_DEVICE__FEED = eINSTANCE.getPowerDevice_Feed();

		/**
		 * The meta object literal for the '{@link org.nines.model.facility.impl.UtilityFeedImpl <em>Utility Feed</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.facility.impl.UtilityFeedImpl
		 * @see org.nines.model.facility.impl.FacilityPackageImpl#getUtilityFeed()
		 * @generated
		 */
		EClass UTILITY_FEED = eINSTANCE.getUtilityFeed();

		/**
		 * The meta object literal for the '{@link org.nines.model.facility.impl.UpsImpl <em>Ups</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.facility.impl.UpsImpl
		 * @see org.nines.model.facility.impl.FacilityPackageImpl#getUps()
		 * @generated
		 */
		EClass UPS = eINSTANCE.getUps();

		/**
		 * The meta object literal for the '<em><b>Battery</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UPS__BATTERY = eINSTANCE.getUps_Battery();

		/**
		 * The meta object literal for the '<em><b>Validate Input</b></em>' operation.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EOperation UPS___VALIDATE_INPUT__DIAGNOSTICCHAIN_MAP = eINSTANCE.getUps__ValidateInput__DiagnosticChain_Map();

		/**
		 * The meta object literal for the '{@link org.nines.model.facility.impl.GeneratorImpl <em>Generator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.facility.impl.GeneratorImpl
		 * @see org.nines.model.facility.impl.FacilityPackageImpl#getGenerator()
		 * @generated
		 */
		EClass GENERATOR = eINSTANCE.getGenerator();

		/**
		 * The meta object literal for the '<em><b>Start Failure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GENERATOR__START_FAILURE = eINSTANCE.getGenerator_StartFailure();

		/**
		 * The meta object literal for the '<em><b>Start Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GENERATOR__START_TIME = eINSTANCE.getGenerator_StartTime();

		/**
		 * The meta object literal for the '<em><b>Fuel</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GENERATOR__FUEL = eINSTANCE.getGenerator_Fuel();

		/**
		 * The meta object literal for the '{@link org.nines.model.facility.impl.TransferSwitchImpl <em>Transfer Switch</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.facility.impl.TransferSwitchImpl
		 * @see org.nines.model.facility.impl.FacilityPackageImpl#getTransferSwitch()
		 * @generated
		 */
		EClass TRANSFER_SWITCH = eINSTANCE.getTransferSwitch();

		/**
		 * The meta object literal for the '{@link org.nines.model.facility.impl.PowerDistributionUnitImpl <em>Power Distribution Unit</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.facility.impl.PowerDistributionUnitImpl
		 * @see org.nines.model.facility.impl.FacilityPackageImpl#getPowerDistributionUnit()
		 * @generated
		 */
		EClass POWER_DISTRIBUTION_UNIT = eINSTANCE.getPowerDistributionUnit();

		/**
		 * The meta object literal for the '{@link org.nines.model.facility.impl.CircuitImpl <em>Circuit</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.facility.impl.CircuitImpl
		 * @see org.nines.model.facility.impl.FacilityPackageImpl#getCircuit()
		 * @generated
		 */
		EClass CIRCUIT = eINSTANCE.getCircuit();

		/**
		 * The meta object literal for the '{@link org.nines.model.facility.impl.CoolingUnitImpl <em>Cooling Unit</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.facility.impl.CoolingUnitImpl
		 * @see org.nines.model.facility.impl.FacilityPackageImpl#getCoolingUnit()
		 * @generated
		 */
		EClass COOLING_UNIT = eINSTANCE.getCoolingUnit();

		/**
		 * The meta object literal for the '<em><b>Capacity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COOLING_UNIT__CAPACITY = eINSTANCE.getCoolingUnit_Capacity();

		/**
		 * The meta object literal for the '<em><b>Cools</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COOLING_UNIT__COOLS = eINSTANCE.getCoolingUnit_Cools();

		/**
		 * The meta object literal for the '{@link org.nines.model.facility.SiteRole <em>Site Role</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.facility.SiteRole
		 * @see org.nines.model.facility.impl.FacilityPackageImpl#getSiteRole()
		 * @generated
		 */
		EEnum SITE_ROLE = eINSTANCE.getSiteRole();

		/**
		 * The meta object literal for the '{@link org.nines.model.facility.FacilityKind <em>Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.facility.FacilityKind
		 * @see org.nines.model.facility.impl.FacilityPackageImpl#getFacilityKind()
		 * @generated
		 */
		EEnum FACILITY_KIND = eINSTANCE.getFacilityKind();

		/**
		 * The meta object literal for the '{@link org.nines.model.facility.HazardKind <em>Hazard Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.facility.HazardKind
		 * @see org.nines.model.facility.impl.FacilityPackageImpl#getHazardKind()
		 * @generated
		 */
		EEnum HAZARD_KIND = eINSTANCE.getHazardKind();

	}

} //FacilityPackage
