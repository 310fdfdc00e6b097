/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.network.impl;

import org.eclipse.emf.ecore.EClass;

import org.nines.model.network.ExternalNetwork;
import org.nines.model.network.NetworkPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>External Network</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class ExternalNetworkImpl extends NetworkNodeImpl implements ExternalNetwork {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ExternalNetworkImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return NetworkPackage.Literals.EXTERNAL_NETWORK;
	}

} //ExternalNetworkImpl
