/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.facility;

import org.eclipse.emf.common.util.EList;

import org.nines.model.core.Item;

import org.nines.model.units.Duration;
import org.nines.model.units.Power;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Location</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Place whose loss takes along everything inside it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.facility.Location#getEquipment <em>Equipment</em>}</li>
 *   <li>{@link org.nines.model.facility.Location#getRequiredCooling <em>Required Cooling</em>}</li>
 *   <li>{@link org.nines.model.facility.Location#getHeatUp <em>Heat Up</em>}</li>
 *   <li>{@link org.nines.model.facility.Location#getHeatLoad <em>Heat Load</em>}</li>
 * </ul>
 *
 * @see org.nines.model.facility.FacilityPackage#getLocation()
 * @model abstract="true"
 * @generated
 */
public interface Location extends Item {
	/**
	 * Returns the value of the '<em><b>Equipment</b></em>' containment reference list.
	 * The list contents are of type {@link org.nines.model.facility.Equipment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Equipment that stands directly in this place.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Equipment</em>' containment reference list.
	 * @see org.nines.model.facility.FacilityPackage#getLocation_Equipment()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Equipment> getEquipment();

	/**
	 * Returns the value of the '<em><b>Required Cooling</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of its cooling units that must run; 0 = as many as the heat needs by their capacity. 0 or more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Required Cooling</em>' attribute.
	 * @see #setRequiredCooling(int)
	 * @see org.nines.model.facility.FacilityPackage#getLocation_RequiredCooling()
	 * @model default="0"
	 * @generated
	 */
	int getRequiredCooling();

	/**
	 * Sets the value of the '{@link org.nines.model.facility.Location#getRequiredCooling <em>Required Cooling</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Required Cooling</em>' attribute.
	 * @see #getRequiredCooling()
	 * @generated
	 */
	void setRequiredCooling(int value);

	/**
	 * Returns the value of the '<em><b>Heat Up</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time from the loss of cooling until equipment stops; at once when not given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Heat Up</em>' attribute.
	 * @see #setHeatUp(Duration)
	 * @see org.nines.model.facility.FacilityPackage#getLocation_HeatUp()
	 * @model dataType="org.nines.model.core.Duration"
	 * @generated
	 */
	Duration getHeatUp();

	/**
	 * Sets the value of the '{@link org.nines.model.facility.Location#getHeatUp <em>Heat Up</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Heat Up</em>' attribute.
	 * @see #getHeatUp()
	 * @generated
	 */
	void setHeatUp(Duration value);

	/**
	 * Returns the value of the '<em><b>Heat Load</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Heat that arises besides the consumption of the modelled equipment: people, lighting, sun.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Heat Load</em>' attribute.
	 * @see #setHeatLoad(Power)
	 * @see org.nines.model.facility.FacilityPackage#getLocation_HeatLoad()
	 * @model dataType="org.nines.model.core.Power"
	 * @generated
	 */
	Power getHeatLoad();

	/**
	 * Sets the value of the '{@link org.nines.model.facility.Location#getHeatLoad <em>Heat Load</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Heat Load</em>' attribute.
	 * @see #getHeatLoad()
	 * @generated
	 */
	void setHeatLoad(Power value);

} // Location
