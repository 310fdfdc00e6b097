/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.service;

import org.eclipse.emf.common.util.EList;

import org.nines.model.core.NamedElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Service</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Function that instances provide to clients and to other services.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.service.Service#getTier <em>Tier</em>}</li>
 *   <li>{@link org.nines.model.service.Service#getInstances <em>Instances</em>}</li>
 *   <li>{@link org.nines.model.service.Service#getRedundancy <em>Redundancy</em>}</li>
 *   <li>{@link org.nines.model.service.Service#getNeeds <em>Needs</em>}</li>
 *   <li>{@link org.nines.model.service.Service#getLevels <em>Levels</em>}</li>
 *   <li>{@link org.nines.model.service.Service#getClients <em>Clients</em>}</li>
 * </ul>
 *
 * @see org.nines.model.service.ServicePackage#getService()
 * @model
 * @generated
 */
public interface Service extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Tier</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.nines.model.service.Tier#getServices <em>Services</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Layer that the service belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tier</em>' reference.
	 * @see #setTier(Tier)
	 * @see org.nines.model.service.ServicePackage#getService_Tier()
	 * @see org.nines.model.service.Tier#getServices
	 * @model opposite="services"
	 * @generated
	 */
	Tier getTier();

	/**
	 * Sets the value of the '{@link org.nines.model.service.Service#getTier <em>Tier</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tier</em>' reference.
	 * @see #getTier()
	 * @generated
	 */
	void setTier(Tier value);

	/**
	 * Returns the value of the '<em><b>Instances</b></em>' containment reference list.
	 * The list contents are of type {@link org.nines.model.service.ServiceInstance}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Running copies of the service. Under standby the first one is active normally, and the order is the order of failover.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Instances</em>' containment reference list.
	 * @see org.nines.model.service.ServicePackage#getService_Instances()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<ServiceInstance> getInstances();

	/**
	 * Returns the value of the '<em><b>Redundancy</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How several instances share or take over the work. Not needed for a single instance.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Redundancy</em>' containment reference.
	 * @see #setRedundancy(Redundancy)
	 * @see org.nines.model.service.ServicePackage#getService_Redundancy()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	Redundancy getRedundancy();

	/**
	 * Sets the value of the '{@link org.nines.model.service.Service#getRedundancy <em>Redundancy</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Redundancy</em>' containment reference.
	 * @see #getRedundancy()
	 * @generated
	 */
	void setRedundancy(Redundancy value);

	/**
	 * Returns the value of the '<em><b>Needs</b></em>' containment reference list.
	 * The list contents are of type {@link org.nines.model.service.Dependency}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What every instance needs at every level.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Needs</em>' containment reference list.
	 * @see org.nines.model.service.ServicePackage#getService_Needs()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Dependency> getNeeds();

	/**
	 * Returns the value of the '<em><b>Levels</b></em>' containment reference list.
	 * The list contents are of type {@link org.nines.model.service.ServiceLevel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Service levels from the least to the most demanding; each includes the ones before it. At least one where the service is promised to anybody.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Levels</em>' containment reference list.
	 * @see org.nines.model.service.ServicePackage#getService_Levels()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<ServiceLevel> getLevels();

	/**
	 * Returns the value of the '<em><b>Clients</b></em>' reference list.
	 * The list contents are of type {@link org.nines.model.service.ClientPopulation}.
	 * It is bidirectional and its opposite is '{@link org.nines.model.service.ClientPopulation#getUses <em>Uses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who uses the service.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Clients</em>' reference list.
	 * @see org.nines.model.service.ServicePackage#getService_Clients()
	 * @see org.nines.model.service.ClientPopulation#getUses
	 * @model opposite="uses"
	 * @generated
	 */
	EList<ClientPopulation> getClients();

} // Service
