/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.operations;

import java.time.LocalDate;

import org.nines.model.core.NamedElement;
import org.nines.model.core.Recurrence;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Review</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Review at the end of a quadrant.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.operations.Review#getKind <em>Kind</em>}</li>
 *   <li>{@link org.nines.model.operations.Review#getChair <em>Chair</em>}</li>
 *   <li>{@link org.nines.model.operations.Review#getLastHeld <em>Last Held</em>}</li>
 *   <li>{@link org.nines.model.operations.Review#getSchedule <em>Schedule</em>}</li>
 * </ul>
 *
 * @see org.nines.model.operations.OperationsPackage#getReview()
 * @model
 * @generated
 */
public interface Review extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"operations"</code>.
	 * The literals are from the enumeration {@link org.nines.model.operations.ReviewKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which review it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.nines.model.operations.ReviewKind
	 * @see #setKind(ReviewKind)
	 * @see org.nines.model.operations.OperationsPackage#getReview_Kind()
	 * @model default="operations"
	 * @generated
	 */
	ReviewKind getKind();

	/**
	 * Sets the value of the '{@link org.nines.model.operations.Review#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.nines.model.operations.ReviewKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ReviewKind value);

	/**
	 * Returns the value of the '<em><b>Chair</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Role that leads it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Chair</em>' reference.
	 * @see #setChair(Role)
	 * @see org.nines.model.operations.OperationsPackage#getReview_Chair()
	 * @model
	 * @generated
	 */
	Role getChair();

	/**
	 * Sets the value of the '{@link org.nines.model.operations.Review#getChair <em>Chair</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Chair</em>' reference.
	 * @see #getChair()
	 * @generated
	 */
	void setChair(Role value);

	/**
	 * Returns the value of the '<em><b>Last Held</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day on which it was held last.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Last Held</em>' attribute.
	 * @see #setLastHeld(LocalDate)
	 * @see org.nines.model.operations.OperationsPackage#getReview_LastHeld()
	 * @model dataType="org.nines.model.core.Date"
	 * @generated
	 */
	LocalDate getLastHeld();

	/**
	 * Sets the value of the '{@link org.nines.model.operations.Review#getLastHeld <em>Last Held</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Last Held</em>' attribute.
	 * @see #getLastHeld()
	 * @generated
	 */
	void setLastHeld(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Schedule</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it is held.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Schedule</em>' containment reference.
	 * @see #setSchedule(Recurrence)
	 * @see org.nines.model.operations.OperationsPackage#getReview_Schedule()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	Recurrence getSchedule();

	/**
	 * Sets the value of the '{@link org.nines.model.operations.Review#getSchedule <em>Schedule</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Schedule</em>' containment reference.
	 * @see #getSchedule()
	 * @generated
	 */
	void setSchedule(Recurrence value);

} // Review
