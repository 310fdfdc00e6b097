/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.facility;

import java.util.Map;

import org.eclipse.emf.common.util.DiagnosticChain;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Rack</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Cabinet for equipment.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.facility.Rack#getUnits <em>Units</em>}</li>
 * </ul>
 *
 * @see org.nines.model.facility.FacilityPackage#getRack()
 * @model
 * @generated
 */
public interface Rack extends Location {
	/**
	 * Returns the value of the '<em><b>Units</b></em>' attribute.
	 * The default value is <code>"42"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Height in rack units of 44.45 mm (IEC 60297). At least 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Units</em>' attribute.
	 * @see #setUnits(int)
	 * @see org.nines.model.facility.FacilityPackage#getRack_Units()
	 * @model default="42"
	 * @generated
	 */
	int getUnits();

	/**
	 * Sets the value of the '{@link org.nines.model.facility.Rack#getUnits <em>Units</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Units</em>' attribute.
	 * @see #getUnits()
	 * @generated
	 */
	void setUnits(int value);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Equipment stays inside the rack, and no two occupy the same unit (STR-006).
	 * <!-- end-model-doc -->
	 * @model
	 * @generated
	 */
	boolean validateUnits(DiagnosticChain diagnostics, Map<Object, Object> context);

} // Rack
