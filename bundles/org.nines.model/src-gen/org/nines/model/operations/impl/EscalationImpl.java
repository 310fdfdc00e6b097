/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.operations.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.nines.model.core.impl.NamedElementImpl;

import org.nines.model.operations.Escalation;
import org.nines.model.operations.EscalationStep;
import org.nines.model.operations.OperationsPackage;
import org.nines.model.operations.Person;

import org.nines.model.service.Service;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Escalation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.operations.impl.EscalationImpl#getServices <em>Services</em>}</li>
 *   <li>{@link org.nines.model.operations.impl.EscalationImpl#getSteps <em>Steps</em>}</li>
 *   <li>{@link org.nines.model.operations.impl.EscalationImpl#getCrisisTeam <em>Crisis Team</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EscalationImpl extends NamedElementImpl implements Escalation {
	/**
	 * The cached value of the '{@link #getServices() <em>Services</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServices()
	 * @generated
	 * @ordered
	 */
	protected EList<Service> services;

	/**
	 * The cached value of the '{@link #getSteps() <em>Steps</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSteps()
	 * @generated
	 * @ordered
	 */
	protected EList<EscalationStep> steps;

	/**
	 * The cached value of the '{@link #getCrisisTeam() <em>Crisis Team</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCrisisTeam()
	 * @generated
	 * @ordered
	 */
	protected EList<Person> crisisTeam;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EscalationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OperationsPackage.Literals.ESCALATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Service> getServices() {
		if (services == null) {
			services = new EObjectResolvingEList<Service>(Service.class, this, OperationsPackage.ESCALATION__SERVICES);
		}
		return services;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<EscalationStep> getSteps() {
		if (steps == null) {
			steps = new EObjectContainmentEList.Resolving<EscalationStep>(EscalationStep.class, this, OperationsPackage.ESCALATION__STEPS);
		}
		return steps;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Person> getCrisisTeam() {
		if (crisisTeam == null) {
			crisisTeam = new EObjectResolvingEList<Person>(Person.class, this, OperationsPackage.ESCALATION__CRISIS_TEAM);
		}
		return crisisTeam;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case OperationsPackage.ESCALATION__STEPS:
				return ((InternalEList<?>)getSteps()).basicRemove(otherEnd, msgs);
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
			case OperationsPackage.ESCALATION__SERVICES:
				return getServices();
			case OperationsPackage.ESCALATION__STEPS:
				return getSteps();
			case OperationsPackage.ESCALATION__CRISIS_TEAM:
				return getCrisisTeam();
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
			case OperationsPackage.ESCALATION__SERVICES:
				getServices().clear();
				getServices().addAll((Collection<? extends Service>)newValue);
				return;
			case OperationsPackage.ESCALATION__STEPS:
				getSteps().clear();
				getSteps().addAll((Collection<? extends EscalationStep>)newValue);
				return;
			case OperationsPackage.ESCALATION__CRISIS_TEAM:
				getCrisisTeam().clear();
				getCrisisTeam().addAll((Collection<? extends Person>)newValue);
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
			case OperationsPackage.ESCALATION__SERVICES:
				getServices().clear();
				return;
			case OperationsPackage.ESCALATION__STEPS:
				getSteps().clear();
				return;
			case OperationsPackage.ESCALATION__CRISIS_TEAM:
				getCrisisTeam().clear();
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
			case OperationsPackage.ESCALATION__SERVICES:
				return services != null && !services.isEmpty();
			case OperationsPackage.ESCALATION__STEPS:
				return steps != null && !steps.isEmpty();
			case OperationsPackage.ESCALATION__CRISIS_TEAM:
				return crisisTeam != null && !crisisTeam.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //EscalationImpl
