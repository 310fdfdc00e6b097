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
 * A representation of the literals of the enumeration '<em><b>Platform Category</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * For what a platform is certified.
 * <!-- end-model-doc -->
 * @see org.nines.model.compute.ComputePackage#getPlatformCategory()
 * @model
 * @generated
 */
public enum PlatformCategory implements Enumerator {
	/**
	 * The '<em><b>BUSINESS CRITICAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Applications that the business cannot do without.
	 * <!-- end-model-doc -->
	 * @see #BUSINESS_CRITICAL_VALUE
	 * @generated
	 * @ordered
	 */
	BUSINESS_CRITICAL(0, "BUSINESS_CRITICAL", "business critical"),

	/**
	 * The '<em><b>DEPARTMENTAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * File, group and intranet servers.
	 * <!-- end-model-doc -->
	 * @see #DEPARTMENTAL_VALUE
	 * @generated
	 * @ordered
	 */
	DEPARTMENTAL(1, "DEPARTMENTAL", "departmental"),

	/**
	 * The '<em><b>INFRASTRUCTURE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Infrastructure and workgroups: web clusters, group file servers.
	 * <!-- end-model-doc -->
	 * @see #INFRASTRUCTURE_VALUE
	 * @generated
	 * @ordered
	 */
	INFRASTRUCTURE(2, "INFRASTRUCTURE", "infrastructure");

	/**
	 * The '<em><b>BUSINESS CRITICAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Applications that the business cannot do without.
	 * <!-- end-model-doc -->
	 * @see #BUSINESS_CRITICAL
	 * @model literal="business critical"
	 * @generated
	 * @ordered
	 */
	public static final int BUSINESS_CRITICAL_VALUE = 0;

	/**
	 * The '<em><b>DEPARTMENTAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * File, group and intranet servers.
	 * <!-- end-model-doc -->
	 * @see #DEPARTMENTAL
	 * @model literal="departmental"
	 * @generated
	 * @ordered
	 */
	public static final int DEPARTMENTAL_VALUE = 1;

	/**
	 * The '<em><b>INFRASTRUCTURE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Infrastructure and workgroups: web clusters, group file servers.
	 * <!-- end-model-doc -->
	 * @see #INFRASTRUCTURE
	 * @model literal="infrastructure"
	 * @generated
	 * @ordered
	 */
	public static final int INFRASTRUCTURE_VALUE = 2;

	/**
	 * An array of all the '<em><b>Platform Category</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final PlatformCategory[] VALUES_ARRAY =
		new PlatformCategory[] {
			BUSINESS_CRITICAL,
			DEPARTMENTAL,
			INFRASTRUCTURE,
		};

	/**
	 * A public read-only list of all the '<em><b>Platform Category</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<PlatformCategory> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Platform Category</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PlatformCategory get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PlatformCategory result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Platform Category</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PlatformCategory getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PlatformCategory result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Platform Category</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PlatformCategory get(int value) {
		switch (value) {
			case BUSINESS_CRITICAL_VALUE: return BUSINESS_CRITICAL;
			case DEPARTMENTAL_VALUE: return DEPARTMENTAL;
			case INFRASTRUCTURE_VALUE: return INFRASTRUCTURE;
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
	private PlatformCategory(int value, String name, String literal) {
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
	
} //PlatformCategory
