/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.service;

import java.time.LocalDate;

import java.util.Map;

import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.common.util.EList;

import org.nines.model.core.NamedElement;

import org.nines.model.units.Duration;
import org.nines.model.units.Money;
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
 *   <li>{@link org.nines.model.service.ServiceLevelAgreement#getPeriod <em>Period</em>}</li>
 *   <li>{@link org.nines.model.service.ServiceLevelAgreement#getPlannedAllowance <em>Planned Allowance</em>}</li>
 *   <li>{@link org.nines.model.service.ServiceLevelAgreement#isExcludesPlanned <em>Excludes Planned</em>}</li>
 *   <li>{@link org.nines.model.service.ServiceLevelAgreement#getExclusions <em>Exclusions</em>}</li>
 *   <li>{@link org.nines.model.service.ServiceLevelAgreement#getPenalty <em>Penalty</em>}</li>
 *   <li>{@link org.nines.model.service.ServiceLevelAgreement#getPenaltyAmount <em>Penalty Amount</em>}</li>
 *   <li>{@link org.nines.model.service.ServiceLevelAgreement#getBonus <em>Bonus</em>}</li>
 *   <li>{@link org.nines.model.service.ServiceLevelAgreement#getScope <em>Scope</em>}</li>
 *   <li>{@link org.nines.model.service.ServiceLevelAgreement#getValidFrom <em>Valid From</em>}</li>
 *   <li>{@link org.nines.model.service.ServiceLevelAgreement#getValidUntil <em>Valid Until</em>}</li>
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

	/**
	 * Returns the value of the '<em><b>Period</b></em>' attribute.
	 * The default value is <code>"year"</code>.
	 * The literals are from the enumeration {@link org.nines.model.service.MeasurementPeriod}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time over which the availability is measured.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Period</em>' attribute.
	 * @see org.nines.model.service.MeasurementPeriod
	 * @see #setPeriod(MeasurementPeriod)
	 * @see org.nines.model.service.ServicePackage#getServiceLevelAgreement_Period()
	 * @model default="year"
	 * @generated
	 */
	MeasurementPeriod getPeriod();

	/**
	 * Sets the value of the '{@link org.nines.model.service.ServiceLevelAgreement#getPeriod <em>Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Period</em>' attribute.
	 * @see org.nines.model.service.MeasurementPeriod
	 * @see #getPeriod()
	 * @generated
	 */
	void setPeriod(MeasurementPeriod value);

	/**
	 * Returns the value of the '<em><b>Planned Allowance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Planned downtime that is allowed in each period; not said when not given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Planned Allowance</em>' attribute.
	 * @see #setPlannedAllowance(Duration)
	 * @see org.nines.model.service.ServicePackage#getServiceLevelAgreement_PlannedAllowance()
	 * @model dataType="org.nines.model.core.Duration"
	 * @generated
	 */
	Duration getPlannedAllowance();

	/**
	 * Sets the value of the '{@link org.nines.model.service.ServiceLevelAgreement#getPlannedAllowance <em>Planned Allowance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Planned Allowance</em>' attribute.
	 * @see #getPlannedAllowance()
	 * @generated
	 */
	void setPlannedAllowance(Duration value);

	/**
	 * Returns the value of the '<em><b>Excludes Planned</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether planned downtime does not count.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Excludes Planned</em>' attribute.
	 * @see #setExcludesPlanned(boolean)
	 * @see org.nines.model.service.ServicePackage#getServiceLevelAgreement_ExcludesPlanned()
	 * @model default="false"
	 * @generated
	 */
	boolean isExcludesPlanned();

	/**
	 * Sets the value of the '{@link org.nines.model.service.ServiceLevelAgreement#isExcludesPlanned <em>Excludes Planned</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Excludes Planned</em>' attribute.
	 * @see #isExcludesPlanned()
	 * @generated
	 */
	void setExcludesPlanned(boolean value);

	/**
	 * Returns the value of the '<em><b>Exclusions</b></em>' containment reference list.
	 * The list contents are of type {@link org.nines.model.service.Exclusion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What does not count as downtime.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exclusions</em>' containment reference list.
	 * @see org.nines.model.service.ServicePackage#getServiceLevelAgreement_Exclusions()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Exclusion> getExclusions();

	/**
	 * Returns the value of the '<em><b>Penalty</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What happens when the target is missed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Penalty</em>' attribute.
	 * @see #setPenalty(String)
	 * @see org.nines.model.service.ServicePackage#getServiceLevelAgreement_Penalty()
	 * @model
	 * @generated
	 */
	String getPenalty();

	/**
	 * Sets the value of the '{@link org.nines.model.service.ServiceLevelAgreement#getPenalty <em>Penalty</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Penalty</em>' attribute.
	 * @see #getPenalty()
	 * @generated
	 */
	void setPenalty(String value);

	/**
	 * Returns the value of the '<em><b>Penalty Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the provider pays for a period in which the target is missed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Penalty Amount</em>' attribute.
	 * @see #setPenaltyAmount(Money)
	 * @see org.nines.model.service.ServicePackage#getServiceLevelAgreement_PenaltyAmount()
	 * @model dataType="org.nines.model.core.Money"
	 * @generated
	 */
	Money getPenaltyAmount();

	/**
	 * Sets the value of the '{@link org.nines.model.service.ServiceLevelAgreement#getPenaltyAmount <em>Penalty Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Penalty Amount</em>' attribute.
	 * @see #getPenaltyAmount()
	 * @generated
	 */
	void setPenaltyAmount(Money value);

	/**
	 * Returns the value of the '<em><b>Bonus</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What happens when the target is exceeded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bonus</em>' attribute.
	 * @see #setBonus(String)
	 * @see org.nines.model.service.ServicePackage#getServiceLevelAgreement_Bonus()
	 * @model
	 * @generated
	 */
	String getBonus();

	/**
	 * Sets the value of the '{@link org.nines.model.service.ServiceLevelAgreement#getBonus <em>Bonus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bonus</em>' attribute.
	 * @see #getBonus()
	 * @generated
	 */
	void setBonus(String value);

	/**
	 * Returns the value of the '<em><b>Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is covered, in words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scope</em>' attribute.
	 * @see #setScope(String)
	 * @see org.nines.model.service.ServicePackage#getServiceLevelAgreement_Scope()
	 * @model
	 * @generated
	 */
	String getScope();

	/**
	 * Sets the value of the '{@link org.nines.model.service.ServiceLevelAgreement#getScope <em>Scope</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scope</em>' attribute.
	 * @see #getScope()
	 * @generated
	 */
	void setScope(String value);

	/**
	 * Returns the value of the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Valid From</em>' attribute.
	 * @see #setValidFrom(LocalDate)
	 * @see org.nines.model.service.ServicePackage#getServiceLevelAgreement_ValidFrom()
	 * @model dataType="org.nines.model.core.Date"
	 * @generated
	 */
	LocalDate getValidFrom();

	/**
	 * Sets the value of the '{@link org.nines.model.service.ServiceLevelAgreement#getValidFrom <em>Valid From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Valid From</em>' attribute.
	 * @see #getValidFrom()
	 * @generated
	 */
	void setValidFrom(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Valid Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day; open when not given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Valid Until</em>' attribute.
	 * @see #setValidUntil(LocalDate)
	 * @see org.nines.model.service.ServicePackage#getServiceLevelAgreement_ValidUntil()
	 * @model dataType="org.nines.model.core.Date"
	 * @generated
	 */
	LocalDate getValidUntil();

	/**
	 * Sets the value of the '{@link org.nines.model.service.ServiceLevelAgreement#getValidUntil <em>Valid Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Valid Until</em>' attribute.
	 * @see #getValidUntil()
	 * @generated
	 */
	void setValidUntil(LocalDate value);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The agreement does not end before it begins (STR-009).
	 * <!-- end-model-doc -->
	 * @model
	 * @generated
	 */
	boolean validateValidity(DiagnosticChain diagnostics, Map<Object, Object> context);

} // ServiceLevelAgreement
