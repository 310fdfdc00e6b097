/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.network;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Load Balancer</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Device that spreads requests over the members of a pool and takes failed ones out.
 * <!-- end-model-doc -->
 *
 *
 * @see org.nines.model.network.NetworkPackage#getLoadBalancer()
 * @model
 * @generated
 */
public interface LoadBalancer extends NetworkDevice {
} // LoadBalancer
