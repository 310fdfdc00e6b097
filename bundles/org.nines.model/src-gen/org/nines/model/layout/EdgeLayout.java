/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.layout;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Edge Layout</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Way of a line.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.layout.EdgeLayout#getLine <em>Line</em>}</li>
 *   <li>{@link org.nines.model.layout.EdgeLayout#getPoints <em>Points</em>}</li>
 *   <li>{@link org.nines.model.layout.EdgeLayout#isFixed <em>Fixed</em>}</li>
 * </ul>
 *
 * @see org.nines.model.layout.LayoutPackage#getEdgeLayout()
 * @model
 * @generated
 */
public interface EdgeLayout extends EObject {
	/**
	 * Returns the value of the '<em><b>Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier of the line on the drawing: that of its element, or made from those of its ends.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Line</em>' attribute.
	 * @see #setLine(String)
	 * @see org.nines.model.layout.LayoutPackage#getEdgeLayout_Line()
	 * @model required="true"
	 * @generated
	 */
	String getLine();

	/**
	 * Sets the value of the '{@link org.nines.model.layout.EdgeLayout#getLine <em>Line</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Line</em>' attribute.
	 * @see #getLine()
	 * @generated
	 */
	void setLine(String value);

	/**
	 * Returns the value of the '<em><b>Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its points from end to end as "x,y x,y", counted from the upper left corner of the shape that it begins at.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Points</em>' attribute.
	 * @see #setPoints(String)
	 * @see org.nines.model.layout.LayoutPackage#getEdgeLayout_Points()
	 * @model required="true"
	 * @generated
	 */
	String getPoints();

	/**
	 * Sets the value of the '{@link org.nines.model.layout.EdgeLayout#getPoints <em>Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Points</em>' attribute.
	 * @see #getPoints()
	 * @generated
	 */
	void setPoints(String value);

	/**
	 * Returns the value of the '<em><b>Fixed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether somebody bent it so: then its bends stay, and only its ends follow the shapes that they lead to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fixed</em>' attribute.
	 * @see #setFixed(boolean)
	 * @see org.nines.model.layout.LayoutPackage#getEdgeLayout_Fixed()
	 * @model
	 * @generated
	 */
	boolean isFixed();

	/**
	 * Sets the value of the '{@link org.nines.model.layout.EdgeLayout#isFixed <em>Fixed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fixed</em>' attribute.
	 * @see #isFixed()
	 * @generated
	 */
	void setFixed(boolean value);

} // EdgeLayout
