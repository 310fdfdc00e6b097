/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.operations;

import org.nines.model.core.NamedElement;

import org.nines.model.units.Duration;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Known Event</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Message that is known, with what to do about it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.operations.KnownEvent#getMessage <em>Message</em>}</li>
 *   <li>{@link org.nines.model.operations.KnownEvent#getResponse <em>Response</em>}</li>
 *   <li>{@link org.nines.model.operations.KnownEvent#getCount <em>Count</em>}</li>
 *   <li>{@link org.nines.model.operations.KnownEvent#getAfter <em>After</em>}</li>
 *   <li>{@link org.nines.model.operations.KnownEvent#getTo <em>To</em>}</li>
 *   <li>{@link org.nines.model.operations.KnownEvent#getProcedure <em>Procedure</em>}</li>
 * </ul>
 *
 * @see org.nines.model.operations.OperationsPackage#getKnownEvent()
 * @model
 * @generated
 */
public interface KnownEvent extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Message</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the message is recognised.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Message</em>' attribute.
	 * @see #setMessage(String)
	 * @see org.nines.model.operations.OperationsPackage#getKnownEvent_Message()
	 * @model
	 * @generated
	 */
	String getMessage();

	/**
	 * Sets the value of the '{@link org.nines.model.operations.KnownEvent#getMessage <em>Message</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Message</em>' attribute.
	 * @see #getMessage()
	 * @generated
	 */
	void setMessage(String value);

	/**
	 * Returns the value of the '<em><b>Response</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What to do.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Response</em>' attribute.
	 * @see #setResponse(String)
	 * @see org.nines.model.operations.OperationsPackage#getKnownEvent_Response()
	 * @model
	 * @generated
	 */
	String getResponse();

	/**
	 * Sets the value of the '{@link org.nines.model.operations.KnownEvent#getResponse <em>Response</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Response</em>' attribute.
	 * @see #getResponse()
	 * @generated
	 */
	void setResponse(String value);

	/**
	 * Returns the value of the '<em><b>Count</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many such messages mean the event. At least 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Count</em>' attribute.
	 * @see #setCount(int)
	 * @see org.nines.model.operations.OperationsPackage#getKnownEvent_Count()
	 * @model default="1"
	 * @generated
	 */
	int getCount();

	/**
	 * Sets the value of the '{@link org.nines.model.operations.KnownEvent#getCount <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Count</em>' attribute.
	 * @see #getCount()
	 * @generated
	 */
	void setCount(int value);

	/**
	 * Returns the value of the '<em><b>After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time that the message has to last before somebody is called; at once when not given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>After</em>' attribute.
	 * @see #setAfter(Duration)
	 * @see org.nines.model.operations.OperationsPackage#getKnownEvent_After()
	 * @model dataType="org.nines.model.core.Duration"
	 * @generated
	 */
	Duration getAfter();

	/**
	 * Sets the value of the '{@link org.nines.model.operations.KnownEvent#getAfter <em>After</em>}' attribute.
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
	 * Who is called.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To</em>' reference.
	 * @see #setTo(Role)
	 * @see org.nines.model.operations.OperationsPackage#getKnownEvent_To()
	 * @model
	 * @generated
	 */
	Role getTo();

	/**
	 * Sets the value of the '{@link org.nines.model.operations.KnownEvent#getTo <em>To</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' reference.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(Role value);

	/**
	 * Returns the value of the '<em><b>Procedure</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is then done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Procedure</em>' reference.
	 * @see #setProcedure(Procedure)
	 * @see org.nines.model.operations.OperationsPackage#getKnownEvent_Procedure()
	 * @model
	 * @generated
	 */
	Procedure getProcedure();

	/**
	 * Sets the value of the '{@link org.nines.model.operations.KnownEvent#getProcedure <em>Procedure</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Procedure</em>' reference.
	 * @see #getProcedure()
	 * @generated
	 */
	void setProcedure(Procedure value);

} // KnownEvent
