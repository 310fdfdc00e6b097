/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.storage;

import org.nines.model.core.Item;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Disk</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Disk drive or solid-state drive. The MTTR of its failure mode is the time until a replacement is in place; the rebuild is a property of the array.
 * <!-- end-model-doc -->
 *
 *
 * @see org.nines.model.storage.StoragePackage#getDisk()
 * @model
 * @generated
 */
public interface Disk extends Item {
} // Disk
