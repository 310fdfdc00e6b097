/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.storage.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.nines.model.core.impl.NamedElementImpl;

import org.nines.model.storage.StoragePackage;
import org.nines.model.storage.Volume;
import org.nines.model.storage.VolumePurpose;

import org.nines.model.units.DataSize;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Volume</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.storage.impl.VolumeImpl#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.nines.model.storage.impl.VolumeImpl#getSize <em>Size</em>}</li>
 *   <li>{@link org.nines.model.storage.impl.VolumeImpl#getDriveLetter <em>Drive Letter</em>}</li>
 *   <li>{@link org.nines.model.storage.impl.VolumeImpl#getGrowth <em>Growth</em>}</li>
 * </ul>
 *
 * @generated
 */
public class VolumeImpl extends NamedElementImpl implements Volume {
	/**
	 * The default value of the '{@link #getPurpose() <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected static final VolumePurpose PURPOSE_EDEFAULT = VolumePurpose.DATA;

	/**
	 * The cached value of the '{@link #getPurpose() <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected VolumePurpose purpose = PURPOSE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected static final DataSize SIZE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected DataSize size = SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDriveLetter() <em>Drive Letter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDriveLetter()
	 * @generated
	 * @ordered
	 */
	protected static final String DRIVE_LETTER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDriveLetter() <em>Drive Letter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDriveLetter()
	 * @generated
	 * @ordered
	 */
	protected String driveLetter = DRIVE_LETTER_EDEFAULT;

	/**
	 * The default value of the '{@link #getGrowth() <em>Growth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrowth()
	 * @generated
	 * @ordered
	 */
	protected static final DataSize GROWTH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGrowth() <em>Growth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrowth()
	 * @generated
	 * @ordered
	 */
	protected DataSize growth = GROWTH_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected VolumeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StoragePackage.Literals.VOLUME;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VolumePurpose getPurpose() {
		return purpose;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPurpose(VolumePurpose newPurpose) {
		VolumePurpose oldPurpose = purpose;
		purpose = newPurpose == null ? PURPOSE_EDEFAULT : newPurpose;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StoragePackage.VOLUME__PURPOSE, oldPurpose, purpose));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DataSize getSize() {
		return size;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSize(DataSize newSize) {
		DataSize oldSize = size;
		size = newSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StoragePackage.VOLUME__SIZE, oldSize, size));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDriveLetter() {
		return driveLetter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDriveLetter(String newDriveLetter) {
		String oldDriveLetter = driveLetter;
		driveLetter = newDriveLetter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StoragePackage.VOLUME__DRIVE_LETTER, oldDriveLetter, driveLetter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DataSize getGrowth() {
		return growth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGrowth(DataSize newGrowth) {
		DataSize oldGrowth = growth;
		growth = newGrowth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StoragePackage.VOLUME__GROWTH, oldGrowth, growth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case StoragePackage.VOLUME__PURPOSE:
				return getPurpose();
			case StoragePackage.VOLUME__SIZE:
				return getSize();
			case StoragePackage.VOLUME__DRIVE_LETTER:
				return getDriveLetter();
			case StoragePackage.VOLUME__GROWTH:
				return getGrowth();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case StoragePackage.VOLUME__PURPOSE:
				setPurpose((VolumePurpose)newValue);
				return;
			case StoragePackage.VOLUME__SIZE:
				setSize((DataSize)newValue);
				return;
			case StoragePackage.VOLUME__DRIVE_LETTER:
				setDriveLetter((String)newValue);
				return;
			case StoragePackage.VOLUME__GROWTH:
				setGrowth((DataSize)newValue);
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
			case StoragePackage.VOLUME__PURPOSE:
				setPurpose(PURPOSE_EDEFAULT);
				return;
			case StoragePackage.VOLUME__SIZE:
				setSize(SIZE_EDEFAULT);
				return;
			case StoragePackage.VOLUME__DRIVE_LETTER:
				setDriveLetter(DRIVE_LETTER_EDEFAULT);
				return;
			case StoragePackage.VOLUME__GROWTH:
				setGrowth(GROWTH_EDEFAULT);
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
			case StoragePackage.VOLUME__PURPOSE:
				return purpose != PURPOSE_EDEFAULT;
			case StoragePackage.VOLUME__SIZE:
				return SIZE_EDEFAULT == null ? size != null : !SIZE_EDEFAULT.equals(size);
			case StoragePackage.VOLUME__DRIVE_LETTER:
				return DRIVE_LETTER_EDEFAULT == null ? driveLetter != null : !DRIVE_LETTER_EDEFAULT.equals(driveLetter);
			case StoragePackage.VOLUME__GROWTH:
				return GROWTH_EDEFAULT == null ? growth != null : !GROWTH_EDEFAULT.equals(growth);
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
		result.append(" (purpose: ");
		result.append(purpose);
		result.append(", size: ");
		result.append(size);
		result.append(", driveLetter: ");
		result.append(driveLetter);
		result.append(", growth: ");
		result.append(growth);
		result.append(')');
		return result.toString();
	}

} //VolumeImpl
