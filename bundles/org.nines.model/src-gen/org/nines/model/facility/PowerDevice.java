/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.facility;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Power Device</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Source or carrier of electric power. It delivers when it works and at least one of the devices that feed it delivers; a device that nothing feeds is a source of its own.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.facility.PowerDevice#getFedBy <em>Fed By</em>}</li>
 * </ul>
 *
 * @see org.nines.model.facility.FacilityPackage#getPowerDevice()
 * @model abstract="true"
 * @generated
 */
public interface PowerDevice extends Equipment {
	/**
	 * Returns the value of the '<em><b>Fed By</b></em>' reference list.
	 * The list contents are of type {@link org.nines.model.facility.PowerDevice}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Devices that feed this one; any one of them suffices.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fed By</em>' reference list.
	 * @see org.nines.model.facility.FacilityPackage#getPowerDevice_FedBy()
	 * @model
	 * @generated
	 */
	EList<PowerDevice> getFedBy();

} // PowerDevice
