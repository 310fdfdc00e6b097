/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.network;

import org.nines.model.core.Item;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Provider</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Organisation whose network or circuits are leased; its own failure modes are outages of everything it runs.
 * <!-- end-model-doc -->
 *
 *
 * @see org.nines.model.network.NetworkPackage#getProvider()
 * @model
 * @generated
 */
public interface Provider extends Item {
} // Provider
