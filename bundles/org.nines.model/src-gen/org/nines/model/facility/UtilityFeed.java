/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.facility;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Utility Feed</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Connection to the public grid.
 * <!-- end-model-doc -->
 *
 *
 * @see org.nines.model.facility.FacilityPackage#getUtilityFeed()
 * @model
 * @generated
 */
public interface UtilityFeed extends PowerDevice {
} // UtilityFeed
