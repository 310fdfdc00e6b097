/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.service;

import org.eclipse.emf.common.util.EList;

import org.nines.model.core.NamedElement;

import org.nines.model.operations.MaintenanceWindow;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Exclusion</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Time that an agreement does not count.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.service.Exclusion#getWindows <em>Windows</em>}</li>
 *   <li>{@link org.nines.model.service.Exclusion#getText <em>Text</em>}</li>
 * </ul>
 *
 * @see org.nines.model.service.ServicePackage#getExclusion()
 * @model
 * @generated
 */
public interface Exclusion extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Windows</b></em>' reference list.
	 * The list contents are of type {@link org.nines.model.operations.MaintenanceWindow}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Maintenance windows that are excluded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Windows</em>' reference list.
	 * @see org.nines.model.service.ServicePackage#getExclusion_Windows()
	 * @model
	 * @generated
	 */
	EList<MaintenanceWindow> getWindows();

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is excluded, in words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.nines.model.service.ServicePackage#getExclusion_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.nines.model.service.Exclusion#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

} // Exclusion
