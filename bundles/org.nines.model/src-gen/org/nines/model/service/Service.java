/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.service;

import java.util.Map;

import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.common.util.EList;

import org.nines.model.core.NamedElement;

import org.nines.model.units.Money;

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
 *   <li>{@link org.nines.model.service.Service#getKind <em>Kind</em>}</li>
 *   <li>{@link org.nines.model.service.Service#getImportance <em>Importance</em>}</li>
 *   <li>{@link org.nines.model.service.Service#getTier <em>Tier</em>}</li>
 *   <li>{@link org.nines.model.service.Service#getInstances <em>Instances</em>}</li>
 *   <li>{@link org.nines.model.service.Service#getRedundancy <em>Redundancy</em>}</li>
 *   <li>{@link org.nines.model.service.Service#getCapacityPerInstance <em>Capacity Per Instance</em>}</li>
 *   <li>{@link org.nines.model.service.Service#getDemand <em>Demand</em>}</li>
 *   <li>{@link org.nines.model.service.Service#getNeeds <em>Needs</em>}</li>
 *   <li>{@link org.nines.model.service.Service#getLevels <em>Levels</em>}</li>
 *   <li>{@link org.nines.model.service.Service#getClients <em>Clients</em>}</li>
 *   <li>{@link org.nines.model.service.Service#getDowntimeCost <em>Downtime Cost</em>}</li>
 * </ul>
 *
 * @see org.nines.model.service.ServicePackage#getService()
 * @model
 * @generated
 */
public interface Service extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"application"</code>.
	 * The literals are from the enumeration {@link org.nines.model.service.ServiceKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the service does.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.nines.model.service.ServiceKind
	 * @see #setKind(ServiceKind)
	 * @see org.nines.model.service.ServicePackage#getService_Kind()
	 * @model default="application"
	 * @generated
	 */
	ServiceKind getKind();

	/**
	 * Sets the value of the '{@link org.nines.model.service.Service#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.nines.model.service.ServiceKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ServiceKind value);

	/**
	 * Returns the value of the '<em><b>Importance</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Order in which services are brought back: 1 = first; 0 = not said. 0 or more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Importance</em>' attribute.
	 * @see #setImportance(int)
	 * @see org.nines.model.service.ServicePackage#getService_Importance()
	 * @model default="0"
	 * @generated
	 */
	int getImportance();

	/**
	 * Sets the value of the '{@link org.nines.model.service.Service#getImportance <em>Importance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Importance</em>' attribute.
	 * @see #getImportance()
	 * @generated
	 */
	void setImportance(int value);

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
	 * Returns the value of the '<em><b>Capacity Per Instance</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Load that one instance carries, in the unit of the demand; 0 = not known. 0 or more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Capacity Per Instance</em>' attribute.
	 * @see #setCapacityPerInstance(double)
	 * @see org.nines.model.service.ServicePackage#getService_CapacityPerInstance()
	 * @model default="0"
	 * @generated
	 */
	double getCapacityPerInstance();

	/**
	 * Sets the value of the '{@link org.nines.model.service.Service#getCapacityPerInstance <em>Capacity Per Instance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Capacity Per Instance</em>' attribute.
	 * @see #getCapacityPerInstance()
	 * @generated
	 */
	void setCapacityPerInstance(double value);

	/**
	 * Returns the value of the '<em><b>Demand</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How much load there is, and when.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Demand</em>' containment reference.
	 * @see #setDemand(Demand)
	 * @see org.nines.model.service.ServicePackage#getService_Demand()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	Demand getDemand();

	/**
	 * Sets the value of the '{@link org.nines.model.service.Service#getDemand <em>Demand</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Demand</em>' containment reference.
	 * @see #getDemand()
	 * @generated
	 */
	void setDemand(Demand value);

	/**
	 * Returns the value of the '<em><b>Needs</b></em>' containment reference list.
	 * The list contents are of type {@link org.nines.model.service.Need}.
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
	EList<Need> getNeeds();

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

	/**
	 * Returns the value of the '<em><b>Downtime Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cost of an hour without the service.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Downtime Cost</em>' attribute.
	 * @see #setDowntimeCost(Money)
	 * @see org.nines.model.service.ServicePackage#getService_DowntimeCost()
	 * @model dataType="org.nines.model.core.Money"
	 * @generated
	 */
	Money getDowntimeCost();

	/**
	 * Sets the value of the '{@link org.nines.model.service.Service#getDowntimeCost <em>Downtime Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Downtime Cost</em>' attribute.
	 * @see #getDowntimeCost()
	 * @generated
	 */
	void setDowntimeCost(Money value);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * There are instances, and several say how they stand in for one another (STR-007).
	 * <!-- end-model-doc -->
	 * @model
	 * @generated
	 */
	boolean validateInstances(DiagnosticChain diagnostics, Map<Object, Object> context);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A pool does not require more members than there are (STR-007).
	 * <!-- end-model-doc -->
	 * @model
	 * @generated
	 */
	boolean validateMembers(DiagnosticChain diagnostics, Map<Object, Object> context);

} // Service
