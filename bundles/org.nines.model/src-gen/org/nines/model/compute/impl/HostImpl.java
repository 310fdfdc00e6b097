/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.compute.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.nines.model.compute.ComputePackage;
import org.nines.model.compute.Host;

import org.nines.model.core.impl.ItemImpl;

import org.nines.model.network.NetworkInterface;

import org.nines.model.storage.DiskArray;
import org.nines.model.storage.DiskController;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Host</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.compute.impl.HostImpl#getInterfaces <em>Interfaces</em>}</li>
 *   <li>{@link org.nines.model.compute.impl.HostImpl#getControllers <em>Controllers</em>}</li>
 *   <li>{@link org.nines.model.compute.impl.HostImpl#getArrays <em>Arrays</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class HostImpl extends ItemImpl implements Host {
	/**
	 * The cached value of the '{@link #getInterfaces() <em>Interfaces</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInterfaces()
	 * @generated
	 * @ordered
	 */
	protected EList<NetworkInterface> interfaces;

	/**
	 * The cached value of the '{@link #getControllers() <em>Controllers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getControllers()
	 * @generated
	 * @ordered
	 */
	protected EList<DiskController> controllers;

	/**
	 * The cached value of the '{@link #getArrays() <em>Arrays</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArrays()
	 * @generated
	 * @ordered
	 */
	protected EList<DiskArray> arrays;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected HostImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ComputePackage.Literals.HOST;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<NetworkInterface> getInterfaces() {
		if (interfaces == null) {
			interfaces = new EObjectContainmentEList.Resolving<NetworkInterface>(NetworkInterface.class, this, ComputePackage.HOST__INTERFACES);
		}
		return interfaces;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DiskController> getControllers() {
		if (controllers == null) {
			controllers = new EObjectContainmentEList.Resolving<DiskController>(DiskController.class, this, ComputePackage.HOST__CONTROLLERS);
		}
		return controllers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DiskArray> getArrays() {
		if (arrays == null) {
			arrays = new EObjectContainmentEList.Resolving<DiskArray>(DiskArray.class, this, ComputePackage.HOST__ARRAYS);
		}
		return arrays;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ComputePackage.HOST__INTERFACES:
				return ((InternalEList<?>)getInterfaces()).basicRemove(otherEnd, msgs);
			case ComputePackage.HOST__CONTROLLERS:
				return ((InternalEList<?>)getControllers()).basicRemove(otherEnd, msgs);
			case ComputePackage.HOST__ARRAYS:
				return ((InternalEList<?>)getArrays()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ComputePackage.HOST__INTERFACES:
				return getInterfaces();
			case ComputePackage.HOST__CONTROLLERS:
				return getControllers();
			case ComputePackage.HOST__ARRAYS:
				return getArrays();
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
			case ComputePackage.HOST__INTERFACES:
				getInterfaces().clear();
				getInterfaces().addAll((Collection<? extends NetworkInterface>)newValue);
				return;
			case ComputePackage.HOST__CONTROLLERS:
				getControllers().clear();
				getControllers().addAll((Collection<? extends DiskController>)newValue);
				return;
			case ComputePackage.HOST__ARRAYS:
				getArrays().clear();
				getArrays().addAll((Collection<? extends DiskArray>)newValue);
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
			case ComputePackage.HOST__INTERFACES:
				getInterfaces().clear();
				return;
			case ComputePackage.HOST__CONTROLLERS:
				getControllers().clear();
				return;
			case ComputePackage.HOST__ARRAYS:
				getArrays().clear();
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
			case ComputePackage.HOST__INTERFACES:
				return interfaces != null && !interfaces.isEmpty();
			case ComputePackage.HOST__CONTROLLERS:
				return controllers != null && !controllers.isEmpty();
			case ComputePackage.HOST__ARRAYS:
				return arrays != null && !arrays.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //HostImpl
