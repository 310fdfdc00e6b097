/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.compute.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.nines.model.compute.ComputePackage;
import org.nines.model.compute.Platform;
import org.nines.model.compute.PlatformCategory;
import org.nines.model.compute.SoftwareFix;

import org.nines.model.core.impl.NamedElementImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Platform</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.compute.impl.PlatformImpl#getCategory <em>Category</em>}</li>
 *   <li>{@link org.nines.model.compute.impl.PlatformImpl#getOperatingSystem <em>Operating System</em>}</li>
 *   <li>{@link org.nines.model.compute.impl.PlatformImpl#getBuild <em>Build</em>}</li>
 *   <li>{@link org.nines.model.compute.impl.PlatformImpl#getCertified <em>Certified</em>}</li>
 *   <li>{@link org.nines.model.compute.impl.PlatformImpl#getSupportedUntil <em>Supported Until</em>}</li>
 *   <li>{@link org.nines.model.compute.impl.PlatformImpl#getComponents <em>Components</em>}</li>
 *   <li>{@link org.nines.model.compute.impl.PlatformImpl#getFixes <em>Fixes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PlatformImpl extends NamedElementImpl implements Platform {
	/**
	 * The default value of the '{@link #getCategory() <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCategory()
	 * @generated
	 * @ordered
	 */
	protected static final PlatformCategory CATEGORY_EDEFAULT = PlatformCategory.BUSINESS_CRITICAL;

	/**
	 * The cached value of the '{@link #getCategory() <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCategory()
	 * @generated
	 * @ordered
	 */
	protected PlatformCategory category = CATEGORY_EDEFAULT;

	/**
	 * The default value of the '{@link #getOperatingSystem() <em>Operating System</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOperatingSystem()
	 * @generated
	 * @ordered
	 */
	protected static final String OPERATING_SYSTEM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOperatingSystem() <em>Operating System</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOperatingSystem()
	 * @generated
	 * @ordered
	 */
	protected String operatingSystem = OPERATING_SYSTEM_EDEFAULT;

	/**
	 * The default value of the '{@link #getBuild() <em>Build</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBuild()
	 * @generated
	 * @ordered
	 */
	protected static final String BUILD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBuild() <em>Build</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBuild()
	 * @generated
	 * @ordered
	 */
	protected String build = BUILD_EDEFAULT;

	/**
	 * The default value of the '{@link #getCertified() <em>Certified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCertified()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate CERTIFIED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCertified() <em>Certified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCertified()
	 * @generated
	 * @ordered
	 */
	protected LocalDate certified = CERTIFIED_EDEFAULT;

	/**
	 * The default value of the '{@link #getSupportedUntil() <em>Supported Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSupportedUntil()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate SUPPORTED_UNTIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSupportedUntil() <em>Supported Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSupportedUntil()
	 * @generated
	 * @ordered
	 */
	protected LocalDate supportedUntil = SUPPORTED_UNTIL_EDEFAULT;

	/**
	 * The cached value of the '{@link #getComponents() <em>Components</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComponents()
	 * @generated
	 * @ordered
	 */
	protected EList<String> components;

	/**
	 * The cached value of the '{@link #getFixes() <em>Fixes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFixes()
	 * @generated
	 * @ordered
	 */
	protected EList<SoftwareFix> fixes;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PlatformImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ComputePackage.Literals.PLATFORM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PlatformCategory getCategory() {
		return category;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCategory(PlatformCategory newCategory) {
		PlatformCategory oldCategory = category;
		category = newCategory == null ? CATEGORY_EDEFAULT : newCategory;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ComputePackage.PLATFORM__CATEGORY, oldCategory, category));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOperatingSystem() {
		return operatingSystem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOperatingSystem(String newOperatingSystem) {
		String oldOperatingSystem = operatingSystem;
		operatingSystem = newOperatingSystem;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ComputePackage.PLATFORM__OPERATING_SYSTEM, oldOperatingSystem, operatingSystem));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBuild() {
		return build;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBuild(String newBuild) {
		String oldBuild = build;
		build = newBuild;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ComputePackage.PLATFORM__BUILD, oldBuild, build));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getCertified() {
		return certified;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCertified(LocalDate newCertified) {
		LocalDate oldCertified = certified;
		certified = newCertified;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ComputePackage.PLATFORM__CERTIFIED, oldCertified, certified));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getSupportedUntil() {
		return supportedUntil;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSupportedUntil(LocalDate newSupportedUntil) {
		LocalDate oldSupportedUntil = supportedUntil;
		supportedUntil = newSupportedUntil;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ComputePackage.PLATFORM__SUPPORTED_UNTIL, oldSupportedUntil, supportedUntil));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getComponents() {
		if (components == null) {
			components = new EDataTypeUniqueEList<String>(String.class, this, ComputePackage.PLATFORM__COMPONENTS);
		}
		return components;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SoftwareFix> getFixes() {
		if (fixes == null) {
			fixes = new EObjectContainmentEList.Resolving<SoftwareFix>(SoftwareFix.class, this, ComputePackage.PLATFORM__FIXES);
		}
		return fixes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ComputePackage.PLATFORM__FIXES:
				return ((InternalEList<?>)getFixes()).basicRemove(otherEnd, msgs);
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
			case ComputePackage.PLATFORM__CATEGORY:
				return getCategory();
			case ComputePackage.PLATFORM__OPERATING_SYSTEM:
				return getOperatingSystem();
			case ComputePackage.PLATFORM__BUILD:
				return getBuild();
			case ComputePackage.PLATFORM__CERTIFIED:
				return getCertified();
			case ComputePackage.PLATFORM__SUPPORTED_UNTIL:
				return getSupportedUntil();
			case ComputePackage.PLATFORM__COMPONENTS:
				return getComponents();
			case ComputePackage.PLATFORM__FIXES:
				return getFixes();
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
			case ComputePackage.PLATFORM__CATEGORY:
				setCategory((PlatformCategory)newValue);
				return;
			case ComputePackage.PLATFORM__OPERATING_SYSTEM:
				setOperatingSystem((String)newValue);
				return;
			case ComputePackage.PLATFORM__BUILD:
				setBuild((String)newValue);
				return;
			case ComputePackage.PLATFORM__CERTIFIED:
				setCertified((LocalDate)newValue);
				return;
			case ComputePackage.PLATFORM__SUPPORTED_UNTIL:
				setSupportedUntil((LocalDate)newValue);
				return;
			case ComputePackage.PLATFORM__COMPONENTS:
				getComponents().clear();
				getComponents().addAll((Collection<? extends String>)newValue);
				return;
			case ComputePackage.PLATFORM__FIXES:
				getFixes().clear();
				getFixes().addAll((Collection<? extends SoftwareFix>)newValue);
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
			case ComputePackage.PLATFORM__CATEGORY:
				setCategory(CATEGORY_EDEFAULT);
				return;
			case ComputePackage.PLATFORM__OPERATING_SYSTEM:
				setOperatingSystem(OPERATING_SYSTEM_EDEFAULT);
				return;
			case ComputePackage.PLATFORM__BUILD:
				setBuild(BUILD_EDEFAULT);
				return;
			case ComputePackage.PLATFORM__CERTIFIED:
				setCertified(CERTIFIED_EDEFAULT);
				return;
			case ComputePackage.PLATFORM__SUPPORTED_UNTIL:
				setSupportedUntil(SUPPORTED_UNTIL_EDEFAULT);
				return;
			case ComputePackage.PLATFORM__COMPONENTS:
				getComponents().clear();
				return;
			case ComputePackage.PLATFORM__FIXES:
				getFixes().clear();
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
			case ComputePackage.PLATFORM__CATEGORY:
				return category != CATEGORY_EDEFAULT;
			case ComputePackage.PLATFORM__OPERATING_SYSTEM:
				return OPERATING_SYSTEM_EDEFAULT == null ? operatingSystem != null : !OPERATING_SYSTEM_EDEFAULT.equals(operatingSystem);
			case ComputePackage.PLATFORM__BUILD:
				return BUILD_EDEFAULT == null ? build != null : !BUILD_EDEFAULT.equals(build);
			case ComputePackage.PLATFORM__CERTIFIED:
				return CERTIFIED_EDEFAULT == null ? certified != null : !CERTIFIED_EDEFAULT.equals(certified);
			case ComputePackage.PLATFORM__SUPPORTED_UNTIL:
				return SUPPORTED_UNTIL_EDEFAULT == null ? supportedUntil != null : !SUPPORTED_UNTIL_EDEFAULT.equals(supportedUntil);
			case ComputePackage.PLATFORM__COMPONENTS:
				return components != null && !components.isEmpty();
			case ComputePackage.PLATFORM__FIXES:
				return fixes != null && !fixes.isEmpty();
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
		result.append(" (category: ");
		result.append(category);
		result.append(", operatingSystem: ");
		result.append(operatingSystem);
		result.append(", build: ");
		result.append(build);
		result.append(", certified: ");
		result.append(certified);
		result.append(", supportedUntil: ");
		result.append(supportedUntil);
		result.append(", components: ");
		result.append(components);
		result.append(')');
		return result.toString();
	}

} //PlatformImpl
