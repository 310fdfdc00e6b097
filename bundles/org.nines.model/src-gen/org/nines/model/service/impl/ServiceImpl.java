/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.service.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectWithInverseResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.nines.model.core.impl.NamedElementImpl;

import org.nines.model.service.ClientPopulation;
import org.nines.model.service.Dependency;
import org.nines.model.service.Redundancy;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceInstance;
import org.nines.model.service.ServiceLevel;
import org.nines.model.service.ServicePackage;
import org.nines.model.service.Tier;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Service</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.service.impl.ServiceImpl#getTier <em>Tier</em>}</li>
 *   <li>{@link org.nines.model.service.impl.ServiceImpl#getInstances <em>Instances</em>}</li>
 *   <li>{@link org.nines.model.service.impl.ServiceImpl#getRedundancy <em>Redundancy</em>}</li>
 *   <li>{@link org.nines.model.service.impl.ServiceImpl#getNeeds <em>Needs</em>}</li>
 *   <li>{@link org.nines.model.service.impl.ServiceImpl#getLevels <em>Levels</em>}</li>
 *   <li>{@link org.nines.model.service.impl.ServiceImpl#getClients <em>Clients</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ServiceImpl extends NamedElementImpl implements Service {
	/**
	 * The cached value of the '{@link #getTier() <em>Tier</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTier()
	 * @generated
	 * @ordered
	 */
	protected Tier tier;

	/**
	 * The cached value of the '{@link #getInstances() <em>Instances</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInstances()
	 * @generated
	 * @ordered
	 */
	protected EList<ServiceInstance> instances;

	/**
	 * The cached value of the '{@link #getRedundancy() <em>Redundancy</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRedundancy()
	 * @generated
	 * @ordered
	 */
	protected Redundancy redundancy;

	/**
	 * The cached value of the '{@link #getNeeds() <em>Needs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNeeds()
	 * @generated
	 * @ordered
	 */
	protected EList<Dependency> needs;

	/**
	 * The cached value of the '{@link #getLevels() <em>Levels</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevels()
	 * @generated
	 * @ordered
	 */
	protected EList<ServiceLevel> levels;

	/**
	 * The cached value of the '{@link #getClients() <em>Clients</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClients()
	 * @generated
	 * @ordered
	 */
	protected EList<ClientPopulation> clients;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ServiceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ServicePackage.Literals.SERVICE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Tier getTier() {
		if (tier != null && tier.eIsProxy()) {
			InternalEObject oldTier = (InternalEObject)tier;
			tier = (Tier)eResolveProxy(oldTier);
			if (tier != oldTier) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ServicePackage.SERVICE__TIER, oldTier, tier));
			}
		}
		return tier;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Tier basicGetTier() {
		return tier;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetTier(Tier newTier, NotificationChain msgs) {
		Tier oldTier = tier;
		tier = newTier;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ServicePackage.SERVICE__TIER, oldTier, newTier);
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
	public void setTier(Tier newTier) {
		if (newTier != tier) {
			NotificationChain msgs = null;
			if (tier != null)
				msgs = ((InternalEObject)tier).eInverseRemove(this, ServicePackage.TIER__SERVICES, Tier.class, msgs);
			if (newTier != null)
				msgs = ((InternalEObject)newTier).eInverseAdd(this, ServicePackage.TIER__SERVICES, Tier.class, msgs);
			msgs = basicSetTier(newTier, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.SERVICE__TIER, newTier, newTier));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ServiceInstance> getInstances() {
		if (instances == null) {
			instances = new EObjectContainmentEList.Resolving<ServiceInstance>(ServiceInstance.class, this, ServicePackage.SERVICE__INSTANCES);
		}
		return instances;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Redundancy getRedundancy() {
		if (redundancy != null && redundancy.eIsProxy()) {
			InternalEObject oldRedundancy = (InternalEObject)redundancy;
			redundancy = (Redundancy)eResolveProxy(oldRedundancy);
			if (redundancy != oldRedundancy) {
				InternalEObject newRedundancy = (InternalEObject)redundancy;
				NotificationChain msgs = oldRedundancy.eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ServicePackage.SERVICE__REDUNDANCY, null, null);
				if (newRedundancy.eInternalContainer() == null) {
					msgs = newRedundancy.eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ServicePackage.SERVICE__REDUNDANCY, null, msgs);
				}
				if (msgs != null) msgs.dispatch();
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ServicePackage.SERVICE__REDUNDANCY, oldRedundancy, redundancy));
			}
		}
		return redundancy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Redundancy basicGetRedundancy() {
		return redundancy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetRedundancy(Redundancy newRedundancy, NotificationChain msgs) {
		Redundancy oldRedundancy = redundancy;
		redundancy = newRedundancy;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ServicePackage.SERVICE__REDUNDANCY, oldRedundancy, newRedundancy);
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
	public void setRedundancy(Redundancy newRedundancy) {
		if (newRedundancy != redundancy) {
			NotificationChain msgs = null;
			if (redundancy != null)
				msgs = ((InternalEObject)redundancy).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ServicePackage.SERVICE__REDUNDANCY, null, msgs);
			if (newRedundancy != null)
				msgs = ((InternalEObject)newRedundancy).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ServicePackage.SERVICE__REDUNDANCY, null, msgs);
			msgs = basicSetRedundancy(newRedundancy, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.SERVICE__REDUNDANCY, newRedundancy, newRedundancy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Dependency> getNeeds() {
		if (needs == null) {
			needs = new EObjectContainmentEList.Resolving<Dependency>(Dependency.class, this, ServicePackage.SERVICE__NEEDS);
		}
		return needs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ServiceLevel> getLevels() {
		if (levels == null) {
			levels = new EObjectContainmentEList.Resolving<ServiceLevel>(ServiceLevel.class, this, ServicePackage.SERVICE__LEVELS);
		}
		return levels;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ClientPopulation> getClients() {
		if (clients == null) {
			clients = new EObjectWithInverseResolvingEList.ManyInverse<ClientPopulation>(ClientPopulation.class, this, ServicePackage.SERVICE__CLIENTS, ServicePackage.CLIENT_POPULATION__USES);
		}
		return clients;
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
			case ServicePackage.SERVICE__TIER:
				if (tier != null)
					msgs = ((InternalEObject)tier).eInverseRemove(this, ServicePackage.TIER__SERVICES, Tier.class, msgs);
				return basicSetTier((Tier)otherEnd, msgs);
			case ServicePackage.SERVICE__CLIENTS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getClients()).basicAdd(otherEnd, msgs);
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
			case ServicePackage.SERVICE__TIER:
				return basicSetTier(null, msgs);
			case ServicePackage.SERVICE__INSTANCES:
				return ((InternalEList<?>)getInstances()).basicRemove(otherEnd, msgs);
			case ServicePackage.SERVICE__REDUNDANCY:
				return basicSetRedundancy(null, msgs);
			case ServicePackage.SERVICE__NEEDS:
				return ((InternalEList<?>)getNeeds()).basicRemove(otherEnd, msgs);
			case ServicePackage.SERVICE__LEVELS:
				return ((InternalEList<?>)getLevels()).basicRemove(otherEnd, msgs);
			case ServicePackage.SERVICE__CLIENTS:
				return ((InternalEList<?>)getClients()).basicRemove(otherEnd, msgs);
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
			case ServicePackage.SERVICE__TIER:
				if (resolve) return getTier();
				return basicGetTier();
			case ServicePackage.SERVICE__INSTANCES:
				return getInstances();
			case ServicePackage.SERVICE__REDUNDANCY:
				if (resolve) return getRedundancy();
				return basicGetRedundancy();
			case ServicePackage.SERVICE__NEEDS:
				return getNeeds();
			case ServicePackage.SERVICE__LEVELS:
				return getLevels();
			case ServicePackage.SERVICE__CLIENTS:
				return getClients();
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
			case ServicePackage.SERVICE__TIER:
				setTier((Tier)newValue);
				return;
			case ServicePackage.SERVICE__INSTANCES:
				getInstances().clear();
				getInstances().addAll((Collection<? extends ServiceInstance>)newValue);
				return;
			case ServicePackage.SERVICE__REDUNDANCY:
				setRedundancy((Redundancy)newValue);
				return;
			case ServicePackage.SERVICE__NEEDS:
				getNeeds().clear();
				getNeeds().addAll((Collection<? extends Dependency>)newValue);
				return;
			case ServicePackage.SERVICE__LEVELS:
				getLevels().clear();
				getLevels().addAll((Collection<? extends ServiceLevel>)newValue);
				return;
			case ServicePackage.SERVICE__CLIENTS:
				getClients().clear();
				getClients().addAll((Collection<? extends ClientPopulation>)newValue);
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
			case ServicePackage.SERVICE__TIER:
				setTier((Tier)null);
				return;
			case ServicePackage.SERVICE__INSTANCES:
				getInstances().clear();
				return;
			case ServicePackage.SERVICE__REDUNDANCY:
				setRedundancy((Redundancy)null);
				return;
			case ServicePackage.SERVICE__NEEDS:
				getNeeds().clear();
				return;
			case ServicePackage.SERVICE__LEVELS:
				getLevels().clear();
				return;
			case ServicePackage.SERVICE__CLIENTS:
				getClients().clear();
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
			case ServicePackage.SERVICE__TIER:
				return tier != null;
			case ServicePackage.SERVICE__INSTANCES:
				return instances != null && !instances.isEmpty();
			case ServicePackage.SERVICE__REDUNDANCY:
				return redundancy != null;
			case ServicePackage.SERVICE__NEEDS:
				return needs != null && !needs.isEmpty();
			case ServicePackage.SERVICE__LEVELS:
				return levels != null && !levels.isEmpty();
			case ServicePackage.SERVICE__CLIENTS:
				return clients != null && !clients.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //ServiceImpl
