/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model;

import java.util.Map;

import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.common.util.EList;

import org.nines.model.compute.Cluster;
import org.nines.model.compute.Platform;
import org.nines.model.compute.VirtualMachine;

import org.nines.model.core.AcceptedRisk;
import org.nines.model.core.Assumption;
import org.nines.model.core.Catalogue;
import org.nines.model.core.CommonCause;
import org.nines.model.core.Decision;
import org.nines.model.core.NamedElement;
import org.nines.model.core.Requirement;

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
 * A representation of the model object '<em><b>Project</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Root of a model: one system with everything that its availability rests on.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.Project#getSummary <em>Summary</em>}</li>
 *   <li>{@link org.nines.model.Project#getSites <em>Sites</em>}</li>
 *   <li>{@link org.nines.model.Project#getHazardZones <em>Hazard Zones</em>}</li>
 *   <li>{@link org.nines.model.Project#getNetworks <em>Networks</em>}</li>
 *   <li>{@link org.nines.model.Project#getExternalNetworks <em>External Networks</em>}</li>
 *   <li>{@link org.nines.model.Project#getProviders <em>Providers</em>}</li>
 *   <li>{@link org.nines.model.Project#getVirtualMachines <em>Virtual Machines</em>}</li>
 *   <li>{@link org.nines.model.Project#getClusters <em>Clusters</em>}</li>
 *   <li>{@link org.nines.model.Project#getPlatforms <em>Platforms</em>}</li>
 *   <li>{@link org.nines.model.Project#getConfigurationLimit <em>Configuration Limit</em>}</li>
 *   <li>{@link org.nines.model.Project#getCommonCauses <em>Common Causes</em>}</li>
 *   <li>{@link org.nines.model.Project#getTiers <em>Tiers</em>}</li>
 *   <li>{@link org.nines.model.Project#getServices <em>Services</em>}</li>
 *   <li>{@link org.nines.model.Project#getReplications <em>Replications</em>}</li>
 *   <li>{@link org.nines.model.Project#getClients <em>Clients</em>}</li>
 *   <li>{@link org.nines.model.Project#getAgreements <em>Agreements</em>}</li>
 *   <li>{@link org.nines.model.Project#getCatalogue <em>Catalogue</em>}</li>
 *   <li>{@link org.nines.model.Project#getAssumptions <em>Assumptions</em>}</li>
 *   <li>{@link org.nines.model.Project#getRequirements <em>Requirements</em>}</li>
 *   <li>{@link org.nines.model.Project#getDecisions <em>Decisions</em>}</li>
 *   <li>{@link org.nines.model.Project#getAcceptedRisks <em>Accepted Risks</em>}</li>
 *   <li>{@link org.nines.model.Project#getOperations <em>Operations</em>}</li>
 * </ul>
 *
 * @see org.nines.model.NinesPackage#getProject()
 * @model
 * @generated
 */
public interface Project extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Opening paragraph of the design document: what the system is and for whom.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Summary</em>' attribute.
	 * @see #setSummary(String)
	 * @see org.nines.model.NinesPackage#getProject_Summary()
	 * @model
	 * @generated
	 */
	String getSummary();

	/**
	 * Sets the value of the '{@link org.nines.model.Project#getSummary <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Summary</em>' attribute.
	 * @see #getSummary()
	 * @generated
	 */
	void setSummary(String value);

	/**
	 * Returns the value of the '<em><b>Sites</b></em>' containment reference list.
	 * The list contents are of type {@link org.nines.model.facility.Site}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sites with all equipment.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sites</em>' containment reference list.
	 * @see org.nines.model.NinesPackage#getProject_Sites()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Site> getSites();

	/**
	 * Returns the value of the '<em><b>Hazard Zones</b></em>' containment reference list.
	 * The list contents are of type {@link org.nines.model.facility.HazardZone}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Areas in which one event takes many things at once.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hazard Zones</em>' containment reference list.
	 * @see org.nines.model.NinesPackage#getProject_HazardZones()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<HazardZone> getHazardZones();

	/**
	 * Returns the value of the '<em><b>Networks</b></em>' containment reference list.
	 * The list contents are of type {@link org.nines.model.network.Network}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Networks with their links.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Networks</em>' containment reference list.
	 * @see org.nines.model.NinesPackage#getProject_Networks()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Network> getNetworks();

	/**
	 * Returns the value of the '<em><b>External Networks</b></em>' containment reference list.
	 * The list contents are of type {@link org.nines.model.network.ExternalNetwork}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Networks that others run.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>External Networks</em>' containment reference list.
	 * @see org.nines.model.NinesPackage#getProject_ExternalNetworks()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<ExternalNetwork> getExternalNetworks();

	/**
	 * Returns the value of the '<em><b>Providers</b></em>' containment reference list.
	 * The list contents are of type {@link org.nines.model.network.Provider}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Organisations whose circuits are leased.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Providers</em>' containment reference list.
	 * @see org.nines.model.NinesPackage#getProject_Providers()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Provider> getProviders();

	/**
	 * Returns the value of the '<em><b>Virtual Machines</b></em>' containment reference list.
	 * The list contents are of type {@link org.nines.model.compute.VirtualMachine}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Virtual machines; not inside a server, because they move.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Virtual Machines</em>' containment reference list.
	 * @see org.nines.model.NinesPackage#getProject_VirtualMachines()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<VirtualMachine> getVirtualMachines();

	/**
	 * Returns the value of the '<em><b>Clusters</b></em>' containment reference list.
	 * The list contents are of type {@link org.nines.model.compute.Cluster}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Groups of hosts that take over services from one another.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Clusters</em>' containment reference list.
	 * @see org.nines.model.NinesPackage#getProject_Clusters()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Cluster> getClusters();

	/**
	 * Returns the value of the '<em><b>Platforms</b></em>' containment reference list.
	 * The list contents are of type {@link org.nines.model.compute.Platform}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Certified configurations that hosts are built to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Platforms</em>' containment reference list.
	 * @see org.nines.model.NinesPackage#getProject_Platforms()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Platform> getPlatforms();

	/**
	 * Returns the value of the '<em><b>Configuration Limit</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Agreed largest number of platforms; 0 = no limit agreed. 0 or more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Configuration Limit</em>' attribute.
	 * @see #setConfigurationLimit(int)
	 * @see org.nines.model.NinesPackage#getProject_ConfigurationLimit()
	 * @model default="0"
	 * @generated
	 */
	int getConfigurationLimit();

	/**
	 * Sets the value of the '{@link org.nines.model.Project#getConfigurationLimit <em>Configuration Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Configuration Limit</em>' attribute.
	 * @see #getConfigurationLimit()
	 * @generated
	 */
	void setConfigurationLimit(int value);

	/**
	 * Returns the value of the '<em><b>Common Causes</b></em>' containment reference list.
	 * The list contents are of type {@link org.nines.model.core.CommonCause}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Causes that take several items at once though they share nothing that is modelled.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Common Causes</em>' containment reference list.
	 * @see org.nines.model.NinesPackage#getProject_CommonCauses()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<CommonCause> getCommonCauses();

	/**
	 * Returns the value of the '<em><b>Tiers</b></em>' containment reference list.
	 * The list contents are of type {@link org.nines.model.service.Tier}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Layers of the architecture.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tiers</em>' containment reference list.
	 * @see org.nines.model.NinesPackage#getProject_Tiers()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Tier> getTiers();

	/**
	 * Returns the value of the '<em><b>Services</b></em>' containment reference list.
	 * The list contents are of type {@link org.nines.model.service.Service}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Services.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Services</em>' containment reference list.
	 * @see org.nines.model.NinesPackage#getProject_Services()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Service> getServices();

	/**
	 * Returns the value of the '<em><b>Replications</b></em>' containment reference list.
	 * The list contents are of type {@link org.nines.model.storage.Replication}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Copies of data that are kept up to date.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Replications</em>' containment reference list.
	 * @see org.nines.model.NinesPackage#getProject_Replications()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Replication> getReplications();

	/**
	 * Returns the value of the '<em><b>Clients</b></em>' containment reference list.
	 * The list contents are of type {@link org.nines.model.service.ClientPopulation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Client populations.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Clients</em>' containment reference list.
	 * @see org.nines.model.NinesPackage#getProject_Clients()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<ClientPopulation> getClients();

	/**
	 * Returns the value of the '<em><b>Agreements</b></em>' containment reference list.
	 * The list contents are of type {@link org.nines.model.service.ServiceLevelAgreement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Service level agreements.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Agreements</em>' containment reference list.
	 * @see org.nines.model.NinesPackage#getProject_Agreements()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<ServiceLevelAgreement> getAgreements();

	/**
	 * Returns the value of the '<em><b>Catalogue</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Component types used by this model.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Catalogue</em>' containment reference.
	 * @see #setCatalogue(Catalogue)
	 * @see org.nines.model.NinesPackage#getProject_Catalogue()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	Catalogue getCatalogue();

	/**
	 * Sets the value of the '{@link org.nines.model.Project#getCatalogue <em>Catalogue</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Catalogue</em>' containment reference.
	 * @see #getCatalogue()
	 * @generated
	 */
	void setCatalogue(Catalogue value);

	/**
	 * Returns the value of the '<em><b>Assumptions</b></em>' containment reference list.
	 * The list contents are of type {@link org.nines.model.core.Assumption}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Assumptions that the design rests on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assumptions</em>' containment reference list.
	 * @see org.nines.model.NinesPackage#getProject_Assumptions()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Assumption> getAssumptions();

	/**
	 * Returns the value of the '<em><b>Requirements</b></em>' containment reference list.
	 * The list contents are of type {@link org.nines.model.core.Requirement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the system has to do and what was agreed about it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Requirements</em>' containment reference list.
	 * @see org.nines.model.NinesPackage#getProject_Requirements()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Requirement> getRequirements();

	/**
	 * Returns the value of the '<em><b>Decisions</b></em>' containment reference list.
	 * The list contents are of type {@link org.nines.model.core.Decision}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why the design is as it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decisions</em>' containment reference list.
	 * @see org.nines.model.NinesPackage#getProject_Decisions()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Decision> getDecisions();

	/**
	 * Returns the value of the '<em><b>Accepted Risks</b></em>' containment reference list.
	 * The list contents are of type {@link org.nines.model.core.AcceptedRisk}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hazards that somebody has decided to live with.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Accepted Risks</em>' containment reference list.
	 * @see org.nines.model.NinesPackage#getProject_AcceptedRisks()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<AcceptedRisk> getAcceptedRisks();

	/**
	 * Returns the value of the '<em><b>Operations</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the system is run: people, procedures, backup, maintenance, spares.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Operations</em>' containment reference.
	 * @see #setOperations(OperationsPlan)
	 * @see org.nines.model.NinesPackage#getProject_Operations()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	OperationsPlan getOperations();

	/**
	 * Sets the value of the '{@link org.nines.model.Project#getOperations <em>Operations</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Operations</em>' containment reference.
	 * @see #getOperations()
	 * @generated
	 */
	void setOperations(OperationsPlan value);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Written out, the project does not become too large (STR-010).
	 * <!-- end-model-doc -->
	 * @model
	 * @generated
	 */
	boolean validateSize(DiagnosticChain diagnostics, Map<Object, Object> context);

} // Project
