/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.operations;

import org.nines.model.core.ComponentType;
import org.nines.model.core.NamedElement;

import org.nines.model.facility.Site;

import org.nines.model.units.Duration;
import org.nines.model.units.Percentage;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Spare Stock</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Spare parts of one type on hand.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.operations.SpareStock#getType <em>Type</em>}</li>
 *   <li>{@link org.nines.model.operations.SpareStock#getQuantity <em>Quantity</em>}</li>
 *   <li>{@link org.nines.model.operations.SpareStock#getLeadTime <em>Lead Time</em>}</li>
 *   <li>{@link org.nines.model.operations.SpareStock#getSite <em>Site</em>}</li>
 *   <li>{@link org.nines.model.operations.SpareStock#getConfidence <em>Confidence</em>}</li>
 * </ul>
 *
 * @see org.nines.model.operations.OperationsPackage#getSpareStock()
 * @model
 * @generated
 */
public interface SpareStock extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What lies in stock.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' reference.
	 * @see #setType(ComponentType)
	 * @see org.nines.model.operations.OperationsPackage#getSpareStock_Type()
	 * @model required="true"
	 * @generated
	 */
	ComponentType getType();

	/**
	 * Sets the value of the '{@link org.nines.model.operations.SpareStock#getType <em>Type</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' reference.
	 * @see #getType()
	 * @generated
	 */
	void setType(ComponentType value);

	/**
	 * Returns the value of the '<em><b>Quantity</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many. 0 or more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quantity</em>' attribute.
	 * @see #setQuantity(int)
	 * @see org.nines.model.operations.OperationsPackage#getSpareStock_Quantity()
	 * @model default="1"
	 * @generated
	 */
	int getQuantity();

	/**
	 * Sets the value of the '{@link org.nines.model.operations.SpareStock#getQuantity <em>Quantity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quantity</em>' attribute.
	 * @see #getQuantity()
	 * @generated
	 */
	void setQuantity(int value);

	/**
	 * Returns the value of the '<em><b>Lead Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time until a part that was used is replaced.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lead Time</em>' attribute.
	 * @see #setLeadTime(Duration)
	 * @see org.nines.model.operations.OperationsPackage#getSpareStock_LeadTime()
	 * @model dataType="org.nines.model.core.Duration"
	 * @generated
	 */
	Duration getLeadTime();

	/**
	 * Sets the value of the '{@link org.nines.model.operations.SpareStock#getLeadTime <em>Lead Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lead Time</em>' attribute.
	 * @see #getLeadTime()
	 * @generated
	 */
	void setLeadTime(Duration value);

	/**
	 * Returns the value of the '<em><b>Site</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the stock is; anywhere when not given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Site</em>' reference.
	 * @see #setSite(Site)
	 * @see org.nines.model.operations.OperationsPackage#getSpareStock_Site()
	 * @model
	 * @generated
	 */
	Site getSite();

	/**
	 * Sets the value of the '{@link org.nines.model.operations.SpareStock#getSite <em>Site</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Site</em>' reference.
	 * @see #getSite()
	 * @generated
	 */
	void setSite(Site value);

	/**
	 * Returns the value of the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Wanted probability that a part is there when it is needed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Confidence</em>' attribute.
	 * @see #setConfidence(Percentage)
	 * @see org.nines.model.operations.OperationsPackage#getSpareStock_Confidence()
	 * @model dataType="org.nines.model.core.Percentage"
	 * @generated
	 */
	Percentage getConfidence();

	/**
	 * Sets the value of the '{@link org.nines.model.operations.SpareStock#getConfidence <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Confidence</em>' attribute.
	 * @see #getConfidence()
	 * @generated
	 */
	void setConfidence(Percentage value);

} // SpareStock
