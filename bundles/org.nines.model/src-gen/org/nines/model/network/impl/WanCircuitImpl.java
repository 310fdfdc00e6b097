/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.network.impl;

import org.eclipse.emf.ecore.EClass;

import org.nines.model.network.NetworkPackage;
import org.nines.model.network.WanCircuit;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Wan Circuit</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class WanCircuitImpl extends ProvidedLinkImpl implements WanCircuit {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected WanCircuitImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return NetworkPackage.Literals.WAN_CIRCUIT;
	}

} //WanCircuitImpl
