/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.facility;

import java.time.LocalDate;

import org.nines.model.core.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Check</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Answer to one question about a site.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.facility.FacilityCheck#getKind <em>Kind</em>}</li>
 *   <li>{@link org.nines.model.facility.FacilityCheck#isPresent <em>Present</em>}</li>
 *   <li>{@link org.nines.model.facility.FacilityCheck#getChecked <em>Checked</em>}</li>
 *   <li>{@link org.nines.model.facility.FacilityCheck#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.nines.model.facility.FacilityPackage#getFacilityCheck()
 * @model
 * @generated
 */
public interface FacilityCheck extends Element {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"power"</code>.
	 * The literals are from the enumeration {@link org.nines.model.facility.FacilityKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was looked at.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.nines.model.facility.FacilityKind
	 * @see #setKind(FacilityKind)
	 * @see org.nines.model.facility.FacilityPackage#getFacilityCheck_Kind()
	 * @model default="power"
	 * @generated
	 */
	FacilityKind getKind();

	/**
	 * Sets the value of the '{@link org.nines.model.facility.FacilityCheck#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.nines.model.facility.FacilityKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(FacilityKind value);

	/**
	 * Returns the value of the '<em><b>Present</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is there and sufficient.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Present</em>' attribute.
	 * @see #setPresent(boolean)
	 * @see org.nines.model.facility.FacilityPackage#getFacilityCheck_Present()
	 * @model default="false"
	 * @generated
	 */
	boolean isPresent();

	/**
	 * Sets the value of the '{@link org.nines.model.facility.FacilityCheck#isPresent <em>Present</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Present</em>' attribute.
	 * @see #isPresent()
	 * @generated
	 */
	void setPresent(boolean value);

	/**
	 * Returns the value of the '<em><b>Checked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day of the last look.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Checked</em>' attribute.
	 * @see #setChecked(LocalDate)
	 * @see org.nines.model.facility.FacilityPackage#getFacilityCheck_Checked()
	 * @model dataType="org.nines.model.core.Date"
	 * @generated
	 */
	LocalDate getChecked();

	/**
	 * Sets the value of the '{@link org.nines.model.facility.FacilityCheck#getChecked <em>Checked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Checked</em>' attribute.
	 * @see #getChecked()
	 * @generated
	 */
	void setChecked(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was found.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.nines.model.facility.FacilityPackage#getFacilityCheck_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.nines.model.facility.FacilityCheck#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // FacilityCheck
