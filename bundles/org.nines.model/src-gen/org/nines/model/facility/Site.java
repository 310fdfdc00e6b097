/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.facility;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Site</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Geographically separate place: data centre, branch, operations centre.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.facility.Site#getRooms <em>Rooms</em>}</li>
 *   <li>{@link org.nines.model.facility.Site#getConduits <em>Conduits</em>}</li>
 * </ul>
 *
 * @see org.nines.model.facility.FacilityPackage#getSite()
 * @model
 * @generated
 */
public interface Site extends Location {
	/**
	 * Returns the value of the '<em><b>Rooms</b></em>' containment reference list.
	 * The list contents are of type {@link org.nines.model.facility.Room}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rooms of the site.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rooms</em>' containment reference list.
	 * @see org.nines.model.facility.FacilityPackage#getSite_Rooms()
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
	 * Cable routes of the site.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Conduits</em>' containment reference list.
	 * @see org.nines.model.facility.FacilityPackage#getSite_Conduits()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Conduit> getConduits();

} // Site
