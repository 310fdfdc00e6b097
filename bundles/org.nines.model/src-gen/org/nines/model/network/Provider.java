/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.network;

import org.eclipse.emf.common.util.EList;

import org.nines.model.core.Item;

import org.nines.model.service.Promise;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Provider</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Organisation whose network or circuits are leased; its own failure modes are outages of everything it runs.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.network.Provider#getPromises <em>Promises</em>}</li>
 * </ul>
 *
 * @see org.nines.model.network.NetworkPackage#getProvider()
 * @model
 * @generated
 */
public interface Provider extends Item {
	/**
	 * Returns the value of the '<em><b>Promises</b></em>' containment reference list.
	 * The list contents are of type {@link org.nines.model.service.Promise}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the provider promises.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Promises</em>' containment reference list.
	 * @see org.nines.model.network.NetworkPackage#getProvider_Promises()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Promise> getPromises();

} // Provider
