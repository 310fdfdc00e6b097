/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.storage.impl;

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
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.nines.model.core.impl.NamedElementImpl;

import org.nines.model.storage.Disk;
import org.nines.model.storage.DiskArray;
import org.nines.model.storage.DiskController;
import org.nines.model.storage.RaidLevel;
import org.nines.model.storage.StoragePackage;
import org.nines.model.storage.Volume;

import org.nines.model.units.Duration;
import org.nines.model.units.Percentage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Disk Array</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.storage.impl.DiskArrayImpl#getLevel <em>Level</em>}</li>
 *   <li>{@link org.nines.model.storage.impl.DiskArrayImpl#getDisks <em>Disks</em>}</li>
 *   <li>{@link org.nines.model.storage.impl.DiskArrayImpl#getHotSpares <em>Hot Spares</em>}</li>
 *   <li>{@link org.nines.model.storage.impl.DiskArrayImpl#getRebuild <em>Rebuild</em>}</li>
 *   <li>{@link org.nines.model.storage.impl.DiskArrayImpl#getRestore <em>Restore</em>}</li>
 *   <li>{@link org.nines.model.storage.impl.DiskArrayImpl#getReadErrorProbability <em>Read Error Probability</em>}</li>
 *   <li>{@link org.nines.model.storage.impl.DiskArrayImpl#isFaultTolerantCache <em>Fault Tolerant Cache</em>}</li>
 *   <li>{@link org.nines.model.storage.impl.DiskArrayImpl#getVolumes <em>Volumes</em>}</li>
 *   <li>{@link org.nines.model.storage.impl.DiskArrayImpl#getControllers <em>Controllers</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DiskArrayImpl extends NamedElementImpl implements DiskArray {
	/**
	 * The default value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected static final RaidLevel LEVEL_EDEFAULT = RaidLevel.RAID_1;

	/**
	 * The cached value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected RaidLevel level = LEVEL_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDisks() <em>Disks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisks()
	 * @generated
	 * @ordered
	 */
	protected EList<Disk> disks;

	/**
	 * The default value of the '{@link #getHotSpares() <em>Hot Spares</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHotSpares()
	 * @generated
	 * @ordered
	 */
	protected static final int HOT_SPARES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getHotSpares() <em>Hot Spares</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHotSpares()
	 * @generated
	 * @ordered
	 */
	protected int hotSpares = HOT_SPARES_EDEFAULT;

	/**
	 * The default value of the '{@link #getRebuild() <em>Rebuild</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRebuild()
	 * @generated
	 * @ordered
	 */
	protected static final Duration REBUILD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRebuild() <em>Rebuild</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRebuild()
	 * @generated
	 * @ordered
	 */
	protected Duration rebuild = REBUILD_EDEFAULT;

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
	 * The default value of the '{@link #getReadErrorProbability() <em>Read Error Probability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReadErrorProbability()
	 * @generated
	 * @ordered
	 */
	protected static final Percentage READ_ERROR_PROBABILITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReadErrorProbability() <em>Read Error Probability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReadErrorProbability()
	 * @generated
	 * @ordered
	 */
	protected Percentage readErrorProbability = READ_ERROR_PROBABILITY_EDEFAULT;

	/**
	 * The default value of the '{@link #isFaultTolerantCache() <em>Fault Tolerant Cache</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFaultTolerantCache()
	 * @generated
	 * @ordered
	 */
	protected static final boolean FAULT_TOLERANT_CACHE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isFaultTolerantCache() <em>Fault Tolerant Cache</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFaultTolerantCache()
	 * @generated
	 * @ordered
	 */
	protected boolean faultTolerantCache = FAULT_TOLERANT_CACHE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getVolumes() <em>Volumes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVolumes()
	 * @generated
	 * @ordered
	 */
	protected EList<Volume> volumes;

	/**
	 * The cached value of the '{@link #getControllers() <em>Controllers</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getControllers()
	 * @generated
	 * @ordered
	 */
	protected EList<DiskController> controllers;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DiskArrayImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StoragePackage.Literals.DISK_ARRAY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RaidLevel getLevel() {
		return level;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLevel(RaidLevel newLevel) {
		RaidLevel oldLevel = level;
		level = newLevel == null ? LEVEL_EDEFAULT : newLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StoragePackage.DISK_ARRAY__LEVEL, oldLevel, level));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Disk> getDisks() {
		if (disks == null) {
			disks = new EObjectContainmentEList.Resolving<Disk>(Disk.class, this, StoragePackage.DISK_ARRAY__DISKS);
		}
		return disks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getHotSpares() {
		return hotSpares;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHotSpares(int newHotSpares) {
		int oldHotSpares = hotSpares;
		hotSpares = newHotSpares;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StoragePackage.DISK_ARRAY__HOT_SPARES, oldHotSpares, hotSpares));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getRebuild() {
		return rebuild;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRebuild(Duration newRebuild) {
		Duration oldRebuild = rebuild;
		rebuild = newRebuild;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StoragePackage.DISK_ARRAY__REBUILD, oldRebuild, rebuild));
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
			eNotify(new ENotificationImpl(this, Notification.SET, StoragePackage.DISK_ARRAY__RESTORE, oldRestore, restore));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Percentage getReadErrorProbability() {
		return readErrorProbability;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReadErrorProbability(Percentage newReadErrorProbability) {
		Percentage oldReadErrorProbability = readErrorProbability;
		readErrorProbability = newReadErrorProbability;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StoragePackage.DISK_ARRAY__READ_ERROR_PROBABILITY, oldReadErrorProbability, readErrorProbability));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isFaultTolerantCache() {
		return faultTolerantCache;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFaultTolerantCache(boolean newFaultTolerantCache) {
		boolean oldFaultTolerantCache = faultTolerantCache;
		faultTolerantCache = newFaultTolerantCache;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StoragePackage.DISK_ARRAY__FAULT_TOLERANT_CACHE, oldFaultTolerantCache, faultTolerantCache));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Volume> getVolumes() {
		if (volumes == null) {
			volumes = new EObjectContainmentEList.Resolving<Volume>(Volume.class, this, StoragePackage.DISK_ARRAY__VOLUMES);
		}
		return volumes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DiskController> getControllers() {
		if (controllers == null) {
			controllers = new EObjectResolvingEList<DiskController>(DiskController.class, this, StoragePackage.DISK_ARRAY__CONTROLLERS);
		}
		return controllers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean validateDisks(final DiagnosticChain diagnostics, final Map<Object, Object> context) {
		return org.nines.model.internal.StorageInvariants.disks(this, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean validateControllers(final DiagnosticChain diagnostics, final Map<Object, Object> context) {
		return org.nines.model.internal.StorageInvariants.controllers(this, diagnostics);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StoragePackage.DISK_ARRAY__DISKS:
				return ((InternalEList<?>)getDisks()).basicRemove(otherEnd, msgs);
			case StoragePackage.DISK_ARRAY__VOLUMES:
				return ((InternalEList<?>)getVolumes()).basicRemove(otherEnd, msgs);
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
			case StoragePackage.DISK_ARRAY__LEVEL:
				return getLevel();
			case StoragePackage.DISK_ARRAY__DISKS:
				return getDisks();
			case StoragePackage.DISK_ARRAY__HOT_SPARES:
				return getHotSpares();
			case StoragePackage.DISK_ARRAY__REBUILD:
				return getRebuild();
			case StoragePackage.DISK_ARRAY__RESTORE:
				return getRestore();
			case StoragePackage.DISK_ARRAY__READ_ERROR_PROBABILITY:
				return getReadErrorProbability();
			case StoragePackage.DISK_ARRAY__FAULT_TOLERANT_CACHE:
				return isFaultTolerantCache();
			case StoragePackage.DISK_ARRAY__VOLUMES:
				return getVolumes();
			case StoragePackage.DISK_ARRAY__CONTROLLERS:
				return getControllers();
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
			case StoragePackage.DISK_ARRAY__LEVEL:
				setLevel((RaidLevel)newValue);
				return;
			case StoragePackage.DISK_ARRAY__DISKS:
				getDisks().clear();
				getDisks().addAll((Collection<? extends Disk>)newValue);
				return;
			case StoragePackage.DISK_ARRAY__HOT_SPARES:
				setHotSpares((Integer)newValue);
				return;
			case StoragePackage.DISK_ARRAY__REBUILD:
				setRebuild((Duration)newValue);
				return;
			case StoragePackage.DISK_ARRAY__RESTORE:
				setRestore((Duration)newValue);
				return;
			case StoragePackage.DISK_ARRAY__READ_ERROR_PROBABILITY:
				setReadErrorProbability((Percentage)newValue);
				return;
			case StoragePackage.DISK_ARRAY__FAULT_TOLERANT_CACHE:
				setFaultTolerantCache((Boolean)newValue);
				return;
			case StoragePackage.DISK_ARRAY__VOLUMES:
				getVolumes().clear();
				getVolumes().addAll((Collection<? extends Volume>)newValue);
				return;
			case StoragePackage.DISK_ARRAY__CONTROLLERS:
				getControllers().clear();
				getControllers().addAll((Collection<? extends DiskController>)newValue);
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
			case StoragePackage.DISK_ARRAY__LEVEL:
				setLevel(LEVEL_EDEFAULT);
				return;
			case StoragePackage.DISK_ARRAY__DISKS:
				getDisks().clear();
				return;
			case StoragePackage.DISK_ARRAY__HOT_SPARES:
				setHotSpares(HOT_SPARES_EDEFAULT);
				return;
			case StoragePackage.DISK_ARRAY__REBUILD:
				setRebuild(REBUILD_EDEFAULT);
				return;
			case StoragePackage.DISK_ARRAY__RESTORE:
				setRestore(RESTORE_EDEFAULT);
				return;
			case StoragePackage.DISK_ARRAY__READ_ERROR_PROBABILITY:
				setReadErrorProbability(READ_ERROR_PROBABILITY_EDEFAULT);
				return;
			case StoragePackage.DISK_ARRAY__FAULT_TOLERANT_CACHE:
				setFaultTolerantCache(FAULT_TOLERANT_CACHE_EDEFAULT);
				return;
			case StoragePackage.DISK_ARRAY__VOLUMES:
				getVolumes().clear();
				return;
			case StoragePackage.DISK_ARRAY__CONTROLLERS:
				getControllers().clear();
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
			case StoragePackage.DISK_ARRAY__LEVEL:
				return level != LEVEL_EDEFAULT;
			case StoragePackage.DISK_ARRAY__DISKS:
				return disks != null && !disks.isEmpty();
			case StoragePackage.DISK_ARRAY__HOT_SPARES:
				return hotSpares != HOT_SPARES_EDEFAULT;
			case StoragePackage.DISK_ARRAY__REBUILD:
				return REBUILD_EDEFAULT == null ? rebuild != null : !REBUILD_EDEFAULT.equals(rebuild);
			case StoragePackage.DISK_ARRAY__RESTORE:
				return RESTORE_EDEFAULT == null ? restore != null : !RESTORE_EDEFAULT.equals(restore);
			case StoragePackage.DISK_ARRAY__READ_ERROR_PROBABILITY:
				return READ_ERROR_PROBABILITY_EDEFAULT == null ? readErrorProbability != null : !READ_ERROR_PROBABILITY_EDEFAULT.equals(readErrorProbability);
			case StoragePackage.DISK_ARRAY__FAULT_TOLERANT_CACHE:
				return faultTolerantCache != FAULT_TOLERANT_CACHE_EDEFAULT;
			case StoragePackage.DISK_ARRAY__VOLUMES:
				return volumes != null && !volumes.isEmpty();
			case StoragePackage.DISK_ARRAY__CONTROLLERS:
				return controllers != null && !controllers.isEmpty();
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
			case StoragePackage.DISK_ARRAY___VALIDATE_DISKS__DIAGNOSTICCHAIN_MAP:
				return validateDisks((DiagnosticChain)arguments.get(0), (Map<Object, Object>)arguments.get(1));
			case StoragePackage.DISK_ARRAY___VALIDATE_CONTROLLERS__DIAGNOSTICCHAIN_MAP:
				return validateControllers((DiagnosticChain)arguments.get(0), (Map<Object, Object>)arguments.get(1));
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
		result.append(" (level: ");
		result.append(level);
		result.append(", hotSpares: ");
		result.append(hotSpares);
		result.append(", rebuild: ");
		result.append(rebuild);
		result.append(", restore: ");
		result.append(restore);
		result.append(", readErrorProbability: ");
		result.append(readErrorProbability);
		result.append(", faultTolerantCache: ");
		result.append(faultTolerantCache);
		result.append(')');
		return result.toString();
	}

} //DiskArrayImpl
