/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.service;

import java.util.Map;

import org.eclipse.emf.common.util.DiagnosticChain;

import org.nines.model.compute.Cluster;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Failover Group</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Service that moves as a whole between the nodes of a cluster. Its instances stand on the nodes that may own it, in order; groups of one cluster compete for the capacity of its nodes.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.service.FailoverGroup#getCluster <em>Cluster</em>}</li>
 *   <li>{@link org.nines.model.service.FailoverGroup#getLoad <em>Load</em>}</li>
 * </ul>
 *
 * @see org.nines.model.service.ServicePackage#getFailoverGroup()
 * @model
 * @generated
 */
public interface FailoverGroup extends Standby {
	/**
	 * Returns the value of the '<em><b>Cluster</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The cluster.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cluster</em>' reference.
	 * @see #setCluster(Cluster)
	 * @see org.nines.model.service.ServicePackage#getFailoverGroup_Cluster()
	 * @model required="true"
	 * @generated
	 */
	Cluster getCluster();

	/**
	 * Sets the value of the '{@link org.nines.model.service.FailoverGroup#getCluster <em>Cluster</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cluster</em>' reference.
	 * @see #getCluster()
	 * @generated
	 */
	void setCluster(Cluster value);

	/**
	 * Returns the value of the '<em><b>Load</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Share of the capacity of a node that it takes, in the unit of that capacity. 0 or more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Load</em>' attribute.
	 * @see #setLoad(double)
	 * @see org.nines.model.service.ServicePackage#getFailoverGroup_Load()
	 * @model default="1"
	 * @generated
	 */
	double getLoad();

	/**
	 * Sets the value of the '{@link org.nines.model.service.FailoverGroup#getLoad <em>Load</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Load</em>' attribute.
	 * @see #getLoad()
	 * @generated
	 */
	void setLoad(double value);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The instances stand on nodes of the cluster (STR-006).
	 * <!-- end-model-doc -->
	 * @model
	 * @generated
	 */
	boolean validateNodes(DiagnosticChain diagnostics, Map<Object, Object> context);

} // FailoverGroup
