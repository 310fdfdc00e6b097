/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.operations;

import org.eclipse.emf.common.util.EList;

import org.nines.model.compute.Host;

import org.nines.model.core.NamedElement;
import org.nines.model.core.Recurrence;

import org.nines.model.service.Service;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Scheduled Job</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Job that runs by schedule.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.operations.ScheduledJob#getRunsOn <em>Runs On</em>}</li>
 *   <li>{@link org.nines.model.operations.ScheduledJob#getService <em>Service</em>}</li>
 *   <li>{@link org.nines.model.operations.ScheduledJob#getSchedule <em>Schedule</em>}</li>
 *   <li>{@link org.nines.model.operations.ScheduledJob#getExcludes <em>Excludes</em>}</li>
 * </ul>
 *
 * @see org.nines.model.operations.OperationsPackage#getScheduledJob()
 * @model
 * @generated
 */
public interface ScheduledJob extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Runs On</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Host that it runs on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Runs On</em>' reference.
	 * @see #setRunsOn(Host)
	 * @see org.nines.model.operations.OperationsPackage#getScheduledJob_RunsOn()
	 * @model
	 * @generated
	 */
	Host getRunsOn();

	/**
	 * Sets the value of the '{@link org.nines.model.operations.ScheduledJob#getRunsOn <em>Runs On</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Runs On</em>' reference.
	 * @see #getRunsOn()
	 * @generated
	 */
	void setRunsOn(Host value);

	/**
	 * Returns the value of the '<em><b>Service</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Service that it belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Service</em>' reference.
	 * @see #setService(Service)
	 * @see org.nines.model.operations.OperationsPackage#getScheduledJob_Service()
	 * @model
	 * @generated
	 */
	Service getService();

	/**
	 * Sets the value of the '{@link org.nines.model.operations.ScheduledJob#getService <em>Service</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Service</em>' reference.
	 * @see #getService()
	 * @generated
	 */
	void setService(Service value);

	/**
	 * Returns the value of the '<em><b>Schedule</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it runs, and how long.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Schedule</em>' containment reference.
	 * @see #setSchedule(Recurrence)
	 * @see org.nines.model.operations.OperationsPackage#getScheduledJob_Schedule()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	Recurrence getSchedule();

	/**
	 * Sets the value of the '{@link org.nines.model.operations.ScheduledJob#getSchedule <em>Schedule</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Schedule</em>' containment reference.
	 * @see #getSchedule()
	 * @generated
	 */
	void setSchedule(Recurrence value);

	/**
	 * Returns the value of the '<em><b>Excludes</b></em>' reference list.
	 * The list contents are of type {@link org.nines.model.operations.ScheduledJob}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Jobs that must not run at the same time; it is enough that one of two names the other.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Excludes</em>' reference list.
	 * @see org.nines.model.operations.OperationsPackage#getScheduledJob_Excludes()
	 * @model
	 * @generated
	 */
	EList<ScheduledJob> getExcludes();

} // ScheduledJob
