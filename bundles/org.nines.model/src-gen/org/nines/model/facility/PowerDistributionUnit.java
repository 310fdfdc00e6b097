/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.facility;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Power Distribution Unit</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Distribution panel.
 * <!-- end-model-doc -->
 *
 *
 * @see org.nines.model.facility.FacilityPackage#getPowerDistributionUnit()
 * @model
 * @generated
 */
public interface PowerDistributionUnit extends PowerDevice {
} // PowerDistributionUnit
