/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.storage;

import java.util.Map;

import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.common.util.EList;

import org.nines.model.core.Item;

import org.nines.model.facility.Conduit;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Link</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Cable or fabric path between the controller of a host and the controller of an enclosure.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.storage.StorageLink#getHost <em>Host</em>}</li>
 *   <li>{@link org.nines.model.storage.StorageLink#getStorage <em>Storage</em>}</li>
 *   <li>{@link org.nines.model.storage.StorageLink#getConduits <em>Conduits</em>}</li>
 * </ul>
 *
 * @see org.nines.model.storage.StoragePackage#getStorageLink()
 * @model
 * @generated
 */
public interface StorageLink extends Item {
	/**
	 * Returns the value of the '<em><b>Host</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Controller in the host.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Host</em>' reference.
	 * @see #setHost(DiskController)
	 * @see org.nines.model.storage.StoragePackage#getStorageLink_Host()
	 * @model required="true"
	 * @generated
	 */
	DiskController getHost();

	/**
	 * Sets the value of the '{@link org.nines.model.storage.StorageLink#getHost <em>Host</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Host</em>' reference.
	 * @see #getHost()
	 * @generated
	 */
	void setHost(DiskController value);

	/**
	 * Returns the value of the '<em><b>Storage</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Controller of the enclosure.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Storage</em>' reference.
	 * @see #setStorage(DiskController)
	 * @see org.nines.model.storage.StoragePackage#getStorageLink_Storage()
	 * @model required="true"
	 * @generated
	 */
	DiskController getStorage();

	/**
	 * Sets the value of the '{@link org.nines.model.storage.StorageLink#getStorage <em>Storage</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Storage</em>' reference.
	 * @see #getStorage()
	 * @generated
	 */
	void setStorage(DiskController value);

	/**
	 * Returns the value of the '<em><b>Conduits</b></em>' reference list.
	 * The list contents are of type {@link org.nines.model.facility.Conduit}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cable routes that the cable runs through; it fails with each of them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Conduits</em>' reference list.
	 * @see org.nines.model.storage.StoragePackage#getStorageLink_Conduits()
	 * @model
	 * @generated
	 */
	EList<Conduit> getConduits();

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The link leads from a host to the enclosure that it belongs to (STR-006).
	 * <!-- end-model-doc -->
	 * @model
	 * @generated
	 */
	boolean validateEnds(DiagnosticChain diagnostics, Map<Object, Object> context);

} // StorageLink
