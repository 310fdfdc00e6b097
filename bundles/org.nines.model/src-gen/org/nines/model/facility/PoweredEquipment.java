/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.facility;

import java.util.Map;

import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.common.util.EList;

import org.nines.model.units.Duration;
import org.nines.model.units.Power;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Powered Equipment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Equipment that runs on electricity. Without power supplies in the model its power is taken as perfect, and that is listed as an assumption.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.facility.PoweredEquipment#getPowerSupplies <em>Power Supplies</em>}</li>
 *   <li>{@link org.nines.model.facility.PoweredEquipment#getRequiredSupplies <em>Required Supplies</em>}</li>
 *   <li>{@link org.nines.model.facility.PoweredEquipment#getConsumption <em>Consumption</em>}</li>
 *   <li>{@link org.nines.model.facility.PoweredEquipment#getRestart <em>Restart</em>}</li>
 * </ul>
 *
 * @see org.nines.model.facility.FacilityPackage#getPoweredEquipment()
 * @model abstract="true"
 * @generated
 */
public interface PoweredEquipment extends Equipment {
	/**
	 * Returns the value of the '<em><b>Power Supplies</b></em>' containment reference list.
	 * The list contents are of type {@link org.nines.model.facility.PowerSupply}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Power supplies built into the equipment.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Power Supplies</em>' containment reference list.
	 * @see org.nines.model.facility.FacilityPackage#getPoweredEquipment_PowerSupplies()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<PowerSupply> getPowerSupplies();

	/**
	 * Returns the value of the '<em><b>Required Supplies</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of power supplies that must deliver for the equipment to run (k of n). At least 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Required Supplies</em>' attribute.
	 * @see #setRequiredSupplies(int)
	 * @see org.nines.model.facility.FacilityPackage#getPoweredEquipment_RequiredSupplies()
	 * @model default="1"
	 * @generated
	 */
	int getRequiredSupplies();

	/**
	 * Sets the value of the '{@link org.nines.model.facility.PoweredEquipment#getRequiredSupplies <em>Required Supplies</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Required Supplies</em>' attribute.
	 * @see #getRequiredSupplies()
	 * @generated
	 */
	void setRequiredSupplies(int value);

	/**
	 * Returns the value of the '<em><b>Consumption</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Power that it draws; that of its type when not given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Consumption</em>' attribute.
	 * @see #setConsumption(Power)
	 * @see org.nines.model.facility.FacilityPackage#getPoweredEquipment_Consumption()
	 * @model dataType="org.nines.model.core.Power"
	 * @generated
	 */
	Power getConsumption();

	/**
	 * Sets the value of the '{@link org.nines.model.facility.PoweredEquipment#getConsumption <em>Consumption</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Consumption</em>' attribute.
	 * @see #getConsumption()
	 * @generated
	 */
	void setConsumption(Power value);

	/**
	 * Returns the value of the '<em><b>Restart</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mean time from the return of power until it serves again; counts as downtime. None when not given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Restart</em>' attribute.
	 * @see #setRestart(Duration)
	 * @see org.nines.model.facility.FacilityPackage#getPoweredEquipment_Restart()
	 * @model dataType="org.nines.model.core.Duration"
	 * @generated
	 */
	Duration getRestart();

	/**
	 * Sets the value of the '{@link org.nines.model.facility.PoweredEquipment#getRestart <em>Restart</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Restart</em>' attribute.
	 * @see #getRestart()
	 * @generated
	 */
	void setRestart(Duration value);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not more power supplies are required than there are (STR-007).
	 * <!-- end-model-doc -->
	 * @model
	 * @generated
	 */
	boolean validateSupplies(DiagnosticChain diagnostics, Map<Object, Object> context);

} // PoweredEquipment
