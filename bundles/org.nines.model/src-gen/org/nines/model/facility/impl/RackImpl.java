/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.facility.impl;

import org.eclipse.emf.ecore.EClass;

import org.nines.model.facility.FacilityPackage;
import org.nines.model.facility.Rack;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Rack</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class RackImpl extends LocationImpl implements Rack {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RackImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FacilityPackage.Literals.RACK;
	}

} //RackImpl
