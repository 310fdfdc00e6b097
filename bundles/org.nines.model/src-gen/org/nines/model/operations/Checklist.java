/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.operations;

import org.eclipse.emf.common.util.EList;

import org.nines.model.core.Element;
import org.nines.model.core.NamedElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Checklist</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * List of things to be checked, with who checked them.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.operations.Checklist#getAbout <em>About</em>}</li>
 *   <li>{@link org.nines.model.operations.Checklist#getEntries <em>Entries</em>}</li>
 * </ul>
 *
 * @see org.nines.model.operations.OperationsPackage#getChecklist()
 * @model
 * @generated
 */
public interface Checklist extends NamedElement {
	/**
	 * Returns the value of the '<em><b>About</b></em>' reference list.
	 * The list contents are of type {@link org.nines.model.core.Element}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Elements that it is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>About</em>' reference list.
	 * @see org.nines.model.operations.OperationsPackage#getChecklist_About()
	 * @model
	 * @generated
	 */
	EList<Element> getAbout();

	/**
	 * Returns the value of the '<em><b>Entries</b></em>' containment reference list.
	 * The list contents are of type {@link org.nines.model.operations.ChecklistEntry}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is checked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Entries</em>' containment reference list.
	 * @see org.nines.model.operations.OperationsPackage#getChecklist_Entries()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<ChecklistEntry> getEntries();

} // Checklist
