/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.service;

import java.util.Map;

import org.eclipse.emf.common.util.DiagnosticChain;

import org.nines.model.units.Duration;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Dependency</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Need of one service for another: a request is served only where a path leads to enough instances of the other service that themselves are served.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.service.Dependency#getService <em>Service</em>}</li>
 *   <li>{@link org.nines.model.service.Dependency#getLevel <em>Level</em>}</li>
 *   <li>{@link org.nines.model.service.Dependency#getKind <em>Kind</em>}</li>
 *   <li>{@link org.nines.model.service.Dependency#getCachedFor <em>Cached For</em>}</li>
 *   <li>{@link org.nines.model.service.Dependency#getBuffer <em>Buffer</em>}</li>
 *   <li>{@link org.nines.model.service.Dependency#getDrain <em>Drain</em>}</li>
 *   <li>{@link org.nines.model.service.Dependency#getCounts <em>Counts</em>}</li>
 * </ul>
 *
 * @see org.nines.model.service.ServicePackage#getDependency()
 * @model
 * @generated
 */
public interface Dependency extends Need {
	/**
	 * Returns the value of the '<em><b>Service</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The service that is needed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Service</em>' reference.
	 * @see #setService(Service)
	 * @see org.nines.model.service.ServicePackage#getDependency_Service()
	 * @model required="true"
	 * @generated
	 */
	Service getService();

	/**
	 * Sets the value of the '{@link org.nines.model.service.Dependency#getService <em>Service</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Service</em>' reference.
	 * @see #getService()
	 * @generated
	 */
	void setService(Service value);

	/**
	 * Returns the value of the '<em><b>Level</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Service level that is needed; the least demanding one when not given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level</em>' reference.
	 * @see #setLevel(ServiceLevel)
	 * @see org.nines.model.service.ServicePackage#getDependency_Level()
	 * @model
	 * @generated
	 */
	ServiceLevel getLevel();

	/**
	 * Sets the value of the '{@link org.nines.model.service.Dependency#getLevel <em>Level</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' reference.
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(ServiceLevel value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"run"</code>.
	 * The literals are from the enumeration {@link org.nines.model.service.DependencyKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the need counts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.nines.model.service.DependencyKind
	 * @see #setKind(DependencyKind)
	 * @see org.nines.model.service.ServicePackage#getDependency_Kind()
	 * @model default="run"
	 * @generated
	 */
	DependencyKind getKind();

	/**
	 * Sets the value of the '{@link org.nines.model.service.Dependency#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.nines.model.service.DependencyKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(DependencyKind value);

	/**
	 * Returns the value of the '<em><b>Cached For</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For 'cached': how long the last answer is good. Greater than zero.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cached For</em>' attribute.
	 * @see #setCachedFor(Duration)
	 * @see org.nines.model.service.ServicePackage#getDependency_CachedFor()
	 * @model dataType="org.nines.model.core.Duration"
	 * @generated
	 */
	Duration getCachedFor();

	/**
	 * Sets the value of the '{@link org.nines.model.service.Dependency#getCachedFor <em>Cached For</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cached For</em>' attribute.
	 * @see #getCachedFor()
	 * @generated
	 */
	void setCachedFor(Duration value);

	/**
	 * Returns the value of the '<em><b>Buffer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long an outage of the other service the buffer or queue between the two hides; a synchronous call without one when not given. Greater than zero.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Buffer</em>' attribute.
	 * @see #setBuffer(Duration)
	 * @see org.nines.model.service.ServicePackage#getDependency_Buffer()
	 * @model dataType="org.nines.model.core.Duration"
	 * @generated
	 */
	Duration getBuffer();

	/**
	 * Sets the value of the '{@link org.nines.model.service.Dependency#getBuffer <em>Buffer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Buffer</em>' attribute.
	 * @see #getBuffer()
	 * @generated
	 */
	void setBuffer(Duration value);

	/**
	 * Returns the value of the '<em><b>Drain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mean time until a full buffer is empty again after the outage; buffers start empty when not given. Greater than zero.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Drain</em>' attribute.
	 * @see #setDrain(Duration)
	 * @see org.nines.model.service.ServicePackage#getDependency_Drain()
	 * @model dataType="org.nines.model.core.Duration"
	 * @generated
	 */
	Duration getDrain();

	/**
	 * Sets the value of the '{@link org.nines.model.service.Dependency#getDrain <em>Drain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Drain</em>' attribute.
	 * @see #getDrain()
	 * @generated
	 */
	void setDrain(Duration value);

	/**
	 * Returns the value of the '<em><b>Counts</b></em>' attribute.
	 * The default value is <code>"consumer runs"</code>.
	 * The literals are from the enumeration {@link org.nines.model.service.BufferView}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What 'up' means while the buffer hides an outage.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Counts</em>' attribute.
	 * @see org.nines.model.service.BufferView
	 * @see #setCounts(BufferView)
	 * @see org.nines.model.service.ServicePackage#getDependency_Counts()
	 * @model default="consumer runs"
	 * @generated
	 */
	BufferView getCounts();

	/**
	 * Sets the value of the '{@link org.nines.model.service.Dependency#getCounts <em>Counts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Counts</em>' attribute.
	 * @see org.nines.model.service.BufferView
	 * @see #getCounts()
	 * @generated
	 */
	void setCounts(BufferView value);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The level is one of the service that is needed, and a cache says how long its answers are good (STR-003, STR-011).
	 * <!-- end-model-doc -->
	 * @model
	 * @generated
	 */
	boolean validateNeed(DiagnosticChain diagnostics, Map<Object, Object> context);

} // Dependency
