/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.facility.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.nines.model.facility.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class FacilityFactoryImpl extends EFactoryImpl implements FacilityFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static FacilityFactory init() {
		try {
			FacilityFactory theFacilityFactory = (FacilityFactory)EPackage.Registry.INSTANCE.getEFactory(FacilityPackage.eNS_URI);
			if (theFacilityFactory != null) {
				return theFacilityFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new FacilityFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FacilityFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case FacilityPackage.SITE: return createSite();
			case FacilityPackage.BUILDING: return createBuilding();
			case FacilityPackage.ROOM: return createRoom();
			case FacilityPackage.RACK: return createRack();
			case FacilityPackage.CONDUIT: return createConduit();
			case FacilityPackage.FACILITY_CHECK: return createFacilityCheck();
			case FacilityPackage.HAZARD_ZONE: return createHazardZone();
			case FacilityPackage.POWER_SUPPLY: return createPowerSupply();
			case FacilityPackage.UTILITY_FEED: return createUtilityFeed();
			case FacilityPackage.UPS: return createUps();
			case FacilityPackage.GENERATOR: return createGenerator();
			case FacilityPackage.TRANSFER_SWITCH: return createTransferSwitch();
			case FacilityPackage.POWER_DISTRIBUTION_UNIT: return createPowerDistributionUnit();
			case FacilityPackage.CIRCUIT: return createCircuit();
			case FacilityPackage.COOLING_UNIT: return createCoolingUnit();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case FacilityPackage.SITE_ROLE:
				return createSiteRoleFromString(eDataType, initialValue);
			case FacilityPackage.FACILITY_KIND:
				return createFacilityKindFromString(eDataType, initialValue);
			case FacilityPackage.HAZARD_KIND:
				return createHazardKindFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case FacilityPackage.SITE_ROLE:
				return convertSiteRoleToString(eDataType, instanceValue);
			case FacilityPackage.FACILITY_KIND:
				return convertFacilityKindToString(eDataType, instanceValue);
			case FacilityPackage.HAZARD_KIND:
				return convertHazardKindToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Site createSite() {
		SiteImpl site = new SiteImpl();
		return site;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Building createBuilding() {
		BuildingImpl building = new BuildingImpl();
		return building;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Room createRoom() {
		RoomImpl room = new RoomImpl();
		return room;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Rack createRack() {
		RackImpl rack = new RackImpl();
		return rack;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Conduit createConduit() {
		ConduitImpl conduit = new ConduitImpl();
		return conduit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FacilityCheck createFacilityCheck() {
		FacilityCheckImpl facilityCheck = new FacilityCheckImpl();
		return facilityCheck;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HazardZone createHazardZone() {
		HazardZoneImpl hazardZone = new HazardZoneImpl();
		return hazardZone;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PowerSupply createPowerSupply() {
		PowerSupplyImpl powerSupply = new PowerSupplyImpl();
		return powerSupply;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UtilityFeed createUtilityFeed() {
		UtilityFeedImpl utilityFeed = new UtilityFeedImpl();
		return utilityFeed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Ups createUps() {
		UpsImpl ups = new UpsImpl();
		return ups;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Generator createGenerator() {
		GeneratorImpl generator = new GeneratorImpl();
		return generator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TransferSwitch createTransferSwitch() {
		TransferSwitchImpl transferSwitch = new TransferSwitchImpl();
		return transferSwitch;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PowerDistributionUnit createPowerDistributionUnit() {
		PowerDistributionUnitImpl powerDistributionUnit = new PowerDistributionUnitImpl();
		return powerDistributionUnit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Circuit createCircuit() {
		CircuitImpl circuit = new CircuitImpl();
		return circuit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CoolingUnit createCoolingUnit() {
		CoolingUnitImpl coolingUnit = new CoolingUnitImpl();
		return coolingUnit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SiteRole createSiteRoleFromString(EDataType eDataType, String initialValue) {
		SiteRole result = SiteRole.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSiteRoleToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FacilityKind createFacilityKindFromString(EDataType eDataType, String initialValue) {
		FacilityKind result = FacilityKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFacilityKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public HazardKind createHazardKindFromString(EDataType eDataType, String initialValue) {
		HazardKind result = HazardKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertHazardKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FacilityPackage getFacilityPackage() {
		return (FacilityPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static FacilityPackage getPackage() {
		return FacilityPackage.eINSTANCE;
	}

} //FacilityFactoryImpl
