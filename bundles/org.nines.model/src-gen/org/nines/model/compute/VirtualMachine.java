/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.compute;

import org.eclipse.emf.common.util.EList;

import org.nines.model.units.Duration;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Virtual Machine</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Host made by software on a server; it is up when it works and one of its servers is up.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.compute.VirtualMachine#getRunsOn <em>Runs On</em>}</li>
 *   <li>{@link org.nines.model.compute.VirtualMachine#getRestart <em>Restart</em>}</li>
 * </ul>
 *
 * @see org.nines.model.compute.ComputePackage#getVirtualMachine()
 * @model
 * @generated
 */
public interface VirtualMachine extends Host {
	/**
	 * Returns the value of the '<em><b>Runs On</b></em>' reference list.
	 * The list contents are of type {@link org.nines.model.compute.Server}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Servers that can run it; normally it runs on the first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Runs On</em>' reference list.
	 * @see org.nines.model.compute.ComputePackage#getVirtualMachine_RunsOn()
	 * @model required="true"
	 * @generated
	 */
	EList<Server> getRunsOn();

	/**
	 * Returns the value of the '<em><b>Restart</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mean time to start it on another server when its own is lost; at once when not given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Restart</em>' attribute.
	 * @see #setRestart(Duration)
	 * @see org.nines.model.compute.ComputePackage#getVirtualMachine_Restart()
	 * @model dataType="org.nines.model.core.Duration"
	 * @generated
	 */
	Duration getRestart();

	/**
	 * Sets the value of the '{@link org.nines.model.compute.VirtualMachine#getRestart <em>Restart</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Restart</em>' attribute.
	 * @see #getRestart()
	 * @generated
	 */
	void setRestart(Duration value);

} // VirtualMachine
