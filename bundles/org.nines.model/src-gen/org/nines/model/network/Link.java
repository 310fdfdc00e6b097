/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.network;

import java.util.Map;

import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.common.util.EList;

import org.nines.model.core.Item;

import org.nines.model.facility.Conduit;

import org.nines.model.units.Bandwidth;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Link</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Connection of two nodes. Parallel links are redundancy.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.network.Link#getEnds <em>Ends</em>}</li>
 *   <li>{@link org.nines.model.network.Link#getConduits <em>Conduits</em>}</li>
 *   <li>{@link org.nines.model.network.Link#getBandwidth <em>Bandwidth</em>}</li>
 *   <li>{@link org.nines.model.network.Link#getMedium <em>Medium</em>}</li>
 * </ul>
 *
 * @see org.nines.model.network.NetworkPackage#getLink()
 * @model
 * @generated
 */
public interface Link extends Item {
	/**
	 * Returns the value of the '<em><b>Ends</b></em>' reference list.
	 * The list contents are of type {@link org.nines.model.network.NetworkNode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The two nodes that the link connects.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ends</em>' reference list.
	 * @see org.nines.model.network.NetworkPackage#getLink_Ends()
	 * @model lower="2" upper="2"
	 * @generated
	 */
	EList<NetworkNode> getEnds();

	/**
	 * Returns the value of the '<em><b>Conduits</b></em>' reference list.
	 * The list contents are of type {@link org.nines.model.facility.Conduit}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cable routes that the link runs through; it fails with each of them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Conduits</em>' reference list.
	 * @see org.nines.model.network.NetworkPackage#getLink_Conduits()
	 * @model
	 * @generated
	 */
	EList<Conduit> getConduits();

	/**
	 * Returns the value of the '<em><b>Bandwidth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Data per time that it carries in each direction.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bandwidth</em>' attribute.
	 * @see #setBandwidth(Bandwidth)
	 * @see org.nines.model.network.NetworkPackage#getLink_Bandwidth()
	 * @model dataType="org.nines.model.core.Bandwidth"
	 * @generated
	 */
	Bandwidth getBandwidth();

	/**
	 * Sets the value of the '{@link org.nines.model.network.Link#getBandwidth <em>Bandwidth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bandwidth</em>' attribute.
	 * @see #getBandwidth()
	 * @generated
	 */
	void setBandwidth(Bandwidth value);

	/**
	 * Returns the value of the '<em><b>Medium</b></em>' attribute.
	 * The default value is <code>"copper"</code>.
	 * The literals are from the enumeration {@link org.nines.model.network.Medium}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is made of.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Medium</em>' attribute.
	 * @see org.nines.model.network.Medium
	 * @see #setMedium(Medium)
	 * @see org.nines.model.network.NetworkPackage#getLink_Medium()
	 * @model default="copper"
	 * @generated
	 */
	Medium getMedium();

	/**
	 * Sets the value of the '{@link org.nines.model.network.Link#getMedium <em>Medium</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Medium</em>' attribute.
	 * @see org.nines.model.network.Medium
	 * @see #getMedium()
	 * @generated
	 */
	void setMedium(Medium value);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The link connects two different things (STR-011).
	 * <!-- end-model-doc -->
	 * @model
	 * @generated
	 */
	boolean validateEnds(DiagnosticChain diagnostics, Map<Object, Object> context);

} // Link
