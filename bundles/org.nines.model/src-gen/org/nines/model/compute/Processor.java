/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.compute;

import org.nines.model.core.Item;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Processor</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Processor of a server.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.compute.Processor#getCores <em>Cores</em>}</li>
 * </ul>
 *
 * @see org.nines.model.compute.ComputePackage#getProcessor()
 * @model
 * @generated
 */
public interface Processor extends Item {
	/**
	 * Returns the value of the '<em><b>Cores</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of cores. At least 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cores</em>' attribute.
	 * @see #setCores(int)
	 * @see org.nines.model.compute.ComputePackage#getProcessor_Cores()
	 * @model default="1"
	 * @generated
	 */
	int getCores();

	/**
	 * Sets the value of the '{@link org.nines.model.compute.Processor#getCores <em>Cores</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cores</em>' attribute.
	 * @see #getCores()
	 * @generated
	 */
	void setCores(int value);

} // Processor
