/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.facility;

import org.nines.model.core.Item;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Equipment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Physical thing that stands in a place and fails with it.
 * <!-- end-model-doc -->
 *
 *
 * @see org.nines.model.facility.FacilityPackage#getEquipment()
 * @model abstract="true"
 * @generated
 */
public interface Equipment extends Item {
} // Equipment
