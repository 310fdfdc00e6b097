/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.storage;

import org.nines.model.core.Item;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Disk Controller</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Disk controller, RAID controller or host bus adapter.
 * <!-- end-model-doc -->
 *
 *
 * @see org.nines.model.storage.StoragePackage#getDiskController()
 * @model
 * @generated
 */
public interface DiskController extends Item {
} // DiskController
