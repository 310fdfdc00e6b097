/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.operations;

import java.util.Map;

import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.common.util.EList;

import org.nines.model.core.NamedElement;
import org.nines.model.core.Recurrence;

import org.nines.model.units.Duration;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Backup Run</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One kind of run of a backup plan.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.operations.BackupRun#getKind <em>Kind</em>}</li>
 *   <li>{@link org.nines.model.operations.BackupRun#getSchedule <em>Schedule</em>}</li>
 *   <li>{@link org.nines.model.operations.BackupRun#getDuration <em>Duration</em>}</li>
 *   <li>{@link org.nines.model.operations.BackupRun#getRestoreDuration <em>Restore Duration</em>}</li>
 *   <li>{@link org.nines.model.operations.BackupRun#isOnline <em>Online</em>}</li>
 *   <li>{@link org.nines.model.operations.BackupRun#getMedia <em>Media</em>}</li>
 *   <li>{@link org.nines.model.operations.BackupRun#isCompression <em>Compression</em>}</li>
 *   <li>{@link org.nines.model.operations.BackupRun#getRestoreAfter <em>Restore After</em>}</li>
 *   <li>{@link org.nines.model.operations.BackupRun#getExcludes <em>Excludes</em>}</li>
 * </ul>
 *
 * @see org.nines.model.operations.OperationsPackage#getBackupRun()
 * @model
 * @generated
 */
public interface BackupRun extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"full"</code>.
	 * The literals are from the enumeration {@link org.nines.model.operations.BackupKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it saves.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.nines.model.operations.BackupKind
	 * @see #setKind(BackupKind)
	 * @see org.nines.model.operations.OperationsPackage#getBackupRun_Kind()
	 * @model default="full"
	 * @generated
	 */
	BackupKind getKind();

	/**
	 * Sets the value of the '{@link org.nines.model.operations.BackupRun#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.nines.model.operations.BackupKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(BackupKind value);

	/**
	 * Returns the value of the '<em><b>Schedule</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it runs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Schedule</em>' containment reference.
	 * @see #setSchedule(Recurrence)
	 * @see org.nines.model.operations.OperationsPackage#getBackupRun_Schedule()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	Recurrence getSchedule();

	/**
	 * Sets the value of the '{@link org.nines.model.operations.BackupRun#getSchedule <em>Schedule</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Schedule</em>' containment reference.
	 * @see #getSchedule()
	 * @generated
	 */
	void setSchedule(Recurrence value);

	/**
	 * Returns the value of the '<em><b>Duration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long a run takes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Duration</em>' attribute.
	 * @see #setDuration(Duration)
	 * @see org.nines.model.operations.OperationsPackage#getBackupRun_Duration()
	 * @model dataType="org.nines.model.core.Duration"
	 * @generated
	 */
	Duration getDuration();

	/**
	 * Sets the value of the '{@link org.nines.model.operations.BackupRun#getDuration <em>Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Duration</em>' attribute.
	 * @see #getDuration()
	 * @generated
	 */
	void setDuration(Duration value);

	/**
	 * Returns the value of the '<em><b>Restore Duration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long the restore of what one run saved takes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Restore Duration</em>' attribute.
	 * @see #setRestoreDuration(Duration)
	 * @see org.nines.model.operations.OperationsPackage#getBackupRun_RestoreDuration()
	 * @model dataType="org.nines.model.core.Duration"
	 * @generated
	 */
	Duration getRestoreDuration();

	/**
	 * Sets the value of the '{@link org.nines.model.operations.BackupRun#getRestoreDuration <em>Restore Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Restore Duration</em>' attribute.
	 * @see #getRestoreDuration()
	 * @generated
	 */
	void setRestoreDuration(Duration value);

	/**
	 * Returns the value of the '<em><b>Online</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the service goes on meanwhile; if not, the run is planned downtime.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Online</em>' attribute.
	 * @see #setOnline(boolean)
	 * @see org.nines.model.operations.OperationsPackage#getBackupRun_Online()
	 * @model default="true"
	 * @generated
	 */
	boolean isOnline();

	/**
	 * Sets the value of the '{@link org.nines.model.operations.BackupRun#isOnline <em>Online</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Online</em>' attribute.
	 * @see #isOnline()
	 * @generated
	 */
	void setOnline(boolean value);

	/**
	 * Returns the value of the '<em><b>Media</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of media that one run fills. 0 or more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Media</em>' attribute.
	 * @see #setMedia(int)
	 * @see org.nines.model.operations.OperationsPackage#getBackupRun_Media()
	 * @model default="1"
	 * @generated
	 */
	int getMedia();

	/**
	 * Sets the value of the '{@link org.nines.model.operations.BackupRun#getMedia <em>Media</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Media</em>' attribute.
	 * @see #getMedia()
	 * @generated
	 */
	void setMedia(int value);

	/**
	 * Returns the value of the '<em><b>Compression</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether data is compressed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Compression</em>' attribute.
	 * @see #setCompression(boolean)
	 * @see org.nines.model.operations.OperationsPackage#getBackupRun_Compression()
	 * @model default="false"
	 * @generated
	 */
	boolean isCompression();

	/**
	 * Sets the value of the '{@link org.nines.model.operations.BackupRun#isCompression <em>Compression</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Compression</em>' attribute.
	 * @see #isCompression()
	 * @generated
	 */
	void setCompression(boolean value);

	/**
	 * Returns the value of the '<em><b>Restore After</b></em>' reference list.
	 * The list contents are of type {@link org.nines.model.operations.BackupRun}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Runs that must be restored before this one, in order: the restore chain.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Restore After</em>' reference list.
	 * @see org.nines.model.operations.OperationsPackage#getBackupRun_RestoreAfter()
	 * @model
	 * @generated
	 */
	EList<BackupRun> getRestoreAfter();

	/**
	 * Returns the value of the '<em><b>Excludes</b></em>' reference list.
	 * The list contents are of type {@link org.nines.model.operations.ScheduledJob}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Jobs that must not run at the same time.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Excludes</em>' reference list.
	 * @see org.nines.model.operations.OperationsPackage#getBackupRun_Excludes()
	 * @model
	 * @generated
	 */
	EList<ScheduledJob> getExcludes();

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No run has to be restored before itself (STR-011).
	 * <!-- end-model-doc -->
	 * @model
	 * @generated
	 */
	boolean validateRestoreChain(DiagnosticChain diagnostics, Map<Object, Object> context);

} // BackupRun
