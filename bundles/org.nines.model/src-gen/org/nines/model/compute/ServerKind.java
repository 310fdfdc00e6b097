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
 * A representation of the literals of the enumeration '<em><b>Server Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What sort of machine a server is.
 * <!-- end-model-doc -->
 * @see org.nines.model.compute.ComputePackage#getServerKind()
 * @model
 * @generated
 */
public enum ServerKind implements Enumerator {
	/**
	 * The '<em><b>SERVER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Server.
	 * <!-- end-model-doc -->
	 * @see #SERVER_VALUE
	 * @generated
	 * @ordered
	 */
	SERVER(0, "SERVER", "server"),

	/**
	 * The '<em><b>MAINFRAME</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mainframe.
	 * <!-- end-model-doc -->
	 * @see #MAINFRAME_VALUE
	 * @generated
	 * @ordered
	 */
	MAINFRAME(1, "MAINFRAME", "mainframe"),

	/**
	 * The '<em><b>WORKSTATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Workstation of a user or an operator.
	 * <!-- end-model-doc -->
	 * @see #WORKSTATION_VALUE
	 * @generated
	 * @ordered
	 */
	WORKSTATION(2, "WORKSTATION", "workstation"),

	/**
	 * The '<em><b>APPLIANCE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Device with one built-in function.
	 * <!-- end-model-doc -->
	 * @see #APPLIANCE_VALUE
	 * @generated
	 * @ordered
	 */
	APPLIANCE(3, "APPLIANCE", "appliance"),

	/**
	 * The '<em><b>PROCESS CONTROLLER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Controls machines of a plant.
	 * <!-- end-model-doc -->
	 * @see #PROCESS_CONTROLLER_VALUE
	 * @generated
	 * @ordered
	 */
	PROCESS_CONTROLLER(4, "PROCESS_CONTROLLER", "process controller");

	/**
	 * The '<em><b>SERVER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Server.
	 * <!-- end-model-doc -->
	 * @see #SERVER
	 * @model literal="server"
	 * @generated
	 * @ordered
	 */
	public static final int SERVER_VALUE = 0;

	/**
	 * The '<em><b>MAINFRAME</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mainframe.
	 * <!-- end-model-doc -->
	 * @see #MAINFRAME
	 * @model literal="mainframe"
	 * @generated
	 * @ordered
	 */
	public static final int MAINFRAME_VALUE = 1;

	/**
	 * The '<em><b>WORKSTATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Workstation of a user or an operator.
	 * <!-- end-model-doc -->
	 * @see #WORKSTATION
	 * @model literal="workstation"
	 * @generated
	 * @ordered
	 */
	public static final int WORKSTATION_VALUE = 2;

	/**
	 * The '<em><b>APPLIANCE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Device with one built-in function.
	 * <!-- end-model-doc -->
	 * @see #APPLIANCE
	 * @model literal="appliance"
	 * @generated
	 * @ordered
	 */
	public static final int APPLIANCE_VALUE = 3;

	/**
	 * The '<em><b>PROCESS CONTROLLER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Controls machines of a plant.
	 * <!-- end-model-doc -->
	 * @see #PROCESS_CONTROLLER
	 * @model literal="process controller"
	 * @generated
	 * @ordered
	 */
	public static final int PROCESS_CONTROLLER_VALUE = 4;

	/**
	 * An array of all the '<em><b>Server Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ServerKind[] VALUES_ARRAY =
		new ServerKind[] {
			SERVER,
			MAINFRAME,
			WORKSTATION,
			APPLIANCE,
			PROCESS_CONTROLLER,
		};

	/**
	 * A public read-only list of all the '<em><b>Server Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ServerKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Server Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ServerKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ServerKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Server Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ServerKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ServerKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Server Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ServerKind get(int value) {
		switch (value) {
			case SERVER_VALUE: return SERVER;
			case MAINFRAME_VALUE: return MAINFRAME;
			case WORKSTATION_VALUE: return WORKSTATION;
			case APPLIANCE_VALUE: return APPLIANCE;
			case PROCESS_CONTROLLER_VALUE: return PROCESS_CONTROLLER;
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
	private ServerKind(int value, String name, String literal) {
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
	
} //ServerKind
