/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.service;

import org.eclipse.emf.common.util.EList;

import org.nines.model.core.NamedElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Level</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * State of a service that can be promised, such as minimum, degraded or full.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.service.ServiceLevel#getNeeds <em>Needs</em>}</li>
 *   <li>{@link org.nines.model.service.ServiceLevel#getRequired <em>Required</em>}</li>
 * </ul>
 *
 * @see org.nines.model.service.ServicePackage#getServiceLevel()
 * @model
 * @generated
 */
public interface ServiceLevel extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Needs</b></em>' containment reference list.
	 * The list contents are of type {@link org.nines.model.service.Dependency}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the level needs in addition to the levels before it and to the needs of the service.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Needs</em>' containment reference list.
	 * @see org.nines.model.service.ServicePackage#getServiceLevel_Needs()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Dependency> getNeeds();

	/**
	 * Returns the value of the '<em><b>Required</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of pool members that this level needs; 0 means as many as the pool says.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Required</em>' attribute.
	 * @see #setRequired(int)
	 * @see org.nines.model.service.ServicePackage#getServiceLevel_Required()
	 * @model default="0"
	 * @generated
	 */
	int getRequired();

	/**
	 * Sets the value of the '{@link org.nines.model.service.ServiceLevel#getRequired <em>Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Required</em>' attribute.
	 * @see #getRequired()
	 * @generated
	 */
	void setRequired(int value);

} // ServiceLevel
