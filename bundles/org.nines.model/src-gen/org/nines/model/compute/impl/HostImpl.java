/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.compute.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.nines.model.compute.Addressing;
import org.nines.model.compute.ComputePackage;
import org.nines.model.compute.Host;
import org.nines.model.compute.Platform;

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
 *   <li>{@link org.nines.model.compute.impl.HostImpl#getCapacity <em>Capacity</em>}</li>
 *   <li>{@link org.nines.model.compute.impl.HostImpl#getAddressing <em>Addressing</em>}</li>
 *   <li>{@link org.nines.model.compute.impl.HostImpl#getPlatform <em>Platform</em>}</li>
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
	 * The default value of the '{@link #getCapacity() <em>Capacity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapacity()
	 * @generated
	 * @ordered
	 */
	protected static final double CAPACITY_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getCapacity() <em>Capacity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapacity()
	 * @generated
	 * @ordered
	 */
	protected double capacity = CAPACITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getAddressing() <em>Addressing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddressing()
	 * @generated
	 * @ordered
	 */
	protected static final Addressing ADDRESSING_EDEFAULT = Addressing.FIXED;

	/**
	 * The cached value of the '{@link #getAddressing() <em>Addressing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddressing()
	 * @generated
	 * @ordered
	 */
	protected Addressing addressing = ADDRESSING_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPlatform() <em>Platform</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlatform()
	 * @generated
	 * @ordered
	 */
	protected Platform platform;

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
	public double getCapacity() {
		return capacity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCapacity(double newCapacity) {
		double oldCapacity = capacity;
		capacity = newCapacity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ComputePackage.HOST__CAPACITY, oldCapacity, capacity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Addressing getAddressing() {
		return addressing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAddressing(Addressing newAddressing) {
		Addressing oldAddressing = addressing;
		addressing = newAddressing == null ? ADDRESSING_EDEFAULT : newAddressing;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ComputePackage.HOST__ADDRESSING, oldAddressing, addressing));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Platform getPlatform() {
		if (platform != null && platform.eIsProxy()) {
			InternalEObject oldPlatform = (InternalEObject)platform;
			platform = (Platform)eResolveProxy(oldPlatform);
			if (platform != oldPlatform) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ComputePackage.HOST__PLATFORM, oldPlatform, platform));
			}
		}
		return platform;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Platform basicGetPlatform() {
		return platform;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlatform(Platform newPlatform) {
		Platform oldPlatform = platform;
		platform = newPlatform;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ComputePackage.HOST__PLATFORM, oldPlatform, platform));
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
			case ComputePackage.HOST__CAPACITY:
				return getCapacity();
			case ComputePackage.HOST__ADDRESSING:
				return getAddressing();
			case ComputePackage.HOST__PLATFORM:
				if (resolve) return getPlatform();
				return basicGetPlatform();
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
			case ComputePackage.HOST__CAPACITY:
				setCapacity((Double)newValue);
				return;
			case ComputePackage.HOST__ADDRESSING:
				setAddressing((Addressing)newValue);
				return;
			case ComputePackage.HOST__PLATFORM:
				setPlatform((Platform)newValue);
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
			case ComputePackage.HOST__CAPACITY:
				setCapacity(CAPACITY_EDEFAULT);
				return;
			case ComputePackage.HOST__ADDRESSING:
				setAddressing(ADDRESSING_EDEFAULT);
				return;
			case ComputePackage.HOST__PLATFORM:
				setPlatform((Platform)null);
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
			case ComputePackage.HOST__CAPACITY:
				return capacity != CAPACITY_EDEFAULT;
			case ComputePackage.HOST__ADDRESSING:
				return addressing != ADDRESSING_EDEFAULT;
			case ComputePackage.HOST__PLATFORM:
				return platform != null;
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
		result.append(" (capacity: ");
		result.append(capacity);
		result.append(", addressing: ");
		result.append(addressing);
		result.append(')');
		return result.toString();
	}

} //HostImpl
