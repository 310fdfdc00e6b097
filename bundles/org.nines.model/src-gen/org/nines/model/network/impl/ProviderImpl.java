/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.network.impl;

import org.eclipse.emf.ecore.EClass;

import org.nines.model.core.impl.ItemImpl;

import org.nines.model.network.NetworkPackage;
import org.nines.model.network.Provider;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Provider</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class ProviderImpl extends ItemImpl implements Provider {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProviderImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return NetworkPackage.Literals.PROVIDER;
	}

} //ProviderImpl
