/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.core;

import java.util.Map;

import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.common.util.EList;

import org.nines.model.units.Percentage;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Common Cause</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Cause that takes several items down together though they share nothing that is modelled: the same software, the same hands, corruption that is copied. Given either by the share of the members' failures that are common (beta) or by failure modes of its own (an explicit common event), not by both.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.core.CommonCause#getMembers <em>Members</em>}</li>
 *   <li>{@link org.nines.model.core.CommonCause#getBeta <em>Beta</em>}</li>
 *   <li>{@link org.nines.model.core.CommonCause#getKind <em>Kind</em>}</li>
 * </ul>
 *
 * @see org.nines.model.core.CorePackage#getCommonCause()
 * @model
 * @generated
 */
public interface CommonCause extends Item {
	/**
	 * Returns the value of the '<em><b>Members</b></em>' reference list.
	 * The list contents are of type {@link org.nines.model.core.Item}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Items that go down together.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Members</em>' reference list.
	 * @see org.nines.model.core.CorePackage#getCommonCause_Members()
	 * @model lower="2"
	 * @generated
	 */
	EList<Item> getMembers();

	/**
	 * Returns the value of the '<em><b>Beta</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Share of each member's failures that hit all members at once (beta factor, IEC 61508-6 annex D).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Beta</em>' attribute.
	 * @see #setBeta(Percentage)
	 * @see org.nines.model.core.CorePackage#getCommonCause_Beta()
	 * @model dataType="org.nines.model.core.Percentage"
	 * @generated
	 */
	Percentage getBeta();

	/**
	 * Sets the value of the '{@link org.nines.model.core.CommonCause#getBeta <em>Beta</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Beta</em>' attribute.
	 * @see #getBeta()
	 * @generated
	 */
	void setBeta(Percentage value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"software"</code>.
	 * The literals are from the enumeration {@link org.nines.model.core.CommonCauseKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the members share.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.nines.model.core.CommonCauseKind
	 * @see #setKind(CommonCauseKind)
	 * @see org.nines.model.core.CorePackage#getCommonCause_Kind()
	 * @model default="software"
	 * @generated
	 */
	CommonCauseKind getKind();

	/**
	 * Sets the value of the '{@link org.nines.model.core.CommonCause#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.nines.model.core.CommonCauseKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(CommonCauseKind value);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Either a share of the members' failures or failure modes of its own (STR-008).
	 * <!-- end-model-doc -->
	 * @model
	 * @generated
	 */
	boolean validateCause(DiagnosticChain diagnostics, Map<Object, Object> context);

} // CommonCause
