/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.storage.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.nines.model.facility.impl.PoweredEquipmentImpl;

import org.nines.model.storage.DiskArray;
import org.nines.model.storage.DiskController;
import org.nines.model.storage.DiskEnclosure;
import org.nines.model.storage.StorageLink;
import org.nines.model.storage.StoragePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Disk Enclosure</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.storage.impl.DiskEnclosureImpl#getArrays <em>Arrays</em>}</li>
 *   <li>{@link org.nines.model.storage.impl.DiskEnclosureImpl#getControllers <em>Controllers</em>}</li>
 *   <li>{@link org.nines.model.storage.impl.DiskEnclosureImpl#getLinks <em>Links</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DiskEnclosureImpl extends PoweredEquipmentImpl implements DiskEnclosure {
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
	 * The cached value of the '{@link #getControllers() <em>Controllers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getControllers()
	 * @generated
	 * @ordered
	 */
	protected EList<DiskController> controllers;

	/**
	 * The cached value of the '{@link #getLinks() <em>Links</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLinks()
	 * @generated
	 * @ordered
	 */
	protected EList<StorageLink> links;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DiskEnclosureImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StoragePackage.Literals.DISK_ENCLOSURE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DiskArray> getArrays() {
		if (arrays == null) {
			arrays = new EObjectContainmentEList.Resolving<DiskArray>(DiskArray.class, this, StoragePackage.DISK_ENCLOSURE__ARRAYS);
		}
		return arrays;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DiskController> getControllers() {
		if (controllers == null) {
			controllers = new EObjectContainmentEList.Resolving<DiskController>(DiskController.class, this, StoragePackage.DISK_ENCLOSURE__CONTROLLERS);
		}
		return controllers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<StorageLink> getLinks() {
		if (links == null) {
			links = new EObjectContainmentEList.Resolving<StorageLink>(StorageLink.class, this, StoragePackage.DISK_ENCLOSURE__LINKS);
		}
		return links;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StoragePackage.DISK_ENCLOSURE__ARRAYS:
				return ((InternalEList<?>)getArrays()).basicRemove(otherEnd, msgs);
			case StoragePackage.DISK_ENCLOSURE__CONTROLLERS:
				return ((InternalEList<?>)getControllers()).basicRemove(otherEnd, msgs);
			case StoragePackage.DISK_ENCLOSURE__LINKS:
				return ((InternalEList<?>)getLinks()).basicRemove(otherEnd, msgs);
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
			case StoragePackage.DISK_ENCLOSURE__ARRAYS:
				return getArrays();
			case StoragePackage.DISK_ENCLOSURE__CONTROLLERS:
				return getControllers();
			case StoragePackage.DISK_ENCLOSURE__LINKS:
				return getLinks();
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
			case StoragePackage.DISK_ENCLOSURE__ARRAYS:
				getArrays().clear();
				getArrays().addAll((Collection<? extends DiskArray>)newValue);
				return;
			case StoragePackage.DISK_ENCLOSURE__CONTROLLERS:
				getControllers().clear();
				getControllers().addAll((Collection<? extends DiskController>)newValue);
				return;
			case StoragePackage.DISK_ENCLOSURE__LINKS:
				getLinks().clear();
				getLinks().addAll((Collection<? extends StorageLink>)newValue);
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
			case StoragePackage.DISK_ENCLOSURE__ARRAYS:
				getArrays().clear();
				return;
			case StoragePackage.DISK_ENCLOSURE__CONTROLLERS:
				getControllers().clear();
				return;
			case StoragePackage.DISK_ENCLOSURE__LINKS:
				getLinks().clear();
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
			case StoragePackage.DISK_ENCLOSURE__ARRAYS:
				return arrays != null && !arrays.isEmpty();
			case StoragePackage.DISK_ENCLOSURE__CONTROLLERS:
				return controllers != null && !controllers.isEmpty();
			case StoragePackage.DISK_ENCLOSURE__LINKS:
				return links != null && !links.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //DiskEnclosureImpl
