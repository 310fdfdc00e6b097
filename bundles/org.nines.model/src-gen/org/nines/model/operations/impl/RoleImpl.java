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
import org.eclipse.emf.ecore.util.EObjectWithInverseResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.nines.model.core.impl.NamedElementImpl;

import org.nines.model.operations.OperationsPackage;
import org.nines.model.operations.Person;
import org.nines.model.operations.Role;
import org.nines.model.operations.RoleCluster;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Role</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.operations.impl.RoleImpl#getCluster <em>Cluster</em>}</li>
 *   <li>{@link org.nines.model.operations.impl.RoleImpl#getHolders <em>Holders</em>}</li>
 *   <li>{@link org.nines.model.operations.impl.RoleImpl#getIncompatibleWith <em>Incompatible With</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RoleImpl extends NamedElementImpl implements Role {
	/**
	 * The default value of the '{@link #getCluster() <em>Cluster</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCluster()
	 * @generated
	 * @ordered
	 */
	protected static final RoleCluster CLUSTER_EDEFAULT = RoleCluster.OPERATIONS;

	/**
	 * The cached value of the '{@link #getCluster() <em>Cluster</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCluster()
	 * @generated
	 * @ordered
	 */
	protected RoleCluster cluster = CLUSTER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getHolders() <em>Holders</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHolders()
	 * @generated
	 * @ordered
	 */
	protected EList<Person> holders;

	/**
	 * The cached value of the '{@link #getIncompatibleWith() <em>Incompatible With</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIncompatibleWith()
	 * @generated
	 * @ordered
	 */
	protected EList<Role> incompatibleWith;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RoleImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OperationsPackage.Literals.ROLE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RoleCluster getCluster() {
		return cluster;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCluster(RoleCluster newCluster) {
		RoleCluster oldCluster = cluster;
		cluster = newCluster == null ? CLUSTER_EDEFAULT : newCluster;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OperationsPackage.ROLE__CLUSTER, oldCluster, cluster));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Person> getHolders() {
		if (holders == null) {
			holders = new EObjectWithInverseResolvingEList.ManyInverse<Person>(Person.class, this, OperationsPackage.ROLE__HOLDERS, OperationsPackage.PERSON__ROLES);
		}
		return holders;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Role> getIncompatibleWith() {
		if (incompatibleWith == null) {
			incompatibleWith = new EObjectResolvingEList<Role>(Role.class, this, OperationsPackage.ROLE__INCOMPATIBLE_WITH);
		}
		return incompatibleWith;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case OperationsPackage.ROLE__HOLDERS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getHolders()).basicAdd(otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case OperationsPackage.ROLE__HOLDERS:
				return ((InternalEList<?>)getHolders()).basicRemove(otherEnd, msgs);
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
			case OperationsPackage.ROLE__CLUSTER:
				return getCluster();
			case OperationsPackage.ROLE__HOLDERS:
				return getHolders();
			case OperationsPackage.ROLE__INCOMPATIBLE_WITH:
				return getIncompatibleWith();
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
			case OperationsPackage.ROLE__CLUSTER:
				setCluster((RoleCluster)newValue);
				return;
			case OperationsPackage.ROLE__HOLDERS:
				getHolders().clear();
				getHolders().addAll((Collection<? extends Person>)newValue);
				return;
			case OperationsPackage.ROLE__INCOMPATIBLE_WITH:
				getIncompatibleWith().clear();
				getIncompatibleWith().addAll((Collection<? extends Role>)newValue);
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
			case OperationsPackage.ROLE__CLUSTER:
				setCluster(CLUSTER_EDEFAULT);
				return;
			case OperationsPackage.ROLE__HOLDERS:
				getHolders().clear();
				return;
			case OperationsPackage.ROLE__INCOMPATIBLE_WITH:
				getIncompatibleWith().clear();
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
			case OperationsPackage.ROLE__CLUSTER:
				return cluster != CLUSTER_EDEFAULT;
			case OperationsPackage.ROLE__HOLDERS:
				return holders != null && !holders.isEmpty();
			case OperationsPackage.ROLE__INCOMPATIBLE_WITH:
				return incompatibleWith != null && !incompatibleWith.isEmpty();
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
		result.append(" (cluster: ");
		result.append(cluster);
		result.append(')');
		return result.toString();
	}

} //RoleImpl
