/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.compute;

import org.nines.model.core.Item;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Fan</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Fan of a server.
 * <!-- end-model-doc -->
 *
 *
 * @see org.nines.model.compute.ComputePackage#getFan()
 * @model
 * @generated
 */
public interface Fan extends Item {
} // Fan
