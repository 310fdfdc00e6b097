/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.operations;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Backup Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a backup run saves.
 * <!-- end-model-doc -->
 * @see org.nines.model.operations.OperationsPackage#getBackupKind()
 * @model
 * @generated
 */
public enum BackupKind implements Enumerator {
	/**
	 * The '<em><b>FULL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Everything.
	 * <!-- end-model-doc -->
	 * @see #FULL_VALUE
	 * @generated
	 * @ordered
	 */
	FULL(0, "FULL", "full"),

	/**
	 * The '<em><b>INCREMENTAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What changed; which runs must be restored first is said by the run, because products use the word differently.
	 * <!-- end-model-doc -->
	 * @see #INCREMENTAL_VALUE
	 * @generated
	 * @ordered
	 */
	INCREMENTAL(1, "INCREMENTAL", "incremental"),

	/**
	 * The '<em><b>DIFFERENTIAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What changed; which runs must be restored first is said by the run, because products use the word differently.
	 * <!-- end-model-doc -->
	 * @see #DIFFERENTIAL_VALUE
	 * @generated
	 * @ordered
	 */
	DIFFERENTIAL(2, "DIFFERENTIAL", "differential"),

	/**
	 * The '<em><b>LOG</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Logs of a database.
	 * <!-- end-model-doc -->
	 * @see #LOG_VALUE
	 * @generated
	 * @ordered
	 */
	LOG(3, "LOG", "log"),

	/**
	 * The '<em><b>IMAGE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Image of a disk.
	 * <!-- end-model-doc -->
	 * @see #IMAGE_VALUE
	 * @generated
	 * @ordered
	 */
	IMAGE(4, "IMAGE", "image"),

	/**
	 * The '<em><b>DISK ROTATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A disk of a mirror is taken out and kept.
	 * <!-- end-model-doc -->
	 * @see #DISK_ROTATION_VALUE
	 * @generated
	 * @ordered
	 */
	DISK_ROTATION(5, "DISK_ROTATION", "disk rotation");

	/**
	 * The '<em><b>FULL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Everything.
	 * <!-- end-model-doc -->
	 * @see #FULL
	 * @model literal="full"
	 * @generated
	 * @ordered
	 */
	public static final int FULL_VALUE = 0;

	/**
	 * The '<em><b>INCREMENTAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What changed; which runs must be restored first is said by the run, because products use the word differently.
	 * <!-- end-model-doc -->
	 * @see #INCREMENTAL
	 * @model literal="incremental"
	 * @generated
	 * @ordered
	 */
	public static final int INCREMENTAL_VALUE = 1;

	/**
	 * The '<em><b>DIFFERENTIAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What changed; which runs must be restored first is said by the run, because products use the word differently.
	 * <!-- end-model-doc -->
	 * @see #DIFFERENTIAL
	 * @model literal="differential"
	 * @generated
	 * @ordered
	 */
	public static final int DIFFERENTIAL_VALUE = 2;

	/**
	 * The '<em><b>LOG</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Logs of a database.
	 * <!-- end-model-doc -->
	 * @see #LOG
	 * @model literal="log"
	 * @generated
	 * @ordered
	 */
	public static final int LOG_VALUE = 3;

	/**
	 * The '<em><b>IMAGE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Image of a disk.
	 * <!-- end-model-doc -->
	 * @see #IMAGE
	 * @model literal="image"
	 * @generated
	 * @ordered
	 */
	public static final int IMAGE_VALUE = 4;

	/**
	 * The '<em><b>DISK ROTATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A disk of a mirror is taken out and kept.
	 * <!-- end-model-doc -->
	 * @see #DISK_ROTATION
	 * @model literal="disk rotation"
	 * @generated
	 * @ordered
	 */
	public static final int DISK_ROTATION_VALUE = 5;

	/**
	 * An array of all the '<em><b>Backup Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final BackupKind[] VALUES_ARRAY =
		new BackupKind[] {
			FULL,
			INCREMENTAL,
			DIFFERENTIAL,
			LOG,
			IMAGE,
			DISK_ROTATION,
		};

	/**
	 * A public read-only list of all the '<em><b>Backup Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<BackupKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Backup Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static BackupKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			BackupKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Backup Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static BackupKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			BackupKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Backup Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static BackupKind get(int value) {
		switch (value) {
			case FULL_VALUE: return FULL;
			case INCREMENTAL_VALUE: return INCREMENTAL;
			case DIFFERENTIAL_VALUE: return DIFFERENTIAL;
			case LOG_VALUE: return LOG;
			case IMAGE_VALUE: return IMAGE;
			case DISK_ROTATION_VALUE: return DISK_ROTATION;
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
	private BackupKind(int value, String name, String literal) {
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
	
} //BackupKind
