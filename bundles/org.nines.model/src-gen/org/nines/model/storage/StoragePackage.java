/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.storage;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EOperation;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.nines.model.core.CorePackage;

import org.nines.model.facility.FacilityPackage;

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
 * Disks, arrays and the ways to reach them.
 * <!-- end-model-doc -->
 * @see org.nines.model.storage.StorageFactory
 * @model kind="package"
 * @generated
 */
public interface StoragePackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "storage";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://nines.org/model/2/storage";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "storage";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	StoragePackage eINSTANCE = org.nines.model.storage.impl.StoragePackageImpl.init();

	/**
	 * The meta object id for the '{@link org.nines.model.storage.impl.DiskImpl <em>Disk</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.storage.impl.DiskImpl
	 * @see org.nines.model.storage.impl.StoragePackageImpl#getDisk()
	 * @generated
	 */
	int DISK = 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK__DESCRIPTION = CorePackage.ITEM__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK__TAGS = CorePackage.ITEM__TAGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK__NAME = CorePackage.ITEM__NAME;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK__COUNT = CorePackage.ITEM__COUNT;

	/**
	 * The feature id for the '<em><b>Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK__TYPE = CorePackage.ITEM__TYPE;

	/**
	 * The feature id for the '<em><b>Failure Modes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK__FAILURE_MODES = CorePackage.ITEM__FAILURE_MODES;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK__SIZE = CorePackage.ITEM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Shelf</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK__SHELF = CorePackage.ITEM_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Disk</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_FEATURE_COUNT = CorePackage.ITEM_FEATURE_COUNT + 2;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = CorePackage.ITEM___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = CorePackage.ITEM___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = CorePackage.ITEM___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = CorePackage.ITEM___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Name</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP = CorePackage.ITEM___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP;

	/**
	 * The number of operations of the '<em>Disk</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_OPERATION_COUNT = CorePackage.ITEM_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.nines.model.storage.impl.DiskControllerImpl <em>Disk Controller</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.storage.impl.DiskControllerImpl
	 * @see org.nines.model.storage.impl.StoragePackageImpl#getDiskController()
	 * @generated
	 */
	int DISK_CONTROLLER = 1;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_CONTROLLER__DESCRIPTION = CorePackage.ITEM__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_CONTROLLER__TAGS = CorePackage.ITEM__TAGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_CONTROLLER__NAME = CorePackage.ITEM__NAME;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_CONTROLLER__COUNT = CorePackage.ITEM__COUNT;

	/**
	 * The feature id for the '<em><b>Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_CONTROLLER__TYPE = CorePackage.ITEM__TYPE;

	/**
	 * The feature id for the '<em><b>Failure Modes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_CONTROLLER__FAILURE_MODES = CorePackage.ITEM__FAILURE_MODES;

	/**
	 * The number of structural features of the '<em>Disk Controller</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_CONTROLLER_FEATURE_COUNT = CorePackage.ITEM_FEATURE_COUNT + 0;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_CONTROLLER___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = CorePackage.ITEM___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_CONTROLLER___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = CorePackage.ITEM___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_CONTROLLER___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = CorePackage.ITEM___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_CONTROLLER___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = CorePackage.ITEM___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Name</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_CONTROLLER___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP = CorePackage.ITEM___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP;

	/**
	 * The number of operations of the '<em>Disk Controller</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_CONTROLLER_OPERATION_COUNT = CorePackage.ITEM_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.nines.model.storage.impl.DiskArrayImpl <em>Disk Array</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.storage.impl.DiskArrayImpl
	 * @see org.nines.model.storage.impl.StoragePackageImpl#getDiskArray()
	 * @generated
	 */
	int DISK_ARRAY = 2;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_ARRAY__DESCRIPTION = CorePackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_ARRAY__TAGS = CorePackage.NAMED_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_ARRAY__NAME = CorePackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_ARRAY__LEVEL = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Disks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_ARRAY__DISKS = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Hot Spares</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_ARRAY__HOT_SPARES = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Rebuild</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_ARRAY__REBUILD = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Restore</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_ARRAY__RESTORE = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Read Error Probability</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_ARRAY__READ_ERROR_PROBABILITY = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Fault Tolerant Cache</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_ARRAY__FAULT_TOLERANT_CACHE = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Volumes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_ARRAY__VOLUMES = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Controllers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_ARRAY__CONTROLLERS = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Disk Array</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_ARRAY_FEATURE_COUNT = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_ARRAY___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_ARRAY___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_ARRAY___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_ARRAY___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Name</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_ARRAY___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Disks</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_ARRAY___VALIDATE_DISKS__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The operation id for the '<em>Validate Controllers</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_ARRAY___VALIDATE_CONTROLLERS__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT_OPERATION_COUNT + 1;

	/**
	 * The number of operations of the '<em>Disk Array</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_ARRAY_OPERATION_COUNT = CorePackage.NAMED_ELEMENT_OPERATION_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.nines.model.storage.impl.VolumeImpl <em>Volume</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.storage.impl.VolumeImpl
	 * @see org.nines.model.storage.impl.StoragePackageImpl#getVolume()
	 * @generated
	 */
	int VOLUME = 3;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOLUME__DESCRIPTION = CorePackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOLUME__TAGS = CorePackage.NAMED_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOLUME__NAME = CorePackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOLUME__PURPOSE = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOLUME__SIZE = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Drive Letter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOLUME__DRIVE_LETTER = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Growth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOLUME__GROWTH = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Volume</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOLUME_FEATURE_COUNT = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOLUME___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOLUME___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOLUME___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOLUME___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Name</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOLUME___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP;

	/**
	 * The number of operations of the '<em>Volume</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOLUME_OPERATION_COUNT = CorePackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.nines.model.storage.impl.DiskEnclosureImpl <em>Disk Enclosure</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.storage.impl.DiskEnclosureImpl
	 * @see org.nines.model.storage.impl.StoragePackageImpl#getDiskEnclosure()
	 * @generated
	 */
	int DISK_ENCLOSURE = 4;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_ENCLOSURE__DESCRIPTION = FacilityPackage.POWERED_EQUIPMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_ENCLOSURE__TAGS = FacilityPackage.POWERED_EQUIPMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_ENCLOSURE__NAME = FacilityPackage.POWERED_EQUIPMENT__NAME;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_ENCLOSURE__COUNT = FacilityPackage.POWERED_EQUIPMENT__COUNT;

	/**
	 * The feature id for the '<em><b>Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_ENCLOSURE__TYPE = FacilityPackage.POWERED_EQUIPMENT__TYPE;

	/**
	 * The feature id for the '<em><b>Failure Modes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_ENCLOSURE__FAILURE_MODES = FacilityPackage.POWERED_EQUIPMENT__FAILURE_MODES;

	/**
	 * The feature id for the '<em><b>Rack Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_ENCLOSURE__RACK_UNIT = FacilityPackage.POWERED_EQUIPMENT__RACK_UNIT;

	/**
	 * The feature id for the '<em><b>Height Units</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_ENCLOSURE__HEIGHT_UNITS = FacilityPackage.POWERED_EQUIPMENT__HEIGHT_UNITS;

	/**
	 * The feature id for the '<em><b>Power Supplies</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_ENCLOSURE__POWER_SUPPLIES = FacilityPackage.POWERED_EQUIPMENT__POWER_SUPPLIES;

	/**
	 * The feature id for the '<em><b>Required Supplies</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_ENCLOSURE__REQUIRED_SUPPLIES = FacilityPackage.POWERED_EQUIPMENT__REQUIRED_SUPPLIES;

	/**
	 * The feature id for the '<em><b>Consumption</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_ENCLOSURE__CONSUMPTION = FacilityPackage.POWERED_EQUIPMENT__CONSUMPTION;

	/**
	 * The feature id for the '<em><b>Restart</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_ENCLOSURE__RESTART = FacilityPackage.POWERED_EQUIPMENT__RESTART;

	/**
	 * The feature id for the '<em><b>Arrays</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_ENCLOSURE__ARRAYS = FacilityPackage.POWERED_EQUIPMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Controllers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_ENCLOSURE__CONTROLLERS = FacilityPackage.POWERED_EQUIPMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_ENCLOSURE__LINKS = FacilityPackage.POWERED_EQUIPMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Disk Enclosure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_ENCLOSURE_FEATURE_COUNT = FacilityPackage.POWERED_EQUIPMENT_FEATURE_COUNT + 3;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_ENCLOSURE___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = FacilityPackage.POWERED_EQUIPMENT___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_ENCLOSURE___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = FacilityPackage.POWERED_EQUIPMENT___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_ENCLOSURE___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = FacilityPackage.POWERED_EQUIPMENT___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_ENCLOSURE___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = FacilityPackage.POWERED_EQUIPMENT___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Name</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_ENCLOSURE___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP = FacilityPackage.POWERED_EQUIPMENT___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Supplies</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_ENCLOSURE___VALIDATE_SUPPLIES__DIAGNOSTICCHAIN_MAP = FacilityPackage.POWERED_EQUIPMENT___VALIDATE_SUPPLIES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The number of operations of the '<em>Disk Enclosure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_ENCLOSURE_OPERATION_COUNT = FacilityPackage.POWERED_EQUIPMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.nines.model.storage.impl.StorageLinkImpl <em>Link</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.storage.impl.StorageLinkImpl
	 * @see org.nines.model.storage.impl.StoragePackageImpl#getStorageLink()
	 * @generated
	 */
	int STORAGE_LINK = 5;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORAGE_LINK__DESCRIPTION = CorePackage.ITEM__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORAGE_LINK__TAGS = CorePackage.ITEM__TAGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORAGE_LINK__NAME = CorePackage.ITEM__NAME;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORAGE_LINK__COUNT = CorePackage.ITEM__COUNT;

	/**
	 * The feature id for the '<em><b>Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORAGE_LINK__TYPE = CorePackage.ITEM__TYPE;

	/**
	 * The feature id for the '<em><b>Failure Modes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORAGE_LINK__FAILURE_MODES = CorePackage.ITEM__FAILURE_MODES;

	/**
	 * The feature id for the '<em><b>Host</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORAGE_LINK__HOST = CorePackage.ITEM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Storage</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORAGE_LINK__STORAGE = CorePackage.ITEM_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Conduits</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORAGE_LINK__CONDUITS = CorePackage.ITEM_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Link</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORAGE_LINK_FEATURE_COUNT = CorePackage.ITEM_FEATURE_COUNT + 3;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORAGE_LINK___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = CorePackage.ITEM___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORAGE_LINK___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = CorePackage.ITEM___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORAGE_LINK___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = CorePackage.ITEM___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORAGE_LINK___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = CorePackage.ITEM___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Name</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORAGE_LINK___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP = CorePackage.ITEM___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ends</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORAGE_LINK___VALIDATE_ENDS__DIAGNOSTICCHAIN_MAP = CorePackage.ITEM_OPERATION_COUNT + 0;

	/**
	 * The number of operations of the '<em>Link</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORAGE_LINK_OPERATION_COUNT = CorePackage.ITEM_OPERATION_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.nines.model.storage.impl.ReplicationImpl <em>Replication</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.storage.impl.ReplicationImpl
	 * @see org.nines.model.storage.impl.StoragePackageImpl#getReplication()
	 * @generated
	 */
	int REPLICATION = 6;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLICATION__DESCRIPTION = CorePackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLICATION__TAGS = CorePackage.NAMED_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLICATION__NAME = CorePackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Service</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLICATION__SERVICE = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLICATION__FROM = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>To</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLICATION__TO = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLICATION__MODE = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Interval</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLICATION__INTERVAL = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Copy Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLICATION__COPY_TIME = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Volume Per Run</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLICATION__VOLUME_PER_RUN = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Over</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLICATION__OVER = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Schedule</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLICATION__SCHEDULE = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Excludes</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLICATION__EXCLUDES = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Replication</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLICATION_FEATURE_COUNT = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLICATION___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLICATION___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLICATION___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLICATION___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Name</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLICATION___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Copies</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLICATION___VALIDATE_COPIES__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The number of operations of the '<em>Replication</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLICATION_OPERATION_COUNT = CorePackage.NAMED_ELEMENT_OPERATION_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.nines.model.storage.RaidLevel <em>Raid Level</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.storage.RaidLevel
	 * @see org.nines.model.storage.impl.StoragePackageImpl#getRaidLevel()
	 * @generated
	 */
	int RAID_LEVEL = 7;

	/**
	 * The meta object id for the '{@link org.nines.model.storage.VolumePurpose <em>Volume Purpose</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.storage.VolumePurpose
	 * @see org.nines.model.storage.impl.StoragePackageImpl#getVolumePurpose()
	 * @generated
	 */
	int VOLUME_PURPOSE = 8;

	/**
	 * The meta object id for the '{@link org.nines.model.storage.ReplicationMode <em>Replication Mode</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.storage.ReplicationMode
	 * @see org.nines.model.storage.impl.StoragePackageImpl#getReplicationMode()
	 * @generated
	 */
	int REPLICATION_MODE = 9;


	/**
	 * Returns the meta object for class '{@link org.nines.model.storage.Disk <em>Disk</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Disk</em>'.
	 * @see org.nines.model.storage.Disk
	 * @generated
	 */
	EClass getDisk();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.storage.Disk#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.nines.model.storage.Disk#getSize()
	 * @see #getDisk()
	 * @generated
	 */
	EAttribute getDisk_Size();

	/**
	 * Returns the meta object for the reference '{@link org.nines.model.storage.Disk#getShelf <em>Shelf</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Shelf</em>'.
	 * @see org.nines.model.storage.Disk#getShelf()
	 * @see #getDisk()
	 * @generated
	 */
	EReference getDisk_Shelf();

	/**
	 * Returns the meta object for class '{@link org.nines.model.storage.DiskController <em>Disk Controller</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Disk Controller</em>'.
	 * @see org.nines.model.storage.DiskController
	 * @generated
	 */
	EClass getDiskController();

	/**
	 * Returns the meta object for class '{@link org.nines.model.storage.DiskArray <em>Disk Array</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Disk Array</em>'.
	 * @see org.nines.model.storage.DiskArray
	 * @generated
	 */
	EClass getDiskArray();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.storage.DiskArray#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see org.nines.model.storage.DiskArray#getLevel()
	 * @see #getDiskArray()
	 * @generated
	 */
	EAttribute getDiskArray_Level();

	/**
	 * Returns the meta object for the containment reference list '{@link org.nines.model.storage.DiskArray#getDisks <em>Disks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Disks</em>'.
	 * @see org.nines.model.storage.DiskArray#getDisks()
	 * @see #getDiskArray()
	 * @generated
	 */
	EReference getDiskArray_Disks();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.storage.DiskArray#getHotSpares <em>Hot Spares</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hot Spares</em>'.
	 * @see org.nines.model.storage.DiskArray#getHotSpares()
	 * @see #getDiskArray()
	 * @generated
	 */
	EAttribute getDiskArray_HotSpares();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.storage.DiskArray#getRebuild <em>Rebuild</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rebuild</em>'.
	 * @see org.nines.model.storage.DiskArray#getRebuild()
	 * @see #getDiskArray()
	 * @generated
	 */
	EAttribute getDiskArray_Rebuild();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.storage.DiskArray#getRestore <em>Restore</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Restore</em>'.
	 * @see org.nines.model.storage.DiskArray#getRestore()
	 * @see #getDiskArray()
	 * @generated
	 */
	EAttribute getDiskArray_Restore();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.storage.DiskArray#getReadErrorProbability <em>Read Error Probability</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Read Error Probability</em>'.
	 * @see org.nines.model.storage.DiskArray#getReadErrorProbability()
	 * @see #getDiskArray()
	 * @generated
	 */
	EAttribute getDiskArray_ReadErrorProbability();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.storage.DiskArray#isFaultTolerantCache <em>Fault Tolerant Cache</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fault Tolerant Cache</em>'.
	 * @see org.nines.model.storage.DiskArray#isFaultTolerantCache()
	 * @see #getDiskArray()
	 * @generated
	 */
	EAttribute getDiskArray_FaultTolerantCache();

	/**
	 * Returns the meta object for the containment reference list '{@link org.nines.model.storage.DiskArray#getVolumes <em>Volumes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Volumes</em>'.
	 * @see org.nines.model.storage.DiskArray#getVolumes()
	 * @see #getDiskArray()
	 * @generated
	 */
	EReference getDiskArray_Volumes();

	/**
	 * Returns the meta object for the reference list '{@link org.nines.model.storage.DiskArray#getControllers <em>Controllers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Controllers</em>'.
	 * @see org.nines.model.storage.DiskArray#getControllers()
	 * @see #getDiskArray()
	 * @generated
	 */
	EReference getDiskArray_Controllers();

	/**
	 * Returns the meta object for the '{@link org.nines.model.storage.DiskArray#validateDisks(org.eclipse.emf.common.util.DiagnosticChain, java.util.Map) <em>Validate Disks</em>}' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the '<em>Validate Disks</em>' operation.
	 * @see org.nines.model.storage.DiskArray#validateDisks(org.eclipse.emf.common.util.DiagnosticChain, java.util.Map)
	 * @generated
	 */
	EOperation getDiskArray__ValidateDisks__DiagnosticChain_Map();

	/**
	 * Returns the meta object for the '{@link org.nines.model.storage.DiskArray#validateControllers(org.eclipse.emf.common.util.DiagnosticChain, java.util.Map) <em>Validate Controllers</em>}' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the '<em>Validate Controllers</em>' operation.
	 * @see org.nines.model.storage.DiskArray#validateControllers(org.eclipse.emf.common.util.DiagnosticChain, java.util.Map)
	 * @generated
	 */
	EOperation getDiskArray__ValidateControllers__DiagnosticChain_Map();

	/**
	 * Returns the meta object for class '{@link org.nines.model.storage.Volume <em>Volume</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Volume</em>'.
	 * @see org.nines.model.storage.Volume
	 * @generated
	 */
	EClass getVolume();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.storage.Volume#getPurpose <em>Purpose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Purpose</em>'.
	 * @see org.nines.model.storage.Volume#getPurpose()
	 * @see #getVolume()
	 * @generated
	 */
	EAttribute getVolume_Purpose();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.storage.Volume#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.nines.model.storage.Volume#getSize()
	 * @see #getVolume()
	 * @generated
	 */
	EAttribute getVolume_Size();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.storage.Volume#getDriveLetter <em>Drive Letter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Drive Letter</em>'.
	 * @see org.nines.model.storage.Volume#getDriveLetter()
	 * @see #getVolume()
	 * @generated
	 */
	EAttribute getVolume_DriveLetter();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.storage.Volume#getGrowth <em>Growth</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Growth</em>'.
	 * @see org.nines.model.storage.Volume#getGrowth()
	 * @see #getVolume()
	 * @generated
	 */
	EAttribute getVolume_Growth();

	/**
	 * Returns the meta object for class '{@link org.nines.model.storage.DiskEnclosure <em>Disk Enclosure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Disk Enclosure</em>'.
	 * @see org.nines.model.storage.DiskEnclosure
	 * @generated
	 */
	EClass getDiskEnclosure();

	/**
	 * Returns the meta object for the containment reference list '{@link org.nines.model.storage.DiskEnclosure#getArrays <em>Arrays</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Arrays</em>'.
	 * @see org.nines.model.storage.DiskEnclosure#getArrays()
	 * @see #getDiskEnclosure()
	 * @generated
	 */
	EReference getDiskEnclosure_Arrays();

	/**
	 * Returns the meta object for the containment reference list '{@link org.nines.model.storage.DiskEnclosure#getControllers <em>Controllers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Controllers</em>'.
	 * @see org.nines.model.storage.DiskEnclosure#getControllers()
	 * @see #getDiskEnclosure()
	 * @generated
	 */
	EReference getDiskEnclosure_Controllers();

	/**
	 * Returns the meta object for the containment reference list '{@link org.nines.model.storage.DiskEnclosure#getLinks <em>Links</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Links</em>'.
	 * @see org.nines.model.storage.DiskEnclosure#getLinks()
	 * @see #getDiskEnclosure()
	 * @generated
	 */
	EReference getDiskEnclosure_Links();

	/**
	 * Returns the meta object for class '{@link org.nines.model.storage.StorageLink <em>Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Link</em>'.
	 * @see org.nines.model.storage.StorageLink
	 * @generated
	 */
	EClass getStorageLink();

	/**
	 * Returns the meta object for the reference '{@link org.nines.model.storage.StorageLink#getHost <em>Host</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Host</em>'.
	 * @see org.nines.model.storage.StorageLink#getHost()
	 * @see #getStorageLink()
	 * @generated
	 */
	EReference getStorageLink_Host();

	/**
	 * Returns the meta object for the reference '{@link org.nines.model.storage.StorageLink#getStorage <em>Storage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Storage</em>'.
	 * @see org.nines.model.storage.StorageLink#getStorage()
	 * @see #getStorageLink()
	 * @generated
	 */
	EReference getStorageLink_Storage();

	/**
	 * Returns the meta object for the reference list '{@link org.nines.model.storage.StorageLink#getConduits <em>Conduits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Conduits</em>'.
	 * @see org.nines.model.storage.StorageLink#getConduits()
	 * @see #getStorageLink()
	 * @generated
	 */
	EReference getStorageLink_Conduits();

	/**
	 * Returns the meta object for the '{@link org.nines.model.storage.StorageLink#validateEnds(org.eclipse.emf.common.util.DiagnosticChain, java.util.Map) <em>Validate Ends</em>}' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the '<em>Validate Ends</em>' operation.
	 * @see org.nines.model.storage.StorageLink#validateEnds(org.eclipse.emf.common.util.DiagnosticChain, java.util.Map)
	 * @generated
	 */
	EOperation getStorageLink__ValidateEnds__DiagnosticChain_Map();

	/**
	 * Returns the meta object for class '{@link org.nines.model.storage.Replication <em>Replication</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Replication</em>'.
	 * @see org.nines.model.storage.Replication
	 * @generated
	 */
	EClass getReplication();

	/**
	 * Returns the meta object for the reference '{@link org.nines.model.storage.Replication#getService <em>Service</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Service</em>'.
	 * @see org.nines.model.storage.Replication#getService()
	 * @see #getReplication()
	 * @generated
	 */
	EReference getReplication_Service();

	/**
	 * Returns the meta object for the reference '{@link org.nines.model.storage.Replication#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>From</em>'.
	 * @see org.nines.model.storage.Replication#getFrom()
	 * @see #getReplication()
	 * @generated
	 */
	EReference getReplication_From();

	/**
	 * Returns the meta object for the reference list '{@link org.nines.model.storage.Replication#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>To</em>'.
	 * @see org.nines.model.storage.Replication#getTo()
	 * @see #getReplication()
	 * @generated
	 */
	EReference getReplication_To();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.storage.Replication#getMode <em>Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mode</em>'.
	 * @see org.nines.model.storage.Replication#getMode()
	 * @see #getReplication()
	 * @generated
	 */
	EAttribute getReplication_Mode();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.storage.Replication#getInterval <em>Interval</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Interval</em>'.
	 * @see org.nines.model.storage.Replication#getInterval()
	 * @see #getReplication()
	 * @generated
	 */
	EAttribute getReplication_Interval();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.storage.Replication#getCopyTime <em>Copy Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Copy Time</em>'.
	 * @see org.nines.model.storage.Replication#getCopyTime()
	 * @see #getReplication()
	 * @generated
	 */
	EAttribute getReplication_CopyTime();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.storage.Replication#getVolumePerRun <em>Volume Per Run</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Volume Per Run</em>'.
	 * @see org.nines.model.storage.Replication#getVolumePerRun()
	 * @see #getReplication()
	 * @generated
	 */
	EAttribute getReplication_VolumePerRun();

	/**
	 * Returns the meta object for the reference list '{@link org.nines.model.storage.Replication#getOver <em>Over</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Over</em>'.
	 * @see org.nines.model.storage.Replication#getOver()
	 * @see #getReplication()
	 * @generated
	 */
	EReference getReplication_Over();

	/**
	 * Returns the meta object for the containment reference '{@link org.nines.model.storage.Replication#getSchedule <em>Schedule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Schedule</em>'.
	 * @see org.nines.model.storage.Replication#getSchedule()
	 * @see #getReplication()
	 * @generated
	 */
	EReference getReplication_Schedule();

	/**
	 * Returns the meta object for the reference list '{@link org.nines.model.storage.Replication#getExcludes <em>Excludes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Excludes</em>'.
	 * @see org.nines.model.storage.Replication#getExcludes()
	 * @see #getReplication()
	 * @generated
	 */
	EReference getReplication_Excludes();

	/**
	 * Returns the meta object for the '{@link org.nines.model.storage.Replication#validateCopies(org.eclipse.emf.common.util.DiagnosticChain, java.util.Map) <em>Validate Copies</em>}' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the '<em>Validate Copies</em>' operation.
	 * @see org.nines.model.storage.Replication#validateCopies(org.eclipse.emf.common.util.DiagnosticChain, java.util.Map)
	 * @generated
	 */
	EOperation getReplication__ValidateCopies__DiagnosticChain_Map();

	/**
	 * Returns the meta object for enum '{@link org.nines.model.storage.RaidLevel <em>Raid Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Raid Level</em>'.
	 * @see org.nines.model.storage.RaidLevel
	 * @generated
	 */
	EEnum getRaidLevel();

	/**
	 * Returns the meta object for enum '{@link org.nines.model.storage.VolumePurpose <em>Volume Purpose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Volume Purpose</em>'.
	 * @see org.nines.model.storage.VolumePurpose
	 * @generated
	 */
	EEnum getVolumePurpose();

	/**
	 * Returns the meta object for enum '{@link org.nines.model.storage.ReplicationMode <em>Replication Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Replication Mode</em>'.
	 * @see org.nines.model.storage.ReplicationMode
	 * @generated
	 */
	EEnum getReplicationMode();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	StorageFactory getStorageFactory();

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
		 * The meta object literal for the '{@link org.nines.model.storage.impl.DiskImpl <em>Disk</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.storage.impl.DiskImpl
		 * @see org.nines.model.storage.impl.StoragePackageImpl#getDisk()
		 * @generated
		 */
		EClass DISK = eINSTANCE.getDisk();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISK__SIZE = eINSTANCE.getDisk_Size();

		/**
		 * The meta object literal for the '<em><b>Shelf</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DISK__SHELF = eINSTANCE.getDisk_Shelf();

		/**
		 * The meta object literal for the '{@link org.nines.model.storage.impl.DiskControllerImpl <em>Disk Controller</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.storage.impl.DiskControllerImpl
		 * @see org.nines.model.storage.impl.StoragePackageImpl#getDiskController()
		 * @generated
		 */
		EClass DISK_CONTROLLER = eINSTANCE.getDiskController();

		/**
		 * The meta object literal for the '{@link org.nines.model.storage.impl.DiskArrayImpl <em>Disk Array</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.storage.impl.DiskArrayImpl
		 * @see org.nines.model.storage.impl.StoragePackageImpl#getDiskArray()
		 * @generated
		 */
		EClass DISK_ARRAY = eINSTANCE.getDiskArray();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISK_ARRAY__LEVEL = eINSTANCE.getDiskArray_Level();

		/**
		 * The meta object literal for the '<em><b>Disks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DISK_ARRAY__DISKS = eINSTANCE.getDiskArray_Disks();

		/**
		 * The meta object literal for the '<em><b>Hot Spares</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISK_ARRAY__HOT_SPARES = eINSTANCE.getDiskArray_HotSpares();

		/**
		 * The meta object literal for the '<em><b>Rebuild</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISK_ARRAY__REBUILD = eINSTANCE.getDiskArray_Rebuild();

		/**
		 * The meta object literal for the '<em><b>Restore</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISK_ARRAY__RESTORE = eINSTANCE.getDiskArray_Restore();

		/**
		 * The meta object literal for the '<em><b>Read Error Probability</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISK_ARRAY__READ_ERROR_PROBABILITY = eINSTANCE.getDiskArray_ReadErrorProbability();

		/**
		 * The meta object literal for the '<em><b>Fault Tolerant Cache</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISK_ARRAY__FAULT_TOLERANT_CACHE = eINSTANCE.getDiskArray_FaultTolerantCache();

		/**
		 * The meta object literal for the '<em><b>Volumes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DISK_ARRAY__VOLUMES = eINSTANCE.getDiskArray_Volumes();

		/**
		 * The meta object literal for the '<em><b>Controllers</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DISK_ARRAY__CONTROLLERS = eINSTANCE.getDiskArray_Controllers();

		/**
		 * The meta object literal for the '<em><b>Validate Disks</b></em>' operation.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EOperation DISK_ARRAY___VALIDATE_DISKS__DIAGNOSTICCHAIN_MAP = eINSTANCE.getDiskArray__ValidateDisks__DiagnosticChain_Map();

		/**
		 * The meta object literal for the '<em><b>Validate Controllers</b></em>' operation.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EOperation DISK_ARRAY___VALIDATE_CONTROLLERS__DIAGNOSTICCHAIN_MAP = eINSTANCE.getDiskArray__ValidateControllers__DiagnosticChain_Map();

		/**
		 * The meta object literal for the '{@link org.nines.model.storage.impl.VolumeImpl <em>Volume</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.storage.impl.VolumeImpl
		 * @see org.nines.model.storage.impl.StoragePackageImpl#getVolume()
		 * @generated
		 */
		EClass VOLUME = eINSTANCE.getVolume();

		/**
		 * The meta object literal for the '<em><b>Purpose</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VOLUME__PURPOSE = eINSTANCE.getVolume_Purpose();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VOLUME__SIZE = eINSTANCE.getVolume_Size();

		/**
		 * The meta object literal for the '<em><b>Drive Letter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VOLUME__DRIVE_LETTER = eINSTANCE.getVolume_DriveLetter();

		/**
		 * The meta object literal for the '<em><b>Growth</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VOLUME__GROWTH = eINSTANCE.getVolume_Growth();

		/**
		 * The meta object literal for the '{@link org.nines.model.storage.impl.DiskEnclosureImpl <em>Disk Enclosure</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.storage.impl.DiskEnclosureImpl
		 * @see org.nines.model.storage.impl.StoragePackageImpl#getDiskEnclosure()
		 * @generated
		 */
		EClass DISK_ENCLOSURE = eINSTANCE.getDiskEnclosure();

		/**
		 * The meta object literal for the '<em><b>Arrays</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DISK_ENCLOSURE__ARRAYS = eINSTANCE.getDiskEnclosure_Arrays();

		/**
		 * The meta object literal for the '<em><b>Controllers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DISK_ENCLOSURE__CONTROLLERS = eINSTANCE.getDiskEnclosure_Controllers();

		/**
		 * The meta object literal for the '<em><b>Links</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DISK_ENCLOSURE__LINKS = eINSTANCE.getDiskEnclosure_Links();

		/**
		 * The meta object literal for the '{@link org.nines.model.storage.impl.StorageLinkImpl <em>Link</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.storage.impl.StorageLinkImpl
		 * @see org.nines.model.storage.impl.StoragePackageImpl#getStorageLink()
		 * @generated
		 */
		EClass STORAGE_LINK = eINSTANCE.getStorageLink();

		/**
		 * The meta object literal for the '<em><b>Host</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STORAGE_LINK__HOST = eINSTANCE.getStorageLink_Host();

		/**
		 * The meta object literal for the '<em><b>Storage</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STORAGE_LINK__STORAGE = eINSTANCE.getStorageLink_Storage();

		/**
		 * The meta object literal for the '<em><b>Conduits</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STORAGE_LINK__CONDUITS = eINSTANCE.getStorageLink_Conduits();

		/**
		 * The meta object literal for the '<em><b>Validate Ends</b></em>' operation.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EOperation STORAGE_LINK___VALIDATE_ENDS__DIAGNOSTICCHAIN_MAP = eINSTANCE.getStorageLink__ValidateEnds__DiagnosticChain_Map();

		/**
		 * The meta object literal for the '{@link org.nines.model.storage.impl.ReplicationImpl <em>Replication</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.storage.impl.ReplicationImpl
		 * @see org.nines.model.storage.impl.StoragePackageImpl#getReplication()
		 * @generated
		 */
		EClass REPLICATION = eINSTANCE.getReplication();

		/**
		 * The meta object literal for the '<em><b>Service</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REPLICATION__SERVICE = eINSTANCE.getReplication_Service();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REPLICATION__FROM = eINSTANCE.getReplication_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REPLICATION__TO = eINSTANCE.getReplication_To();

		/**
		 * The meta object literal for the '<em><b>Mode</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPLICATION__MODE = eINSTANCE.getReplication_Mode();

		/**
		 * The meta object literal for the '<em><b>Interval</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPLICATION__INTERVAL = eINSTANCE.getReplication_Interval();

		/**
		 * The meta object literal for the '<em><b>Copy Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPLICATION__COPY_TIME = eINSTANCE.getReplication_CopyTime();

		/**
		 * The meta object literal for the '<em><b>Volume Per Run</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPLICATION__VOLUME_PER_RUN = eINSTANCE.getReplication_VolumePerRun();

		/**
		 * The meta object literal for the '<em><b>Over</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REPLICATION__OVER = eINSTANCE.getReplication_Over();

		/**
		 * The meta object literal for the '<em><b>Schedule</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REPLICATION__SCHEDULE = eINSTANCE.getReplication_Schedule();

		/**
		 * The meta object literal for the '<em><b>Excludes</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REPLICATION__EXCLUDES = eINSTANCE.getReplication_Excludes();

		/**
		 * The meta object literal for the '<em><b>Validate Copies</b></em>' operation.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EOperation REPLICATION___VALIDATE_COPIES__DIAGNOSTICCHAIN_MAP = eINSTANCE.getReplication__ValidateCopies__DiagnosticChain_Map();

		/**
		 * The meta object literal for the '{@link org.nines.model.storage.RaidLevel <em>Raid Level</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.storage.RaidLevel
		 * @see org.nines.model.storage.impl.StoragePackageImpl#getRaidLevel()
		 * @generated
		 */
		EEnum RAID_LEVEL = eINSTANCE.getRaidLevel();

		/**
		 * The meta object literal for the '{@link org.nines.model.storage.VolumePurpose <em>Volume Purpose</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.storage.VolumePurpose
		 * @see org.nines.model.storage.impl.StoragePackageImpl#getVolumePurpose()
		 * @generated
		 */
		EEnum VOLUME_PURPOSE = eINSTANCE.getVolumePurpose();

		/**
		 * The meta object literal for the '{@link org.nines.model.storage.ReplicationMode <em>Replication Mode</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.storage.ReplicationMode
		 * @see org.nines.model.storage.impl.StoragePackageImpl#getReplicationMode()
		 * @generated
		 */
		EEnum REPLICATION_MODE = eINSTANCE.getReplicationMode();

	}

} //StoragePackage
