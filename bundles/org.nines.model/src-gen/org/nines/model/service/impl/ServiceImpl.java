/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.service.impl;

import java.lang.reflect.InvocationTargetException;

import java.util.Collection;
import java.util.Map;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectWithInverseResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.nines.model.core.impl.NamedElementImpl;

import org.nines.model.service.ClientPopulation;
import org.nines.model.service.Demand;
import org.nines.model.service.Need;
import org.nines.model.service.Redundancy;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceInstance;
import org.nines.model.service.ServiceKind;
import org.nines.model.service.ServiceLevel;
import org.nines.model.service.ServicePackage;
import org.nines.model.service.Tier;

import org.nines.model.units.Money;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Service</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.service.impl.ServiceImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.nines.model.service.impl.ServiceImpl#getImportance <em>Importance</em>}</li>
 *   <li>{@link org.nines.model.service.impl.ServiceImpl#getTier <em>Tier</em>}</li>
 *   <li>{@link org.nines.model.service.impl.ServiceImpl#getInstances <em>Instances</em>}</li>
 *   <li>{@link org.nines.model.service.impl.ServiceImpl#getRedundancy <em>Redundancy</em>}</li>
 *   <li>{@link org.nines.model.service.impl.ServiceImpl#getCapacityPerInstance <em>Capacity Per Instance</em>}</li>
 *   <li>{@link org.nines.model.service.impl.ServiceImpl#getDemand <em>Demand</em>}</li>
 *   <li>{@link org.nines.model.service.impl.ServiceImpl#getNeeds <em>Needs</em>}</li>
 *   <li>{@link org.nines.model.service.impl.ServiceImpl#getLevels <em>Levels</em>}</li>
 *   <li>{@link org.nines.model.service.impl.ServiceImpl#getClients <em>Clients</em>}</li>
 *   <li>{@link org.nines.model.service.impl.ServiceImpl#getDowntimeCost <em>Downtime Cost</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ServiceImpl extends NamedElementImpl implements Service {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final ServiceKind KIND_EDEFAULT = ServiceKind.APPLICATION;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected ServiceKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getImportance() <em>Importance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImportance()
	 * @generated
	 * @ordered
	 */
	protected static final int IMPORTANCE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getImportance() <em>Importance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImportance()
	 * @generated
	 * @ordered
	 */
	protected int importance = IMPORTANCE_EDEFAULT;

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
	 * The default value of the '{@link #getCapacityPerInstance() <em>Capacity Per Instance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapacityPerInstance()
	 * @generated
	 * @ordered
	 */
	protected static final double CAPACITY_PER_INSTANCE_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getCapacityPerInstance() <em>Capacity Per Instance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapacityPerInstance()
	 * @generated
	 * @ordered
	 */
	protected double capacityPerInstance = CAPACITY_PER_INSTANCE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDemand() <em>Demand</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDemand()
	 * @generated
	 * @ordered
	 */
	protected Demand demand;

	/**
	 * The cached value of the '{@link #getNeeds() <em>Needs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNeeds()
	 * @generated
	 * @ordered
	 */
	protected EList<Need> needs;

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
	 * The default value of the '{@link #getDowntimeCost() <em>Downtime Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDowntimeCost()
	 * @generated
	 * @ordered
	 */
	protected static final Money DOWNTIME_COST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDowntimeCost() <em>Downtime Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDowntimeCost()
	 * @generated
	 * @ordered
	 */
	protected Money downtimeCost = DOWNTIME_COST_EDEFAULT;

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
	public ServiceKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(ServiceKind newKind) {
		ServiceKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.SERVICE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getImportance() {
		return importance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setImportance(int newImportance) {
		int oldImportance = importance;
		importance = newImportance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.SERVICE__IMPORTANCE, oldImportance, importance));
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
	public double getCapacityPerInstance() {
		return capacityPerInstance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCapacityPerInstance(double newCapacityPerInstance) {
		double oldCapacityPerInstance = capacityPerInstance;
		capacityPerInstance = newCapacityPerInstance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.SERVICE__CAPACITY_PER_INSTANCE, oldCapacityPerInstance, capacityPerInstance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Demand getDemand() {
		if (demand != null && demand.eIsProxy()) {
			InternalEObject oldDemand = (InternalEObject)demand;
			demand = (Demand)eResolveProxy(oldDemand);
			if (demand != oldDemand) {
				InternalEObject newDemand = (InternalEObject)demand;
				NotificationChain msgs = oldDemand.eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ServicePackage.SERVICE__DEMAND, null, null);
				if (newDemand.eInternalContainer() == null) {
					msgs = newDemand.eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ServicePackage.SERVICE__DEMAND, null, msgs);
				}
				if (msgs != null) msgs.dispatch();
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ServicePackage.SERVICE__DEMAND, oldDemand, demand));
			}
		}
		return demand;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Demand basicGetDemand() {
		return demand;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDemand(Demand newDemand, NotificationChain msgs) {
		Demand oldDemand = demand;
		demand = newDemand;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ServicePackage.SERVICE__DEMAND, oldDemand, newDemand);
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
	public void setDemand(Demand newDemand) {
		if (newDemand != demand) {
			NotificationChain msgs = null;
			if (demand != null)
				msgs = ((InternalEObject)demand).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ServicePackage.SERVICE__DEMAND, null, msgs);
			if (newDemand != null)
				msgs = ((InternalEObject)newDemand).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ServicePackage.SERVICE__DEMAND, null, msgs);
			msgs = basicSetDemand(newDemand, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.SERVICE__DEMAND, newDemand, newDemand));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Need> getNeeds() {
		if (needs == null) {
			needs = new EObjectContainmentEList.Resolving<Need>(Need.class, this, ServicePackage.SERVICE__NEEDS);
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
	@Override
	public Money getDowntimeCost() {
		return downtimeCost;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDowntimeCost(Money newDowntimeCost) {
		Money oldDowntimeCost = downtimeCost;
		downtimeCost = newDowntimeCost;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.SERVICE__DOWNTIME_COST, oldDowntimeCost, downtimeCost));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean validateInstances(final DiagnosticChain diagnostics, final Map<Object, Object> context) {
		return org.nines.model.internal.ServiceInvariants.instances(this, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean validateMembers(final DiagnosticChain diagnostics, final Map<Object, Object> context) {
		return org.nines.model.internal.ServiceInvariants.members(this, diagnostics, context);
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
			case ServicePackage.SERVICE__DEMAND:
				return basicSetDemand(null, msgs);
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
			case ServicePackage.SERVICE__KIND:
				return getKind();
			case ServicePackage.SERVICE__IMPORTANCE:
				return getImportance();
			case ServicePackage.SERVICE__TIER:
				if (resolve) return getTier();
				return basicGetTier();
			case ServicePackage.SERVICE__INSTANCES:
				return getInstances();
			case ServicePackage.SERVICE__REDUNDANCY:
				if (resolve) return getRedundancy();
				return basicGetRedundancy();
			case ServicePackage.SERVICE__CAPACITY_PER_INSTANCE:
				return getCapacityPerInstance();
			case ServicePackage.SERVICE__DEMAND:
				if (resolve) return getDemand();
				return basicGetDemand();
			case ServicePackage.SERVICE__NEEDS:
				return getNeeds();
			case ServicePackage.SERVICE__LEVELS:
				return getLevels();
			case ServicePackage.SERVICE__CLIENTS:
				return getClients();
			case ServicePackage.SERVICE__DOWNTIME_COST:
				return getDowntimeCost();
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
			case ServicePackage.SERVICE__KIND:
				setKind((ServiceKind)newValue);
				return;
			case ServicePackage.SERVICE__IMPORTANCE:
				setImportance((Integer)newValue);
				return;
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
			case ServicePackage.SERVICE__CAPACITY_PER_INSTANCE:
				setCapacityPerInstance((Double)newValue);
				return;
			case ServicePackage.SERVICE__DEMAND:
				setDemand((Demand)newValue);
				return;
			case ServicePackage.SERVICE__NEEDS:
				getNeeds().clear();
				getNeeds().addAll((Collection<? extends Need>)newValue);
				return;
			case ServicePackage.SERVICE__LEVELS:
				getLevels().clear();
				getLevels().addAll((Collection<? extends ServiceLevel>)newValue);
				return;
			case ServicePackage.SERVICE__CLIENTS:
				getClients().clear();
				getClients().addAll((Collection<? extends ClientPopulation>)newValue);
				return;
			case ServicePackage.SERVICE__DOWNTIME_COST:
				setDowntimeCost((Money)newValue);
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
			case ServicePackage.SERVICE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ServicePackage.SERVICE__IMPORTANCE:
				setImportance(IMPORTANCE_EDEFAULT);
				return;
			case ServicePackage.SERVICE__TIER:
				setTier((Tier)null);
				return;
			case ServicePackage.SERVICE__INSTANCES:
				getInstances().clear();
				return;
			case ServicePackage.SERVICE__REDUNDANCY:
				setRedundancy((Redundancy)null);
				return;
			case ServicePackage.SERVICE__CAPACITY_PER_INSTANCE:
				setCapacityPerInstance(CAPACITY_PER_INSTANCE_EDEFAULT);
				return;
			case ServicePackage.SERVICE__DEMAND:
				setDemand((Demand)null);
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
			case ServicePackage.SERVICE__DOWNTIME_COST:
				setDowntimeCost(DOWNTIME_COST_EDEFAULT);
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
			case ServicePackage.SERVICE__KIND:
				return kind != KIND_EDEFAULT;
			case ServicePackage.SERVICE__IMPORTANCE:
				return importance != IMPORTANCE_EDEFAULT;
			case ServicePackage.SERVICE__TIER:
				return tier != null;
			case ServicePackage.SERVICE__INSTANCES:
				return instances != null && !instances.isEmpty();
			case ServicePackage.SERVICE__REDUNDANCY:
				return redundancy != null;
			case ServicePackage.SERVICE__CAPACITY_PER_INSTANCE:
				return capacityPerInstance != CAPACITY_PER_INSTANCE_EDEFAULT;
			case ServicePackage.SERVICE__DEMAND:
				return demand != null;
			case ServicePackage.SERVICE__NEEDS:
				return needs != null && !needs.isEmpty();
			case ServicePackage.SERVICE__LEVELS:
				return levels != null && !levels.isEmpty();
			case ServicePackage.SERVICE__CLIENTS:
				return clients != null && !clients.isEmpty();
			case ServicePackage.SERVICE__DOWNTIME_COST:
				return DOWNTIME_COST_EDEFAULT == null ? downtimeCost != null : !DOWNTIME_COST_EDEFAULT.equals(downtimeCost);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	@SuppressWarnings("unchecked")
	public Object eInvoke(int operationID, EList<?> arguments) throws InvocationTargetException {
		switch (operationID) {
			case ServicePackage.SERVICE___VALIDATE_INSTANCES__DIAGNOSTICCHAIN_MAP:
				return validateInstances((DiagnosticChain)arguments.get(0), (Map<Object, Object>)arguments.get(1));
			case ServicePackage.SERVICE___VALIDATE_MEMBERS__DIAGNOSTICCHAIN_MAP:
				return validateMembers((DiagnosticChain)arguments.get(0), (Map<Object, Object>)arguments.get(1));
		}
		return super.eInvoke(operationID, arguments);
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
		result.append(", importance: ");
		result.append(importance);
		result.append(", capacityPerInstance: ");
		result.append(capacityPerInstance);
		result.append(", downtimeCost: ");
		result.append(downtimeCost);
		result.append(')');
		return result.toString();
	}

} //ServiceImpl
