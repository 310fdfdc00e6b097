/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.facility;

import org.eclipse.emf.common.util.EList;

import org.nines.model.units.Power;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cooling Unit</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Unit that takes heat out of a place: air conditioner, chiller, fan of a room.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.facility.CoolingUnit#getCapacity <em>Capacity</em>}</li>
 *   <li>{@link org.nines.model.facility.CoolingUnit#getCools <em>Cools</em>}</li>
 * </ul>
 *
 * @see org.nines.model.facility.FacilityPackage#getCoolingUnit()
 * @model
 * @generated
 */
public interface CoolingUnit extends PoweredEquipment {
	/**
	 * Returns the value of the '<em><b>Capacity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Heat that it removes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Capacity</em>' attribute.
	 * @see #setCapacity(Power)
	 * @see org.nines.model.facility.FacilityPackage#getCoolingUnit_Capacity()
	 * @model dataType="org.nines.model.core.Power"
	 * @generated
	 */
	Power getCapacity();

	/**
	 * Sets the value of the '{@link org.nines.model.facility.CoolingUnit#getCapacity <em>Capacity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Capacity</em>' attribute.
	 * @see #getCapacity()
	 * @generated
	 */
	void setCapacity(Power value);

	/**
	 * Returns the value of the '<em><b>Cools</b></em>' reference list.
	 * The list contents are of type {@link org.nines.model.facility.Location}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Places that it cools, with everything inside them; the place it stands in when empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cools</em>' reference list.
	 * @see org.nines.model.facility.FacilityPackage#getCoolingUnit_Cools()
	 * @model
	 * @generated
	 */
	EList<Location> getCools();

} // CoolingUnit
