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
 * A representation of the literals of the enumeration '<em><b>Fix Rank</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How much a software fix is needed.
 * <!-- end-model-doc -->
 * @see org.nines.model.compute.ComputePackage#getFixRank()
 * @model
 * @generated
 */
public enum FixRank implements Enumerator {
	/**
	 * The '<em><b>MUST HAVE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Without it the platform is not accepted.
	 * <!-- end-model-doc -->
	 * @see #MUST_HAVE_VALUE
	 * @generated
	 * @ordered
	 */
	MUST_HAVE(0, "MUST_HAVE", "must have"),

	/**
	 * The '<em><b>HIGHLY RECOMMENDED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Left out only with a reason.
	 * <!-- end-model-doc -->
	 * @see #HIGHLY_RECOMMENDED_VALUE
	 * @generated
	 * @ordered
	 */
	HIGHLY_RECOMMENDED(1, "HIGHLY_RECOMMENDED", "highly recommended"),

	/**
	 * The '<em><b>RECOMMENDED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Good for most.
	 * <!-- end-model-doc -->
	 * @see #RECOMMENDED_VALUE
	 * @generated
	 * @ordered
	 */
	RECOMMENDED(2, "RECOMMENDED", "recommended"),

	/**
	 * The '<em><b>MAY BE NECESSARY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For some uses.
	 * <!-- end-model-doc -->
	 * @see #MAY_BE_NECESSARY_VALUE
	 * @generated
	 * @ordered
	 */
	MAY_BE_NECESSARY(3, "MAY_BE_NECESSARY", "may be necessary"),

	/**
	 * The '<em><b>PROBABLY NOT NECESSARY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For rare uses.
	 * <!-- end-model-doc -->
	 * @see #PROBABLY_NOT_NECESSARY_VALUE
	 * @generated
	 * @ordered
	 */
	PROBABLY_NOT_NECESSARY(4, "PROBABLY_NOT_NECESSARY", "probably not necessary");

	/**
	 * The '<em><b>MUST HAVE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Without it the platform is not accepted.
	 * <!-- end-model-doc -->
	 * @see #MUST_HAVE
	 * @model literal="must have"
	 * @generated
	 * @ordered
	 */
	public static final int MUST_HAVE_VALUE = 0;

	/**
	 * The '<em><b>HIGHLY RECOMMENDED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Left out only with a reason.
	 * <!-- end-model-doc -->
	 * @see #HIGHLY_RECOMMENDED
	 * @model literal="highly recommended"
	 * @generated
	 * @ordered
	 */
	public static final int HIGHLY_RECOMMENDED_VALUE = 1;

	/**
	 * The '<em><b>RECOMMENDED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Good for most.
	 * <!-- end-model-doc -->
	 * @see #RECOMMENDED
	 * @model literal="recommended"
	 * @generated
	 * @ordered
	 */
	public static final int RECOMMENDED_VALUE = 2;

	/**
	 * The '<em><b>MAY BE NECESSARY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For some uses.
	 * <!-- end-model-doc -->
	 * @see #MAY_BE_NECESSARY
	 * @model literal="may be necessary"
	 * @generated
	 * @ordered
	 */
	public static final int MAY_BE_NECESSARY_VALUE = 3;

	/**
	 * The '<em><b>PROBABLY NOT NECESSARY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For rare uses.
	 * <!-- end-model-doc -->
	 * @see #PROBABLY_NOT_NECESSARY
	 * @model literal="probably not necessary"
	 * @generated
	 * @ordered
	 */
	public static final int PROBABLY_NOT_NECESSARY_VALUE = 4;

	/**
	 * An array of all the '<em><b>Fix Rank</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final FixRank[] VALUES_ARRAY =
		new FixRank[] {
			MUST_HAVE,
			HIGHLY_RECOMMENDED,
			RECOMMENDED,
			MAY_BE_NECESSARY,
			PROBABLY_NOT_NECESSARY,
		};

	/**
	 * A public read-only list of all the '<em><b>Fix Rank</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<FixRank> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Fix Rank</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FixRank get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			FixRank result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Fix Rank</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FixRank getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			FixRank result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Fix Rank</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FixRank get(int value) {
		switch (value) {
			case MUST_HAVE_VALUE: return MUST_HAVE;
			case HIGHLY_RECOMMENDED_VALUE: return HIGHLY_RECOMMENDED;
			case RECOMMENDED_VALUE: return RECOMMENDED;
			case MAY_BE_NECESSARY_VALUE: return MAY_BE_NECESSARY;
			case PROBABLY_NOT_NECESSARY_VALUE: return PROBABLY_NOT_NECESSARY;
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
	private FixRank(int value, String name, String literal) {
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
	
} //FixRank
