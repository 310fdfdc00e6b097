/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.service.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.nines.model.service.ServicePackage;
import org.nines.model.service.Standby;
import org.nines.model.service.StandbyKind;
import org.nines.model.service.SwitchOver;

import org.nines.model.units.Duration;
import org.nines.model.units.Percentage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Standby</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.service.impl.StandbyImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.nines.model.service.impl.StandbyImpl#getSwitchOver <em>Switch Over</em>}</li>
 *   <li>{@link org.nines.model.service.impl.StandbyImpl#getDetect <em>Detect</em>}</li>
 *   <li>{@link org.nines.model.service.impl.StandbyImpl#getTakeOver <em>Take Over</em>}</li>
 *   <li>{@link org.nines.model.service.impl.StandbyImpl#getCoverage <em>Coverage</em>}</li>
 *   <li>{@link org.nines.model.service.impl.StandbyImpl#getFallback <em>Fallback</em>}</li>
 *   <li>{@link org.nines.model.service.impl.StandbyImpl#getDormancy <em>Dormancy</em>}</li>
 *   <li>{@link org.nines.model.service.impl.StandbyImpl#getStartFailure <em>Start Failure</em>}</li>
 *   <li>{@link org.nines.model.service.impl.StandbyImpl#isFailBack <em>Fail Back</em>}</li>
 *   <li>{@link org.nines.model.service.impl.StandbyImpl#getNameTimeToLive <em>Name Time To Live</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StandbyImpl extends RedundancyImpl implements Standby {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final StandbyKind KIND_EDEFAULT = StandbyKind.HOT;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected StandbyKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getSwitchOver() <em>Switch Over</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSwitchOver()
	 * @generated
	 * @ordered
	 */
	protected static final SwitchOver SWITCH_OVER_EDEFAULT = SwitchOver.AUTOMATIC;

	/**
	 * The cached value of the '{@link #getSwitchOver() <em>Switch Over</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSwitchOver()
	 * @generated
	 * @ordered
	 */
	protected SwitchOver switchOver = SWITCH_OVER_EDEFAULT;

	/**
	 * The default value of the '{@link #getDetect() <em>Detect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDetect()
	 * @generated
	 * @ordered
	 */
	protected static final Duration DETECT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDetect() <em>Detect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDetect()
	 * @generated
	 * @ordered
	 */
	protected Duration detect = DETECT_EDEFAULT;

	/**
	 * The default value of the '{@link #getTakeOver() <em>Take Over</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTakeOver()
	 * @generated
	 * @ordered
	 */
	protected static final Duration TAKE_OVER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTakeOver() <em>Take Over</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTakeOver()
	 * @generated
	 * @ordered
	 */
	protected Duration takeOver = TAKE_OVER_EDEFAULT;

	/**
	 * The default value of the '{@link #getCoverage() <em>Coverage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoverage()
	 * @generated
	 * @ordered
	 */
	protected static final Percentage COVERAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCoverage() <em>Coverage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoverage()
	 * @generated
	 * @ordered
	 */
	protected Percentage coverage = COVERAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFallback() <em>Fallback</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFallback()
	 * @generated
	 * @ordered
	 */
	protected static final Duration FALLBACK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFallback() <em>Fallback</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFallback()
	 * @generated
	 * @ordered
	 */
	protected Duration fallback = FALLBACK_EDEFAULT;

	/**
	 * The default value of the '{@link #getDormancy() <em>Dormancy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDormancy()
	 * @generated
	 * @ordered
	 */
	protected static final Percentage DORMANCY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDormancy() <em>Dormancy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDormancy()
	 * @generated
	 * @ordered
	 */
	protected Percentage dormancy = DORMANCY_EDEFAULT;

	/**
	 * The default value of the '{@link #getStartFailure() <em>Start Failure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartFailure()
	 * @generated
	 * @ordered
	 */
	protected static final Percentage START_FAILURE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStartFailure() <em>Start Failure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartFailure()
	 * @generated
	 * @ordered
	 */
	protected Percentage startFailure = START_FAILURE_EDEFAULT;

	/**
	 * The default value of the '{@link #isFailBack() <em>Fail Back</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFailBack()
	 * @generated
	 * @ordered
	 */
	protected static final boolean FAIL_BACK_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isFailBack() <em>Fail Back</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFailBack()
	 * @generated
	 * @ordered
	 */
	protected boolean failBack = FAIL_BACK_EDEFAULT;

	/**
	 * The default value of the '{@link #getNameTimeToLive() <em>Name Time To Live</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNameTimeToLive()
	 * @generated
	 * @ordered
	 */
	protected static final Duration NAME_TIME_TO_LIVE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNameTimeToLive() <em>Name Time To Live</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNameTimeToLive()
	 * @generated
	 * @ordered
	 */
	protected Duration nameTimeToLive = NAME_TIME_TO_LIVE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StandbyImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ServicePackage.Literals.STANDBY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StandbyKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(StandbyKind newKind) {
		StandbyKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.STANDBY__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SwitchOver getSwitchOver() {
		return switchOver;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSwitchOver(SwitchOver newSwitchOver) {
		SwitchOver oldSwitchOver = switchOver;
		switchOver = newSwitchOver == null ? SWITCH_OVER_EDEFAULT : newSwitchOver;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.STANDBY__SWITCH_OVER, oldSwitchOver, switchOver));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getDetect() {
		return detect;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDetect(Duration newDetect) {
		Duration oldDetect = detect;
		detect = newDetect;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.STANDBY__DETECT, oldDetect, detect));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getTakeOver() {
		return takeOver;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTakeOver(Duration newTakeOver) {
		Duration oldTakeOver = takeOver;
		takeOver = newTakeOver;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.STANDBY__TAKE_OVER, oldTakeOver, takeOver));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Percentage getCoverage() {
		return coverage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCoverage(Percentage newCoverage) {
		Percentage oldCoverage = coverage;
		coverage = newCoverage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.STANDBY__COVERAGE, oldCoverage, coverage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getFallback() {
		return fallback;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFallback(Duration newFallback) {
		Duration oldFallback = fallback;
		fallback = newFallback;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.STANDBY__FALLBACK, oldFallback, fallback));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Percentage getDormancy() {
		return dormancy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDormancy(Percentage newDormancy) {
		Percentage oldDormancy = dormancy;
		dormancy = newDormancy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.STANDBY__DORMANCY, oldDormancy, dormancy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Percentage getStartFailure() {
		return startFailure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStartFailure(Percentage newStartFailure) {
		Percentage oldStartFailure = startFailure;
		startFailure = newStartFailure;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.STANDBY__START_FAILURE, oldStartFailure, startFailure));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isFailBack() {
		return failBack;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFailBack(boolean newFailBack) {
		boolean oldFailBack = failBack;
		failBack = newFailBack;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.STANDBY__FAIL_BACK, oldFailBack, failBack));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getNameTimeToLive() {
		return nameTimeToLive;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNameTimeToLive(Duration newNameTimeToLive) {
		Duration oldNameTimeToLive = nameTimeToLive;
		nameTimeToLive = newNameTimeToLive;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ServicePackage.STANDBY__NAME_TIME_TO_LIVE, oldNameTimeToLive, nameTimeToLive));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ServicePackage.STANDBY__KIND:
				return getKind();
			case ServicePackage.STANDBY__SWITCH_OVER:
				return getSwitchOver();
			case ServicePackage.STANDBY__DETECT:
				return getDetect();
			case ServicePackage.STANDBY__TAKE_OVER:
				return getTakeOver();
			case ServicePackage.STANDBY__COVERAGE:
				return getCoverage();
			case ServicePackage.STANDBY__FALLBACK:
				return getFallback();
			case ServicePackage.STANDBY__DORMANCY:
				return getDormancy();
			case ServicePackage.STANDBY__START_FAILURE:
				return getStartFailure();
			case ServicePackage.STANDBY__FAIL_BACK:
				return isFailBack();
			case ServicePackage.STANDBY__NAME_TIME_TO_LIVE:
				return getNameTimeToLive();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ServicePackage.STANDBY__KIND:
				setKind((StandbyKind)newValue);
				return;
			case ServicePackage.STANDBY__SWITCH_OVER:
				setSwitchOver((SwitchOver)newValue);
				return;
			case ServicePackage.STANDBY__DETECT:
				setDetect((Duration)newValue);
				return;
			case ServicePackage.STANDBY__TAKE_OVER:
				setTakeOver((Duration)newValue);
				return;
			case ServicePackage.STANDBY__COVERAGE:
				setCoverage((Percentage)newValue);
				return;
			case ServicePackage.STANDBY__FALLBACK:
				setFallback((Duration)newValue);
				return;
			case ServicePackage.STANDBY__DORMANCY:
				setDormancy((Percentage)newValue);
				return;
			case ServicePackage.STANDBY__START_FAILURE:
				setStartFailure((Percentage)newValue);
				return;
			case ServicePackage.STANDBY__FAIL_BACK:
				setFailBack((Boolean)newValue);
				return;
			case ServicePackage.STANDBY__NAME_TIME_TO_LIVE:
				setNameTimeToLive((Duration)newValue);
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
			case ServicePackage.STANDBY__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ServicePackage.STANDBY__SWITCH_OVER:
				setSwitchOver(SWITCH_OVER_EDEFAULT);
				return;
			case ServicePackage.STANDBY__DETECT:
				setDetect(DETECT_EDEFAULT);
				return;
			case ServicePackage.STANDBY__TAKE_OVER:
				setTakeOver(TAKE_OVER_EDEFAULT);
				return;
			case ServicePackage.STANDBY__COVERAGE:
				setCoverage(COVERAGE_EDEFAULT);
				return;
			case ServicePackage.STANDBY__FALLBACK:
				setFallback(FALLBACK_EDEFAULT);
				return;
			case ServicePackage.STANDBY__DORMANCY:
				setDormancy(DORMANCY_EDEFAULT);
				return;
			case ServicePackage.STANDBY__START_FAILURE:
				setStartFailure(START_FAILURE_EDEFAULT);
				return;
			case ServicePackage.STANDBY__FAIL_BACK:
				setFailBack(FAIL_BACK_EDEFAULT);
				return;
			case ServicePackage.STANDBY__NAME_TIME_TO_LIVE:
				setNameTimeToLive(NAME_TIME_TO_LIVE_EDEFAULT);
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
			case ServicePackage.STANDBY__KIND:
				return kind != KIND_EDEFAULT;
			case ServicePackage.STANDBY__SWITCH_OVER:
				return switchOver != SWITCH_OVER_EDEFAULT;
			case ServicePackage.STANDBY__DETECT:
				return DETECT_EDEFAULT == null ? detect != null : !DETECT_EDEFAULT.equals(detect);
			case ServicePackage.STANDBY__TAKE_OVER:
				return TAKE_OVER_EDEFAULT == null ? takeOver != null : !TAKE_OVER_EDEFAULT.equals(takeOver);
			case ServicePackage.STANDBY__COVERAGE:
				return COVERAGE_EDEFAULT == null ? coverage != null : !COVERAGE_EDEFAULT.equals(coverage);
			case ServicePackage.STANDBY__FALLBACK:
				return FALLBACK_EDEFAULT == null ? fallback != null : !FALLBACK_EDEFAULT.equals(fallback);
			case ServicePackage.STANDBY__DORMANCY:
				return DORMANCY_EDEFAULT == null ? dormancy != null : !DORMANCY_EDEFAULT.equals(dormancy);
			case ServicePackage.STANDBY__START_FAILURE:
				return START_FAILURE_EDEFAULT == null ? startFailure != null : !START_FAILURE_EDEFAULT.equals(startFailure);
			case ServicePackage.STANDBY__FAIL_BACK:
				return failBack != FAIL_BACK_EDEFAULT;
			case ServicePackage.STANDBY__NAME_TIME_TO_LIVE:
				return NAME_TIME_TO_LIVE_EDEFAULT == null ? nameTimeToLive != null : !NAME_TIME_TO_LIVE_EDEFAULT.equals(nameTimeToLive);
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
		result.append(", switchOver: ");
		result.append(switchOver);
		result.append(", detect: ");
		result.append(detect);
		result.append(", takeOver: ");
		result.append(takeOver);
		result.append(", coverage: ");
		result.append(coverage);
		result.append(", fallback: ");
		result.append(fallback);
		result.append(", dormancy: ");
		result.append(dormancy);
		result.append(", startFailure: ");
		result.append(startFailure);
		result.append(", failBack: ");
		result.append(failBack);
		result.append(", nameTimeToLive: ");
		result.append(nameTimeToLive);
		result.append(')');
		return result.toString();
	}

} //StandbyImpl
