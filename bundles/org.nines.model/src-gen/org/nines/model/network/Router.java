/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.network;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Router</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Router.
 * <!-- end-model-doc -->
 *
 *
 * @see org.nines.model.network.NetworkPackage#getRouter()
 * @model
 * @generated
 */
public interface Router extends NetworkDevice {
} // Router
