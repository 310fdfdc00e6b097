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
 * A representation of the literals of the enumeration '<em><b>Hazard Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What happens in a hazard zone.
 * <!-- end-model-doc -->
 * @see org.nines.model.facility.FacilityPackage#getHazardKind()
 * @model
 * @generated
 */
public enum HazardKind implements Enumerator {
	/**
	 * The '<em><b>REGION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A region is lost.
	 * <!-- end-model-doc -->
	 * @see #REGION_VALUE
	 * @generated
	 * @ordered
	 */
	REGION(0, "REGION", "region"),

	/**
	 * The '<em><b>POWER GRID</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Power fails in a grid.
	 * <!-- end-model-doc -->
	 * @see #POWER_GRID_VALUE
	 * @generated
	 * @ordered
	 */
	POWER_GRID(1, "POWER_GRID", "power grid"),

	/**
	 * The '<em><b>TELECOMMUNICATIONS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lines and exchanges fail.
	 * <!-- end-model-doc -->
	 * @see #TELECOMMUNICATIONS_VALUE
	 * @generated
	 * @ordered
	 */
	TELECOMMUNICATIONS(2, "TELECOMMUNICATIONS", "telecommunications"),

	/**
	 * The '<em><b>SEISMIC</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Earthquake.
	 * <!-- end-model-doc -->
	 * @see #SEISMIC_VALUE
	 * @generated
	 * @ordered
	 */
	SEISMIC(3, "SEISMIC", "seismic"),

	/**
	 * The '<em><b>FLOOD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * High water.
	 * <!-- end-model-doc -->
	 * @see #FLOOD_VALUE
	 * @generated
	 * @ordered
	 */
	FLOOD(4, "FLOOD", "flood"),

	/**
	 * The '<em><b>STORM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Storm.
	 * <!-- end-model-doc -->
	 * @see #STORM_VALUE
	 * @generated
	 * @ordered
	 */
	STORM(5, "STORM", "storm"),

	/**
	 * The '<em><b>FIRE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fire.
	 * <!-- end-model-doc -->
	 * @see #FIRE_VALUE
	 * @generated
	 * @ordered
	 */
	FIRE(6, "FIRE", "fire");

	/**
	 * The '<em><b>REGION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A region is lost.
	 * <!-- end-model-doc -->
	 * @see #REGION
	 * @model literal="region"
	 * @generated
	 * @ordered
	 */
	public static final int REGION_VALUE = 0;

	/**
	 * The '<em><b>POWER GRID</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Power fails in a grid.
	 * <!-- end-model-doc -->
	 * @see #POWER_GRID
	 * @model literal="power grid"
	 * @generated
	 * @ordered
	 */
	public static final int POWER_GRID_VALUE = 1;

	/**
	 * The '<em><b>TELECOMMUNICATIONS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lines and exchanges fail.
	 * <!-- end-model-doc -->
	 * @see #TELECOMMUNICATIONS
	 * @model literal="telecommunications"
	 * @generated
	 * @ordered
	 */
	public static final int TELECOMMUNICATIONS_VALUE = 2;

	/**
	 * The '<em><b>SEISMIC</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Earthquake.
	 * <!-- end-model-doc -->
	 * @see #SEISMIC
	 * @model literal="seismic"
	 * @generated
	 * @ordered
	 */
	public static final int SEISMIC_VALUE = 3;

	/**
	 * The '<em><b>FLOOD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * High water.
	 * <!-- end-model-doc -->
	 * @see #FLOOD
	 * @model literal="flood"
	 * @generated
	 * @ordered
	 */
	public static final int FLOOD_VALUE = 4;

	/**
	 * The '<em><b>STORM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Storm.
	 * <!-- end-model-doc -->
	 * @see #STORM
	 * @model literal="storm"
	 * @generated
	 * @ordered
	 */
	public static final int STORM_VALUE = 5;

	/**
	 * The '<em><b>FIRE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fire.
	 * <!-- end-model-doc -->
	 * @see #FIRE
	 * @model literal="fire"
	 * @generated
	 * @ordered
	 */
	public static final int FIRE_VALUE = 6;

	/**
	 * An array of all the '<em><b>Hazard Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final HazardKind[] VALUES_ARRAY =
		new HazardKind[] {
			REGION,
			POWER_GRID,
			TELECOMMUNICATIONS,
			SEISMIC,
			FLOOD,
			STORM,
			FIRE,
		};

	/**
	 * A public read-only list of all the '<em><b>Hazard Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<HazardKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Hazard Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static HazardKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			HazardKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Hazard Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static HazardKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			HazardKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Hazard Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static HazardKind get(int value) {
		switch (value) {
			case REGION_VALUE: return REGION;
			case POWER_GRID_VALUE: return POWER_GRID;
			case TELECOMMUNICATIONS_VALUE: return TELECOMMUNICATIONS;
			case SEISMIC_VALUE: return SEISMIC;
			case FLOOD_VALUE: return FLOOD;
			case STORM_VALUE: return STORM;
			case FIRE_VALUE: return FIRE;
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
	private HazardKind(int value, String name, String literal) {
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
	
} //HazardKind
