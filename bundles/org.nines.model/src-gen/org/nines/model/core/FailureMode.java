/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nines.model.core;

import java.util.Map;

import org.eclipse.emf.common.util.DiagnosticChain;

import org.nines.model.units.Duration;
import org.nines.model.units.Percentage;
import org.nines.model.units.Rate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Failure Mode</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One way to fail, independent of the others, with its own figures (hardware: hours to repair; operating system: minutes; application: seconds to minutes). Exactly one of mean time to failure, failure rate and availability is given.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nines.model.core.FailureMode#getCause <em>Cause</em>}</li>
 *   <li>{@link org.nines.model.core.FailureMode#getMttf <em>Mttf</em>}</li>
 *   <li>{@link org.nines.model.core.FailureMode#getFailureRate <em>Failure Rate</em>}</li>
 *   <li>{@link org.nines.model.core.FailureMode#getAvailability <em>Availability</em>}</li>
 *   <li>{@link org.nines.model.core.FailureMode#getDetect <em>Detect</em>}</li>
 *   <li>{@link org.nines.model.core.FailureMode#getRespond <em>Respond</em>}</li>
 *   <li>{@link org.nines.model.core.FailureMode#getRepair <em>Repair</em>}</li>
 *   <li>{@link org.nines.model.core.FailureMode#getVerify <em>Verify</em>}</li>
 *   <li>{@link org.nines.model.core.FailureMode#getDistribution <em>Distribution</em>}</li>
 *   <li>{@link org.nines.model.core.FailureMode#getShape <em>Shape</em>}</li>
 *   <li>{@link org.nines.model.core.FailureMode#getErrorFactor <em>Error Factor</em>}</li>
 *   <li>{@link org.nines.model.core.FailureMode#getSource <em>Source</em>}</li>
 *   <li>{@link org.nines.model.core.FailureMode#getYear <em>Year</em>}</li>
 *   <li>{@link org.nines.model.core.FailureMode#isAssumption <em>Assumption</em>}</li>
 *   <li>{@link org.nines.model.core.FailureMode#isRepairAssumption <em>Repair Assumption</em>}</li>
 * </ul>
 *
 * @see org.nines.model.core.CorePackage#getFailureMode()
 * @model
 * @generated
 */
public interface FailureMode extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Cause</b></em>' attribute.
	 * The default value is <code>"hardware"</code>.
	 * The literals are from the enumeration {@link org.nines.model.core.FailureCause}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What fails; groups contributions to downtime and tells common causes apart.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cause</em>' attribute.
	 * @see org.nines.model.core.FailureCause
	 * @see #setCause(FailureCause)
	 * @see org.nines.model.core.CorePackage#getFailureMode_Cause()
	 * @model default="hardware"
	 * @generated
	 */
	FailureCause getCause();

	/**
	 * Sets the value of the '{@link org.nines.model.core.FailureMode#getCause <em>Cause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cause</em>' attribute.
	 * @see org.nines.model.core.FailureCause
	 * @see #getCause()
	 * @generated
	 */
	void setCause(FailureCause value);

	/**
	 * Returns the value of the '<em><b>Mttf</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mean time to failure: mean operating time until the mode occurs. Greater than zero.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mttf</em>' attribute.
	 * @see #setMttf(Duration)
	 * @see org.nines.model.core.CorePackage#getFailureMode_Mttf()
	 * @model dataType="org.nines.model.core.Duration"
	 * @generated
	 */
	Duration getMttf();

	/**
	 * Sets the value of the '{@link org.nines.model.core.FailureMode#getMttf <em>Mttf</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mttf</em>' attribute.
	 * @see #getMttf()
	 * @generated
	 */
	void setMttf(Duration value);

	/**
	 * Returns the value of the '<em><b>Failure Rate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Failures per time of operation; an annualised failure rate is one of these. Greater than zero.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Failure Rate</em>' attribute.
	 * @see #setFailureRate(Rate)
	 * @see org.nines.model.core.CorePackage#getFailureMode_FailureRate()
	 * @model dataType="org.nines.model.core.Rate"
	 * @generated
	 */
	Rate getFailureRate();

	/**
	 * Sets the value of the '{@link org.nines.model.core.FailureMode#getFailureRate <em>Failure Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Failure Rate</em>' attribute.
	 * @see #getFailureRate()
	 * @generated
	 */
	void setFailureRate(Rate value);

	/**
	 * Returns the value of the '<em><b>Availability</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stationary availability with respect to this mode, as providers promise it; needs the repair time for frequencies. Below 100 %.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Availability</em>' attribute.
	 * @see #setAvailability(Percentage)
	 * @see org.nines.model.core.CorePackage#getFailureMode_Availability()
	 * @model dataType="org.nines.model.core.Percentage"
	 * @generated
	 */
	Percentage getAvailability();

	/**
	 * Sets the value of the '{@link org.nines.model.core.FailureMode#getAvailability <em>Availability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Availability</em>' attribute.
	 * @see #getAvailability()
	 * @generated
	 */
	void setAvailability(Percentage value);

	/**
	 * Returns the value of the '<em><b>Detect</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mean time from failure to its detection; part of MTTR.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Detect</em>' attribute.
	 * @see #setDetect(Duration)
	 * @see org.nines.model.core.CorePackage#getFailureMode_Detect()
	 * @model dataType="org.nines.model.core.Duration"
	 * @generated
	 */
	Duration getDetect();

	/**
	 * Sets the value of the '{@link org.nines.model.core.FailureMode#getDetect <em>Detect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Detect</em>' attribute.
	 * @see #getDetect()
	 * @generated
	 */
	void setDetect(Duration value);

	/**
	 * Returns the value of the '<em><b>Respond</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mean time from detection to start of repair: travel, procurement; part of MTTR.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Respond</em>' attribute.
	 * @see #setRespond(Duration)
	 * @see org.nines.model.core.CorePackage#getFailureMode_Respond()
	 * @model dataType="org.nines.model.core.Duration"
	 * @generated
	 */
	Duration getRespond();

	/**
	 * Sets the value of the '{@link org.nines.model.core.FailureMode#getRespond <em>Respond</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Respond</em>' attribute.
	 * @see #getRespond()
	 * @generated
	 */
	void setRespond(Duration value);

	/**
	 * Returns the value of the '<em><b>Repair</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mean time of the repair or restart itself; part of MTTR.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Repair</em>' attribute.
	 * @see #setRepair(Duration)
	 * @see org.nines.model.core.CorePackage#getFailureMode_Repair()
	 * @model dataType="org.nines.model.core.Duration"
	 * @generated
	 */
	Duration getRepair();

	/**
	 * Sets the value of the '{@link org.nines.model.core.FailureMode#getRepair <em>Repair</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Repair</em>' attribute.
	 * @see #getRepair()
	 * @generated
	 */
	void setRepair(Duration value);

	/**
	 * Returns the value of the '<em><b>Verify</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mean time from the end of repair until the item serves again; part of MTTR.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Verify</em>' attribute.
	 * @see #setVerify(Duration)
	 * @see org.nines.model.core.CorePackage#getFailureMode_Verify()
	 * @model dataType="org.nines.model.core.Duration"
	 * @generated
	 */
	Duration getVerify();

	/**
	 * Sets the value of the '{@link org.nines.model.core.FailureMode#getVerify <em>Verify</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verify</em>' attribute.
	 * @see #getVerify()
	 * @generated
	 */
	void setVerify(Duration value);

	/**
	 * Returns the value of the '<em><b>Distribution</b></em>' attribute.
	 * The default value is <code>"exponential"</code>.
	 * The literals are from the enumeration {@link org.nines.model.core.Distribution}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Distribution of the time to failure. Figures in the long run depend on its mean alone: a distribution other than exponential changes no stationary figure while maintenance does not depend on age (renewal theory), only the chance to miss a target in a period.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Distribution</em>' attribute.
	 * @see org.nines.model.core.Distribution
	 * @see #setDistribution(Distribution)
	 * @see org.nines.model.core.CorePackage#getFailureMode_Distribution()
	 * @model default="exponential"
	 * @generated
	 */
	Distribution getDistribution();

	/**
	 * Sets the value of the '{@link org.nines.model.core.FailureMode#getDistribution <em>Distribution</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Distribution</em>' attribute.
	 * @see org.nines.model.core.Distribution
	 * @see #getDistribution()
	 * @generated
	 */
	void setDistribution(Distribution value);

	/**
	 * Returns the value of the '<em><b>Shape</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Shape of the distribution: of Weibull the exponent (below 1 burn-in, 1 constant, above 1 wear-out), of lognormal the standard deviation of the logarithm; ignored for exponential. Greater than 0. No effect on stationary figures, see distribution.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Shape</em>' attribute.
	 * @see #setShape(double)
	 * @see org.nines.model.core.CorePackage#getFailureMode_Shape()
	 * @model default="1"
	 * @generated
	 */
	double getShape();

	/**
	 * Sets the value of the '{@link org.nines.model.core.FailureMode#getShape <em>Shape</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Shape</em>' attribute.
	 * @see #getShape()
	 * @generated
	 */
	void setShape(double value);

	/**
	 * Returns the value of the '<em><b>Error Factor</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How uncertain the failure figure is: ratio of its 95th percentile to its median, taken as lognormal (as in probabilistic risk assessment, NUREG/CR-2300); 1 = taken as certain. At least 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Error Factor</em>' attribute.
	 * @see #setErrorFactor(double)
	 * @see org.nines.model.core.CorePackage#getFailureMode_ErrorFactor()
	 * @model default="1"
	 * @generated
	 */
	double getErrorFactor();

	/**
	 * Sets the value of the '{@link org.nines.model.core.FailureMode#getErrorFactor <em>Error Factor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Error Factor</em>' attribute.
	 * @see #getErrorFactor()
	 * @generated
	 */
	void setErrorFactor(double value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the figures come from: publication, contract, own measurement.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.nines.model.core.CorePackage#getFailureMode_Source()
	 * @model
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.nines.model.core.FailureMode#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Year</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Year of the source; 0 = unknown. 0 or more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Year</em>' attribute.
	 * @see #setYear(int)
	 * @see org.nines.model.core.CorePackage#getFailureMode_Year()
	 * @model default="0"
	 * @generated
	 */
	int getYear();

	/**
	 * Sets the value of the '{@link org.nines.model.core.FailureMode#getYear <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Year</em>' attribute.
	 * @see #getYear()
	 * @generated
	 */
	void setYear(int value);

	/**
	 * Returns the value of the '<em><b>Assumption</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when how often the mode occurs is the planner's assumption and no source supports it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assumption</em>' attribute.
	 * @see #setAssumption(boolean)
	 * @see org.nines.model.core.CorePackage#getFailureMode_Assumption()
	 * @model default="false"
	 * @generated
	 */
	boolean isAssumption();

	/**
	 * Sets the value of the '{@link org.nines.model.core.FailureMode#isAssumption <em>Assumption</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Assumption</em>' attribute.
	 * @see #isAssumption()
	 * @generated
	 */
	void setAssumption(boolean value);

	/**
	 * Returns the value of the '<em><b>Repair Assumption</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when the repair times are the planner's assumption and no source supports them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Repair Assumption</em>' attribute.
	 * @see #setRepairAssumption(boolean)
	 * @see org.nines.model.core.CorePackage#getFailureMode_RepairAssumption()
	 * @model default="false"
	 * @generated
	 */
	boolean isRepairAssumption();

	/**
	 * Sets the value of the '{@link org.nines.model.core.FailureMode#isRepairAssumption <em>Repair Assumption</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Repair Assumption</em>' attribute.
	 * @see #isRepairAssumption()
	 * @generated
	 */
	void setRepairAssumption(boolean value);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How often the mode occurs is given once, and its repair takes time (STR-008).
	 * <!-- end-model-doc -->
	 * @model
	 * @generated
	 */
	boolean validateFigures(DiagnosticChain diagnostics, Map<Object, Object> context);

} // FailureMode
