/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.service;

import org.eclipse.emf.common.util.EList;

import org.nines.model.core.Item;
import org.nines.model.core.NamedElement;

import org.nines.model.units.Duration;
import org.nines.model.units.Percentage;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Promise</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Promise of a provider about what it runs for us.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.service.Promise#getCovers <em>Covers</em>}</li>
 *   <li>{@link org.nines.model.service.Promise#getTarget <em>Target</em>}</li>
 *   <li>{@link org.nines.model.service.Promise#getPeriod <em>Period</em>}</li>
 *   <li>{@link org.nines.model.service.Promise#getRestore <em>Restore</em>}</li>
 *   <li>{@link org.nines.model.service.Promise#getPenalty <em>Penalty</em>}</li>
 * </ul>
 *
 * @see org.nines.model.service.ServicePackage#getPromise()
 * @model
 * @generated
 */
public interface Promise extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Covers</b></em>' reference list.
	 * The list contents are of type {@link org.nines.model.core.Item}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Items that it is about; everything of the provider when empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Covers</em>' reference list.
	 * @see org.nines.model.service.ServicePackage#getPromise_Covers()
	 * @model
	 * @generated
	 */
	EList<Item> getCovers();

	/**
	 * Returns the value of the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Promised availability.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' attribute.
	 * @see #setTarget(Percentage)
	 * @see org.nines.model.service.ServicePackage#getPromise_Target()
	 * @model dataType="org.nines.model.core.Percentage"
	 * @generated
	 */
	Percentage getTarget();

	/**
	 * Sets the value of the '{@link org.nines.model.service.Promise#getTarget <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' attribute.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(Percentage value);

	/**
	 * Returns the value of the '<em><b>Period</b></em>' attribute.
	 * The default value is <code>"month"</code>.
	 * The literals are from the enumeration {@link org.nines.model.service.MeasurementPeriod}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time over which it is measured.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Period</em>' attribute.
	 * @see org.nines.model.service.MeasurementPeriod
	 * @see #setPeriod(MeasurementPeriod)
	 * @see org.nines.model.service.ServicePackage#getPromise_Period()
	 * @model default="month"
	 * @generated
	 */
	MeasurementPeriod getPeriod();

	/**
	 * Sets the value of the '{@link org.nines.model.service.Promise#getPeriod <em>Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Period</em>' attribute.
	 * @see org.nines.model.service.MeasurementPeriod
	 * @see #getPeriod()
	 * @generated
	 */
	void setPeriod(MeasurementPeriod value);

	/**
	 * Returns the value of the '<em><b>Restore</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Longest time until service is restored.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Restore</em>' attribute.
	 * @see #setRestore(Duration)
	 * @see org.nines.model.service.ServicePackage#getPromise_Restore()
	 * @model dataType="org.nines.model.core.Duration"
	 * @generated
	 */
	Duration getRestore();

	/**
	 * Sets the value of the '{@link org.nines.model.service.Promise#getRestore <em>Restore</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Restore</em>' attribute.
	 * @see #getRestore()
	 * @generated
	 */
	void setRestore(Duration value);

	/**
	 * Returns the value of the '<em><b>Penalty</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What happens when the promise is missed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Penalty</em>' attribute.
	 * @see #setPenalty(String)
	 * @see org.nines.model.service.ServicePackage#getPromise_Penalty()
	 * @model
	 * @generated
	 */
	String getPenalty();

	/**
	 * Sets the value of the '{@link org.nines.model.service.Promise#getPenalty <em>Penalty</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Penalty</em>' attribute.
	 * @see #getPenalty()
	 * @generated
	 */
	void setPenalty(String value);

} // Promise
