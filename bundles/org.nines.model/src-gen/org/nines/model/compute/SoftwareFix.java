/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.compute;

import org.nines.model.core.NamedElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Software Fix</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Correction of software that a platform may need.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.compute.SoftwareFix#getRank <em>Rank</em>}</li>
 *   <li>{@link org.nines.model.compute.SoftwareFix#getStage <em>Stage</em>}</li>
 * </ul>
 *
 * @see org.nines.model.compute.ComputePackage#getSoftwareFix()
 * @model
 * @generated
 */
public interface SoftwareFix extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Rank</b></em>' attribute.
	 * The default value is <code>"recommended"</code>.
	 * The literals are from the enumeration {@link org.nines.model.compute.FixRank}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How much it is needed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rank</em>' attribute.
	 * @see org.nines.model.compute.FixRank
	 * @see #setRank(FixRank)
	 * @see org.nines.model.compute.ComputePackage#getSoftwareFix_Rank()
	 * @model default="recommended"
	 * @generated
	 */
	FixRank getRank();

	/**
	 * Sets the value of the '{@link org.nines.model.compute.SoftwareFix#getRank <em>Rank</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rank</em>' attribute.
	 * @see org.nines.model.compute.FixRank
	 * @see #getRank()
	 * @generated
	 */
	void setRank(FixRank value);

	/**
	 * Returns the value of the '<em><b>Stage</b></em>' attribute.
	 * The default value is <code>"under evaluation"</code>.
	 * The literals are from the enumeration {@link org.nines.model.compute.FixStage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far its test is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stage</em>' attribute.
	 * @see org.nines.model.compute.FixStage
	 * @see #setStage(FixStage)
	 * @see org.nines.model.compute.ComputePackage#getSoftwareFix_Stage()
	 * @model default="under evaluation"
	 * @generated
	 */
	FixStage getStage();

	/**
	 * Sets the value of the '{@link org.nines.model.compute.SoftwareFix#getStage <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stage</em>' attribute.
	 * @see org.nines.model.compute.FixStage
	 * @see #getStage()
	 * @generated
	 */
	void setStage(FixStage value);

} // SoftwareFix
