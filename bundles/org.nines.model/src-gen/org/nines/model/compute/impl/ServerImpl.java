/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.compute.impl;

import java.lang.reflect.InvocationTargetException;

import java.util.Collection;
import java.util.Map;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.nines.model.compute.Addressing;
import org.nines.model.compute.ComputePackage;
import org.nines.model.compute.Fan;
import org.nines.model.compute.Host;
import org.nines.model.compute.Memory;
import org.nines.model.compute.Platform;
import org.nines.model.compute.Processor;
import org.nines.model.compute.Server;
import org.nines.model.compute.ServerKind;
import org.nines.model.compute.ServerRole;

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
 *   <li>{@link org.nines.model.compute.impl.ServerImpl#getCapacity <em>Capacity</em>}</li>
 *   <li>{@link org.nines.model.compute.impl.ServerImpl#getAddressing <em>Addressing</em>}</li>
 *   <li>{@link org.nines.model.compute.impl.ServerImpl#getPlatform <em>Platform</em>}</li>
 *   <li>{@link org.nines.model.compute.impl.ServerImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.nines.model.compute.impl.ServerImpl#getRole <em>Role</em>}</li>
 *   <li>{@link org.nines.model.compute.impl.ServerImpl#getProcessors <em>Processors</em>}</li>
 *   <li>{@link org.nines.model.compute.impl.ServerImpl#getRequiredProcessors <em>Required Processors</em>}</li>
 *   <li>{@link org.nines.model.compute.impl.ServerImpl#getMemory <em>Memory</em>}</li>
 *   <li>{@link org.nines.model.compute.impl.ServerImpl#getFans <em>Fans</em>}</li>
 *   <li>{@link org.nines.model.compute.impl.ServerImpl#getRequiredFans <em>Required Fans</em>}</li>
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
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final ServerKind KIND_EDEFAULT = ServerKind.SERVER;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected ServerKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected static final ServerRole ROLE_EDEFAULT = ServerRole.NONE;

	/**
	 * The cached value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected ServerRole role = ROLE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getProcessors() <em>Processors</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProcessors()
	 * @generated
	 * @ordered
	 */
	protected EList<Processor> processors;

	/**
	 * The default value of the '{@link #getRequiredProcessors() <em>Required Processors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequiredProcessors()
	 * @generated
	 * @ordered
	 */
	protected static final int REQUIRED_PROCESSORS_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getRequiredProcessors() <em>Required Processors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequiredProcessors()
	 * @generated
	 * @ordered
	 */
	protected int requiredProcessors = REQUIRED_PROCESSORS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getMemory() <em>Memory</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemory()
	 * @generated
	 * @ordered
	 */
	protected EList<Memory> memory;

	/**
	 * The cached value of the '{@link #getFans() <em>Fans</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFans()
	 * @generated
	 * @ordered
	 */
	protected EList<Fan> fans;

	/**
	 * The default value of the '{@link #getRequiredFans() <em>Required Fans</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequiredFans()
	 * @generated
	 * @ordered
	 */
	protected static final int REQUIRED_FANS_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getRequiredFans() <em>Required Fans</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequiredFans()
	 * @generated
	 * @ordered
	 */
	protected int requiredFans = REQUIRED_FANS_EDEFAULT;

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
			eNotify(new ENotificationImpl(this, Notification.SET, ComputePackage.SERVER__CAPACITY, oldCapacity, capacity));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ComputePackage.SERVER__ADDRESSING, oldAddressing, addressing));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ComputePackage.SERVER__PLATFORM, oldPlatform, platform));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ComputePackage.SERVER__PLATFORM, oldPlatform, platform));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ServerKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(ServerKind newKind) {
		ServerKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ComputePackage.SERVER__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ServerRole getRole() {
		return role;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRole(ServerRole newRole) {
		ServerRole oldRole = role;
		role = newRole == null ? ROLE_EDEFAULT : newRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ComputePackage.SERVER__ROLE, oldRole, role));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Processor> getProcessors() {
		if (processors == null) {
			processors = new EObjectContainmentEList.Resolving<Processor>(Processor.class, this, ComputePackage.SERVER__PROCESSORS);
		}
		return processors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRequiredProcessors() {
		return requiredProcessors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRequiredProcessors(int newRequiredProcessors) {
		int oldRequiredProcessors = requiredProcessors;
		requiredProcessors = newRequiredProcessors;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ComputePackage.SERVER__REQUIRED_PROCESSORS, oldRequiredProcessors, requiredProcessors));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Memory> getMemory() {
		if (memory == null) {
			memory = new EObjectContainmentEList.Resolving<Memory>(Memory.class, this, ComputePackage.SERVER__MEMORY);
		}
		return memory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Fan> getFans() {
		if (fans == null) {
			fans = new EObjectContainmentEList.Resolving<Fan>(Fan.class, this, ComputePackage.SERVER__FANS);
		}
		return fans;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRequiredFans() {
		return requiredFans;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRequiredFans(int newRequiredFans) {
		int oldRequiredFans = requiredFans;
		requiredFans = newRequiredFans;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ComputePackage.SERVER__REQUIRED_FANS, oldRequiredFans, requiredFans));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean validateParts(final DiagnosticChain diagnostics, final Map<Object, Object> context) {
		return org.nines.model.internal.HardwareInvariants.parts(this, diagnostics, context);
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
			case ComputePackage.SERVER__PROCESSORS:
				return ((InternalEList<?>)getProcessors()).basicRemove(otherEnd, msgs);
			case ComputePackage.SERVER__MEMORY:
				return ((InternalEList<?>)getMemory()).basicRemove(otherEnd, msgs);
			case ComputePackage.SERVER__FANS:
				return ((InternalEList<?>)getFans()).basicRemove(otherEnd, msgs);
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
			case ComputePackage.SERVER__CAPACITY:
				return getCapacity();
			case ComputePackage.SERVER__ADDRESSING:
				return getAddressing();
			case ComputePackage.SERVER__PLATFORM:
				if (resolve) return getPlatform();
				return basicGetPlatform();
			case ComputePackage.SERVER__KIND:
				return getKind();
			case ComputePackage.SERVER__ROLE:
				return getRole();
			case ComputePackage.SERVER__PROCESSORS:
				return getProcessors();
			case ComputePackage.SERVER__REQUIRED_PROCESSORS:
				return getRequiredProcessors();
			case ComputePackage.SERVER__MEMORY:
				return getMemory();
			case ComputePackage.SERVER__FANS:
				return getFans();
			case ComputePackage.SERVER__REQUIRED_FANS:
				return getRequiredFans();
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
			case ComputePackage.SERVER__CAPACITY:
				setCapacity((Double)newValue);
				return;
			case ComputePackage.SERVER__ADDRESSING:
				setAddressing((Addressing)newValue);
				return;
			case ComputePackage.SERVER__PLATFORM:
				setPlatform((Platform)newValue);
				return;
			case ComputePackage.SERVER__KIND:
				setKind((ServerKind)newValue);
				return;
			case ComputePackage.SERVER__ROLE:
				setRole((ServerRole)newValue);
				return;
			case ComputePackage.SERVER__PROCESSORS:
				getProcessors().clear();
				getProcessors().addAll((Collection<? extends Processor>)newValue);
				return;
			case ComputePackage.SERVER__REQUIRED_PROCESSORS:
				setRequiredProcessors((Integer)newValue);
				return;
			case ComputePackage.SERVER__MEMORY:
				getMemory().clear();
				getMemory().addAll((Collection<? extends Memory>)newValue);
				return;
			case ComputePackage.SERVER__FANS:
				getFans().clear();
				getFans().addAll((Collection<? extends Fan>)newValue);
				return;
			case ComputePackage.SERVER__REQUIRED_FANS:
				setRequiredFans((Integer)newValue);
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
			case ComputePackage.SERVER__CAPACITY:
				setCapacity(CAPACITY_EDEFAULT);
				return;
			case ComputePackage.SERVER__ADDRESSING:
				setAddressing(ADDRESSING_EDEFAULT);
				return;
			case ComputePackage.SERVER__PLATFORM:
				setPlatform((Platform)null);
				return;
			case ComputePackage.SERVER__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ComputePackage.SERVER__ROLE:
				setRole(ROLE_EDEFAULT);
				return;
			case ComputePackage.SERVER__PROCESSORS:
				getProcessors().clear();
				return;
			case ComputePackage.SERVER__REQUIRED_PROCESSORS:
				setRequiredProcessors(REQUIRED_PROCESSORS_EDEFAULT);
				return;
			case ComputePackage.SERVER__MEMORY:
				getMemory().clear();
				return;
			case ComputePackage.SERVER__FANS:
				getFans().clear();
				return;
			case ComputePackage.SERVER__REQUIRED_FANS:
				setRequiredFans(REQUIRED_FANS_EDEFAULT);
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
			case ComputePackage.SERVER__CAPACITY:
				return capacity != CAPACITY_EDEFAULT;
			case ComputePackage.SERVER__ADDRESSING:
				return addressing != ADDRESSING_EDEFAULT;
			case ComputePackage.SERVER__PLATFORM:
				return platform != null;
			case ComputePackage.SERVER__KIND:
				return kind != KIND_EDEFAULT;
			case ComputePackage.SERVER__ROLE:
				return role != ROLE_EDEFAULT;
			case ComputePackage.SERVER__PROCESSORS:
				return processors != null && !processors.isEmpty();
			case ComputePackage.SERVER__REQUIRED_PROCESSORS:
				return requiredProcessors != REQUIRED_PROCESSORS_EDEFAULT;
			case ComputePackage.SERVER__MEMORY:
				return memory != null && !memory.isEmpty();
			case ComputePackage.SERVER__FANS:
				return fans != null && !fans.isEmpty();
			case ComputePackage.SERVER__REQUIRED_FANS:
				return requiredFans != REQUIRED_FANS_EDEFAULT;
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
				case ComputePackage.SERVER__CAPACITY: return ComputePackage.HOST__CAPACITY;
				case ComputePackage.SERVER__ADDRESSING: return ComputePackage.HOST__ADDRESSING;
				case ComputePackage.SERVER__PLATFORM: return ComputePackage.HOST__PLATFORM;
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
				case ComputePackage.HOST__CAPACITY: return ComputePackage.SERVER__CAPACITY;
				case ComputePackage.HOST__ADDRESSING: return ComputePackage.SERVER__ADDRESSING;
				case ComputePackage.HOST__PLATFORM: return ComputePackage.SERVER__PLATFORM;
				default: return -1;
			}
		}
		return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
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
			case ComputePackage.SERVER___VALIDATE_PARTS__DIAGNOSTICCHAIN_MAP:
				return validateParts((DiagnosticChain)arguments.get(0), (Map<Object, Object>)arguments.get(1));
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
		result.append(" (capacity: ");
		result.append(capacity);
		result.append(", addressing: ");
		result.append(addressing);
		result.append(", kind: ");
		result.append(kind);
		result.append(", role: ");
		result.append(role);
		result.append(", requiredProcessors: ");
		result.append(requiredProcessors);
		result.append(", requiredFans: ");
		result.append(requiredFans);
		result.append(')');
		return result.toString();
	}

} //ServerImpl
