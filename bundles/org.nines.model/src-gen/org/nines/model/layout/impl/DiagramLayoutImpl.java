/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.layout.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.nines.model.layout.DiagramLayout;
import org.nines.model.layout.EdgeLayout;
import org.nines.model.layout.LayoutPackage;
import org.nines.model.layout.NodeLayout;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Diagram Layout</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.layout.impl.DiagramLayoutImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.nines.model.layout.impl.DiagramLayoutImpl#getScope <em>Scope</em>}</li>
 *   <li>{@link org.nines.model.layout.impl.DiagramLayoutImpl#getCollapsed <em>Collapsed</em>}</li>
 *   <li>{@link org.nines.model.layout.impl.DiagramLayoutImpl#getHiddenLayers <em>Hidden Layers</em>}</li>
 *   <li>{@link org.nines.model.layout.impl.DiagramLayoutImpl#getHidden <em>Hidden</em>}</li>
 *   <li>{@link org.nines.model.layout.impl.DiagramLayoutImpl#getNodes <em>Nodes</em>}</li>
 *   <li>{@link org.nines.model.layout.impl.DiagramLayoutImpl#getEdges <em>Edges</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DiagramLayoutImpl extends MinimalEObjectImpl.Container implements DiagramLayout {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final String KIND_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected String kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getScope() <em>Scope</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScope()
	 * @generated
	 * @ordered
	 */
	protected static final String SCOPE_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getScope() <em>Scope</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScope()
	 * @generated
	 * @ordered
	 */
	protected String scope = SCOPE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCollapsed() <em>Collapsed</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCollapsed()
	 * @generated
	 * @ordered
	 */
	protected EList<String> collapsed;

	/**
	 * The cached value of the '{@link #getHiddenLayers() <em>Hidden Layers</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHiddenLayers()
	 * @generated
	 * @ordered
	 */
	protected EList<String> hiddenLayers;

	/**
	 * The cached value of the '{@link #getHidden() <em>Hidden</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHidden()
	 * @generated
	 * @ordered
	 */
	protected EList<String> hidden;

	/**
	 * The cached value of the '{@link #getNodes() <em>Nodes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNodes()
	 * @generated
	 * @ordered
	 */
	protected EList<NodeLayout> nodes;

	/**
	 * The cached value of the '{@link #getEdges() <em>Edges</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEdges()
	 * @generated
	 * @ordered
	 */
	protected EList<EdgeLayout> edges;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DiagramLayoutImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LayoutPackage.Literals.DIAGRAM_LAYOUT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(String newKind) {
		String oldKind = kind;
		kind = newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LayoutPackage.DIAGRAM_LAYOUT__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getScope() {
		return scope;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScope(String newScope) {
		String oldScope = scope;
		scope = newScope;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LayoutPackage.DIAGRAM_LAYOUT__SCOPE, oldScope, scope));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getCollapsed() {
		if (collapsed == null) {
			collapsed = new EDataTypeUniqueEList<String>(String.class, this, LayoutPackage.DIAGRAM_LAYOUT__COLLAPSED);
		}
		return collapsed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getHiddenLayers() {
		if (hiddenLayers == null) {
			hiddenLayers = new EDataTypeUniqueEList<String>(String.class, this, LayoutPackage.DIAGRAM_LAYOUT__HIDDEN_LAYERS);
		}
		return hiddenLayers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getHidden() {
		if (hidden == null) {
			hidden = new EDataTypeUniqueEList<String>(String.class, this, LayoutPackage.DIAGRAM_LAYOUT__HIDDEN);
		}
		return hidden;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<NodeLayout> getNodes() {
		if (nodes == null) {
			nodes = new EObjectContainmentEList<NodeLayout>(NodeLayout.class, this, LayoutPackage.DIAGRAM_LAYOUT__NODES);
		}
		return nodes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<EdgeLayout> getEdges() {
		if (edges == null) {
			edges = new EObjectContainmentEList<EdgeLayout>(EdgeLayout.class, this, LayoutPackage.DIAGRAM_LAYOUT__EDGES);
		}
		return edges;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case LayoutPackage.DIAGRAM_LAYOUT__NODES:
				return ((InternalEList<?>)getNodes()).basicRemove(otherEnd, msgs);
			case LayoutPackage.DIAGRAM_LAYOUT__EDGES:
				return ((InternalEList<?>)getEdges()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case LayoutPackage.DIAGRAM_LAYOUT__KIND:
				return getKind();
			case LayoutPackage.DIAGRAM_LAYOUT__SCOPE:
				return getScope();
			case LayoutPackage.DIAGRAM_LAYOUT__COLLAPSED:
				return getCollapsed();
			case LayoutPackage.DIAGRAM_LAYOUT__HIDDEN_LAYERS:
				return getHiddenLayers();
			case LayoutPackage.DIAGRAM_LAYOUT__HIDDEN:
				return getHidden();
			case LayoutPackage.DIAGRAM_LAYOUT__NODES:
				return getNodes();
			case LayoutPackage.DIAGRAM_LAYOUT__EDGES:
				return getEdges();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case LayoutPackage.DIAGRAM_LAYOUT__KIND:
				setKind((String)newValue);
				return;
			case LayoutPackage.DIAGRAM_LAYOUT__SCOPE:
				setScope((String)newValue);
				return;
			case LayoutPackage.DIAGRAM_LAYOUT__COLLAPSED:
				getCollapsed().clear();
				getCollapsed().addAll((Collection<? extends String>)newValue);
				return;
			case LayoutPackage.DIAGRAM_LAYOUT__HIDDEN_LAYERS:
				getHiddenLayers().clear();
				getHiddenLayers().addAll((Collection<? extends String>)newValue);
				return;
			case LayoutPackage.DIAGRAM_LAYOUT__HIDDEN:
				getHidden().clear();
				getHidden().addAll((Collection<? extends String>)newValue);
				return;
			case LayoutPackage.DIAGRAM_LAYOUT__NODES:
				getNodes().clear();
				getNodes().addAll((Collection<? extends NodeLayout>)newValue);
				return;
			case LayoutPackage.DIAGRAM_LAYOUT__EDGES:
				getEdges().clear();
				getEdges().addAll((Collection<? extends EdgeLayout>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case LayoutPackage.DIAGRAM_LAYOUT__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case LayoutPackage.DIAGRAM_LAYOUT__SCOPE:
				setScope(SCOPE_EDEFAULT);
				return;
			case LayoutPackage.DIAGRAM_LAYOUT__COLLAPSED:
				getCollapsed().clear();
				return;
			case LayoutPackage.DIAGRAM_LAYOUT__HIDDEN_LAYERS:
				getHiddenLayers().clear();
				return;
			case LayoutPackage.DIAGRAM_LAYOUT__HIDDEN:
				getHidden().clear();
				return;
			case LayoutPackage.DIAGRAM_LAYOUT__NODES:
				getNodes().clear();
				return;
			case LayoutPackage.DIAGRAM_LAYOUT__EDGES:
				getEdges().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case LayoutPackage.DIAGRAM_LAYOUT__KIND:
				return KIND_EDEFAULT == null ? kind != null : !KIND_EDEFAULT.equals(kind);
			case LayoutPackage.DIAGRAM_LAYOUT__SCOPE:
				return SCOPE_EDEFAULT == null ? scope != null : !SCOPE_EDEFAULT.equals(scope);
			case LayoutPackage.DIAGRAM_LAYOUT__COLLAPSED:
				return collapsed != null && !collapsed.isEmpty();
			case LayoutPackage.DIAGRAM_LAYOUT__HIDDEN_LAYERS:
				return hiddenLayers != null && !hiddenLayers.isEmpty();
			case LayoutPackage.DIAGRAM_LAYOUT__HIDDEN:
				return hidden != null && !hidden.isEmpty();
			case LayoutPackage.DIAGRAM_LAYOUT__NODES:
				return nodes != null && !nodes.isEmpty();
			case LayoutPackage.DIAGRAM_LAYOUT__EDGES:
				return edges != null && !edges.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (kind: ");
		result.append(kind);
		result.append(", scope: ");
		result.append(scope);
		result.append(", collapsed: ");
		result.append(collapsed);
		result.append(", hiddenLayers: ");
		result.append(hiddenLayers);
		result.append(", hidden: ");
		result.append(hidden);
		result.append(')');
		return result.toString();
	}

} //DiagramLayoutImpl
