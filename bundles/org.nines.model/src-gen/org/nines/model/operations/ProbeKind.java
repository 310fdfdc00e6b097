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
 * A representation of the literals of the enumeration '<em><b>Probe Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How a probe looks.
 * <!-- end-model-doc -->
 * @see org.nines.model.operations.OperationsPackage#getProbeKind()
 * @model
 * @generated
 */
public enum ProbeKind implements Enumerator {
	/**
	 * The '<em><b>PING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Asks whether a machine answers; finds loss of power and lock-up.
	 * <!-- end-model-doc -->
	 * @see #PING_VALUE
	 * @generated
	 * @ordered
	 */
	PING(0, "PING", "ping"),

	/**
	 * The '<em><b>SNMP</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reads state from devices.
	 * <!-- end-model-doc -->
	 * @see #SNMP_VALUE
	 * @generated
	 * @ordered
	 */
	SNMP(1, "SNMP", "SNMP"),

	/**
	 * The '<em><b>SYNTHETIC TRANSACTION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Does what a user would do.
	 * <!-- end-model-doc -->
	 * @see #SYNTHETIC_TRANSACTION_VALUE
	 * @generated
	 * @ordered
	 */
	SYNTHETIC_TRANSACTION(2, "SYNTHETIC_TRANSACTION", "synthetic transaction"),

	/**
	 * The '<em><b>EVENT LOG</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reads event logs.
	 * <!-- end-model-doc -->
	 * @see #EVENT_LOG_VALUE
	 * @generated
	 * @ordered
	 */
	EVENT_LOG(3, "EVENT_LOG", "event log"),

	/**
	 * The '<em><b>APPLICATION HEALTH</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Asks the application: green, yellow or red.
	 * <!-- end-model-doc -->
	 * @see #APPLICATION_HEALTH_VALUE
	 * @generated
	 * @ordered
	 */
	APPLICATION_HEALTH(4, "APPLICATION_HEALTH", "application health"),

	/**
	 * The '<em><b>COUNTER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Compares a performance counter with a threshold.
	 * <!-- end-model-doc -->
	 * @see #COUNTER_VALUE
	 * @generated
	 * @ordered
	 */
	COUNTER(5, "COUNTER", "counter");

	/**
	 * The '<em><b>PING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Asks whether a machine answers; finds loss of power and lock-up.
	 * <!-- end-model-doc -->
	 * @see #PING
	 * @model literal="ping"
	 * @generated
	 * @ordered
	 */
	public static final int PING_VALUE = 0;

	/**
	 * The '<em><b>SNMP</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reads state from devices.
	 * <!-- end-model-doc -->
	 * @see #SNMP
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SNMP_VALUE = 1;

	/**
	 * The '<em><b>SYNTHETIC TRANSACTION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Does what a user would do.
	 * <!-- end-model-doc -->
	 * @see #SYNTHETIC_TRANSACTION
	 * @model literal="synthetic transaction"
	 * @generated
	 * @ordered
	 */
	public static final int SYNTHETIC_TRANSACTION_VALUE = 2;

	/**
	 * The '<em><b>EVENT LOG</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reads event logs.
	 * <!-- end-model-doc -->
	 * @see #EVENT_LOG
	 * @model literal="event log"
	 * @generated
	 * @ordered
	 */
	public static final int EVENT_LOG_VALUE = 3;

	/**
	 * The '<em><b>APPLICATION HEALTH</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Asks the application: green, yellow or red.
	 * <!-- end-model-doc -->
	 * @see #APPLICATION_HEALTH
	 * @model literal="application health"
	 * @generated
	 * @ordered
	 */
	public static final int APPLICATION_HEALTH_VALUE = 4;

	/**
	 * The '<em><b>COUNTER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Compares a performance counter with a threshold.
	 * <!-- end-model-doc -->
	 * @see #COUNTER
	 * @model literal="counter"
	 * @generated
	 * @ordered
	 */
	public static final int COUNTER_VALUE = 5;

	/**
	 * An array of all the '<em><b>Probe Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ProbeKind[] VALUES_ARRAY =
		new ProbeKind[] {
			PING,
			SNMP,
			SYNTHETIC_TRANSACTION,
			EVENT_LOG,
			APPLICATION_HEALTH,
			COUNTER,
		};

	/**
	 * A public read-only list of all the '<em><b>Probe Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ProbeKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Probe Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ProbeKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ProbeKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Probe Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ProbeKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ProbeKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Probe Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ProbeKind get(int value) {
		switch (value) {
			case PING_VALUE: return PING;
			case SNMP_VALUE: return SNMP;
			case SYNTHETIC_TRANSACTION_VALUE: return SYNTHETIC_TRANSACTION;
			case EVENT_LOG_VALUE: return EVENT_LOG;
			case APPLICATION_HEALTH_VALUE: return APPLICATION_HEALTH;
			case COUNTER_VALUE: return COUNTER;
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
	private ProbeKind(int value, String name, String literal) {
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
	
} //ProbeKind
