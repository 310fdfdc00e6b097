/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.network;

import org.eclipse.emf.common.util.EList;

import org.nines.model.core.Item;

import org.nines.model.facility.Conduit;

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

} // Link
