/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.facility;

import org.eclipse.emf.common.util.EList;

import org.nines.model.core.Item;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Power Supply</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Power supply unit of a piece of equipment, plugged into one source.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.facility.PowerSupply#getFedBy <em>Fed By</em>}</li>
 *   <li>{@link org.nines.model.facility.PowerSupply#getConduits <em>Conduits</em>}</li>
 * </ul>
 *
 * @see org.nines.model.facility.FacilityPackage#getPowerSupply()
 * @model
 * @generated
 */
public interface PowerSupply extends Item {
	/**
	 * Returns the value of the '<em><b>Fed By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Source that the supply is plugged into.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fed By</em>' reference.
	 * @see #setFedBy(PowerDevice)
	 * @see org.nines.model.facility.FacilityPackage#getPowerSupply_FedBy()
	 * @model required="true"
	 * @generated
	 */
	PowerDevice getFedBy();

	/**
	 * Sets the value of the '{@link org.nines.model.facility.PowerSupply#getFedBy <em>Fed By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fed By</em>' reference.
	 * @see #getFedBy()
	 * @generated
	 */
	void setFedBy(PowerDevice value);

	/**
	 * Returns the value of the '<em><b>Conduits</b></em>' reference list.
	 * The list contents are of type {@link org.nines.model.facility.Conduit}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cable routes that its supply cable runs through; it loses power with each of them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Conduits</em>' reference list.
	 * @see org.nines.model.facility.FacilityPackage#getPowerSupply_Conduits()
	 * @model
	 * @generated
	 */
	EList<Conduit> getConduits();

} // PowerSupply
