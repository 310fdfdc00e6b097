/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.storage;

import java.util.Map;

import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.common.util.EList;

import org.nines.model.core.NamedElement;

import org.nines.model.units.Duration;
import org.nines.model.units.Percentage;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Disk Array</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Group of disks that behave as one. Data is served while enough disks hold it and one of the controllers works; data that was lost comes back by restore.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.storage.DiskArray#getLevel <em>Level</em>}</li>
 *   <li>{@link org.nines.model.storage.DiskArray#getDisks <em>Disks</em>}</li>
 *   <li>{@link org.nines.model.storage.DiskArray#getHotSpares <em>Hot Spares</em>}</li>
 *   <li>{@link org.nines.model.storage.DiskArray#getRebuild <em>Rebuild</em>}</li>
 *   <li>{@link org.nines.model.storage.DiskArray#getRestore <em>Restore</em>}</li>
 *   <li>{@link org.nines.model.storage.DiskArray#getReadErrorProbability <em>Read Error Probability</em>}</li>
 *   <li>{@link org.nines.model.storage.DiskArray#isFaultTolerantCache <em>Fault Tolerant Cache</em>}</li>
 *   <li>{@link org.nines.model.storage.DiskArray#getVolumes <em>Volumes</em>}</li>
 *   <li>{@link org.nines.model.storage.DiskArray#getControllers <em>Controllers</em>}</li>
 * </ul>
 *
 * @see org.nines.model.storage.StoragePackage#getDiskArray()
 * @model
 * @generated
 */
public interface DiskArray extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * The default value is <code>"RAID 1"</code>.
	 * The literals are from the enumeration {@link org.nines.model.storage.RaidLevel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * RAID level.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see org.nines.model.storage.RaidLevel
	 * @see #setLevel(RaidLevel)
	 * @see org.nines.model.storage.StoragePackage#getDiskArray_Level()
	 * @model default="RAID 1"
	 * @generated
	 */
	RaidLevel getLevel();

	/**
	 * Sets the value of the '{@link org.nines.model.storage.DiskArray#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see org.nines.model.storage.RaidLevel
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(RaidLevel value);

	/**
	 * Returns the value of the '<em><b>Disks</b></em>' containment reference list.
	 * The list contents are of type {@link org.nines.model.storage.Disk}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Disks that hold data, without hot spares. Disks of one array are alike.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Disks</em>' containment reference list.
	 * @see org.nines.model.storage.StoragePackage#getDiskArray_Disks()
	 * @model containment="true" resolveProxies="true" required="true"
	 * @generated
	 */
	EList<Disk> getDisks();

	/**
	 * Returns the value of the '<em><b>Hot Spares</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Idle disks that a rebuild starts on at once. 0 or more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hot Spares</em>' attribute.
	 * @see #setHotSpares(int)
	 * @see org.nines.model.storage.StoragePackage#getDiskArray_HotSpares()
	 * @model default="0"
	 * @generated
	 */
	int getHotSpares();

	/**
	 * Sets the value of the '{@link org.nines.model.storage.DiskArray#getHotSpares <em>Hot Spares</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hot Spares</em>' attribute.
	 * @see #getHotSpares()
	 * @generated
	 */
	void setHotSpares(int value);

	/**
	 * Returns the value of the '<em><b>Rebuild</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mean time to rebuild the content of one disk after its replacement is in place. Greater than zero.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rebuild</em>' attribute.
	 * @see #setRebuild(Duration)
	 * @see org.nines.model.storage.StoragePackage#getDiskArray_Rebuild()
	 * @model dataType="org.nines.model.core.Duration"
	 * @generated
	 */
	Duration getRebuild();

	/**
	 * Sets the value of the '{@link org.nines.model.storage.DiskArray#getRebuild <em>Rebuild</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rebuild</em>' attribute.
	 * @see #getRebuild()
	 * @generated
	 */
	void setRebuild(Duration value);

	/**
	 * Returns the value of the '<em><b>Restore</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mean time to replace disks and restore the data from backup after the array has lost it. Greater than zero.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Restore</em>' attribute.
	 * @see #setRestore(Duration)
	 * @see org.nines.model.storage.StoragePackage#getDiskArray_Restore()
	 * @model dataType="org.nines.model.core.Duration"
	 * @generated
	 */
	Duration getRestore();

	/**
	 * Sets the value of the '{@link org.nines.model.storage.DiskArray#getRestore <em>Restore</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Restore</em>' attribute.
	 * @see #getRestore()
	 * @generated
	 */
	void setRestore(Duration value);

	/**
	 * Returns the value of the '<em><b>Read Error Probability</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Probability that a rebuild meets a sector that cannot be read and loses data; none when not given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Read Error Probability</em>' attribute.
	 * @see #setReadErrorProbability(Percentage)
	 * @see org.nines.model.storage.StoragePackage#getDiskArray_ReadErrorProbability()
	 * @model dataType="org.nines.model.core.Percentage"
	 * @generated
	 */
	Percentage getReadErrorProbability();

	/**
	 * Sets the value of the '{@link org.nines.model.storage.DiskArray#getReadErrorProbability <em>Read Error Probability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Read Error Probability</em>' attribute.
	 * @see #getReadErrorProbability()
	 * @generated
	 */
	void setReadErrorProbability(Percentage value);

	/**
	 * Returns the value of the '<em><b>Fault Tolerant Cache</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the write cache survives a failure of its memory or of power.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fault Tolerant Cache</em>' attribute.
	 * @see #setFaultTolerantCache(boolean)
	 * @see org.nines.model.storage.StoragePackage#getDiskArray_FaultTolerantCache()
	 * @model default="false"
	 * @generated
	 */
	boolean isFaultTolerantCache();

	/**
	 * Sets the value of the '{@link org.nines.model.storage.DiskArray#isFaultTolerantCache <em>Fault Tolerant Cache</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fault Tolerant Cache</em>' attribute.
	 * @see #isFaultTolerantCache()
	 * @generated
	 */
	void setFaultTolerantCache(boolean value);

	/**
	 * Returns the value of the '<em><b>Volumes</b></em>' containment reference list.
	 * The list contents are of type {@link org.nines.model.storage.Volume}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Volumes on the array.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Volumes</em>' containment reference list.
	 * @see org.nines.model.storage.StoragePackage#getDiskArray_Volumes()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Volume> getVolumes();

	/**
	 * Returns the value of the '<em><b>Controllers</b></em>' reference list.
	 * The list contents are of type {@link org.nines.model.storage.DiskController}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Controllers that the array is attached to; any one of them suffices. Empty: no controller is modelled.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Controllers</em>' reference list.
	 * @see org.nines.model.storage.StoragePackage#getDiskArray_Controllers()
	 * @model
	 * @generated
	 */
	EList<DiskController> getControllers();

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The level can be made of that many disks (STR-007).
	 * <!-- end-model-doc -->
	 * @model
	 * @generated
	 */
	boolean validateDisks(DiagnosticChain diagnostics, Map<Object, Object> context);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The controllers are part of what the array is part of (STR-006).
	 * <!-- end-model-doc -->
	 * @model
	 * @generated
	 */
	boolean validateControllers(DiagnosticChain diagnostics, Map<Object, Object> context);

} // DiskArray
