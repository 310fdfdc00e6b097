/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.facility;

import java.util.Map;

import org.eclipse.emf.common.util.DiagnosticChain;

import org.nines.model.units.Duration;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Ups</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Uninterruptible power supply: carries its load from the battery while its input is away.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.facility.Ups#getBattery <em>Battery</em>}</li>
 * </ul>
 *
 * @see org.nines.model.facility.FacilityPackage#getUps()
 * @model
 * @generated
 */
public interface Ups extends PowerDevice {
	/**
	 * Returns the value of the '<em><b>Battery</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time for which the battery carries the load after the input is lost. Greater than zero; none means no ride-through.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Battery</em>' attribute.
	 * @see #setBattery(Duration)
	 * @see org.nines.model.facility.FacilityPackage#getUps_Battery()
	 * @model dataType="org.nines.model.core.Duration"
	 * @generated
	 */
	Duration getBattery();

	/**
	 * Sets the value of the '{@link org.nines.model.facility.Ups#getBattery <em>Battery</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Battery</em>' attribute.
	 * @see #getBattery()
	 * @generated
	 */
	void setBattery(Duration value);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A battery has something to be charged from (STR-003).
	 * <!-- end-model-doc -->
	 * @model
	 * @generated
	 */
	boolean validateInput(DiagnosticChain diagnostics, Map<Object, Object> context);

} // Ups
