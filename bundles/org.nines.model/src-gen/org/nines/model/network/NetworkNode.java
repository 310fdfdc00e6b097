/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.network;

import org.nines.model.core.Item;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Node</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a link can end at.
 * <!-- end-model-doc -->
 *
 *
 * @see org.nines.model.network.NetworkPackage#getNetworkNode()
 * @model abstract="true"
 * @generated
 */
public interface NetworkNode extends Item {
} // NetworkNode
