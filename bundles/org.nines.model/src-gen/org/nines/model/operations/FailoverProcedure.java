/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.operations;

import org.eclipse.emf.common.util.EList;

import org.nines.model.service.Service;
import org.nines.model.service.ServiceInstance;
import org.nines.model.service.SwitchOver;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Failover Procedure</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How services are moved to other instances.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.operations.FailoverProcedure#getService <em>Service</em>}</li>
 *   <li>{@link org.nines.model.operations.FailoverProcedure#getSwitchOver <em>Switch Over</em>}</li>
 *   <li>{@link org.nines.model.operations.FailoverProcedure#getTargets <em>Targets</em>}</li>
 *   <li>{@link org.nines.model.operations.FailoverProcedure#isKeepsOrder <em>Keeps Order</em>}</li>
 * </ul>
 *
 * @see org.nines.model.operations.OperationsPackage#getFailoverProcedure()
 * @model
 * @generated
 */
public interface FailoverProcedure extends Procedure {
	/**
	 * Returns the value of the '<em><b>Service</b></em>' reference list.
	 * The list contents are of type {@link org.nines.model.service.Service}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Services that are moved.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Service</em>' reference list.
	 * @see org.nines.model.operations.OperationsPackage#getFailoverProcedure_Service()
	 * @model required="true"
	 * @generated
	 */
	EList<Service> getService();

	/**
	 * Returns the value of the '<em><b>Switch Over</b></em>' attribute.
	 * The default value is <code>"manual"</code>.
	 * The literals are from the enumeration {@link org.nines.model.service.SwitchOver}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who starts it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Switch Over</em>' attribute.
	 * @see org.nines.model.service.SwitchOver
	 * @see #setSwitchOver(SwitchOver)
	 * @see org.nines.model.operations.OperationsPackage#getFailoverProcedure_SwitchOver()
	 * @model default="manual"
	 * @generated
	 */
	SwitchOver getSwitchOver();

	/**
	 * Sets the value of the '{@link org.nines.model.operations.FailoverProcedure#getSwitchOver <em>Switch Over</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Switch Over</em>' attribute.
	 * @see org.nines.model.service.SwitchOver
	 * @see #getSwitchOver()
	 * @generated
	 */
	void setSwitchOver(SwitchOver value);

	/**
	 * Returns the value of the '<em><b>Targets</b></em>' reference list.
	 * The list contents are of type {@link org.nines.model.service.ServiceInstance}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Instances that take over, in order of preference.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Targets</em>' reference list.
	 * @see org.nines.model.operations.OperationsPackage#getFailoverProcedure_Targets()
	 * @model
	 * @generated
	 */
	EList<ServiceInstance> getTargets();

	/**
	 * Returns the value of the '<em><b>Keeps Order</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the order of preference stays as it is after a failover.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Keeps Order</em>' attribute.
	 * @see #setKeepsOrder(boolean)
	 * @see org.nines.model.operations.OperationsPackage#getFailoverProcedure_KeepsOrder()
	 * @model default="true"
	 * @generated
	 */
	boolean isKeepsOrder();

	/**
	 * Sets the value of the '{@link org.nines.model.operations.FailoverProcedure#isKeepsOrder <em>Keeps Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Keeps Order</em>' attribute.
	 * @see #isKeepsOrder()
	 * @generated
	 */
	void setKeepsOrder(boolean value);

} // FailoverProcedure
