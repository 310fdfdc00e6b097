/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.facility;

import org.eclipse.emf.common.util.EList;

import org.nines.model.units.Power;

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
 *   <li>{@link org.nines.model.facility.PowerDevice#getConduits <em>Conduits</em>}</li>
 *   <li>{@link org.nines.model.facility.PowerDevice#getCapacity <em>Capacity</em>}</li>
 *   <li>{@link org.nines.model.facility.PowerDevice#getFeed <em>Feed</em>}</li>
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

	/**
	 * Returns the value of the '<em><b>Conduits</b></em>' reference list.
	 * The list contents are of type {@link org.nines.model.facility.Conduit}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cable routes that its input cables run through; it loses its input with each of them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Conduits</em>' reference list.
	 * @see org.nines.model.facility.FacilityPackage#getPowerDevice_Conduits()
	 * @model
	 * @generated
	 */
	EList<Conduit> getConduits();

	/**
	 * Returns the value of the '<em><b>Capacity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Largest load that it carries; not limited when not given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Capacity</em>' attribute.
	 * @see #setCapacity(Power)
	 * @see org.nines.model.facility.FacilityPackage#getPowerDevice_Capacity()
	 * @model dataType="org.nines.model.core.Power"
	 * @generated
	 */
	Power getCapacity();

	/**
	 * Sets the value of the '{@link org.nines.model.facility.PowerDevice#getCapacity <em>Capacity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Capacity</em>' attribute.
	 * @see #getCapacity()
	 * @generated
	 */
	void setCapacity(Power value);

	/**
	 * Returns the value of the '<em><b>Feed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Label of the feed that it belongs to, such as A or B.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Feed</em>' attribute.
	 * @see #setFeed(String)
	 * @see org.nines.model.facility.FacilityPackage#getPowerDevice_Feed()
	 * @model
	 * @generated
	 */
	String getFeed();

	/**
	 * Sets the value of the '{@link org.nines.model.facility.PowerDevice#getFeed <em>Feed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Feed</em>' attribute.
	 * @see #getFeed()
	 * @generated
	 */
	void setFeed(String value);

} // PowerDevice
