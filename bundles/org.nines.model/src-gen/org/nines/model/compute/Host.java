/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.compute;

import org.eclipse.emf.common.util.EList;

import org.nines.model.core.Item;

import org.nines.model.network.NetworkInterface;

import org.nines.model.storage.DiskArray;
import org.nines.model.storage.DiskController;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Host</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Where service instances run. Needs its place, its power and the disk arrays that hold its operating system and swap volumes.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.compute.Host#getInterfaces <em>Interfaces</em>}</li>
 *   <li>{@link org.nines.model.compute.Host#getControllers <em>Controllers</em>}</li>
 *   <li>{@link org.nines.model.compute.Host#getArrays <em>Arrays</em>}</li>
 *   <li>{@link org.nines.model.compute.Host#getCapacity <em>Capacity</em>}</li>
 *   <li>{@link org.nines.model.compute.Host#getAddressing <em>Addressing</em>}</li>
 *   <li>{@link org.nines.model.compute.Host#getPlatform <em>Platform</em>}</li>
 * </ul>
 *
 * @see org.nines.model.compute.ComputePackage#getHost()
 * @model abstract="true"
 * @generated
 */
public interface Host extends Item {
	/**
	 * Returns the value of the '<em><b>Interfaces</b></em>' containment reference list.
	 * The list contents are of type {@link org.nines.model.network.NetworkInterface}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Network interface cards.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Interfaces</em>' containment reference list.
	 * @see org.nines.model.compute.ComputePackage#getHost_Interfaces()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<NetworkInterface> getInterfaces();

	/**
	 * Returns the value of the '<em><b>Controllers</b></em>' containment reference list.
	 * The list contents are of type {@link org.nines.model.storage.DiskController}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Disk controllers and host bus adapters.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Controllers</em>' containment reference list.
	 * @see org.nines.model.compute.ComputePackage#getHost_Controllers()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<DiskController> getControllers();

	/**
	 * Returns the value of the '<em><b>Arrays</b></em>' containment reference list.
	 * The list contents are of type {@link org.nines.model.storage.DiskArray}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Disk arrays inside the host.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Arrays</em>' containment reference list.
	 * @see org.nines.model.compute.ComputePackage#getHost_Arrays()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<DiskArray> getArrays();

	/**
	 * Returns the value of the '<em><b>Capacity</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Load that it can carry, in the unit of the demand; 0 = not limited. 0 or more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Capacity</em>' attribute.
	 * @see #setCapacity(double)
	 * @see org.nines.model.compute.ComputePackage#getHost_Capacity()
	 * @model default="0"
	 * @generated
	 */
	double getCapacity();

	/**
	 * Sets the value of the '{@link org.nines.model.compute.Host#getCapacity <em>Capacity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Capacity</em>' attribute.
	 * @see #getCapacity()
	 * @generated
	 */
	void setCapacity(double value);

	/**
	 * Returns the value of the '<em><b>Addressing</b></em>' attribute.
	 * The default value is <code>"fixed"</code>.
	 * The literals are from the enumeration {@link org.nines.model.compute.Addressing}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it gets its network addresses.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Addressing</em>' attribute.
	 * @see org.nines.model.compute.Addressing
	 * @see #setAddressing(Addressing)
	 * @see org.nines.model.compute.ComputePackage#getHost_Addressing()
	 * @model default="fixed"
	 * @generated
	 */
	Addressing getAddressing();

	/**
	 * Sets the value of the '{@link org.nines.model.compute.Host#getAddressing <em>Addressing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Addressing</em>' attribute.
	 * @see org.nines.model.compute.Addressing
	 * @see #getAddressing()
	 * @generated
	 */
	void setAddressing(Addressing value);

	/**
	 * Returns the value of the '<em><b>Platform</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Certified configuration that it is built to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Platform</em>' reference.
	 * @see #setPlatform(Platform)
	 * @see org.nines.model.compute.ComputePackage#getHost_Platform()
	 * @model
	 * @generated
	 */
	Platform getPlatform();

	/**
	 * Sets the value of the '{@link org.nines.model.compute.Host#getPlatform <em>Platform</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Platform</em>' reference.
	 * @see #getPlatform()
	 * @generated
	 */
	void setPlatform(Platform value);

} // Host
