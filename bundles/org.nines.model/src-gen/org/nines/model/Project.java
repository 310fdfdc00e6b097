/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model;

import org.eclipse.emf.common.util.EList;

import org.nines.model.core.Assumption;
import org.nines.model.core.Catalogue;
import org.nines.model.core.NamedElement;

import org.nines.model.facility.Site;

import org.nines.model.network.ExternalNetwork;
import org.nines.model.network.Network;
import org.nines.model.network.Provider;

import org.nines.model.service.ClientPopulation;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceLevelAgreement;
import org.nines.model.service.Tier;

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
 *   <li>{@link org.nines.model.Project#getNetworks <em>Networks</em>}</li>
 *   <li>{@link org.nines.model.Project#getExternalNetworks <em>External Networks</em>}</li>
 *   <li>{@link org.nines.model.Project#getProviders <em>Providers</em>}</li>
 *   <li>{@link org.nines.model.Project#getTiers <em>Tiers</em>}</li>
 *   <li>{@link org.nines.model.Project#getServices <em>Services</em>}</li>
 *   <li>{@link org.nines.model.Project#getClients <em>Clients</em>}</li>
 *   <li>{@link org.nines.model.Project#getAgreements <em>Agreements</em>}</li>
 *   <li>{@link org.nines.model.Project#getCatalogue <em>Catalogue</em>}</li>
 *   <li>{@link org.nines.model.Project#getAssumptions <em>Assumptions</em>}</li>
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

} // Project
