/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.service;

import org.eclipse.emf.common.util.EList;

import org.nines.model.core.Element;

import org.nines.model.units.Percentage;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Demand</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Load on a service over time.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.service.Demand#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.nines.model.service.Demand#getPeriods <em>Periods</em>}</li>
 *   <li>{@link org.nines.model.service.Demand#getGrowth <em>Growth</em>}</li>
 * </ul>
 *
 * @see org.nines.model.service.ServicePackage#getDemand()
 * @model
 * @generated
 */
public interface Demand extends Element {
	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is counted, such as 'transactions/s'.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.nines.model.service.ServicePackage#getDemand_Unit()
	 * @model
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.nines.model.service.Demand#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Periods</b></em>' containment reference list.
	 * The list contents are of type {@link org.nines.model.service.DemandPeriod}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Periods of the day or week with their load. Times that no period covers have the load of the first 'normal' period, else of the first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Periods</em>' containment reference list.
	 * @see org.nines.model.service.ServicePackage#getDemand_Periods()
	 * @model containment="true" resolveProxies="true" required="true"
	 * @generated
	 */
	EList<DemandPeriod> getPeriods();

	/**
	 * Returns the value of the '<em><b>Growth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Growth in a year.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Growth</em>' attribute.
	 * @see #setGrowth(Percentage)
	 * @see org.nines.model.service.ServicePackage#getDemand_Growth()
	 * @model dataType="org.nines.model.core.Percentage"
	 * @generated
	 */
	Percentage getGrowth();

	/**
	 * Sets the value of the '{@link org.nines.model.service.Demand#getGrowth <em>Growth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Growth</em>' attribute.
	 * @see #getGrowth()
	 * @generated
	 */
	void setGrowth(Percentage value);

} // Demand
