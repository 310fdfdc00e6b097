/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.network;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Port</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Socket of a network interface, a network device or a line card. A link that ends at a port needs the port, its card and its owner; a link may also end at the owner itself, when single ports do not matter.
 * <!-- end-model-doc -->
 *
 *
 * @see org.nines.model.network.NetworkPackage#getPort()
 * @model
 * @generated
 */
public interface Port extends NetworkNode {
} // Port
