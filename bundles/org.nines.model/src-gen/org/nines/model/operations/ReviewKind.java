/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.operations;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Review Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Review that ends a quadrant.
 * <!-- end-model-doc -->
 * @see org.nines.model.operations.OperationsPackage#getReviewKind()
 * @model
 * @generated
 */
public enum ReviewKind implements Enumerator {
	/**
	 * The '<em><b>RELEASE READINESS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ends 'changing'.
	 * <!-- end-model-doc -->
	 * @see #RELEASE_READINESS_VALUE
	 * @generated
	 * @ordered
	 */
	RELEASE_READINESS(0, "RELEASE_READINESS", "release readiness"),

	/**
	 * The '<em><b>OPERATIONS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ends 'operating'.
	 * <!-- end-model-doc -->
	 * @see #OPERATIONS_VALUE
	 * @generated
	 * @ordered
	 */
	OPERATIONS(1, "OPERATIONS", "operations"),

	/**
	 * The '<em><b>SERVICE LEVEL AGREEMENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ends 'supporting'.
	 * <!-- end-model-doc -->
	 * @see #SERVICE_LEVEL_AGREEMENT_VALUE
	 * @generated
	 * @ordered
	 */
	SERVICE_LEVEL_AGREEMENT(2, "SERVICE_LEVEL_AGREEMENT", "service level agreement"),

	/**
	 * The '<em><b>RELEASE APPROVED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ends 'optimizing'.
	 * <!-- end-model-doc -->
	 * @see #RELEASE_APPROVED_VALUE
	 * @generated
	 * @ordered
	 */
	RELEASE_APPROVED(3, "RELEASE_APPROVED", "release approved");

	/**
	 * The '<em><b>RELEASE READINESS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ends 'changing'.
	 * <!-- end-model-doc -->
	 * @see #RELEASE_READINESS
	 * @model literal="release readiness"
	 * @generated
	 * @ordered
	 */
	public static final int RELEASE_READINESS_VALUE = 0;

	/**
	 * The '<em><b>OPERATIONS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ends 'operating'.
	 * <!-- end-model-doc -->
	 * @see #OPERATIONS
	 * @model literal="operations"
	 * @generated
	 * @ordered
	 */
	public static final int OPERATIONS_VALUE = 1;

	/**
	 * The '<em><b>SERVICE LEVEL AGREEMENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ends 'supporting'.
	 * <!-- end-model-doc -->
	 * @see #SERVICE_LEVEL_AGREEMENT
	 * @model literal="service level agreement"
	 * @generated
	 * @ordered
	 */
	public static final int SERVICE_LEVEL_AGREEMENT_VALUE = 2;

	/**
	 * The '<em><b>RELEASE APPROVED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ends 'optimizing'.
	 * <!-- end-model-doc -->
	 * @see #RELEASE_APPROVED
	 * @model literal="release approved"
	 * @generated
	 * @ordered
	 */
	public static final int RELEASE_APPROVED_VALUE = 3;

	/**
	 * An array of all the '<em><b>Review Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ReviewKind[] VALUES_ARRAY =
		new ReviewKind[] {
			RELEASE_READINESS,
			OPERATIONS,
			SERVICE_LEVEL_AGREEMENT,
			RELEASE_APPROVED,
		};

	/**
	 * A public read-only list of all the '<em><b>Review Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ReviewKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Review Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ReviewKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ReviewKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Review Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ReviewKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ReviewKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Review Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ReviewKind get(int value) {
		switch (value) {
			case RELEASE_READINESS_VALUE: return RELEASE_READINESS;
			case OPERATIONS_VALUE: return OPERATIONS;
			case SERVICE_LEVEL_AGREEMENT_VALUE: return SERVICE_LEVEL_AGREEMENT;
			case RELEASE_APPROVED_VALUE: return RELEASE_APPROVED;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private ReviewKind(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //ReviewKind
