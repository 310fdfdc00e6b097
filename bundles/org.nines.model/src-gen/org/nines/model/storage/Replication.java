/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.storage;

import java.util.Map;

import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.common.util.EList;

import org.nines.model.core.NamedElement;
import org.nines.model.core.Recurrence;

import org.nines.model.network.Link;

import org.nines.model.operations.ScheduledJob;

import org.nines.model.service.Service;

import org.nines.model.units.DataSize;
import org.nines.model.units.Duration;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Replication</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Copy of data that is kept up to date, so that another place can take over. The most that can be lost is interval + copy time; nothing when synchronous.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.storage.Replication#getService <em>Service</em>}</li>
 *   <li>{@link org.nines.model.storage.Replication#getFrom <em>From</em>}</li>
 *   <li>{@link org.nines.model.storage.Replication#getTo <em>To</em>}</li>
 *   <li>{@link org.nines.model.storage.Replication#getMode <em>Mode</em>}</li>
 *   <li>{@link org.nines.model.storage.Replication#getInterval <em>Interval</em>}</li>
 *   <li>{@link org.nines.model.storage.Replication#getCopyTime <em>Copy Time</em>}</li>
 *   <li>{@link org.nines.model.storage.Replication#getVolumePerRun <em>Volume Per Run</em>}</li>
 *   <li>{@link org.nines.model.storage.Replication#getOver <em>Over</em>}</li>
 *   <li>{@link org.nines.model.storage.Replication#getSchedule <em>Schedule</em>}</li>
 *   <li>{@link org.nines.model.storage.Replication#getExcludes <em>Excludes</em>}</li>
 * </ul>
 *
 * @see org.nines.model.storage.StoragePackage#getReplication()
 * @model
 * @generated
 */
public interface Replication extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Service</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Service whose data it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Service</em>' reference.
	 * @see #setService(Service)
	 * @see org.nines.model.storage.StoragePackage#getReplication_Service()
	 * @model
	 * @generated
	 */
	Service getService();

	/**
	 * Sets the value of the '{@link org.nines.model.storage.Replication#getService <em>Service</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Service</em>' reference.
	 * @see #getService()
	 * @generated
	 */
	void setService(Service value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Volume that is copied.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' reference.
	 * @see #setFrom(Volume)
	 * @see org.nines.model.storage.StoragePackage#getReplication_From()
	 * @model
	 * @generated
	 */
	Volume getFrom();

	/**
	 * Sets the value of the '{@link org.nines.model.storage.Replication#getFrom <em>From</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' reference.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(Volume value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' reference list.
	 * The list contents are of type {@link org.nines.model.storage.Volume}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Volumes that hold the copies.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To</em>' reference list.
	 * @see org.nines.model.storage.StoragePackage#getReplication_To()
	 * @model
	 * @generated
	 */
	EList<Volume> getTo();

	/**
	 * Returns the value of the '<em><b>Mode</b></em>' attribute.
	 * The default value is <code>"asynchronous"</code>.
	 * The literals are from the enumeration {@link org.nines.model.storage.ReplicationMode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When changes reach the copy.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mode</em>' attribute.
	 * @see org.nines.model.storage.ReplicationMode
	 * @see #setMode(ReplicationMode)
	 * @see org.nines.model.storage.StoragePackage#getReplication_Mode()
	 * @model default="asynchronous"
	 * @generated
	 */
	ReplicationMode getMode();

	/**
	 * Sets the value of the '{@link org.nines.model.storage.Replication#getMode <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mode</em>' attribute.
	 * @see org.nines.model.storage.ReplicationMode
	 * @see #getMode()
	 * @generated
	 */
	void setMode(ReplicationMode value);

	/**
	 * Returns the value of the '<em><b>Interval</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time between two runs, or how far an asynchronous copy lags behind. Greater than zero.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Interval</em>' attribute.
	 * @see #setInterval(Duration)
	 * @see org.nines.model.storage.StoragePackage#getReplication_Interval()
	 * @model dataType="org.nines.model.core.Duration"
	 * @generated
	 */
	Duration getInterval();

	/**
	 * Sets the value of the '{@link org.nines.model.storage.Replication#getInterval <em>Interval</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Interval</em>' attribute.
	 * @see #getInterval()
	 * @generated
	 */
	void setInterval(Duration value);

	/**
	 * Returns the value of the '<em><b>Copy Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time that one run takes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Copy Time</em>' attribute.
	 * @see #setCopyTime(Duration)
	 * @see org.nines.model.storage.StoragePackage#getReplication_CopyTime()
	 * @model dataType="org.nines.model.core.Duration"
	 * @generated
	 */
	Duration getCopyTime();

	/**
	 * Sets the value of the '{@link org.nines.model.storage.Replication#getCopyTime <em>Copy Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Copy Time</em>' attribute.
	 * @see #getCopyTime()
	 * @generated
	 */
	void setCopyTime(Duration value);

	/**
	 * Returns the value of the '<em><b>Volume Per Run</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Data that one run moves.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Volume Per Run</em>' attribute.
	 * @see #setVolumePerRun(DataSize)
	 * @see org.nines.model.storage.StoragePackage#getReplication_VolumePerRun()
	 * @model dataType="org.nines.model.core.DataSize"
	 * @generated
	 */
	DataSize getVolumePerRun();

	/**
	 * Sets the value of the '{@link org.nines.model.storage.Replication#getVolumePerRun <em>Volume Per Run</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Volume Per Run</em>' attribute.
	 * @see #getVolumePerRun()
	 * @generated
	 */
	void setVolumePerRun(DataSize value);

	/**
	 * Returns the value of the '<em><b>Over</b></em>' reference list.
	 * The list contents are of type {@link org.nines.model.network.Link}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Links that it is carried by.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Over</em>' reference list.
	 * @see org.nines.model.storage.StoragePackage#getReplication_Over()
	 * @model
	 * @generated
	 */
	EList<Link> getOver();

	/**
	 * Returns the value of the '<em><b>Schedule</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it runs, for 'scheduled'.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Schedule</em>' containment reference.
	 * @see #setSchedule(Recurrence)
	 * @see org.nines.model.storage.StoragePackage#getReplication_Schedule()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	Recurrence getSchedule();

	/**
	 * Sets the value of the '{@link org.nines.model.storage.Replication#getSchedule <em>Schedule</em>}' containment reference.
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
	 * Jobs that must not run at the same time.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Excludes</em>' reference list.
	 * @see org.nines.model.storage.StoragePackage#getReplication_Excludes()
	 * @model
	 * @generated
	 */
	EList<ScheduledJob> getExcludes();

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A copy is another volume than the original (STR-011).
	 * <!-- end-model-doc -->
	 * @model
	 * @generated
	 */
	boolean validateCopies(DiagnosticChain diagnostics, Map<Object, Object> context);

} // Replication
