/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.layout;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Diagram Layout</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The layout of one diagram.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.layout.DiagramLayout#getKind <em>Kind</em>}</li>
 *   <li>{@link org.nines.model.layout.DiagramLayout#getScope <em>Scope</em>}</li>
 *   <li>{@link org.nines.model.layout.DiagramLayout#getCollapsed <em>Collapsed</em>}</li>
 *   <li>{@link org.nines.model.layout.DiagramLayout#getHiddenLayers <em>Hidden Layers</em>}</li>
 *   <li>{@link org.nines.model.layout.DiagramLayout#getHidden <em>Hidden</em>}</li>
 *   <li>{@link org.nines.model.layout.DiagramLayout#getNodes <em>Nodes</em>}</li>
 *   <li>{@link org.nines.model.layout.DiagramLayout#getEdges <em>Edges</em>}</li>
 * </ul>
 *
 * @see org.nines.model.layout.LayoutPackage#getDiagramLayout()
 * @model
 * @generated
 */
public interface DiagramLayout extends EObject {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier of the kind of diagram, such as topology.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see #setKind(String)
	 * @see org.nines.model.layout.LayoutPackage#getDiagramLayout_Kind()
	 * @model required="true"
	 * @generated
	 */
	String getKind();

	/**
	 * Sets the value of the '{@link org.nines.model.layout.DiagramLayout#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see #getKind()
	 * @generated
	 */
	void setKind(String value);

	/**
	 * Returns the value of the '<em><b>Scope</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier of the element that the diagram is of; empty for the whole model.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scope</em>' attribute.
	 * @see #setScope(String)
	 * @see org.nines.model.layout.LayoutPackage#getDiagramLayout_Scope()
	 * @model default=""
	 * @generated
	 */
	String getScope();

	/**
	 * Sets the value of the '{@link org.nines.model.layout.DiagramLayout#getScope <em>Scope</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scope</em>' attribute.
	 * @see #getScope()
	 * @generated
	 */
	void setScope(String value);

	/**
	 * Returns the value of the '<em><b>Collapsed</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifiers of the containers whose content is not shown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Collapsed</em>' attribute list.
	 * @see org.nines.model.layout.LayoutPackage#getDiagramLayout_Collapsed()
	 * @model
	 * @generated
	 */
	EList<String> getCollapsed();

	/**
	 * Returns the value of the '<em><b>Hidden Layers</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Names of the layers that are switched off, such as Network A.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hidden Layers</em>' attribute list.
	 * @see org.nines.model.layout.LayoutPackage#getDiagramLayout_HiddenLayers()
	 * @model
	 * @generated
	 */
	EList<String> getHiddenLayers();

	/**
	 * Returns the value of the '<em><b>Hidden</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifiers of shapes and lines that are not shown although they are in the model. What stands in a hidden shape, and lines that lead to it, are not shown either.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hidden</em>' attribute list.
	 * @see org.nines.model.layout.LayoutPackage#getDiagramLayout_Hidden()
	 * @model
	 * @generated
	 */
	EList<String> getHidden();

	/**
	 * Returns the value of the '<em><b>Nodes</b></em>' containment reference list.
	 * The list contents are of type {@link org.nines.model.layout.NodeLayout}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where shapes are. What is not among them is placed when the diagram is shown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nodes</em>' containment reference list.
	 * @see org.nines.model.layout.LayoutPackage#getDiagramLayout_Nodes()
	 * @model containment="true"
	 * @generated
	 */
	EList<NodeLayout> getNodes();

	/**
	 * Returns the value of the '<em><b>Edges</b></em>' containment reference list.
	 * The list contents are of type {@link org.nines.model.layout.EdgeLayout}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ways of lines. What is not among them, or does not meet its ends any more, finds a new way when the diagram is shown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Edges</em>' containment reference list.
	 * @see org.nines.model.layout.LayoutPackage#getDiagramLayout_Edges()
	 * @model containment="true"
	 * @generated
	 */
	EList<EdgeLayout> getEdges();

} // DiagramLayout
