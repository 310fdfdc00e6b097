/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.compute;

import org.nines.model.core.Item;

import org.nines.model.units.DataSize;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Memory</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Memory module of a server.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.compute.Memory#getSize <em>Size</em>}</li>
 *   <li>{@link org.nines.model.compute.Memory#isEcc <em>Ecc</em>}</li>
 * </ul>
 *
 * @see org.nines.model.compute.ComputePackage#getMemory()
 * @model
 * @generated
 */
public interface Memory extends Item {
	/**
	 * Returns the value of the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How much it holds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #setSize(DataSize)
	 * @see org.nines.model.compute.ComputePackage#getMemory_Size()
	 * @model dataType="org.nines.model.core.DataSize"
	 * @generated
	 */
	DataSize getSize();

	/**
	 * Sets the value of the '{@link org.nines.model.compute.Memory#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' attribute.
	 * @see #getSize()
	 * @generated
	 */
	void setSize(DataSize value);

	/**
	 * Returns the value of the '<em><b>Ecc</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it corrects errors (error-correcting code).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ecc</em>' attribute.
	 * @see #setEcc(boolean)
	 * @see org.nines.model.compute.ComputePackage#getMemory_Ecc()
	 * @model default="true"
	 * @generated
	 */
	boolean isEcc();

	/**
	 * Sets the value of the '{@link org.nines.model.compute.Memory#isEcc <em>Ecc</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ecc</em>' attribute.
	 * @see #isEcc()
	 * @generated
	 */
	void setEcc(boolean value);

} // Memory
