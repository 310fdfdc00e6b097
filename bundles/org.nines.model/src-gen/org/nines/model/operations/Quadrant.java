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
 * A representation of the literals of the enumeration '<em><b>Quadrant</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Quadrant of the Microsoft Operations Framework that a management function belongs to.
 * <!-- end-model-doc -->
 * @see org.nines.model.operations.OperationsPackage#getQuadrant()
 * @model
 * @generated
 */
public enum Quadrant implements Enumerator {
	/**
	 * The '<em><b>CHANGING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Changes are brought in; ends with the release readiness review.
	 * <!-- end-model-doc -->
	 * @see #CHANGING_VALUE
	 * @generated
	 * @ordered
	 */
	CHANGING(0, "CHANGING", "changing"),

	/**
	 * The '<em><b>OPERATING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Daily work; ends with the operations review.
	 * <!-- end-model-doc -->
	 * @see #OPERATING_VALUE
	 * @generated
	 * @ordered
	 */
	OPERATING(1, "OPERATING", "operating"),

	/**
	 * The '<em><b>SUPPORTING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Help for users and incidents; ends with the review of service levels.
	 * <!-- end-model-doc -->
	 * @see #SUPPORTING_VALUE
	 * @generated
	 * @ordered
	 */
	SUPPORTING(2, "SUPPORTING", "supporting"),

	/**
	 * The '<em><b>OPTIMIZING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cost, capacity and availability are improved; ends with the release approved review.
	 * <!-- end-model-doc -->
	 * @see #OPTIMIZING_VALUE
	 * @generated
	 * @ordered
	 */
	OPTIMIZING(3, "OPTIMIZING", "optimizing");

	/**
	 * The '<em><b>CHANGING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Changes are brought in; ends with the release readiness review.
	 * <!-- end-model-doc -->
	 * @see #CHANGING
	 * @model literal="changing"
	 * @generated
	 * @ordered
	 */
	public static final int CHANGING_VALUE = 0;

	/**
	 * The '<em><b>OPERATING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Daily work; ends with the operations review.
	 * <!-- end-model-doc -->
	 * @see #OPERATING
	 * @model literal="operating"
	 * @generated
	 * @ordered
	 */
	public static final int OPERATING_VALUE = 1;

	/**
	 * The '<em><b>SUPPORTING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Help for users and incidents; ends with the review of service levels.
	 * <!-- end-model-doc -->
	 * @see #SUPPORTING
	 * @model literal="supporting"
	 * @generated
	 * @ordered
	 */
	public static final int SUPPORTING_VALUE = 2;

	/**
	 * The '<em><b>OPTIMIZING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cost, capacity and availability are improved; ends with the release approved review.
	 * <!-- end-model-doc -->
	 * @see #OPTIMIZING
	 * @model literal="optimizing"
	 * @generated
	 * @ordered
	 */
	public static final int OPTIMIZING_VALUE = 3;

	/**
	 * An array of all the '<em><b>Quadrant</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Quadrant[] VALUES_ARRAY =
		new Quadrant[] {
			CHANGING,
			OPERATING,
			SUPPORTING,
			OPTIMIZING,
		};

	/**
	 * A public read-only list of all the '<em><b>Quadrant</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Quadrant> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Quadrant</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Quadrant get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Quadrant result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Quadrant</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Quadrant getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Quadrant result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Quadrant</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Quadrant get(int value) {
		switch (value) {
			case CHANGING_VALUE: return CHANGING;
			case OPERATING_VALUE: return OPERATING;
			case SUPPORTING_VALUE: return SUPPORTING;
			case OPTIMIZING_VALUE: return OPTIMIZING;
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
	private Quadrant(int value, String name, String literal) {
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
	
} //Quadrant
