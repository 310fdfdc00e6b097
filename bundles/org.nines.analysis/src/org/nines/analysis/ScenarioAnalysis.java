// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis;

import java.util.List;
import org.nines.analysis.internal.Scenarios;
import org.nines.analysis.result.ScenarioResult;
import org.nines.analysis.result.Sweep;
import org.nines.model.Problem;

/** Plays through what happens when elements fail. Made once for a snapshot, it answers for any number of scenarios and threads. */
public final class ScenarioAnalysis {

    private final Scenarios scenarios;

    private ScenarioAnalysis(Snapshot snapshot) {
        scenarios = new Scenarios(snapshot);
    }

    /** Prepares the scenarios of a snapshot. */
    public static ScenarioAnalysis of(Snapshot snapshot) {
        return new ScenarioAnalysis(snapshot);
    }

    /** What is wrong or doubtful in the model; with an error among them there are no answers. */
    public List<Problem> problems() {
        return scenarios.problems();
    }

    /**
     * What happens in a scenario.
     *
     * @throws IllegalStateException when the model has errors
     * @throws IllegalArgumentException when the scenario names something that is no item of the snapshot
     */
    public ScenarioResult run(Scenario scenario) {
        return scenarios.run(scenario);
    }

    /** The scenarios that concern every design: each site, room, hazard zone, utility feed, cable route and provider is lost. */
    public List<Scenario> standard() {
        return scenarios.standard();
    }

    /**
     * Every single failure and every pair of failures that matters.
     *
     * @throws IllegalStateException when the model has errors
     * @throws org.nines.kernel.NodeLimitException when the structure needs more memory than the settings allow
     */
    public Sweep sweep(AnalysisSettings settings) {
        return scenarios.sweep(settings);
    }
}
