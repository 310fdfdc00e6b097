/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.facility;

import org.nines.model.units.Duration;
import org.nines.model.units.Percentage;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Generator</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Standby generator: a source that is started when the other inputs of what it feeds are away.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.facility.Generator#getStartFailure <em>Start Failure</em>}</li>
 *   <li>{@link org.nines.model.facility.Generator#getStartTime <em>Start Time</em>}</li>
 *   <li>{@link org.nines.model.facility.Generator#getFuel <em>Fuel</em>}</li>
 * </ul>
 *
 * @see org.nines.model.facility.FacilityPackage#getGenerator()
 * @model
 * @generated
 */
public interface Generator extends PowerDevice {
	/**
	 * Returns the value of the '<em><b>Start Failure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Probability that it does not start when it is needed, for each demand. 0 % when not given, and then listed as an assumption.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start Failure</em>' attribute.
	 * @see #setStartFailure(Percentage)
	 * @see org.nines.model.facility.FacilityPackage#getGenerator_StartFailure()
	 * @model dataType="org.nines.model.core.Percentage"
	 * @generated
	 */
	Percentage getStartFailure();

	/**
	 * Sets the value of the '{@link org.nines.model.facility.Generator#getStartFailure <em>Start Failure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start Failure</em>' attribute.
	 * @see #getStartFailure()
	 * @generated
	 */
	void setStartFailure(Percentage value);

	/**
	 * Returns the value of the '<em><b>Start Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time from the loss of the other inputs until it delivers; at once when not given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start Time</em>' attribute.
	 * @see #setStartTime(Duration)
	 * @see org.nines.model.facility.FacilityPackage#getGenerator_StartTime()
	 * @model dataType="org.nines.model.core.Duration"
	 * @generated
	 */
	Duration getStartTime();

	/**
	 * Sets the value of the '{@link org.nines.model.facility.Generator#getStartTime <em>Start Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start Time</em>' attribute.
	 * @see #getStartTime()
	 * @generated
	 */
	void setStartTime(Duration value);

	/**
	 * Returns the value of the '<em><b>Fuel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time for which its fuel lasts under load, without delivery; not limited when not given. Greater than zero.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fuel</em>' attribute.
	 * @see #setFuel(Duration)
	 * @see org.nines.model.facility.FacilityPackage#getGenerator_Fuel()
	 * @model dataType="org.nines.model.core.Duration"
	 * @generated
	 */
	Duration getFuel();

	/**
	 * Sets the value of the '{@link org.nines.model.facility.Generator#getFuel <em>Fuel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fuel</em>' attribute.
	 * @see #getFuel()
	 * @generated
	 */
	void setFuel(Duration value);

} // Generator
