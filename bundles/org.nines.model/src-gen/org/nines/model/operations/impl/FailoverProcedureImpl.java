/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.operations.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.nines.model.operations.FailoverProcedure;
import org.nines.model.operations.OperationsPackage;

import org.nines.model.service.Service;
import org.nines.model.service.ServiceInstance;
import org.nines.model.service.SwitchOver;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Failover Procedure</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.operations.impl.FailoverProcedureImpl#getService <em>Service</em>}</li>
 *   <li>{@link org.nines.model.operations.impl.FailoverProcedureImpl#getSwitchOver <em>Switch Over</em>}</li>
 *   <li>{@link org.nines.model.operations.impl.FailoverProcedureImpl#getTargets <em>Targets</em>}</li>
 *   <li>{@link org.nines.model.operations.impl.FailoverProcedureImpl#isKeepsOrder <em>Keeps Order</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FailoverProcedureImpl extends ProcedureImpl implements FailoverProcedure {
	/**
	 * The cached value of the '{@link #getService() <em>Service</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getService()
	 * @generated
	 * @ordered
	 */
	protected EList<Service> service;

	/**
	 * The default value of the '{@link #getSwitchOver() <em>Switch Over</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSwitchOver()
	 * @generated
	 * @ordered
	 */
	protected static final SwitchOver SWITCH_OVER_EDEFAULT = SwitchOver.MANUAL;

	/**
	 * The cached value of the '{@link #getSwitchOver() <em>Switch Over</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSwitchOver()
	 * @generated
	 * @ordered
	 */
	protected SwitchOver switchOver = SWITCH_OVER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTargets() <em>Targets</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargets()
	 * @generated
	 * @ordered
	 */
	protected EList<ServiceInstance> targets;

	/**
	 * The default value of the '{@link #isKeepsOrder() <em>Keeps Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isKeepsOrder()
	 * @generated
	 * @ordered
	 */
	protected static final boolean KEEPS_ORDER_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isKeepsOrder() <em>Keeps Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isKeepsOrder()
	 * @generated
	 * @ordered
	 */
	protected boolean keepsOrder = KEEPS_ORDER_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FailoverProcedureImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OperationsPackage.Literals.FAILOVER_PROCEDURE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Service> getService() {
		if (service == null) {
			service = new EObjectResolvingEList<Service>(Service.class, this, OperationsPackage.FAILOVER_PROCEDURE__SERVICE);
		}
		return service;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SwitchOver getSwitchOver() {
		return switchOver;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSwitchOver(SwitchOver newSwitchOver) {
		SwitchOver oldSwitchOver = switchOver;
		switchOver = newSwitchOver == null ? SWITCH_OVER_EDEFAULT : newSwitchOver;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OperationsPackage.FAILOVER_PROCEDURE__SWITCH_OVER, oldSwitchOver, switchOver));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ServiceInstance> getTargets() {
		if (targets == null) {
			targets = new EObjectResolvingEList<ServiceInstance>(ServiceInstance.class, this, OperationsPackage.FAILOVER_PROCEDURE__TARGETS);
		}
		return targets;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isKeepsOrder() {
		return keepsOrder;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKeepsOrder(boolean newKeepsOrder) {
		boolean oldKeepsOrder = keepsOrder;
		keepsOrder = newKeepsOrder;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OperationsPackage.FAILOVER_PROCEDURE__KEEPS_ORDER, oldKeepsOrder, keepsOrder));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case OperationsPackage.FAILOVER_PROCEDURE__SERVICE:
				return getService();
			case OperationsPackage.FAILOVER_PROCEDURE__SWITCH_OVER:
				return getSwitchOver();
			case OperationsPackage.FAILOVER_PROCEDURE__TARGETS:
				return getTargets();
			case OperationsPackage.FAILOVER_PROCEDURE__KEEPS_ORDER:
				return isKeepsOrder();
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
			case OperationsPackage.FAILOVER_PROCEDURE__SERVICE:
				getService().clear();
				getService().addAll((Collection<? extends Service>)newValue);
				return;
			case OperationsPackage.FAILOVER_PROCEDURE__SWITCH_OVER:
				setSwitchOver((SwitchOver)newValue);
				return;
			case OperationsPackage.FAILOVER_PROCEDURE__TARGETS:
				getTargets().clear();
				getTargets().addAll((Collection<? extends ServiceInstance>)newValue);
				return;
			case OperationsPackage.FAILOVER_PROCEDURE__KEEPS_ORDER:
				setKeepsOrder((Boolean)newValue);
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
			case OperationsPackage.FAILOVER_PROCEDURE__SERVICE:
				getService().clear();
				return;
			case OperationsPackage.FAILOVER_PROCEDURE__SWITCH_OVER:
				setSwitchOver(SWITCH_OVER_EDEFAULT);
				return;
			case OperationsPackage.FAILOVER_PROCEDURE__TARGETS:
				getTargets().clear();
				return;
			case OperationsPackage.FAILOVER_PROCEDURE__KEEPS_ORDER:
				setKeepsOrder(KEEPS_ORDER_EDEFAULT);
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
			case OperationsPackage.FAILOVER_PROCEDURE__SERVICE:
				return service != null && !service.isEmpty();
			case OperationsPackage.FAILOVER_PROCEDURE__SWITCH_OVER:
				return switchOver != SWITCH_OVER_EDEFAULT;
			case OperationsPackage.FAILOVER_PROCEDURE__TARGETS:
				return targets != null && !targets.isEmpty();
			case OperationsPackage.FAILOVER_PROCEDURE__KEEPS_ORDER:
				return keepsOrder != KEEPS_ORDER_EDEFAULT;
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
		result.append(" (switchOver: ");
		result.append(switchOver);
		result.append(", keepsOrder: ");
		result.append(keepsOrder);
		result.append(')');
		return result.toString();
	}

} //FailoverProcedureImpl
