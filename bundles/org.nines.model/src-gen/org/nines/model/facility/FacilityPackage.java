/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.facility;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
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
 * Places, and the power that reaches them.
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
	String eNS_URI = "http://nines.org/model/1/facility";

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
	 * The number of structural features of the '<em>Location</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION_FEATURE_COUNT = CorePackage.ITEM_FEATURE_COUNT + 1;

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
	 * The feature id for the '<em><b>Rooms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE__ROOMS = LOCATION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Conduits</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE__CONDUITS = LOCATION_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Site</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE_FEATURE_COUNT = LOCATION_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Site</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE_OPERATION_COUNT = LOCATION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.nines.model.facility.impl.RoomImpl <em>Room</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.facility.impl.RoomImpl
	 * @see org.nines.model.facility.impl.FacilityPackageImpl#getRoom()
	 * @generated
	 */
	int ROOM = 2;

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
	int RACK = 3;

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
	 * The number of structural features of the '<em>Rack</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RACK_FEATURE_COUNT = LOCATION_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Rack</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RACK_OPERATION_COUNT = LOCATION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.nines.model.facility.impl.ConduitImpl <em>Conduit</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.facility.impl.ConduitImpl
	 * @see org.nines.model.facility.impl.FacilityPackageImpl#getConduit()
	 * @generated
	 */
	int CONDUIT = 4;

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
	 * The number of operations of the '<em>Conduit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDUIT_OPERATION_COUNT = CorePackage.ITEM_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.nines.model.facility.impl.EquipmentImpl <em>Equipment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.facility.impl.EquipmentImpl
	 * @see org.nines.model.facility.impl.FacilityPackageImpl#getEquipment()
	 * @generated
	 */
	int EQUIPMENT = 5;

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
	 * The number of structural features of the '<em>Equipment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EQUIPMENT_FEATURE_COUNT = CorePackage.ITEM_FEATURE_COUNT + 0;

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
	int POWERED_EQUIPMENT = 6;

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
	 * The number of structural features of the '<em>Powered Equipment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWERED_EQUIPMENT_FEATURE_COUNT = EQUIPMENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Powered Equipment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWERED_EQUIPMENT_OPERATION_COUNT = EQUIPMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.nines.model.facility.impl.PowerSupplyImpl <em>Power Supply</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.facility.impl.PowerSupplyImpl
	 * @see org.nines.model.facility.impl.FacilityPackageImpl#getPowerSupply()
	 * @generated
	 */
	int POWER_SUPPLY = 7;

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
	 * The number of structural features of the '<em>Power Supply</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_SUPPLY_FEATURE_COUNT = CorePackage.ITEM_FEATURE_COUNT + 1;

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
	int POWER_DEVICE = 8;

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
	 * The feature id for the '<em><b>Fed By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_DEVICE__FED_BY = EQUIPMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Power Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_DEVICE_FEATURE_COUNT = EQUIPMENT_FEATURE_COUNT + 1;

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
	int UTILITY_FEED = 9;

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
	 * The feature id for the '<em><b>Fed By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UTILITY_FEED__FED_BY = POWER_DEVICE__FED_BY;

	/**
	 * The number of structural features of the '<em>Utility Feed</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UTILITY_FEED_FEATURE_COUNT = POWER_DEVICE_FEATURE_COUNT + 0;

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
	int UPS = 10;

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
	 * The feature id for the '<em><b>Fed By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPS__FED_BY = POWER_DEVICE__FED_BY;

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
	 * The number of operations of the '<em>Ups</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPS_OPERATION_COUNT = POWER_DEVICE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.nines.model.facility.impl.PowerDistributionUnitImpl <em>Power Distribution Unit</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.facility.impl.PowerDistributionUnitImpl
	 * @see org.nines.model.facility.impl.FacilityPackageImpl#getPowerDistributionUnit()
	 * @generated
	 */
	int POWER_DISTRIBUTION_UNIT = 11;

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
	 * The feature id for the '<em><b>Fed By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_DISTRIBUTION_UNIT__FED_BY = POWER_DEVICE__FED_BY;

	/**
	 * The number of structural features of the '<em>Power Distribution Unit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_DISTRIBUTION_UNIT_FEATURE_COUNT = POWER_DEVICE_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Power Distribution Unit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_DISTRIBUTION_UNIT_OPERATION_COUNT = POWER_DEVICE_OPERATION_COUNT + 0;


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
	 * Returns the meta object for class '{@link org.nines.model.facility.Site <em>Site</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Site</em>'.
	 * @see org.nines.model.facility.Site
	 * @generated
	 */
	EClass getSite();

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
	 * Returns the meta object for class '{@link org.nines.model.facility.Conduit <em>Conduit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Conduit</em>'.
	 * @see org.nines.model.facility.Conduit
	 * @generated
	 */
	EClass getConduit();

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
	 * Returns the meta object for class '{@link org.nines.model.facility.PowerDistributionUnit <em>Power Distribution Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Power Distribution Unit</em>'.
	 * @see org.nines.model.facility.PowerDistributionUnit
	 * @generated
	 */
	EClass getPowerDistributionUnit();

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
		 * The meta object literal for the '{@link org.nines.model.facility.impl.SiteImpl <em>Site</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.facility.impl.SiteImpl
		 * @see org.nines.model.facility.impl.FacilityPackageImpl#getSite()
		 * @generated
		 */
		EClass SITE = eINSTANCE.getSite();

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
		 * The meta object literal for the '{@link org.nines.model.facility.impl.ConduitImpl <em>Conduit</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.facility.impl.ConduitImpl
		 * @see org.nines.model.facility.impl.FacilityPackageImpl#getConduit()
		 * @generated
		 */
		EClass CONDUIT = eINSTANCE.getConduit();

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
		 * The meta object literal for the '{@link org.nines.model.facility.impl.PowerDistributionUnitImpl <em>Power Distribution Unit</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.facility.impl.PowerDistributionUnitImpl
		 * @see org.nines.model.facility.impl.FacilityPackageImpl#getPowerDistributionUnit()
		 * @generated
		 */
		EClass POWER_DISTRIBUTION_UNIT = eINSTANCE.getPowerDistributionUnit();

	}

} //FacilityPackage
