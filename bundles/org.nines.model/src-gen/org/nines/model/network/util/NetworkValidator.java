/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.network.util;

import java.util.Map;

import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.common.util.ResourceLocator;

import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.EObjectValidator;

import org.nines.model.core.util.CoreValidator;

import org.nines.model.facility.util.FacilityValidator;

import org.nines.model.network.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Validator</b> for the model.
 * <!-- end-user-doc -->
 * @see org.nines.model.network.NetworkPackage
 * @generated
 */
public class NetworkValidator extends EObjectValidator {
	/**
	 * The cached model package
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final NetworkValidator INSTANCE = new NetworkValidator();

	/**
	 * A constant for the {@link org.eclipse.emf.common.util.Diagnostic#getSource() source} of diagnostic {@link org.eclipse.emf.common.util.Diagnostic#getCode() codes} from this package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.common.util.Diagnostic#getSource()
	 * @see org.eclipse.emf.common.util.Diagnostic#getCode()
	 * @generated
	 */
	public static final String DIAGNOSTIC_SOURCE = "org.nines.model.network";

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Validate Ends' of 'Link'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int LINK__VALIDATE_ENDS = 1;

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
	 * The cached base package validator.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FacilityValidator facilityValidator;

	/**
	 * Creates an instance of the switch.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NetworkValidator() {
		super();
		coreValidator = CoreValidator.INSTANCE;
		facilityValidator = FacilityValidator.INSTANCE;
	}

	/**
	 * Returns the package of this validator switch.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EPackage getEPackage() {
	  return NetworkPackage.eINSTANCE;
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
			case NetworkPackage.NETWORK_NODE:
				return validateNetworkNode((NetworkNode)value, diagnostics, context);
			case NetworkPackage.PORT:
				return validatePort((Port)value, diagnostics, context);
			case NetworkPackage.LINE_CARD:
				return validateLineCard((LineCard)value, diagnostics, context);
			case NetworkPackage.NETWORK_INTERFACE:
				return validateNetworkInterface((NetworkInterface)value, diagnostics, context);
			case NetworkPackage.NETWORK_DEVICE:
				return validateNetworkDevice((NetworkDevice)value, diagnostics, context);
			case NetworkPackage.SWITCH:
				return validateSwitch((Switch)value, diagnostics, context);
			case NetworkPackage.ROUTER:
				return validateRouter((Router)value, diagnostics, context);
			case NetworkPackage.FIREWALL:
				return validateFirewall((Firewall)value, diagnostics, context);
			case NetworkPackage.LOAD_BALANCER:
				return validateLoadBalancer((LoadBalancer)value, diagnostics, context);
			case NetworkPackage.MODEM_BANK:
				return validateModemBank((ModemBank)value, diagnostics, context);
			case NetworkPackage.EXTERNAL_NETWORK:
				return validateExternalNetwork((ExternalNetwork)value, diagnostics, context);
			case NetworkPackage.NETWORK:
				return validateNetwork((Network)value, diagnostics, context);
			case NetworkPackage.LINK:
				return validateLink((Link)value, diagnostics, context);
			case NetworkPackage.PROVIDED_LINK:
				return validateProvidedLink((ProvidedLink)value, diagnostics, context);
			case NetworkPackage.INTERNET_ACCESS:
				return validateInternetAccess((InternetAccess)value, diagnostics, context);
			case NetworkPackage.WAN_CIRCUIT:
				return validateWanCircuit((WanCircuit)value, diagnostics, context);
			case NetworkPackage.PROVIDER:
				return validateProvider((Provider)value, diagnostics, context);
			case NetworkPackage.MEDIUM:
				return validateMedium((Medium)value, diagnostics, context);
			default:
				return true;
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateNetworkNode(NetworkNode networkNode, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(networkNode, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(networkNode, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(networkNode, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(networkNode, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(networkNode, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(networkNode, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(networkNode, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(networkNode, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(networkNode, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(networkNode, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(networkNode, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(networkNode, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(networkNode, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(networkNode, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validatePort(Port port, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(port, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(port, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(port, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(port, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(port, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(port, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(port, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(port, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(port, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(port, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(port, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(port, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(port, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(port, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateLineCard(LineCard lineCard, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(lineCard, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(lineCard, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(lineCard, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(lineCard, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(lineCard, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(lineCard, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(lineCard, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(lineCard, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(lineCard, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(lineCard, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(lineCard, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(lineCard, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(lineCard, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(lineCard, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateNetworkInterface(NetworkInterface networkInterface, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(networkInterface, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(networkInterface, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(networkInterface, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(networkInterface, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(networkInterface, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(networkInterface, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(networkInterface, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(networkInterface, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(networkInterface, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(networkInterface, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(networkInterface, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(networkInterface, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(networkInterface, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(networkInterface, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateNetworkDevice(NetworkDevice networkDevice, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(networkDevice, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(networkDevice, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(networkDevice, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(networkDevice, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(networkDevice, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(networkDevice, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(networkDevice, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(networkDevice, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(networkDevice, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(networkDevice, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(networkDevice, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(networkDevice, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(networkDevice, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(networkDevice, diagnostics, context);
		if (result || diagnostics != null) result &= facilityValidator.validatePoweredEquipment_validateSupplies(networkDevice, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateSwitch(Switch switch_, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(switch_, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(switch_, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(switch_, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(switch_, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(switch_, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(switch_, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(switch_, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(switch_, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(switch_, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(switch_, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(switch_, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(switch_, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(switch_, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(switch_, diagnostics, context);
		if (result || diagnostics != null) result &= facilityValidator.validatePoweredEquipment_validateSupplies(switch_, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateRouter(Router router, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(router, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(router, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(router, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(router, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(router, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(router, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(router, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(router, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(router, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(router, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(router, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(router, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(router, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(router, diagnostics, context);
		if (result || diagnostics != null) result &= facilityValidator.validatePoweredEquipment_validateSupplies(router, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateFirewall(Firewall firewall, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(firewall, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(firewall, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(firewall, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(firewall, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(firewall, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(firewall, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(firewall, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(firewall, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(firewall, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(firewall, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(firewall, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(firewall, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(firewall, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(firewall, diagnostics, context);
		if (result || diagnostics != null) result &= facilityValidator.validatePoweredEquipment_validateSupplies(firewall, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateLoadBalancer(LoadBalancer loadBalancer, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(loadBalancer, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(loadBalancer, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(loadBalancer, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(loadBalancer, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(loadBalancer, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(loadBalancer, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(loadBalancer, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(loadBalancer, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(loadBalancer, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(loadBalancer, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(loadBalancer, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(loadBalancer, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(loadBalancer, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(loadBalancer, diagnostics, context);
		if (result || diagnostics != null) result &= facilityValidator.validatePoweredEquipment_validateSupplies(loadBalancer, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateModemBank(ModemBank modemBank, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(modemBank, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(modemBank, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(modemBank, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(modemBank, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(modemBank, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(modemBank, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(modemBank, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(modemBank, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(modemBank, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(modemBank, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(modemBank, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(modemBank, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(modemBank, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(modemBank, diagnostics, context);
		if (result || diagnostics != null) result &= facilityValidator.validatePoweredEquipment_validateSupplies(modemBank, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateExternalNetwork(ExternalNetwork externalNetwork, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(externalNetwork, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(externalNetwork, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(externalNetwork, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(externalNetwork, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(externalNetwork, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(externalNetwork, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(externalNetwork, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(externalNetwork, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(externalNetwork, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(externalNetwork, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(externalNetwork, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(externalNetwork, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(externalNetwork, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(externalNetwork, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateNetwork(Network network, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(network, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(network, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(network, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(network, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(network, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(network, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(network, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(network, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(network, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(network, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(network, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(network, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(network, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(network, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateLink(Link link, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(link, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(link, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(link, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(link, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(link, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(link, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(link, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(link, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(link, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(link, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(link, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(link, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(link, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(link, diagnostics, context);
		if (result || diagnostics != null) result &= validateLink_validateEnds(link, diagnostics, context);
		return result;
	}

	/**
	 * Validates the validateEnds constraint of '<em>Link</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateLink_validateEnds(Link link, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return link.validateEnds(diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateProvidedLink(ProvidedLink providedLink, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(providedLink, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(providedLink, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(providedLink, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(providedLink, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(providedLink, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(providedLink, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(providedLink, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(providedLink, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(providedLink, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(providedLink, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(providedLink, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(providedLink, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(providedLink, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(providedLink, diagnostics, context);
		if (result || diagnostics != null) result &= validateLink_validateEnds(providedLink, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateInternetAccess(InternetAccess internetAccess, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(internetAccess, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(internetAccess, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(internetAccess, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(internetAccess, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(internetAccess, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(internetAccess, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(internetAccess, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(internetAccess, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(internetAccess, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(internetAccess, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(internetAccess, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(internetAccess, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(internetAccess, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(internetAccess, diagnostics, context);
		if (result || diagnostics != null) result &= validateLink_validateEnds(internetAccess, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateWanCircuit(WanCircuit wanCircuit, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(wanCircuit, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(wanCircuit, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(wanCircuit, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(wanCircuit, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(wanCircuit, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(wanCircuit, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(wanCircuit, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(wanCircuit, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(wanCircuit, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(wanCircuit, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(wanCircuit, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(wanCircuit, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(wanCircuit, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(wanCircuit, diagnostics, context);
		if (result || diagnostics != null) result &= validateLink_validateEnds(wanCircuit, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateProvider(Provider provider, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(provider, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(provider, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(provider, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(provider, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(provider, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(provider, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(provider, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(provider, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(provider, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(provider, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(provider, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(provider, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(provider, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(provider, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateMedium(Medium medium, DiagnosticChain diagnostics, Map<Object, Object> context) {
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

} //NetworkValidator
