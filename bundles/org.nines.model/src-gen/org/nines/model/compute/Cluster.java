/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.compute;

import org.eclipse.emf.common.util.EList;

import org.nines.model.core.NamedElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cluster</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Hosts that take over services from one another; services join by failover groups.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.compute.Cluster#getNodes <em>Nodes</em>}</li>
 * </ul>
 *
 * @see org.nines.model.compute.ComputePackage#getCluster()
 * @model
 * @generated
 */
public interface Cluster extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Nodes</b></em>' reference list.
	 * The list contents are of type {@link org.nines.model.compute.Host}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The hosts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nodes</em>' reference list.
	 * @see org.nines.model.compute.ComputePackage#getCluster_Nodes()
	 * @model lower="2"
	 * @generated
	 */
	EList<Host> getNodes();

} // Cluster
