/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.service;

import org.nines.model.core.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Dependency</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Need of one service for another: a request is served only where a path leads to enough instances of the other service that themselves are served.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.service.Dependency#getService <em>Service</em>}</li>
 *   <li>{@link org.nines.model.service.Dependency#getLevel <em>Level</em>}</li>
 * </ul>
 *
 * @see org.nines.model.service.ServicePackage#getDependency()
 * @model
 * @generated
 */
public interface Dependency extends Element {
	/**
	 * Returns the value of the '<em><b>Service</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The service that is needed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Service</em>' reference.
	 * @see #setService(Service)
	 * @see org.nines.model.service.ServicePackage#getDependency_Service()
	 * @model required="true"
	 * @generated
	 */
	Service getService();

	/**
	 * Sets the value of the '{@link org.nines.model.service.Dependency#getService <em>Service</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Service</em>' reference.
	 * @see #getService()
	 * @generated
	 */
	void setService(Service value);

	/**
	 * Returns the value of the '<em><b>Level</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Service level that is needed; the least demanding one when not given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level</em>' reference.
	 * @see #setLevel(ServiceLevel)
	 * @see org.nines.model.service.ServicePackage#getDependency_Level()
	 * @model
	 * @generated
	 */
	ServiceLevel getLevel();

	/**
	 * Sets the value of the '{@link org.nines.model.service.Dependency#getLevel <em>Level</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' reference.
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(ServiceLevel value);

} // Dependency
