/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.service;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Standby Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * In what state a member waits for its turn.
 * <!-- end-model-doc -->
 * @see org.nines.model.service.ServicePackage#getStandbyKind()
 * @model
 * @generated
 */
public enum StandbyKind implements Enumerator {
	/**
	 * The '<em><b>HOT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Runs and fails like the active member.
	 * <!-- end-model-doc -->
	 * @see #HOT_VALUE
	 * @generated
	 * @ordered
	 */
	HOT(0, "HOT", "hot"),

	/**
	 * The '<em><b>WARM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Runs idle and fails at a reduced rate.
	 * <!-- end-model-doc -->
	 * @see #WARM_VALUE
	 * @generated
	 * @ordered
	 */
	WARM(1, "WARM", "warm"),

	/**
	 * The '<em><b>COLD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Is switched off, does not fail, and must be started.
	 * <!-- end-model-doc -->
	 * @see #COLD_VALUE
	 * @generated
	 * @ordered
	 */
	COLD(2, "COLD", "cold"),

	/**
	 * The '<em><b>SPARE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lies in stock, does not fail, and must be installed first.
	 * <!-- end-model-doc -->
	 * @see #SPARE_VALUE
	 * @generated
	 * @ordered
	 */
	SPARE(3, "SPARE", "spare");

	/**
	 * The '<em><b>HOT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Runs and fails like the active member.
	 * <!-- end-model-doc -->
	 * @see #HOT
	 * @model literal="hot"
	 * @generated
	 * @ordered
	 */
	public static final int HOT_VALUE = 0;

	/**
	 * The '<em><b>WARM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Runs idle and fails at a reduced rate.
	 * <!-- end-model-doc -->
	 * @see #WARM
	 * @model literal="warm"
	 * @generated
	 * @ordered
	 */
	public static final int WARM_VALUE = 1;

	/**
	 * The '<em><b>COLD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Is switched off, does not fail, and must be started.
	 * <!-- end-model-doc -->
	 * @see #COLD
	 * @model literal="cold"
	 * @generated
	 * @ordered
	 */
	public static final int COLD_VALUE = 2;

	/**
	 * The '<em><b>SPARE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lies in stock, does not fail, and must be installed first.
	 * <!-- end-model-doc -->
	 * @see #SPARE
	 * @model literal="spare"
	 * @generated
	 * @ordered
	 */
	public static final int SPARE_VALUE = 3;

	/**
	 * An array of all the '<em><b>Standby Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final StandbyKind[] VALUES_ARRAY =
		new StandbyKind[] {
			HOT,
			WARM,
			COLD,
			SPARE,
		};

	/**
	 * A public read-only list of all the '<em><b>Standby Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<StandbyKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Standby Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static StandbyKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			StandbyKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Standby Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static StandbyKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			StandbyKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Standby Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static StandbyKind get(int value) {
		switch (value) {
			case HOT_VALUE: return HOT;
			case WARM_VALUE: return WARM;
			case COLD_VALUE: return COLD;
			case SPARE_VALUE: return SPARE;
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
	private StandbyKind(int value, String name, String literal) {
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
	
} //StandbyKind
