/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.storage;

import org.nines.model.core.NamedElement;

import org.nines.model.units.DataSize;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Volume</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Part of an array with one purpose.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.storage.Volume#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.nines.model.storage.Volume#getSize <em>Size</em>}</li>
 *   <li>{@link org.nines.model.storage.Volume#getDriveLetter <em>Drive Letter</em>}</li>
 *   <li>{@link org.nines.model.storage.Volume#getGrowth <em>Growth</em>}</li>
 * </ul>
 *
 * @see org.nines.model.storage.StoragePackage#getVolume()
 * @model
 * @generated
 */
public interface Volume extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Purpose</b></em>' attribute.
	 * The default value is <code>"data"</code>.
	 * The literals are from the enumeration {@link org.nines.model.storage.VolumePurpose}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the volume is for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Purpose</em>' attribute.
	 * @see org.nines.model.storage.VolumePurpose
	 * @see #setPurpose(VolumePurpose)
	 * @see org.nines.model.storage.StoragePackage#getVolume_Purpose()
	 * @model default="data"
	 * @generated
	 */
	VolumePurpose getPurpose();

	/**
	 * Sets the value of the '{@link org.nines.model.storage.Volume#getPurpose <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Purpose</em>' attribute.
	 * @see org.nines.model.storage.VolumePurpose
	 * @see #getPurpose()
	 * @generated
	 */
	void setPurpose(VolumePurpose value);

	/**
	 * Returns the value of the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How much it can hold.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #setSize(DataSize)
	 * @see org.nines.model.storage.StoragePackage#getVolume_Size()
	 * @model dataType="org.nines.model.core.DataSize"
	 * @generated
	 */
	DataSize getSize();

	/**
	 * Sets the value of the '{@link org.nines.model.storage.Volume#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' attribute.
	 * @see #getSize()
	 * @generated
	 */
	void setSize(DataSize value);

	/**
	 * Returns the value of the '<em><b>Drive Letter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Drive letter or mount point.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Drive Letter</em>' attribute.
	 * @see #setDriveLetter(String)
	 * @see org.nines.model.storage.StoragePackage#getVolume_DriveLetter()
	 * @model
	 * @generated
	 */
	String getDriveLetter();

	/**
	 * Sets the value of the '{@link org.nines.model.storage.Volume#getDriveLetter <em>Drive Letter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Drive Letter</em>' attribute.
	 * @see #getDriveLetter()
	 * @generated
	 */
	void setDriveLetter(String value);

	/**
	 * Returns the value of the '<em><b>Growth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Data added each day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Growth</em>' attribute.
	 * @see #setGrowth(DataSize)
	 * @see org.nines.model.storage.StoragePackage#getVolume_Growth()
	 * @model dataType="org.nines.model.core.DataSize"
	 * @generated
	 */
	DataSize getGrowth();

	/**
	 * Sets the value of the '{@link org.nines.model.storage.Volume#getGrowth <em>Growth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Growth</em>' attribute.
	 * @see #getGrowth()
	 * @generated
	 */
	void setGrowth(DataSize value);

} // Volume
