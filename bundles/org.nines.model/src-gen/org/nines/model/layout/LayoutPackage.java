/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.layout;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Where the shapes and lines of diagrams are. Kept apart from the model, in a file beside it, so that moving a box does not touch the model. Refers to elements by identifier only.
 * <!-- end-model-doc -->
 * @see org.nines.model.layout.LayoutFactory
 * @model kind="package"
 * @generated
 */
public interface LayoutPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "layout";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://nines.org/layout/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "layout";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	LayoutPackage eINSTANCE = org.nines.model.layout.impl.LayoutPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.nines.model.layout.impl.DiagramLayoutsImpl <em>Diagram Layouts</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.layout.impl.DiagramLayoutsImpl
	 * @see org.nines.model.layout.impl.LayoutPackageImpl#getDiagramLayouts()
	 * @generated
	 */
	int DIAGRAM_LAYOUTS = 0;

	/**
	 * The feature id for the '<em><b>Diagrams</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_LAYOUTS__DIAGRAMS = 0;

	/**
	 * The number of structural features of the '<em>Diagram Layouts</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_LAYOUTS_FEATURE_COUNT = 1;

	/**
	 * The number of operations of the '<em>Diagram Layouts</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_LAYOUTS_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.nines.model.layout.impl.DiagramLayoutImpl <em>Diagram Layout</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.layout.impl.DiagramLayoutImpl
	 * @see org.nines.model.layout.impl.LayoutPackageImpl#getDiagramLayout()
	 * @generated
	 */
	int DIAGRAM_LAYOUT = 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_LAYOUT__KIND = 0;

	/**
	 * The feature id for the '<em><b>Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_LAYOUT__SCOPE = 1;

	/**
	 * The feature id for the '<em><b>Collapsed</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_LAYOUT__COLLAPSED = 2;

	/**
	 * The feature id for the '<em><b>Hidden Layers</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_LAYOUT__HIDDEN_LAYERS = 3;

	/**
	 * The feature id for the '<em><b>Hidden</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_LAYOUT__HIDDEN = 4;

	/**
	 * The feature id for the '<em><b>Nodes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_LAYOUT__NODES = 5;

	/**
	 * The feature id for the '<em><b>Edges</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_LAYOUT__EDGES = 6;

	/**
	 * The number of structural features of the '<em>Diagram Layout</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_LAYOUT_FEATURE_COUNT = 7;

	/**
	 * The number of operations of the '<em>Diagram Layout</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_LAYOUT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.nines.model.layout.impl.NodeLayoutImpl <em>Node Layout</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.layout.impl.NodeLayoutImpl
	 * @see org.nines.model.layout.impl.LayoutPackageImpl#getNodeLayout()
	 * @generated
	 */
	int NODE_LAYOUT = 2;

	/**
	 * The feature id for the '<em><b>Element</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_LAYOUT__ELEMENT = 0;

	/**
	 * The feature id for the '<em><b>Within</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_LAYOUT__WITHIN = 1;

	/**
	 * The feature id for the '<em><b>X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_LAYOUT__X = 2;

	/**
	 * The feature id for the '<em><b>Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_LAYOUT__Y = 3;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_LAYOUT__WIDTH = 4;

	/**
	 * The feature id for the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_LAYOUT__HEIGHT = 5;

	/**
	 * The feature id for the '<em><b>Fixed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_LAYOUT__FIXED = 6;

	/**
	 * The number of structural features of the '<em>Node Layout</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_LAYOUT_FEATURE_COUNT = 7;

	/**
	 * The number of operations of the '<em>Node Layout</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_LAYOUT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.nines.model.layout.impl.EdgeLayoutImpl <em>Edge Layout</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.nines.model.layout.impl.EdgeLayoutImpl
	 * @see org.nines.model.layout.impl.LayoutPackageImpl#getEdgeLayout()
	 * @generated
	 */
	int EDGE_LAYOUT = 3;

	/**
	 * The feature id for the '<em><b>Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDGE_LAYOUT__LINE = 0;

	/**
	 * The feature id for the '<em><b>Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDGE_LAYOUT__POINTS = 1;

	/**
	 * The feature id for the '<em><b>Fixed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDGE_LAYOUT__FIXED = 2;

	/**
	 * The number of structural features of the '<em>Edge Layout</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDGE_LAYOUT_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Edge Layout</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDGE_LAYOUT_OPERATION_COUNT = 0;


	/**
	 * Returns the meta object for class '{@link org.nines.model.layout.DiagramLayouts <em>Diagram Layouts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Diagram Layouts</em>'.
	 * @see org.nines.model.layout.DiagramLayouts
	 * @generated
	 */
	EClass getDiagramLayouts();

	/**
	 * Returns the meta object for the containment reference list '{@link org.nines.model.layout.DiagramLayouts#getDiagrams <em>Diagrams</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Diagrams</em>'.
	 * @see org.nines.model.layout.DiagramLayouts#getDiagrams()
	 * @see #getDiagramLayouts()
	 * @generated
	 */
	EReference getDiagramLayouts_Diagrams();

	/**
	 * Returns the meta object for class '{@link org.nines.model.layout.DiagramLayout <em>Diagram Layout</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Diagram Layout</em>'.
	 * @see org.nines.model.layout.DiagramLayout
	 * @generated
	 */
	EClass getDiagramLayout();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.layout.DiagramLayout#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.nines.model.layout.DiagramLayout#getKind()
	 * @see #getDiagramLayout()
	 * @generated
	 */
	EAttribute getDiagramLayout_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.layout.DiagramLayout#getScope <em>Scope</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scope</em>'.
	 * @see org.nines.model.layout.DiagramLayout#getScope()
	 * @see #getDiagramLayout()
	 * @generated
	 */
	EAttribute getDiagramLayout_Scope();

	/**
	 * Returns the meta object for the attribute list '{@link org.nines.model.layout.DiagramLayout#getCollapsed <em>Collapsed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Collapsed</em>'.
	 * @see org.nines.model.layout.DiagramLayout#getCollapsed()
	 * @see #getDiagramLayout()
	 * @generated
	 */
	EAttribute getDiagramLayout_Collapsed();

	/**
	 * Returns the meta object for the attribute list '{@link org.nines.model.layout.DiagramLayout#getHiddenLayers <em>Hidden Layers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Hidden Layers</em>'.
	 * @see org.nines.model.layout.DiagramLayout#getHiddenLayers()
	 * @see #getDiagramLayout()
	 * @generated
	 */
	EAttribute getDiagramLayout_HiddenLayers();

	/**
	 * Returns the meta object for the attribute list '{@link org.nines.model.layout.DiagramLayout#getHidden <em>Hidden</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Hidden</em>'.
	 * @see org.nines.model.layout.DiagramLayout#getHidden()
	 * @see #getDiagramLayout()
	 * @generated
	 */
	EAttribute getDiagramLayout_Hidden();

	/**
	 * Returns the meta object for the containment reference list '{@link org.nines.model.layout.DiagramLayout#getNodes <em>Nodes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Nodes</em>'.
	 * @see org.nines.model.layout.DiagramLayout#getNodes()
	 * @see #getDiagramLayout()
	 * @generated
	 */
	EReference getDiagramLayout_Nodes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.nines.model.layout.DiagramLayout#getEdges <em>Edges</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Edges</em>'.
	 * @see org.nines.model.layout.DiagramLayout#getEdges()
	 * @see #getDiagramLayout()
	 * @generated
	 */
	EReference getDiagramLayout_Edges();

	/**
	 * Returns the meta object for class '{@link org.nines.model.layout.NodeLayout <em>Node Layout</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Node Layout</em>'.
	 * @see org.nines.model.layout.NodeLayout
	 * @generated
	 */
	EClass getNodeLayout();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.layout.NodeLayout#getElement <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Element</em>'.
	 * @see org.nines.model.layout.NodeLayout#getElement()
	 * @see #getNodeLayout()
	 * @generated
	 */
	EAttribute getNodeLayout_Element();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.layout.NodeLayout#getWithin <em>Within</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Within</em>'.
	 * @see org.nines.model.layout.NodeLayout#getWithin()
	 * @see #getNodeLayout()
	 * @generated
	 */
	EAttribute getNodeLayout_Within();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.layout.NodeLayout#getX <em>X</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>X</em>'.
	 * @see org.nines.model.layout.NodeLayout#getX()
	 * @see #getNodeLayout()
	 * @generated
	 */
	EAttribute getNodeLayout_X();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.layout.NodeLayout#getY <em>Y</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Y</em>'.
	 * @see org.nines.model.layout.NodeLayout#getY()
	 * @see #getNodeLayout()
	 * @generated
	 */
	EAttribute getNodeLayout_Y();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.layout.NodeLayout#getWidth <em>Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Width</em>'.
	 * @see org.nines.model.layout.NodeLayout#getWidth()
	 * @see #getNodeLayout()
	 * @generated
	 */
	EAttribute getNodeLayout_Width();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.layout.NodeLayout#getHeight <em>Height</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Height</em>'.
	 * @see org.nines.model.layout.NodeLayout#getHeight()
	 * @see #getNodeLayout()
	 * @generated
	 */
	EAttribute getNodeLayout_Height();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.layout.NodeLayout#isFixed <em>Fixed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fixed</em>'.
	 * @see org.nines.model.layout.NodeLayout#isFixed()
	 * @see #getNodeLayout()
	 * @generated
	 */
	EAttribute getNodeLayout_Fixed();

	/**
	 * Returns the meta object for class '{@link org.nines.model.layout.EdgeLayout <em>Edge Layout</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Edge Layout</em>'.
	 * @see org.nines.model.layout.EdgeLayout
	 * @generated
	 */
	EClass getEdgeLayout();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.layout.EdgeLayout#getLine <em>Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Line</em>'.
	 * @see org.nines.model.layout.EdgeLayout#getLine()
	 * @see #getEdgeLayout()
	 * @generated
	 */
	EAttribute getEdgeLayout_Line();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.layout.EdgeLayout#getPoints <em>Points</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Points</em>'.
	 * @see org.nines.model.layout.EdgeLayout#getPoints()
	 * @see #getEdgeLayout()
	 * @generated
	 */
	EAttribute getEdgeLayout_Points();

	/**
	 * Returns the meta object for the attribute '{@link org.nines.model.layout.EdgeLayout#isFixed <em>Fixed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fixed</em>'.
	 * @see org.nines.model.layout.EdgeLayout#isFixed()
	 * @see #getEdgeLayout()
	 * @generated
	 */
	EAttribute getEdgeLayout_Fixed();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	LayoutFactory getLayoutFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.nines.model.layout.impl.DiagramLayoutsImpl <em>Diagram Layouts</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.layout.impl.DiagramLayoutsImpl
		 * @see org.nines.model.layout.impl.LayoutPackageImpl#getDiagramLayouts()
		 * @generated
		 */
		EClass DIAGRAM_LAYOUTS = eINSTANCE.getDiagramLayouts();

		/**
		 * The meta object literal for the '<em><b>Diagrams</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DIAGRAM_LAYOUTS__DIAGRAMS = eINSTANCE.getDiagramLayouts_Diagrams();

		/**
		 * The meta object literal for the '{@link org.nines.model.layout.impl.DiagramLayoutImpl <em>Diagram Layout</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.layout.impl.DiagramLayoutImpl
		 * @see org.nines.model.layout.impl.LayoutPackageImpl#getDiagramLayout()
		 * @generated
		 */
		EClass DIAGRAM_LAYOUT = eINSTANCE.getDiagramLayout();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIAGRAM_LAYOUT__KIND = eINSTANCE.getDiagramLayout_Kind();

		/**
		 * The meta object literal for the '<em><b>Scope</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIAGRAM_LAYOUT__SCOPE = eINSTANCE.getDiagramLayout_Scope();

		/**
		 * The meta object literal for the '<em><b>Collapsed</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIAGRAM_LAYOUT__COLLAPSED = eINSTANCE.getDiagramLayout_Collapsed();

		/**
		 * The meta object literal for the '<em><b>Hidden Layers</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIAGRAM_LAYOUT__HIDDEN_LAYERS = eINSTANCE.getDiagramLayout_HiddenLayers();

		/**
		 * The meta object literal for the '<em><b>Hidden</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIAGRAM_LAYOUT__HIDDEN = eINSTANCE.getDiagramLayout_Hidden();

		/**
		 * The meta object literal for the '<em><b>Nodes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DIAGRAM_LAYOUT__NODES = eINSTANCE.getDiagramLayout_Nodes();

		/**
		 * The meta object literal for the '<em><b>Edges</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DIAGRAM_LAYOUT__EDGES = eINSTANCE.getDiagramLayout_Edges();

		/**
		 * The meta object literal for the '{@link org.nines.model.layout.impl.NodeLayoutImpl <em>Node Layout</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.layout.impl.NodeLayoutImpl
		 * @see org.nines.model.layout.impl.LayoutPackageImpl#getNodeLayout()
		 * @generated
		 */
		EClass NODE_LAYOUT = eINSTANCE.getNodeLayout();

		/**
		 * The meta object literal for the '<em><b>Element</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE_LAYOUT__ELEMENT = eINSTANCE.getNodeLayout_Element();

		/**
		 * The meta object literal for the '<em><b>Within</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE_LAYOUT__WITHIN = eINSTANCE.getNodeLayout_Within();

		/**
		 * The meta object literal for the '<em><b>X</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE_LAYOUT__X = eINSTANCE.getNodeLayout_X();

		/**
		 * The meta object literal for the '<em><b>Y</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE_LAYOUT__Y = eINSTANCE.getNodeLayout_Y();

		/**
		 * The meta object literal for the '<em><b>Width</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE_LAYOUT__WIDTH = eINSTANCE.getNodeLayout_Width();

		/**
		 * The meta object literal for the '<em><b>Height</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE_LAYOUT__HEIGHT = eINSTANCE.getNodeLayout_Height();

		/**
		 * The meta object literal for the '<em><b>Fixed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE_LAYOUT__FIXED = eINSTANCE.getNodeLayout_Fixed();

		/**
		 * The meta object literal for the '{@link org.nines.model.layout.impl.EdgeLayoutImpl <em>Edge Layout</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.nines.model.layout.impl.EdgeLayoutImpl
		 * @see org.nines.model.layout.impl.LayoutPackageImpl#getEdgeLayout()
		 * @generated
		 */
		EClass EDGE_LAYOUT = eINSTANCE.getEdgeLayout();

		/**
		 * The meta object literal for the '<em><b>Line</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EDGE_LAYOUT__LINE = eINSTANCE.getEdgeLayout_Line();

		/**
		 * The meta object literal for the '<em><b>Points</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EDGE_LAYOUT__POINTS = eINSTANCE.getEdgeLayout_Points();

		/**
		 * The meta object literal for the '<em><b>Fixed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EDGE_LAYOUT__FIXED = eINSTANCE.getEdgeLayout_Fixed();

	}

} //LayoutPackage
