/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.core.impl;

import java.lang.reflect.InvocationTargetException;

import java.time.LocalDate;
import java.time.LocalTime;

import java.util.Collection;
import java.util.Map;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.nines.model.core.CorePackage;
import org.nines.model.core.Frequency;
import org.nines.model.core.Recurrence;
import org.nines.model.core.Weekday;

import org.nines.model.units.Duration;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Recurrence</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.core.impl.RecurrenceImpl#getFrequency <em>Frequency</em>}</li>
 *   <li>{@link org.nines.model.core.impl.RecurrenceImpl#getDays <em>Days</em>}</li>
 *   <li>{@link org.nines.model.core.impl.RecurrenceImpl#getWeekOfMonth <em>Week Of Month</em>}</li>
 *   <li>{@link org.nines.model.core.impl.RecurrenceImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.nines.model.core.impl.RecurrenceImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.nines.model.core.impl.RecurrenceImpl#getDuration <em>Duration</em>}</li>
 *   <li>{@link org.nines.model.core.impl.RecurrenceImpl#getReserve <em>Reserve</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RecurrenceImpl extends ElementImpl implements Recurrence {
	/**
	 * The default value of the '{@link #getFrequency() <em>Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrequency()
	 * @generated
	 * @ordered
	 */
	protected static final Frequency FREQUENCY_EDEFAULT = Frequency.WEEKLY;

	/**
	 * The cached value of the '{@link #getFrequency() <em>Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrequency()
	 * @generated
	 * @ordered
	 */
	protected Frequency frequency = FREQUENCY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDays() <em>Days</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDays()
	 * @generated
	 * @ordered
	 */
	protected EList<Weekday> days;

	/**
	 * The default value of the '{@link #getWeekOfMonth() <em>Week Of Month</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWeekOfMonth()
	 * @generated
	 * @ordered
	 */
	protected static final int WEEK_OF_MONTH_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getWeekOfMonth() <em>Week Of Month</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWeekOfMonth()
	 * @generated
	 * @ordered
	 */
	protected int weekOfMonth = WEEK_OF_MONTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate date = DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected static final LocalTime START_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected LocalTime start = START_EDEFAULT;

	/**
	 * The default value of the '{@link #getDuration() <em>Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDuration()
	 * @generated
	 * @ordered
	 */
	protected static final Duration DURATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDuration() <em>Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDuration()
	 * @generated
	 * @ordered
	 */
	protected Duration duration = DURATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getReserve() <em>Reserve</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReserve()
	 * @generated
	 * @ordered
	 */
	protected static final Duration RESERVE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReserve() <em>Reserve</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReserve()
	 * @generated
	 * @ordered
	 */
	protected Duration reserve = RESERVE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RecurrenceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CorePackage.Literals.RECURRENCE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Frequency getFrequency() {
		return frequency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrequency(Frequency newFrequency) {
		Frequency oldFrequency = frequency;
		frequency = newFrequency == null ? FREQUENCY_EDEFAULT : newFrequency;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorePackage.RECURRENCE__FREQUENCY, oldFrequency, frequency));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Weekday> getDays() {
		if (days == null) {
			days = new EDataTypeUniqueEList<Weekday>(Weekday.class, this, CorePackage.RECURRENCE__DAYS);
		}
		return days;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getWeekOfMonth() {
		return weekOfMonth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWeekOfMonth(int newWeekOfMonth) {
		int oldWeekOfMonth = weekOfMonth;
		weekOfMonth = newWeekOfMonth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorePackage.RECURRENCE__WEEK_OF_MONTH, oldWeekOfMonth, weekOfMonth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDate() {
		return date;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(LocalDate newDate) {
		LocalDate oldDate = date;
		date = newDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorePackage.RECURRENCE__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalTime getStart() {
		return start;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStart(LocalTime newStart) {
		LocalTime oldStart = start;
		start = newStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorePackage.RECURRENCE__START, oldStart, start));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getDuration() {
		return duration;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDuration(Duration newDuration) {
		Duration oldDuration = duration;
		duration = newDuration;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorePackage.RECURRENCE__DURATION, oldDuration, duration));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getReserve() {
		return reserve;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReserve(Duration newReserve) {
		Duration oldReserve = reserve;
		reserve = newReserve;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorePackage.RECURRENCE__RESERVE, oldReserve, reserve));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean validateTimes(final DiagnosticChain diagnostics, final Map<Object, Object> context) {
		return org.nines.model.internal.CoreInvariants.times(this, diagnostics);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CorePackage.RECURRENCE__FREQUENCY:
				return getFrequency();
			case CorePackage.RECURRENCE__DAYS:
				return getDays();
			case CorePackage.RECURRENCE__WEEK_OF_MONTH:
				return getWeekOfMonth();
			case CorePackage.RECURRENCE__DATE:
				return getDate();
			case CorePackage.RECURRENCE__START:
				return getStart();
			case CorePackage.RECURRENCE__DURATION:
				return getDuration();
			case CorePackage.RECURRENCE__RESERVE:
				return getReserve();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CorePackage.RECURRENCE__FREQUENCY:
				setFrequency((Frequency)newValue);
				return;
			case CorePackage.RECURRENCE__DAYS:
				getDays().clear();
				getDays().addAll((Collection<? extends Weekday>)newValue);
				return;
			case CorePackage.RECURRENCE__WEEK_OF_MONTH:
				setWeekOfMonth((Integer)newValue);
				return;
			case CorePackage.RECURRENCE__DATE:
				setDate((LocalDate)newValue);
				return;
			case CorePackage.RECURRENCE__START:
				setStart((LocalTime)newValue);
				return;
			case CorePackage.RECURRENCE__DURATION:
				setDuration((Duration)newValue);
				return;
			case CorePackage.RECURRENCE__RESERVE:
				setReserve((Duration)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case CorePackage.RECURRENCE__FREQUENCY:
				setFrequency(FREQUENCY_EDEFAULT);
				return;
			case CorePackage.RECURRENCE__DAYS:
				getDays().clear();
				return;
			case CorePackage.RECURRENCE__WEEK_OF_MONTH:
				setWeekOfMonth(WEEK_OF_MONTH_EDEFAULT);
				return;
			case CorePackage.RECURRENCE__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case CorePackage.RECURRENCE__START:
				setStart(START_EDEFAULT);
				return;
			case CorePackage.RECURRENCE__DURATION:
				setDuration(DURATION_EDEFAULT);
				return;
			case CorePackage.RECURRENCE__RESERVE:
				setReserve(RESERVE_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case CorePackage.RECURRENCE__FREQUENCY:
				return frequency != FREQUENCY_EDEFAULT;
			case CorePackage.RECURRENCE__DAYS:
				return days != null && !days.isEmpty();
			case CorePackage.RECURRENCE__WEEK_OF_MONTH:
				return weekOfMonth != WEEK_OF_MONTH_EDEFAULT;
			case CorePackage.RECURRENCE__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case CorePackage.RECURRENCE__START:
				return START_EDEFAULT == null ? start != null : !START_EDEFAULT.equals(start);
			case CorePackage.RECURRENCE__DURATION:
				return DURATION_EDEFAULT == null ? duration != null : !DURATION_EDEFAULT.equals(duration);
			case CorePackage.RECURRENCE__RESERVE:
				return RESERVE_EDEFAULT == null ? reserve != null : !RESERVE_EDEFAULT.equals(reserve);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	@SuppressWarnings("unchecked")
	public Object eInvoke(int operationID, EList<?> arguments) throws InvocationTargetException {
		switch (operationID) {
			case CorePackage.RECURRENCE___VALIDATE_TIMES__DIAGNOSTICCHAIN_MAP:
				return validateTimes((DiagnosticChain)arguments.get(0), (Map<Object, Object>)arguments.get(1));
		}
		return super.eInvoke(operationID, arguments);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (frequency: ");
		result.append(frequency);
		result.append(", days: ");
		result.append(days);
		result.append(", weekOfMonth: ");
		result.append(weekOfMonth);
		result.append(", date: ");
		result.append(date);
		result.append(", start: ");
		result.append(start);
		result.append(", duration: ");
		result.append(duration);
		result.append(", reserve: ");
		result.append(reserve);
		result.append(')');
		return result.toString();
	}

} //RecurrenceImpl
