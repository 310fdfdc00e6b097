/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.operations;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.nines.model.core.NamedElement;
import org.nines.model.core.Recurrence;

import org.nines.model.facility.Site;

import org.nines.model.storage.Volume;

import org.nines.model.units.Duration;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Backup Plan</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How a class of servers is saved and brought back.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.operations.BackupPlan#getCovers <em>Covers</em>}</li>
 *   <li>{@link org.nines.model.operations.BackupPlan#getSoftware <em>Software</em>}</li>
 *   <li>{@link org.nines.model.operations.BackupPlan#getRuns <em>Runs</em>}</li>
 *   <li>{@link org.nines.model.operations.BackupPlan#getWindow <em>Window</em>}</li>
 *   <li>{@link org.nines.model.operations.BackupPlan#getRestore <em>Restore</em>}</li>
 *   <li>{@link org.nines.model.operations.BackupPlan#getOffsite <em>Offsite</em>}</li>
 *   <li>{@link org.nines.model.operations.BackupPlan#getMediaLife <em>Media Life</em>}</li>
 *   <li>{@link org.nines.model.operations.BackupPlan#getMediaUses <em>Media Uses</em>}</li>
 *   <li>{@link org.nines.model.operations.BackupPlan#getMediaAge <em>Media Age</em>}</li>
 *   <li>{@link org.nines.model.operations.BackupPlan#getMediaUsed <em>Media Used</em>}</li>
 *   <li>{@link org.nines.model.operations.BackupPlan#getLabelling <em>Labelling</em>}</li>
 *   <li>{@link org.nines.model.operations.BackupPlan#isMonitored <em>Monitored</em>}</li>
 *   <li>{@link org.nines.model.operations.BackupPlan#getLastPractice <em>Last Practice</em>}</li>
 *   <li>{@link org.nines.model.operations.BackupPlan#getPracticeEvery <em>Practice Every</em>}</li>
 * </ul>
 *
 * @see org.nines.model.operations.OperationsPackage#getBackupPlan()
 * @model
 * @generated
 */
public interface BackupPlan extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Covers</b></em>' reference list.
	 * The list contents are of type {@link org.nines.model.storage.Volume}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Volumes that are saved.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Covers</em>' reference list.
	 * @see org.nines.model.operations.OperationsPackage#getBackupPlan_Covers()
	 * @model
	 * @generated
	 */
	EList<Volume> getCovers();

	/**
	 * Returns the value of the '<em><b>Software</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Backup software.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Software</em>' attribute.
	 * @see #setSoftware(String)
	 * @see org.nines.model.operations.OperationsPackage#getBackupPlan_Software()
	 * @model
	 * @generated
	 */
	String getSoftware();

	/**
	 * Sets the value of the '{@link org.nines.model.operations.BackupPlan#getSoftware <em>Software</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Software</em>' attribute.
	 * @see #getSoftware()
	 * @generated
	 */
	void setSoftware(String value);

	/**
	 * Returns the value of the '<em><b>Runs</b></em>' containment reference list.
	 * The list contents are of type {@link org.nines.model.operations.BackupRun}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Runs, the full one first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Runs</em>' containment reference list.
	 * @see org.nines.model.operations.OperationsPackage#getBackupPlan_Runs()
	 * @model containment="true" resolveProxies="true" required="true"
	 * @generated
	 */
	EList<BackupRun> getRuns();

	/**
	 * Returns the value of the '<em><b>Window</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time in which runs have to fit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Window</em>' containment reference.
	 * @see #setWindow(Recurrence)
	 * @see org.nines.model.operations.OperationsPackage#getBackupPlan_Window()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	Recurrence getWindow();

	/**
	 * Sets the value of the '{@link org.nines.model.operations.BackupPlan#getWindow <em>Window</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Window</em>' containment reference.
	 * @see #getWindow()
	 * @generated
	 */
	void setWindow(Recurrence value);

	/**
	 * Returns the value of the '<em><b>Restore</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time for the restore besides that of the runs: finding media, installing the system.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Restore</em>' attribute.
	 * @see #setRestore(Duration)
	 * @see org.nines.model.operations.OperationsPackage#getBackupPlan_Restore()
	 * @model dataType="org.nines.model.core.Duration"
	 * @generated
	 */
	Duration getRestore();

	/**
	 * Sets the value of the '{@link org.nines.model.operations.BackupPlan#getRestore <em>Restore</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Restore</em>' attribute.
	 * @see #getRestore()
	 * @generated
	 */
	void setRestore(Duration value);

	/**
	 * Returns the value of the '<em><b>Offsite</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Site that keeps a copy.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Offsite</em>' reference.
	 * @see #setOffsite(Site)
	 * @see org.nines.model.operations.OperationsPackage#getBackupPlan_Offsite()
	 * @model
	 * @generated
	 */
	Site getOffsite();

	/**
	 * Sets the value of the '{@link org.nines.model.operations.BackupPlan#getOffsite <em>Offsite</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Offsite</em>' reference.
	 * @see #getOffsite()
	 * @generated
	 */
	void setOffsite(Site value);

	/**
	 * Returns the value of the '<em><b>Media Life</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time after which a medium is replaced. Greater than zero.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Media Life</em>' attribute.
	 * @see #setMediaLife(Duration)
	 * @see org.nines.model.operations.OperationsPackage#getBackupPlan_MediaLife()
	 * @model dataType="org.nines.model.core.Duration"
	 * @generated
	 */
	Duration getMediaLife();

	/**
	 * Sets the value of the '{@link org.nines.model.operations.BackupPlan#getMediaLife <em>Media Life</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Media Life</em>' attribute.
	 * @see #getMediaLife()
	 * @generated
	 */
	void setMediaLife(Duration value);

	/**
	 * Returns the value of the '<em><b>Media Uses</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of uses after which a medium is replaced; 0 = not limited. 0 or more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Media Uses</em>' attribute.
	 * @see #setMediaUses(int)
	 * @see org.nines.model.operations.OperationsPackage#getBackupPlan_MediaUses()
	 * @model default="0"
	 * @generated
	 */
	int getMediaUses();

	/**
	 * Sets the value of the '{@link org.nines.model.operations.BackupPlan#getMediaUses <em>Media Uses</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Media Uses</em>' attribute.
	 * @see #getMediaUses()
	 * @generated
	 */
	void setMediaUses(int value);

	/**
	 * Returns the value of the '<em><b>Media Age</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Age of the oldest medium in use.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Media Age</em>' attribute.
	 * @see #setMediaAge(Duration)
	 * @see org.nines.model.operations.OperationsPackage#getBackupPlan_MediaAge()
	 * @model dataType="org.nines.model.core.Duration"
	 * @generated
	 */
	Duration getMediaAge();

	/**
	 * Sets the value of the '{@link org.nines.model.operations.BackupPlan#getMediaAge <em>Media Age</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Media Age</em>' attribute.
	 * @see #getMediaAge()
	 * @generated
	 */
	void setMediaAge(Duration value);

	/**
	 * Returns the value of the '<em><b>Media Used</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of uses of the most used medium; 0 = not known. 0 or more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Media Used</em>' attribute.
	 * @see #setMediaUsed(int)
	 * @see org.nines.model.operations.OperationsPackage#getBackupPlan_MediaUsed()
	 * @model default="0"
	 * @generated
	 */
	int getMediaUsed();

	/**
	 * Sets the value of the '{@link org.nines.model.operations.BackupPlan#getMediaUsed <em>Media Used</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Media Used</em>' attribute.
	 * @see #getMediaUsed()
	 * @generated
	 */
	void setMediaUsed(int value);

	/**
	 * Returns the value of the '<em><b>Labelling</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How media are labelled.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Labelling</em>' attribute.
	 * @see #setLabelling(String)
	 * @see org.nines.model.operations.OperationsPackage#getBackupPlan_Labelling()
	 * @model
	 * @generated
	 */
	String getLabelling();

	/**
	 * Sets the value of the '{@link org.nines.model.operations.BackupPlan#getLabelling <em>Labelling</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Labelling</em>' attribute.
	 * @see #getLabelling()
	 * @generated
	 */
	void setLabelling(String value);

	/**
	 * Returns the value of the '<em><b>Monitored</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the success of every run is checked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Monitored</em>' attribute.
	 * @see #setMonitored(boolean)
	 * @see org.nines.model.operations.OperationsPackage#getBackupPlan_Monitored()
	 * @model default="false"
	 * @generated
	 */
	boolean isMonitored();

	/**
	 * Sets the value of the '{@link org.nines.model.operations.BackupPlan#isMonitored <em>Monitored</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Monitored</em>' attribute.
	 * @see #isMonitored()
	 * @generated
	 */
	void setMonitored(boolean value);

	/**
	 * Returns the value of the '<em><b>Last Practice</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day on which a restore was practised last.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Last Practice</em>' attribute.
	 * @see #setLastPractice(LocalDate)
	 * @see org.nines.model.operations.OperationsPackage#getBackupPlan_LastPractice()
	 * @model dataType="org.nines.model.core.Date"
	 * @generated
	 */
	LocalDate getLastPractice();

	/**
	 * Sets the value of the '{@link org.nines.model.operations.BackupPlan#getLastPractice <em>Last Practice</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Last Practice</em>' attribute.
	 * @see #getLastPractice()
	 * @generated
	 */
	void setLastPractice(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Practice Every</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time between two practices. Greater than zero.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Practice Every</em>' attribute.
	 * @see #setPracticeEvery(Duration)
	 * @see org.nines.model.operations.OperationsPackage#getBackupPlan_PracticeEvery()
	 * @model dataType="org.nines.model.core.Duration"
	 * @generated
	 */
	Duration getPracticeEvery();

	/**
	 * Sets the value of the '{@link org.nines.model.operations.BackupPlan#getPracticeEvery <em>Practice Every</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Practice Every</em>' attribute.
	 * @see #getPracticeEvery()
	 * @generated
	 */
	void setPracticeEvery(Duration value);

} // BackupPlan
