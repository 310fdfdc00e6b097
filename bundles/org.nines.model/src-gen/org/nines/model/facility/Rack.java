/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.facility;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Rack</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Cabinet for equipment.
 * <!-- end-model-doc -->
 *
 *
 * @see org.nines.model.facility.FacilityPackage#getRack()
 * @model
 * @generated
 */
public interface Rack extends Location {
} // Rack
