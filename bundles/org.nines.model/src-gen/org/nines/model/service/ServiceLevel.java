/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.service;

import java.util.Map;

import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.common.util.EList;

import org.nines.model.core.NamedElement;

import org.nines.model.units.Duration;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Level</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * State of a service that can be promised, such as minimum, degraded or full.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.service.ServiceLevel#getKind <em>Kind</em>}</li>
 *   <li>{@link org.nines.model.service.ServiceLevel#getNeeds <em>Needs</em>}</li>
 *   <li>{@link org.nines.model.service.ServiceLevel#getRequired <em>Required</em>}</li>
 *   <li>{@link org.nines.model.service.ServiceLevel#getResponseTime <em>Response Time</em>}</li>
 *   <li>{@link org.nines.model.service.ServiceLevel#isReadOnly <em>Read Only</em>}</li>
 *   <li>{@link org.nines.model.service.ServiceLevel#isNeedsOtherSite <em>Needs Other Site</em>}</li>
 *   <li>{@link org.nines.model.service.ServiceLevel#getRecoveryTimeObjective <em>Recovery Time Objective</em>}</li>
 *   <li>{@link org.nines.model.service.ServiceLevel#getRecoveryPointObjective <em>Recovery Point Objective</em>}</li>
 * </ul>
 *
 * @see org.nines.model.service.ServicePackage#getServiceLevel()
 * @model
 * @generated
 */
public interface ServiceLevel extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"other"</code>.
	 * The literals are from the enumeration {@link org.nines.model.service.LevelKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the level means, across services.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.nines.model.service.LevelKind
	 * @see #setKind(LevelKind)
	 * @see org.nines.model.service.ServicePackage#getServiceLevel_Kind()
	 * @model default="other"
	 * @generated
	 */
	LevelKind getKind();

	/**
	 * Sets the value of the '{@link org.nines.model.service.ServiceLevel#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.nines.model.service.LevelKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(LevelKind value);

	/**
	 * Returns the value of the '<em><b>Needs</b></em>' containment reference list.
	 * The list contents are of type {@link org.nines.model.service.Need}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the level needs in addition to the levels before it and to the needs of the service.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Needs</em>' containment reference list.
	 * @see org.nines.model.service.ServicePackage#getServiceLevel_Needs()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Need> getNeeds();

	/**
	 * Returns the value of the '<em><b>Required</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of pool members that this level needs; 0 = as many as the pool says. 0 or more, at most the number of instances.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Required</em>' attribute.
	 * @see #setRequired(int)
	 * @see org.nines.model.service.ServicePackage#getServiceLevel_Required()
	 * @model default="0"
	 * @generated
	 */
	int getRequired();

	/**
	 * Sets the value of the '{@link org.nines.model.service.ServiceLevel#getRequired <em>Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Required</em>' attribute.
	 * @see #getRequired()
	 * @generated
	 */
	void setRequired(int value);

	/**
	 * Returns the value of the '<em><b>Response Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Longest answer time; slower counts as down.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Response Time</em>' attribute.
	 * @see #setResponseTime(Duration)
	 * @see org.nines.model.service.ServicePackage#getServiceLevel_ResponseTime()
	 * @model dataType="org.nines.model.core.Duration"
	 * @generated
	 */
	Duration getResponseTime();

	/**
	 * Sets the value of the '{@link org.nines.model.service.ServiceLevel#getResponseTime <em>Response Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Response Time</em>' attribute.
	 * @see #getResponseTime()
	 * @generated
	 */
	void setResponseTime(Duration value);

	/**
	 * Returns the value of the '<em><b>Read Only</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether reading is enough: any instance that is up and reached serves, active or not.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Read Only</em>' attribute.
	 * @see #setReadOnly(boolean)
	 * @see org.nines.model.service.ServicePackage#getServiceLevel_ReadOnly()
	 * @model default="false"
	 * @generated
	 */
	boolean isReadOnly();

	/**
	 * Sets the value of the '{@link org.nines.model.service.ServiceLevel#isReadOnly <em>Read Only</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Read Only</em>' attribute.
	 * @see #isReadOnly()
	 * @generated
	 */
	void setReadOnly(boolean value);

	/**
	 * Returns the value of the '<em><b>Needs Other Site</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the level must survive the loss of a site.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Needs Other Site</em>' attribute.
	 * @see #setNeedsOtherSite(boolean)
	 * @see org.nines.model.service.ServicePackage#getServiceLevel_NeedsOtherSite()
	 * @model default="false"
	 * @generated
	 */
	boolean isNeedsOtherSite();

	/**
	 * Sets the value of the '{@link org.nines.model.service.ServiceLevel#isNeedsOtherSite <em>Needs Other Site</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Needs Other Site</em>' attribute.
	 * @see #isNeedsOtherSite()
	 * @generated
	 */
	void setNeedsOtherSite(boolean value);

	/**
	 * Returns the value of the '<em><b>Recovery Time Objective</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Longest time until the level is back after any single failure or loss of a site.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recovery Time Objective</em>' attribute.
	 * @see #setRecoveryTimeObjective(Duration)
	 * @see org.nines.model.service.ServicePackage#getServiceLevel_RecoveryTimeObjective()
	 * @model dataType="org.nines.model.core.Duration"
	 * @generated
	 */
	Duration getRecoveryTimeObjective();

	/**
	 * Sets the value of the '{@link org.nines.model.service.ServiceLevel#getRecoveryTimeObjective <em>Recovery Time Objective</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recovery Time Objective</em>' attribute.
	 * @see #getRecoveryTimeObjective()
	 * @generated
	 */
	void setRecoveryTimeObjective(Duration value);

	/**
	 * Returns the value of the '<em><b>Recovery Point Objective</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Longest time whose changes may be lost.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recovery Point Objective</em>' attribute.
	 * @see #setRecoveryPointObjective(Duration)
	 * @see org.nines.model.service.ServicePackage#getServiceLevel_RecoveryPointObjective()
	 * @model dataType="org.nines.model.core.Duration"
	 * @generated
	 */
	Duration getRecoveryPointObjective();

	/**
	 * Sets the value of the '{@link org.nines.model.service.ServiceLevel#getRecoveryPointObjective <em>Recovery Point Objective</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recovery Point Objective</em>' attribute.
	 * @see #getRecoveryPointObjective()
	 * @generated
	 */
	void setRecoveryPointObjective(Duration value);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The level does not require more members than can serve (STR-007).
	 * <!-- end-model-doc -->
	 * @model
	 * @generated
	 */
	boolean validateRequired(DiagnosticChain diagnostics, Map<Object, Object> context);

} // ServiceLevel
