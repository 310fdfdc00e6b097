/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.operations.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.nines.model.core.Item;
import org.nines.model.core.Recurrence;

import org.nines.model.core.impl.NamedElementImpl;

import org.nines.model.operations.MaintenanceWindow;
import org.nines.model.operations.OperationsPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Maintenance Window</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.operations.impl.MaintenanceWindowImpl#getOut <em>Out</em>}</li>
 *   <li>{@link org.nines.model.operations.impl.MaintenanceWindowImpl#isOneAtATime <em>One At ATime</em>}</li>
 *   <li>{@link org.nines.model.operations.impl.MaintenanceWindowImpl#getSchedule <em>Schedule</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MaintenanceWindowImpl extends NamedElementImpl implements MaintenanceWindow {
	/**
	 * The cached value of the '{@link #getOut() <em>Out</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOut()
	 * @generated
	 * @ordered
	 */
	protected EList<Item> out;

	/**
	 * The default value of the '{@link #isOneAtATime() <em>One At ATime</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isOneAtATime()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ONE_AT_ATIME_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isOneAtATime() <em>One At ATime</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isOneAtATime()
	 * @generated
	 * @ordered
	 */
	protected boolean oneAtATime = ONE_AT_ATIME_EDEFAULT;

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
	protected MaintenanceWindowImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OperationsPackage.Literals.MAINTENANCE_WINDOW;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Item> getOut() {
		if (out == null) {
			out = new EObjectResolvingEList<Item>(Item.class, this, OperationsPackage.MAINTENANCE_WINDOW__OUT);
		}
		return out;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isOneAtATime() {
		return oneAtATime;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOneAtATime(boolean newOneAtATime) {
		boolean oldOneAtATime = oneAtATime;
		oneAtATime = newOneAtATime;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OperationsPackage.MAINTENANCE_WINDOW__ONE_AT_ATIME, oldOneAtATime, oneAtATime));
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
				NotificationChain msgs = oldSchedule.eInverseRemove(this, EOPPOSITE_FEATURE_BASE - OperationsPackage.MAINTENANCE_WINDOW__SCHEDULE, null, null);
				if (newSchedule.eInternalContainer() == null) {
					msgs = newSchedule.eInverseAdd(this, EOPPOSITE_FEATURE_BASE - OperationsPackage.MAINTENANCE_WINDOW__SCHEDULE, null, msgs);
				}
				if (msgs != null) msgs.dispatch();
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, OperationsPackage.MAINTENANCE_WINDOW__SCHEDULE, oldSchedule, schedule));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, OperationsPackage.MAINTENANCE_WINDOW__SCHEDULE, oldSchedule, newSchedule);
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
				msgs = ((InternalEObject)schedule).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - OperationsPackage.MAINTENANCE_WINDOW__SCHEDULE, null, msgs);
			if (newSchedule != null)
				msgs = ((InternalEObject)newSchedule).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - OperationsPackage.MAINTENANCE_WINDOW__SCHEDULE, null, msgs);
			msgs = basicSetSchedule(newSchedule, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OperationsPackage.MAINTENANCE_WINDOW__SCHEDULE, newSchedule, newSchedule));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case OperationsPackage.MAINTENANCE_WINDOW__SCHEDULE:
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
			case OperationsPackage.MAINTENANCE_WINDOW__OUT:
				return getOut();
			case OperationsPackage.MAINTENANCE_WINDOW__ONE_AT_ATIME:
				return isOneAtATime();
			case OperationsPackage.MAINTENANCE_WINDOW__SCHEDULE:
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
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case OperationsPackage.MAINTENANCE_WINDOW__OUT:
				getOut().clear();
				getOut().addAll((Collection<? extends Item>)newValue);
				return;
			case OperationsPackage.MAINTENANCE_WINDOW__ONE_AT_ATIME:
				setOneAtATime((Boolean)newValue);
				return;
			case OperationsPackage.MAINTENANCE_WINDOW__SCHEDULE:
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
			case OperationsPackage.MAINTENANCE_WINDOW__OUT:
				getOut().clear();
				return;
			case OperationsPackage.MAINTENANCE_WINDOW__ONE_AT_ATIME:
				setOneAtATime(ONE_AT_ATIME_EDEFAULT);
				return;
			case OperationsPackage.MAINTENANCE_WINDOW__SCHEDULE:
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
			case OperationsPackage.MAINTENANCE_WINDOW__OUT:
				return out != null && !out.isEmpty();
			case OperationsPackage.MAINTENANCE_WINDOW__ONE_AT_ATIME:
				return oneAtATime != ONE_AT_ATIME_EDEFAULT;
			case OperationsPackage.MAINTENANCE_WINDOW__SCHEDULE:
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
		result.append(" (oneAtATime: ");
		result.append(oneAtATime);
		result.append(')');
		return result.toString();
	}

} //MaintenanceWindowImpl
