/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.facility;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Room</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Room or fire compartment.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.facility.Room#getRacks <em>Racks</em>}</li>
 * </ul>
 *
 * @see org.nines.model.facility.FacilityPackage#getRoom()
 * @model
 * @generated
 */
public interface Room extends Location {
	/**
	 * Returns the value of the '<em><b>Racks</b></em>' containment reference list.
	 * The list contents are of type {@link org.nines.model.facility.Rack}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Racks in the room.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Racks</em>' containment reference list.
	 * @see org.nines.model.facility.FacilityPackage#getRoom_Racks()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Rack> getRacks();

} // Room
