/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.facility.util;

import java.util.Map;

import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.common.util.ResourceLocator;

import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.EObjectValidator;

import org.nines.model.core.util.CoreValidator;

import org.nines.model.facility.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Validator</b> for the model.
 * <!-- end-user-doc -->
 * @see org.nines.model.facility.FacilityPackage
 * @generated
 */
public class FacilityValidator extends EObjectValidator {
	/**
	 * The cached model package
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final FacilityValidator INSTANCE = new FacilityValidator();

	/**
	 * A constant for the {@link org.eclipse.emf.common.util.Diagnostic#getSource() source} of diagnostic {@link org.eclipse.emf.common.util.Diagnostic#getCode() codes} from this package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.common.util.Diagnostic#getSource()
	 * @see org.eclipse.emf.common.util.Diagnostic#getCode()
	 * @generated
	 */
	public static final String DIAGNOSTIC_SOURCE = "org.nines.model.facility";

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Validate Units' of 'Rack'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int RACK__VALIDATE_UNITS = 1;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Validate Supplies' of 'Powered Equipment'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int POWERED_EQUIPMENT__VALIDATE_SUPPLIES = 2;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Validate Input' of 'Ups'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int UPS__VALIDATE_INPUT = 3;

	/**
	 * A constant with a fixed name that can be used as the base value for additional hand written constants.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final int GENERATED_DIAGNOSTIC_CODE_COUNT = 3;

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
	 * Creates an instance of the switch.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FacilityValidator() {
		super();
		coreValidator = CoreValidator.INSTANCE;
	}

	/**
	 * Returns the package of this validator switch.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EPackage getEPackage() {
	  return FacilityPackage.eINSTANCE;
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
			case FacilityPackage.LOCATION:
				return validateLocation((Location)value, diagnostics, context);
			case FacilityPackage.SITE:
				return validateSite((Site)value, diagnostics, context);
			case FacilityPackage.BUILDING:
				return validateBuilding((Building)value, diagnostics, context);
			case FacilityPackage.ROOM:
				return validateRoom((Room)value, diagnostics, context);
			case FacilityPackage.RACK:
				return validateRack((Rack)value, diagnostics, context);
			case FacilityPackage.CONDUIT:
				return validateConduit((Conduit)value, diagnostics, context);
			case FacilityPackage.FACILITY_CHECK:
				return validateFacilityCheck((FacilityCheck)value, diagnostics, context);
			case FacilityPackage.HAZARD_ZONE:
				return validateHazardZone((HazardZone)value, diagnostics, context);
			case FacilityPackage.EQUIPMENT:
				return validateEquipment((Equipment)value, diagnostics, context);
			case FacilityPackage.POWERED_EQUIPMENT:
				return validatePoweredEquipment((PoweredEquipment)value, diagnostics, context);
			case FacilityPackage.POWER_SUPPLY:
				return validatePowerSupply((PowerSupply)value, diagnostics, context);
			case FacilityPackage.POWER_DEVICE:
				return validatePowerDevice((PowerDevice)value, diagnostics, context);
			case FacilityPackage.UTILITY_FEED:
				return validateUtilityFeed((UtilityFeed)value, diagnostics, context);
			case FacilityPackage.UPS:
				return validateUps((Ups)value, diagnostics, context);
			case FacilityPackage.GENERATOR:
				return validateGenerator((Generator)value, diagnostics, context);
			case FacilityPackage.TRANSFER_SWITCH:
				return validateTransferSwitch((TransferSwitch)value, diagnostics, context);
			case FacilityPackage.POWER_DISTRIBUTION_UNIT:
				return validatePowerDistributionUnit((PowerDistributionUnit)value, diagnostics, context);
			case FacilityPackage.CIRCUIT:
				return validateCircuit((Circuit)value, diagnostics, context);
			case FacilityPackage.COOLING_UNIT:
				return validateCoolingUnit((CoolingUnit)value, diagnostics, context);
			case FacilityPackage.SITE_ROLE:
				return validateSiteRole((SiteRole)value, diagnostics, context);
			case FacilityPackage.FACILITY_KIND:
				return validateFacilityKind((FacilityKind)value, diagnostics, context);
			case FacilityPackage.HAZARD_KIND:
				return validateHazardKind((HazardKind)value, diagnostics, context);
			default:
				return true;
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateLocation(Location location, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(location, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(location, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(location, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(location, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(location, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(location, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(location, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(location, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(location, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(location, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(location, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(location, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(location, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(location, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateSite(Site site, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(site, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(site, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(site, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(site, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(site, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(site, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(site, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(site, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(site, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(site, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(site, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(site, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(site, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(site, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateBuilding(Building building, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(building, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(building, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(building, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(building, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(building, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(building, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(building, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(building, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(building, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(building, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(building, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(building, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(building, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(building, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateRoom(Room room, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(room, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(room, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(room, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(room, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(room, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(room, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(room, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(room, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(room, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(room, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(room, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(room, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(room, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(room, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateRack(Rack rack, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(rack, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(rack, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(rack, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(rack, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(rack, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(rack, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(rack, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(rack, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(rack, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(rack, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(rack, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(rack, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(rack, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(rack, diagnostics, context);
		if (result || diagnostics != null) result &= validateRack_validateUnits(rack, diagnostics, context);
		return result;
	}

	/**
	 * Validates the validateUnits constraint of '<em>Rack</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateRack_validateUnits(Rack rack, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return rack.validateUnits(diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateConduit(Conduit conduit, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(conduit, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(conduit, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(conduit, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(conduit, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(conduit, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(conduit, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(conduit, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(conduit, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(conduit, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(conduit, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(conduit, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(conduit, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(conduit, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(conduit, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateFacilityCheck(FacilityCheck facilityCheck, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(facilityCheck, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(facilityCheck, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(facilityCheck, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(facilityCheck, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(facilityCheck, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(facilityCheck, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(facilityCheck, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(facilityCheck, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(facilityCheck, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(facilityCheck, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(facilityCheck, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(facilityCheck, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(facilityCheck, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateHazardZone(HazardZone hazardZone, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(hazardZone, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(hazardZone, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(hazardZone, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(hazardZone, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(hazardZone, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(hazardZone, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(hazardZone, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(hazardZone, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(hazardZone, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(hazardZone, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(hazardZone, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(hazardZone, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(hazardZone, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(hazardZone, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateEquipment(Equipment equipment, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(equipment, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(equipment, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(equipment, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(equipment, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(equipment, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(equipment, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(equipment, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(equipment, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(equipment, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(equipment, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(equipment, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(equipment, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(equipment, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(equipment, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validatePoweredEquipment(PoweredEquipment poweredEquipment, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(poweredEquipment, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(poweredEquipment, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(poweredEquipment, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(poweredEquipment, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(poweredEquipment, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(poweredEquipment, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(poweredEquipment, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(poweredEquipment, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(poweredEquipment, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(poweredEquipment, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(poweredEquipment, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(poweredEquipment, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(poweredEquipment, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(poweredEquipment, diagnostics, context);
		if (result || diagnostics != null) result &= validatePoweredEquipment_validateSupplies(poweredEquipment, diagnostics, context);
		return result;
	}

	/**
	 * Validates the validateSupplies constraint of '<em>Powered Equipment</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validatePoweredEquipment_validateSupplies(PoweredEquipment poweredEquipment, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return poweredEquipment.validateSupplies(diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validatePowerSupply(PowerSupply powerSupply, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(powerSupply, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(powerSupply, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(powerSupply, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(powerSupply, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(powerSupply, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(powerSupply, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(powerSupply, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(powerSupply, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(powerSupply, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(powerSupply, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(powerSupply, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(powerSupply, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(powerSupply, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(powerSupply, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validatePowerDevice(PowerDevice powerDevice, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(powerDevice, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(powerDevice, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(powerDevice, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(powerDevice, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(powerDevice, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(powerDevice, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(powerDevice, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(powerDevice, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(powerDevice, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(powerDevice, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(powerDevice, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(powerDevice, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(powerDevice, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(powerDevice, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateUtilityFeed(UtilityFeed utilityFeed, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(utilityFeed, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(utilityFeed, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(utilityFeed, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(utilityFeed, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(utilityFeed, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(utilityFeed, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(utilityFeed, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(utilityFeed, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(utilityFeed, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(utilityFeed, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(utilityFeed, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(utilityFeed, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(utilityFeed, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(utilityFeed, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateUps(Ups ups, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(ups, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(ups, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(ups, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(ups, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(ups, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(ups, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(ups, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(ups, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(ups, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(ups, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(ups, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(ups, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(ups, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(ups, diagnostics, context);
		if (result || diagnostics != null) result &= validateUps_validateInput(ups, diagnostics, context);
		return result;
	}

	/**
	 * Validates the validateInput constraint of '<em>Ups</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateUps_validateInput(Ups ups, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return ups.validateInput(diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateGenerator(Generator generator, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(generator, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(generator, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(generator, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(generator, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(generator, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(generator, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(generator, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(generator, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(generator, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(generator, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(generator, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(generator, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(generator, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(generator, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateTransferSwitch(TransferSwitch transferSwitch, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(transferSwitch, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(transferSwitch, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(transferSwitch, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(transferSwitch, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(transferSwitch, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(transferSwitch, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(transferSwitch, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(transferSwitch, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(transferSwitch, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(transferSwitch, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(transferSwitch, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(transferSwitch, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(transferSwitch, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(transferSwitch, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validatePowerDistributionUnit(PowerDistributionUnit powerDistributionUnit, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(powerDistributionUnit, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(powerDistributionUnit, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(powerDistributionUnit, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(powerDistributionUnit, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(powerDistributionUnit, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(powerDistributionUnit, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(powerDistributionUnit, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(powerDistributionUnit, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(powerDistributionUnit, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(powerDistributionUnit, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(powerDistributionUnit, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(powerDistributionUnit, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(powerDistributionUnit, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(powerDistributionUnit, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateCircuit(Circuit circuit, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(circuit, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(circuit, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(circuit, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(circuit, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(circuit, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(circuit, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(circuit, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(circuit, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(circuit, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(circuit, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(circuit, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(circuit, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(circuit, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(circuit, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateCoolingUnit(CoolingUnit coolingUnit, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(coolingUnit, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(coolingUnit, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(coolingUnit, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(coolingUnit, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(coolingUnit, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(coolingUnit, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(coolingUnit, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(coolingUnit, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(coolingUnit, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(coolingUnit, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(coolingUnit, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(coolingUnit, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(coolingUnit, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(coolingUnit, diagnostics, context);
		if (result || diagnostics != null) result &= validatePoweredEquipment_validateSupplies(coolingUnit, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateSiteRole(SiteRole siteRole, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateFacilityKind(FacilityKind facilityKind, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateHazardKind(HazardKind hazardKind, DiagnosticChain diagnostics, Map<Object, Object> context) {
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

} //FacilityValidator
