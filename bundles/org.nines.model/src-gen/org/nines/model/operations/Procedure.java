/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.operations;

import org.eclipse.emf.common.util.EList;

import org.nines.model.core.Element;
import org.nines.model.core.NamedElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Procedure</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What people do, step by step.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.operations.Procedure#getKind <em>Kind</em>}</li>
 *   <li>{@link org.nines.model.operations.Procedure#getAbout <em>About</em>}</li>
 *   <li>{@link org.nines.model.operations.Procedure#getSteps <em>Steps</em>}</li>
 * </ul>
 *
 * @see org.nines.model.operations.OperationsPackage#getProcedure()
 * @model
 * @generated
 */
public interface Procedure extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"other"</code>.
	 * The literals are from the enumeration {@link org.nines.model.operations.ProcedureKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.nines.model.operations.ProcedureKind
	 * @see #setKind(ProcedureKind)
	 * @see org.nines.model.operations.OperationsPackage#getProcedure_Kind()
	 * @model default="other"
	 * @generated
	 */
	ProcedureKind getKind();

	/**
	 * Sets the value of the '{@link org.nines.model.operations.Procedure#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.nines.model.operations.ProcedureKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ProcedureKind value);

	/**
	 * Returns the value of the '<em><b>About</b></em>' reference list.
	 * The list contents are of type {@link org.nines.model.core.Element}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Elements that it is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>About</em>' reference list.
	 * @see org.nines.model.operations.OperationsPackage#getProcedure_About()
	 * @model
	 * @generated
	 */
	EList<Element> getAbout();

	/**
	 * Returns the value of the '<em><b>Steps</b></em>' containment reference list.
	 * The list contents are of type {@link org.nines.model.operations.Step}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Steps in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Steps</em>' containment reference list.
	 * @see org.nines.model.operations.OperationsPackage#getProcedure_Steps()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Step> getSteps();

} // Procedure
