/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.facility;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Circuit</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Breaker with its circuit, or power strip.
 * <!-- end-model-doc -->
 *
 *
 * @see org.nines.model.facility.FacilityPackage#getCircuit()
 * @model
 * @generated
 */
public interface Circuit extends PowerDevice {
} // Circuit
