/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.storage.util;

import java.util.Map;

import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.common.util.ResourceLocator;

import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.EObjectValidator;

import org.nines.model.core.util.CoreValidator;

import org.nines.model.facility.util.FacilityValidator;

import org.nines.model.storage.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Validator</b> for the model.
 * <!-- end-user-doc -->
 * @see org.nines.model.storage.StoragePackage
 * @generated
 */
public class StorageValidator extends EObjectValidator {
	/**
	 * The cached model package
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final StorageValidator INSTANCE = new StorageValidator();

	/**
	 * A constant for the {@link org.eclipse.emf.common.util.Diagnostic#getSource() source} of diagnostic {@link org.eclipse.emf.common.util.Diagnostic#getCode() codes} from this package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.common.util.Diagnostic#getSource()
	 * @see org.eclipse.emf.common.util.Diagnostic#getCode()
	 * @generated
	 */
	public static final String DIAGNOSTIC_SOURCE = "org.nines.model.storage";

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Validate Disks' of 'Disk Array'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int DISK_ARRAY__VALIDATE_DISKS = 1;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Validate Controllers' of 'Disk Array'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int DISK_ARRAY__VALIDATE_CONTROLLERS = 2;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Validate Ends' of 'Link'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int STORAGE_LINK__VALIDATE_ENDS = 3;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Validate Copies' of 'Replication'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int REPLICATION__VALIDATE_COPIES = 4;

	/**
	 * A constant with a fixed name that can be used as the base value for additional hand written constants.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final int GENERATED_DIAGNOSTIC_CODE_COUNT = 4;

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
	public StorageValidator() {
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
	  return StoragePackage.eINSTANCE;
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
			case StoragePackage.DISK:
				return validateDisk((Disk)value, diagnostics, context);
			case StoragePackage.DISK_CONTROLLER:
				return validateDiskController((DiskController)value, diagnostics, context);
			case StoragePackage.DISK_ARRAY:
				return validateDiskArray((DiskArray)value, diagnostics, context);
			case StoragePackage.VOLUME:
				return validateVolume((Volume)value, diagnostics, context);
			case StoragePackage.DISK_ENCLOSURE:
				return validateDiskEnclosure((DiskEnclosure)value, diagnostics, context);
			case StoragePackage.STORAGE_LINK:
				return validateStorageLink((StorageLink)value, diagnostics, context);
			case StoragePackage.REPLICATION:
				return validateReplication((Replication)value, diagnostics, context);
			case StoragePackage.RAID_LEVEL:
				return validateRaidLevel((RaidLevel)value, diagnostics, context);
			case StoragePackage.VOLUME_PURPOSE:
				return validateVolumePurpose((VolumePurpose)value, diagnostics, context);
			case StoragePackage.REPLICATION_MODE:
				return validateReplicationMode((ReplicationMode)value, diagnostics, context);
			default:
				return true;
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateDisk(Disk disk, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(disk, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(disk, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(disk, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(disk, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(disk, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(disk, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(disk, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(disk, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(disk, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(disk, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(disk, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(disk, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(disk, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(disk, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateDiskController(DiskController diskController, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(diskController, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(diskController, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(diskController, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(diskController, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(diskController, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(diskController, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(diskController, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(diskController, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(diskController, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(diskController, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(diskController, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(diskController, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(diskController, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(diskController, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateDiskArray(DiskArray diskArray, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(diskArray, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(diskArray, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(diskArray, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(diskArray, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(diskArray, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(diskArray, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(diskArray, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(diskArray, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(diskArray, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(diskArray, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(diskArray, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(diskArray, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(diskArray, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(diskArray, diagnostics, context);
		if (result || diagnostics != null) result &= validateDiskArray_validateDisks(diskArray, diagnostics, context);
		if (result || diagnostics != null) result &= validateDiskArray_validateControllers(diskArray, diagnostics, context);
		return result;
	}

	/**
	 * Validates the validateDisks constraint of '<em>Disk Array</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateDiskArray_validateDisks(DiskArray diskArray, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return diskArray.validateDisks(diagnostics, context);
	}

	/**
	 * Validates the validateControllers constraint of '<em>Disk Array</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateDiskArray_validateControllers(DiskArray diskArray, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return diskArray.validateControllers(diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateVolume(Volume volume, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(volume, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(volume, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(volume, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(volume, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(volume, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(volume, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(volume, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(volume, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(volume, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(volume, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(volume, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(volume, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(volume, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(volume, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateDiskEnclosure(DiskEnclosure diskEnclosure, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(diskEnclosure, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(diskEnclosure, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(diskEnclosure, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(diskEnclosure, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(diskEnclosure, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(diskEnclosure, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(diskEnclosure, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(diskEnclosure, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(diskEnclosure, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(diskEnclosure, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(diskEnclosure, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(diskEnclosure, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(diskEnclosure, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(diskEnclosure, diagnostics, context);
		if (result || diagnostics != null) result &= facilityValidator.validatePoweredEquipment_validateSupplies(diskEnclosure, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateStorageLink(StorageLink storageLink, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(storageLink, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(storageLink, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(storageLink, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(storageLink, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(storageLink, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(storageLink, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(storageLink, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(storageLink, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(storageLink, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(storageLink, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(storageLink, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(storageLink, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(storageLink, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(storageLink, diagnostics, context);
		if (result || diagnostics != null) result &= validateStorageLink_validateEnds(storageLink, diagnostics, context);
		return result;
	}

	/**
	 * Validates the validateEnds constraint of '<em>Link</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateStorageLink_validateEnds(StorageLink storageLink, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return storageLink.validateEnds(diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateReplication(Replication replication, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(replication, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(replication, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(replication, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(replication, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(replication, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(replication, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(replication, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(replication, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(replication, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(replication, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(replication, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(replication, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(replication, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(replication, diagnostics, context);
		if (result || diagnostics != null) result &= validateReplication_validateCopies(replication, diagnostics, context);
		return result;
	}

	/**
	 * Validates the validateCopies constraint of '<em>Replication</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateReplication_validateCopies(Replication replication, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return replication.validateCopies(diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateRaidLevel(RaidLevel raidLevel, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateVolumePurpose(VolumePurpose volumePurpose, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateReplicationMode(ReplicationMode replicationMode, DiagnosticChain diagnostics, Map<Object, Object> context) {
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

} //StorageValidator
