/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.operations.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.nines.model.core.Item;

import org.nines.model.core.impl.NamedElementImpl;

import org.nines.model.operations.OperationsPackage;
import org.nines.model.operations.RecoveryManual;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Recovery Manual</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.operations.impl.RecoveryManualImpl#getAbout <em>About</em>}</li>
 *   <li>{@link org.nines.model.operations.impl.RecoveryManualImpl#getPlace <em>Place</em>}</li>
 *   <li>{@link org.nines.model.operations.impl.RecoveryManualImpl#getUpdated <em>Updated</em>}</li>
 *   <li>{@link org.nines.model.operations.impl.RecoveryManualImpl#isPrintedCopy <em>Printed Copy</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RecoveryManualImpl extends NamedElementImpl implements RecoveryManual {
	/**
	 * The cached value of the '{@link #getAbout() <em>About</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAbout()
	 * @generated
	 * @ordered
	 */
	protected EList<Item> about;

	/**
	 * The default value of the '{@link #getPlace() <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlace()
	 * @generated
	 * @ordered
	 */
	protected static final String PLACE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlace() <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlace()
	 * @generated
	 * @ordered
	 */
	protected String place = PLACE_EDEFAULT;

	/**
	 * The default value of the '{@link #getUpdated() <em>Updated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUpdated()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate UPDATED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUpdated() <em>Updated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUpdated()
	 * @generated
	 * @ordered
	 */
	protected LocalDate updated = UPDATED_EDEFAULT;

	/**
	 * The default value of the '{@link #isPrintedCopy() <em>Printed Copy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPrintedCopy()
	 * @generated
	 * @ordered
	 */
	protected static final boolean PRINTED_COPY_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isPrintedCopy() <em>Printed Copy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPrintedCopy()
	 * @generated
	 * @ordered
	 */
	protected boolean printedCopy = PRINTED_COPY_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RecoveryManualImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OperationsPackage.Literals.RECOVERY_MANUAL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Item> getAbout() {
		if (about == null) {
			about = new EObjectResolvingEList<Item>(Item.class, this, OperationsPackage.RECOVERY_MANUAL__ABOUT);
		}
		return about;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPlace() {
		return place;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlace(String newPlace) {
		String oldPlace = place;
		place = newPlace;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OperationsPackage.RECOVERY_MANUAL__PLACE, oldPlace, place));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getUpdated() {
		return updated;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUpdated(LocalDate newUpdated) {
		LocalDate oldUpdated = updated;
		updated = newUpdated;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OperationsPackage.RECOVERY_MANUAL__UPDATED, oldUpdated, updated));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isPrintedCopy() {
		return printedCopy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrintedCopy(boolean newPrintedCopy) {
		boolean oldPrintedCopy = printedCopy;
		printedCopy = newPrintedCopy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OperationsPackage.RECOVERY_MANUAL__PRINTED_COPY, oldPrintedCopy, printedCopy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case OperationsPackage.RECOVERY_MANUAL__ABOUT:
				return getAbout();
			case OperationsPackage.RECOVERY_MANUAL__PLACE:
				return getPlace();
			case OperationsPackage.RECOVERY_MANUAL__UPDATED:
				return getUpdated();
			case OperationsPackage.RECOVERY_MANUAL__PRINTED_COPY:
				return isPrintedCopy();
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
			case OperationsPackage.RECOVERY_MANUAL__ABOUT:
				getAbout().clear();
				getAbout().addAll((Collection<? extends Item>)newValue);
				return;
			case OperationsPackage.RECOVERY_MANUAL__PLACE:
				setPlace((String)newValue);
				return;
			case OperationsPackage.RECOVERY_MANUAL__UPDATED:
				setUpdated((LocalDate)newValue);
				return;
			case OperationsPackage.RECOVERY_MANUAL__PRINTED_COPY:
				setPrintedCopy((Boolean)newValue);
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
			case OperationsPackage.RECOVERY_MANUAL__ABOUT:
				getAbout().clear();
				return;
			case OperationsPackage.RECOVERY_MANUAL__PLACE:
				setPlace(PLACE_EDEFAULT);
				return;
			case OperationsPackage.RECOVERY_MANUAL__UPDATED:
				setUpdated(UPDATED_EDEFAULT);
				return;
			case OperationsPackage.RECOVERY_MANUAL__PRINTED_COPY:
				setPrintedCopy(PRINTED_COPY_EDEFAULT);
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
			case OperationsPackage.RECOVERY_MANUAL__ABOUT:
				return about != null && !about.isEmpty();
			case OperationsPackage.RECOVERY_MANUAL__PLACE:
				return PLACE_EDEFAULT == null ? place != null : !PLACE_EDEFAULT.equals(place);
			case OperationsPackage.RECOVERY_MANUAL__UPDATED:
				return UPDATED_EDEFAULT == null ? updated != null : !UPDATED_EDEFAULT.equals(updated);
			case OperationsPackage.RECOVERY_MANUAL__PRINTED_COPY:
				return printedCopy != PRINTED_COPY_EDEFAULT;
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
		result.append(" (place: ");
		result.append(place);
		result.append(", updated: ");
		result.append(updated);
		result.append(", printedCopy: ");
		result.append(printedCopy);
		result.append(')');
		return result.toString();
	}

} //RecoveryManualImpl
