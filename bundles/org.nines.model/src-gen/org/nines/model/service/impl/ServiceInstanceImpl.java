/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.service.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.nines.model.compute.Host;

import org.nines.model.core.impl.ItemImpl;

import org.nines.model.service.ContinuityRole;
import org.nines.model.service.ServiceInstance;
import org.nines.model.service.ServicePackage;

import org.nines.model.storage.Volume;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Instance</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.service.impl.ServiceInstanceImpl#getHost <em>Host</em>}</li>
 *   <li>{@link org.nines.model.service.impl.ServiceInstanceImpl#getVolumes <em>Volumes</em>}</li>
 *   <li>{@link org.nines.model.service.impl.ServiceInstanceImpl#getContinuityRole <em>Continuity Role</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ServiceInstanceImpl extends ItemImpl implements ServiceInstance {
	/**
	 * The cached value of the '{@link #getHost() <em>Host</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHost()
	 * @generated
	 * @ordered
	 */
	protected Host host;

	/**
	 * The cached value of the '{@link #getVolumes() <em>Volumes</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVolumes()
	 * @generated
	 * @ordered
	 */
	protected EList<Volume> volumes;

	/**
	 * The default value of the '{@link #getContinuityRole() <em>Continuity Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContinuityRole()
	 * @generated
	 * @ordered
	 */
	protected static final ContinuityRole CONTINUITY_ROLE_EDEFAULT = ContinuityRole.NONE;

	/**
	 * The cached value of the '{@link #getContinuityRole() <em>Continuity Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContinuityRole()
	 * @generated
	 * @ordered
	 */
	protected ContinuityRole continuityRole = CONTINUITY_ROLE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ServiceInstanceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ServicePackage.Literals.SERVICE_INSTANCE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Host getHost() {
		if (host != null && host.eIsProxy()) {
			InternalEObject oldHost = (InternalEObject)host;
			host = (Host)eResolveProxy(oldHost);
			if (host != oldHost) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ServicePackage.SERVICE_INSTANCE__HOST, oldHost, host));
			}
		}
		return host;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Host basicGetHost() {
		return host;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHost(Host newHost) {
		Host oldHost = host;
		host = newHost;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.SERVICE_INSTANCE__HOST, oldHost, host));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Volume> getVolumes() {
		if (volumes == null) {
			volumes = new EObjectResolvingEList<Volume>(Volume.class, this, ServicePackage.SERVICE_INSTANCE__VOLUMES);
		}
		return volumes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ContinuityRole getContinuityRole() {
		return continuityRole;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContinuityRole(ContinuityRole newContinuityRole) {
		ContinuityRole oldContinuityRole = continuityRole;
		continuityRole = newContinuityRole == null ? CONTINUITY_ROLE_EDEFAULT : newContinuityRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.SERVICE_INSTANCE__CONTINUITY_ROLE, oldContinuityRole, continuityRole));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ServicePackage.SERVICE_INSTANCE__HOST:
				if (resolve) return getHost();
				return basicGetHost();
			case ServicePackage.SERVICE_INSTANCE__VOLUMES:
				return getVolumes();
			case ServicePackage.SERVICE_INSTANCE__CONTINUITY_ROLE:
				return getContinuityRole();
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
			case ServicePackage.SERVICE_INSTANCE__HOST:
				setHost((Host)newValue);
				return;
			case ServicePackage.SERVICE_INSTANCE__VOLUMES:
				getVolumes().clear();
				getVolumes().addAll((Collection<? extends Volume>)newValue);
				return;
			case ServicePackage.SERVICE_INSTANCE__CONTINUITY_ROLE:
				setContinuityRole((ContinuityRole)newValue);
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
			case ServicePackage.SERVICE_INSTANCE__HOST:
				setHost((Host)null);
				return;
			case ServicePackage.SERVICE_INSTANCE__VOLUMES:
				getVolumes().clear();
				return;
			case ServicePackage.SERVICE_INSTANCE__CONTINUITY_ROLE:
				setContinuityRole(CONTINUITY_ROLE_EDEFAULT);
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
			case ServicePackage.SERVICE_INSTANCE__HOST:
				return host != null;
			case ServicePackage.SERVICE_INSTANCE__VOLUMES:
				return volumes != null && !volumes.isEmpty();
			case ServicePackage.SERVICE_INSTANCE__CONTINUITY_ROLE:
				return continuityRole != CONTINUITY_ROLE_EDEFAULT;
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
		result.append(" (continuityRole: ");
		result.append(continuityRole);
		result.append(')');
		return result.toString();
	}

} //ServiceInstanceImpl
