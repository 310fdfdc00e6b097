/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.service.impl;

import java.lang.reflect.InvocationTargetException;

import java.time.LocalDate;

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
import org.eclipse.emf.ecore.util.InternalEList;

import org.nines.model.core.impl.NamedElementImpl;

import org.nines.model.service.ClientPopulation;
import org.nines.model.service.Exclusion;
import org.nines.model.service.MeasurementPeriod;
import org.nines.model.service.ServiceLevel;
import org.nines.model.service.ServiceLevelAgreement;
import org.nines.model.service.ServicePackage;

import org.nines.model.units.Duration;
import org.nines.model.units.Money;
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
 *   <li>{@link org.nines.model.service.impl.ServiceLevelAgreementImpl#getPeriod <em>Period</em>}</li>
 *   <li>{@link org.nines.model.service.impl.ServiceLevelAgreementImpl#getPlannedAllowance <em>Planned Allowance</em>}</li>
 *   <li>{@link org.nines.model.service.impl.ServiceLevelAgreementImpl#isExcludesPlanned <em>Excludes Planned</em>}</li>
 *   <li>{@link org.nines.model.service.impl.ServiceLevelAgreementImpl#getExclusions <em>Exclusions</em>}</li>
 *   <li>{@link org.nines.model.service.impl.ServiceLevelAgreementImpl#getPenalty <em>Penalty</em>}</li>
 *   <li>{@link org.nines.model.service.impl.ServiceLevelAgreementImpl#getPenaltyAmount <em>Penalty Amount</em>}</li>
 *   <li>{@link org.nines.model.service.impl.ServiceLevelAgreementImpl#getBonus <em>Bonus</em>}</li>
 *   <li>{@link org.nines.model.service.impl.ServiceLevelAgreementImpl#getScope <em>Scope</em>}</li>
 *   <li>{@link org.nines.model.service.impl.ServiceLevelAgreementImpl#getValidFrom <em>Valid From</em>}</li>
 *   <li>{@link org.nines.model.service.impl.ServiceLevelAgreementImpl#getValidUntil <em>Valid Until</em>}</li>
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
	 * The default value of the '{@link #getPeriod() <em>Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriod()
	 * @generated
	 * @ordered
	 */
	protected static final MeasurementPeriod PERIOD_EDEFAULT = MeasurementPeriod.YEAR;

	/**
	 * The cached value of the '{@link #getPeriod() <em>Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriod()
	 * @generated
	 * @ordered
	 */
	protected MeasurementPeriod period = PERIOD_EDEFAULT;

	/**
	 * The default value of the '{@link #getPlannedAllowance() <em>Planned Allowance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlannedAllowance()
	 * @generated
	 * @ordered
	 */
	protected static final Duration PLANNED_ALLOWANCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlannedAllowance() <em>Planned Allowance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlannedAllowance()
	 * @generated
	 * @ordered
	 */
	protected Duration plannedAllowance = PLANNED_ALLOWANCE_EDEFAULT;

	/**
	 * The default value of the '{@link #isExcludesPlanned() <em>Excludes Planned</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isExcludesPlanned()
	 * @generated
	 * @ordered
	 */
	protected static final boolean EXCLUDES_PLANNED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isExcludesPlanned() <em>Excludes Planned</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isExcludesPlanned()
	 * @generated
	 * @ordered
	 */
	protected boolean excludesPlanned = EXCLUDES_PLANNED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getExclusions() <em>Exclusions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExclusions()
	 * @generated
	 * @ordered
	 */
	protected EList<Exclusion> exclusions;

	/**
	 * The default value of the '{@link #getPenalty() <em>Penalty</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPenalty()
	 * @generated
	 * @ordered
	 */
	protected static final String PENALTY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPenalty() <em>Penalty</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPenalty()
	 * @generated
	 * @ordered
	 */
	protected String penalty = PENALTY_EDEFAULT;

	/**
	 * The default value of the '{@link #getPenaltyAmount() <em>Penalty Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPenaltyAmount()
	 * @generated
	 * @ordered
	 */
	protected static final Money PENALTY_AMOUNT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPenaltyAmount() <em>Penalty Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPenaltyAmount()
	 * @generated
	 * @ordered
	 */
	protected Money penaltyAmount = PENALTY_AMOUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #getBonus() <em>Bonus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBonus()
	 * @generated
	 * @ordered
	 */
	protected static final String BONUS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBonus() <em>Bonus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBonus()
	 * @generated
	 * @ordered
	 */
	protected String bonus = BONUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getScope() <em>Scope</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScope()
	 * @generated
	 * @ordered
	 */
	protected static final String SCOPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getScope() <em>Scope</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScope()
	 * @generated
	 * @ordered
	 */
	protected String scope = SCOPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getValidFrom() <em>Valid From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidFrom()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate VALID_FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValidFrom() <em>Valid From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidFrom()
	 * @generated
	 * @ordered
	 */
	protected LocalDate validFrom = VALID_FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getValidUntil() <em>Valid Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidUntil()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate VALID_UNTIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValidUntil() <em>Valid Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidUntil()
	 * @generated
	 * @ordered
	 */
	protected LocalDate validUntil = VALID_UNTIL_EDEFAULT;

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
	public MeasurementPeriod getPeriod() {
		return period;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeriod(MeasurementPeriod newPeriod) {
		MeasurementPeriod oldPeriod = period;
		period = newPeriod == null ? PERIOD_EDEFAULT : newPeriod;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.SERVICE_LEVEL_AGREEMENT__PERIOD, oldPeriod, period));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getPlannedAllowance() {
		return plannedAllowance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlannedAllowance(Duration newPlannedAllowance) {
		Duration oldPlannedAllowance = plannedAllowance;
		plannedAllowance = newPlannedAllowance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.SERVICE_LEVEL_AGREEMENT__PLANNED_ALLOWANCE, oldPlannedAllowance, plannedAllowance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isExcludesPlanned() {
		return excludesPlanned;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExcludesPlanned(boolean newExcludesPlanned) {
		boolean oldExcludesPlanned = excludesPlanned;
		excludesPlanned = newExcludesPlanned;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.SERVICE_LEVEL_AGREEMENT__EXCLUDES_PLANNED, oldExcludesPlanned, excludesPlanned));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Exclusion> getExclusions() {
		if (exclusions == null) {
			exclusions = new EObjectContainmentEList.Resolving<Exclusion>(Exclusion.class, this, ServicePackage.SERVICE_LEVEL_AGREEMENT__EXCLUSIONS);
		}
		return exclusions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPenalty() {
		return penalty;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPenalty(String newPenalty) {
		String oldPenalty = penalty;
		penalty = newPenalty;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.SERVICE_LEVEL_AGREEMENT__PENALTY, oldPenalty, penalty));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Money getPenaltyAmount() {
		return penaltyAmount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPenaltyAmount(Money newPenaltyAmount) {
		Money oldPenaltyAmount = penaltyAmount;
		penaltyAmount = newPenaltyAmount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.SERVICE_LEVEL_AGREEMENT__PENALTY_AMOUNT, oldPenaltyAmount, penaltyAmount));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBonus() {
		return bonus;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBonus(String newBonus) {
		String oldBonus = bonus;
		bonus = newBonus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.SERVICE_LEVEL_AGREEMENT__BONUS, oldBonus, bonus));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getScope() {
		return scope;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScope(String newScope) {
		String oldScope = scope;
		scope = newScope;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.SERVICE_LEVEL_AGREEMENT__SCOPE, oldScope, scope));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getValidFrom() {
		return validFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValidFrom(LocalDate newValidFrom) {
		LocalDate oldValidFrom = validFrom;
		validFrom = newValidFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.SERVICE_LEVEL_AGREEMENT__VALID_FROM, oldValidFrom, validFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getValidUntil() {
		return validUntil;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValidUntil(LocalDate newValidUntil) {
		LocalDate oldValidUntil = validUntil;
		validUntil = newValidUntil;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.SERVICE_LEVEL_AGREEMENT__VALID_UNTIL, oldValidUntil, validUntil));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean validateValidity(final DiagnosticChain diagnostics, final Map<Object, Object> context) {
		return org.nines.model.internal.ServiceInvariants.validity(this, diagnostics);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ServicePackage.SERVICE_LEVEL_AGREEMENT__EXCLUSIONS:
				return ((InternalEList<?>)getExclusions()).basicRemove(otherEnd, msgs);
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
			case ServicePackage.SERVICE_LEVEL_AGREEMENT__PERIOD:
				return getPeriod();
			case ServicePackage.SERVICE_LEVEL_AGREEMENT__PLANNED_ALLOWANCE:
				return getPlannedAllowance();
			case ServicePackage.SERVICE_LEVEL_AGREEMENT__EXCLUDES_PLANNED:
				return isExcludesPlanned();
			case ServicePackage.SERVICE_LEVEL_AGREEMENT__EXCLUSIONS:
				return getExclusions();
			case ServicePackage.SERVICE_LEVEL_AGREEMENT__PENALTY:
				return getPenalty();
			case ServicePackage.SERVICE_LEVEL_AGREEMENT__PENALTY_AMOUNT:
				return getPenaltyAmount();
			case ServicePackage.SERVICE_LEVEL_AGREEMENT__BONUS:
				return getBonus();
			case ServicePackage.SERVICE_LEVEL_AGREEMENT__SCOPE:
				return getScope();
			case ServicePackage.SERVICE_LEVEL_AGREEMENT__VALID_FROM:
				return getValidFrom();
			case ServicePackage.SERVICE_LEVEL_AGREEMENT__VALID_UNTIL:
				return getValidUntil();
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
			case ServicePackage.SERVICE_LEVEL_AGREEMENT__PERIOD:
				setPeriod((MeasurementPeriod)newValue);
				return;
			case ServicePackage.SERVICE_LEVEL_AGREEMENT__PLANNED_ALLOWANCE:
				setPlannedAllowance((Duration)newValue);
				return;
			case ServicePackage.SERVICE_LEVEL_AGREEMENT__EXCLUDES_PLANNED:
				setExcludesPlanned((Boolean)newValue);
				return;
			case ServicePackage.SERVICE_LEVEL_AGREEMENT__EXCLUSIONS:
				getExclusions().clear();
				getExclusions().addAll((Collection<? extends Exclusion>)newValue);
				return;
			case ServicePackage.SERVICE_LEVEL_AGREEMENT__PENALTY:
				setPenalty((String)newValue);
				return;
			case ServicePackage.SERVICE_LEVEL_AGREEMENT__PENALTY_AMOUNT:
				setPenaltyAmount((Money)newValue);
				return;
			case ServicePackage.SERVICE_LEVEL_AGREEMENT__BONUS:
				setBonus((String)newValue);
				return;
			case ServicePackage.SERVICE_LEVEL_AGREEMENT__SCOPE:
				setScope((String)newValue);
				return;
			case ServicePackage.SERVICE_LEVEL_AGREEMENT__VALID_FROM:
				setValidFrom((LocalDate)newValue);
				return;
			case ServicePackage.SERVICE_LEVEL_AGREEMENT__VALID_UNTIL:
				setValidUntil((LocalDate)newValue);
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
			case ServicePackage.SERVICE_LEVEL_AGREEMENT__PERIOD:
				setPeriod(PERIOD_EDEFAULT);
				return;
			case ServicePackage.SERVICE_LEVEL_AGREEMENT__PLANNED_ALLOWANCE:
				setPlannedAllowance(PLANNED_ALLOWANCE_EDEFAULT);
				return;
			case ServicePackage.SERVICE_LEVEL_AGREEMENT__EXCLUDES_PLANNED:
				setExcludesPlanned(EXCLUDES_PLANNED_EDEFAULT);
				return;
			case ServicePackage.SERVICE_LEVEL_AGREEMENT__EXCLUSIONS:
				getExclusions().clear();
				return;
			case ServicePackage.SERVICE_LEVEL_AGREEMENT__PENALTY:
				setPenalty(PENALTY_EDEFAULT);
				return;
			case ServicePackage.SERVICE_LEVEL_AGREEMENT__PENALTY_AMOUNT:
				setPenaltyAmount(PENALTY_AMOUNT_EDEFAULT);
				return;
			case ServicePackage.SERVICE_LEVEL_AGREEMENT__BONUS:
				setBonus(BONUS_EDEFAULT);
				return;
			case ServicePackage.SERVICE_LEVEL_AGREEMENT__SCOPE:
				setScope(SCOPE_EDEFAULT);
				return;
			case ServicePackage.SERVICE_LEVEL_AGREEMENT__VALID_FROM:
				setValidFrom(VALID_FROM_EDEFAULT);
				return;
			case ServicePackage.SERVICE_LEVEL_AGREEMENT__VALID_UNTIL:
				setValidUntil(VALID_UNTIL_EDEFAULT);
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
			case ServicePackage.SERVICE_LEVEL_AGREEMENT__PERIOD:
				return period != PERIOD_EDEFAULT;
			case ServicePackage.SERVICE_LEVEL_AGREEMENT__PLANNED_ALLOWANCE:
				return PLANNED_ALLOWANCE_EDEFAULT == null ? plannedAllowance != null : !PLANNED_ALLOWANCE_EDEFAULT.equals(plannedAllowance);
			case ServicePackage.SERVICE_LEVEL_AGREEMENT__EXCLUDES_PLANNED:
				return excludesPlanned != EXCLUDES_PLANNED_EDEFAULT;
			case ServicePackage.SERVICE_LEVEL_AGREEMENT__EXCLUSIONS:
				return exclusions != null && !exclusions.isEmpty();
			case ServicePackage.SERVICE_LEVEL_AGREEMENT__PENALTY:
				return PENALTY_EDEFAULT == null ? penalty != null : !PENALTY_EDEFAULT.equals(penalty);
			case ServicePackage.SERVICE_LEVEL_AGREEMENT__PENALTY_AMOUNT:
				return PENALTY_AMOUNT_EDEFAULT == null ? penaltyAmount != null : !PENALTY_AMOUNT_EDEFAULT.equals(penaltyAmount);
			case ServicePackage.SERVICE_LEVEL_AGREEMENT__BONUS:
				return BONUS_EDEFAULT == null ? bonus != null : !BONUS_EDEFAULT.equals(bonus);
			case ServicePackage.SERVICE_LEVEL_AGREEMENT__SCOPE:
				return SCOPE_EDEFAULT == null ? scope != null : !SCOPE_EDEFAULT.equals(scope);
			case ServicePackage.SERVICE_LEVEL_AGREEMENT__VALID_FROM:
				return VALID_FROM_EDEFAULT == null ? validFrom != null : !VALID_FROM_EDEFAULT.equals(validFrom);
			case ServicePackage.SERVICE_LEVEL_AGREEMENT__VALID_UNTIL:
				return VALID_UNTIL_EDEFAULT == null ? validUntil != null : !VALID_UNTIL_EDEFAULT.equals(validUntil);
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
			case ServicePackage.SERVICE_LEVEL_AGREEMENT___VALIDATE_VALIDITY__DIAGNOSTICCHAIN_MAP:
				return validateValidity((DiagnosticChain)arguments.get(0), (Map<Object, Object>)arguments.get(1));
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
		result.append(" (provider: ");
		result.append(provider);
		result.append(", consumer: ");
		result.append(consumer);
		result.append(", target: ");
		result.append(target);
		result.append(", period: ");
		result.append(period);
		result.append(", plannedAllowance: ");
		result.append(plannedAllowance);
		result.append(", excludesPlanned: ");
		result.append(excludesPlanned);
		result.append(", penalty: ");
		result.append(penalty);
		result.append(", penaltyAmount: ");
		result.append(penaltyAmount);
		result.append(", bonus: ");
		result.append(bonus);
		result.append(", scope: ");
		result.append(scope);
		result.append(", validFrom: ");
		result.append(validFrom);
		result.append(", validUntil: ");
		result.append(validUntil);
		result.append(')');
		return result.toString();
	}

} //ServiceLevelAgreementImpl
