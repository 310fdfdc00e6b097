/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.network.impl;

import java.lang.reflect.InvocationTargetException;

import java.util.Collection;
import java.util.Map;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.nines.model.core.impl.ItemImpl;

import org.nines.model.facility.Conduit;

import org.nines.model.network.Link;
import org.nines.model.network.Medium;
import org.nines.model.network.NetworkNode;
import org.nines.model.network.NetworkPackage;

import org.nines.model.units.Bandwidth;

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
 *   <li>{@link org.nines.model.network.impl.LinkImpl#getBandwidth <em>Bandwidth</em>}</li>
 *   <li>{@link org.nines.model.network.impl.LinkImpl#getMedium <em>Medium</em>}</li>
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
	 * The default value of the '{@link #getBandwidth() <em>Bandwidth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBandwidth()
	 * @generated
	 * @ordered
	 */
	protected static final Bandwidth BANDWIDTH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBandwidth() <em>Bandwidth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBandwidth()
	 * @generated
	 * @ordered
	 */
	protected Bandwidth bandwidth = BANDWIDTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getMedium() <em>Medium</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMedium()
	 * @generated
	 * @ordered
	 */
	protected static final Medium MEDIUM_EDEFAULT = Medium.COPPER;

	/**
	 * The cached value of the '{@link #getMedium() <em>Medium</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMedium()
	 * @generated
	 * @ordered
	 */
	protected Medium medium = MEDIUM_EDEFAULT;

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
	public Bandwidth getBandwidth() {
		return bandwidth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBandwidth(Bandwidth newBandwidth) {
		Bandwidth oldBandwidth = bandwidth;
		bandwidth = newBandwidth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NetworkPackage.LINK__BANDWIDTH, oldBandwidth, bandwidth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Medium getMedium() {
		return medium;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMedium(Medium newMedium) {
		Medium oldMedium = medium;
		medium = newMedium == null ? MEDIUM_EDEFAULT : newMedium;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NetworkPackage.LINK__MEDIUM, oldMedium, medium));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean validateEnds(final DiagnosticChain diagnostics, final Map<Object, Object> context) {
		return org.nines.model.internal.HardwareInvariants.ends(this, diagnostics);
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
			case NetworkPackage.LINK__BANDWIDTH:
				return getBandwidth();
			case NetworkPackage.LINK__MEDIUM:
				return getMedium();
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
			case NetworkPackage.LINK__BANDWIDTH:
				setBandwidth((Bandwidth)newValue);
				return;
			case NetworkPackage.LINK__MEDIUM:
				setMedium((Medium)newValue);
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
			case NetworkPackage.LINK__BANDWIDTH:
				setBandwidth(BANDWIDTH_EDEFAULT);
				return;
			case NetworkPackage.LINK__MEDIUM:
				setMedium(MEDIUM_EDEFAULT);
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
			case NetworkPackage.LINK__BANDWIDTH:
				return BANDWIDTH_EDEFAULT == null ? bandwidth != null : !BANDWIDTH_EDEFAULT.equals(bandwidth);
			case NetworkPackage.LINK__MEDIUM:
				return medium != MEDIUM_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	@SuppressWarnings("unchecked")
	public Object eInvoke(int operationID, EList<?> arguments) throws InvocationTargetException {
		switch (operationID) {
			case NetworkPackage.LINK___VALIDATE_ENDS__DIAGNOSTICCHAIN_MAP:
				return validateEnds((DiagnosticChain)arguments.get(0), (Map<Object, Object>)arguments.get(1));
		}
		return super.eInvoke(operationID, arguments);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (bandwidth: ");
		result.append(bandwidth);
		result.append(", medium: ");
		result.append(medium);
		result.append(')');
		return result.toString();
	}

} //LinkImpl
