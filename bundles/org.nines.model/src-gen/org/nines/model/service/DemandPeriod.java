/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.service;

import java.time.LocalTime;

import org.eclipse.emf.common.util.EList;

import org.nines.model.core.NamedElement;
import org.nines.model.core.Weekday;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Demand Period</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Part of the day or week with its load.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.service.DemandPeriod#getKind <em>Kind</em>}</li>
 *   <li>{@link org.nines.model.service.DemandPeriod#getDays <em>Days</em>}</li>
 *   <li>{@link org.nines.model.service.DemandPeriod#getStart <em>Start</em>}</li>
 *   <li>{@link org.nines.model.service.DemandPeriod#getEnd <em>End</em>}</li>
 *   <li>{@link org.nines.model.service.DemandPeriod#getLoad <em>Load</em>}</li>
 * </ul>
 *
 * @see org.nines.model.service.ServicePackage#getDemandPeriod()
 * @model
 * @generated
 */
public interface DemandPeriod extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"normal"</code>.
	 * The literals are from the enumeration {@link org.nines.model.service.PeriodKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the period means.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.nines.model.service.PeriodKind
	 * @see #setKind(PeriodKind)
	 * @see org.nines.model.service.ServicePackage#getDemandPeriod_Kind()
	 * @model default="normal"
	 * @generated
	 */
	PeriodKind getKind();

	/**
	 * Sets the value of the '{@link org.nines.model.service.DemandPeriod#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.nines.model.service.PeriodKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(PeriodKind value);

	/**
	 * Returns the value of the '<em><b>Days</b></em>' attribute list.
	 * The list contents are of type {@link org.nines.model.core.Weekday}.
	 * The literals are from the enumeration {@link org.nines.model.core.Weekday}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Days of the week; all when empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Days</em>' attribute list.
	 * @see org.nines.model.core.Weekday
	 * @see org.nines.model.service.ServicePackage#getDemandPeriod_Days()
	 * @model
	 * @generated
	 */
	EList<Weekday> getDays();

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it begins; 00:00 when not given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(LocalTime)
	 * @see org.nines.model.service.ServicePackage#getDemandPeriod_Start()
	 * @model dataType="org.nines.model.core.TimeOfDay"
	 * @generated
	 */
	LocalTime getStart();

	/**
	 * Sets the value of the '{@link org.nines.model.service.DemandPeriod#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(LocalTime value);

	/**
	 * Returns the value of the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it ends, on the next day if that is not after the start; end of the day when not given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(LocalTime)
	 * @see org.nines.model.service.ServicePackage#getDemandPeriod_End()
	 * @model dataType="org.nines.model.core.TimeOfDay"
	 * @generated
	 */
	LocalTime getEnd();

	/**
	 * Sets the value of the '{@link org.nines.model.service.DemandPeriod#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(LocalTime value);

	/**
	 * Returns the value of the '<em><b>Load</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Load in the unit of the demand. 0 or more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Load</em>' attribute.
	 * @see #setLoad(double)
	 * @see org.nines.model.service.ServicePackage#getDemandPeriod_Load()
	 * @model default="0"
	 * @generated
	 */
	double getLoad();

	/**
	 * Sets the value of the '{@link org.nines.model.service.DemandPeriod#getLoad <em>Load</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Load</em>' attribute.
	 * @see #getLoad()
	 * @generated
	 */
	void setLoad(double value);

} // DemandPeriod
