/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.core.util;

import java.time.LocalDate;
import java.time.LocalTime;

import java.util.Map;

import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.common.util.ResourceLocator;

import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.EObjectValidator;

import org.nines.model.core.*;

import org.nines.model.units.Bandwidth;
import org.nines.model.units.DataSize;
import org.nines.model.units.Duration;
import org.nines.model.units.Money;
import org.nines.model.units.Percentage;
import org.nines.model.units.Power;
import org.nines.model.units.Rate;

/**
 * <!-- begin-user-doc -->
 * The <b>Validator</b> for the model.
 * <!-- end-user-doc -->
 * @see org.nines.model.core.CorePackage
 * @generated
 */
public class CoreValidator extends EObjectValidator {
	/**
	 * The cached model package
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final CoreValidator INSTANCE = new CoreValidator();

	/**
	 * A constant for the {@link org.eclipse.emf.common.util.Diagnostic#getSource() source} of diagnostic {@link org.eclipse.emf.common.util.Diagnostic#getCode() codes} from this package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.common.util.Diagnostic#getSource()
	 * @see org.eclipse.emf.common.util.Diagnostic#getCode()
	 * @generated
	 */
	public static final String DIAGNOSTIC_SOURCE = "org.nines.model.core";

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Validate References' of 'Element'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int ELEMENT__VALIDATE_REFERENCES = 1;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Validate Ranges' of 'Element'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int ELEMENT__VALIDATE_RANGES = 2;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Validate Siblings' of 'Element'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int ELEMENT__VALIDATE_SIBLINGS = 3;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Validate Repetition' of 'Element'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int ELEMENT__VALIDATE_REPETITION = 4;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Validate Name' of 'Named Element'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int NAMED_ELEMENT__VALIDATE_NAME = 5;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Validate Figures' of 'Failure Mode'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int FAILURE_MODE__VALIDATE_FIGURES = 6;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Validate Cause' of 'Common Cause'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int COMMON_CAUSE__VALIDATE_CAUSE = 7;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Validate Times' of 'Recurrence'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int RECURRENCE__VALIDATE_TIMES = 8;

	/**
	 * A constant with a fixed name that can be used as the base value for additional hand written constants.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final int GENERATED_DIAGNOSTIC_CODE_COUNT = 8;

	/**
	 * A constant with a fixed name that can be used as the base value for additional hand written constants in a derived class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static final int DIAGNOSTIC_CODE_COUNT = GENERATED_DIAGNOSTIC_CODE_COUNT;

	/**
	 * Creates an instance of the switch.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CoreValidator() {
		super();
	}

	/**
	 * Returns the package of this validator switch.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EPackage getEPackage() {
	  return CorePackage.eINSTANCE;
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
			case CorePackage.ELEMENT:
				return validateElement((Element)value, diagnostics, context);
			case CorePackage.NAMED_ELEMENT:
				return validateNamedElement((NamedElement)value, diagnostics, context);
			case CorePackage.ITEM:
				return validateItem((Item)value, diagnostics, context);
			case CorePackage.FAILURE_MODE:
				return validateFailureMode((FailureMode)value, diagnostics, context);
			case CorePackage.COMPONENT_TYPE:
				return validateComponentType((ComponentType)value, diagnostics, context);
			case CorePackage.CATALOGUE:
				return validateCatalogue((Catalogue)value, diagnostics, context);
			case CorePackage.COMMON_CAUSE:
				return validateCommonCause((CommonCause)value, diagnostics, context);
			case CorePackage.REQUIREMENT:
				return validateRequirement((Requirement)value, diagnostics, context);
			case CorePackage.DECISION:
				return validateDecision((Decision)value, diagnostics, context);
			case CorePackage.ASSUMPTION:
				return validateAssumption((Assumption)value, diagnostics, context);
			case CorePackage.ACCEPTED_RISK:
				return validateAcceptedRisk((AcceptedRisk)value, diagnostics, context);
			case CorePackage.RECURRENCE:
				return validateRecurrence((Recurrence)value, diagnostics, context);
			case CorePackage.FAILURE_CAUSE:
				return validateFailureCause((FailureCause)value, diagnostics, context);
			case CorePackage.DISTRIBUTION:
				return validateDistribution((Distribution)value, diagnostics, context);
			case CorePackage.COMMON_CAUSE_KIND:
				return validateCommonCauseKind((CommonCauseKind)value, diagnostics, context);
			case CorePackage.REQUIREMENT_STATUS:
				return validateRequirementStatus((RequirementStatus)value, diagnostics, context);
			case CorePackage.DECISION_STATUS:
				return validateDecisionStatus((DecisionStatus)value, diagnostics, context);
			case CorePackage.FREQUENCY:
				return validateFrequency((Frequency)value, diagnostics, context);
			case CorePackage.WEEKDAY:
				return validateWeekday((Weekday)value, diagnostics, context);
			case CorePackage.DURATION:
				return validateDuration((Duration)value, diagnostics, context);
			case CorePackage.PERCENTAGE:
				return validatePercentage((Percentage)value, diagnostics, context);
			case CorePackage.RATE:
				return validateRate((Rate)value, diagnostics, context);
			case CorePackage.DATA_SIZE:
				return validateDataSize((DataSize)value, diagnostics, context);
			case CorePackage.BANDWIDTH:
				return validateBandwidth((Bandwidth)value, diagnostics, context);
			case CorePackage.MONEY:
				return validateMoney((Money)value, diagnostics, context);
			case CorePackage.POWER:
				return validatePower((Power)value, diagnostics, context);
			case CorePackage.DATE:
				return validateDate((LocalDate)value, diagnostics, context);
			case CorePackage.TIME_OF_DAY:
				return validateTimeOfDay((LocalTime)value, diagnostics, context);
			default:
				return true;
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateElement(Element element, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(element, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(element, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(element, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(element, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(element, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(element, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(element, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(element, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(element, diagnostics, context);
		if (result || diagnostics != null) result &= validateElement_validateReferences(element, diagnostics, context);
		if (result || diagnostics != null) result &= validateElement_validateRanges(element, diagnostics, context);
		if (result || diagnostics != null) result &= validateElement_validateSiblings(element, diagnostics, context);
		if (result || diagnostics != null) result &= validateElement_validateRepetition(element, diagnostics, context);
		return result;
	}

	/**
	 * Validates the validateReferences constraint of '<em>Element</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateElement_validateReferences(Element element, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return element.validateReferences(diagnostics, context);
	}

	/**
	 * Validates the validateRanges constraint of '<em>Element</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateElement_validateRanges(Element element, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return element.validateRanges(diagnostics, context);
	}

	/**
	 * Validates the validateSiblings constraint of '<em>Element</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateElement_validateSiblings(Element element, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return element.validateSiblings(diagnostics, context);
	}

	/**
	 * Validates the validateRepetition constraint of '<em>Element</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateElement_validateRepetition(Element element, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return element.validateRepetition(diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateNamedElement(NamedElement namedElement, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(namedElement, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(namedElement, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(namedElement, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(namedElement, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(namedElement, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(namedElement, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(namedElement, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(namedElement, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(namedElement, diagnostics, context);
		if (result || diagnostics != null) result &= validateElement_validateReferences(namedElement, diagnostics, context);
		if (result || diagnostics != null) result &= validateElement_validateRanges(namedElement, diagnostics, context);
		if (result || diagnostics != null) result &= validateElement_validateSiblings(namedElement, diagnostics, context);
		if (result || diagnostics != null) result &= validateElement_validateRepetition(namedElement, diagnostics, context);
		if (result || diagnostics != null) result &= validateNamedElement_validateName(namedElement, diagnostics, context);
		return result;
	}

	/**
	 * Validates the validateName constraint of '<em>Named Element</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateNamedElement_validateName(NamedElement namedElement, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return namedElement.validateName(diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateItem(Item item, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(item, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(item, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(item, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(item, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(item, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(item, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(item, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(item, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(item, diagnostics, context);
		if (result || diagnostics != null) result &= validateElement_validateReferences(item, diagnostics, context);
		if (result || diagnostics != null) result &= validateElement_validateRanges(item, diagnostics, context);
		if (result || diagnostics != null) result &= validateElement_validateSiblings(item, diagnostics, context);
		if (result || diagnostics != null) result &= validateElement_validateRepetition(item, diagnostics, context);
		if (result || diagnostics != null) result &= validateNamedElement_validateName(item, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateFailureMode(FailureMode failureMode, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(failureMode, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(failureMode, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(failureMode, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(failureMode, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(failureMode, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(failureMode, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(failureMode, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(failureMode, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(failureMode, diagnostics, context);
		if (result || diagnostics != null) result &= validateElement_validateReferences(failureMode, diagnostics, context);
		if (result || diagnostics != null) result &= validateElement_validateRanges(failureMode, diagnostics, context);
		if (result || diagnostics != null) result &= validateElement_validateSiblings(failureMode, diagnostics, context);
		if (result || diagnostics != null) result &= validateElement_validateRepetition(failureMode, diagnostics, context);
		if (result || diagnostics != null) result &= validateNamedElement_validateName(failureMode, diagnostics, context);
		if (result || diagnostics != null) result &= validateFailureMode_validateFigures(failureMode, diagnostics, context);
		return result;
	}

	/**
	 * Validates the validateFigures constraint of '<em>Failure Mode</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateFailureMode_validateFigures(FailureMode failureMode, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return failureMode.validateFigures(diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateComponentType(ComponentType componentType, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(componentType, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(componentType, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(componentType, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(componentType, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(componentType, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(componentType, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(componentType, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(componentType, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(componentType, diagnostics, context);
		if (result || diagnostics != null) result &= validateElement_validateReferences(componentType, diagnostics, context);
		if (result || diagnostics != null) result &= validateElement_validateRanges(componentType, diagnostics, context);
		if (result || diagnostics != null) result &= validateElement_validateSiblings(componentType, diagnostics, context);
		if (result || diagnostics != null) result &= validateElement_validateRepetition(componentType, diagnostics, context);
		if (result || diagnostics != null) result &= validateNamedElement_validateName(componentType, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateCatalogue(Catalogue catalogue, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(catalogue, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(catalogue, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(catalogue, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(catalogue, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(catalogue, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(catalogue, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(catalogue, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(catalogue, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(catalogue, diagnostics, context);
		if (result || diagnostics != null) result &= validateElement_validateReferences(catalogue, diagnostics, context);
		if (result || diagnostics != null) result &= validateElement_validateRanges(catalogue, diagnostics, context);
		if (result || diagnostics != null) result &= validateElement_validateSiblings(catalogue, diagnostics, context);
		if (result || diagnostics != null) result &= validateElement_validateRepetition(catalogue, diagnostics, context);
		if (result || diagnostics != null) result &= validateNamedElement_validateName(catalogue, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateCommonCause(CommonCause commonCause, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(commonCause, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(commonCause, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(commonCause, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(commonCause, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(commonCause, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(commonCause, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(commonCause, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(commonCause, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(commonCause, diagnostics, context);
		if (result || diagnostics != null) result &= validateElement_validateReferences(commonCause, diagnostics, context);
		if (result || diagnostics != null) result &= validateElement_validateRanges(commonCause, diagnostics, context);
		if (result || diagnostics != null) result &= validateElement_validateSiblings(commonCause, diagnostics, context);
		if (result || diagnostics != null) result &= validateElement_validateRepetition(commonCause, diagnostics, context);
		if (result || diagnostics != null) result &= validateNamedElement_validateName(commonCause, diagnostics, context);
		if (result || diagnostics != null) result &= validateCommonCause_validateCause(commonCause, diagnostics, context);
		return result;
	}

	/**
	 * Validates the validateCause constraint of '<em>Common Cause</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateCommonCause_validateCause(CommonCause commonCause, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return commonCause.validateCause(diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateRequirement(Requirement requirement, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(requirement, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(requirement, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(requirement, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(requirement, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(requirement, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(requirement, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(requirement, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(requirement, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(requirement, diagnostics, context);
		if (result || diagnostics != null) result &= validateElement_validateReferences(requirement, diagnostics, context);
		if (result || diagnostics != null) result &= validateElement_validateRanges(requirement, diagnostics, context);
		if (result || diagnostics != null) result &= validateElement_validateSiblings(requirement, diagnostics, context);
		if (result || diagnostics != null) result &= validateElement_validateRepetition(requirement, diagnostics, context);
		if (result || diagnostics != null) result &= validateNamedElement_validateName(requirement, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateDecision(Decision decision, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(decision, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(decision, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(decision, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(decision, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(decision, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(decision, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(decision, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(decision, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(decision, diagnostics, context);
		if (result || diagnostics != null) result &= validateElement_validateReferences(decision, diagnostics, context);
		if (result || diagnostics != null) result &= validateElement_validateRanges(decision, diagnostics, context);
		if (result || diagnostics != null) result &= validateElement_validateSiblings(decision, diagnostics, context);
		if (result || diagnostics != null) result &= validateElement_validateRepetition(decision, diagnostics, context);
		if (result || diagnostics != null) result &= validateNamedElement_validateName(decision, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateAssumption(Assumption assumption, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(assumption, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(assumption, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(assumption, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(assumption, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(assumption, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(assumption, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(assumption, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(assumption, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(assumption, diagnostics, context);
		if (result || diagnostics != null) result &= validateElement_validateReferences(assumption, diagnostics, context);
		if (result || diagnostics != null) result &= validateElement_validateRanges(assumption, diagnostics, context);
		if (result || diagnostics != null) result &= validateElement_validateSiblings(assumption, diagnostics, context);
		if (result || diagnostics != null) result &= validateElement_validateRepetition(assumption, diagnostics, context);
		if (result || diagnostics != null) result &= validateNamedElement_validateName(assumption, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateAcceptedRisk(AcceptedRisk acceptedRisk, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(acceptedRisk, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(acceptedRisk, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(acceptedRisk, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(acceptedRisk, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(acceptedRisk, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(acceptedRisk, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(acceptedRisk, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(acceptedRisk, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(acceptedRisk, diagnostics, context);
		if (result || diagnostics != null) result &= validateElement_validateReferences(acceptedRisk, diagnostics, context);
		if (result || diagnostics != null) result &= validateElement_validateRanges(acceptedRisk, diagnostics, context);
		if (result || diagnostics != null) result &= validateElement_validateSiblings(acceptedRisk, diagnostics, context);
		if (result || diagnostics != null) result &= validateElement_validateRepetition(acceptedRisk, diagnostics, context);
		if (result || diagnostics != null) result &= validateNamedElement_validateName(acceptedRisk, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateRecurrence(Recurrence recurrence, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(recurrence, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(recurrence, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(recurrence, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(recurrence, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(recurrence, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(recurrence, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(recurrence, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(recurrence, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(recurrence, diagnostics, context);
		if (result || diagnostics != null) result &= validateElement_validateReferences(recurrence, diagnostics, context);
		if (result || diagnostics != null) result &= validateElement_validateRanges(recurrence, diagnostics, context);
		if (result || diagnostics != null) result &= validateElement_validateSiblings(recurrence, diagnostics, context);
		if (result || diagnostics != null) result &= validateElement_validateRepetition(recurrence, diagnostics, context);
		if (result || diagnostics != null) result &= validateRecurrence_validateTimes(recurrence, diagnostics, context);
		return result;
	}

	/**
	 * Validates the validateTimes constraint of '<em>Recurrence</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateRecurrence_validateTimes(Recurrence recurrence, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return recurrence.validateTimes(diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateFailureCause(FailureCause failureCause, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateDistribution(Distribution distribution, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateCommonCauseKind(CommonCauseKind commonCauseKind, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateRequirementStatus(RequirementStatus requirementStatus, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateDecisionStatus(DecisionStatus decisionStatus, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateFrequency(Frequency frequency, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateWeekday(Weekday weekday, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateDuration(Duration duration, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validatePercentage(Percentage percentage, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateRate(Rate rate, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateDataSize(DataSize dataSize, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateBandwidth(Bandwidth bandwidth, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateMoney(Money money, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validatePower(Power power, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateDate(LocalDate date, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateTimeOfDay(LocalTime timeOfDay, DiagnosticChain diagnostics, Map<Object, Object> context) {
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

} //CoreValidator
