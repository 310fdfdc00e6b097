/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.core;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Distribution</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Distribution of the time to failure.
 * <!-- end-model-doc -->
 * @see org.nines.model.core.CorePackage#getDistribution()
 * @model
 * @generated
 */
public enum Distribution implements Enumerator {
	/**
	 * The '<em><b>EXPONENTIAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Constant failure rate: neither burn-in nor wear-out.
	 * <!-- end-model-doc -->
	 * @see #EXPONENTIAL_VALUE
	 * @generated
	 * @ordered
	 */
	EXPONENTIAL(0, "EXPONENTIAL", "exponential"),

	/**
	 * The '<em><b>WEIBULL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Falling (shape below 1), constant (1) or rising (above 1) failure rate.
	 * <!-- end-model-doc -->
	 * @see #WEIBULL_VALUE
	 * @generated
	 * @ordered
	 */
	WEIBULL(1, "WEIBULL", "Weibull"),

	/**
	 * The '<em><b>LOGNORMAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The logarithm of the time is normally distributed.
	 * <!-- end-model-doc -->
	 * @see #LOGNORMAL_VALUE
	 * @generated
	 * @ordered
	 */
	LOGNORMAL(2, "LOGNORMAL", "lognormal");

	/**
	 * The '<em><b>EXPONENTIAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Constant failure rate: neither burn-in nor wear-out.
	 * <!-- end-model-doc -->
	 * @see #EXPONENTIAL
	 * @model literal="exponential"
	 * @generated
	 * @ordered
	 */
	public static final int EXPONENTIAL_VALUE = 0;

	/**
	 * The '<em><b>WEIBULL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Falling (shape below 1), constant (1) or rising (above 1) failure rate.
	 * <!-- end-model-doc -->
	 * @see #WEIBULL
	 * @model literal="Weibull"
	 * @generated
	 * @ordered
	 */
	public static final int WEIBULL_VALUE = 1;

	/**
	 * The '<em><b>LOGNORMAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The logarithm of the time is normally distributed.
	 * <!-- end-model-doc -->
	 * @see #LOGNORMAL
	 * @model literal="lognormal"
	 * @generated
	 * @ordered
	 */
	public static final int LOGNORMAL_VALUE = 2;

	/**
	 * An array of all the '<em><b>Distribution</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Distribution[] VALUES_ARRAY =
		new Distribution[] {
			EXPONENTIAL,
			WEIBULL,
			LOGNORMAL,
		};

	/**
	 * A public read-only list of all the '<em><b>Distribution</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Distribution> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Distribution</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Distribution get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Distribution result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Distribution</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Distribution getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Distribution result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Distribution</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Distribution get(int value) {
		switch (value) {
			case EXPONENTIAL_VALUE: return EXPONENTIAL;
			case WEIBULL_VALUE: return WEIBULL;
			case LOGNORMAL_VALUE: return LOGNORMAL;
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
	private Distribution(int value, String name, String literal) {
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
	
} //Distribution
