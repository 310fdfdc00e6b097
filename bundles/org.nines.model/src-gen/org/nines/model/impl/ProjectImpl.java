/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.impl;

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
import org.eclipse.emf.ecore.util.InternalEList;

import org.nines.model.NinesPackage;
import org.nines.model.Project;

import org.nines.model.compute.Cluster;
import org.nines.model.compute.Platform;
import org.nines.model.compute.VirtualMachine;

import org.nines.model.core.AcceptedRisk;
import org.nines.model.core.Assumption;
import org.nines.model.core.Catalogue;
import org.nines.model.core.CommonCause;
import org.nines.model.core.Decision;
import org.nines.model.core.Requirement;

import org.nines.model.core.impl.NamedElementImpl;

import org.nines.model.facility.HazardZone;
import org.nines.model.facility.Site;

import org.nines.model.network.ExternalNetwork;
import org.nines.model.network.Network;
import org.nines.model.network.Provider;

import org.nines.model.operations.OperationsPlan;

import org.nines.model.service.ClientPopulation;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceLevelAgreement;
import org.nines.model.service.Tier;

import org.nines.model.storage.Replication;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Project</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.impl.ProjectImpl#getSummary <em>Summary</em>}</li>
 *   <li>{@link org.nines.model.impl.ProjectImpl#getSites <em>Sites</em>}</li>
 *   <li>{@link org.nines.model.impl.ProjectImpl#getHazardZones <em>Hazard Zones</em>}</li>
 *   <li>{@link org.nines.model.impl.ProjectImpl#getNetworks <em>Networks</em>}</li>
 *   <li>{@link org.nines.model.impl.ProjectImpl#getExternalNetworks <em>External Networks</em>}</li>
 *   <li>{@link org.nines.model.impl.ProjectImpl#getProviders <em>Providers</em>}</li>
 *   <li>{@link org.nines.model.impl.ProjectImpl#getVirtualMachines <em>Virtual Machines</em>}</li>
 *   <li>{@link org.nines.model.impl.ProjectImpl#getClusters <em>Clusters</em>}</li>
 *   <li>{@link org.nines.model.impl.ProjectImpl#getPlatforms <em>Platforms</em>}</li>
 *   <li>{@link org.nines.model.impl.ProjectImpl#getConfigurationLimit <em>Configuration Limit</em>}</li>
 *   <li>{@link org.nines.model.impl.ProjectImpl#getCommonCauses <em>Common Causes</em>}</li>
 *   <li>{@link org.nines.model.impl.ProjectImpl#getTiers <em>Tiers</em>}</li>
 *   <li>{@link org.nines.model.impl.ProjectImpl#getServices <em>Services</em>}</li>
 *   <li>{@link org.nines.model.impl.ProjectImpl#getReplications <em>Replications</em>}</li>
 *   <li>{@link org.nines.model.impl.ProjectImpl#getClients <em>Clients</em>}</li>
 *   <li>{@link org.nines.model.impl.ProjectImpl#getAgreements <em>Agreements</em>}</li>
 *   <li>{@link org.nines.model.impl.ProjectImpl#getCatalogue <em>Catalogue</em>}</li>
 *   <li>{@link org.nines.model.impl.ProjectImpl#getAssumptions <em>Assumptions</em>}</li>
 *   <li>{@link org.nines.model.impl.ProjectImpl#getRequirements <em>Requirements</em>}</li>
 *   <li>{@link org.nines.model.impl.ProjectImpl#getDecisions <em>Decisions</em>}</li>
 *   <li>{@link org.nines.model.impl.ProjectImpl#getAcceptedRisks <em>Accepted Risks</em>}</li>
 *   <li>{@link org.nines.model.impl.ProjectImpl#getOperations <em>Operations</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProjectImpl extends NamedElementImpl implements Project {
	/**
	 * The default value of the '{@link #getSummary() <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSummary()
	 * @generated
	 * @ordered
	 */
	protected static final String SUMMARY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSummary() <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSummary()
	 * @generated
	 * @ordered
	 */
	protected String summary = SUMMARY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSites() <em>Sites</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSites()
	 * @generated
	 * @ordered
	 */
	protected EList<Site> sites;

	/**
	 * The cached value of the '{@link #getHazardZones() <em>Hazard Zones</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHazardZones()
	 * @generated
	 * @ordered
	 */
	protected EList<HazardZone> hazardZones;

	/**
	 * The cached value of the '{@link #getNetworks() <em>Networks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNetworks()
	 * @generated
	 * @ordered
	 */
	protected EList<Network> networks;

	/**
	 * The cached value of the '{@link #getExternalNetworks() <em>External Networks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExternalNetworks()
	 * @generated
	 * @ordered
	 */
	protected EList<ExternalNetwork> externalNetworks;

	/**
	 * The cached value of the '{@link #getProviders() <em>Providers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProviders()
	 * @generated
	 * @ordered
	 */
	protected EList<Provider> providers;

	/**
	 * The cached value of the '{@link #getVirtualMachines() <em>Virtual Machines</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVirtualMachines()
	 * @generated
	 * @ordered
	 */
	protected EList<VirtualMachine> virtualMachines;

	/**
	 * The cached value of the '{@link #getClusters() <em>Clusters</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClusters()
	 * @generated
	 * @ordered
	 */
	protected EList<Cluster> clusters;

	/**
	 * The cached value of the '{@link #getPlatforms() <em>Platforms</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlatforms()
	 * @generated
	 * @ordered
	 */
	protected EList<Platform> platforms;

	/**
	 * The default value of the '{@link #getConfigurationLimit() <em>Configuration Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfigurationLimit()
	 * @generated
	 * @ordered
	 */
	protected static final int CONFIGURATION_LIMIT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getConfigurationLimit() <em>Configuration Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfigurationLimit()
	 * @generated
	 * @ordered
	 */
	protected int configurationLimit = CONFIGURATION_LIMIT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCommonCauses() <em>Common Causes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCommonCauses()
	 * @generated
	 * @ordered
	 */
	protected EList<CommonCause> commonCauses;

	/**
	 * The cached value of the '{@link #getTiers() <em>Tiers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTiers()
	 * @generated
	 * @ordered
	 */
	protected EList<Tier> tiers;

	/**
	 * The cached value of the '{@link #getServices() <em>Services</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServices()
	 * @generated
	 * @ordered
	 */
	protected EList<Service> services;

	/**
	 * The cached value of the '{@link #getReplications() <em>Replications</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReplications()
	 * @generated
	 * @ordered
	 */
	protected EList<Replication> replications;

	/**
	 * The cached value of the '{@link #getClients() <em>Clients</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClients()
	 * @generated
	 * @ordered
	 */
	protected EList<ClientPopulation> clients;

	/**
	 * The cached value of the '{@link #getAgreements() <em>Agreements</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgreements()
	 * @generated
	 * @ordered
	 */
	protected EList<ServiceLevelAgreement> agreements;

	/**
	 * The cached value of the '{@link #getCatalogue() <em>Catalogue</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCatalogue()
	 * @generated
	 * @ordered
	 */
	protected Catalogue catalogue;

	/**
	 * The cached value of the '{@link #getAssumptions() <em>Assumptions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssumptions()
	 * @generated
	 * @ordered
	 */
	protected EList<Assumption> assumptions;

	/**
	 * The cached value of the '{@link #getRequirements() <em>Requirements</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequirements()
	 * @generated
	 * @ordered
	 */
	protected EList<Requirement> requirements;

	/**
	 * The cached value of the '{@link #getDecisions() <em>Decisions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecisions()
	 * @generated
	 * @ordered
	 */
	protected EList<Decision> decisions;

	/**
	 * The cached value of the '{@link #getAcceptedRisks() <em>Accepted Risks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAcceptedRisks()
	 * @generated
	 * @ordered
	 */
	protected EList<AcceptedRisk> acceptedRisks;

	/**
	 * The cached value of the '{@link #getOperations() <em>Operations</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOperations()
	 * @generated
	 * @ordered
	 */
	protected OperationsPlan operations;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProjectImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return NinesPackage.Literals.PROJECT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSummary() {
		return summary;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSummary(String newSummary) {
		String oldSummary = summary;
		summary = newSummary;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NinesPackage.PROJECT__SUMMARY, oldSummary, summary));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Site> getSites() {
		if (sites == null) {
			sites = new EObjectContainmentEList.Resolving<Site>(Site.class, this, NinesPackage.PROJECT__SITES);
		}
		return sites;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<HazardZone> getHazardZones() {
		if (hazardZones == null) {
			hazardZones = new EObjectContainmentEList.Resolving<HazardZone>(HazardZone.class, this, NinesPackage.PROJECT__HAZARD_ZONES);
		}
		return hazardZones;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Network> getNetworks() {
		if (networks == null) {
			networks = new EObjectContainmentEList.Resolving<Network>(Network.class, this, NinesPackage.PROJECT__NETWORKS);
		}
		return networks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ExternalNetwork> getExternalNetworks() {
		if (externalNetworks == null) {
			externalNetworks = new EObjectContainmentEList.Resolving<ExternalNetwork>(ExternalNetwork.class, this, NinesPackage.PROJECT__EXTERNAL_NETWORKS);
		}
		return externalNetworks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Provider> getProviders() {
		if (providers == null) {
			providers = new EObjectContainmentEList.Resolving<Provider>(Provider.class, this, NinesPackage.PROJECT__PROVIDERS);
		}
		return providers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<VirtualMachine> getVirtualMachines() {
		if (virtualMachines == null) {
			virtualMachines = new EObjectContainmentEList.Resolving<VirtualMachine>(VirtualMachine.class, this, NinesPackage.PROJECT__VIRTUAL_MACHINES);
		}
		return virtualMachines;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Cluster> getClusters() {
		if (clusters == null) {
			clusters = new EObjectContainmentEList.Resolving<Cluster>(Cluster.class, this, NinesPackage.PROJECT__CLUSTERS);
		}
		return clusters;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Platform> getPlatforms() {
		if (platforms == null) {
			platforms = new EObjectContainmentEList.Resolving<Platform>(Platform.class, this, NinesPackage.PROJECT__PLATFORMS);
		}
		return platforms;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getConfigurationLimit() {
		return configurationLimit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConfigurationLimit(int newConfigurationLimit) {
		int oldConfigurationLimit = configurationLimit;
		configurationLimit = newConfigurationLimit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NinesPackage.PROJECT__CONFIGURATION_LIMIT, oldConfigurationLimit, configurationLimit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CommonCause> getCommonCauses() {
		if (commonCauses == null) {
			commonCauses = new EObjectContainmentEList.Resolving<CommonCause>(CommonCause.class, this, NinesPackage.PROJECT__COMMON_CAUSES);
		}
		return commonCauses;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Tier> getTiers() {
		if (tiers == null) {
			tiers = new EObjectContainmentEList.Resolving<Tier>(Tier.class, this, NinesPackage.PROJECT__TIERS);
		}
		return tiers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Service> getServices() {
		if (services == null) {
			services = new EObjectContainmentEList.Resolving<Service>(Service.class, this, NinesPackage.PROJECT__SERVICES);
		}
		return services;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Replication> getReplications() {
		if (replications == null) {
			replications = new EObjectContainmentEList.Resolving<Replication>(Replication.class, this, NinesPackage.PROJECT__REPLICATIONS);
		}
		return replications;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ClientPopulation> getClients() {
		if (clients == null) {
			clients = new EObjectContainmentEList.Resolving<ClientPopulation>(ClientPopulation.class, this, NinesPackage.PROJECT__CLIENTS);
		}
		return clients;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ServiceLevelAgreement> getAgreements() {
		if (agreements == null) {
			agreements = new EObjectContainmentEList.Resolving<ServiceLevelAgreement>(ServiceLevelAgreement.class, this, NinesPackage.PROJECT__AGREEMENTS);
		}
		return agreements;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Catalogue getCatalogue() {
		if (catalogue != null && catalogue.eIsProxy()) {
			InternalEObject oldCatalogue = (InternalEObject)catalogue;
			catalogue = (Catalogue)eResolveProxy(oldCatalogue);
			if (catalogue != oldCatalogue) {
				InternalEObject newCatalogue = (InternalEObject)catalogue;
				NotificationChain msgs = oldCatalogue.eInverseRemove(this, EOPPOSITE_FEATURE_BASE - NinesPackage.PROJECT__CATALOGUE, null, null);
				if (newCatalogue.eInternalContainer() == null) {
					msgs = newCatalogue.eInverseAdd(this, EOPPOSITE_FEATURE_BASE - NinesPackage.PROJECT__CATALOGUE, null, msgs);
				}
				if (msgs != null) msgs.dispatch();
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, NinesPackage.PROJECT__CATALOGUE, oldCatalogue, catalogue));
			}
		}
		return catalogue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Catalogue basicGetCatalogue() {
		return catalogue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCatalogue(Catalogue newCatalogue, NotificationChain msgs) {
		Catalogue oldCatalogue = catalogue;
		catalogue = newCatalogue;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, NinesPackage.PROJECT__CATALOGUE, oldCatalogue, newCatalogue);
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
	public void setCatalogue(Catalogue newCatalogue) {
		if (newCatalogue != catalogue) {
			NotificationChain msgs = null;
			if (catalogue != null)
				msgs = ((InternalEObject)catalogue).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - NinesPackage.PROJECT__CATALOGUE, null, msgs);
			if (newCatalogue != null)
				msgs = ((InternalEObject)newCatalogue).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - NinesPackage.PROJECT__CATALOGUE, null, msgs);
			msgs = basicSetCatalogue(newCatalogue, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NinesPackage.PROJECT__CATALOGUE, newCatalogue, newCatalogue));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Assumption> getAssumptions() {
		if (assumptions == null) {
			assumptions = new EObjectContainmentEList.Resolving<Assumption>(Assumption.class, this, NinesPackage.PROJECT__ASSUMPTIONS);
		}
		return assumptions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Requirement> getRequirements() {
		if (requirements == null) {
			requirements = new EObjectContainmentEList.Resolving<Requirement>(Requirement.class, this, NinesPackage.PROJECT__REQUIREMENTS);
		}
		return requirements;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Decision> getDecisions() {
		if (decisions == null) {
			decisions = new EObjectContainmentEList.Resolving<Decision>(Decision.class, this, NinesPackage.PROJECT__DECISIONS);
		}
		return decisions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<AcceptedRisk> getAcceptedRisks() {
		if (acceptedRisks == null) {
			acceptedRisks = new EObjectContainmentEList.Resolving<AcceptedRisk>(AcceptedRisk.class, this, NinesPackage.PROJECT__ACCEPTED_RISKS);
		}
		return acceptedRisks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OperationsPlan getOperations() {
		if (operations != null && operations.eIsProxy()) {
			InternalEObject oldOperations = (InternalEObject)operations;
			operations = (OperationsPlan)eResolveProxy(oldOperations);
			if (operations != oldOperations) {
				InternalEObject newOperations = (InternalEObject)operations;
				NotificationChain msgs = oldOperations.eInverseRemove(this, EOPPOSITE_FEATURE_BASE - NinesPackage.PROJECT__OPERATIONS, null, null);
				if (newOperations.eInternalContainer() == null) {
					msgs = newOperations.eInverseAdd(this, EOPPOSITE_FEATURE_BASE - NinesPackage.PROJECT__OPERATIONS, null, msgs);
				}
				if (msgs != null) msgs.dispatch();
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, NinesPackage.PROJECT__OPERATIONS, oldOperations, operations));
			}
		}
		return operations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public OperationsPlan basicGetOperations() {
		return operations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetOperations(OperationsPlan newOperations, NotificationChain msgs) {
		OperationsPlan oldOperations = operations;
		operations = newOperations;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, NinesPackage.PROJECT__OPERATIONS, oldOperations, newOperations);
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
	public void setOperations(OperationsPlan newOperations) {
		if (newOperations != operations) {
			NotificationChain msgs = null;
			if (operations != null)
				msgs = ((InternalEObject)operations).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - NinesPackage.PROJECT__OPERATIONS, null, msgs);
			if (newOperations != null)
				msgs = ((InternalEObject)newOperations).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - NinesPackage.PROJECT__OPERATIONS, null, msgs);
			msgs = basicSetOperations(newOperations, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NinesPackage.PROJECT__OPERATIONS, newOperations, newOperations));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean validateSize(final DiagnosticChain diagnostics, final Map<Object, Object> context) {
		return org.nines.model.internal.Invariants.size(this, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case NinesPackage.PROJECT__SITES:
				return ((InternalEList<?>)getSites()).basicRemove(otherEnd, msgs);
			case NinesPackage.PROJECT__HAZARD_ZONES:
				return ((InternalEList<?>)getHazardZones()).basicRemove(otherEnd, msgs);
			case NinesPackage.PROJECT__NETWORKS:
				return ((InternalEList<?>)getNetworks()).basicRemove(otherEnd, msgs);
			case NinesPackage.PROJECT__EXTERNAL_NETWORKS:
				return ((InternalEList<?>)getExternalNetworks()).basicRemove(otherEnd, msgs);
			case NinesPackage.PROJECT__PROVIDERS:
				return ((InternalEList<?>)getProviders()).basicRemove(otherEnd, msgs);
			case NinesPackage.PROJECT__VIRTUAL_MACHINES:
				return ((InternalEList<?>)getVirtualMachines()).basicRemove(otherEnd, msgs);
			case NinesPackage.PROJECT__CLUSTERS:
				return ((InternalEList<?>)getClusters()).basicRemove(otherEnd, msgs);
			case NinesPackage.PROJECT__PLATFORMS:
				return ((InternalEList<?>)getPlatforms()).basicRemove(otherEnd, msgs);
			case NinesPackage.PROJECT__COMMON_CAUSES:
				return ((InternalEList<?>)getCommonCauses()).basicRemove(otherEnd, msgs);
			case NinesPackage.PROJECT__TIERS:
				return ((InternalEList<?>)getTiers()).basicRemove(otherEnd, msgs);
			case NinesPackage.PROJECT__SERVICES:
				return ((InternalEList<?>)getServices()).basicRemove(otherEnd, msgs);
			case NinesPackage.PROJECT__REPLICATIONS:
				return ((InternalEList<?>)getReplications()).basicRemove(otherEnd, msgs);
			case NinesPackage.PROJECT__CLIENTS:
				return ((InternalEList<?>)getClients()).basicRemove(otherEnd, msgs);
			case NinesPackage.PROJECT__AGREEMENTS:
				return ((InternalEList<?>)getAgreements()).basicRemove(otherEnd, msgs);
			case NinesPackage.PROJECT__CATALOGUE:
				return basicSetCatalogue(null, msgs);
			case NinesPackage.PROJECT__ASSUMPTIONS:
				return ((InternalEList<?>)getAssumptions()).basicRemove(otherEnd, msgs);
			case NinesPackage.PROJECT__REQUIREMENTS:
				return ((InternalEList<?>)getRequirements()).basicRemove(otherEnd, msgs);
			case NinesPackage.PROJECT__DECISIONS:
				return ((InternalEList<?>)getDecisions()).basicRemove(otherEnd, msgs);
			case NinesPackage.PROJECT__ACCEPTED_RISKS:
				return ((InternalEList<?>)getAcceptedRisks()).basicRemove(otherEnd, msgs);
			case NinesPackage.PROJECT__OPERATIONS:
				return basicSetOperations(null, msgs);
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
			case NinesPackage.PROJECT__SUMMARY:
				return getSummary();
			case NinesPackage.PROJECT__SITES:
				return getSites();
			case NinesPackage.PROJECT__HAZARD_ZONES:
				return getHazardZones();
			case NinesPackage.PROJECT__NETWORKS:
				return getNetworks();
			case NinesPackage.PROJECT__EXTERNAL_NETWORKS:
				return getExternalNetworks();
			case NinesPackage.PROJECT__PROVIDERS:
				return getProviders();
			case NinesPackage.PROJECT__VIRTUAL_MACHINES:
				return getVirtualMachines();
			case NinesPackage.PROJECT__CLUSTERS:
				return getClusters();
			case NinesPackage.PROJECT__PLATFORMS:
				return getPlatforms();
			case NinesPackage.PROJECT__CONFIGURATION_LIMIT:
				return getConfigurationLimit();
			case NinesPackage.PROJECT__COMMON_CAUSES:
				return getCommonCauses();
			case NinesPackage.PROJECT__TIERS:
				return getTiers();
			case NinesPackage.PROJECT__SERVICES:
				return getServices();
			case NinesPackage.PROJECT__REPLICATIONS:
				return getReplications();
			case NinesPackage.PROJECT__CLIENTS:
				return getClients();
			case NinesPackage.PROJECT__AGREEMENTS:
				return getAgreements();
			case NinesPackage.PROJECT__CATALOGUE:
				if (resolve) return getCatalogue();
				return basicGetCatalogue();
			case NinesPackage.PROJECT__ASSUMPTIONS:
				return getAssumptions();
			case NinesPackage.PROJECT__REQUIREMENTS:
				return getRequirements();
			case NinesPackage.PROJECT__DECISIONS:
				return getDecisions();
			case NinesPackage.PROJECT__ACCEPTED_RISKS:
				return getAcceptedRisks();
			case NinesPackage.PROJECT__OPERATIONS:
				if (resolve) return getOperations();
				return basicGetOperations();
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
			case NinesPackage.PROJECT__SUMMARY:
				setSummary((String)newValue);
				return;
			case NinesPackage.PROJECT__SITES:
				getSites().clear();
				getSites().addAll((Collection<? extends Site>)newValue);
				return;
			case NinesPackage.PROJECT__HAZARD_ZONES:
				getHazardZones().clear();
				getHazardZones().addAll((Collection<? extends HazardZone>)newValue);
				return;
			case NinesPackage.PROJECT__NETWORKS:
				getNetworks().clear();
				getNetworks().addAll((Collection<? extends Network>)newValue);
				return;
			case NinesPackage.PROJECT__EXTERNAL_NETWORKS:
				getExternalNetworks().clear();
				getExternalNetworks().addAll((Collection<? extends ExternalNetwork>)newValue);
				return;
			case NinesPackage.PROJECT__PROVIDERS:
				getProviders().clear();
				getProviders().addAll((Collection<? extends Provider>)newValue);
				return;
			case NinesPackage.PROJECT__VIRTUAL_MACHINES:
				getVirtualMachines().clear();
				getVirtualMachines().addAll((Collection<? extends VirtualMachine>)newValue);
				return;
			case NinesPackage.PROJECT__CLUSTERS:
				getClusters().clear();
				getClusters().addAll((Collection<? extends Cluster>)newValue);
				return;
			case NinesPackage.PROJECT__PLATFORMS:
				getPlatforms().clear();
				getPlatforms().addAll((Collection<? extends Platform>)newValue);
				return;
			case NinesPackage.PROJECT__CONFIGURATION_LIMIT:
				setConfigurationLimit((Integer)newValue);
				return;
			case NinesPackage.PROJECT__COMMON_CAUSES:
				getCommonCauses().clear();
				getCommonCauses().addAll((Collection<? extends CommonCause>)newValue);
				return;
			case NinesPackage.PROJECT__TIERS:
				getTiers().clear();
				getTiers().addAll((Collection<? extends Tier>)newValue);
				return;
			case NinesPackage.PROJECT__SERVICES:
				getServices().clear();
				getServices().addAll((Collection<? extends Service>)newValue);
				return;
			case NinesPackage.PROJECT__REPLICATIONS:
				getReplications().clear();
				getReplications().addAll((Collection<? extends Replication>)newValue);
				return;
			case NinesPackage.PROJECT__CLIENTS:
				getClients().clear();
				getClients().addAll((Collection<? extends ClientPopulation>)newValue);
				return;
			case NinesPackage.PROJECT__AGREEMENTS:
				getAgreements().clear();
				getAgreements().addAll((Collection<? extends ServiceLevelAgreement>)newValue);
				return;
			case NinesPackage.PROJECT__CATALOGUE:
				setCatalogue((Catalogue)newValue);
				return;
			case NinesPackage.PROJECT__ASSUMPTIONS:
				getAssumptions().clear();
				getAssumptions().addAll((Collection<? extends Assumption>)newValue);
				return;
			case NinesPackage.PROJECT__REQUIREMENTS:
				getRequirements().clear();
				getRequirements().addAll((Collection<? extends Requirement>)newValue);
				return;
			case NinesPackage.PROJECT__DECISIONS:
				getDecisions().clear();
				getDecisions().addAll((Collection<? extends Decision>)newValue);
				return;
			case NinesPackage.PROJECT__ACCEPTED_RISKS:
				getAcceptedRisks().clear();
				getAcceptedRisks().addAll((Collection<? extends AcceptedRisk>)newValue);
				return;
			case NinesPackage.PROJECT__OPERATIONS:
				setOperations((OperationsPlan)newValue);
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
			case NinesPackage.PROJECT__SUMMARY:
				setSummary(SUMMARY_EDEFAULT);
				return;
			case NinesPackage.PROJECT__SITES:
				getSites().clear();
				return;
			case NinesPackage.PROJECT__HAZARD_ZONES:
				getHazardZones().clear();
				return;
			case NinesPackage.PROJECT__NETWORKS:
				getNetworks().clear();
				return;
			case NinesPackage.PROJECT__EXTERNAL_NETWORKS:
				getExternalNetworks().clear();
				return;
			case NinesPackage.PROJECT__PROVIDERS:
				getProviders().clear();
				return;
			case NinesPackage.PROJECT__VIRTUAL_MACHINES:
				getVirtualMachines().clear();
				return;
			case NinesPackage.PROJECT__CLUSTERS:
				getClusters().clear();
				return;
			case NinesPackage.PROJECT__PLATFORMS:
				getPlatforms().clear();
				return;
			case NinesPackage.PROJECT__CONFIGURATION_LIMIT:
				setConfigurationLimit(CONFIGURATION_LIMIT_EDEFAULT);
				return;
			case NinesPackage.PROJECT__COMMON_CAUSES:
				getCommonCauses().clear();
				return;
			case NinesPackage.PROJECT__TIERS:
				getTiers().clear();
				return;
			case NinesPackage.PROJECT__SERVICES:
				getServices().clear();
				return;
			case NinesPackage.PROJECT__REPLICATIONS:
				getReplications().clear();
				return;
			case NinesPackage.PROJECT__CLIENTS:
				getClients().clear();
				return;
			case NinesPackage.PROJECT__AGREEMENTS:
				getAgreements().clear();
				return;
			case NinesPackage.PROJECT__CATALOGUE:
				setCatalogue((Catalogue)null);
				return;
			case NinesPackage.PROJECT__ASSUMPTIONS:
				getAssumptions().clear();
				return;
			case NinesPackage.PROJECT__REQUIREMENTS:
				getRequirements().clear();
				return;
			case NinesPackage.PROJECT__DECISIONS:
				getDecisions().clear();
				return;
			case NinesPackage.PROJECT__ACCEPTED_RISKS:
				getAcceptedRisks().clear();
				return;
			case NinesPackage.PROJECT__OPERATIONS:
				setOperations((OperationsPlan)null);
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
			case NinesPackage.PROJECT__SUMMARY:
				return SUMMARY_EDEFAULT == null ? summary != null : !SUMMARY_EDEFAULT.equals(summary);
			case NinesPackage.PROJECT__SITES:
				return sites != null && !sites.isEmpty();
			case NinesPackage.PROJECT__HAZARD_ZONES:
				return hazardZones != null && !hazardZones.isEmpty();
			case NinesPackage.PROJECT__NETWORKS:
				return networks != null && !networks.isEmpty();
			case NinesPackage.PROJECT__EXTERNAL_NETWORKS:
				return externalNetworks != null && !externalNetworks.isEmpty();
			case NinesPackage.PROJECT__PROVIDERS:
				return providers != null && !providers.isEmpty();
			case NinesPackage.PROJECT__VIRTUAL_MACHINES:
				return virtualMachines != null && !virtualMachines.isEmpty();
			case NinesPackage.PROJECT__CLUSTERS:
				return clusters != null && !clusters.isEmpty();
			case NinesPackage.PROJECT__PLATFORMS:
				return platforms != null && !platforms.isEmpty();
			case NinesPackage.PROJECT__CONFIGURATION_LIMIT:
				return configurationLimit != CONFIGURATION_LIMIT_EDEFAULT;
			case NinesPackage.PROJECT__COMMON_CAUSES:
				return commonCauses != null && !commonCauses.isEmpty();
			case NinesPackage.PROJECT__TIERS:
				return tiers != null && !tiers.isEmpty();
			case NinesPackage.PROJECT__SERVICES:
				return services != null && !services.isEmpty();
			case NinesPackage.PROJECT__REPLICATIONS:
				return replications != null && !replications.isEmpty();
			case NinesPackage.PROJECT__CLIENTS:
				return clients != null && !clients.isEmpty();
			case NinesPackage.PROJECT__AGREEMENTS:
				return agreements != null && !agreements.isEmpty();
			case NinesPackage.PROJECT__CATALOGUE:
				return catalogue != null;
			case NinesPackage.PROJECT__ASSUMPTIONS:
				return assumptions != null && !assumptions.isEmpty();
			case NinesPackage.PROJECT__REQUIREMENTS:
				return requirements != null && !requirements.isEmpty();
			case NinesPackage.PROJECT__DECISIONS:
				return decisions != null && !decisions.isEmpty();
			case NinesPackage.PROJECT__ACCEPTED_RISKS:
				return acceptedRisks != null && !acceptedRisks.isEmpty();
			case NinesPackage.PROJECT__OPERATIONS:
				return operations != null;
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
			case NinesPackage.PROJECT___VALIDATE_SIZE__DIAGNOSTICCHAIN_MAP:
				return validateSize((DiagnosticChain)arguments.get(0), (Map<Object, Object>)arguments.get(1));
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
		result.append(" (summary: ");
		result.append(summary);
		result.append(", configurationLimit: ");
		result.append(configurationLimit);
		result.append(')');
		return result.toString();
	}

} //ProjectImpl
