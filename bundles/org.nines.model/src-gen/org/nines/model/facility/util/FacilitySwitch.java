/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.facility.util;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.Switch;

import org.nines.model.core.Element;
import org.nines.model.core.Item;
import org.nines.model.core.NamedElement;

import org.nines.model.facility.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Switch</b> for the model's inheritance hierarchy.
 * It supports the call {@link #doSwitch(EObject) doSwitch(object)}
 * to invoke the <code>caseXXX</code> method for each class of the model,
 * starting with the actual class of the object
 * and proceeding up the inheritance hierarchy
 * until a non-null result is returned,
 * which is the result of the switch.
 * <!-- end-user-doc -->
 * @see org.nines.model.facility.FacilityPackage
 * @generated
 */
public class FacilitySwitch<T> extends Switch<T> {
	/**
	 * The cached model package
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static FacilityPackage modelPackage;

	/**
	 * Creates an instance of the switch.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FacilitySwitch() {
		if (modelPackage == null) {
			modelPackage = FacilityPackage.eINSTANCE;
		}
	}

	/**
	 * Checks whether this is a switch for the given package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param ePackage the package in question.
	 * @return whether this is a switch for the given package.
	 * @generated
	 */
	@Override
	protected boolean isSwitchFor(EPackage ePackage) {
		return ePackage == modelPackage;
	}

	/**
	 * Calls <code>caseXXX</code> for each class of the model until one returns a non null result; it yields that result.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the first non-null result returned by a <code>caseXXX</code> call.
	 * @generated
	 */
	@Override
	protected T doSwitch(int classifierID, EObject theEObject) {
		switch (classifierID) {
			case FacilityPackage.LOCATION: {
				Location location = (Location)theEObject;
				T result = caseLocation(location);
				if (result == null) result = caseItem(location);
				if (result == null) result = caseNamedElement(location);
				if (result == null) result = caseElement(location);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case FacilityPackage.SITE: {
				Site site = (Site)theEObject;
				T result = caseSite(site);
				if (result == null) result = caseLocation(site);
				if (result == null) result = caseItem(site);
				if (result == null) result = caseNamedElement(site);
				if (result == null) result = caseElement(site);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case FacilityPackage.BUILDING: {
				Building building = (Building)theEObject;
				T result = caseBuilding(building);
				if (result == null) result = caseLocation(building);
				if (result == null) result = caseItem(building);
				if (result == null) result = caseNamedElement(building);
				if (result == null) result = caseElement(building);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case FacilityPackage.ROOM: {
				Room room = (Room)theEObject;
				T result = caseRoom(room);
				if (result == null) result = caseLocation(room);
				if (result == null) result = caseItem(room);
				if (result == null) result = caseNamedElement(room);
				if (result == null) result = caseElement(room);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case FacilityPackage.RACK: {
				Rack rack = (Rack)theEObject;
				T result = caseRack(rack);
				if (result == null) result = caseLocation(rack);
				if (result == null) result = caseItem(rack);
				if (result == null) result = caseNamedElement(rack);
				if (result == null) result = caseElement(rack);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case FacilityPackage.CONDUIT: {
				Conduit conduit = (Conduit)theEObject;
				T result = caseConduit(conduit);
				if (result == null) result = caseItem(conduit);
				if (result == null) result = caseNamedElement(conduit);
				if (result == null) result = caseElement(conduit);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case FacilityPackage.FACILITY_CHECK: {
				FacilityCheck facilityCheck = (FacilityCheck)theEObject;
				T result = caseFacilityCheck(facilityCheck);
				if (result == null) result = caseElement(facilityCheck);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case FacilityPackage.HAZARD_ZONE: {
				HazardZone hazardZone = (HazardZone)theEObject;
				T result = caseHazardZone(hazardZone);
				if (result == null) result = caseItem(hazardZone);
				if (result == null) result = caseNamedElement(hazardZone);
				if (result == null) result = caseElement(hazardZone);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case FacilityPackage.EQUIPMENT: {
				Equipment equipment = (Equipment)theEObject;
				T result = caseEquipment(equipment);
				if (result == null) result = caseItem(equipment);
				if (result == null) result = caseNamedElement(equipment);
				if (result == null) result = caseElement(equipment);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case FacilityPackage.POWERED_EQUIPMENT: {
				PoweredEquipment poweredEquipment = (PoweredEquipment)theEObject;
				T result = casePoweredEquipment(poweredEquipment);
				if (result == null) result = caseEquipment(poweredEquipment);
				if (result == null) result = caseItem(poweredEquipment);
				if (result == null) result = caseNamedElement(poweredEquipment);
				if (result == null) result = caseElement(poweredEquipment);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case FacilityPackage.POWER_SUPPLY: {
				PowerSupply powerSupply = (PowerSupply)theEObject;
				T result = casePowerSupply(powerSupply);
				if (result == null) result = caseItem(powerSupply);
				if (result == null) result = caseNamedElement(powerSupply);
				if (result == null) result = caseElement(powerSupply);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case FacilityPackage.POWER_DEVICE: {
				PowerDevice powerDevice = (PowerDevice)theEObject;
				T result = casePowerDevice(powerDevice);
				if (result == null) result = caseEquipment(powerDevice);
				if (result == null) result = caseItem(powerDevice);
				if (result == null) result = caseNamedElement(powerDevice);
				if (result == null) result = caseElement(powerDevice);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case FacilityPackage.UTILITY_FEED: {
				UtilityFeed utilityFeed = (UtilityFeed)theEObject;
				T result = caseUtilityFeed(utilityFeed);
				if (result == null) result = casePowerDevice(utilityFeed);
				if (result == null) result = caseEquipment(utilityFeed);
				if (result == null) result = caseItem(utilityFeed);
				if (result == null) result = caseNamedElement(utilityFeed);
				if (result == null) result = caseElement(utilityFeed);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case FacilityPackage.UPS: {
				Ups ups = (Ups)theEObject;
				T result = caseUps(ups);
				if (result == null) result = casePowerDevice(ups);
				if (result == null) result = caseEquipment(ups);
				if (result == null) result = caseItem(ups);
				if (result == null) result = caseNamedElement(ups);
				if (result == null) result = caseElement(ups);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case FacilityPackage.GENERATOR: {
				Generator generator = (Generator)theEObject;
				T result = caseGenerator(generator);
				if (result == null) result = casePowerDevice(generator);
				if (result == null) result = caseEquipment(generator);
				if (result == null) result = caseItem(generator);
				if (result == null) result = caseNamedElement(generator);
				if (result == null) result = caseElement(generator);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case FacilityPackage.TRANSFER_SWITCH: {
				TransferSwitch transferSwitch = (TransferSwitch)theEObject;
				T result = caseTransferSwitch(transferSwitch);
				if (result == null) result = casePowerDevice(transferSwitch);
				if (result == null) result = caseEquipment(transferSwitch);
				if (result == null) result = caseItem(transferSwitch);
				if (result == null) result = caseNamedElement(transferSwitch);
				if (result == null) result = caseElement(transferSwitch);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case FacilityPackage.POWER_DISTRIBUTION_UNIT: {
				PowerDistributionUnit powerDistributionUnit = (PowerDistributionUnit)theEObject;
				T result = casePowerDistributionUnit(powerDistributionUnit);
				if (result == null) result = casePowerDevice(powerDistributionUnit);
				if (result == null) result = caseEquipment(powerDistributionUnit);
				if (result == null) result = caseItem(powerDistributionUnit);
				if (result == null) result = caseNamedElement(powerDistributionUnit);
				if (result == null) result = caseElement(powerDistributionUnit);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case FacilityPackage.CIRCUIT: {
				Circuit circuit = (Circuit)theEObject;
				T result = caseCircuit(circuit);
				if (result == null) result = casePowerDevice(circuit);
				if (result == null) result = caseEquipment(circuit);
				if (result == null) result = caseItem(circuit);
				if (result == null) result = caseNamedElement(circuit);
				if (result == null) result = caseElement(circuit);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case FacilityPackage.COOLING_UNIT: {
				CoolingUnit coolingUnit = (CoolingUnit)theEObject;
				T result = caseCoolingUnit(coolingUnit);
				if (result == null) result = casePoweredEquipment(coolingUnit);
				if (result == null) result = caseEquipment(coolingUnit);
				if (result == null) result = caseItem(coolingUnit);
				if (result == null) result = caseNamedElement(coolingUnit);
				if (result == null) result = caseElement(coolingUnit);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			default: return defaultCase(theEObject);
		}
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Location</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Location</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseLocation(Location object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Site</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Site</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSite(Site object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Building</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Building</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseBuilding(Building object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Room</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Room</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRoom(Room object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Rack</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Rack</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRack(Rack object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Conduit</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Conduit</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseConduit(Conduit object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Check</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Check</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFacilityCheck(FacilityCheck object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Hazard Zone</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Hazard Zone</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseHazardZone(HazardZone object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Equipment</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Equipment</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseEquipment(Equipment object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Powered Equipment</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Powered Equipment</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePoweredEquipment(PoweredEquipment object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Power Supply</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Power Supply</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePowerSupply(PowerSupply object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Power Device</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Power Device</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePowerDevice(PowerDevice object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Utility Feed</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Utility Feed</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseUtilityFeed(UtilityFeed object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Ups</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Ups</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseUps(Ups object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Generator</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Generator</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseGenerator(Generator object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Transfer Switch</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Transfer Switch</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTransferSwitch(TransferSwitch object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Power Distribution Unit</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Power Distribution Unit</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePowerDistributionUnit(PowerDistributionUnit object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Circuit</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Circuit</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCircuit(Circuit object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Cooling Unit</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Cooling Unit</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCoolingUnit(CoolingUnit object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Element</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Element</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseElement(Element object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Named Element</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Named Element</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseNamedElement(NamedElement object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Item</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Item</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseItem(Item object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch, but this is the last case anyway.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject)
	 * @generated
	 */
	@Override
	public T defaultCase(EObject object) {
		return null;
	}

} //FacilitySwitch
