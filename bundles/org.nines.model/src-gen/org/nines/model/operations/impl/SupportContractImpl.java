/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.operations.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.nines.model.core.ComponentType;
import org.nines.model.core.Item;

import org.nines.model.core.impl.NamedElementImpl;

import org.nines.model.network.Provider;

import org.nines.model.operations.OperationsPackage;
import org.nines.model.operations.SupportContract;

import org.nines.model.units.Duration;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Support Contract</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.operations.impl.SupportContractImpl#getProvider <em>Provider</em>}</li>
 *   <li>{@link org.nines.model.operations.impl.SupportContractImpl#getCovers <em>Covers</em>}</li>
 *   <li>{@link org.nines.model.operations.impl.SupportContractImpl#getTypes <em>Types</em>}</li>
 *   <li>{@link org.nines.model.operations.impl.SupportContractImpl#getResponse <em>Response</em>}</li>
 *   <li>{@link org.nines.model.operations.impl.SupportContractImpl#getRestore <em>Restore</em>}</li>
 *   <li>{@link org.nines.model.operations.impl.SupportContractImpl#getHours <em>Hours</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SupportContractImpl extends NamedElementImpl implements SupportContract {
	/**
	 * The cached value of the '{@link #getProvider() <em>Provider</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProvider()
	 * @generated
	 * @ordered
	 */
	protected Provider provider;

	/**
	 * The cached value of the '{@link #getCovers() <em>Covers</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCovers()
	 * @generated
	 * @ordered
	 */
	protected EList<Item> covers;

	/**
	 * The cached value of the '{@link #getTypes() <em>Types</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTypes()
	 * @generated
	 * @ordered
	 */
	protected EList<ComponentType> types;

	/**
	 * The default value of the '{@link #getResponse() <em>Response</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResponse()
	 * @generated
	 * @ordered
	 */
	protected static final Duration RESPONSE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getResponse() <em>Response</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResponse()
	 * @generated
	 * @ordered
	 */
	protected Duration response = RESPONSE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRestore() <em>Restore</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRestore()
	 * @generated
	 * @ordered
	 */
	protected static final Duration RESTORE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRestore() <em>Restore</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRestore()
	 * @generated
	 * @ordered
	 */
	protected Duration restore = RESTORE_EDEFAULT;

	/**
	 * The default value of the '{@link #getHours() <em>Hours</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHours()
	 * @generated
	 * @ordered
	 */
	protected static final String HOURS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHours() <em>Hours</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHours()
	 * @generated
	 * @ordered
	 */
	protected String hours = HOURS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SupportContractImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OperationsPackage.Literals.SUPPORT_CONTRACT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Provider getProvider() {
		if (provider != null && provider.eIsProxy()) {
			InternalEObject oldProvider = (InternalEObject)provider;
			provider = (Provider)eResolveProxy(oldProvider);
			if (provider != oldProvider) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, OperationsPackage.SUPPORT_CONTRACT__PROVIDER, oldProvider, provider));
			}
		}
		return provider;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Provider basicGetProvider() {
		return provider;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProvider(Provider newProvider) {
		Provider oldProvider = provider;
		provider = newProvider;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OperationsPackage.SUPPORT_CONTRACT__PROVIDER, oldProvider, provider));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Item> getCovers() {
		if (covers == null) {
			covers = new EObjectResolvingEList<Item>(Item.class, this, OperationsPackage.SUPPORT_CONTRACT__COVERS);
		}
		return covers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ComponentType> getTypes() {
		if (types == null) {
			types = new EObjectResolvingEList<ComponentType>(ComponentType.class, this, OperationsPackage.SUPPORT_CONTRACT__TYPES);
		}
		return types;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getResponse() {
		return response;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResponse(Duration newResponse) {
		Duration oldResponse = response;
		response = newResponse;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OperationsPackage.SUPPORT_CONTRACT__RESPONSE, oldResponse, response));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getRestore() {
		return restore;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRestore(Duration newRestore) {
		Duration oldRestore = restore;
		restore = newRestore;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OperationsPackage.SUPPORT_CONTRACT__RESTORE, oldRestore, restore));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHours() {
		return hours;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHours(String newHours) {
		String oldHours = hours;
		hours = newHours;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OperationsPackage.SUPPORT_CONTRACT__HOURS, oldHours, hours));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case OperationsPackage.SUPPORT_CONTRACT__PROVIDER:
				if (resolve) return getProvider();
				return basicGetProvider();
			case OperationsPackage.SUPPORT_CONTRACT__COVERS:
				return getCovers();
			case OperationsPackage.SUPPORT_CONTRACT__TYPES:
				return getTypes();
			case OperationsPackage.SUPPORT_CONTRACT__RESPONSE:
				return getResponse();
			case OperationsPackage.SUPPORT_CONTRACT__RESTORE:
				return getRestore();
			case OperationsPackage.SUPPORT_CONTRACT__HOURS:
				return getHours();
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
			case OperationsPackage.SUPPORT_CONTRACT__PROVIDER:
				setProvider((Provider)newValue);
				return;
			case OperationsPackage.SUPPORT_CONTRACT__COVERS:
				getCovers().clear();
				getCovers().addAll((Collection<? extends Item>)newValue);
				return;
			case OperationsPackage.SUPPORT_CONTRACT__TYPES:
				getTypes().clear();
				getTypes().addAll((Collection<? extends ComponentType>)newValue);
				return;
			case OperationsPackage.SUPPORT_CONTRACT__RESPONSE:
				setResponse((Duration)newValue);
				return;
			case OperationsPackage.SUPPORT_CONTRACT__RESTORE:
				setRestore((Duration)newValue);
				return;
			case OperationsPackage.SUPPORT_CONTRACT__HOURS:
				setHours((String)newValue);
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
			case OperationsPackage.SUPPORT_CONTRACT__PROVIDER:
				setProvider((Provider)null);
				return;
			case OperationsPackage.SUPPORT_CONTRACT__COVERS:
				getCovers().clear();
				return;
			case OperationsPackage.SUPPORT_CONTRACT__TYPES:
				getTypes().clear();
				return;
			case OperationsPackage.SUPPORT_CONTRACT__RESPONSE:
				setResponse(RESPONSE_EDEFAULT);
				return;
			case OperationsPackage.SUPPORT_CONTRACT__RESTORE:
				setRestore(RESTORE_EDEFAULT);
				return;
			case OperationsPackage.SUPPORT_CONTRACT__HOURS:
				setHours(HOURS_EDEFAULT);
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
			case OperationsPackage.SUPPORT_CONTRACT__PROVIDER:
				return provider != null;
			case OperationsPackage.SUPPORT_CONTRACT__COVERS:
				return covers != null && !covers.isEmpty();
			case OperationsPackage.SUPPORT_CONTRACT__TYPES:
				return types != null && !types.isEmpty();
			case OperationsPackage.SUPPORT_CONTRACT__RESPONSE:
				return RESPONSE_EDEFAULT == null ? response != null : !RESPONSE_EDEFAULT.equals(response);
			case OperationsPackage.SUPPORT_CONTRACT__RESTORE:
				return RESTORE_EDEFAULT == null ? restore != null : !RESTORE_EDEFAULT.equals(restore);
			case OperationsPackage.SUPPORT_CONTRACT__HOURS:
				return HOURS_EDEFAULT == null ? hours != null : !HOURS_EDEFAULT.equals(hours);
		}
		return super.eIsSet(featureID);
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
		result.append(" (response: ");
		result.append(response);
		result.append(", restore: ");
		result.append(restore);
		result.append(", hours: ");
		result.append(hours);
		result.append(')');
		return result.toString();
	}

} //SupportContractImpl
