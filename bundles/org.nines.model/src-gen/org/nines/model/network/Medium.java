/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.network;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Medium</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a link is made of.
 * <!-- end-model-doc -->
 * @see org.nines.model.network.NetworkPackage#getMedium()
 * @model
 * @generated
 */
public enum Medium implements Enumerator {
	/**
	 * The '<em><b>COPPER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Copper cable.
	 * <!-- end-model-doc -->
	 * @see #COPPER_VALUE
	 * @generated
	 * @ordered
	 */
	COPPER(0, "COPPER", "copper"),

	/**
	 * The '<em><b>FIBRE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Optical fibre.
	 * <!-- end-model-doc -->
	 * @see #FIBRE_VALUE
	 * @generated
	 * @ordered
	 */
	FIBRE(1, "FIBRE", "fibre"),

	/**
	 * The '<em><b>RADIO</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Radio on the ground.
	 * <!-- end-model-doc -->
	 * @see #RADIO_VALUE
	 * @generated
	 * @ordered
	 */
	RADIO(2, "RADIO", "radio"),

	/**
	 * The '<em><b>LEASED LINE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Line of a carrier, whatever it is made of.
	 * <!-- end-model-doc -->
	 * @see #LEASED_LINE_VALUE
	 * @generated
	 * @ordered
	 */
	LEASED_LINE(3, "LEASED_LINE", "leased line"),

	/**
	 * The '<em><b>SATELLITE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Radio by satellite.
	 * <!-- end-model-doc -->
	 * @see #SATELLITE_VALUE
	 * @generated
	 * @ordered
	 */
	SATELLITE(4, "SATELLITE", "satellite"),

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Something else, or not known.
	 * <!-- end-model-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(5, "OTHER", "other");

	/**
	 * The '<em><b>COPPER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Copper cable.
	 * <!-- end-model-doc -->
	 * @see #COPPER
	 * @model literal="copper"
	 * @generated
	 * @ordered
	 */
	public static final int COPPER_VALUE = 0;

	/**
	 * The '<em><b>FIBRE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Optical fibre.
	 * <!-- end-model-doc -->
	 * @see #FIBRE
	 * @model literal="fibre"
	 * @generated
	 * @ordered
	 */
	public static final int FIBRE_VALUE = 1;

	/**
	 * The '<em><b>RADIO</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Radio on the ground.
	 * <!-- end-model-doc -->
	 * @see #RADIO
	 * @model literal="radio"
	 * @generated
	 * @ordered
	 */
	public static final int RADIO_VALUE = 2;

	/**
	 * The '<em><b>LEASED LINE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Line of a carrier, whatever it is made of.
	 * <!-- end-model-doc -->
	 * @see #LEASED_LINE
	 * @model literal="leased line"
	 * @generated
	 * @ordered
	 */
	public static final int LEASED_LINE_VALUE = 3;

	/**
	 * The '<em><b>SATELLITE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Radio by satellite.
	 * <!-- end-model-doc -->
	 * @see #SATELLITE
	 * @model literal="satellite"
	 * @generated
	 * @ordered
	 */
	public static final int SATELLITE_VALUE = 4;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Something else, or not known.
	 * <!-- end-model-doc -->
	 * @see #OTHER
	 * @model literal="other"
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 5;

	/**
	 * An array of all the '<em><b>Medium</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Medium[] VALUES_ARRAY =
		new Medium[] {
			COPPER,
			FIBRE,
			RADIO,
			LEASED_LINE,
			SATELLITE,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Medium</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Medium> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Medium</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Medium get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Medium result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Medium</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Medium getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Medium result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Medium</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Medium get(int value) {
		switch (value) {
			case COPPER_VALUE: return COPPER;
			case FIBRE_VALUE: return FIBRE;
			case RADIO_VALUE: return RADIO;
			case LEASED_LINE_VALUE: return LEASED_LINE;
			case SATELLITE_VALUE: return SATELLITE;
			case OTHER_VALUE: return OTHER;
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
	private Medium(int value, String name, String literal) {
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
	
} //Medium
