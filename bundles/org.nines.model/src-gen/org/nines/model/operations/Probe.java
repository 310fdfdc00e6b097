/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.operations;

import org.eclipse.emf.common.util.EList;

import org.nines.model.compute.Host;

import org.nines.model.core.Element;
import org.nines.model.core.NamedElement;

import org.nines.model.units.Duration;
import org.nines.model.units.Percentage;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Probe</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that looks at regular intervals whether elements are well.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.operations.Probe#getKind <em>Kind</em>}</li>
 *   <li>{@link org.nines.model.operations.Probe#getTargets <em>Targets</em>}</li>
 *   <li>{@link org.nines.model.operations.Probe#getInterval <em>Interval</em>}</li>
 *   <li>{@link org.nines.model.operations.Probe#getFailuresBeforeAlarm <em>Failures Before Alarm</em>}</li>
 *   <li>{@link org.nines.model.operations.Probe#getCounter <em>Counter</em>}</li>
 *   <li>{@link org.nines.model.operations.Probe#getThreshold <em>Threshold</em>}</li>
 *   <li>{@link org.nines.model.operations.Probe#getReaction <em>Reaction</em>}</li>
 *   <li>{@link org.nines.model.operations.Probe#getRunsOn <em>Runs On</em>}</li>
 * </ul>
 *
 * @see org.nines.model.operations.OperationsPackage#getProbe()
 * @model
 * @generated
 */
public interface Probe extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"ping"</code>.
	 * The literals are from the enumeration {@link org.nines.model.operations.ProbeKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it looks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.nines.model.operations.ProbeKind
	 * @see #setKind(ProbeKind)
	 * @see org.nines.model.operations.OperationsPackage#getProbe_Kind()
	 * @model default="ping"
	 * @generated
	 */
	ProbeKind getKind();

	/**
	 * Sets the value of the '{@link org.nines.model.operations.Probe#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.nines.model.operations.ProbeKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ProbeKind value);

	/**
	 * Returns the value of the '<em><b>Targets</b></em>' reference list.
	 * The list contents are of type {@link org.nines.model.core.Element}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it looks at.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Targets</em>' reference list.
	 * @see org.nines.model.operations.OperationsPackage#getProbe_Targets()
	 * @model
	 * @generated
	 */
	EList<Element> getTargets();

	/**
	 * Returns the value of the '<em><b>Interval</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time between two looks. Greater than zero.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Interval</em>' attribute.
	 * @see #setInterval(Duration)
	 * @see org.nines.model.operations.OperationsPackage#getProbe_Interval()
	 * @model dataType="org.nines.model.core.Duration"
	 * @generated
	 */
	Duration getInterval();

	/**
	 * Sets the value of the '{@link org.nines.model.operations.Probe#getInterval <em>Interval</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Interval</em>' attribute.
	 * @see #getInterval()
	 * @generated
	 */
	void setInterval(Duration value);

	/**
	 * Returns the value of the '<em><b>Failures Before Alarm</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of failures in a row that raise the alarm. At least 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Failures Before Alarm</em>' attribute.
	 * @see #setFailuresBeforeAlarm(int)
	 * @see org.nines.model.operations.OperationsPackage#getProbe_FailuresBeforeAlarm()
	 * @model default="1"
	 * @generated
	 */
	int getFailuresBeforeAlarm();

	/**
	 * Sets the value of the '{@link org.nines.model.operations.Probe#getFailuresBeforeAlarm <em>Failures Before Alarm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Failures Before Alarm</em>' attribute.
	 * @see #getFailuresBeforeAlarm()
	 * @generated
	 */
	void setFailuresBeforeAlarm(int value);

	/**
	 * Returns the value of the '<em><b>Counter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Counter that is compared, such as free disk space.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Counter</em>' attribute.
	 * @see #setCounter(String)
	 * @see org.nines.model.operations.OperationsPackage#getProbe_Counter()
	 * @model
	 * @generated
	 */
	String getCounter();

	/**
	 * Sets the value of the '{@link org.nines.model.operations.Probe#getCounter <em>Counter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Counter</em>' attribute.
	 * @see #getCounter()
	 * @generated
	 */
	void setCounter(String value);

	/**
	 * Returns the value of the '<em><b>Threshold</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Value of the counter that raises the alarm.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Threshold</em>' attribute.
	 * @see #setThreshold(Percentage)
	 * @see org.nines.model.operations.OperationsPackage#getProbe_Threshold()
	 * @model dataType="org.nines.model.core.Percentage"
	 * @generated
	 */
	Percentage getThreshold();

	/**
	 * Sets the value of the '{@link org.nines.model.operations.Probe#getThreshold <em>Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Threshold</em>' attribute.
	 * @see #getThreshold()
	 * @generated
	 */
	void setThreshold(Percentage value);

	/**
	 * Returns the value of the '<em><b>Reaction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time that people need to react to the alarm.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reaction</em>' attribute.
	 * @see #setReaction(Duration)
	 * @see org.nines.model.operations.OperationsPackage#getProbe_Reaction()
	 * @model dataType="org.nines.model.core.Duration"
	 * @generated
	 */
	Duration getReaction();

	/**
	 * Sets the value of the '{@link org.nines.model.operations.Probe#getReaction <em>Reaction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reaction</em>' attribute.
	 * @see #getReaction()
	 * @generated
	 */
	void setReaction(Duration value);

	/**
	 * Returns the value of the '<em><b>Runs On</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Host that it looks from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Runs On</em>' reference.
	 * @see #setRunsOn(Host)
	 * @see org.nines.model.operations.OperationsPackage#getProbe_RunsOn()
	 * @model
	 * @generated
	 */
	Host getRunsOn();

	/**
	 * Sets the value of the '{@link org.nines.model.operations.Probe#getRunsOn <em>Runs On</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Runs On</em>' reference.
	 * @see #getRunsOn()
	 * @generated
	 */
	void setRunsOn(Host value);

} // Probe
