/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.facility.impl;

import org.eclipse.emf.ecore.EClass;

import org.nines.model.core.impl.ItemImpl;

import org.nines.model.facility.Conduit;
import org.nines.model.facility.FacilityPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Conduit</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class ConduitImpl extends ItemImpl implements Conduit {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ConduitImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FacilityPackage.Literals.CONDUIT;
	}

} //ConduitImpl
