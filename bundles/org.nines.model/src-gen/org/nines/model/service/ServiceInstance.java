/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.service;

import org.eclipse.emf.common.util.EList;

import org.nines.model.compute.Host;

import org.nines.model.core.Item;

import org.nines.model.storage.Volume;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Instance</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Running copy of a service on a host. Its own failure modes are those of the application. The order of the instances is the order of failover.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.service.ServiceInstance#getHost <em>Host</em>}</li>
 *   <li>{@link org.nines.model.service.ServiceInstance#getVolumes <em>Volumes</em>}</li>
 *   <li>{@link org.nines.model.service.ServiceInstance#getContinuityRole <em>Continuity Role</em>}</li>
 * </ul>
 *
 * @see org.nines.model.service.ServicePackage#getServiceInstance()
 * @model
 * @generated
 */
public interface ServiceInstance extends Item {
	/**
	 * Returns the value of the '<em><b>Host</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the instance runs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Host</em>' reference.
	 * @see #setHost(Host)
	 * @see org.nines.model.service.ServicePackage#getServiceInstance_Host()
	 * @model required="true"
	 * @generated
	 */
	Host getHost();

	/**
	 * Sets the value of the '{@link org.nines.model.service.ServiceInstance#getHost <em>Host</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Host</em>' reference.
	 * @see #getHost()
	 * @generated
	 */
	void setHost(Host value);

	/**
	 * Returns the value of the '<em><b>Volumes</b></em>' reference list.
	 * The list contents are of type {@link org.nines.model.storage.Volume}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Volumes that the instance cannot work without.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Volumes</em>' reference list.
	 * @see org.nines.model.service.ServicePackage#getServiceInstance_Volumes()
	 * @model
	 * @generated
	 */
	EList<Volume> getVolumes();

	/**
	 * Returns the value of the '<em><b>Continuity Role</b></em>' attribute.
	 * The default value is <code>"none"</code>.
	 * The literals are from the enumeration {@link org.nines.model.service.ContinuityRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Part that it plays when a site is lost.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Continuity Role</em>' attribute.
	 * @see org.nines.model.service.ContinuityRole
	 * @see #setContinuityRole(ContinuityRole)
	 * @see org.nines.model.service.ServicePackage#getServiceInstance_ContinuityRole()
	 * @model default="none"
	 * @generated
	 */
	ContinuityRole getContinuityRole();

	/**
	 * Sets the value of the '{@link org.nines.model.service.ServiceInstance#getContinuityRole <em>Continuity Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Continuity Role</em>' attribute.
	 * @see org.nines.model.service.ContinuityRole
	 * @see #getContinuityRole()
	 * @generated
	 */
	void setContinuityRole(ContinuityRole value);

} // ServiceInstance
