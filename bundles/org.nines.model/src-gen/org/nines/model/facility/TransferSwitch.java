/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.facility;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Transfer Switch</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Switch between sources: connects the first of its inputs that delivers.
 * <!-- end-model-doc -->
 *
 *
 * @see org.nines.model.facility.FacilityPackage#getTransferSwitch()
 * @model
 * @generated
 */
public interface TransferSwitch extends PowerDevice {
} // TransferSwitch
