/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.operations;

import org.eclipse.emf.common.util.EList;

import org.nines.model.core.NamedElement;

import org.nines.model.units.Duration;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Escalation Step</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Step of an escalation.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.operations.EscalationStep#getLevel <em>Level</em>}</li>
 *   <li>{@link org.nines.model.operations.EscalationStep#getAfter <em>After</em>}</li>
 *   <li>{@link org.nines.model.operations.EscalationStep#getTo <em>To</em>}</li>
 *   <li>{@link org.nines.model.operations.EscalationStep#getGathers <em>Gathers</em>}</li>
 * </ul>
 *
 * @see org.nines.model.operations.OperationsPackage#getEscalationStep()
 * @model
 * @generated
 */
public interface EscalationStep extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Level of support, from the help desk (1) to the crisis team (3). At least 1, at most 3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see #setLevel(int)
	 * @see org.nines.model.operations.OperationsPackage#getEscalationStep_Level()
	 * @model default="1"
	 * @generated
	 */
	int getLevel();

	/**
	 * Sets the value of the '{@link org.nines.model.operations.EscalationStep#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(int value);

	/**
	 * Returns the value of the '<em><b>After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time from the first call until this step; at once when not given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>After</em>' attribute.
	 * @see #setAfter(Duration)
	 * @see org.nines.model.operations.OperationsPackage#getEscalationStep_After()
	 * @model dataType="org.nines.model.core.Duration"
	 * @generated
	 */
	Duration getAfter();

	/**
	 * Sets the value of the '{@link org.nines.model.operations.EscalationStep#getAfter <em>After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>After</em>' attribute.
	 * @see #getAfter()
	 * @generated
	 */
	void setAfter(Duration value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Role that is called.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To</em>' reference.
	 * @see #setTo(Role)
	 * @see org.nines.model.operations.OperationsPackage#getEscalationStep_To()
	 * @model
	 * @generated
	 */
	Role getTo();

	/**
	 * Sets the value of the '{@link org.nines.model.operations.EscalationStep#getTo <em>To</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' reference.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(Role value);

	/**
	 * Returns the value of the '<em><b>Gathers</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is asked and noted at this step.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gathers</em>' attribute list.
	 * @see org.nines.model.operations.OperationsPackage#getEscalationStep_Gathers()
	 * @model
	 * @generated
	 */
	EList<String> getGathers();

} // EscalationStep
