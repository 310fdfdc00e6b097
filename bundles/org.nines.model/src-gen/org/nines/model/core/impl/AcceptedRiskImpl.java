/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.core.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.nines.model.core.AcceptedRisk;
import org.nines.model.core.CorePackage;
import org.nines.model.core.Element;

import org.nines.model.operations.Person;

import org.nines.model.service.ServiceLevel;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Accepted Risk</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.core.impl.AcceptedRiskImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link org.nines.model.core.impl.AcceptedRiskImpl#getAbout <em>About</em>}</li>
 *   <li>{@link org.nines.model.core.impl.AcceptedRiskImpl#getLevels <em>Levels</em>}</li>
 *   <li>{@link org.nines.model.core.impl.AcceptedRiskImpl#getAcceptedBy <em>Accepted By</em>}</li>
 *   <li>{@link org.nines.model.core.impl.AcceptedRiskImpl#getUntil <em>Until</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AcceptedRiskImpl extends NamedElementImpl implements AcceptedRisk {
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
	 * The cached value of the '{@link #getAbout() <em>About</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAbout()
	 * @generated
	 * @ordered
	 */
	protected EList<Element> about;

	/**
	 * The cached value of the '{@link #getLevels() <em>Levels</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevels()
	 * @generated
	 * @ordered
	 */
	protected EList<ServiceLevel> levels;

	/**
	 * The cached value of the '{@link #getAcceptedBy() <em>Accepted By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAcceptedBy()
	 * @generated
	 * @ordered
	 */
	protected Person acceptedBy;

	/**
	 * The default value of the '{@link #getUntil() <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUntil()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate UNTIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUntil() <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUntil()
	 * @generated
	 * @ordered
	 */
	protected LocalDate until = UNTIL_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AcceptedRiskImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CorePackage.Literals.ACCEPTED_RISK;
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
			eNotify(new ENotificationImpl(this, Notification.SET, CorePackage.ACCEPTED_RISK__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Element> getAbout() {
		if (about == null) {
			about = new EObjectResolvingEList<Element>(Element.class, this, CorePackage.ACCEPTED_RISK__ABOUT);
		}
		return about;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ServiceLevel> getLevels() {
		if (levels == null) {
			levels = new EObjectResolvingEList<ServiceLevel>(ServiceLevel.class, this, CorePackage.ACCEPTED_RISK__LEVELS);
		}
		return levels;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getAcceptedBy() {
		if (acceptedBy != null && acceptedBy.eIsProxy()) {
			InternalEObject oldAcceptedBy = (InternalEObject)acceptedBy;
			acceptedBy = (Person)eResolveProxy(oldAcceptedBy);
			if (acceptedBy != oldAcceptedBy) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, CorePackage.ACCEPTED_RISK__ACCEPTED_BY, oldAcceptedBy, acceptedBy));
			}
		}
		return acceptedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Person basicGetAcceptedBy() {
		return acceptedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAcceptedBy(Person newAcceptedBy) {
		Person oldAcceptedBy = acceptedBy;
		acceptedBy = newAcceptedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorePackage.ACCEPTED_RISK__ACCEPTED_BY, oldAcceptedBy, acceptedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getUntil() {
		return until;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUntil(LocalDate newUntil) {
		LocalDate oldUntil = until;
		until = newUntil;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorePackage.ACCEPTED_RISK__UNTIL, oldUntil, until));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CorePackage.ACCEPTED_RISK__REASON:
				return getReason();
			case CorePackage.ACCEPTED_RISK__ABOUT:
				return getAbout();
			case CorePackage.ACCEPTED_RISK__LEVELS:
				return getLevels();
			case CorePackage.ACCEPTED_RISK__ACCEPTED_BY:
				if (resolve) return getAcceptedBy();
				return basicGetAcceptedBy();
			case CorePackage.ACCEPTED_RISK__UNTIL:
				return getUntil();
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
			case CorePackage.ACCEPTED_RISK__REASON:
				setReason((String)newValue);
				return;
			case CorePackage.ACCEPTED_RISK__ABOUT:
				getAbout().clear();
				getAbout().addAll((Collection<? extends Element>)newValue);
				return;
			case CorePackage.ACCEPTED_RISK__LEVELS:
				getLevels().clear();
				getLevels().addAll((Collection<? extends ServiceLevel>)newValue);
				return;
			case CorePackage.ACCEPTED_RISK__ACCEPTED_BY:
				setAcceptedBy((Person)newValue);
				return;
			case CorePackage.ACCEPTED_RISK__UNTIL:
				setUntil((LocalDate)newValue);
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
			case CorePackage.ACCEPTED_RISK__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case CorePackage.ACCEPTED_RISK__ABOUT:
				getAbout().clear();
				return;
			case CorePackage.ACCEPTED_RISK__LEVELS:
				getLevels().clear();
				return;
			case CorePackage.ACCEPTED_RISK__ACCEPTED_BY:
				setAcceptedBy((Person)null);
				return;
			case CorePackage.ACCEPTED_RISK__UNTIL:
				setUntil(UNTIL_EDEFAULT);
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
			case CorePackage.ACCEPTED_RISK__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
			case CorePackage.ACCEPTED_RISK__ABOUT:
				return about != null && !about.isEmpty();
			case CorePackage.ACCEPTED_RISK__LEVELS:
				return levels != null && !levels.isEmpty();
			case CorePackage.ACCEPTED_RISK__ACCEPTED_BY:
				return acceptedBy != null;
			case CorePackage.ACCEPTED_RISK__UNTIL:
				return UNTIL_EDEFAULT == null ? until != null : !UNTIL_EDEFAULT.equals(until);
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
		result.append(" (reason: ");
		result.append(reason);
		result.append(", until: ");
		result.append(until);
		result.append(')');
		return result.toString();
	}

} //AcceptedRiskImpl
