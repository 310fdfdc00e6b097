/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.service;

import org.nines.model.units.Duration;
import org.nines.model.units.Percentage;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Standby</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One active member; when it fails, a standby member takes over after an interruption of detection and takeover.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.service.Standby#getKind <em>Kind</em>}</li>
 *   <li>{@link org.nines.model.service.Standby#getSwitchOver <em>Switch Over</em>}</li>
 *   <li>{@link org.nines.model.service.Standby#getDetect <em>Detect</em>}</li>
 *   <li>{@link org.nines.model.service.Standby#getTakeOver <em>Take Over</em>}</li>
 *   <li>{@link org.nines.model.service.Standby#getCoverage <em>Coverage</em>}</li>
 *   <li>{@link org.nines.model.service.Standby#getFallback <em>Fallback</em>}</li>
 *   <li>{@link org.nines.model.service.Standby#getDormancy <em>Dormancy</em>}</li>
 *   <li>{@link org.nines.model.service.Standby#getStartFailure <em>Start Failure</em>}</li>
 *   <li>{@link org.nines.model.service.Standby#isFailBack <em>Fail Back</em>}</li>
 *   <li>{@link org.nines.model.service.Standby#getNameTimeToLive <em>Name Time To Live</em>}</li>
 * </ul>
 *
 * @see org.nines.model.service.ServicePackage#getStandby()
 * @model
 * @generated
 */
public interface Standby extends Redundancy {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"hot"</code>.
	 * The literals are from the enumeration {@link org.nines.model.service.StandbyKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * State of the waiting members.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.nines.model.service.StandbyKind
	 * @see #setKind(StandbyKind)
	 * @see org.nines.model.service.ServicePackage#getStandby_Kind()
	 * @model default="hot"
	 * @generated
	 */
	StandbyKind getKind();

	/**
	 * Sets the value of the '{@link org.nines.model.service.Standby#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.nines.model.service.StandbyKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(StandbyKind value);

	/**
	 * Returns the value of the '<em><b>Switch Over</b></em>' attribute.
	 * The default value is <code>"automatic"</code>.
	 * The literals are from the enumeration {@link org.nines.model.service.SwitchOver}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who makes a standby member active.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Switch Over</em>' attribute.
	 * @see org.nines.model.service.SwitchOver
	 * @see #setSwitchOver(SwitchOver)
	 * @see org.nines.model.service.ServicePackage#getStandby_SwitchOver()
	 * @model default="automatic"
	 * @generated
	 */
	SwitchOver getSwitchOver();

	/**
	 * Sets the value of the '{@link org.nines.model.service.Standby#getSwitchOver <em>Switch Over</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Switch Over</em>' attribute.
	 * @see org.nines.model.service.SwitchOver
	 * @see #getSwitchOver()
	 * @generated
	 */
	void setSwitchOver(SwitchOver value);

	/**
	 * Returns the value of the '<em><b>Detect</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mean time from the failure of the active member to its detection; not counted again in any MTTR.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Detect</em>' attribute.
	 * @see #setDetect(Duration)
	 * @see org.nines.model.service.ServicePackage#getStandby_Detect()
	 * @model dataType="org.nines.model.core.Duration"
	 * @generated
	 */
	Duration getDetect();

	/**
	 * Sets the value of the '{@link org.nines.model.service.Standby#getDetect <em>Detect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Detect</em>' attribute.
	 * @see #getDetect()
	 * @generated
	 */
	void setDetect(Duration value);

	/**
	 * Returns the value of the '<em><b>Take Over</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mean time from detection until the standby member serves: takeover, or operator and procedure, start-up or installation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Take Over</em>' attribute.
	 * @see #setTakeOver(Duration)
	 * @see org.nines.model.service.ServicePackage#getStandby_TakeOver()
	 * @model dataType="org.nines.model.core.Duration"
	 * @generated
	 */
	Duration getTakeOver();

	/**
	 * Sets the value of the '{@link org.nines.model.service.Standby#getTakeOver <em>Take Over</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Take Over</em>' attribute.
	 * @see #getTakeOver()
	 * @generated
	 */
	void setTakeOver(Duration value);

	/**
	 * Returns the value of the '<em><b>Coverage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Probability that a takeover succeeds at the first attempt. 100 % when not given, and then listed as an assumption.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Coverage</em>' attribute.
	 * @see #setCoverage(Percentage)
	 * @see org.nines.model.service.ServicePackage#getStandby_Coverage()
	 * @model dataType="org.nines.model.core.Percentage"
	 * @generated
	 */
	Percentage getCoverage();

	/**
	 * Sets the value of the '{@link org.nines.model.service.Standby#getCoverage <em>Coverage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Coverage</em>' attribute.
	 * @see #getCoverage()
	 * @generated
	 */
	void setCoverage(Percentage value);

	/**
	 * Returns the value of the '<em><b>Fallback</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mean length of the interruption when the first attempt fails; repair of the failed member ends it, too. Needed where coverage is below 100 %. Greater than zero.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fallback</em>' attribute.
	 * @see #setFallback(Duration)
	 * @see org.nines.model.service.ServicePackage#getStandby_Fallback()
	 * @model dataType="org.nines.model.core.Duration"
	 * @generated
	 */
	Duration getFallback();

	/**
	 * Sets the value of the '{@link org.nines.model.service.Standby#getFallback <em>Fallback</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fallback</em>' attribute.
	 * @see #getFallback()
	 * @generated
	 */
	void setFallback(Duration value);

	/**
	 * Returns the value of the '<em><b>Dormancy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Failure rate of a waiting warm member as a share of that of the active one. Needed for warm standby.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dormancy</em>' attribute.
	 * @see #setDormancy(Percentage)
	 * @see org.nines.model.service.ServicePackage#getStandby_Dormancy()
	 * @model dataType="org.nines.model.core.Percentage"
	 * @generated
	 */
	Percentage getDormancy();

	/**
	 * Sets the value of the '{@link org.nines.model.service.Standby#getDormancy <em>Dormancy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dormancy</em>' attribute.
	 * @see #getDormancy()
	 * @generated
	 */
	void setDormancy(Percentage value);

	/**
	 * Returns the value of the '<em><b>Start Failure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Probability that a cold standby or spare does not start when it is needed, for each demand. 0 % when not given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start Failure</em>' attribute.
	 * @see #setStartFailure(Percentage)
	 * @see org.nines.model.service.ServicePackage#getStandby_StartFailure()
	 * @model dataType="org.nines.model.core.Percentage"
	 * @generated
	 */
	Percentage getStartFailure();

	/**
	 * Sets the value of the '{@link org.nines.model.service.Standby#getStartFailure <em>Start Failure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start Failure</em>' attribute.
	 * @see #getStartFailure()
	 * @generated
	 */
	void setStartFailure(Percentage value);

	/**
	 * Returns the value of the '<em><b>Fail Back</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the work goes back to the first member after its repair, with another interruption of the takeover time.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fail Back</em>' attribute.
	 * @see #setFailBack(boolean)
	 * @see org.nines.model.service.ServicePackage#getStandby_FailBack()
	 * @model default="false"
	 * @generated
	 */
	boolean isFailBack();

	/**
	 * Sets the value of the '{@link org.nines.model.service.Standby#isFailBack <em>Fail Back</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fail Back</em>' attribute.
	 * @see #isFailBack()
	 * @generated
	 */
	void setFailBack(boolean value);

	/**
	 * Returns the value of the '<em><b>Name Time To Live</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For takeover by name: time for which clients keep the old address; part of the interruption. None when not given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name Time To Live</em>' attribute.
	 * @see #setNameTimeToLive(Duration)
	 * @see org.nines.model.service.ServicePackage#getStandby_NameTimeToLive()
	 * @model dataType="org.nines.model.core.Duration"
	 * @generated
	 */
	Duration getNameTimeToLive();

	/**
	 * Sets the value of the '{@link org.nines.model.service.Standby#getNameTimeToLive <em>Name Time To Live</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name Time To Live</em>' attribute.
	 * @see #getNameTimeToLive()
	 * @generated
	 */
	void setNameTimeToLive(Duration value);

} // Standby
