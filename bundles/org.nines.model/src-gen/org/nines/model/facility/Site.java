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
 *   <li>{@link org.nines.model.facility.Site#getRole <em>Role</em>}</li>
 *   <li>{@link org.nines.model.facility.Site#getAddress <em>Address</em>}</li>
 *   <li>{@link org.nines.model.facility.Site#getBuildings <em>Buildings</em>}</li>
 *   <li>{@link org.nines.model.facility.Site#getRooms <em>Rooms</em>}</li>
 *   <li>{@link org.nines.model.facility.Site#getConduits <em>Conduits</em>}</li>
 *   <li>{@link org.nines.model.facility.Site#getFacilityChecks <em>Facility Checks</em>}</li>
 * </ul>
 *
 * @see org.nines.model.facility.FacilityPackage#getSite()
 * @model
 * @generated
 */
public interface Site extends Location {
	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The default value is <code>"main"</code>.
	 * The literals are from the enumeration {@link org.nines.model.facility.SiteRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the site is for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see org.nines.model.facility.SiteRole
	 * @see #setRole(SiteRole)
	 * @see org.nines.model.facility.FacilityPackage#getSite_Role()
	 * @model default="main"
	 * @generated
	 */
	SiteRole getRole();

	/**
	 * Sets the value of the '{@link org.nines.model.facility.Site#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see org.nines.model.facility.SiteRole
	 * @see #getRole()
	 * @generated
	 */
	void setRole(SiteRole value);

	/**
	 * Returns the value of the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Postal address or coordinates.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Address</em>' attribute.
	 * @see #setAddress(String)
	 * @see org.nines.model.facility.FacilityPackage#getSite_Address()
	 * @model
	 * @generated
	 */
	String getAddress();

	/**
	 * Sets the value of the '{@link org.nines.model.facility.Site#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' attribute.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(String value);

	/**
	 * Returns the value of the '<em><b>Buildings</b></em>' containment reference list.
	 * The list contents are of type {@link org.nines.model.facility.Building}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Buildings of the site.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Buildings</em>' containment reference list.
	 * @see org.nines.model.facility.FacilityPackage#getSite_Buildings()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Building> getBuildings();

	/**
	 * Returns the value of the '<em><b>Rooms</b></em>' containment reference list.
	 * The list contents are of type {@link org.nines.model.facility.Room}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rooms of the site that are in no modelled building.
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

	/**
	 * Returns the value of the '<em><b>Facility Checks</b></em>' containment reference list.
	 * The list contents are of type {@link org.nines.model.facility.FacilityCheck}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the site was found to have.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Facility Checks</em>' containment reference list.
	 * @see org.nines.model.facility.FacilityPackage#getSite_FacilityChecks()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<FacilityCheck> getFacilityChecks();

} // Site
