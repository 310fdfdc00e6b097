/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.operations.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.nines.model.core.Element;

import org.nines.model.core.impl.NamedElementImpl;

import org.nines.model.operations.ChangeRecord;
import org.nines.model.operations.OperationsPackage;
import org.nines.model.operations.Person;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Change Record</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.operations.impl.ChangeRecordImpl#getAbout <em>About</em>}</li>
 *   <li>{@link org.nines.model.operations.impl.ChangeRecordImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.nines.model.operations.impl.ChangeRecordImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link org.nines.model.operations.impl.ChangeRecordImpl#getDevelopedBy <em>Developed By</em>}</li>
 *   <li>{@link org.nines.model.operations.impl.ChangeRecordImpl#getTestedBy <em>Tested By</em>}</li>
 *   <li>{@link org.nines.model.operations.impl.ChangeRecordImpl#getApprovedBy <em>Approved By</em>}</li>
 *   <li>{@link org.nines.model.operations.impl.ChangeRecordImpl#isEmergency <em>Emergency</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ChangeRecordImpl extends NamedElementImpl implements ChangeRecord {
	/**
	 * The cached value of the '{@link #getAbout() <em>About</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAbout()
	 * @generated
	 * @ordered
	 */
	protected EList<Element> about;

	/**
	 * The default value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate date = DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected static final String REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected String reason = REASON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDevelopedBy() <em>Developed By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDevelopedBy()
	 * @generated
	 * @ordered
	 */
	protected Person developedBy;

	/**
	 * The cached value of the '{@link #getTestedBy() <em>Tested By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTestedBy()
	 * @generated
	 * @ordered
	 */
	protected Person testedBy;

	/**
	 * The cached value of the '{@link #getApprovedBy() <em>Approved By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApprovedBy()
	 * @generated
	 * @ordered
	 */
	protected Person approvedBy;

	/**
	 * The default value of the '{@link #isEmergency() <em>Emergency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isEmergency()
	 * @generated
	 * @ordered
	 */
	protected static final boolean EMERGENCY_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isEmergency() <em>Emergency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isEmergency()
	 * @generated
	 * @ordered
	 */
	protected boolean emergency = EMERGENCY_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ChangeRecordImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OperationsPackage.Literals.CHANGE_RECORD;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Element> getAbout() {
		if (about == null) {
			about = new EObjectResolvingEList<Element>(Element.class, this, OperationsPackage.CHANGE_RECORD__ABOUT);
		}
		return about;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDate() {
		return date;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(LocalDate newDate) {
		LocalDate oldDate = date;
		date = newDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OperationsPackage.CHANGE_RECORD__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReason() {
		return reason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReason(String newReason) {
		String oldReason = reason;
		reason = newReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OperationsPackage.CHANGE_RECORD__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getDevelopedBy() {
		if (developedBy != null && developedBy.eIsProxy()) {
			InternalEObject oldDevelopedBy = (InternalEObject)developedBy;
			developedBy = (Person)eResolveProxy(oldDevelopedBy);
			if (developedBy != oldDevelopedBy) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, OperationsPackage.CHANGE_RECORD__DEVELOPED_BY, oldDevelopedBy, developedBy));
			}
		}
		return developedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Person basicGetDevelopedBy() {
		return developedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDevelopedBy(Person newDevelopedBy) {
		Person oldDevelopedBy = developedBy;
		developedBy = newDevelopedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OperationsPackage.CHANGE_RECORD__DEVELOPED_BY, oldDevelopedBy, developedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getTestedBy() {
		if (testedBy != null && testedBy.eIsProxy()) {
			InternalEObject oldTestedBy = (InternalEObject)testedBy;
			testedBy = (Person)eResolveProxy(oldTestedBy);
			if (testedBy != oldTestedBy) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, OperationsPackage.CHANGE_RECORD__TESTED_BY, oldTestedBy, testedBy));
			}
		}
		return testedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Person basicGetTestedBy() {
		return testedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTestedBy(Person newTestedBy) {
		Person oldTestedBy = testedBy;
		testedBy = newTestedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OperationsPackage.CHANGE_RECORD__TESTED_BY, oldTestedBy, testedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getApprovedBy() {
		if (approvedBy != null && approvedBy.eIsProxy()) {
			InternalEObject oldApprovedBy = (InternalEObject)approvedBy;
			approvedBy = (Person)eResolveProxy(oldApprovedBy);
			if (approvedBy != oldApprovedBy) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, OperationsPackage.CHANGE_RECORD__APPROVED_BY, oldApprovedBy, approvedBy));
			}
		}
		return approvedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Person basicGetApprovedBy() {
		return approvedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setApprovedBy(Person newApprovedBy) {
		Person oldApprovedBy = approvedBy;
		approvedBy = newApprovedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OperationsPackage.CHANGE_RECORD__APPROVED_BY, oldApprovedBy, approvedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isEmergency() {
		return emergency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEmergency(boolean newEmergency) {
		boolean oldEmergency = emergency;
		emergency = newEmergency;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OperationsPackage.CHANGE_RECORD__EMERGENCY, oldEmergency, emergency));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case OperationsPackage.CHANGE_RECORD__ABOUT:
				return getAbout();
			case OperationsPackage.CHANGE_RECORD__DATE:
				return getDate();
			case OperationsPackage.CHANGE_RECORD__REASON:
				return getReason();
			case OperationsPackage.CHANGE_RECORD__DEVELOPED_BY:
				if (resolve) return getDevelopedBy();
				return basicGetDevelopedBy();
			case OperationsPackage.CHANGE_RECORD__TESTED_BY:
				if (resolve) return getTestedBy();
				return basicGetTestedBy();
			case OperationsPackage.CHANGE_RECORD__APPROVED_BY:
				if (resolve) return getApprovedBy();
				return basicGetApprovedBy();
			case OperationsPackage.CHANGE_RECORD__EMERGENCY:
				return isEmergency();
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
			case OperationsPackage.CHANGE_RECORD__ABOUT:
				getAbout().clear();
				getAbout().addAll((Collection<? extends Element>)newValue);
				return;
			case OperationsPackage.CHANGE_RECORD__DATE:
				setDate((LocalDate)newValue);
				return;
			case OperationsPackage.CHANGE_RECORD__REASON:
				setReason((String)newValue);
				return;
			case OperationsPackage.CHANGE_RECORD__DEVELOPED_BY:
				setDevelopedBy((Person)newValue);
				return;
			case OperationsPackage.CHANGE_RECORD__TESTED_BY:
				setTestedBy((Person)newValue);
				return;
			case OperationsPackage.CHANGE_RECORD__APPROVED_BY:
				setApprovedBy((Person)newValue);
				return;
			case OperationsPackage.CHANGE_RECORD__EMERGENCY:
				setEmergency((Boolean)newValue);
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
			case OperationsPackage.CHANGE_RECORD__ABOUT:
				getAbout().clear();
				return;
			case OperationsPackage.CHANGE_RECORD__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case OperationsPackage.CHANGE_RECORD__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case OperationsPackage.CHANGE_RECORD__DEVELOPED_BY:
				setDevelopedBy((Person)null);
				return;
			case OperationsPackage.CHANGE_RECORD__TESTED_BY:
				setTestedBy((Person)null);
				return;
			case OperationsPackage.CHANGE_RECORD__APPROVED_BY:
				setApprovedBy((Person)null);
				return;
			case OperationsPackage.CHANGE_RECORD__EMERGENCY:
				setEmergency(EMERGENCY_EDEFAULT);
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
			case OperationsPackage.CHANGE_RECORD__ABOUT:
				return about != null && !about.isEmpty();
			case OperationsPackage.CHANGE_RECORD__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case OperationsPackage.CHANGE_RECORD__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
			case OperationsPackage.CHANGE_RECORD__DEVELOPED_BY:
				return developedBy != null;
			case OperationsPackage.CHANGE_RECORD__TESTED_BY:
				return testedBy != null;
			case OperationsPackage.CHANGE_RECORD__APPROVED_BY:
				return approvedBy != null;
			case OperationsPackage.CHANGE_RECORD__EMERGENCY:
				return emergency != EMERGENCY_EDEFAULT;
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
		result.append(" (date: ");
		result.append(date);
		result.append(", reason: ");
		result.append(reason);
		result.append(", emergency: ");
		result.append(emergency);
		result.append(')');
		return result.toString();
	}

} //ChangeRecordImpl
