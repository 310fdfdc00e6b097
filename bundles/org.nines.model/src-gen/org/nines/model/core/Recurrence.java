/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.core;

import java.time.LocalDate;
import java.time.LocalTime;

import java.util.Map;

import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.common.util.EList;

import org.nines.model.units.Duration;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Recurrence</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * When something happens, again and again, in local time: 'every Sunday at 02:00 for 4 h'.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.core.Recurrence#getFrequency <em>Frequency</em>}</li>
 *   <li>{@link org.nines.model.core.Recurrence#getDays <em>Days</em>}</li>
 *   <li>{@link org.nines.model.core.Recurrence#getWeekOfMonth <em>Week Of Month</em>}</li>
 *   <li>{@link org.nines.model.core.Recurrence#getDate <em>Date</em>}</li>
 *   <li>{@link org.nines.model.core.Recurrence#getStart <em>Start</em>}</li>
 *   <li>{@link org.nines.model.core.Recurrence#getDuration <em>Duration</em>}</li>
 *   <li>{@link org.nines.model.core.Recurrence#getReserve <em>Reserve</em>}</li>
 * </ul>
 *
 * @see org.nines.model.core.CorePackage#getRecurrence()
 * @model
 * @generated
 */
public interface Recurrence extends Element {
	/**
	 * Returns the value of the '<em><b>Frequency</b></em>' attribute.
	 * The default value is <code>"weekly"</code>.
	 * The literals are from the enumeration {@link org.nines.model.core.Frequency}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How often.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Frequency</em>' attribute.
	 * @see org.nines.model.core.Frequency
	 * @see #setFrequency(Frequency)
	 * @see org.nines.model.core.CorePackage#getRecurrence_Frequency()
	 * @model default="weekly"
	 * @generated
	 */
	Frequency getFrequency();

	/**
	 * Sets the value of the '{@link org.nines.model.core.Recurrence#getFrequency <em>Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Frequency</em>' attribute.
	 * @see org.nines.model.core.Frequency
	 * @see #getFrequency()
	 * @generated
	 */
	void setFrequency(Frequency value);

	/**
	 * Returns the value of the '<em><b>Days</b></em>' attribute list.
	 * The list contents are of type {@link org.nines.model.core.Weekday}.
	 * The literals are from the enumeration {@link org.nines.model.core.Weekday}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Days of the week; when empty every day, for 'weekly' Monday.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Days</em>' attribute list.
	 * @see org.nines.model.core.Weekday
	 * @see org.nines.model.core.CorePackage#getRecurrence_Days()
	 * @model
	 * @generated
	 */
	EList<Weekday> getDays();

	/**
	 * Returns the value of the '<em><b>Week Of Month</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For 'monthly' and 'quarterly' with days: which one of the month, 1 to 4, or 5 for the last; 0 = every week. 0 or more, at most 5.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Week Of Month</em>' attribute.
	 * @see #setWeekOfMonth(int)
	 * @see org.nines.model.core.CorePackage#getRecurrence_WeekOfMonth()
	 * @model default="0"
	 * @generated
	 */
	int getWeekOfMonth();

	/**
	 * Sets the value of the '{@link org.nines.model.core.Recurrence#getWeekOfMonth <em>Week Of Month</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Week Of Month</em>' attribute.
	 * @see #getWeekOfMonth()
	 * @generated
	 */
	void setWeekOfMonth(int value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The date for 'once' and 'yearly'; the first day of the series otherwise.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.nines.model.core.CorePackage#getRecurrence_Date()
	 * @model dataType="org.nines.model.core.Date"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.nines.model.core.Recurrence#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time of day at which it begins; 00:00 when not given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(LocalTime)
	 * @see org.nines.model.core.CorePackage#getRecurrence_Start()
	 * @model dataType="org.nines.model.core.TimeOfDay"
	 * @generated
	 */
	LocalTime getStart();

	/**
	 * Sets the value of the '{@link org.nines.model.core.Recurrence#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(LocalTime value);

	/**
	 * Returns the value of the '<em><b>Duration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long it takes each time.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Duration</em>' attribute.
	 * @see #setDuration(Duration)
	 * @see org.nines.model.core.CorePackage#getRecurrence_Duration()
	 * @model dataType="org.nines.model.core.Duration"
	 * @generated
	 */
	Duration getDuration();

	/**
	 * Sets the value of the '{@link org.nines.model.core.Recurrence#getDuration <em>Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Duration</em>' attribute.
	 * @see #getDuration()
	 * @generated
	 */
	void setDuration(Duration value);

	/**
	 * Returns the value of the '<em><b>Reserve</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time held in reserve after it; used only if the work takes longer than planned.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reserve</em>' attribute.
	 * @see #setReserve(Duration)
	 * @see org.nines.model.core.CorePackage#getRecurrence_Reserve()
	 * @model dataType="org.nines.model.core.Duration"
	 * @generated
	 */
	Duration getReserve();

	/**
	 * Sets the value of the '{@link org.nines.model.core.Recurrence#getReserve <em>Reserve</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reserve</em>' attribute.
	 * @see #getReserve()
	 * @generated
	 */
	void setReserve(Duration value);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The parts fit the frequency (STR-009).
	 * <!-- end-model-doc -->
	 * @model
	 * @generated
	 */
	boolean validateTimes(DiagnosticChain diagnostics, Map<Object, Object> context);

} // Recurrence
