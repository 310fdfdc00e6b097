/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.compute;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Fix Stage</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How far the test of a software fix is.
 * <!-- end-model-doc -->
 * @see org.nines.model.compute.ComputePackage#getFixStage()
 * @model
 * @generated
 */
public enum FixStage implements Enumerator {
	/**
	 * The '<em><b>APPROVED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Tested and approved.
	 * <!-- end-model-doc -->
	 * @see #APPROVED_VALUE
	 * @generated
	 * @ordered
	 */
	APPROVED(0, "APPROVED", "approved"),

	/**
	 * The '<em><b>UNDER EVALUATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Being looked at.
	 * <!-- end-model-doc -->
	 * @see #UNDER_EVALUATION_VALUE
	 * @generated
	 * @ordered
	 */
	UNDER_EVALUATION(1, "UNDER_EVALUATION", "under evaluation"),

	/**
	 * The '<em><b>UNDER TEST</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Being tested.
	 * <!-- end-model-doc -->
	 * @see #UNDER_TEST_VALUE
	 * @generated
	 * @ordered
	 */
	UNDER_TEST(2, "UNDER_TEST", "under test");

	/**
	 * The '<em><b>APPROVED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Tested and approved.
	 * <!-- end-model-doc -->
	 * @see #APPROVED
	 * @model literal="approved"
	 * @generated
	 * @ordered
	 */
	public static final int APPROVED_VALUE = 0;

	/**
	 * The '<em><b>UNDER EVALUATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Being looked at.
	 * <!-- end-model-doc -->
	 * @see #UNDER_EVALUATION
	 * @model literal="under evaluation"
	 * @generated
	 * @ordered
	 */
	public static final int UNDER_EVALUATION_VALUE = 1;

	/**
	 * The '<em><b>UNDER TEST</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Being tested.
	 * <!-- end-model-doc -->
	 * @see #UNDER_TEST
	 * @model literal="under test"
	 * @generated
	 * @ordered
	 */
	public static final int UNDER_TEST_VALUE = 2;

	/**
	 * An array of all the '<em><b>Fix Stage</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final FixStage[] VALUES_ARRAY =
		new FixStage[] {
			APPROVED,
			UNDER_EVALUATION,
			UNDER_TEST,
		};

	/**
	 * A public read-only list of all the '<em><b>Fix Stage</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<FixStage> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Fix Stage</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FixStage get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			FixStage result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Fix Stage</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FixStage getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			FixStage result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Fix Stage</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FixStage get(int value) {
		switch (value) {
			case APPROVED_VALUE: return APPROVED;
			case UNDER_EVALUATION_VALUE: return UNDER_EVALUATION;
			case UNDER_TEST_VALUE: return UNDER_TEST;
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
	private FixStage(int value, String name, String literal) {
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
	
} //FixStage
