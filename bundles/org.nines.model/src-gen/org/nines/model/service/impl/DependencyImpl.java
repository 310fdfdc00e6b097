/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.service.impl;

import java.lang.reflect.InvocationTargetException;

import java.util.Map;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.nines.model.service.BufferView;
import org.nines.model.service.Dependency;
import org.nines.model.service.DependencyKind;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceLevel;
import org.nines.model.service.ServicePackage;

import org.nines.model.units.Duration;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Dependency</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.service.impl.DependencyImpl#getService <em>Service</em>}</li>
 *   <li>{@link org.nines.model.service.impl.DependencyImpl#getLevel <em>Level</em>}</li>
 *   <li>{@link org.nines.model.service.impl.DependencyImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.nines.model.service.impl.DependencyImpl#getCachedFor <em>Cached For</em>}</li>
 *   <li>{@link org.nines.model.service.impl.DependencyImpl#getBuffer <em>Buffer</em>}</li>
 *   <li>{@link org.nines.model.service.impl.DependencyImpl#getDrain <em>Drain</em>}</li>
 *   <li>{@link org.nines.model.service.impl.DependencyImpl#getCounts <em>Counts</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DependencyImpl extends NeedImpl implements Dependency {
	/**
	 * The cached value of the '{@link #getService() <em>Service</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getService()
	 * @generated
	 * @ordered
	 */
	protected Service service;

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
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final DependencyKind KIND_EDEFAULT = DependencyKind.RUN;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected DependencyKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getCachedFor() <em>Cached For</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCachedFor()
	 * @generated
	 * @ordered
	 */
	protected static final Duration CACHED_FOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCachedFor() <em>Cached For</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCachedFor()
	 * @generated
	 * @ordered
	 */
	protected Duration cachedFor = CACHED_FOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getBuffer() <em>Buffer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBuffer()
	 * @generated
	 * @ordered
	 */
	protected static final Duration BUFFER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBuffer() <em>Buffer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBuffer()
	 * @generated
	 * @ordered
	 */
	protected Duration buffer = BUFFER_EDEFAULT;

	/**
	 * The default value of the '{@link #getDrain() <em>Drain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDrain()
	 * @generated
	 * @ordered
	 */
	protected static final Duration DRAIN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDrain() <em>Drain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDrain()
	 * @generated
	 * @ordered
	 */
	protected Duration drain = DRAIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getCounts() <em>Counts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCounts()
	 * @generated
	 * @ordered
	 */
	protected static final BufferView COUNTS_EDEFAULT = BufferView.CONSUMER_RUNS;

	/**
	 * The cached value of the '{@link #getCounts() <em>Counts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCounts()
	 * @generated
	 * @ordered
	 */
	protected BufferView counts = COUNTS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DependencyImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ServicePackage.Literals.DEPENDENCY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Service getService() {
		if (service != null && service.eIsProxy()) {
			InternalEObject oldService = (InternalEObject)service;
			service = (Service)eResolveProxy(oldService);
			if (service != oldService) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ServicePackage.DEPENDENCY__SERVICE, oldService, service));
			}
		}
		return service;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Service basicGetService() {
		return service;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setService(Service newService) {
		Service oldService = service;
		service = newService;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.DEPENDENCY__SERVICE, oldService, service));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ServicePackage.DEPENDENCY__LEVEL, oldLevel, level));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.DEPENDENCY__LEVEL, oldLevel, level));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DependencyKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(DependencyKind newKind) {
		DependencyKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.DEPENDENCY__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getCachedFor() {
		return cachedFor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCachedFor(Duration newCachedFor) {
		Duration oldCachedFor = cachedFor;
		cachedFor = newCachedFor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.DEPENDENCY__CACHED_FOR, oldCachedFor, cachedFor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getBuffer() {
		return buffer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBuffer(Duration newBuffer) {
		Duration oldBuffer = buffer;
		buffer = newBuffer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.DEPENDENCY__BUFFER, oldBuffer, buffer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getDrain() {
		return drain;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDrain(Duration newDrain) {
		Duration oldDrain = drain;
		drain = newDrain;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.DEPENDENCY__DRAIN, oldDrain, drain));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BufferView getCounts() {
		return counts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCounts(BufferView newCounts) {
		BufferView oldCounts = counts;
		counts = newCounts == null ? COUNTS_EDEFAULT : newCounts;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.DEPENDENCY__COUNTS, oldCounts, counts));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean validateNeed(final DiagnosticChain diagnostics, final Map<Object, Object> context) {
		return org.nines.model.internal.ServiceInvariants.need(this, diagnostics);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ServicePackage.DEPENDENCY__SERVICE:
				if (resolve) return getService();
				return basicGetService();
			case ServicePackage.DEPENDENCY__LEVEL:
				if (resolve) return getLevel();
				return basicGetLevel();
			case ServicePackage.DEPENDENCY__KIND:
				return getKind();
			case ServicePackage.DEPENDENCY__CACHED_FOR:
				return getCachedFor();
			case ServicePackage.DEPENDENCY__BUFFER:
				return getBuffer();
			case ServicePackage.DEPENDENCY__DRAIN:
				return getDrain();
			case ServicePackage.DEPENDENCY__COUNTS:
				return getCounts();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ServicePackage.DEPENDENCY__SERVICE:
				setService((Service)newValue);
				return;
			case ServicePackage.DEPENDENCY__LEVEL:
				setLevel((ServiceLevel)newValue);
				return;
			case ServicePackage.DEPENDENCY__KIND:
				setKind((DependencyKind)newValue);
				return;
			case ServicePackage.DEPENDENCY__CACHED_FOR:
				setCachedFor((Duration)newValue);
				return;
			case ServicePackage.DEPENDENCY__BUFFER:
				setBuffer((Duration)newValue);
				return;
			case ServicePackage.DEPENDENCY__DRAIN:
				setDrain((Duration)newValue);
				return;
			case ServicePackage.DEPENDENCY__COUNTS:
				setCounts((BufferView)newValue);
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
			case ServicePackage.DEPENDENCY__SERVICE:
				setService((Service)null);
				return;
			case ServicePackage.DEPENDENCY__LEVEL:
				setLevel((ServiceLevel)null);
				return;
			case ServicePackage.DEPENDENCY__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ServicePackage.DEPENDENCY__CACHED_FOR:
				setCachedFor(CACHED_FOR_EDEFAULT);
				return;
			case ServicePackage.DEPENDENCY__BUFFER:
				setBuffer(BUFFER_EDEFAULT);
				return;
			case ServicePackage.DEPENDENCY__DRAIN:
				setDrain(DRAIN_EDEFAULT);
				return;
			case ServicePackage.DEPENDENCY__COUNTS:
				setCounts(COUNTS_EDEFAULT);
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
			case ServicePackage.DEPENDENCY__SERVICE:
				return service != null;
			case ServicePackage.DEPENDENCY__LEVEL:
				return level != null;
			case ServicePackage.DEPENDENCY__KIND:
				return kind != KIND_EDEFAULT;
			case ServicePackage.DEPENDENCY__CACHED_FOR:
				return CACHED_FOR_EDEFAULT == null ? cachedFor != null : !CACHED_FOR_EDEFAULT.equals(cachedFor);
			case ServicePackage.DEPENDENCY__BUFFER:
				return BUFFER_EDEFAULT == null ? buffer != null : !BUFFER_EDEFAULT.equals(buffer);
			case ServicePackage.DEPENDENCY__DRAIN:
				return DRAIN_EDEFAULT == null ? drain != null : !DRAIN_EDEFAULT.equals(drain);
			case ServicePackage.DEPENDENCY__COUNTS:
				return counts != COUNTS_EDEFAULT;
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
			case ServicePackage.DEPENDENCY___VALIDATE_NEED__DIAGNOSTICCHAIN_MAP:
				return validateNeed((DiagnosticChain)arguments.get(0), (Map<Object, Object>)arguments.get(1));
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(", cachedFor: ");
		result.append(cachedFor);
		result.append(", buffer: ");
		result.append(buffer);
		result.append(", drain: ");
		result.append(drain);
		result.append(", counts: ");
		result.append(counts);
		result.append(')');
		return result.toString();
	}

} //DependencyImpl
