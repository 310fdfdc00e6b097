/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.core;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Component Type</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Kind of component that can be bought or built, with the figures that hold for each of its copies.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.core.ComponentType#getFailureModes <em>Failure Modes</em>}</li>
 *   <li>{@link org.nines.model.core.ComponentType#getManufacturer <em>Manufacturer</em>}</li>
 * </ul>
 *
 * @see org.nines.model.core.CorePackage#getComponentType()
 * @model
 * @generated
 */
public interface ComponentType extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Failure Modes</b></em>' containment reference list.
	 * The list contents are of type {@link org.nines.model.core.FailureMode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Failure modes of every item of this type.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Failure Modes</em>' containment reference list.
	 * @see org.nines.model.core.CorePackage#getComponentType_FailureModes()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<FailureMode> getFailureModes();

	/**
	 * Returns the value of the '<em><b>Manufacturer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Maker or vendor. Documentation only.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Manufacturer</em>' attribute.
	 * @see #setManufacturer(String)
	 * @see org.nines.model.core.CorePackage#getComponentType_Manufacturer()
	 * @model
	 * @generated
	 */
	String getManufacturer();

	/**
	 * Sets the value of the '{@link org.nines.model.core.ComponentType#getManufacturer <em>Manufacturer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Manufacturer</em>' attribute.
	 * @see #getManufacturer()
	 * @generated
	 */
	void setManufacturer(String value);

} // ComponentType
