/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.network;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>External Network</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Network that others run, such as the Internet or a carrier's network; passes traffic on.
 * <!-- end-model-doc -->
 *
 *
 * @see org.nines.model.network.NetworkPackage#getExternalNetwork()
 * @model
 * @generated
 */
public interface ExternalNetwork extends NetworkNode {
} // ExternalNetwork
