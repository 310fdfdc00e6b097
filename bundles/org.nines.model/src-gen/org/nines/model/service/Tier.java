/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.service;

import org.eclipse.emf.common.util.EList;

import org.nines.model.core.NamedElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Tier</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Layer of an architecture.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.service.Tier#getServices <em>Services</em>}</li>
 * </ul>
 *
 * @see org.nines.model.service.ServicePackage#getTier()
 * @model
 * @generated
 */
public interface Tier extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Services</b></em>' reference list.
	 * The list contents are of type {@link org.nines.model.service.Service}.
	 * It is bidirectional and its opposite is '{@link org.nines.model.service.Service#getTier <em>Tier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Services of the layer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Services</em>' reference list.
	 * @see org.nines.model.service.ServicePackage#getTier_Services()
	 * @see org.nines.model.service.Service#getTier
	 * @model opposite="tier"
	 * @generated
	 */
	EList<Service> getServices();

} // Tier
