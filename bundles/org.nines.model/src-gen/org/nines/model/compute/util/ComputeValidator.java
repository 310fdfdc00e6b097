/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.compute.util;

import java.util.Map;

import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.common.util.ResourceLocator;

import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.EObjectValidator;

import org.nines.model.compute.*;

import org.nines.model.core.util.CoreValidator;

import org.nines.model.facility.util.FacilityValidator;

/**
 * <!-- begin-user-doc -->
 * The <b>Validator</b> for the model.
 * <!-- end-user-doc -->
 * @see org.nines.model.compute.ComputePackage
 * @generated
 */
public class ComputeValidator extends EObjectValidator {
	/**
	 * The cached model package
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final ComputeValidator INSTANCE = new ComputeValidator();

	/**
	 * A constant for the {@link org.eclipse.emf.common.util.Diagnostic#getSource() source} of diagnostic {@link org.eclipse.emf.common.util.Diagnostic#getCode() codes} from this package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.common.util.Diagnostic#getSource()
	 * @see org.eclipse.emf.common.util.Diagnostic#getCode()
	 * @generated
	 */
	public static final String DIAGNOSTIC_SOURCE = "org.nines.model.compute";

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Validate Parts' of 'Server'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int SERVER__VALIDATE_PARTS = 1;

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
	public ComputeValidator() {
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
	  return ComputePackage.eINSTANCE;
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
			case ComputePackage.HOST:
				return validateHost((Host)value, diagnostics, context);
			case ComputePackage.SERVER:
				return validateServer((Server)value, diagnostics, context);
			case ComputePackage.PROCESSOR:
				return validateProcessor((Processor)value, diagnostics, context);
			case ComputePackage.MEMORY:
				return validateMemory((Memory)value, diagnostics, context);
			case ComputePackage.FAN:
				return validateFan((Fan)value, diagnostics, context);
			case ComputePackage.VIRTUAL_MACHINE:
				return validateVirtualMachine((VirtualMachine)value, diagnostics, context);
			case ComputePackage.CLUSTER:
				return validateCluster((Cluster)value, diagnostics, context);
			case ComputePackage.PLATFORM:
				return validatePlatform((Platform)value, diagnostics, context);
			case ComputePackage.SOFTWARE_FIX:
				return validateSoftwareFix((SoftwareFix)value, diagnostics, context);
			case ComputePackage.ADDRESSING:
				return validateAddressing((Addressing)value, diagnostics, context);
			case ComputePackage.SERVER_KIND:
				return validateServerKind((ServerKind)value, diagnostics, context);
			case ComputePackage.SERVER_ROLE:
				return validateServerRole((ServerRole)value, diagnostics, context);
			case ComputePackage.PLATFORM_CATEGORY:
				return validatePlatformCategory((PlatformCategory)value, diagnostics, context);
			case ComputePackage.FIX_RANK:
				return validateFixRank((FixRank)value, diagnostics, context);
			case ComputePackage.FIX_STAGE:
				return validateFixStage((FixStage)value, diagnostics, context);
			default:
				return true;
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateHost(Host host, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(host, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(host, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(host, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(host, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(host, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(host, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(host, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(host, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(host, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(host, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(host, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(host, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(host, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(host, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateServer(Server server, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(server, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(server, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(server, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(server, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(server, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(server, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(server, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(server, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(server, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(server, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(server, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(server, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(server, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(server, diagnostics, context);
		if (result || diagnostics != null) result &= facilityValidator.validatePoweredEquipment_validateSupplies(server, diagnostics, context);
		if (result || diagnostics != null) result &= validateServer_validateParts(server, diagnostics, context);
		return result;
	}

	/**
	 * Validates the validateParts constraint of '<em>Server</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateServer_validateParts(Server server, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return server.validateParts(diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateProcessor(Processor processor, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(processor, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(processor, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(processor, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(processor, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(processor, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(processor, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(processor, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(processor, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(processor, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(processor, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(processor, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(processor, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(processor, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(processor, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateMemory(Memory memory, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(memory, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(memory, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(memory, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(memory, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(memory, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(memory, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(memory, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(memory, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(memory, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(memory, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(memory, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(memory, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(memory, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(memory, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateFan(Fan fan, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(fan, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(fan, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(fan, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(fan, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(fan, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(fan, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(fan, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(fan, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(fan, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(fan, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(fan, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(fan, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(fan, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(fan, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateVirtualMachine(VirtualMachine virtualMachine, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(virtualMachine, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(virtualMachine, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(virtualMachine, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(virtualMachine, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(virtualMachine, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(virtualMachine, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(virtualMachine, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(virtualMachine, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(virtualMachine, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(virtualMachine, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(virtualMachine, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(virtualMachine, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(virtualMachine, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(virtualMachine, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateCluster(Cluster cluster, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(cluster, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(cluster, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(cluster, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(cluster, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(cluster, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(cluster, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(cluster, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(cluster, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(cluster, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(cluster, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(cluster, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(cluster, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(cluster, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(cluster, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validatePlatform(Platform platform, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(platform, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(platform, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(platform, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(platform, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(platform, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(platform, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(platform, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(platform, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(platform, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(platform, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(platform, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(platform, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(platform, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(platform, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateSoftwareFix(SoftwareFix softwareFix, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(softwareFix, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(softwareFix, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(softwareFix, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(softwareFix, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(softwareFix, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(softwareFix, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(softwareFix, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(softwareFix, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(softwareFix, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(softwareFix, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(softwareFix, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(softwareFix, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(softwareFix, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(softwareFix, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateAddressing(Addressing addressing, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateServerKind(ServerKind serverKind, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateServerRole(ServerRole serverRole, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validatePlatformCategory(PlatformCategory platformCategory, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateFixRank(FixRank fixRank, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateFixStage(FixStage fixStage, DiagnosticChain diagnostics, Map<Object, Object> context) {
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

} //ComputeValidator
