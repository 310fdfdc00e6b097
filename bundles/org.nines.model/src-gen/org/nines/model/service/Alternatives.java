/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.service;

import java.util.Map;

import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Alternatives</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Needs that stand in for one another: enough of them suffice.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.service.Alternatives#getRequired <em>Required</em>}</li>
 *   <li>{@link org.nines.model.service.Alternatives#getNeeds <em>Needs</em>}</li>
 * </ul>
 *
 * @see org.nines.model.service.ServicePackage#getAlternatives()
 * @model
 * @generated
 */
public interface Alternatives extends Need {
	/**
	 * Returns the value of the '<em><b>Required</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many of the needs must be met. At least 1, at most their number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Required</em>' attribute.
	 * @see #setRequired(int)
	 * @see org.nines.model.service.ServicePackage#getAlternatives_Required()
	 * @model default="1"
	 * @generated
	 */
	int getRequired();

	/**
	 * Sets the value of the '{@link org.nines.model.service.Alternatives#getRequired <em>Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Required</em>' attribute.
	 * @see #getRequired()
	 * @generated
	 */
	void setRequired(int value);

	/**
	 * Returns the value of the '<em><b>Needs</b></em>' containment reference list.
	 * The list contents are of type {@link org.nines.model.service.Need}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The alternatives, in order of preference.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Needs</em>' containment reference list.
	 * @see org.nines.model.service.ServicePackage#getAlternatives_Needs()
	 * @model containment="true" resolveProxies="true" lower="2"
	 * @generated
	 */
	EList<Need> getNeeds();

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not more alternatives are required than there are (STR-007).
	 * <!-- end-model-doc -->
	 * @model
	 * @generated
	 */
	boolean validateRequired(DiagnosticChain diagnostics, Map<Object, Object> context);

} // Alternatives
