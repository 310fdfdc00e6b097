/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.core;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Subject that can fail and be repaired (IEC 60050-192). Takes its failure modes from its own list or, when that is empty, from its component type; without either it is analysed as never failing and listed as an assumption. One item may stand for several identical ones (count).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.core.Item#getCount <em>Count</em>}</li>
 *   <li>{@link org.nines.model.core.Item#getType <em>Type</em>}</li>
 *   <li>{@link org.nines.model.core.Item#getFailureModes <em>Failure Modes</em>}</li>
 * </ul>
 *
 * @see org.nines.model.core.CorePackage#getItem()
 * @model abstract="true"
 * @generated
 */
public interface Item extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Count</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of identical copies that this one stands for, each with everything that the item contains. At least 1, at most 100000. A model with counts means what it would mean written out: copies are independent and share what they refer to outside.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Count</em>' attribute.
	 * @see #setCount(int)
	 * @see org.nines.model.core.CorePackage#getItem_Count()
	 * @model default="1" required="true"
	 * @generated
	 */
	int getCount();

	/**
	 * Sets the value of the '{@link org.nines.model.core.Item#getCount <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Count</em>' attribute.
	 * @see #getCount()
	 * @generated
	 */
	void setCount(int value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Catalogue entry whose failure modes apply when the item has none of its own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' reference.
	 * @see #setType(ComponentType)
	 * @see org.nines.model.core.CorePackage#getItem_Type()
	 * @model
	 * @generated
	 */
	ComponentType getType();

	/**
	 * Sets the value of the '{@link org.nines.model.core.Item#getType <em>Type</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' reference.
	 * @see #getType()
	 * @generated
	 */
	void setType(ComponentType value);

	/**
	 * Returns the value of the '<em><b>Failure Modes</b></em>' containment reference list.
	 * The list contents are of type {@link org.nines.model.core.FailureMode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Own failure modes; a non-empty list replaces that of the component type.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Failure Modes</em>' containment reference list.
	 * @see org.nines.model.core.CorePackage#getItem_FailureModes()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<FailureMode> getFailureModes();

} // Item
