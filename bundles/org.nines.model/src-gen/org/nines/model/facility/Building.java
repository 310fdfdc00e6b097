/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.facility;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Building</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Building of a site.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.facility.Building#getRooms <em>Rooms</em>}</li>
 *   <li>{@link org.nines.model.facility.Building#getConduits <em>Conduits</em>}</li>
 * </ul>
 *
 * @see org.nines.model.facility.FacilityPackage#getBuilding()
 * @model
 * @generated
 */
public interface Building extends Location {
	/**
	 * Returns the value of the '<em><b>Rooms</b></em>' containment reference list.
	 * The list contents are of type {@link org.nines.model.facility.Room}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rooms of the building.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rooms</em>' containment reference list.
	 * @see org.nines.model.facility.FacilityPackage#getBuilding_Rooms()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Room> getRooms();

	/**
	 * Returns the value of the '<em><b>Conduits</b></em>' containment reference list.
	 * The list contents are of type {@link org.nines.model.facility.Conduit}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cable routes of the building.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Conduits</em>' containment reference list.
	 * @see org.nines.model.facility.FacilityPackage#getBuilding_Conduits()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Conduit> getConduits();

} // Building
