/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.storage;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Raid Level</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How an array spreads data over its disks (Patterson, Gibson and Katz 1988), and how many failed disks it survives.
 * <!-- end-model-doc -->
 * @see org.nines.model.storage.StoragePackage#getRaidLevel()
 * @model
 * @generated
 */
public enum RaidLevel implements Enumerator {
	/**
	 * The '<em><b>RAID 0</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stripes without redundancy; survives no failure. One disk alone is this level, too.
	 * <!-- end-model-doc -->
	 * @see #RAID_0_VALUE
	 * @generated
	 * @ordered
	 */
	RAID_0(0, "RAID_0", "RAID 0"),

	/**
	 * The '<em><b>RAID 1</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mirror; survives all but one of its disks.
	 * <!-- end-model-doc -->
	 * @see #RAID_1_VALUE
	 * @generated
	 * @ordered
	 */
	RAID_1(1, "RAID_1", "RAID 1"),

	/**
	 * The '<em><b>RAID 01</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Two striped halves that mirror each other; survives while one half is whole.
	 * <!-- end-model-doc -->
	 * @see #RAID_01_VALUE
	 * @generated
	 * @ordered
	 */
	RAID_01(2, "RAID_01", "RAID 0+1"),

	/**
	 * The '<em><b>RAID 10</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stripe over mirrored pairs (consecutive disks); survives while each pair has a disk.
	 * <!-- end-model-doc -->
	 * @see #RAID_10_VALUE
	 * @generated
	 * @ordered
	 */
	RAID_10(3, "RAID_10", "RAID 1+0"),

	/**
	 * The '<em><b>RAID 3</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Dedicated parity by record; survives one.
	 * <!-- end-model-doc -->
	 * @see #RAID_3_VALUE
	 * @generated
	 * @ordered
	 */
	RAID_3(4, "RAID_3", "RAID 3"),

	/**
	 * The '<em><b>RAID 4</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Dedicated parity by sector; survives one.
	 * <!-- end-model-doc -->
	 * @see #RAID_4_VALUE
	 * @generated
	 * @ordered
	 */
	RAID_4(5, "RAID_4", "RAID 4"),

	/**
	 * The '<em><b>RAID 5</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Distributed parity; survives one.
	 * <!-- end-model-doc -->
	 * @see #RAID_5_VALUE
	 * @generated
	 * @ordered
	 */
	RAID_5(6, "RAID_5", "RAID 5"),

	/**
	 * The '<em><b>RAID 6</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Double parity; survives two.
	 * <!-- end-model-doc -->
	 * @see #RAID_6_VALUE
	 * @generated
	 * @ordered
	 */
	RAID_6(7, "RAID_6", "RAID 6");

	/**
	 * The '<em><b>RAID 0</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stripes without redundancy; survives no failure. One disk alone is this level, too.
	 * <!-- end-model-doc -->
	 * @see #RAID_0
	 * @model literal="RAID 0"
	 * @generated
	 * @ordered
	 */
	public static final int RAID_0_VALUE = 0;

	/**
	 * The '<em><b>RAID 1</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mirror; survives all but one of its disks.
	 * <!-- end-model-doc -->
	 * @see #RAID_1
	 * @model literal="RAID 1"
	 * @generated
	 * @ordered
	 */
	public static final int RAID_1_VALUE = 1;

	/**
	 * The '<em><b>RAID 01</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Two striped halves that mirror each other; survives while one half is whole.
	 * <!-- end-model-doc -->
	 * @see #RAID_01
	 * @model literal="RAID 0+1"
	 * @generated
	 * @ordered
	 */
	public static final int RAID_01_VALUE = 2;

	/**
	 * The '<em><b>RAID 10</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stripe over mirrored pairs (consecutive disks); survives while each pair has a disk.
	 * <!-- end-model-doc -->
	 * @see #RAID_10
	 * @model literal="RAID 1+0"
	 * @generated
	 * @ordered
	 */
	public static final int RAID_10_VALUE = 3;

	/**
	 * The '<em><b>RAID 3</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Dedicated parity by record; survives one.
	 * <!-- end-model-doc -->
	 * @see #RAID_3
	 * @model literal="RAID 3"
	 * @generated
	 * @ordered
	 */
	public static final int RAID_3_VALUE = 4;

	/**
	 * The '<em><b>RAID 4</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Dedicated parity by sector; survives one.
	 * <!-- end-model-doc -->
	 * @see #RAID_4
	 * @model literal="RAID 4"
	 * @generated
	 * @ordered
	 */
	public static final int RAID_4_VALUE = 5;

	/**
	 * The '<em><b>RAID 5</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Distributed parity; survives one.
	 * <!-- end-model-doc -->
	 * @see #RAID_5
	 * @model literal="RAID 5"
	 * @generated
	 * @ordered
	 */
	public static final int RAID_5_VALUE = 6;

	/**
	 * The '<em><b>RAID 6</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Double parity; survives two.
	 * <!-- end-model-doc -->
	 * @see #RAID_6
	 * @model literal="RAID 6"
	 * @generated
	 * @ordered
	 */
	public static final int RAID_6_VALUE = 7;

	/**
	 * An array of all the '<em><b>Raid Level</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final RaidLevel[] VALUES_ARRAY =
		new RaidLevel[] {
			RAID_0,
			RAID_1,
			RAID_01,
			RAID_10,
			RAID_3,
			RAID_4,
			RAID_5,
			RAID_6,
		};

	/**
	 * A public read-only list of all the '<em><b>Raid Level</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<RaidLevel> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Raid Level</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RaidLevel get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RaidLevel result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Raid Level</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RaidLevel getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RaidLevel result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Raid Level</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RaidLevel get(int value) {
		switch (value) {
			case RAID_0_VALUE: return RAID_0;
			case RAID_1_VALUE: return RAID_1;
			case RAID_01_VALUE: return RAID_01;
			case RAID_10_VALUE: return RAID_10;
			case RAID_3_VALUE: return RAID_3;
			case RAID_4_VALUE: return RAID_4;
			case RAID_5_VALUE: return RAID_5;
			case RAID_6_VALUE: return RAID_6;
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
	private RaidLevel(int value, String name, String literal) {
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
	
} //RaidLevel
