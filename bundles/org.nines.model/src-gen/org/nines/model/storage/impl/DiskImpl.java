/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.storage.impl;

import org.eclipse.emf.ecore.EClass;

import org.nines.model.core.impl.ItemImpl;

import org.nines.model.storage.Disk;
import org.nines.model.storage.StoragePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Disk</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class DiskImpl extends ItemImpl implements Disk {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DiskImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StoragePackage.Literals.DISK;
	}

} //DiskImpl
