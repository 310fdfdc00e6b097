/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.service;

import org.eclipse.emf.common.util.EList;

import org.nines.model.core.NamedElement;

import org.nines.model.network.NetworkNode;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Client Population</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Where requests come from.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.service.ClientPopulation#getSize <em>Size</em>}</li>
 *   <li>{@link org.nines.model.service.ClientPopulation#getAttachedTo <em>Attached To</em>}</li>
 *   <li>{@link org.nines.model.service.ClientPopulation#getUses <em>Uses</em>}</li>
 * </ul>
 *
 * @see org.nines.model.service.ServicePackage#getClientPopulation()
 * @model
 * @generated
 */
public interface ClientPopulation extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Size</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of users or branches, the weight of the population in averages over users. At least 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #setSize(int)
	 * @see org.nines.model.service.ServicePackage#getClientPopulation_Size()
	 * @model default="1"
	 * @generated
	 */
	int getSize();

	/**
	 * Sets the value of the '{@link org.nines.model.service.ClientPopulation#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' attribute.
	 * @see #getSize()
	 * @generated
	 */
	void setSize(int value);

	/**
	 * Returns the value of the '<em><b>Attached To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Node of the network at which the requests arrive.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Attached To</em>' reference.
	 * @see #setAttachedTo(NetworkNode)
	 * @see org.nines.model.service.ServicePackage#getClientPopulation_AttachedTo()
	 * @model required="true"
	 * @generated
	 */
	NetworkNode getAttachedTo();

	/**
	 * Sets the value of the '{@link org.nines.model.service.ClientPopulation#getAttachedTo <em>Attached To</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Attached To</em>' reference.
	 * @see #getAttachedTo()
	 * @generated
	 */
	void setAttachedTo(NetworkNode value);

	/**
	 * Returns the value of the '<em><b>Uses</b></em>' reference list.
	 * The list contents are of type {@link org.nines.model.service.Service}.
	 * It is bidirectional and its opposite is '{@link org.nines.model.service.Service#getClients <em>Clients</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Services that the population uses.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Uses</em>' reference list.
	 * @see org.nines.model.service.ServicePackage#getClientPopulation_Uses()
	 * @see org.nines.model.service.Service#getClients
	 * @model opposite="clients"
	 * @generated
	 */
	EList<Service> getUses();

} // ClientPopulation
