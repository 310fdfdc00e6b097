/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.network;

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
 * Networks, devices and links. Paths run over links and network devices; hosts are never transit.
 * <!-- end-model-doc -->
 * @see org.nines.model.network.NetworkFactory
 * @model kind="package"
 * @generated
 */
public interface NetworkPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "network";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://nines.org/model/2/network";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "network";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	NetworkPackage eINSTANCE = org.nines.model.network.impl.NetworkPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.nines.model.network.impl.NetworkNodeImpl <em>Node</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.network.impl.NetworkNodeImpl
	 * @see org.nines.model.network.impl.NetworkPackageImpl#getNetworkNode()
	 * @generated
	 */
	int NETWORK_NODE = 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_NODE__DESCRIPTION = CorePackage.ITEM__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_NODE__TAGS = CorePackage.ITEM__TAGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_NODE__NAME = CorePackage.ITEM__NAME;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_NODE__COUNT = CorePackage.ITEM__COUNT;

	/**
	 * The feature id for the '<em><b>Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_NODE__TYPE = CorePackage.ITEM__TYPE;

	/**
	 * The feature id for the '<em><b>Failure Modes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_NODE__FAILURE_MODES = CorePackage.ITEM__FAILURE_MODES;

	/**
	 * The number of structural features of the '<em>Node</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_NODE_FEATURE_COUNT = CorePackage.ITEM_FEATURE_COUNT + 0;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_NODE___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = CorePackage.ITEM___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_NODE___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = CorePackage.ITEM___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_NODE___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = CorePackage.ITEM___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_NODE___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = CorePackage.ITEM___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Name</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_NODE___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP = CorePackage.ITEM___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP;

	/**
	 * The number of operations of the '<em>Node</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_NODE_OPERATION_COUNT = CorePackage.ITEM_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.nines.model.network.impl.PortImpl <em>Port</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.network.impl.PortImpl
	 * @see org.nines.model.network.impl.NetworkPackageImpl#getPort()
	 * @generated
	 */
	int PORT = 1;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT__DESCRIPTION = NETWORK_NODE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT__TAGS = NETWORK_NODE__TAGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT__NAME = NETWORK_NODE__NAME;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT__COUNT = NETWORK_NODE__COUNT;

	/**
	 * The feature id for the '<em><b>Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT__TYPE = NETWORK_NODE__TYPE;

	/**
	 * The feature id for the '<em><b>Failure Modes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT__FAILURE_MODES = NETWORK_NODE__FAILURE_MODES;

	/**
	 * The number of structural features of the '<em>Port</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT_FEATURE_COUNT = NETWORK_NODE_FEATURE_COUNT + 0;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = NETWORK_NODE___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = NETWORK_NODE___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = NETWORK_NODE___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = NETWORK_NODE___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Name</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP = NETWORK_NODE___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP;

	/**
	 * The number of operations of the '<em>Port</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT_OPERATION_COUNT = NETWORK_NODE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.nines.model.network.impl.LineCardImpl <em>Line Card</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.network.impl.LineCardImpl
	 * @see org.nines.model.network.impl.NetworkPackageImpl#getLineCard()
	 * @generated
	 */
	int LINE_CARD = 2;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINE_CARD__DESCRIPTION = CorePackage.ITEM__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINE_CARD__TAGS = CorePackage.ITEM__TAGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINE_CARD__NAME = CorePackage.ITEM__NAME;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINE_CARD__COUNT = CorePackage.ITEM__COUNT;

	/**
	 * The feature id for the '<em><b>Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINE_CARD__TYPE = CorePackage.ITEM__TYPE;

	/**
	 * The feature id for the '<em><b>Failure Modes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINE_CARD__FAILURE_MODES = CorePackage.ITEM__FAILURE_MODES;

	/**
	 * The feature id for the '<em><b>Ports</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINE_CARD__PORTS = CorePackage.ITEM_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Line Card</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINE_CARD_FEATURE_COUNT = CorePackage.ITEM_FEATURE_COUNT + 1;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINE_CARD___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = CorePackage.ITEM___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINE_CARD___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = CorePackage.ITEM___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINE_CARD___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = CorePackage.ITEM___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINE_CARD___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = CorePackage.ITEM___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Name</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINE_CARD___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP = CorePackage.ITEM___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP;

	/**
	 * The number of operations of the '<em>Line Card</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINE_CARD_OPERATION_COUNT = CorePackage.ITEM_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.nines.model.network.impl.NetworkInterfaceImpl <em>Interface</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.network.impl.NetworkInterfaceImpl
	 * @see org.nines.model.network.impl.NetworkPackageImpl#getNetworkInterface()
	 * @generated
	 */
	int NETWORK_INTERFACE = 3;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_INTERFACE__DESCRIPTION = NETWORK_NODE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_INTERFACE__TAGS = NETWORK_NODE__TAGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_INTERFACE__NAME = NETWORK_NODE__NAME;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_INTERFACE__COUNT = NETWORK_NODE__COUNT;

	/**
	 * The feature id for the '<em><b>Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_INTERFACE__TYPE = NETWORK_NODE__TYPE;

	/**
	 * The feature id for the '<em><b>Failure Modes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_INTERFACE__FAILURE_MODES = NETWORK_NODE__FAILURE_MODES;

	/**
	 * The feature id for the '<em><b>Ports</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_INTERFACE__PORTS = NETWORK_NODE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Interface</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_INTERFACE_FEATURE_COUNT = NETWORK_NODE_FEATURE_COUNT + 1;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_INTERFACE___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = NETWORK_NODE___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_INTERFACE___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = NETWORK_NODE___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_INTERFACE___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = NETWORK_NODE___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_INTERFACE___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = NETWORK_NODE___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Name</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_INTERFACE___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP = NETWORK_NODE___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP;

	/**
	 * The number of operations of the '<em>Interface</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_INTERFACE_OPERATION_COUNT = NETWORK_NODE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.nines.model.network.impl.NetworkDeviceImpl <em>Device</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.network.impl.NetworkDeviceImpl
	 * @see org.nines.model.network.impl.NetworkPackageImpl#getNetworkDevice()
	 * @generated
	 */
	int NETWORK_DEVICE = 4;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_DEVICE__DESCRIPTION = FacilityPackage.POWERED_EQUIPMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_DEVICE__TAGS = FacilityPackage.POWERED_EQUIPMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_DEVICE__NAME = FacilityPackage.POWERED_EQUIPMENT__NAME;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_DEVICE__COUNT = FacilityPackage.POWERED_EQUIPMENT__COUNT;

	/**
	 * The feature id for the '<em><b>Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_DEVICE__TYPE = FacilityPackage.POWERED_EQUIPMENT__TYPE;

	/**
	 * The feature id for the '<em><b>Failure Modes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_DEVICE__FAILURE_MODES = FacilityPackage.POWERED_EQUIPMENT__FAILURE_MODES;

	/**
	 * The feature id for the '<em><b>Rack Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_DEVICE__RACK_UNIT = FacilityPackage.POWERED_EQUIPMENT__RACK_UNIT;

	/**
	 * The feature id for the '<em><b>Height Units</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_DEVICE__HEIGHT_UNITS = FacilityPackage.POWERED_EQUIPMENT__HEIGHT_UNITS;

	/**
	 * The feature id for the '<em><b>Power Supplies</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_DEVICE__POWER_SUPPLIES = FacilityPackage.POWERED_EQUIPMENT__POWER_SUPPLIES;

	/**
	 * The feature id for the '<em><b>Required Supplies</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_DEVICE__REQUIRED_SUPPLIES = FacilityPackage.POWERED_EQUIPMENT__REQUIRED_SUPPLIES;

	/**
	 * The feature id for the '<em><b>Consumption</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_DEVICE__CONSUMPTION = FacilityPackage.POWERED_EQUIPMENT__CONSUMPTION;

	/**
	 * The feature id for the '<em><b>Restart</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_DEVICE__RESTART = FacilityPackage.POWERED_EQUIPMENT__RESTART;

	/**
	 * The feature id for the '<em><b>Ports</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_DEVICE__PORTS = FacilityPackage.POWERED_EQUIPMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Cards</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_DEVICE__CARDS = FacilityPackage.POWERED_EQUIPMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_DEVICE_FEATURE_COUNT = FacilityPackage.POWERED_EQUIPMENT_FEATURE_COUNT + 2;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_DEVICE___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = FacilityPackage.POWERED_EQUIPMENT___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_DEVICE___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = FacilityPackage.POWERED_EQUIPMENT___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_DEVICE___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = FacilityPackage.POWERED_EQUIPMENT___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_DEVICE___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = FacilityPackage.POWERED_EQUIPMENT___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Name</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_DEVICE___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP = FacilityPackage.POWERED_EQUIPMENT___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Supplies</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_DEVICE___VALIDATE_SUPPLIES__DIAGNOSTICCHAIN_MAP = FacilityPackage.POWERED_EQUIPMENT___VALIDATE_SUPPLIES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The number of operations of the '<em>Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_DEVICE_OPERATION_COUNT = FacilityPackage.POWERED_EQUIPMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.nines.model.network.impl.SwitchImpl <em>Switch</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.network.impl.SwitchImpl
	 * @see org.nines.model.network.impl.NetworkPackageImpl#getSwitch()
	 * @generated
	 */
	int SWITCH = 5;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCH__DESCRIPTION = NETWORK_DEVICE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCH__TAGS = NETWORK_DEVICE__TAGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCH__NAME = NETWORK_DEVICE__NAME;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCH__COUNT = NETWORK_DEVICE__COUNT;

	/**
	 * The feature id for the '<em><b>Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCH__TYPE = NETWORK_DEVICE__TYPE;

	/**
	 * The feature id for the '<em><b>Failure Modes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCH__FAILURE_MODES = NETWORK_DEVICE__FAILURE_MODES;

	/**
	 * The feature id for the '<em><b>Rack Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCH__RACK_UNIT = NETWORK_DEVICE__RACK_UNIT;

	/**
	 * The feature id for the '<em><b>Height Units</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCH__HEIGHT_UNITS = NETWORK_DEVICE__HEIGHT_UNITS;

	/**
	 * The feature id for the '<em><b>Power Supplies</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCH__POWER_SUPPLIES = NETWORK_DEVICE__POWER_SUPPLIES;

	/**
	 * The feature id for the '<em><b>Required Supplies</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCH__REQUIRED_SUPPLIES = NETWORK_DEVICE__REQUIRED_SUPPLIES;

	/**
	 * The feature id for the '<em><b>Consumption</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCH__CONSUMPTION = NETWORK_DEVICE__CONSUMPTION;

	/**
	 * The feature id for the '<em><b>Restart</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCH__RESTART = NETWORK_DEVICE__RESTART;

	/**
	 * The feature id for the '<em><b>Ports</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCH__PORTS = NETWORK_DEVICE__PORTS;

	/**
	 * The feature id for the '<em><b>Cards</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCH__CARDS = NETWORK_DEVICE__CARDS;

	/**
	 * The number of structural features of the '<em>Switch</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCH_FEATURE_COUNT = NETWORK_DEVICE_FEATURE_COUNT + 0;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCH___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = NETWORK_DEVICE___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCH___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = NETWORK_DEVICE___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCH___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = NETWORK_DEVICE___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCH___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = NETWORK_DEVICE___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Name</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCH___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP = NETWORK_DEVICE___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Supplies</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCH___VALIDATE_SUPPLIES__DIAGNOSTICCHAIN_MAP = NETWORK_DEVICE___VALIDATE_SUPPLIES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The number of operations of the '<em>Switch</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCH_OPERATION_COUNT = NETWORK_DEVICE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.nines.model.network.impl.RouterImpl <em>Router</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.network.impl.RouterImpl
	 * @see org.nines.model.network.impl.NetworkPackageImpl#getRouter()
	 * @generated
	 */
	int ROUTER = 6;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTER__DESCRIPTION = NETWORK_DEVICE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTER__TAGS = NETWORK_DEVICE__TAGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTER__NAME = NETWORK_DEVICE__NAME;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTER__COUNT = NETWORK_DEVICE__COUNT;

	/**
	 * The feature id for the '<em><b>Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTER__TYPE = NETWORK_DEVICE__TYPE;

	/**
	 * The feature id for the '<em><b>Failure Modes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTER__FAILURE_MODES = NETWORK_DEVICE__FAILURE_MODES;

	/**
	 * The feature id for the '<em><b>Rack Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTER__RACK_UNIT = NETWORK_DEVICE__RACK_UNIT;

	/**
	 * The feature id for the '<em><b>Height Units</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTER__HEIGHT_UNITS = NETWORK_DEVICE__HEIGHT_UNITS;

	/**
	 * The feature id for the '<em><b>Power Supplies</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTER__POWER_SUPPLIES = NETWORK_DEVICE__POWER_SUPPLIES;

	/**
	 * The feature id for the '<em><b>Required Supplies</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTER__REQUIRED_SUPPLIES = NETWORK_DEVICE__REQUIRED_SUPPLIES;

	/**
	 * The feature id for the '<em><b>Consumption</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTER__CONSUMPTION = NETWORK_DEVICE__CONSUMPTION;

	/**
	 * The feature id for the '<em><b>Restart</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTER__RESTART = NETWORK_DEVICE__RESTART;

	/**
	 * The feature id for the '<em><b>Ports</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTER__PORTS = NETWORK_DEVICE__PORTS;

	/**
	 * The feature id for the '<em><b>Cards</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTER__CARDS = NETWORK_DEVICE__CARDS;

	/**
	 * The number of structural features of the '<em>Router</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTER_FEATURE_COUNT = NETWORK_DEVICE_FEATURE_COUNT + 0;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTER___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = NETWORK_DEVICE___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTER___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = NETWORK_DEVICE___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTER___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = NETWORK_DEVICE___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTER___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = NETWORK_DEVICE___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Name</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTER___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP = NETWORK_DEVICE___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Supplies</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTER___VALIDATE_SUPPLIES__DIAGNOSTICCHAIN_MAP = NETWORK_DEVICE___VALIDATE_SUPPLIES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The number of operations of the '<em>Router</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTER_OPERATION_COUNT = NETWORK_DEVICE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.nines.model.network.impl.FirewallImpl <em>Firewall</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.network.impl.FirewallImpl
	 * @see org.nines.model.network.impl.NetworkPackageImpl#getFirewall()
	 * @generated
	 */
	int FIREWALL = 7;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIREWALL__DESCRIPTION = NETWORK_DEVICE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIREWALL__TAGS = NETWORK_DEVICE__TAGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIREWALL__NAME = NETWORK_DEVICE__NAME;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIREWALL__COUNT = NETWORK_DEVICE__COUNT;

	/**
	 * The feature id for the '<em><b>Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIREWALL__TYPE = NETWORK_DEVICE__TYPE;

	/**
	 * The feature id for the '<em><b>Failure Modes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIREWALL__FAILURE_MODES = NETWORK_DEVICE__FAILURE_MODES;

	/**
	 * The feature id for the '<em><b>Rack Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIREWALL__RACK_UNIT = NETWORK_DEVICE__RACK_UNIT;

	/**
	 * The feature id for the '<em><b>Height Units</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIREWALL__HEIGHT_UNITS = NETWORK_DEVICE__HEIGHT_UNITS;

	/**
	 * The feature id for the '<em><b>Power Supplies</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIREWALL__POWER_SUPPLIES = NETWORK_DEVICE__POWER_SUPPLIES;

	/**
	 * The feature id for the '<em><b>Required Supplies</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIREWALL__REQUIRED_SUPPLIES = NETWORK_DEVICE__REQUIRED_SUPPLIES;

	/**
	 * The feature id for the '<em><b>Consumption</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIREWALL__CONSUMPTION = NETWORK_DEVICE__CONSUMPTION;

	/**
	 * The feature id for the '<em><b>Restart</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIREWALL__RESTART = NETWORK_DEVICE__RESTART;

	/**
	 * The feature id for the '<em><b>Ports</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIREWALL__PORTS = NETWORK_DEVICE__PORTS;

	/**
	 * The feature id for the '<em><b>Cards</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIREWALL__CARDS = NETWORK_DEVICE__CARDS;

	/**
	 * The number of structural features of the '<em>Firewall</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIREWALL_FEATURE_COUNT = NETWORK_DEVICE_FEATURE_COUNT + 0;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIREWALL___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = NETWORK_DEVICE___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIREWALL___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = NETWORK_DEVICE___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIREWALL___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = NETWORK_DEVICE___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIREWALL___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = NETWORK_DEVICE___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Name</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIREWALL___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP = NETWORK_DEVICE___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Supplies</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIREWALL___VALIDATE_SUPPLIES__DIAGNOSTICCHAIN_MAP = NETWORK_DEVICE___VALIDATE_SUPPLIES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The number of operations of the '<em>Firewall</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIREWALL_OPERATION_COUNT = NETWORK_DEVICE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.nines.model.network.impl.LoadBalancerImpl <em>Load Balancer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.network.impl.LoadBalancerImpl
	 * @see org.nines.model.network.impl.NetworkPackageImpl#getLoadBalancer()
	 * @generated
	 */
	int LOAD_BALANCER = 8;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOAD_BALANCER__DESCRIPTION = NETWORK_DEVICE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOAD_BALANCER__TAGS = NETWORK_DEVICE__TAGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOAD_BALANCER__NAME = NETWORK_DEVICE__NAME;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOAD_BALANCER__COUNT = NETWORK_DEVICE__COUNT;

	/**
	 * The feature id for the '<em><b>Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOAD_BALANCER__TYPE = NETWORK_DEVICE__TYPE;

	/**
	 * The feature id for the '<em><b>Failure Modes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOAD_BALANCER__FAILURE_MODES = NETWORK_DEVICE__FAILURE_MODES;

	/**
	 * The feature id for the '<em><b>Rack Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOAD_BALANCER__RACK_UNIT = NETWORK_DEVICE__RACK_UNIT;

	/**
	 * The feature id for the '<em><b>Height Units</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOAD_BALANCER__HEIGHT_UNITS = NETWORK_DEVICE__HEIGHT_UNITS;

	/**
	 * The feature id for the '<em><b>Power Supplies</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOAD_BALANCER__POWER_SUPPLIES = NETWORK_DEVICE__POWER_SUPPLIES;

	/**
	 * The feature id for the '<em><b>Required Supplies</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOAD_BALANCER__REQUIRED_SUPPLIES = NETWORK_DEVICE__REQUIRED_SUPPLIES;

	/**
	 * The feature id for the '<em><b>Consumption</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOAD_BALANCER__CONSUMPTION = NETWORK_DEVICE__CONSUMPTION;

	/**
	 * The feature id for the '<em><b>Restart</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOAD_BALANCER__RESTART = NETWORK_DEVICE__RESTART;

	/**
	 * The feature id for the '<em><b>Ports</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOAD_BALANCER__PORTS = NETWORK_DEVICE__PORTS;

	/**
	 * The feature id for the '<em><b>Cards</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOAD_BALANCER__CARDS = NETWORK_DEVICE__CARDS;

	/**
	 * The number of structural features of the '<em>Load Balancer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOAD_BALANCER_FEATURE_COUNT = NETWORK_DEVICE_FEATURE_COUNT + 0;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOAD_BALANCER___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = NETWORK_DEVICE___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOAD_BALANCER___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = NETWORK_DEVICE___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOAD_BALANCER___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = NETWORK_DEVICE___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOAD_BALANCER___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = NETWORK_DEVICE___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Name</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOAD_BALANCER___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP = NETWORK_DEVICE___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Supplies</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOAD_BALANCER___VALIDATE_SUPPLIES__DIAGNOSTICCHAIN_MAP = NETWORK_DEVICE___VALIDATE_SUPPLIES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The number of operations of the '<em>Load Balancer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOAD_BALANCER_OPERATION_COUNT = NETWORK_DEVICE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.nines.model.network.impl.ModemBankImpl <em>Modem Bank</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.network.impl.ModemBankImpl
	 * @see org.nines.model.network.impl.NetworkPackageImpl#getModemBank()
	 * @generated
	 */
	int MODEM_BANK = 9;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEM_BANK__DESCRIPTION = NETWORK_DEVICE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEM_BANK__TAGS = NETWORK_DEVICE__TAGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEM_BANK__NAME = NETWORK_DEVICE__NAME;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEM_BANK__COUNT = NETWORK_DEVICE__COUNT;

	/**
	 * The feature id for the '<em><b>Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEM_BANK__TYPE = NETWORK_DEVICE__TYPE;

	/**
	 * The feature id for the '<em><b>Failure Modes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEM_BANK__FAILURE_MODES = NETWORK_DEVICE__FAILURE_MODES;

	/**
	 * The feature id for the '<em><b>Rack Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEM_BANK__RACK_UNIT = NETWORK_DEVICE__RACK_UNIT;

	/**
	 * The feature id for the '<em><b>Height Units</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEM_BANK__HEIGHT_UNITS = NETWORK_DEVICE__HEIGHT_UNITS;

	/**
	 * The feature id for the '<em><b>Power Supplies</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEM_BANK__POWER_SUPPLIES = NETWORK_DEVICE__POWER_SUPPLIES;

	/**
	 * The feature id for the '<em><b>Required Supplies</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEM_BANK__REQUIRED_SUPPLIES = NETWORK_DEVICE__REQUIRED_SUPPLIES;

	/**
	 * The feature id for the '<em><b>Consumption</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEM_BANK__CONSUMPTION = NETWORK_DEVICE__CONSUMPTION;

	/**
	 * The feature id for the '<em><b>Restart</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEM_BANK__RESTART = NETWORK_DEVICE__RESTART;

	/**
	 * The feature id for the '<em><b>Ports</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEM_BANK__PORTS = NETWORK_DEVICE__PORTS;

	/**
	 * The feature id for the '<em><b>Cards</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEM_BANK__CARDS = NETWORK_DEVICE__CARDS;

	/**
	 * The number of structural features of the '<em>Modem Bank</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEM_BANK_FEATURE_COUNT = NETWORK_DEVICE_FEATURE_COUNT + 0;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEM_BANK___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = NETWORK_DEVICE___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEM_BANK___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = NETWORK_DEVICE___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEM_BANK___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = NETWORK_DEVICE___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEM_BANK___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = NETWORK_DEVICE___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Name</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEM_BANK___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP = NETWORK_DEVICE___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Supplies</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEM_BANK___VALIDATE_SUPPLIES__DIAGNOSTICCHAIN_MAP = NETWORK_DEVICE___VALIDATE_SUPPLIES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The number of operations of the '<em>Modem Bank</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEM_BANK_OPERATION_COUNT = NETWORK_DEVICE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.nines.model.network.impl.ExternalNetworkImpl <em>External Network</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.network.impl.ExternalNetworkImpl
	 * @see org.nines.model.network.impl.NetworkPackageImpl#getExternalNetwork()
	 * @generated
	 */
	int EXTERNAL_NETWORK = 10;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_NETWORK__DESCRIPTION = NETWORK_NODE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_NETWORK__TAGS = NETWORK_NODE__TAGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_NETWORK__NAME = NETWORK_NODE__NAME;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_NETWORK__COUNT = NETWORK_NODE__COUNT;

	/**
	 * The feature id for the '<em><b>Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_NETWORK__TYPE = NETWORK_NODE__TYPE;

	/**
	 * The feature id for the '<em><b>Failure Modes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_NETWORK__FAILURE_MODES = NETWORK_NODE__FAILURE_MODES;

	/**
	 * The number of structural features of the '<em>External Network</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_NETWORK_FEATURE_COUNT = NETWORK_NODE_FEATURE_COUNT + 0;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_NETWORK___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = NETWORK_NODE___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_NETWORK___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = NETWORK_NODE___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_NETWORK___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = NETWORK_NODE___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_NETWORK___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = NETWORK_NODE___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Name</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_NETWORK___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP = NETWORK_NODE___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP;

	/**
	 * The number of operations of the '<em>External Network</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_NETWORK_OPERATION_COUNT = NETWORK_NODE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.nines.model.network.impl.NetworkImpl <em>Network</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.network.impl.NetworkImpl
	 * @see org.nines.model.network.impl.NetworkPackageImpl#getNetwork()
	 * @generated
	 */
	int NETWORK = 11;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__DESCRIPTION = CorePackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__TAGS = CorePackage.NAMED_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__NAME = CorePackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__LINKS = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__COLOUR = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Redundant With</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__REDUNDANT_WITH = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Addresses</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__ADDRESSES = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Network</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_FEATURE_COUNT = CorePackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Name</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP = CorePackage.NAMED_ELEMENT___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP;

	/**
	 * The number of operations of the '<em>Network</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_OPERATION_COUNT = CorePackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.nines.model.network.impl.LinkImpl <em>Link</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.network.impl.LinkImpl
	 * @see org.nines.model.network.impl.NetworkPackageImpl#getLink()
	 * @generated
	 */
	int LINK = 12;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__DESCRIPTION = CorePackage.ITEM__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__TAGS = CorePackage.ITEM__TAGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__NAME = CorePackage.ITEM__NAME;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__COUNT = CorePackage.ITEM__COUNT;

	/**
	 * The feature id for the '<em><b>Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__TYPE = CorePackage.ITEM__TYPE;

	/**
	 * The feature id for the '<em><b>Failure Modes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__FAILURE_MODES = CorePackage.ITEM__FAILURE_MODES;

	/**
	 * The feature id for the '<em><b>Ends</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__ENDS = CorePackage.ITEM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Conduits</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__CONDUITS = CorePackage.ITEM_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Bandwidth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__BANDWIDTH = CorePackage.ITEM_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Medium</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__MEDIUM = CorePackage.ITEM_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Link</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK_FEATURE_COUNT = CorePackage.ITEM_FEATURE_COUNT + 4;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = CorePackage.ITEM___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = CorePackage.ITEM___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = CorePackage.ITEM___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = CorePackage.ITEM___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Name</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP = CorePackage.ITEM___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ends</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK___VALIDATE_ENDS__DIAGNOSTICCHAIN_MAP = CorePackage.ITEM_OPERATION_COUNT + 0;

	/**
	 * The number of operations of the '<em>Link</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK_OPERATION_COUNT = CorePackage.ITEM_OPERATION_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.nines.model.network.impl.ProvidedLinkImpl <em>Provided Link</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.network.impl.ProvidedLinkImpl
	 * @see org.nines.model.network.impl.NetworkPackageImpl#getProvidedLink()
	 * @generated
	 */
	int PROVIDED_LINK = 13;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVIDED_LINK__DESCRIPTION = LINK__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVIDED_LINK__TAGS = LINK__TAGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVIDED_LINK__NAME = LINK__NAME;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVIDED_LINK__COUNT = LINK__COUNT;

	/**
	 * The feature id for the '<em><b>Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVIDED_LINK__TYPE = LINK__TYPE;

	/**
	 * The feature id for the '<em><b>Failure Modes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVIDED_LINK__FAILURE_MODES = LINK__FAILURE_MODES;

	/**
	 * The feature id for the '<em><b>Ends</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVIDED_LINK__ENDS = LINK__ENDS;

	/**
	 * The feature id for the '<em><b>Conduits</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVIDED_LINK__CONDUITS = LINK__CONDUITS;

	/**
	 * The feature id for the '<em><b>Bandwidth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVIDED_LINK__BANDWIDTH = LINK__BANDWIDTH;

	/**
	 * The feature id for the '<em><b>Medium</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVIDED_LINK__MEDIUM = LINK__MEDIUM;

	/**
	 * The feature id for the '<em><b>Provider</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVIDED_LINK__PROVIDER = LINK_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Provided Link</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVIDED_LINK_FEATURE_COUNT = LINK_FEATURE_COUNT + 1;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVIDED_LINK___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = LINK___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVIDED_LINK___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = LINK___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVIDED_LINK___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = LINK___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVIDED_LINK___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = LINK___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Name</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVIDED_LINK___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP = LINK___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ends</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVIDED_LINK___VALIDATE_ENDS__DIAGNOSTICCHAIN_MAP = LINK___VALIDATE_ENDS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The number of operations of the '<em>Provided Link</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVIDED_LINK_OPERATION_COUNT = LINK_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.nines.model.network.impl.InternetAccessImpl <em>Internet Access</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.network.impl.InternetAccessImpl
	 * @see org.nines.model.network.impl.NetworkPackageImpl#getInternetAccess()
	 * @generated
	 */
	int INTERNET_ACCESS = 14;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERNET_ACCESS__DESCRIPTION = PROVIDED_LINK__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERNET_ACCESS__TAGS = PROVIDED_LINK__TAGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERNET_ACCESS__NAME = PROVIDED_LINK__NAME;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERNET_ACCESS__COUNT = PROVIDED_LINK__COUNT;

	/**
	 * The feature id for the '<em><b>Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERNET_ACCESS__TYPE = PROVIDED_LINK__TYPE;

	/**
	 * The feature id for the '<em><b>Failure Modes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERNET_ACCESS__FAILURE_MODES = PROVIDED_LINK__FAILURE_MODES;

	/**
	 * The feature id for the '<em><b>Ends</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERNET_ACCESS__ENDS = PROVIDED_LINK__ENDS;

	/**
	 * The feature id for the '<em><b>Conduits</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERNET_ACCESS__CONDUITS = PROVIDED_LINK__CONDUITS;

	/**
	 * The feature id for the '<em><b>Bandwidth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERNET_ACCESS__BANDWIDTH = PROVIDED_LINK__BANDWIDTH;

	/**
	 * The feature id for the '<em><b>Medium</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERNET_ACCESS__MEDIUM = PROVIDED_LINK__MEDIUM;

	/**
	 * The feature id for the '<em><b>Provider</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERNET_ACCESS__PROVIDER = PROVIDED_LINK__PROVIDER;

	/**
	 * The number of structural features of the '<em>Internet Access</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERNET_ACCESS_FEATURE_COUNT = PROVIDED_LINK_FEATURE_COUNT + 0;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERNET_ACCESS___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = PROVIDED_LINK___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERNET_ACCESS___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = PROVIDED_LINK___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERNET_ACCESS___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = PROVIDED_LINK___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERNET_ACCESS___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = PROVIDED_LINK___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Name</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERNET_ACCESS___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP = PROVIDED_LINK___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ends</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERNET_ACCESS___VALIDATE_ENDS__DIAGNOSTICCHAIN_MAP = PROVIDED_LINK___VALIDATE_ENDS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The number of operations of the '<em>Internet Access</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERNET_ACCESS_OPERATION_COUNT = PROVIDED_LINK_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.nines.model.network.impl.WanCircuitImpl <em>Wan Circuit</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.network.impl.WanCircuitImpl
	 * @see org.nines.model.network.impl.NetworkPackageImpl#getWanCircuit()
	 * @generated
	 */
	int WAN_CIRCUIT = 15;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAN_CIRCUIT__DESCRIPTION = PROVIDED_LINK__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAN_CIRCUIT__TAGS = PROVIDED_LINK__TAGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAN_CIRCUIT__NAME = PROVIDED_LINK__NAME;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAN_CIRCUIT__COUNT = PROVIDED_LINK__COUNT;

	/**
	 * The feature id for the '<em><b>Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAN_CIRCUIT__TYPE = PROVIDED_LINK__TYPE;

	/**
	 * The feature id for the '<em><b>Failure Modes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAN_CIRCUIT__FAILURE_MODES = PROVIDED_LINK__FAILURE_MODES;

	/**
	 * The feature id for the '<em><b>Ends</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAN_CIRCUIT__ENDS = PROVIDED_LINK__ENDS;

	/**
	 * The feature id for the '<em><b>Conduits</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAN_CIRCUIT__CONDUITS = PROVIDED_LINK__CONDUITS;

	/**
	 * The feature id for the '<em><b>Bandwidth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAN_CIRCUIT__BANDWIDTH = PROVIDED_LINK__BANDWIDTH;

	/**
	 * The feature id for the '<em><b>Medium</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAN_CIRCUIT__MEDIUM = PROVIDED_LINK__MEDIUM;

	/**
	 * The feature id for the '<em><b>Provider</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAN_CIRCUIT__PROVIDER = PROVIDED_LINK__PROVIDER;

	/**
	 * The number of structural features of the '<em>Wan Circuit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAN_CIRCUIT_FEATURE_COUNT = PROVIDED_LINK_FEATURE_COUNT + 0;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAN_CIRCUIT___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = PROVIDED_LINK___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAN_CIRCUIT___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = PROVIDED_LINK___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAN_CIRCUIT___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = PROVIDED_LINK___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAN_CIRCUIT___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = PROVIDED_LINK___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Name</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAN_CIRCUIT___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP = PROVIDED_LINK___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ends</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAN_CIRCUIT___VALIDATE_ENDS__DIAGNOSTICCHAIN_MAP = PROVIDED_LINK___VALIDATE_ENDS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The number of operations of the '<em>Wan Circuit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAN_CIRCUIT_OPERATION_COUNT = PROVIDED_LINK_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.nines.model.network.impl.ProviderImpl <em>Provider</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.network.impl.ProviderImpl
	 * @see org.nines.model.network.impl.NetworkPackageImpl#getProvider()
	 * @generated
	 */
	int PROVIDER = 16;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVIDER__DESCRIPTION = CorePackage.ITEM__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVIDER__TAGS = CorePackage.ITEM__TAGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVIDER__NAME = CorePackage.ITEM__NAME;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVIDER__COUNT = CorePackage.ITEM__COUNT;

	/**
	 * The feature id for the '<em><b>Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVIDER__TYPE = CorePackage.ITEM__TYPE;

	/**
	 * The feature id for the '<em><b>Failure Modes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVIDER__FAILURE_MODES = CorePackage.ITEM__FAILURE_MODES;

	/**
	 * The feature id for the '<em><b>Promises</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVIDER__PROMISES = CorePackage.ITEM_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Provider</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVIDER_FEATURE_COUNT = CorePackage.ITEM_FEATURE_COUNT + 1;

	/**
	 * The operation id for the '<em>Validate References</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVIDER___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP = CorePackage.ITEM___VALIDATE_REFERENCES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Ranges</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVIDER___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP = CorePackage.ITEM___VALIDATE_RANGES__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Siblings</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVIDER___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP = CorePackage.ITEM___VALIDATE_SIBLINGS__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Repetition</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVIDER___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP = CorePackage.ITEM___VALIDATE_REPETITION__DIAGNOSTICCHAIN_MAP;

	/**
	 * The operation id for the '<em>Validate Name</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVIDER___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP = CorePackage.ITEM___VALIDATE_NAME__DIAGNOSTICCHAIN_MAP;

	/**
	 * The number of operations of the '<em>Provider</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVIDER_OPERATION_COUNT = CorePackage.ITEM_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.nines.model.network.Medium <em>Medium</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.network.Medium
	 * @see org.nines.model.network.impl.NetworkPackageImpl#getMedium()
	 * @generated
	 */
	int MEDIUM = 17;


	/**
	 * Returns the meta object for class '{@link org.nines.model.network.NetworkNode <em>Node</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Node</em>'.
	 * @see org.nines.model.network.NetworkNode
	 * @generated
	 */
	EClass getNetworkNode();

	/**
	 * Returns the meta object for class '{@link org.nines.model.network.Port <em>Port</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Port</em>'.
	 * @see org.nines.model.network.Port
	 * @generated
	 */
	EClass getPort();

	/**
	 * Returns the meta object for class '{@link org.nines.model.network.LineCard <em>Line Card</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Line Card</em>'.
	 * @see org.nines.model.network.LineCard
	 * @generated
	 */
	EClass getLineCard();

	/**
	 * Returns the meta object for the containment reference list '{@link org.nines.model.network.LineCard#getPorts <em>Ports</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Ports</em>'.
	 * @see org.nines.model.network.LineCard#getPorts()
	 * @see #getLineCard()
	 * @generated
	 */
	EReference getLineCard_Ports();

	/**
	 * Returns the meta object for class '{@link org.nines.model.network.NetworkInterface <em>Interface</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Interface</em>'.
	 * @see org.nines.model.network.NetworkInterface
	 * @generated
	 */
	EClass getNetworkInterface();

	/**
	 * Returns the meta object for the containment reference list '{@link org.nines.model.network.NetworkInterface#getPorts <em>Ports</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Ports</em>'.
	 * @see org.nines.model.network.NetworkInterface#getPorts()
	 * @see #getNetworkInterface()
	 * @generated
	 */
	EReference getNetworkInterface_Ports();

	/**
	 * Returns the meta object for class '{@link org.nines.model.network.NetworkDevice <em>Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Device</em>'.
	 * @see org.nines.model.network.NetworkDevice
	 * @generated
	 */
	EClass getNetworkDevice();

	/**
	 * Returns the meta object for the containment reference list '{@link org.nines.model.network.NetworkDevice#getPorts <em>Ports</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Ports</em>'.
	 * @see org.nines.model.network.NetworkDevice#getPorts()
	 * @see #getNetworkDevice()
	 * @generated
	 */
	EReference getNetworkDevice_Ports();

	/**
	 * Returns the meta object for the containment reference list '{@link org.nines.model.network.NetworkDevice#getCards <em>Cards</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Cards</em>'.
	 * @see org.nines.model.network.NetworkDevice#getCards()
	 * @see #getNetworkDevice()
	 * @generated
	 */
	EReference getNetworkDevice_Cards();

	/**
	 * Returns the meta object for class '{@link org.nines.model.network.Switch <em>Switch</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Switch</em>'.
	 * @see org.nines.model.network.Switch
	 * @generated
	 */
	EClass getSwitch();

	/**
	 * Returns the meta object for class '{@link org.nines.model.network.Router <em>Router</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Router</em>'.
	 * @see org.nines.model.network.Router
	 * @generated
	 */
	EClass getRouter();

	/**
	 * Returns the meta object for class '{@link org.nines.model.network.Firewall <em>Firewall</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Firewall</em>'.
	 * @see org.nines.model.network.Firewall
	 * @generated
	 */
	EClass getFirewall();

	/**
	 * Returns the meta object for class '{@link org.nines.model.network.LoadBalancer <em>Load Balancer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Load Balancer</em>'.
	 * @see org.nines.model.network.LoadBalancer
	 * @generated
	 */
	EClass getLoadBalancer();

	/**
	 * Returns the meta object for class '{@link org.nines.model.network.ModemBank <em>Modem Bank</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Modem Bank</em>'.
	 * @see org.nines.model.network.ModemBank
	 * @generated
	 */
	EClass getModemBank();

	/**
	 * Returns the meta object for class '{@link org.nines.model.network.ExternalNetwork <em>External Network</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>External Network</em>'.
	 * @see org.nines.model.network.ExternalNetwork
	 * @generated
	 */
	EClass getExternalNetwork();

	/**
	 * Returns the meta object for class '{@link org.nines.model.network.Network <em>Network</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Network</em>'.
	 * @see org.nines.model.network.Network
	 * @generated
	 */
	EClass getNetwork();

	/**
	 * Returns the meta object for the containment reference list '{@link org.nines.model.network.Network#getLinks <em>Links</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Links</em>'.
	 * @see org.nines.model.network.Network#getLinks()
	 * @see #getNetwork()
	 * @generated
	 */
	EReference getNetwork_Links();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.network.Network#getColour <em>Colour</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Colour</em>'.
	 * @see org.nines.model.network.Network#getColour()
	 * @see #getNetwork()
	 * @generated
	 */
	EAttribute getNetwork_Colour();

	/**
	 * Returns the meta object for the reference '{@link org.nines.model.network.Network#getRedundantWith <em>Redundant With</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Redundant With</em>'.
	 * @see org.nines.model.network.Network#getRedundantWith()
	 * @see #getNetwork()
	 * @generated
	 */
	EReference getNetwork_RedundantWith();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.network.Network#getAddresses <em>Addresses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Addresses</em>'.
	 * @see org.nines.model.network.Network#getAddresses()
	 * @see #getNetwork()
	 * @generated
	 */
	EAttribute getNetwork_Addresses();

	/**
	 * Returns the meta object for class '{@link org.nines.model.network.Link <em>Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Link</em>'.
	 * @see org.nines.model.network.Link
	 * @generated
	 */
	EClass getLink();

	/**
	 * Returns the meta object for the reference list '{@link org.nines.model.network.Link#getEnds <em>Ends</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Ends</em>'.
	 * @see org.nines.model.network.Link#getEnds()
	 * @see #getLink()
	 * @generated
	 */
	EReference getLink_Ends();

	/**
	 * Returns the meta object for the reference list '{@link org.nines.model.network.Link#getConduits <em>Conduits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Conduits</em>'.
	 * @see org.nines.model.network.Link#getConduits()
	 * @see #getLink()
	 * @generated
	 */
	EReference getLink_Conduits();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.network.Link#getBandwidth <em>Bandwidth</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bandwidth</em>'.
	 * @see org.nines.model.network.Link#getBandwidth()
	 * @see #getLink()
	 * @generated
	 */
	EAttribute getLink_Bandwidth();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.network.Link#getMedium <em>Medium</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Medium</em>'.
	 * @see org.nines.model.network.Link#getMedium()
	 * @see #getLink()
	 * @generated
	 */
	EAttribute getLink_Medium();

	/**
	 * Returns the meta object for the '{@link org.nines.model.network.Link#validateEnds(org.eclipse.emf.common.util.DiagnosticChain, java.util.Map) <em>Validate Ends</em>}' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the '<em>Validate Ends</em>' operation.
	 * @see org.nines.model.network.Link#validateEnds(org.eclipse.emf.common.util.DiagnosticChain, java.util.Map)
	 * @generated
	 */
	EOperation getLink__ValidateEnds__DiagnosticChain_Map();

	/**
	 * Returns the meta object for class '{@link org.nines.model.network.ProvidedLink <em>Provided Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Provided Link</em>'.
	 * @see org.nines.model.network.ProvidedLink
	 * @generated
	 */
	EClass getProvidedLink();

	/**
	 * Returns the meta object for the reference '{@link org.nines.model.network.ProvidedLink#getProvider <em>Provider</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Provider</em>'.
	 * @see org.nines.model.network.ProvidedLink#getProvider()
	 * @see #getProvidedLink()
	 * @generated
	 */
	EReference getProvidedLink_Provider();

	/**
	 * Returns the meta object for class '{@link org.nines.model.network.InternetAccess <em>Internet Access</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Internet Access</em>'.
	 * @see org.nines.model.network.InternetAccess
	 * @generated
	 */
	EClass getInternetAccess();

	/**
	 * Returns the meta object for class '{@link org.nines.model.network.WanCircuit <em>Wan Circuit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Wan Circuit</em>'.
	 * @see org.nines.model.network.WanCircuit
	 * @generated
	 */
	EClass getWanCircuit();

	/**
	 * Returns the meta object for class '{@link org.nines.model.network.Provider <em>Provider</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Provider</em>'.
	 * @see org.nines.model.network.Provider
	 * @generated
	 */
	EClass getProvider();

	/**
	 * Returns the meta object for the containment reference list '{@link org.nines.model.network.Provider#getPromises <em>Promises</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Promises</em>'.
	 * @see org.nines.model.network.Provider#getPromises()
	 * @see #getProvider()
	 * @generated
	 */
	EReference getProvider_Promises();

	/**
	 * Returns the meta object for enum '{@link org.nines.model.network.Medium <em>Medium</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Medium</em>'.
	 * @see org.nines.model.network.Medium
	 * @generated
	 */
	EEnum getMedium();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	NetworkFactory getNetworkFactory();

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
		 * The meta object literal for the '{@link org.nines.model.network.impl.NetworkNodeImpl <em>Node</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.network.impl.NetworkNodeImpl
		 * @see org.nines.model.network.impl.NetworkPackageImpl#getNetworkNode()
		 * @generated
		 */
		EClass NETWORK_NODE = eINSTANCE.getNetworkNode();

		/**
		 * The meta object literal for the '{@link org.nines.model.network.impl.PortImpl <em>Port</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.network.impl.PortImpl
		 * @see org.nines.model.network.impl.NetworkPackageImpl#getPort()
		 * @generated
		 */
		EClass PORT = eINSTANCE.getPort();

		/**
		 * The meta object literal for the '{@link org.nines.model.network.impl.LineCardImpl <em>Line Card</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.network.impl.LineCardImpl
		 * @see org.nines.model.network.impl.NetworkPackageImpl#getLineCard()
		 * @generated
		 */
		EClass LINE_CARD = eINSTANCE.getLineCard();

		/**
		 * The meta object literal for the '<em><b>Ports</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LINE_CARD__PORTS = eINSTANCE.getLineCard_Ports();

		/**
		 * The meta object literal for the '{@link org.nines.model.network.impl.NetworkInterfaceImpl <em>Interface</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.network.impl.NetworkInterfaceImpl
		 * @see org.nines.model.network.impl.NetworkPackageImpl#getNetworkInterface()
		 * @generated
		 */
		EClass NETWORK_INTERFACE = eINSTANCE.getNetworkInterface();

		/**
		 * The meta object literal for the '<em><b>Ports</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NETWORK_INTERFACE__PORTS = eINSTANCE.getNetworkInterface_Ports();

		/**
		 * The meta object literal for the '{@link org.nines.model.network.impl.NetworkDeviceImpl <em>Device</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.network.impl.NetworkDeviceImpl
		 * @see org.nines.model.network.impl.NetworkPackageImpl#getNetworkDevice()
		 * @generated
		 */
		EClass NETWORK_DEVICE = eINSTANCE.getNetworkDevice();

		/**
		 * The meta object literal for the '<em><b>Ports</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NETWORK_DEVICE__PORTS = eINSTANCE.getNetworkDevice_Ports();

		/**
		 * The meta object literal for the '<em><b>Cards</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NETWORK_DEVICE__CARDS = eINSTANCE.getNetworkDevice_Cards();

		/**
		 * The meta object literal for the '{@link org.nines.model.network.impl.SwitchImpl <em>Switch</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.network.impl.SwitchImpl
		 * @see org.nines.model.network.impl.NetworkPackageImpl#getSwitch()
		 * @generated
		 */
		EClass SWITCH = eINSTANCE.getSwitch();

		/**
		 * The meta object literal for the '{@link org.nines.model.network.impl.RouterImpl <em>Router</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.network.impl.RouterImpl
		 * @see org.nines.model.network.impl.NetworkPackageImpl#getRouter()
		 * @generated
		 */
		EClass ROUTER = eINSTANCE.getRouter();

		/**
		 * The meta object literal for the '{@link org.nines.model.network.impl.FirewallImpl <em>Firewall</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.network.impl.FirewallImpl
		 * @see org.nines.model.network.impl.NetworkPackageImpl#getFirewall()
		 * @generated
		 */
		EClass FIREWALL = eINSTANCE.getFirewall();

		/**
		 * The meta object literal for the '{@link org.nines.model.network.impl.LoadBalancerImpl <em>Load Balancer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.network.impl.LoadBalancerImpl
		 * @see org.nines.model.network.impl.NetworkPackageImpl#getLoadBalancer()
		 * @generated
		 */
		EClass LOAD_BALANCER = eINSTANCE.getLoadBalancer();

		/**
		 * The meta object literal for the '{@link org.nines.model.network.impl.ModemBankImpl <em>Modem Bank</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.network.impl.ModemBankImpl
		 * @see org.nines.model.network.impl.NetworkPackageImpl#getModemBank()
		 * @generated
		 */
		EClass MODEM_BANK = eINSTANCE.getModemBank();

		/**
		 * The meta object literal for the '{@link org.nines.model.network.impl.ExternalNetworkImpl <em>External Network</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.network.impl.ExternalNetworkImpl
		 * @see org.nines.model.network.impl.NetworkPackageImpl#getExternalNetwork()
		 * @generated
		 */
		EClass EXTERNAL_NETWORK = eINSTANCE.getExternalNetwork();

		/**
		 * The meta object literal for the '{@link org.nines.model.network.impl.NetworkImpl <em>Network</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.network.impl.NetworkImpl
		 * @see org.nines.model.network.impl.NetworkPackageImpl#getNetwork()
		 * @generated
		 */
		EClass NETWORK = eINSTANCE.getNetwork();

		/**
		 * The meta object literal for the '<em><b>Links</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NETWORK__LINKS = eINSTANCE.getNetwork_Links();

		/**
		 * The meta object literal for the '<em><b>Colour</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK__COLOUR = eINSTANCE.getNetwork_Colour();

		/**
		 * The meta object literal for the '<em><b>Redundant With</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NETWORK__REDUNDANT_WITH = eINSTANCE.getNetwork_RedundantWith();

		/**
		 * The meta object literal for the '<em><b>Addresses</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK__ADDRESSES = eINSTANCE.getNetwork_Addresses();

		/**
		 * The meta object literal for the '{@link org.nines.model.network.impl.LinkImpl <em>Link</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.network.impl.LinkImpl
		 * @see org.nines.model.network.impl.NetworkPackageImpl#getLink()
		 * @generated
		 */
		EClass LINK = eINSTANCE.getLink();

		/**
		 * The meta object literal for the '<em><b>Ends</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LINK__ENDS = eINSTANCE.getLink_Ends();

		/**
		 * The meta object literal for the '<em><b>Conduits</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LINK__CONDUITS = eINSTANCE.getLink_Conduits();

		/**
		 * The meta object literal for the '<em><b>Bandwidth</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LINK__BANDWIDTH = eINSTANCE.getLink_Bandwidth();

		/**
		 * The meta object literal for the '<em><b>Medium</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LINK__MEDIUM = eINSTANCE.getLink_Medium();

		/**
		 * The meta object literal for the '<em><b>Validate Ends</b></em>' operation.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EOperation LINK___VALIDATE_ENDS__DIAGNOSTICCHAIN_MAP = eINSTANCE.getLink__ValidateEnds__DiagnosticChain_Map();

		/**
		 * The meta object literal for the '{@link org.nines.model.network.impl.ProvidedLinkImpl <em>Provided Link</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.network.impl.ProvidedLinkImpl
		 * @see org.nines.model.network.impl.NetworkPackageImpl#getProvidedLink()
		 * @generated
		 */
		EClass PROVIDED_LINK = eINSTANCE.getProvidedLink();

		/**
		 * The meta object literal for the '<em><b>Provider</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROVIDED_LINK__PROVIDER = eINSTANCE.getProvidedLink_Provider();

		/**
		 * The meta object literal for the '{@link org.nines.model.network.impl.InternetAccessImpl <em>Internet Access</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.network.impl.InternetAccessImpl
		 * @see org.nines.model.network.impl.NetworkPackageImpl#getInternetAccess()
		 * @generated
		 */
		EClass INTERNET_ACCESS = eINSTANCE.getInternetAccess();

		/**
		 * The meta object literal for the '{@link org.nines.model.network.impl.WanCircuitImpl <em>Wan Circuit</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.network.impl.WanCircuitImpl
		 * @see org.nines.model.network.impl.NetworkPackageImpl#getWanCircuit()
		 * @generated
		 */
		EClass WAN_CIRCUIT = eINSTANCE.getWanCircuit();

		/**
		 * The meta object literal for the '{@link org.nines.model.network.impl.ProviderImpl <em>Provider</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.network.impl.ProviderImpl
		 * @see org.nines.model.network.impl.NetworkPackageImpl#getProvider()
		 * @generated
		 */
		EClass PROVIDER = eINSTANCE.getProvider();

		/**
		 * The meta object literal for the '<em><b>Promises</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROVIDER__PROMISES = eINSTANCE.getProvider_Promises();

		/**
		 * The meta object literal for the '{@link org.nines.model.network.Medium <em>Medium</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.network.Medium
		 * @see org.nines.model.network.impl.NetworkPackageImpl#getMedium()
		 * @generated
		 */
		EEnum MEDIUM = eINSTANCE.getMedium();

	}

} //NetworkPackage
