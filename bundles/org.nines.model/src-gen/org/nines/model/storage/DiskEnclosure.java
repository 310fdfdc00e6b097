/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.storage;

import org.eclipse.emf.common.util.EList;

import org.nines.model.facility.PoweredEquipment;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Disk Enclosure</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * External cabinet for disk arrays, shared by hosts.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.storage.DiskEnclosure#getArrays <em>Arrays</em>}</li>
 *   <li>{@link org.nines.model.storage.DiskEnclosure#getControllers <em>Controllers</em>}</li>
 *   <li>{@link org.nines.model.storage.DiskEnclosure#getLinks <em>Links</em>}</li>
 * </ul>
 *
 * @see org.nines.model.storage.StoragePackage#getDiskEnclosure()
 * @model
 * @generated
 */
public interface DiskEnclosure extends PoweredEquipment {
	/**
	 * Returns the value of the '<em><b>Arrays</b></em>' containment reference list.
	 * The list contents are of type {@link org.nines.model.storage.DiskArray}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Arrays in the cabinet.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Arrays</em>' containment reference list.
	 * @see org.nines.model.storage.StoragePackage#getDiskEnclosure_Arrays()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<DiskArray> getArrays();

	/**
	 * Returns the value of the '<em><b>Controllers</b></em>' containment reference list.
	 * The list contents are of type {@link org.nines.model.storage.DiskController}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Controllers of the cabinet.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Controllers</em>' containment reference list.
	 * @see org.nines.model.storage.StoragePackage#getDiskEnclosure_Controllers()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<DiskController> getControllers();

	/**
	 * Returns the value of the '<em><b>Links</b></em>' containment reference list.
	 * The list contents are of type {@link org.nines.model.storage.StorageLink}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cables or fabric paths from hosts to the cabinet.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Links</em>' containment reference list.
	 * @see org.nines.model.storage.StoragePackage#getDiskEnclosure_Links()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<StorageLink> getLinks();

} // DiskEnclosure
