/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.compute;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.nines.model.core.NamedElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Platform</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Certified configuration: hardware, operating system and core applications that were tested together.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.compute.Platform#getCategory <em>Category</em>}</li>
 *   <li>{@link org.nines.model.compute.Platform#getOperatingSystem <em>Operating System</em>}</li>
 *   <li>{@link org.nines.model.compute.Platform#getBuild <em>Build</em>}</li>
 *   <li>{@link org.nines.model.compute.Platform#getCertified <em>Certified</em>}</li>
 *   <li>{@link org.nines.model.compute.Platform#getSupportedUntil <em>Supported Until</em>}</li>
 *   <li>{@link org.nines.model.compute.Platform#getComponents <em>Components</em>}</li>
 *   <li>{@link org.nines.model.compute.Platform#getFixes <em>Fixes</em>}</li>
 * </ul>
 *
 * @see org.nines.model.compute.ComputePackage#getPlatform()
 * @model
 * @generated
 */
public interface Platform extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Category</b></em>' attribute.
	 * The default value is <code>"business critical"</code>.
	 * The literals are from the enumeration {@link org.nines.model.compute.PlatformCategory}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For what it is certified.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Category</em>' attribute.
	 * @see org.nines.model.compute.PlatformCategory
	 * @see #setCategory(PlatformCategory)
	 * @see org.nines.model.compute.ComputePackage#getPlatform_Category()
	 * @model default="business critical"
	 * @generated
	 */
	PlatformCategory getCategory();

	/**
	 * Sets the value of the '{@link org.nines.model.compute.Platform#getCategory <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Category</em>' attribute.
	 * @see org.nines.model.compute.PlatformCategory
	 * @see #getCategory()
	 * @generated
	 */
	void setCategory(PlatformCategory value);

	/**
	 * Returns the value of the '<em><b>Operating System</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Operating system with its version.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Operating System</em>' attribute.
	 * @see #setOperatingSystem(String)
	 * @see org.nines.model.compute.ComputePackage#getPlatform_OperatingSystem()
	 * @model
	 * @generated
	 */
	String getOperatingSystem();

	/**
	 * Sets the value of the '{@link org.nines.model.compute.Platform#getOperatingSystem <em>Operating System</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Operating System</em>' attribute.
	 * @see #getOperatingSystem()
	 * @generated
	 */
	void setOperatingSystem(String value);

	/**
	 * Returns the value of the '<em><b>Build</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name or number of the build.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Build</em>' attribute.
	 * @see #setBuild(String)
	 * @see org.nines.model.compute.ComputePackage#getPlatform_Build()
	 * @model
	 * @generated
	 */
	String getBuild();

	/**
	 * Sets the value of the '{@link org.nines.model.compute.Platform#getBuild <em>Build</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Build</em>' attribute.
	 * @see #getBuild()
	 * @generated
	 */
	void setBuild(String value);

	/**
	 * Returns the value of the '<em><b>Certified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day of certification.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Certified</em>' attribute.
	 * @see #setCertified(LocalDate)
	 * @see org.nines.model.compute.ComputePackage#getPlatform_Certified()
	 * @model dataType="org.nines.model.core.Date"
	 * @generated
	 */
	LocalDate getCertified();

	/**
	 * Sets the value of the '{@link org.nines.model.compute.Platform#getCertified <em>Certified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Certified</em>' attribute.
	 * @see #getCertified()
	 * @generated
	 */
	void setCertified(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Supported Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day with full support; open when not given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Supported Until</em>' attribute.
	 * @see #setSupportedUntil(LocalDate)
	 * @see org.nines.model.compute.ComputePackage#getPlatform_SupportedUntil()
	 * @model dataType="org.nines.model.core.Date"
	 * @generated
	 */
	LocalDate getSupportedUntil();

	/**
	 * Sets the value of the '{@link org.nines.model.compute.Platform#getSupportedUntil <em>Supported Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Supported Until</em>' attribute.
	 * @see #getSupportedUntil()
	 * @generated
	 */
	void setSupportedUntil(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Components</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Core applications and service packs of the build.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Components</em>' attribute list.
	 * @see org.nines.model.compute.ComputePackage#getPlatform_Components()
	 * @model
	 * @generated
	 */
	EList<String> getComponents();

	/**
	 * Returns the value of the '<em><b>Fixes</b></em>' containment reference list.
	 * The list contents are of type {@link org.nines.model.compute.SoftwareFix}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fixes that were looked at.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fixes</em>' containment reference list.
	 * @see org.nines.model.compute.ComputePackage#getPlatform_Fixes()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<SoftwareFix> getFixes();

} // Platform
