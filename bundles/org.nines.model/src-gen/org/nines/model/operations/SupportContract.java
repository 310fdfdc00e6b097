/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.operations;

import org.eclipse.emf.common.util.EList;

import org.nines.model.core.ComponentType;
import org.nines.model.core.Item;
import org.nines.model.core.NamedElement;

import org.nines.model.network.Provider;

import org.nines.model.units.Duration;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Support Contract</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Contract with a vendor or integrator.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.operations.SupportContract#getProvider <em>Provider</em>}</li>
 *   <li>{@link org.nines.model.operations.SupportContract#getCovers <em>Covers</em>}</li>
 *   <li>{@link org.nines.model.operations.SupportContract#getTypes <em>Types</em>}</li>
 *   <li>{@link org.nines.model.operations.SupportContract#getResponse <em>Response</em>}</li>
 *   <li>{@link org.nines.model.operations.SupportContract#getRestore <em>Restore</em>}</li>
 *   <li>{@link org.nines.model.operations.SupportContract#getHours <em>Hours</em>}</li>
 * </ul>
 *
 * @see org.nines.model.operations.OperationsPackage#getSupportContract()
 * @model
 * @generated
 */
public interface SupportContract extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Provider</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who supports.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Provider</em>' reference.
	 * @see #setProvider(Provider)
	 * @see org.nines.model.operations.OperationsPackage#getSupportContract_Provider()
	 * @model
	 * @generated
	 */
	Provider getProvider();

	/**
	 * Sets the value of the '{@link org.nines.model.operations.SupportContract#getProvider <em>Provider</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Provider</em>' reference.
	 * @see #getProvider()
	 * @generated
	 */
	void setProvider(Provider value);

	/**
	 * Returns the value of the '<em><b>Covers</b></em>' reference list.
	 * The list contents are of type {@link org.nines.model.core.Item}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Items that it covers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Covers</em>' reference list.
	 * @see org.nines.model.operations.OperationsPackage#getSupportContract_Covers()
	 * @model
	 * @generated
	 */
	EList<Item> getCovers();

	/**
	 * Returns the value of the '<em><b>Types</b></em>' reference list.
	 * The list contents are of type {@link org.nines.model.core.ComponentType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Component types that it covers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Types</em>' reference list.
	 * @see org.nines.model.operations.OperationsPackage#getSupportContract_Types()
	 * @model
	 * @generated
	 */
	EList<ComponentType> getTypes();

	/**
	 * Returns the value of the '<em><b>Response</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Longest time until somebody starts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Response</em>' attribute.
	 * @see #setResponse(Duration)
	 * @see org.nines.model.operations.OperationsPackage#getSupportContract_Response()
	 * @model dataType="org.nines.model.core.Duration"
	 * @generated
	 */
	Duration getResponse();

	/**
	 * Sets the value of the '{@link org.nines.model.operations.SupportContract#getResponse <em>Response</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Response</em>' attribute.
	 * @see #getResponse()
	 * @generated
	 */
	void setResponse(Duration value);

	/**
	 * Returns the value of the '<em><b>Restore</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Longest time until it works again.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Restore</em>' attribute.
	 * @see #setRestore(Duration)
	 * @see org.nines.model.operations.OperationsPackage#getSupportContract_Restore()
	 * @model dataType="org.nines.model.core.Duration"
	 * @generated
	 */
	Duration getRestore();

	/**
	 * Sets the value of the '{@link org.nines.model.operations.SupportContract#getRestore <em>Restore</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Restore</em>' attribute.
	 * @see #getRestore()
	 * @generated
	 */
	void setRestore(Duration value);

	/**
	 * Returns the value of the '<em><b>Hours</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hours of service, such as 24x7.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hours</em>' attribute.
	 * @see #setHours(String)
	 * @see org.nines.model.operations.OperationsPackage#getSupportContract_Hours()
	 * @model
	 * @generated
	 */
	String getHours();

	/**
	 * Sets the value of the '{@link org.nines.model.operations.SupportContract#getHours <em>Hours</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hours</em>' attribute.
	 * @see #getHours()
	 * @generated
	 */
	void setHours(String value);

} // SupportContract
