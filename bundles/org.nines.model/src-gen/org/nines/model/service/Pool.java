/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.service;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Pool</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Load-balanced k-out-of-n group: identical members share the work.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.service.Pool#getRequired <em>Required</em>}</li>
 * </ul>
 *
 * @see org.nines.model.service.ServicePackage#getPool()
 * @model
 * @generated
 */
public interface Pool extends Redundancy {
	/**
	 * Returns the value of the '<em><b>Required</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of members that carry the load (k); 0 = as many as the demand needs by the capacity of an instance. 0 or more, at most the number of instances.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Required</em>' attribute.
	 * @see #setRequired(int)
	 * @see org.nines.model.service.ServicePackage#getPool_Required()
	 * @model default="1"
	 * @generated
	 */
	int getRequired();

	/**
	 * Sets the value of the '{@link org.nines.model.service.Pool#getRequired <em>Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Required</em>' attribute.
	 * @see #getRequired()
	 * @generated
	 */
	void setRequired(int value);

} // Pool
