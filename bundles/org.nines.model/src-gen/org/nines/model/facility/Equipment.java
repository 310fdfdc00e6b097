/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.facility;

import org.nines.model.core.Item;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Equipment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Physical thing that stands in a place and fails with it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.facility.Equipment#getRackUnit <em>Rack Unit</em>}</li>
 *   <li>{@link org.nines.model.facility.Equipment#getHeightUnits <em>Height Units</em>}</li>
 * </ul>
 *
 * @see org.nines.model.facility.FacilityPackage#getEquipment()
 * @model abstract="true"
 * @generated
 */
public interface Equipment extends Item {
	/**
	 * Returns the value of the '<em><b>Rack Unit</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lowest rack unit that it occupies, counted from 1 at the bottom; 0 = not placed. 0 or more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rack Unit</em>' attribute.
	 * @see #setRackUnit(int)
	 * @see org.nines.model.facility.FacilityPackage#getEquipment_RackUnit()
	 * @model default="0"
	 * @generated
	 */
	int getRackUnit();

	/**
	 * Sets the value of the '{@link org.nines.model.facility.Equipment#getRackUnit <em>Rack Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rack Unit</em>' attribute.
	 * @see #getRackUnit()
	 * @generated
	 */
	void setRackUnit(int value);

	/**
	 * Returns the value of the '<em><b>Height Units</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of rack units that it occupies; 0 = none, such as a strip at the side. 0 or more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Height Units</em>' attribute.
	 * @see #setHeightUnits(int)
	 * @see org.nines.model.facility.FacilityPackage#getEquipment_HeightUnits()
	 * @model default="1"
	 * @generated
	 */
	int getHeightUnits();

	/**
	 * Sets the value of the '{@link org.nines.model.facility.Equipment#getHeightUnits <em>Height Units</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Height Units</em>' attribute.
	 * @see #getHeightUnits()
	 * @generated
	 */
	void setHeightUnits(int value);

} // Equipment
