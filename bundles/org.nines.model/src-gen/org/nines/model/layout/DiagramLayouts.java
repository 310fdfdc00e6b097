/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.layout;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Diagram Layouts</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The layouts of all diagrams of a model.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.layout.DiagramLayouts#getDiagrams <em>Diagrams</em>}</li>
 * </ul>
 *
 * @see org.nines.model.layout.LayoutPackage#getDiagramLayouts()
 * @model
 * @generated
 */
public interface DiagramLayouts extends EObject {
	/**
	 * Returns the value of the '<em><b>Diagrams</b></em>' containment reference list.
	 * The list contents are of type {@link org.nines.model.layout.DiagramLayout}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One for each kind of diagram and element that a diagram is of.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Diagrams</em>' containment reference list.
	 * @see org.nines.model.layout.LayoutPackage#getDiagramLayouts_Diagrams()
	 * @model containment="true"
	 * @generated
	 */
	EList<DiagramLayout> getDiagrams();

} // DiagramLayouts
