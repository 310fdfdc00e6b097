/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.facility;

import org.nines.model.core.Item;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Conduit</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Cable route; whoever cuts it cuts every cable in it.
 * <!-- end-model-doc -->
 *
 *
 * @see org.nines.model.facility.FacilityPackage#getConduit()
 * @model
 * @generated
 */
public interface Conduit extends Item {
} // Conduit
