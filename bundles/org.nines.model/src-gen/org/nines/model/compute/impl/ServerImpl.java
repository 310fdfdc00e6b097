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
import org.nines.model.compute.Server;

import org.nines.model.facility.impl.PoweredEquipmentImpl;

import org.nines.model.network.NetworkInterface;

import org.nines.model.storage.DiskArray;
import org.nines.model.storage.DiskController;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Server</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.compute.impl.ServerImpl#getInterfaces <em>Interfaces</em>}</li>
 *   <li>{@link org.nines.model.compute.impl.ServerImpl#getControllers <em>Controllers</em>}</li>
 *   <li>{@link org.nines.model.compute.impl.ServerImpl#getArrays <em>Arrays</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ServerImpl extends PoweredEquipmentImpl implements Server {
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
	protected ServerImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ComputePackage.Literals.SERVER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<NetworkInterface> getInterfaces() {
		if (interfaces == null) {
			interfaces = new EObjectContainmentEList.Resolving<NetworkInterface>(NetworkInterface.class, this, ComputePackage.SERVER__INTERFACES);
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
			controllers = new EObjectContainmentEList.Resolving<DiskController>(DiskController.class, this, ComputePackage.SERVER__CONTROLLERS);
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
			arrays = new EObjectContainmentEList.Resolving<DiskArray>(DiskArray.class, this, ComputePackage.SERVER__ARRAYS);
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
			case ComputePackage.SERVER__INTERFACES:
				return ((InternalEList<?>)getInterfaces()).basicRemove(otherEnd, msgs);
			case ComputePackage.SERVER__CONTROLLERS:
				return ((InternalEList<?>)getControllers()).basicRemove(otherEnd, msgs);
			case ComputePackage.SERVER__ARRAYS:
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
			case ComputePackage.SERVER__INTERFACES:
				return getInterfaces();
			case ComputePackage.SERVER__CONTROLLERS:
				return getControllers();
			case ComputePackage.SERVER__ARRAYS:
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
			case ComputePackage.SERVER__INTERFACES:
				getInterfaces().clear();
				getInterfaces().addAll((Collection<? extends NetworkInterface>)newValue);
				return;
			case ComputePackage.SERVER__CONTROLLERS:
				getControllers().clear();
				getControllers().addAll((Collection<? extends DiskController>)newValue);
				return;
			case ComputePackage.SERVER__ARRAYS:
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
			case ComputePackage.SERVER__INTERFACES:
				getInterfaces().clear();
				return;
			case ComputePackage.SERVER__CONTROLLERS:
				getControllers().clear();
				return;
			case ComputePackage.SERVER__ARRAYS:
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
			case ComputePackage.SERVER__INTERFACES:
				return interfaces != null && !interfaces.isEmpty();
			case ComputePackage.SERVER__CONTROLLERS:
				return controllers != null && !controllers.isEmpty();
			case ComputePackage.SERVER__ARRAYS:
				return arrays != null && !arrays.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == Host.class) {
			switch (derivedFeatureID) {
				case ComputePackage.SERVER__INTERFACES: return ComputePackage.HOST__INTERFACES;
				case ComputePackage.SERVER__CONTROLLERS: return ComputePackage.HOST__CONTROLLERS;
				case ComputePackage.SERVER__ARRAYS: return ComputePackage.HOST__ARRAYS;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass) {
		if (baseClass == Host.class) {
			switch (baseFeatureID) {
				case ComputePackage.HOST__INTERFACES: return ComputePackage.SERVER__INTERFACES;
				case ComputePackage.HOST__CONTROLLERS: return ComputePackage.SERVER__CONTROLLERS;
				case ComputePackage.HOST__ARRAYS: return ComputePackage.SERVER__ARRAYS;
				default: return -1;
			}
		}
		return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
	}

} //ServerImpl
