/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.service;

import org.nines.model.core.Element;

import org.nines.model.units.Percentage;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Redundancy</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How the instances of a service stand in for one another.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.service.Redundancy#getRepairCrews <em>Repair Crews</em>}</li>
 *   <li>{@link org.nines.model.service.Redundancy#getBeta <em>Beta</em>}</li>
 * </ul>
 *
 * @see org.nines.model.service.ServicePackage#getRedundancy()
 * @model abstract="true"
 * @generated
 */
public interface Redundancy extends Element {
	/**
	 * Returns the value of the '<em><b>Repair Crews</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of members that can be under repair at the same time; 0 = as many as there are members. 0 or more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Repair Crews</em>' attribute.
	 * @see #setRepairCrews(int)
	 * @see org.nines.model.service.ServicePackage#getRedundancy_RepairCrews()
	 * @model default="0"
	 * @generated
	 */
	int getRepairCrews();

	/**
	 * Sets the value of the '{@link org.nines.model.service.Redundancy#getRepairCrews <em>Repair Crews</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Repair Crews</em>' attribute.
	 * @see #getRepairCrews()
	 * @generated
	 */
	void setRepairCrews(int value);

	/**
	 * Returns the value of the '<em><b>Beta</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Share of each member's failures that hit all members at once (beta factor, IEC 61508-6 annex D); that of the members' type when not given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Beta</em>' attribute.
	 * @see #setBeta(Percentage)
	 * @see org.nines.model.service.ServicePackage#getRedundancy_Beta()
	 * @model dataType="org.nines.model.core.Percentage"
	 * @generated
	 */
	Percentage getBeta();

	/**
	 * Sets the value of the '{@link org.nines.model.service.Redundancy#getBeta <em>Beta</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Beta</em>' attribute.
	 * @see #getBeta()
	 * @generated
	 */
	void setBeta(Percentage value);

} // Redundancy
