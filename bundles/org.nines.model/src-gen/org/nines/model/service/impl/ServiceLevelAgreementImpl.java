/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.service.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.nines.model.core.impl.NamedElementImpl;

import org.nines.model.service.ClientPopulation;
import org.nines.model.service.ServiceLevel;
import org.nines.model.service.ServiceLevelAgreement;
import org.nines.model.service.ServicePackage;

import org.nines.model.units.Percentage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Level Agreement</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.service.impl.ServiceLevelAgreementImpl#getLevel <em>Level</em>}</li>
 *   <li>{@link org.nines.model.service.impl.ServiceLevelAgreementImpl#getClients <em>Clients</em>}</li>
 *   <li>{@link org.nines.model.service.impl.ServiceLevelAgreementImpl#getProvider <em>Provider</em>}</li>
 *   <li>{@link org.nines.model.service.impl.ServiceLevelAgreementImpl#getConsumer <em>Consumer</em>}</li>
 *   <li>{@link org.nines.model.service.impl.ServiceLevelAgreementImpl#getTarget <em>Target</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ServiceLevelAgreementImpl extends NamedElementImpl implements ServiceLevelAgreement {
	/**
	 * The cached value of the '{@link #getLevel() <em>Level</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected ServiceLevel level;

	/**
	 * The cached value of the '{@link #getClients() <em>Clients</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClients()
	 * @generated
	 * @ordered
	 */
	protected ClientPopulation clients;

	/**
	 * The default value of the '{@link #getProvider() <em>Provider</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProvider()
	 * @generated
	 * @ordered
	 */
	protected static final String PROVIDER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProvider() <em>Provider</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProvider()
	 * @generated
	 * @ordered
	 */
	protected String provider = PROVIDER_EDEFAULT;

	/**
	 * The default value of the '{@link #getConsumer() <em>Consumer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConsumer()
	 * @generated
	 * @ordered
	 */
	protected static final String CONSUMER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getConsumer() <em>Consumer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConsumer()
	 * @generated
	 * @ordered
	 */
	protected String consumer = CONSUMER_EDEFAULT;

	/**
	 * The default value of the '{@link #getTarget() <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTarget()
	 * @generated
	 * @ordered
	 */
	protected static final Percentage TARGET_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTarget() <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTarget()
	 * @generated
	 * @ordered
	 */
	protected Percentage target = TARGET_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ServiceLevelAgreementImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ServicePackage.Literals.SERVICE_LEVEL_AGREEMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ServiceLevel getLevel() {
		if (level != null && level.eIsProxy()) {
			InternalEObject oldLevel = (InternalEObject)level;
			level = (ServiceLevel)eResolveProxy(oldLevel);
			if (level != oldLevel) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ServicePackage.SERVICE_LEVEL_AGREEMENT__LEVEL, oldLevel, level));
			}
		}
		return level;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ServiceLevel basicGetLevel() {
		return level;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLevel(ServiceLevel newLevel) {
		ServiceLevel oldLevel = level;
		level = newLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.SERVICE_LEVEL_AGREEMENT__LEVEL, oldLevel, level));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ClientPopulation getClients() {
		if (clients != null && clients.eIsProxy()) {
			InternalEObject oldClients = (InternalEObject)clients;
			clients = (ClientPopulation)eResolveProxy(oldClients);
			if (clients != oldClients) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ServicePackage.SERVICE_LEVEL_AGREEMENT__CLIENTS, oldClients, clients));
			}
		}
		return clients;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ClientPopulation basicGetClients() {
		return clients;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClients(ClientPopulation newClients) {
		ClientPopulation oldClients = clients;
		clients = newClients;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.SERVICE_LEVEL_AGREEMENT__CLIENTS, oldClients, clients));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProvider() {
		return provider;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProvider(String newProvider) {
		String oldProvider = provider;
		provider = newProvider;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.SERVICE_LEVEL_AGREEMENT__PROVIDER, oldProvider, provider));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getConsumer() {
		return consumer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConsumer(String newConsumer) {
		String oldConsumer = consumer;
		consumer = newConsumer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.SERVICE_LEVEL_AGREEMENT__CONSUMER, oldConsumer, consumer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Percentage getTarget() {
		return target;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTarget(Percentage newTarget) {
		Percentage oldTarget = target;
		target = newTarget;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.SERVICE_LEVEL_AGREEMENT__TARGET, oldTarget, target));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ServicePackage.SERVICE_LEVEL_AGREEMENT__LEVEL:
				if (resolve) return getLevel();
				return basicGetLevel();
			case ServicePackage.SERVICE_LEVEL_AGREEMENT__CLIENTS:
				if (resolve) return getClients();
				return basicGetClients();
			case ServicePackage.SERVICE_LEVEL_AGREEMENT__PROVIDER:
				return getProvider();
			case ServicePackage.SERVICE_LEVEL_AGREEMENT__CONSUMER:
				return getConsumer();
			case ServicePackage.SERVICE_LEVEL_AGREEMENT__TARGET:
				return getTarget();
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
			case ServicePackage.SERVICE_LEVEL_AGREEMENT__LEVEL:
				setLevel((ServiceLevel)newValue);
				return;
			case ServicePackage.SERVICE_LEVEL_AGREEMENT__CLIENTS:
				setClients((ClientPopulation)newValue);
				return;
			case ServicePackage.SERVICE_LEVEL_AGREEMENT__PROVIDER:
				setProvider((String)newValue);
				return;
			case ServicePackage.SERVICE_LEVEL_AGREEMENT__CONSUMER:
				setConsumer((String)newValue);
				return;
			case ServicePackage.SERVICE_LEVEL_AGREEMENT__TARGET:
				setTarget((Percentage)newValue);
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
			case ServicePackage.SERVICE_LEVEL_AGREEMENT__LEVEL:
				setLevel((ServiceLevel)null);
				return;
			case ServicePackage.SERVICE_LEVEL_AGREEMENT__CLIENTS:
				setClients((ClientPopulation)null);
				return;
			case ServicePackage.SERVICE_LEVEL_AGREEMENT__PROVIDER:
				setProvider(PROVIDER_EDEFAULT);
				return;
			case ServicePackage.SERVICE_LEVEL_AGREEMENT__CONSUMER:
				setConsumer(CONSUMER_EDEFAULT);
				return;
			case ServicePackage.SERVICE_LEVEL_AGREEMENT__TARGET:
				setTarget(TARGET_EDEFAULT);
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
			case ServicePackage.SERVICE_LEVEL_AGREEMENT__LEVEL:
				return level != null;
			case ServicePackage.SERVICE_LEVEL_AGREEMENT__CLIENTS:
				return clients != null;
			case ServicePackage.SERVICE_LEVEL_AGREEMENT__PROVIDER:
				return PROVIDER_EDEFAULT == null ? provider != null : !PROVIDER_EDEFAULT.equals(provider);
			case ServicePackage.SERVICE_LEVEL_AGREEMENT__CONSUMER:
				return CONSUMER_EDEFAULT == null ? consumer != null : !CONSUMER_EDEFAULT.equals(consumer);
			case ServicePackage.SERVICE_LEVEL_AGREEMENT__TARGET:
				return TARGET_EDEFAULT == null ? target != null : !TARGET_EDEFAULT.equals(target);
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
		result.append(" (provider: ");
		result.append(provider);
		result.append(", consumer: ");
		result.append(consumer);
		result.append(", target: ");
		result.append(target);
		result.append(')');
		return result.toString();
	}

} //ServiceLevelAgreementImpl
