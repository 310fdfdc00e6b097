/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.storage;

import org.nines.model.core.Item;

import org.nines.model.units.DataSize;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Disk</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Disk drive or solid-state drive. The MTTR of its failure mode is the time until a replacement is in place; the rebuild is a property of the array.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.storage.Disk#getSize <em>Size</em>}</li>
 *   <li>{@link org.nines.model.storage.Disk#getShelf <em>Shelf</em>}</li>
 * </ul>
 *
 * @see org.nines.model.storage.StoragePackage#getDisk()
 * @model
 * @generated
 */
public interface Disk extends Item {
	/**
	 * Returns the value of the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How much it holds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #setSize(DataSize)
	 * @see org.nines.model.storage.StoragePackage#getDisk_Size()
	 * @model dataType="org.nines.model.core.DataSize"
	 * @generated
	 */
	DataSize getSize();

	/**
	 * Sets the value of the '{@link org.nines.model.storage.Disk#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' attribute.
	 * @see #getSize()
	 * @generated
	 */
	void setSize(DataSize value);

	/**
	 * Returns the value of the '<em><b>Shelf</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Enclosure that it stands in when that is not where its array is; it then needs that enclosure.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Shelf</em>' reference.
	 * @see #setShelf(DiskEnclosure)
	 * @see org.nines.model.storage.StoragePackage#getDisk_Shelf()
	 * @model
	 * @generated
	 */
	DiskEnclosure getShelf();

	/**
	 * Sets the value of the '{@link org.nines.model.storage.Disk#getShelf <em>Shelf</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Shelf</em>' reference.
	 * @see #getShelf()
	 * @generated
	 */
	void setShelf(DiskEnclosure value);

} // Disk
