/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.storage;

import org.nines.model.core.NamedElement;

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

} // Volume
