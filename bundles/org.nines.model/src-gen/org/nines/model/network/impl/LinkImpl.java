/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.network.impl;

import java.util.Collection;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.nines.model.core.impl.ItemImpl;

import org.nines.model.facility.Conduit;

import org.nines.model.network.Link;
import org.nines.model.network.NetworkNode;
import org.nines.model.network.NetworkPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Link</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.network.impl.LinkImpl#getEnds <em>Ends</em>}</li>
 *   <li>{@link org.nines.model.network.impl.LinkImpl#getConduits <em>Conduits</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LinkImpl extends ItemImpl implements Link {
	/**
	 * The cached value of the '{@link #getEnds() <em>Ends</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnds()
	 * @generated
	 * @ordered
	 */
	protected EList<NetworkNode> ends;

	/**
	 * The cached value of the '{@link #getConduits() <em>Conduits</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConduits()
	 * @generated
	 * @ordered
	 */
	protected EList<Conduit> conduits;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LinkImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return NetworkPackage.Literals.LINK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<NetworkNode> getEnds() {
		if (ends == null) {
			ends = new EObjectResolvingEList<NetworkNode>(NetworkNode.class, this, NetworkPackage.LINK__ENDS);
		}
		return ends;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Conduit> getConduits() {
		if (conduits == null) {
			conduits = new EObjectResolvingEList<Conduit>(Conduit.class, this, NetworkPackage.LINK__CONDUITS);
		}
		return conduits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case NetworkPackage.LINK__ENDS:
				return getEnds();
			case NetworkPackage.LINK__CONDUITS:
				return getConduits();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case NetworkPackage.LINK__ENDS:
				getEnds().clear();
				getEnds().addAll((Collection<? extends NetworkNode>)newValue);
				return;
			case NetworkPackage.LINK__CONDUITS:
				getConduits().clear();
				getConduits().addAll((Collection<? extends Conduit>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case NetworkPackage.LINK__ENDS:
				getEnds().clear();
				return;
			case NetworkPackage.LINK__CONDUITS:
				getConduits().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case NetworkPackage.LINK__ENDS:
				return ends != null && !ends.isEmpty();
			case NetworkPackage.LINK__CONDUITS:
				return conduits != null && !conduits.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //LinkImpl
