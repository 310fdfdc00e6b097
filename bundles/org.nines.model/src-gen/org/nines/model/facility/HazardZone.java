/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.facility;

import org.eclipse.emf.common.util.EList;

import org.nines.model.core.Item;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Hazard Zone</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Area in which one event takes many things at once: a region, a power grid, a flood plain. Its failure modes are the events. Zones may overlap, and an element may be in several.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.facility.HazardZone#getKind <em>Kind</em>}</li>
 *   <li>{@link org.nines.model.facility.HazardZone#getAffects <em>Affects</em>}</li>
 * </ul>
 *
 * @see org.nines.model.facility.FacilityPackage#getHazardZone()
 * @model
 * @generated
 */
public interface HazardZone extends Item {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"region"</code>.
	 * The literals are from the enumeration {@link org.nines.model.facility.HazardKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the event is; it decides what goes. Region, seismic, flood, storm, fire: the affected elements themselves. Power grid: affected utility feeds, and the utility feeds at affected places. Telecommunications: affected links, devices and external networks, and the links that leave an affected place.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.nines.model.facility.HazardKind
	 * @see #setKind(HazardKind)
	 * @see org.nines.model.facility.FacilityPackage#getHazardZone_Kind()
	 * @model default="region"
	 * @generated
	 */
	HazardKind getKind();

	/**
	 * Sets the value of the '{@link org.nines.model.facility.HazardZone#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.nines.model.facility.HazardKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(HazardKind value);

	/**
	 * Returns the value of the '<em><b>Affects</b></em>' reference list.
	 * The list contents are of type {@link org.nines.model.core.Item}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Elements in the zone, with everything inside them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Affects</em>' reference list.
	 * @see org.nines.model.facility.FacilityPackage#getHazardZone_Affects()
	 * @model
	 * @generated
	 */
	EList<Item> getAffects();

} // HazardZone
