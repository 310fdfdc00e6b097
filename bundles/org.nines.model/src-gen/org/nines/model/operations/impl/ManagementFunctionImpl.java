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

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.nines.model.core.impl.NamedElementImpl;

import org.nines.model.operations.ManagementFunction;
import org.nines.model.operations.OperationsPackage;
import org.nines.model.operations.Quadrant;
import org.nines.model.operations.Role;
import org.nines.model.operations.Task;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Management Function</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.operations.impl.ManagementFunctionImpl#getQuadrant <em>Quadrant</em>}</li>
 *   <li>{@link org.nines.model.operations.impl.ManagementFunctionImpl#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.nines.model.operations.impl.ManagementFunctionImpl#getTasks <em>Tasks</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ManagementFunctionImpl extends NamedElementImpl implements ManagementFunction {
	/**
	 * The default value of the '{@link #getQuadrant() <em>Quadrant</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuadrant()
	 * @generated
	 * @ordered
	 */
	protected static final Quadrant QUADRANT_EDEFAULT = Quadrant.OPERATING;

	/**
	 * The cached value of the '{@link #getQuadrant() <em>Quadrant</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuadrant()
	 * @generated
	 * @ordered
	 */
	protected Quadrant quadrant = QUADRANT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getOwner() <em>Owner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwner()
	 * @generated
	 * @ordered
	 */
	protected Role owner;

	/**
	 * The cached value of the '{@link #getTasks() <em>Tasks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTasks()
	 * @generated
	 * @ordered
	 */
	protected EList<Task> tasks;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ManagementFunctionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OperationsPackage.Literals.MANAGEMENT_FUNCTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quadrant getQuadrant() {
		return quadrant;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuadrant(Quadrant newQuadrant) {
		Quadrant oldQuadrant = quadrant;
		quadrant = newQuadrant == null ? QUADRANT_EDEFAULT : newQuadrant;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OperationsPackage.MANAGEMENT_FUNCTION__QUADRANT, oldQuadrant, quadrant));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Role getOwner() {
		if (owner != null && owner.eIsProxy()) {
			InternalEObject oldOwner = (InternalEObject)owner;
			owner = (Role)eResolveProxy(oldOwner);
			if (owner != oldOwner) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, OperationsPackage.MANAGEMENT_FUNCTION__OWNER, oldOwner, owner));
			}
		}
		return owner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Role basicGetOwner() {
		return owner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOwner(Role newOwner) {
		Role oldOwner = owner;
		owner = newOwner;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OperationsPackage.MANAGEMENT_FUNCTION__OWNER, oldOwner, owner));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Task> getTasks() {
		if (tasks == null) {
			tasks = new EObjectContainmentEList.Resolving<Task>(Task.class, this, OperationsPackage.MANAGEMENT_FUNCTION__TASKS);
		}
		return tasks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case OperationsPackage.MANAGEMENT_FUNCTION__TASKS:
				return ((InternalEList<?>)getTasks()).basicRemove(otherEnd, msgs);
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
			case OperationsPackage.MANAGEMENT_FUNCTION__QUADRANT:
				return getQuadrant();
			case OperationsPackage.MANAGEMENT_FUNCTION__OWNER:
				if (resolve) return getOwner();
				return basicGetOwner();
			case OperationsPackage.MANAGEMENT_FUNCTION__TASKS:
				return getTasks();
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
			case OperationsPackage.MANAGEMENT_FUNCTION__QUADRANT:
				setQuadrant((Quadrant)newValue);
				return;
			case OperationsPackage.MANAGEMENT_FUNCTION__OWNER:
				setOwner((Role)newValue);
				return;
			case OperationsPackage.MANAGEMENT_FUNCTION__TASKS:
				getTasks().clear();
				getTasks().addAll((Collection<? extends Task>)newValue);
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
			case OperationsPackage.MANAGEMENT_FUNCTION__QUADRANT:
				setQuadrant(QUADRANT_EDEFAULT);
				return;
			case OperationsPackage.MANAGEMENT_FUNCTION__OWNER:
				setOwner((Role)null);
				return;
			case OperationsPackage.MANAGEMENT_FUNCTION__TASKS:
				getTasks().clear();
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
			case OperationsPackage.MANAGEMENT_FUNCTION__QUADRANT:
				return quadrant != QUADRANT_EDEFAULT;
			case OperationsPackage.MANAGEMENT_FUNCTION__OWNER:
				return owner != null;
			case OperationsPackage.MANAGEMENT_FUNCTION__TASKS:
				return tasks != null && !tasks.isEmpty();
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
		result.append(" (quadrant: ");
		result.append(quadrant);
		result.append(')');
		return result.toString();
	}

} //ManagementFunctionImpl
