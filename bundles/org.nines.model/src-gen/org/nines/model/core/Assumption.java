/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.core;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Assumption</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Statement that the design rests on though nothing proves it; printed with every result.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.core.Assumption#getAbout <em>About</em>}</li>
 * </ul>
 *
 * @see org.nines.model.core.CorePackage#getAssumption()
 * @model
 * @generated
 */
public interface Assumption extends NamedElement {
	/**
	 * Returns the value of the '<em><b>About</b></em>' reference list.
	 * The list contents are of type {@link org.nines.model.core.Element}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Elements that the statement concerns.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>About</em>' reference list.
	 * @see org.nines.model.core.CorePackage#getAssumption_About()
	 * @model
	 * @generated
	 */
	EList<Element> getAbout();

} // Assumption
