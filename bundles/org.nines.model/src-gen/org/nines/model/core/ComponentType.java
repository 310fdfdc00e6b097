/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.core;

import org.eclipse.emf.common.util.EList;

import org.nines.model.units.Percentage;
import org.nines.model.units.Power;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Component Type</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Kind of component that can be bought or built, with the figures that hold for each of its copies.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.core.ComponentType#getFailureModes <em>Failure Modes</em>}</li>
 *   <li>{@link org.nines.model.core.ComponentType#getBeta <em>Beta</em>}</li>
 *   <li>{@link org.nines.model.core.ComponentType#getConsumption <em>Consumption</em>}</li>
 *   <li>{@link org.nines.model.core.ComponentType#getAppliesTo <em>Applies To</em>}</li>
 *   <li>{@link org.nines.model.core.ComponentType#getManufacturer <em>Manufacturer</em>}</li>
 *   <li>{@link org.nines.model.core.ComponentType#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.nines.model.core.ComponentType#getOriginVersion <em>Origin Version</em>}</li>
 * </ul>
 *
 * @see org.nines.model.core.CorePackage#getComponentType()
 * @model
 * @generated
 */
public interface ComponentType extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Failure Modes</b></em>' containment reference list.
	 * The list contents are of type {@link org.nines.model.core.FailureMode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Failure modes of every item of this type.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Failure Modes</em>' containment reference list.
	 * @see org.nines.model.core.CorePackage#getComponentType_FailureModes()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<FailureMode> getFailureModes();

	/**
	 * Returns the value of the '<em><b>Beta</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Share of the failures of an item of this type that hit all redundant items of the type at once (beta factor, IEC 61508-6 annex D); none when not given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Beta</em>' attribute.
	 * @see #setBeta(Percentage)
	 * @see org.nines.model.core.CorePackage#getComponentType_Beta()
	 * @model dataType="org.nines.model.core.Percentage"
	 * @generated
	 */
	Percentage getBeta();

	/**
	 * Sets the value of the '{@link org.nines.model.core.ComponentType#getBeta <em>Beta</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Beta</em>' attribute.
	 * @see #getBeta()
	 * @generated
	 */
	void setBeta(Percentage value);

	/**
	 * Returns the value of the '<em><b>Consumption</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Power that an item of this type draws when the item does not say.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Consumption</em>' attribute.
	 * @see #setConsumption(Power)
	 * @see org.nines.model.core.CorePackage#getComponentType_Consumption()
	 * @model dataType="org.nines.model.core.Power"
	 * @generated
	 */
	Power getConsumption();

	/**
	 * Sets the value of the '{@link org.nines.model.core.ComponentType#getConsumption <em>Consumption</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Consumption</em>' attribute.
	 * @see #getConsumption()
	 * @generated
	 */
	void setConsumption(Power value);

	/**
	 * Returns the value of the '<em><b>Applies To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind of element that the type is meant for, as the name of its class ('Server'); any when not given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Applies To</em>' attribute.
	 * @see #setAppliesTo(String)
	 * @see org.nines.model.core.CorePackage#getComponentType_AppliesTo()
	 * @model
	 * @generated
	 */
	String getAppliesTo();

	/**
	 * Sets the value of the '{@link org.nines.model.core.ComponentType#getAppliesTo <em>Applies To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Applies To</em>' attribute.
	 * @see #getAppliesTo()
	 * @generated
	 */
	void setAppliesTo(String value);

	/**
	 * Returns the value of the '<em><b>Manufacturer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Maker or vendor. Documentation only.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Manufacturer</em>' attribute.
	 * @see #setManufacturer(String)
	 * @see org.nines.model.core.CorePackage#getComponentType_Manufacturer()
	 * @model
	 * @generated
	 */
	String getManufacturer();

	/**
	 * Sets the value of the '{@link org.nines.model.core.ComponentType#getManufacturer <em>Manufacturer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Manufacturer</em>' attribute.
	 * @see #getManufacturer()
	 * @generated
	 */
	void setManufacturer(String value);

	/**
	 * Returns the value of the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier of the catalogue entry that this one was copied from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Origin</em>' attribute.
	 * @see #setOrigin(String)
	 * @see org.nines.model.core.CorePackage#getComponentType_Origin()
	 * @model
	 * @generated
	 */
	String getOrigin();

	/**
	 * Sets the value of the '{@link org.nines.model.core.ComponentType#getOrigin <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Origin</em>' attribute.
	 * @see #getOrigin()
	 * @generated
	 */
	void setOrigin(String value);

	/**
	 * Returns the value of the '<em><b>Origin Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Edition of the catalogue that this entry was copied from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Origin Version</em>' attribute.
	 * @see #setOriginVersion(String)
	 * @see org.nines.model.core.CorePackage#getComponentType_OriginVersion()
	 * @model
	 * @generated
	 */
	String getOriginVersion();

	/**
	 * Sets the value of the '{@link org.nines.model.core.ComponentType#getOriginVersion <em>Origin Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Origin Version</em>' attribute.
	 * @see #getOriginVersion()
	 * @generated
	 */
	void setOriginVersion(String value);

} // ComponentType
