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
 * A representation of the literals of the enumeration '<em><b>Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a site needs besides equipment.
 * <!-- end-model-doc -->
 * @see org.nines.model.facility.FacilityPackage#getFacilityKind()
 * @model
 * @generated
 */
public enum FacilityKind implements Enumerator {
	/**
	 * The '<em><b>POWER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Enough electric power.
	 * <!-- end-model-doc -->
	 * @see #POWER_VALUE
	 * @generated
	 * @ordered
	 */
	POWER(0, "POWER", "power"),

	/**
	 * The '<em><b>RACK SPACE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Enough room in racks.
	 * <!-- end-model-doc -->
	 * @see #RACK_SPACE_VALUE
	 * @generated
	 * @ordered
	 */
	RACK_SPACE(1, "RACK_SPACE", "rack space"),

	/**
	 * The '<em><b>SEISMIC BRACING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Racks and ceilings that stand an earthquake.
	 * <!-- end-model-doc -->
	 * @see #SEISMIC_BRACING_VALUE
	 * @generated
	 * @ordered
	 */
	SEISMIC_BRACING(2, "SEISMIC_BRACING", "seismic bracing"),

	/**
	 * The '<em><b>FIRE PROTECTION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Detection and extinguishing.
	 * <!-- end-model-doc -->
	 * @see #FIRE_PROTECTION_VALUE
	 * @generated
	 * @ordered
	 */
	FIRE_PROTECTION(3, "FIRE_PROTECTION", "fire protection"),

	/**
	 * The '<em><b>HEATING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Heating.
	 * <!-- end-model-doc -->
	 * @see #HEATING_VALUE
	 * @generated
	 * @ordered
	 */
	HEATING(4, "HEATING", "heating"),

	/**
	 * The '<em><b>VENTILATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ventilation and filters.
	 * <!-- end-model-doc -->
	 * @see #VENTILATION_VALUE
	 * @generated
	 * @ordered
	 */
	VENTILATION(5, "VENTILATION", "ventilation"),

	/**
	 * The '<em><b>AIR CONDITIONING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cooling of the rooms.
	 * <!-- end-model-doc -->
	 * @see #AIR_CONDITIONING_VALUE
	 * @generated
	 * @ordered
	 */
	AIR_CONDITIONING(6, "AIR_CONDITIONING", "air conditioning"),

	/**
	 * The '<em><b>ACCESS CONTROL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nobody enters who should not.
	 * <!-- end-model-doc -->
	 * @see #ACCESS_CONTROL_VALUE
	 * @generated
	 * @ordered
	 */
	ACCESS_CONTROL(7, "ACCESS_CONTROL", "access control"),

	/**
	 * The '<em><b>TELECOMMUNICATIONS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lines to the outside.
	 * <!-- end-model-doc -->
	 * @see #TELECOMMUNICATIONS_VALUE
	 * @generated
	 * @ordered
	 */
	TELECOMMUNICATIONS(8, "TELECOMMUNICATIONS", "telecommunications");

	/**
	 * The '<em><b>POWER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Enough electric power.
	 * <!-- end-model-doc -->
	 * @see #POWER
	 * @model literal="power"
	 * @generated
	 * @ordered
	 */
	public static final int POWER_VALUE = 0;

	/**
	 * The '<em><b>RACK SPACE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Enough room in racks.
	 * <!-- end-model-doc -->
	 * @see #RACK_SPACE
	 * @model literal="rack space"
	 * @generated
	 * @ordered
	 */
	public static final int RACK_SPACE_VALUE = 1;

	/**
	 * The '<em><b>SEISMIC BRACING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Racks and ceilings that stand an earthquake.
	 * <!-- end-model-doc -->
	 * @see #SEISMIC_BRACING
	 * @model literal="seismic bracing"
	 * @generated
	 * @ordered
	 */
	public static final int SEISMIC_BRACING_VALUE = 2;

	/**
	 * The '<em><b>FIRE PROTECTION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Detection and extinguishing.
	 * <!-- end-model-doc -->
	 * @see #FIRE_PROTECTION
	 * @model literal="fire protection"
	 * @generated
	 * @ordered
	 */
	public static final int FIRE_PROTECTION_VALUE = 3;

	/**
	 * The '<em><b>HEATING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Heating.
	 * <!-- end-model-doc -->
	 * @see #HEATING
	 * @model literal="heating"
	 * @generated
	 * @ordered
	 */
	public static final int HEATING_VALUE = 4;

	/**
	 * The '<em><b>VENTILATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ventilation and filters.
	 * <!-- end-model-doc -->
	 * @see #VENTILATION
	 * @model literal="ventilation"
	 * @generated
	 * @ordered
	 */
	public static final int VENTILATION_VALUE = 5;

	/**
	 * The '<em><b>AIR CONDITIONING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cooling of the rooms.
	 * <!-- end-model-doc -->
	 * @see #AIR_CONDITIONING
	 * @model literal="air conditioning"
	 * @generated
	 * @ordered
	 */
	public static final int AIR_CONDITIONING_VALUE = 6;

	/**
	 * The '<em><b>ACCESS CONTROL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nobody enters who should not.
	 * <!-- end-model-doc -->
	 * @see #ACCESS_CONTROL
	 * @model literal="access control"
	 * @generated
	 * @ordered
	 */
	public static final int ACCESS_CONTROL_VALUE = 7;

	/**
	 * The '<em><b>TELECOMMUNICATIONS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lines to the outside.
	 * <!-- end-model-doc -->
	 * @see #TELECOMMUNICATIONS
	 * @model literal="telecommunications"
	 * @generated
	 * @ordered
	 */
	public static final int TELECOMMUNICATIONS_VALUE = 8;

	/**
	 * An array of all the '<em><b>Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final FacilityKind[] VALUES_ARRAY =
		new FacilityKind[] {
			POWER,
			RACK_SPACE,
			SEISMIC_BRACING,
			FIRE_PROTECTION,
			HEATING,
			VENTILATION,
			AIR_CONDITIONING,
			ACCESS_CONTROL,
			TELECOMMUNICATIONS,
		};

	/**
	 * A public read-only list of all the '<em><b>Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<FacilityKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FacilityKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			FacilityKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FacilityKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			FacilityKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FacilityKind get(int value) {
		switch (value) {
			case POWER_VALUE: return POWER;
			case RACK_SPACE_VALUE: return RACK_SPACE;
			case SEISMIC_BRACING_VALUE: return SEISMIC_BRACING;
			case FIRE_PROTECTION_VALUE: return FIRE_PROTECTION;
			case HEATING_VALUE: return HEATING;
			case VENTILATION_VALUE: return VENTILATION;
			case AIR_CONDITIONING_VALUE: return AIR_CONDITIONING;
			case ACCESS_CONTROL_VALUE: return ACCESS_CONTROL;
			case TELECOMMUNICATIONS_VALUE: return TELECOMMUNICATIONS;
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
	private FacilityKind(int value, String name, String literal) {
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
	
} //FacilityKind
