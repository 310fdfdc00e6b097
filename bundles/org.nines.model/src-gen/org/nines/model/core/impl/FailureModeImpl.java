/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.core.impl;

import java.lang.reflect.InvocationTargetException;

import java.util.Map;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.nines.model.core.CorePackage;
import org.nines.model.core.Distribution;
import org.nines.model.core.FailureCause;
import org.nines.model.core.FailureMode;

import org.nines.model.units.Duration;
import org.nines.model.units.Percentage;
import org.nines.model.units.Rate;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Failure Mode</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.core.impl.FailureModeImpl#getCause <em>Cause</em>}</li>
 *   <li>{@link org.nines.model.core.impl.FailureModeImpl#getMttf <em>Mttf</em>}</li>
 *   <li>{@link org.nines.model.core.impl.FailureModeImpl#getFailureRate <em>Failure Rate</em>}</li>
 *   <li>{@link org.nines.model.core.impl.FailureModeImpl#getAvailability <em>Availability</em>}</li>
 *   <li>{@link org.nines.model.core.impl.FailureModeImpl#getDetect <em>Detect</em>}</li>
 *   <li>{@link org.nines.model.core.impl.FailureModeImpl#getRespond <em>Respond</em>}</li>
 *   <li>{@link org.nines.model.core.impl.FailureModeImpl#getRepair <em>Repair</em>}</li>
 *   <li>{@link org.nines.model.core.impl.FailureModeImpl#getVerify <em>Verify</em>}</li>
 *   <li>{@link org.nines.model.core.impl.FailureModeImpl#getDistribution <em>Distribution</em>}</li>
 *   <li>{@link org.nines.model.core.impl.FailureModeImpl#getShape <em>Shape</em>}</li>
 *   <li>{@link org.nines.model.core.impl.FailureModeImpl#getErrorFactor <em>Error Factor</em>}</li>
 *   <li>{@link org.nines.model.core.impl.FailureModeImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.nines.model.core.impl.FailureModeImpl#getYear <em>Year</em>}</li>
 *   <li>{@link org.nines.model.core.impl.FailureModeImpl#isAssumption <em>Assumption</em>}</li>
 *   <li>{@link org.nines.model.core.impl.FailureModeImpl#isRepairAssumption <em>Repair Assumption</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FailureModeImpl extends NamedElementImpl implements FailureMode {
	/**
	 * The default value of the '{@link #getCause() <em>Cause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCause()
	 * @generated
	 * @ordered
	 */
	protected static final FailureCause CAUSE_EDEFAULT = FailureCause.HARDWARE;

	/**
	 * The cached value of the '{@link #getCause() <em>Cause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCause()
	 * @generated
	 * @ordered
	 */
	protected FailureCause cause = CAUSE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMttf() <em>Mttf</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMttf()
	 * @generated
	 * @ordered
	 */
	protected static final Duration MTTF_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMttf() <em>Mttf</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMttf()
	 * @generated
	 * @ordered
	 */
	protected Duration mttf = MTTF_EDEFAULT;

	/**
	 * The default value of the '{@link #getFailureRate() <em>Failure Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFailureRate()
	 * @generated
	 * @ordered
	 */
	protected static final Rate FAILURE_RATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFailureRate() <em>Failure Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFailureRate()
	 * @generated
	 * @ordered
	 */
	protected Rate failureRate = FAILURE_RATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAvailability() <em>Availability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAvailability()
	 * @generated
	 * @ordered
	 */
	protected static final Percentage AVAILABILITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAvailability() <em>Availability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAvailability()
	 * @generated
	 * @ordered
	 */
	protected Percentage availability = AVAILABILITY_EDEFAULT;

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
	 * The default value of the '{@link #getRespond() <em>Respond</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRespond()
	 * @generated
	 * @ordered
	 */
	protected static final Duration RESPOND_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRespond() <em>Respond</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRespond()
	 * @generated
	 * @ordered
	 */
	protected Duration respond = RESPOND_EDEFAULT;

	/**
	 * The default value of the '{@link #getRepair() <em>Repair</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRepair()
	 * @generated
	 * @ordered
	 */
	protected static final Duration REPAIR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRepair() <em>Repair</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRepair()
	 * @generated
	 * @ordered
	 */
	protected Duration repair = REPAIR_EDEFAULT;

	/**
	 * The default value of the '{@link #getVerify() <em>Verify</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerify()
	 * @generated
	 * @ordered
	 */
	protected static final Duration VERIFY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVerify() <em>Verify</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerify()
	 * @generated
	 * @ordered
	 */
	protected Duration verify = VERIFY_EDEFAULT;

	/**
	 * The default value of the '{@link #getDistribution() <em>Distribution</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDistribution()
	 * @generated
	 * @ordered
	 */
	protected static final Distribution DISTRIBUTION_EDEFAULT = Distribution.EXPONENTIAL;

	/**
	 * The cached value of the '{@link #getDistribution() <em>Distribution</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDistribution()
	 * @generated
	 * @ordered
	 */
	protected Distribution distribution = DISTRIBUTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getShape() <em>Shape</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShape()
	 * @generated
	 * @ordered
	 */
	protected static final double SHAPE_EDEFAULT = 1.0;

	/**
	 * The cached value of the '{@link #getShape() <em>Shape</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShape()
	 * @generated
	 * @ordered
	 */
	protected double shape = SHAPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getErrorFactor() <em>Error Factor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getErrorFactor()
	 * @generated
	 * @ordered
	 */
	protected static final double ERROR_FACTOR_EDEFAULT = 1.0;

	/**
	 * The cached value of the '{@link #getErrorFactor() <em>Error Factor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getErrorFactor()
	 * @generated
	 * @ordered
	 */
	protected double errorFactor = ERROR_FACTOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected String source = SOURCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getYear() <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYear()
	 * @generated
	 * @ordered
	 */
	protected static final int YEAR_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getYear() <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYear()
	 * @generated
	 * @ordered
	 */
	protected int year = YEAR_EDEFAULT;

	/**
	 * The default value of the '{@link #isAssumption() <em>Assumption</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAssumption()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ASSUMPTION_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isAssumption() <em>Assumption</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAssumption()
	 * @generated
	 * @ordered
	 */
	protected boolean assumption = ASSUMPTION_EDEFAULT;

	/**
	 * The default value of the '{@link #isRepairAssumption() <em>Repair Assumption</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRepairAssumption()
	 * @generated
	 * @ordered
	 */
	protected static final boolean REPAIR_ASSUMPTION_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isRepairAssumption() <em>Repair Assumption</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRepairAssumption()
	 * @generated
	 * @ordered
	 */
	protected boolean repairAssumption = REPAIR_ASSUMPTION_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FailureModeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CorePackage.Literals.FAILURE_MODE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FailureCause getCause() {
		return cause;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCause(FailureCause newCause) {
		FailureCause oldCause = cause;
		cause = newCause == null ? CAUSE_EDEFAULT : newCause;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorePackage.FAILURE_MODE__CAUSE, oldCause, cause));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getMttf() {
		return mttf;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMttf(Duration newMttf) {
		Duration oldMttf = mttf;
		mttf = newMttf;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorePackage.FAILURE_MODE__MTTF, oldMttf, mttf));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Rate getFailureRate() {
		return failureRate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFailureRate(Rate newFailureRate) {
		Rate oldFailureRate = failureRate;
		failureRate = newFailureRate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorePackage.FAILURE_MODE__FAILURE_RATE, oldFailureRate, failureRate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Percentage getAvailability() {
		return availability;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAvailability(Percentage newAvailability) {
		Percentage oldAvailability = availability;
		availability = newAvailability;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorePackage.FAILURE_MODE__AVAILABILITY, oldAvailability, availability));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CorePackage.FAILURE_MODE__DETECT, oldDetect, detect));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getRespond() {
		return respond;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRespond(Duration newRespond) {
		Duration oldRespond = respond;
		respond = newRespond;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorePackage.FAILURE_MODE__RESPOND, oldRespond, respond));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getRepair() {
		return repair;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRepair(Duration newRepair) {
		Duration oldRepair = repair;
		repair = newRepair;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorePackage.FAILURE_MODE__REPAIR, oldRepair, repair));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getVerify() {
		return verify;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVerify(Duration newVerify) {
		Duration oldVerify = verify;
		verify = newVerify;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorePackage.FAILURE_MODE__VERIFY, oldVerify, verify));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Distribution getDistribution() {
		return distribution;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDistribution(Distribution newDistribution) {
		Distribution oldDistribution = distribution;
		distribution = newDistribution == null ? DISTRIBUTION_EDEFAULT : newDistribution;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorePackage.FAILURE_MODE__DISTRIBUTION, oldDistribution, distribution));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getShape() {
		return shape;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShape(double newShape) {
		double oldShape = shape;
		shape = newShape;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorePackage.FAILURE_MODE__SHAPE, oldShape, shape));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getErrorFactor() {
		return errorFactor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setErrorFactor(double newErrorFactor) {
		double oldErrorFactor = errorFactor;
		errorFactor = newErrorFactor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorePackage.FAILURE_MODE__ERROR_FACTOR, oldErrorFactor, errorFactor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(String newSource) {
		String oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorePackage.FAILURE_MODE__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getYear() {
		return year;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setYear(int newYear) {
		int oldYear = year;
		year = newYear;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorePackage.FAILURE_MODE__YEAR, oldYear, year));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAssumption() {
		return assumption;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAssumption(boolean newAssumption) {
		boolean oldAssumption = assumption;
		assumption = newAssumption;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorePackage.FAILURE_MODE__ASSUMPTION, oldAssumption, assumption));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isRepairAssumption() {
		return repairAssumption;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRepairAssumption(boolean newRepairAssumption) {
		boolean oldRepairAssumption = repairAssumption;
		repairAssumption = newRepairAssumption;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorePackage.FAILURE_MODE__REPAIR_ASSUMPTION, oldRepairAssumption, repairAssumption));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean validateFigures(final DiagnosticChain diagnostics, final Map<Object, Object> context) {
		return org.nines.model.internal.CoreInvariants.figures(this, diagnostics);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CorePackage.FAILURE_MODE__CAUSE:
				return getCause();
			case CorePackage.FAILURE_MODE__MTTF:
				return getMttf();
			case CorePackage.FAILURE_MODE__FAILURE_RATE:
				return getFailureRate();
			case CorePackage.FAILURE_MODE__AVAILABILITY:
				return getAvailability();
			case CorePackage.FAILURE_MODE__DETECT:
				return getDetect();
			case CorePackage.FAILURE_MODE__RESPOND:
				return getRespond();
			case CorePackage.FAILURE_MODE__REPAIR:
				return getRepair();
			case CorePackage.FAILURE_MODE__VERIFY:
				return getVerify();
			case CorePackage.FAILURE_MODE__DISTRIBUTION:
				return getDistribution();
			case CorePackage.FAILURE_MODE__SHAPE:
				return getShape();
			case CorePackage.FAILURE_MODE__ERROR_FACTOR:
				return getErrorFactor();
			case CorePackage.FAILURE_MODE__SOURCE:
				return getSource();
			case CorePackage.FAILURE_MODE__YEAR:
				return getYear();
			case CorePackage.FAILURE_MODE__ASSUMPTION:
				return isAssumption();
			case CorePackage.FAILURE_MODE__REPAIR_ASSUMPTION:
				return isRepairAssumption();
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
			case CorePackage.FAILURE_MODE__CAUSE:
				setCause((FailureCause)newValue);
				return;
			case CorePackage.FAILURE_MODE__MTTF:
				setMttf((Duration)newValue);
				return;
			case CorePackage.FAILURE_MODE__FAILURE_RATE:
				setFailureRate((Rate)newValue);
				return;
			case CorePackage.FAILURE_MODE__AVAILABILITY:
				setAvailability((Percentage)newValue);
				return;
			case CorePackage.FAILURE_MODE__DETECT:
				setDetect((Duration)newValue);
				return;
			case CorePackage.FAILURE_MODE__RESPOND:
				setRespond((Duration)newValue);
				return;
			case CorePackage.FAILURE_MODE__REPAIR:
				setRepair((Duration)newValue);
				return;
			case CorePackage.FAILURE_MODE__VERIFY:
				setVerify((Duration)newValue);
				return;
			case CorePackage.FAILURE_MODE__DISTRIBUTION:
				setDistribution((Distribution)newValue);
				return;
			case CorePackage.FAILURE_MODE__SHAPE:
				setShape((Double)newValue);
				return;
			case CorePackage.FAILURE_MODE__ERROR_FACTOR:
				setErrorFactor((Double)newValue);
				return;
			case CorePackage.FAILURE_MODE__SOURCE:
				setSource((String)newValue);
				return;
			case CorePackage.FAILURE_MODE__YEAR:
				setYear((Integer)newValue);
				return;
			case CorePackage.FAILURE_MODE__ASSUMPTION:
				setAssumption((Boolean)newValue);
				return;
			case CorePackage.FAILURE_MODE__REPAIR_ASSUMPTION:
				setRepairAssumption((Boolean)newValue);
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
			case CorePackage.FAILURE_MODE__CAUSE:
				setCause(CAUSE_EDEFAULT);
				return;
			case CorePackage.FAILURE_MODE__MTTF:
				setMttf(MTTF_EDEFAULT);
				return;
			case CorePackage.FAILURE_MODE__FAILURE_RATE:
				setFailureRate(FAILURE_RATE_EDEFAULT);
				return;
			case CorePackage.FAILURE_MODE__AVAILABILITY:
				setAvailability(AVAILABILITY_EDEFAULT);
				return;
			case CorePackage.FAILURE_MODE__DETECT:
				setDetect(DETECT_EDEFAULT);
				return;
			case CorePackage.FAILURE_MODE__RESPOND:
				setRespond(RESPOND_EDEFAULT);
				return;
			case CorePackage.FAILURE_MODE__REPAIR:
				setRepair(REPAIR_EDEFAULT);
				return;
			case CorePackage.FAILURE_MODE__VERIFY:
				setVerify(VERIFY_EDEFAULT);
				return;
			case CorePackage.FAILURE_MODE__DISTRIBUTION:
				setDistribution(DISTRIBUTION_EDEFAULT);
				return;
			case CorePackage.FAILURE_MODE__SHAPE:
				setShape(SHAPE_EDEFAULT);
				return;
			case CorePackage.FAILURE_MODE__ERROR_FACTOR:
				setErrorFactor(ERROR_FACTOR_EDEFAULT);
				return;
			case CorePackage.FAILURE_MODE__SOURCE:
				setSource(SOURCE_EDEFAULT);
				return;
			case CorePackage.FAILURE_MODE__YEAR:
				setYear(YEAR_EDEFAULT);
				return;
			case CorePackage.FAILURE_MODE__ASSUMPTION:
				setAssumption(ASSUMPTION_EDEFAULT);
				return;
			case CorePackage.FAILURE_MODE__REPAIR_ASSUMPTION:
				setRepairAssumption(REPAIR_ASSUMPTION_EDEFAULT);
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
			case CorePackage.FAILURE_MODE__CAUSE:
				return cause != CAUSE_EDEFAULT;
			case CorePackage.FAILURE_MODE__MTTF:
				return MTTF_EDEFAULT == null ? mttf != null : !MTTF_EDEFAULT.equals(mttf);
			case CorePackage.FAILURE_MODE__FAILURE_RATE:
				return FAILURE_RATE_EDEFAULT == null ? failureRate != null : !FAILURE_RATE_EDEFAULT.equals(failureRate);
			case CorePackage.FAILURE_MODE__AVAILABILITY:
				return AVAILABILITY_EDEFAULT == null ? availability != null : !AVAILABILITY_EDEFAULT.equals(availability);
			case CorePackage.FAILURE_MODE__DETECT:
				return DETECT_EDEFAULT == null ? detect != null : !DETECT_EDEFAULT.equals(detect);
			case CorePackage.FAILURE_MODE__RESPOND:
				return RESPOND_EDEFAULT == null ? respond != null : !RESPOND_EDEFAULT.equals(respond);
			case CorePackage.FAILURE_MODE__REPAIR:
				return REPAIR_EDEFAULT == null ? repair != null : !REPAIR_EDEFAULT.equals(repair);
			case CorePackage.FAILURE_MODE__VERIFY:
				return VERIFY_EDEFAULT == null ? verify != null : !VERIFY_EDEFAULT.equals(verify);
			case CorePackage.FAILURE_MODE__DISTRIBUTION:
				return distribution != DISTRIBUTION_EDEFAULT;
			case CorePackage.FAILURE_MODE__SHAPE:
				return shape != SHAPE_EDEFAULT;
			case CorePackage.FAILURE_MODE__ERROR_FACTOR:
				return errorFactor != ERROR_FACTOR_EDEFAULT;
			case CorePackage.FAILURE_MODE__SOURCE:
				return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
			case CorePackage.FAILURE_MODE__YEAR:
				return year != YEAR_EDEFAULT;
			case CorePackage.FAILURE_MODE__ASSUMPTION:
				return assumption != ASSUMPTION_EDEFAULT;
			case CorePackage.FAILURE_MODE__REPAIR_ASSUMPTION:
				return repairAssumption != REPAIR_ASSUMPTION_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	@SuppressWarnings("unchecked")
	public Object eInvoke(int operationID, EList<?> arguments) throws InvocationTargetException {
		switch (operationID) {
			case CorePackage.FAILURE_MODE___VALIDATE_FIGURES__DIAGNOSTICCHAIN_MAP:
				return validateFigures((DiagnosticChain)arguments.get(0), (Map<Object, Object>)arguments.get(1));
		}
		return super.eInvoke(operationID, arguments);
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
		result.append(" (cause: ");
		result.append(cause);
		result.append(", mttf: ");
		result.append(mttf);
		result.append(", failureRate: ");
		result.append(failureRate);
		result.append(", availability: ");
		result.append(availability);
		result.append(", detect: ");
		result.append(detect);
		result.append(", respond: ");
		result.append(respond);
		result.append(", repair: ");
		result.append(repair);
		result.append(", verify: ");
		result.append(verify);
		result.append(", distribution: ");
		result.append(distribution);
		result.append(", shape: ");
		result.append(shape);
		result.append(", errorFactor: ");
		result.append(errorFactor);
		result.append(", source: ");
		result.append(source);
		result.append(", year: ");
		result.append(year);
		result.append(", assumption: ");
		result.append(assumption);
		result.append(", repairAssumption: ");
		result.append(repairAssumption);
		result.append(')');
		return result.toString();
	}

} //FailureModeImpl
