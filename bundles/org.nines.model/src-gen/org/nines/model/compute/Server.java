/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.compute;

import java.util.Map;

import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.common.util.EList;

import org.nines.model.facility.PoweredEquipment;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Server</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Physical machine. Its own failure modes are those of the hardware without power supplies, network interfaces, controllers and disks, and of the operating system.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.compute.Server#getKind <em>Kind</em>}</li>
 *   <li>{@link org.nines.model.compute.Server#getRole <em>Role</em>}</li>
 *   <li>{@link org.nines.model.compute.Server#getProcessors <em>Processors</em>}</li>
 *   <li>{@link org.nines.model.compute.Server#getRequiredProcessors <em>Required Processors</em>}</li>
 *   <li>{@link org.nines.model.compute.Server#getMemory <em>Memory</em>}</li>
 *   <li>{@link org.nines.model.compute.Server#getFans <em>Fans</em>}</li>
 *   <li>{@link org.nines.model.compute.Server#getRequiredFans <em>Required Fans</em>}</li>
 * </ul>
 *
 * @see org.nines.model.compute.ComputePackage#getServer()
 * @model
 * @generated
 */
public interface Server extends PoweredEquipment, Host {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"server"</code>.
	 * The literals are from the enumeration {@link org.nines.model.compute.ServerKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What sort of machine it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.nines.model.compute.ServerKind
	 * @see #setKind(ServerKind)
	 * @see org.nines.model.compute.ComputePackage#getServer_Kind()
	 * @model default="server"
	 * @generated
	 */
	ServerKind getKind();

	/**
	 * Sets the value of the '{@link org.nines.model.compute.Server#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.nines.model.compute.ServerKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ServerKind value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The default value is <code>"none"</code>.
	 * The literals are from the enumeration {@link org.nines.model.compute.ServerRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is mainly used for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see org.nines.model.compute.ServerRole
	 * @see #setRole(ServerRole)
	 * @see org.nines.model.compute.ComputePackage#getServer_Role()
	 * @model default="none"
	 * @generated
	 */
	ServerRole getRole();

	/**
	 * Sets the value of the '{@link org.nines.model.compute.Server#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see org.nines.model.compute.ServerRole
	 * @see #getRole()
	 * @generated
	 */
	void setRole(ServerRole value);

	/**
	 * Returns the value of the '<em><b>Processors</b></em>' containment reference list.
	 * The list contents are of type {@link org.nines.model.compute.Processor}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Processors.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Processors</em>' containment reference list.
	 * @see org.nines.model.compute.ComputePackage#getServer_Processors()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Processor> getProcessors();

	/**
	 * Returns the value of the '<em><b>Required Processors</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of processors that must work for the server to run (k of n); without processors in the model it means nothing. At least 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Required Processors</em>' attribute.
	 * @see #setRequiredProcessors(int)
	 * @see org.nines.model.compute.ComputePackage#getServer_RequiredProcessors()
	 * @model default="1"
	 * @generated
	 */
	int getRequiredProcessors();

	/**
	 * Sets the value of the '{@link org.nines.model.compute.Server#getRequiredProcessors <em>Required Processors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Required Processors</em>' attribute.
	 * @see #getRequiredProcessors()
	 * @generated
	 */
	void setRequiredProcessors(int value);

	/**
	 * Returns the value of the '<em><b>Memory</b></em>' containment reference list.
	 * The list contents are of type {@link org.nines.model.compute.Memory}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Memory modules; all of them are needed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Memory</em>' containment reference list.
	 * @see org.nines.model.compute.ComputePackage#getServer_Memory()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Memory> getMemory();

	/**
	 * Returns the value of the '<em><b>Fans</b></em>' containment reference list.
	 * The list contents are of type {@link org.nines.model.compute.Fan}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fans.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fans</em>' containment reference list.
	 * @see org.nines.model.compute.ComputePackage#getServer_Fans()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Fan> getFans();

	/**
	 * Returns the value of the '<em><b>Required Fans</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of fans that must work for the server to run (k of n); without fans in the model it means nothing. At least 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Required Fans</em>' attribute.
	 * @see #setRequiredFans(int)
	 * @see org.nines.model.compute.ComputePackage#getServer_RequiredFans()
	 * @model default="1"
	 * @generated
	 */
	int getRequiredFans();

	/**
	 * Sets the value of the '{@link org.nines.model.compute.Server#getRequiredFans <em>Required Fans</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Required Fans</em>' attribute.
	 * @see #getRequiredFans()
	 * @generated
	 */
	void setRequiredFans(int value);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not more fans and processors are required than there are (STR-007).
	 * <!-- end-model-doc -->
	 * @model
	 * @generated
	 */
	boolean validateParts(DiagnosticChain diagnostics, Map<Object, Object> context);

} // Server
