/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.facility.impl;

import org.eclipse.emf.ecore.EClass;

import org.nines.model.facility.FacilityPackage;
import org.nines.model.facility.UtilityFeed;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Utility Feed</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class UtilityFeedImpl extends PowerDeviceImpl implements UtilityFeed {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected UtilityFeedImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FacilityPackage.Literals.UTILITY_FEED;
	}

} //UtilityFeedImpl
