/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.service;

import org.nines.model.core.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Need</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a service cannot do without.
 * <!-- end-model-doc -->
 *
 *
 * @see org.nines.model.service.ServicePackage#getNeed()
 * @model abstract="true"
 * @generated
 */
public interface Need extends Element {
} // Need
