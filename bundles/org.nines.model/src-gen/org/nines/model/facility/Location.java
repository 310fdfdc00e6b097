/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.facility;

import org.eclipse.emf.common.util.EList;

import org.nines.model.core.Item;

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

} // Location
