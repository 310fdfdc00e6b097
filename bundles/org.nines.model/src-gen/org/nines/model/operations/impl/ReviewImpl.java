/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.operations.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.nines.model.core.Recurrence;

import org.nines.model.core.impl.NamedElementImpl;

import org.nines.model.operations.OperationsPackage;
import org.nines.model.operations.Review;
import org.nines.model.operations.ReviewKind;
import org.nines.model.operations.Role;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Review</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.operations.impl.ReviewImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.nines.model.operations.impl.ReviewImpl#getChair <em>Chair</em>}</li>
 *   <li>{@link org.nines.model.operations.impl.ReviewImpl#getLastHeld <em>Last Held</em>}</li>
 *   <li>{@link org.nines.model.operations.impl.ReviewImpl#getSchedule <em>Schedule</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ReviewImpl extends NamedElementImpl implements Review {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final ReviewKind KIND_EDEFAULT = ReviewKind.OPERATIONS;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected ReviewKind kind = KIND_EDEFAULT;

	/**
	 * The cached value of the '{@link #getChair() <em>Chair</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChair()
	 * @generated
	 * @ordered
	 */
	protected Role chair;

	/**
	 * The default value of the '{@link #getLastHeld() <em>Last Held</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastHeld()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate LAST_HELD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLastHeld() <em>Last Held</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastHeld()
	 * @generated
	 * @ordered
	 */
	protected LocalDate lastHeld = LAST_HELD_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSchedule() <em>Schedule</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSchedule()
	 * @generated
	 * @ordered
	 */
	protected Recurrence schedule;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ReviewImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OperationsPackage.Literals.REVIEW;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReviewKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(ReviewKind newKind) {
		ReviewKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OperationsPackage.REVIEW__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Role getChair() {
		if (chair != null && chair.eIsProxy()) {
			InternalEObject oldChair = (InternalEObject)chair;
			chair = (Role)eResolveProxy(oldChair);
			if (chair != oldChair) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, OperationsPackage.REVIEW__CHAIR, oldChair, chair));
			}
		}
		return chair;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Role basicGetChair() {
		return chair;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChair(Role newChair) {
		Role oldChair = chair;
		chair = newChair;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OperationsPackage.REVIEW__CHAIR, oldChair, chair));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getLastHeld() {
		return lastHeld;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLastHeld(LocalDate newLastHeld) {
		LocalDate oldLastHeld = lastHeld;
		lastHeld = newLastHeld;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OperationsPackage.REVIEW__LAST_HELD, oldLastHeld, lastHeld));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Recurrence getSchedule() {
		if (schedule != null && schedule.eIsProxy()) {
			InternalEObject oldSchedule = (InternalEObject)schedule;
			schedule = (Recurrence)eResolveProxy(oldSchedule);
			if (schedule != oldSchedule) {
				InternalEObject newSchedule = (InternalEObject)schedule;
				NotificationChain msgs = oldSchedule.eInverseRemove(this, EOPPOSITE_FEATURE_BASE - OperationsPackage.REVIEW__SCHEDULE, null, null);
				if (newSchedule.eInternalContainer() == null) {
					msgs = newSchedule.eInverseAdd(this, EOPPOSITE_FEATURE_BASE - OperationsPackage.REVIEW__SCHEDULE, null, msgs);
				}
				if (msgs != null) msgs.dispatch();
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, OperationsPackage.REVIEW__SCHEDULE, oldSchedule, schedule));
			}
		}
		return schedule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Recurrence basicGetSchedule() {
		return schedule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSchedule(Recurrence newSchedule, NotificationChain msgs) {
		Recurrence oldSchedule = schedule;
		schedule = newSchedule;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, OperationsPackage.REVIEW__SCHEDULE, oldSchedule, newSchedule);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSchedule(Recurrence newSchedule) {
		if (newSchedule != schedule) {
			NotificationChain msgs = null;
			if (schedule != null)
				msgs = ((InternalEObject)schedule).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - OperationsPackage.REVIEW__SCHEDULE, null, msgs);
			if (newSchedule != null)
				msgs = ((InternalEObject)newSchedule).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - OperationsPackage.REVIEW__SCHEDULE, null, msgs);
			msgs = basicSetSchedule(newSchedule, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OperationsPackage.REVIEW__SCHEDULE, newSchedule, newSchedule));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case OperationsPackage.REVIEW__SCHEDULE:
				return basicSetSchedule(null, msgs);
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
			case OperationsPackage.REVIEW__KIND:
				return getKind();
			case OperationsPackage.REVIEW__CHAIR:
				if (resolve) return getChair();
				return basicGetChair();
			case OperationsPackage.REVIEW__LAST_HELD:
				return getLastHeld();
			case OperationsPackage.REVIEW__SCHEDULE:
				if (resolve) return getSchedule();
				return basicGetSchedule();
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
			case OperationsPackage.REVIEW__KIND:
				setKind((ReviewKind)newValue);
				return;
			case OperationsPackage.REVIEW__CHAIR:
				setChair((Role)newValue);
				return;
			case OperationsPackage.REVIEW__LAST_HELD:
				setLastHeld((LocalDate)newValue);
				return;
			case OperationsPackage.REVIEW__SCHEDULE:
				setSchedule((Recurrence)newValue);
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
			case OperationsPackage.REVIEW__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case OperationsPackage.REVIEW__CHAIR:
				setChair((Role)null);
				return;
			case OperationsPackage.REVIEW__LAST_HELD:
				setLastHeld(LAST_HELD_EDEFAULT);
				return;
			case OperationsPackage.REVIEW__SCHEDULE:
				setSchedule((Recurrence)null);
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
			case OperationsPackage.REVIEW__KIND:
				return kind != KIND_EDEFAULT;
			case OperationsPackage.REVIEW__CHAIR:
				return chair != null;
			case OperationsPackage.REVIEW__LAST_HELD:
				return LAST_HELD_EDEFAULT == null ? lastHeld != null : !LAST_HELD_EDEFAULT.equals(lastHeld);
			case OperationsPackage.REVIEW__SCHEDULE:
				return schedule != null;
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(", lastHeld: ");
		result.append(lastHeld);
		result.append(')');
		return result.toString();
	}

} //ReviewImpl
