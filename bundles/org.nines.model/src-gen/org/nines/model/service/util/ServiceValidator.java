/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.service.util;

import java.util.Map;

import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.common.util.ResourceLocator;

import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.EObjectValidator;

import org.nines.model.core.util.CoreValidator;

import org.nines.model.service.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Validator</b> for the model.
 * <!-- end-user-doc -->
 * @see org.nines.model.service.ServicePackage
 * @generated
 */
public class ServiceValidator extends EObjectValidator {
	/**
	 * The cached model package
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final ServiceValidator INSTANCE = new ServiceValidator();

	/**
	 * A constant for the {@link org.eclipse.emf.common.util.Diagnostic#getSource() source} of diagnostic {@link org.eclipse.emf.common.util.Diagnostic#getCode() codes} from this package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.common.util.Diagnostic#getSource()
	 * @see org.eclipse.emf.common.util.Diagnostic#getCode()
	 * @generated
	 */
	public static final String DIAGNOSTIC_SOURCE = "org.nines.model.service";

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Validate Instances' of 'Service'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int SERVICE__VALIDATE_INSTANCES = 1;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Validate Members' of 'Service'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int SERVICE__VALIDATE_MEMBERS = 2;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Validate Nodes' of 'Failover Group'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int FAILOVER_GROUP__VALIDATE_NODES = 3;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Validate Need' of 'Dependency'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int DEPENDENCY__VALIDATE_NEED = 4;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Validate Required' of 'Alternatives'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int ALTERNATIVES__VALIDATE_REQUIRED = 5;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Validate Required' of 'Level'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int SERVICE_LEVEL__VALIDATE_REQUIRED = 6;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Validate Validity' of 'Level Agreement'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int SERVICE_LEVEL_AGREEMENT__VALIDATE_VALIDITY = 7;

	/**
	 * A constant with a fixed name that can be used as the base value for additional hand written constants.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final int GENERATED_DIAGNOSTIC_CODE_COUNT = 7;

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
	public ServiceValidator() {
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
	  return ServicePackage.eINSTANCE;
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
			case ServicePackage.TIER:
				return validateTier((Tier)value, diagnostics, context);
			case ServicePackage.SERVICE:
				return validateService((Service)value, diagnostics, context);
			case ServicePackage.SERVICE_INSTANCE:
				return validateServiceInstance((ServiceInstance)value, diagnostics, context);
			case ServicePackage.REDUNDANCY:
				return validateRedundancy((Redundancy)value, diagnostics, context);
			case ServicePackage.POOL:
				return validatePool((Pool)value, diagnostics, context);
			case ServicePackage.STANDBY:
				return validateStandby((Standby)value, diagnostics, context);
			case ServicePackage.FAILOVER_GROUP:
				return validateFailoverGroup((FailoverGroup)value, diagnostics, context);
			case ServicePackage.NEED:
				return validateNeed((Need)value, diagnostics, context);
			case ServicePackage.DEPENDENCY:
				return validateDependency((Dependency)value, diagnostics, context);
			case ServicePackage.ALTERNATIVES:
				return validateAlternatives((Alternatives)value, diagnostics, context);
			case ServicePackage.DEMAND:
				return validateDemand((Demand)value, diagnostics, context);
			case ServicePackage.DEMAND_PERIOD:
				return validateDemandPeriod((DemandPeriod)value, diagnostics, context);
			case ServicePackage.SERVICE_LEVEL:
				return validateServiceLevel((ServiceLevel)value, diagnostics, context);
			case ServicePackage.CLIENT_POPULATION:
				return validateClientPopulation((ClientPopulation)value, diagnostics, context);
			case ServicePackage.SERVICE_LEVEL_AGREEMENT:
				return validateServiceLevelAgreement((ServiceLevelAgreement)value, diagnostics, context);
			case ServicePackage.EXCLUSION:
				return validateExclusion((Exclusion)value, diagnostics, context);
			case ServicePackage.PROMISE:
				return validatePromise((Promise)value, diagnostics, context);
			case ServicePackage.STANDBY_KIND:
				return validateStandbyKind((StandbyKind)value, diagnostics, context);
			case ServicePackage.SWITCH_OVER:
				return validateSwitchOver((SwitchOver)value, diagnostics, context);
			case ServicePackage.SERVICE_KIND:
				return validateServiceKind((ServiceKind)value, diagnostics, context);
			case ServicePackage.CONTINUITY_ROLE:
				return validateContinuityRole((ContinuityRole)value, diagnostics, context);
			case ServicePackage.DEPENDENCY_KIND:
				return validateDependencyKind((DependencyKind)value, diagnostics, context);
			case ServicePackage.BUFFER_VIEW:
				return validateBufferView((BufferView)value, diagnostics, context);
			case ServicePackage.PERIOD_KIND:
				return validatePeriodKind((PeriodKind)value, diagnostics, context);
			case ServicePackage.LEVEL_KIND:
				return validateLevelKind((LevelKind)value, diagnostics, context);
			case ServicePackage.MEASUREMENT_PERIOD:
				return validateMeasurementPeriod((MeasurementPeriod)value, diagnostics, context);
			default:
				return true;
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateTier(Tier tier, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(tier, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(tier, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(tier, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(tier, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(tier, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(tier, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(tier, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(tier, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(tier, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(tier, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(tier, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(tier, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(tier, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(tier, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateService(Service service, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(service, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(service, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(service, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(service, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(service, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(service, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(service, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(service, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(service, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(service, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(service, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(service, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(service, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(service, diagnostics, context);
		if (result || diagnostics != null) result &= validateService_validateInstances(service, diagnostics, context);
		if (result || diagnostics != null) result &= validateService_validateMembers(service, diagnostics, context);
		return result;
	}

	/**
	 * Validates the validateInstances constraint of '<em>Service</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateService_validateInstances(Service service, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return service.validateInstances(diagnostics, context);
	}

	/**
	 * Validates the validateMembers constraint of '<em>Service</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateService_validateMembers(Service service, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return service.validateMembers(diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateServiceInstance(ServiceInstance serviceInstance, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(serviceInstance, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(serviceInstance, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(serviceInstance, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(serviceInstance, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(serviceInstance, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(serviceInstance, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(serviceInstance, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(serviceInstance, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(serviceInstance, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(serviceInstance, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(serviceInstance, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(serviceInstance, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(serviceInstance, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(serviceInstance, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateRedundancy(Redundancy redundancy, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(redundancy, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(redundancy, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(redundancy, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(redundancy, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(redundancy, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(redundancy, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(redundancy, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(redundancy, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(redundancy, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(redundancy, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(redundancy, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(redundancy, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(redundancy, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validatePool(Pool pool, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(pool, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(pool, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(pool, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(pool, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(pool, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(pool, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(pool, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(pool, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(pool, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(pool, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(pool, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(pool, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(pool, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateStandby(Standby standby, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(standby, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(standby, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(standby, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(standby, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(standby, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(standby, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(standby, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(standby, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(standby, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(standby, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(standby, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(standby, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(standby, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateFailoverGroup(FailoverGroup failoverGroup, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(failoverGroup, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(failoverGroup, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(failoverGroup, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(failoverGroup, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(failoverGroup, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(failoverGroup, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(failoverGroup, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(failoverGroup, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(failoverGroup, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(failoverGroup, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(failoverGroup, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(failoverGroup, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(failoverGroup, diagnostics, context);
		if (result || diagnostics != null) result &= validateFailoverGroup_validateNodes(failoverGroup, diagnostics, context);
		return result;
	}

	/**
	 * Validates the validateNodes constraint of '<em>Failover Group</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateFailoverGroup_validateNodes(FailoverGroup failoverGroup, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return failoverGroup.validateNodes(diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateNeed(Need need, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(need, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(need, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(need, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(need, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(need, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(need, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(need, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(need, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(need, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(need, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(need, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(need, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(need, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateDependency(Dependency dependency, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(dependency, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(dependency, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(dependency, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(dependency, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(dependency, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(dependency, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(dependency, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(dependency, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(dependency, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(dependency, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(dependency, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(dependency, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(dependency, diagnostics, context);
		if (result || diagnostics != null) result &= validateDependency_validateNeed(dependency, diagnostics, context);
		return result;
	}

	/**
	 * Validates the validateNeed constraint of '<em>Dependency</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateDependency_validateNeed(Dependency dependency, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return dependency.validateNeed(diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateAlternatives(Alternatives alternatives, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(alternatives, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(alternatives, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(alternatives, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(alternatives, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(alternatives, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(alternatives, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(alternatives, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(alternatives, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(alternatives, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(alternatives, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(alternatives, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(alternatives, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(alternatives, diagnostics, context);
		if (result || diagnostics != null) result &= validateAlternatives_validateRequired(alternatives, diagnostics, context);
		return result;
	}

	/**
	 * Validates the validateRequired constraint of '<em>Alternatives</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateAlternatives_validateRequired(Alternatives alternatives, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return alternatives.validateRequired(diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateDemand(Demand demand, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(demand, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(demand, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(demand, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(demand, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(demand, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(demand, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(demand, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(demand, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(demand, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(demand, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(demand, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(demand, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(demand, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateDemandPeriod(DemandPeriod demandPeriod, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(demandPeriod, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(demandPeriod, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(demandPeriod, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(demandPeriod, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(demandPeriod, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(demandPeriod, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(demandPeriod, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(demandPeriod, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(demandPeriod, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(demandPeriod, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(demandPeriod, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(demandPeriod, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(demandPeriod, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(demandPeriod, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateServiceLevel(ServiceLevel serviceLevel, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(serviceLevel, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(serviceLevel, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(serviceLevel, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(serviceLevel, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(serviceLevel, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(serviceLevel, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(serviceLevel, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(serviceLevel, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(serviceLevel, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(serviceLevel, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(serviceLevel, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(serviceLevel, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(serviceLevel, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(serviceLevel, diagnostics, context);
		if (result || diagnostics != null) result &= validateServiceLevel_validateRequired(serviceLevel, diagnostics, context);
		return result;
	}

	/**
	 * Validates the validateRequired constraint of '<em>Level</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateServiceLevel_validateRequired(ServiceLevel serviceLevel, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return serviceLevel.validateRequired(diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateClientPopulation(ClientPopulation clientPopulation, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(clientPopulation, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(clientPopulation, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(clientPopulation, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(clientPopulation, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(clientPopulation, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(clientPopulation, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(clientPopulation, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(clientPopulation, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(clientPopulation, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(clientPopulation, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(clientPopulation, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(clientPopulation, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(clientPopulation, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(clientPopulation, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateServiceLevelAgreement(ServiceLevelAgreement serviceLevelAgreement, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(serviceLevelAgreement, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(serviceLevelAgreement, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(serviceLevelAgreement, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(serviceLevelAgreement, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(serviceLevelAgreement, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(serviceLevelAgreement, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(serviceLevelAgreement, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(serviceLevelAgreement, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(serviceLevelAgreement, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(serviceLevelAgreement, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(serviceLevelAgreement, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(serviceLevelAgreement, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(serviceLevelAgreement, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(serviceLevelAgreement, diagnostics, context);
		if (result || diagnostics != null) result &= validateServiceLevelAgreement_validateValidity(serviceLevelAgreement, diagnostics, context);
		return result;
	}

	/**
	 * Validates the validateValidity constraint of '<em>Level Agreement</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateServiceLevelAgreement_validateValidity(ServiceLevelAgreement serviceLevelAgreement, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return serviceLevelAgreement.validateValidity(diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateExclusion(Exclusion exclusion, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(exclusion, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(exclusion, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(exclusion, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(exclusion, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(exclusion, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(exclusion, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(exclusion, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(exclusion, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(exclusion, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(exclusion, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(exclusion, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(exclusion, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(exclusion, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(exclusion, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validatePromise(Promise promise, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(promise, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(promise, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(promise, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(promise, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(promise, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(promise, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(promise, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(promise, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(promise, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateReferences(promise, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRanges(promise, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateSiblings(promise, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateElement_validateRepetition(promise, diagnostics, context);
		if (result || diagnostics != null) result &= coreValidator.validateNamedElement_validateName(promise, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateStandbyKind(StandbyKind standbyKind, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateSwitchOver(SwitchOver switchOver, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateServiceKind(ServiceKind serviceKind, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateContinuityRole(ContinuityRole continuityRole, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateDependencyKind(DependencyKind dependencyKind, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateBufferView(BufferView bufferView, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validatePeriodKind(PeriodKind periodKind, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateLevelKind(LevelKind levelKind, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateMeasurementPeriod(MeasurementPeriod measurementPeriod, DiagnosticChain diagnostics, Map<Object, Object> context) {
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

} //ServiceValidator
