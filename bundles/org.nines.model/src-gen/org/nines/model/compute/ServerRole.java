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
 * A representation of the literals of the enumeration '<em><b>Server Role</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a server is mainly used for; the standard layouts of volumes go by it.
 * <!-- end-model-doc -->
 * @see org.nines.model.compute.ComputePackage#getServerRole()
 * @model
 * @generated
 */
public enum ServerRole implements Enumerator {
	/**
	 * The '<em><b>NONE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not said.
	 * <!-- end-model-doc -->
	 * @see #NONE_VALUE
	 * @generated
	 * @ordered
	 */
	NONE(0, "NONE", "none"),

	/**
	 * The '<em><b>GATEWAY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Gateway to other systems.
	 * <!-- end-model-doc -->
	 * @see #GATEWAY_VALUE
	 * @generated
	 * @ordered
	 */
	GATEWAY(1, "GATEWAY", "gateway"),

	/**
	 * The '<em><b>DNS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name service.
	 * <!-- end-model-doc -->
	 * @see #DNS_VALUE
	 * @generated
	 * @ordered
	 */
	DNS(2, "DNS", "DNS"),

	/**
	 * The '<em><b>DOMAIN CONTROLLER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Directory and authentication.
	 * <!-- end-model-doc -->
	 * @see #DOMAIN_CONTROLLER_VALUE
	 * @generated
	 * @ordered
	 */
	DOMAIN_CONTROLLER(3, "DOMAIN_CONTROLLER", "domain controller"),

	/**
	 * The '<em><b>PRINT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Print server.
	 * <!-- end-model-doc -->
	 * @see #PRINT_VALUE
	 * @generated
	 * @ordered
	 */
	PRINT(4, "PRINT", "print"),

	/**
	 * The '<em><b>WEB</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Web server.
	 * <!-- end-model-doc -->
	 * @see #WEB_VALUE
	 * @generated
	 * @ordered
	 */
	WEB(5, "WEB", "web"),

	/**
	 * The '<em><b>FILE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * File server with much data.
	 * <!-- end-model-doc -->
	 * @see #FILE_VALUE
	 * @generated
	 * @ordered
	 */
	FILE(6, "FILE", "file"),

	/**
	 * The '<em><b>DEPARTMENTAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * File server of a department or a remote location.
	 * <!-- end-model-doc -->
	 * @see #DEPARTMENTAL_VALUE
	 * @generated
	 * @ordered
	 */
	DEPARTMENTAL(7, "DEPARTMENTAL", "departmental"),

	/**
	 * The '<em><b>MIDDLE TIER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Application server.
	 * <!-- end-model-doc -->
	 * @see #MIDDLE_TIER_VALUE
	 * @generated
	 * @ordered
	 */
	MIDDLE_TIER(8, "MIDDLE_TIER", "middle tier"),

	/**
	 * The '<em><b>DATABASE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Database server.
	 * <!-- end-model-doc -->
	 * @see #DATABASE_VALUE
	 * @generated
	 * @ordered
	 */
	DATABASE(9, "DATABASE", "database"),

	/**
	 * The '<em><b>LARGE DATABASE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Server of a very large database.
	 * <!-- end-model-doc -->
	 * @see #LARGE_DATABASE_VALUE
	 * @generated
	 * @ordered
	 */
	LARGE_DATABASE(10, "LARGE_DATABASE", "large database");

	/**
	 * The '<em><b>NONE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not said.
	 * <!-- end-model-doc -->
	 * @see #NONE
	 * @model literal="none"
	 * @generated
	 * @ordered
	 */
	public static final int NONE_VALUE = 0;

	/**
	 * The '<em><b>GATEWAY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Gateway to other systems.
	 * <!-- end-model-doc -->
	 * @see #GATEWAY
	 * @model literal="gateway"
	 * @generated
	 * @ordered
	 */
	public static final int GATEWAY_VALUE = 1;

	/**
	 * The '<em><b>DNS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name service.
	 * <!-- end-model-doc -->
	 * @see #DNS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DNS_VALUE = 2;

	/**
	 * The '<em><b>DOMAIN CONTROLLER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Directory and authentication.
	 * <!-- end-model-doc -->
	 * @see #DOMAIN_CONTROLLER
	 * @model literal="domain controller"
	 * @generated
	 * @ordered
	 */
	public static final int DOMAIN_CONTROLLER_VALUE = 3;

	/**
	 * The '<em><b>PRINT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Print server.
	 * <!-- end-model-doc -->
	 * @see #PRINT
	 * @model literal="print"
	 * @generated
	 * @ordered
	 */
	public static final int PRINT_VALUE = 4;

	/**
	 * The '<em><b>WEB</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Web server.
	 * <!-- end-model-doc -->
	 * @see #WEB
	 * @model literal="web"
	 * @generated
	 * @ordered
	 */
	public static final int WEB_VALUE = 5;

	/**
	 * The '<em><b>FILE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * File server with much data.
	 * <!-- end-model-doc -->
	 * @see #FILE
	 * @model literal="file"
	 * @generated
	 * @ordered
	 */
	public static final int FILE_VALUE = 6;

	/**
	 * The '<em><b>DEPARTMENTAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * File server of a department or a remote location.
	 * <!-- end-model-doc -->
	 * @see #DEPARTMENTAL
	 * @model literal="departmental"
	 * @generated
	 * @ordered
	 */
	public static final int DEPARTMENTAL_VALUE = 7;

	/**
	 * The '<em><b>MIDDLE TIER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Application server.
	 * <!-- end-model-doc -->
	 * @see #MIDDLE_TIER
	 * @model literal="middle tier"
	 * @generated
	 * @ordered
	 */
	public static final int MIDDLE_TIER_VALUE = 8;

	/**
	 * The '<em><b>DATABASE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Database server.
	 * <!-- end-model-doc -->
	 * @see #DATABASE
	 * @model literal="database"
	 * @generated
	 * @ordered
	 */
	public static final int DATABASE_VALUE = 9;

	/**
	 * The '<em><b>LARGE DATABASE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Server of a very large database.
	 * <!-- end-model-doc -->
	 * @see #LARGE_DATABASE
	 * @model literal="large database"
	 * @generated
	 * @ordered
	 */
	public static final int LARGE_DATABASE_VALUE = 10;

	/**
	 * An array of all the '<em><b>Server Role</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ServerRole[] VALUES_ARRAY =
		new ServerRole[] {
			NONE,
			GATEWAY,
			DNS,
			DOMAIN_CONTROLLER,
			PRINT,
			WEB,
			FILE,
			DEPARTMENTAL,
			MIDDLE_TIER,
			DATABASE,
			LARGE_DATABASE,
		};

	/**
	 * A public read-only list of all the '<em><b>Server Role</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ServerRole> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Server Role</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ServerRole get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ServerRole result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Server Role</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ServerRole getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ServerRole result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Server Role</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ServerRole get(int value) {
		switch (value) {
			case NONE_VALUE: return NONE;
			case GATEWAY_VALUE: return GATEWAY;
			case DNS_VALUE: return DNS;
			case DOMAIN_CONTROLLER_VALUE: return DOMAIN_CONTROLLER;
			case PRINT_VALUE: return PRINT;
			case WEB_VALUE: return WEB;
			case FILE_VALUE: return FILE;
			case DEPARTMENTAL_VALUE: return DEPARTMENTAL;
			case MIDDLE_TIER_VALUE: return MIDDLE_TIER;
			case DATABASE_VALUE: return DATABASE;
			case LARGE_DATABASE_VALUE: return LARGE_DATABASE;
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
	private ServerRole(int value, String name, String literal) {
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
	
} //ServerRole
