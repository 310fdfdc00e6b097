/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.network.util;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.Switch;

import org.nines.model.core.Element;
import org.nines.model.core.Item;
import org.nines.model.core.NamedElement;

import org.nines.model.facility.Equipment;
import org.nines.model.facility.PoweredEquipment;

import org.nines.model.network.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Switch</b> for the model's inheritance hierarchy.
 * It supports the call {@link #doSwitch(EObject) doSwitch(object)}
 * to invoke the <code>caseXXX</code> method for each class of the model,
 * starting with the actual class of the object
 * and proceeding up the inheritance hierarchy
 * until a non-null result is returned,
 * which is the result of the switch.
 * <!-- end-user-doc -->
 * @see org.nines.model.network.NetworkPackage
 * @generated
 */
public class NetworkSwitch<T> extends Switch<T> {
	/**
	 * The cached model package
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static NetworkPackage modelPackage;

	/**
	 * Creates an instance of the switch.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NetworkSwitch() {
		if (modelPackage == null) {
			modelPackage = NetworkPackage.eINSTANCE;
		}
	}

	/**
	 * Checks whether this is a switch for the given package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param ePackage the package in question.
	 * @return whether this is a switch for the given package.
	 * @generated
	 */
	@Override
	protected boolean isSwitchFor(EPackage ePackage) {
		return ePackage == modelPackage;
	}

	/**
	 * Calls <code>caseXXX</code> for each class of the model until one returns a non null result; it yields that result.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the first non-null result returned by a <code>caseXXX</code> call.
	 * @generated
	 */
	@Override
	protected T doSwitch(int classifierID, EObject theEObject) {
		switch (classifierID) {
			case NetworkPackage.NETWORK_NODE: {
				NetworkNode networkNode = (NetworkNode)theEObject;
				T result = caseNetworkNode(networkNode);
				if (result == null) result = caseItem(networkNode);
				if (result == null) result = caseNamedElement(networkNode);
				if (result == null) result = caseElement(networkNode);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case NetworkPackage.PORT: {
				Port port = (Port)theEObject;
				T result = casePort(port);
				if (result == null) result = caseNetworkNode(port);
				if (result == null) result = caseItem(port);
				if (result == null) result = caseNamedElement(port);
				if (result == null) result = caseElement(port);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case NetworkPackage.LINE_CARD: {
				LineCard lineCard = (LineCard)theEObject;
				T result = caseLineCard(lineCard);
				if (result == null) result = caseItem(lineCard);
				if (result == null) result = caseNamedElement(lineCard);
				if (result == null) result = caseElement(lineCard);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case NetworkPackage.NETWORK_INTERFACE: {
				NetworkInterface networkInterface = (NetworkInterface)theEObject;
				T result = caseNetworkInterface(networkInterface);
				if (result == null) result = caseNetworkNode(networkInterface);
				if (result == null) result = caseItem(networkInterface);
				if (result == null) result = caseNamedElement(networkInterface);
				if (result == null) result = caseElement(networkInterface);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case NetworkPackage.NETWORK_DEVICE: {
				NetworkDevice networkDevice = (NetworkDevice)theEObject;
				T result = caseNetworkDevice(networkDevice);
				if (result == null) result = casePoweredEquipment(networkDevice);
				if (result == null) result = caseNetworkNode(networkDevice);
				if (result == null) result = caseEquipment(networkDevice);
				if (result == null) result = caseItem(networkDevice);
				if (result == null) result = caseNamedElement(networkDevice);
				if (result == null) result = caseElement(networkDevice);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case NetworkPackage.SWITCH: {
				org.nines.model.network.Switch switch_ = (org.nines.model.network.Switch)theEObject;
				T result = caseSwitch(switch_);
				if (result == null) result = caseNetworkDevice(switch_);
				if (result == null) result = casePoweredEquipment(switch_);
				if (result == null) result = caseNetworkNode(switch_);
				if (result == null) result = caseEquipment(switch_);
				if (result == null) result = caseItem(switch_);
				if (result == null) result = caseNamedElement(switch_);
				if (result == null) result = caseElement(switch_);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case NetworkPackage.ROUTER: {
				Router router = (Router)theEObject;
				T result = caseRouter(router);
				if (result == null) result = caseNetworkDevice(router);
				if (result == null) result = casePoweredEquipment(router);
				if (result == null) result = caseNetworkNode(router);
				if (result == null) result = caseEquipment(router);
				if (result == null) result = caseItem(router);
				if (result == null) result = caseNamedElement(router);
				if (result == null) result = caseElement(router);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case NetworkPackage.FIREWALL: {
				Firewall firewall = (Firewall)theEObject;
				T result = caseFirewall(firewall);
				if (result == null) result = caseNetworkDevice(firewall);
				if (result == null) result = casePoweredEquipment(firewall);
				if (result == null) result = caseNetworkNode(firewall);
				if (result == null) result = caseEquipment(firewall);
				if (result == null) result = caseItem(firewall);
				if (result == null) result = caseNamedElement(firewall);
				if (result == null) result = caseElement(firewall);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case NetworkPackage.LOAD_BALANCER: {
				LoadBalancer loadBalancer = (LoadBalancer)theEObject;
				T result = caseLoadBalancer(loadBalancer);
				if (result == null) result = caseNetworkDevice(loadBalancer);
				if (result == null) result = casePoweredEquipment(loadBalancer);
				if (result == null) result = caseNetworkNode(loadBalancer);
				if (result == null) result = caseEquipment(loadBalancer);
				if (result == null) result = caseItem(loadBalancer);
				if (result == null) result = caseNamedElement(loadBalancer);
				if (result == null) result = caseElement(loadBalancer);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case NetworkPackage.MODEM_BANK: {
				ModemBank modemBank = (ModemBank)theEObject;
				T result = caseModemBank(modemBank);
				if (result == null) result = caseNetworkDevice(modemBank);
				if (result == null) result = casePoweredEquipment(modemBank);
				if (result == null) result = caseNetworkNode(modemBank);
				if (result == null) result = caseEquipment(modemBank);
				if (result == null) result = caseItem(modemBank);
				if (result == null) result = caseNamedElement(modemBank);
				if (result == null) result = caseElement(modemBank);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case NetworkPackage.EXTERNAL_NETWORK: {
				ExternalNetwork externalNetwork = (ExternalNetwork)theEObject;
				T result = caseExternalNetwork(externalNetwork);
				if (result == null) result = caseNetworkNode(externalNetwork);
				if (result == null) result = caseItem(externalNetwork);
				if (result == null) result = caseNamedElement(externalNetwork);
				if (result == null) result = caseElement(externalNetwork);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case NetworkPackage.NETWORK: {
				Network network = (Network)theEObject;
				T result = caseNetwork(network);
				if (result == null) result = caseNamedElement(network);
				if (result == null) result = caseElement(network);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case NetworkPackage.LINK: {
				Link link = (Link)theEObject;
				T result = caseLink(link);
				if (result == null) result = caseItem(link);
				if (result == null) result = caseNamedElement(link);
				if (result == null) result = caseElement(link);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case NetworkPackage.PROVIDED_LINK: {
				ProvidedLink providedLink = (ProvidedLink)theEObject;
				T result = caseProvidedLink(providedLink);
				if (result == null) result = caseLink(providedLink);
				if (result == null) result = caseItem(providedLink);
				if (result == null) result = caseNamedElement(providedLink);
				if (result == null) result = caseElement(providedLink);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case NetworkPackage.INTERNET_ACCESS: {
				InternetAccess internetAccess = (InternetAccess)theEObject;
				T result = caseInternetAccess(internetAccess);
				if (result == null) result = caseProvidedLink(internetAccess);
				if (result == null) result = caseLink(internetAccess);
				if (result == null) result = caseItem(internetAccess);
				if (result == null) result = caseNamedElement(internetAccess);
				if (result == null) result = caseElement(internetAccess);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case NetworkPackage.WAN_CIRCUIT: {
				WanCircuit wanCircuit = (WanCircuit)theEObject;
				T result = caseWanCircuit(wanCircuit);
				if (result == null) result = caseProvidedLink(wanCircuit);
				if (result == null) result = caseLink(wanCircuit);
				if (result == null) result = caseItem(wanCircuit);
				if (result == null) result = caseNamedElement(wanCircuit);
				if (result == null) result = caseElement(wanCircuit);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case NetworkPackage.PROVIDER: {
				Provider provider = (Provider)theEObject;
				T result = caseProvider(provider);
				if (result == null) result = caseItem(provider);
				if (result == null) result = caseNamedElement(provider);
				if (result == null) result = caseElement(provider);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			default: return defaultCase(theEObject);
		}
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Node</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Node</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseNetworkNode(NetworkNode object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Port</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Port</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePort(Port object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Line Card</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Line Card</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseLineCard(LineCard object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Interface</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Interface</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseNetworkInterface(NetworkInterface object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Device</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Device</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseNetworkDevice(NetworkDevice object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Switch</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Switch</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSwitch(org.nines.model.network.Switch object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Router</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Router</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRouter(Router object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Firewall</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Firewall</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFirewall(Firewall object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Load Balancer</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Load Balancer</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseLoadBalancer(LoadBalancer object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Modem Bank</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Modem Bank</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseModemBank(ModemBank object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>External Network</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>External Network</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseExternalNetwork(ExternalNetwork object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Network</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Network</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseNetwork(Network object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Link</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Link</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseLink(Link object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Provided Link</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Provided Link</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseProvidedLink(ProvidedLink object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Internet Access</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Internet Access</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseInternetAccess(InternetAccess object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Wan Circuit</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Wan Circuit</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseWanCircuit(WanCircuit object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Provider</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Provider</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseProvider(Provider object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Element</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Element</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseElement(Element object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Named Element</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Named Element</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseNamedElement(NamedElement object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Item</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Item</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseItem(Item object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Equipment</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Equipment</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseEquipment(Equipment object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Powered Equipment</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Powered Equipment</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePoweredEquipment(PoweredEquipment object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch, but this is the last case anyway.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject)
	 * @generated
	 */
	@Override
	public T defaultCase(EObject object) {
		return null;
	}

} //NetworkSwitch
