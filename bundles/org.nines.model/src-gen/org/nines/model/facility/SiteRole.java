/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.facility;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Site Role</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a site is for.
 * <!-- end-model-doc -->
 * @see org.nines.model.facility.FacilityPackage#getSiteRole()
 * @model
 * @generated
 */
public enum SiteRole implements Enumerator {
	/**
	 * The '<em><b>MAIN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Carries the normal work.
	 * <!-- end-model-doc -->
	 * @see #MAIN_VALUE
	 * @generated
	 * @ordered
	 */
	MAIN(0, "MAIN", "main"),

	/**
	 * The '<em><b>BRANCH</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Serves users at the place.
	 * <!-- end-model-doc -->
	 * @see #BRANCH_VALUE
	 * @generated
	 * @ordered
	 */
	BRANCH(1, "BRANCH", "branch"),

	/**
	 * The '<em><b>OPERATIONS CENTRE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From here the system is run and watched.
	 * <!-- end-model-doc -->
	 * @see #OPERATIONS_CENTRE_VALUE
	 * @generated
	 * @ordered
	 */
	OPERATIONS_CENTRE(2, "OPERATIONS_CENTRE", "operations centre"),

	/**
	 * The '<em><b>HOT STANDBY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Runs all the time and takes over at once.
	 * <!-- end-model-doc -->
	 * @see #HOT_STANDBY_VALUE
	 * @generated
	 * @ordered
	 */
	HOT_STANDBY(3, "HOT_STANDBY", "hot standby"),

	/**
	 * The '<em><b>WARM STANDBY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Is equipped and takes over after preparation.
	 * <!-- end-model-doc -->
	 * @see #WARM_STANDBY_VALUE
	 * @generated
	 * @ordered
	 */
	WARM_STANDBY(4, "WARM_STANDBY", "warm standby"),

	/**
	 * The '<em><b>COLD STANDBY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Has the facilities; equipment must be brought.
	 * <!-- end-model-doc -->
	 * @see #COLD_STANDBY_VALUE
	 * @generated
	 * @ordered
	 */
	COLD_STANDBY(5, "COLD_STANDBY", "cold standby");

	/**
	 * The '<em><b>MAIN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Carries the normal work.
	 * <!-- end-model-doc -->
	 * @see #MAIN
	 * @model literal="main"
	 * @generated
	 * @ordered
	 */
	public static final int MAIN_VALUE = 0;

	/**
	 * The '<em><b>BRANCH</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Serves users at the place.
	 * <!-- end-model-doc -->
	 * @see #BRANCH
	 * @model literal="branch"
	 * @generated
	 * @ordered
	 */
	public static final int BRANCH_VALUE = 1;

	/**
	 * The '<em><b>OPERATIONS CENTRE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From here the system is run and watched.
	 * <!-- end-model-doc -->
	 * @see #OPERATIONS_CENTRE
	 * @model literal="operations centre"
	 * @generated
	 * @ordered
	 */
	public static final int OPERATIONS_CENTRE_VALUE = 2;

	/**
	 * The '<em><b>HOT STANDBY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Runs all the time and takes over at once.
	 * <!-- end-model-doc -->
	 * @see #HOT_STANDBY
	 * @model literal="hot standby"
	 * @generated
	 * @ordered
	 */
	public static final int HOT_STANDBY_VALUE = 3;

	/**
	 * The '<em><b>WARM STANDBY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Is equipped and takes over after preparation.
	 * <!-- end-model-doc -->
	 * @see #WARM_STANDBY
	 * @model literal="warm standby"
	 * @generated
	 * @ordered
	 */
	public static final int WARM_STANDBY_VALUE = 4;

	/**
	 * The '<em><b>COLD STANDBY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Has the facilities; equipment must be brought.
	 * <!-- end-model-doc -->
	 * @see #COLD_STANDBY
	 * @model literal="cold standby"
	 * @generated
	 * @ordered
	 */
	public static final int COLD_STANDBY_VALUE = 5;

	/**
	 * An array of all the '<em><b>Site Role</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final SiteRole[] VALUES_ARRAY =
		new SiteRole[] {
			MAIN,
			BRANCH,
			OPERATIONS_CENTRE,
			HOT_STANDBY,
			WARM_STANDBY,
			COLD_STANDBY,
		};

	/**
	 * A public read-only list of all the '<em><b>Site Role</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<SiteRole> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Site Role</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SiteRole get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			SiteRole result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Site Role</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SiteRole getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			SiteRole result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Site Role</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SiteRole get(int value) {
		switch (value) {
			case MAIN_VALUE: return MAIN;
			case BRANCH_VALUE: return BRANCH;
			case OPERATIONS_CENTRE_VALUE: return OPERATIONS_CENTRE;
			case HOT_STANDBY_VALUE: return HOT_STANDBY;
			case WARM_STANDBY_VALUE: return WARM_STANDBY;
			case COLD_STANDBY_VALUE: return COLD_STANDBY;
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
	private SiteRole(int value, String name, String literal) {
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
	
} //SiteRole
