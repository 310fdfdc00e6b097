/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.service;

import org.nines.model.core.NamedElement;

import org.nines.model.units.Percentage;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Level Agreement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Promise of a provider to a consumer about one service level.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.service.ServiceLevelAgreement#getLevel <em>Level</em>}</li>
 *   <li>{@link org.nines.model.service.ServiceLevelAgreement#getClients <em>Clients</em>}</li>
 *   <li>{@link org.nines.model.service.ServiceLevelAgreement#getProvider <em>Provider</em>}</li>
 *   <li>{@link org.nines.model.service.ServiceLevelAgreement#getConsumer <em>Consumer</em>}</li>
 *   <li>{@link org.nines.model.service.ServiceLevelAgreement#getTarget <em>Target</em>}</li>
 * </ul>
 *
 * @see org.nines.model.service.ServicePackage#getServiceLevelAgreement()
 * @model
 * @generated
 */
public interface ServiceLevelAgreement extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Level</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Service level that is promised.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level</em>' reference.
	 * @see #setLevel(ServiceLevel)
	 * @see org.nines.model.service.ServicePackage#getServiceLevelAgreement_Level()
	 * @model required="true"
	 * @generated
	 */
	ServiceLevel getLevel();

	/**
	 * Sets the value of the '{@link org.nines.model.service.ServiceLevelAgreement#getLevel <em>Level</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' reference.
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(ServiceLevel value);

	/**
	 * Returns the value of the '<em><b>Clients</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Population to which it is promised; everybody who uses the service when not given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Clients</em>' reference.
	 * @see #setClients(ClientPopulation)
	 * @see org.nines.model.service.ServicePackage#getServiceLevelAgreement_Clients()
	 * @model
	 * @generated
	 */
	ClientPopulation getClients();

	/**
	 * Sets the value of the '{@link org.nines.model.service.ServiceLevelAgreement#getClients <em>Clients</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Clients</em>' reference.
	 * @see #getClients()
	 * @generated
	 */
	void setClients(ClientPopulation value);

	/**
	 * Returns the value of the '<em><b>Provider</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who promises.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Provider</em>' attribute.
	 * @see #setProvider(String)
	 * @see org.nines.model.service.ServicePackage#getServiceLevelAgreement_Provider()
	 * @model
	 * @generated
	 */
	String getProvider();

	/**
	 * Sets the value of the '{@link org.nines.model.service.ServiceLevelAgreement#getProvider <em>Provider</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Provider</em>' attribute.
	 * @see #getProvider()
	 * @generated
	 */
	void setProvider(String value);

	/**
	 * Returns the value of the '<em><b>Consumer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * To whom.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Consumer</em>' attribute.
	 * @see #setConsumer(String)
	 * @see org.nines.model.service.ServicePackage#getServiceLevelAgreement_Consumer()
	 * @model
	 * @generated
	 */
	String getConsumer();

	/**
	 * Sets the value of the '{@link org.nines.model.service.ServiceLevelAgreement#getConsumer <em>Consumer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Consumer</em>' attribute.
	 * @see #getConsumer()
	 * @generated
	 */
	void setConsumer(String value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Promised availability.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' attribute.
	 * @see #setTarget(Percentage)
	 * @see org.nines.model.service.ServicePackage#getServiceLevelAgreement_Target()
	 * @model dataType="org.nines.model.core.Percentage" required="true"
	 * @generated
	 */
	Percentage getTarget();

	/**
	 * Sets the value of the '{@link org.nines.model.service.ServiceLevelAgreement#getTarget <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' attribute.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(Percentage value);

} // ServiceLevelAgreement
