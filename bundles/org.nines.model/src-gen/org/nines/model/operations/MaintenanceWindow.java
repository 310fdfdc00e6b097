/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.operations;

import org.eclipse.emf.common.util.EList;

import org.nines.model.core.Item;
import org.nines.model.core.NamedElement;
import org.nines.model.core.Recurrence;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Maintenance Window</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Planned work that takes items out of service.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.operations.MaintenanceWindow#getOut <em>Out</em>}</li>
 *   <li>{@link org.nines.model.operations.MaintenanceWindow#isOneAtATime <em>One At ATime</em>}</li>
 *   <li>{@link org.nines.model.operations.MaintenanceWindow#getSchedule <em>Schedule</em>}</li>
 * </ul>
 *
 * @see org.nines.model.operations.OperationsPackage#getMaintenanceWindow()
 * @model
 * @generated
 */
public interface MaintenanceWindow extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Out</b></em>' reference list.
	 * The list contents are of type {@link org.nines.model.core.Item}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Items that are out of service during the work.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Out</em>' reference list.
	 * @see org.nines.model.operations.OperationsPackage#getMaintenanceWindow_Out()
	 * @model
	 * @generated
	 */
	EList<Item> getOut();

	/**
	 * Returns the value of the '<em><b>One At ATime</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the items are out one after the other, sharing the time equally, and not all together (rolling maintenance).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>One At ATime</em>' attribute.
	 * @see #setOneAtATime(boolean)
	 * @see org.nines.model.operations.OperationsPackage#getMaintenanceWindow_OneAtATime()
	 * @model default="true"
	 * @generated
	 */
	boolean isOneAtATime();

	/**
	 * Sets the value of the '{@link org.nines.model.operations.MaintenanceWindow#isOneAtATime <em>One At ATime</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>One At ATime</em>' attribute.
	 * @see #isOneAtATime()
	 * @generated
	 */
	void setOneAtATime(boolean value);

	/**
	 * Returns the value of the '<em><b>Schedule</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the work is done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Schedule</em>' containment reference.
	 * @see #setSchedule(Recurrence)
	 * @see org.nines.model.operations.OperationsPackage#getMaintenanceWindow_Schedule()
	 * @model containment="true" resolveProxies="true" required="true"
	 * @generated
	 */
	Recurrence getSchedule();

	/**
	 * Sets the value of the '{@link org.nines.model.operations.MaintenanceWindow#getSchedule <em>Schedule</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Schedule</em>' containment reference.
	 * @see #getSchedule()
	 * @generated
	 */
	void setSchedule(Recurrence value);

} // MaintenanceWindow
