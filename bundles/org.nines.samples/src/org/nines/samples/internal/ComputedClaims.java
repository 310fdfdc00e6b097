// SPDX-License-Identifier: EPL-2.0
package org.nines.samples.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.nines.analysis.Scenario;
import org.nines.analysis.ScenarioAnalysis;
import org.nines.analysis.Snapshot;
import org.nines.analysis.result.AnalysisResult;
import org.nines.analysis.result.LevelResult;
import org.nines.analysis.result.ScenarioResult;
import org.nines.analysis.result.ScenarioResult.Failover;
import org.nines.analysis.result.ScenarioResult.LevelOutcome;
import org.nines.analysis.result.Verdict;
import org.nines.documents.Figures;
import org.nines.model.Elements;
import org.nines.model.core.Item;
import org.nines.model.service.ServiceLevel;
import org.nines.model.units.Duration;
import org.nines.model.units.Percentage;

/** Claims that are judged by what the analysis computes. */
final class ComputedClaims {

    private static final double TOLERANCE = 1e-9;

    private final Snapshot snapshot;
    private final AnalysisResult result;
    private ScenarioAnalysis scenarios;

    ComputedClaims(Snapshot snapshot, AnalysisResult result) {
        this.snapshot = snapshot;
        this.result = result;
    }

    Map<String, ClaimJudge.Rule> rules() {
        return Map.of("agreement", (about, figure, tags) -> agreement(about),
                "survives", (about, figure, tags) -> each(about, true),
                "survives-all", (about, figure, tags) -> together(about, true),
                "stops", (about, figure, tags) -> each(about, false),
                "stops-all", (about, figure, tags) -> together(about, false),
                "recovers", (about, figure, tags) -> recovers(about, tags),
                "loses", (about, figure, tags) -> loses(about),
                "undisturbed", (about, figure, tags) -> undisturbed(about, figure));
    }

    private Finding agreement(List<EObject> about) {
        Verdict worst = about.stream().map(this::verdict).min(Comparator.comparingDouble(Verdict::marginMinutesPerYear)).orElseThrow();
        return Finding.of(about.stream().map(this::verdict).allMatch(Verdict::met), (about.size() > 1 ? worst.agreement().name() + ": " : "")
                + Figures.number(worst.computed().minutesPerYear()) + " minutes a year away, "
                + Figures.number(worst.allowedMinutesPerYear()) + " allowed");
    }

    private Verdict verdict(EObject agreement) {
        return result.verdicts().stream().filter(v -> v.agreement().id().equals(snapshot.id(agreement))).findFirst().orElseThrow();
    }

    private Finding each(List<EObject> about, boolean served) {
        for (EObject item : items(about)) {
            for (LevelOutcome outcome : outcomes(run(List.of(item)), about)) {
                if (outcome.served() != served) {
                    return Finding.of(false, Elements.name(item) + " " + (served ? "takes down" : "does not take down") + " '"
                            + outcome.level().level().name() + "' of " + outcome.level().service().name());
                }
            }
        }
        return Finding.of(true, (served ? "served after " : "down after ") + failures(items(about).size()));
    }

    private Finding together(List<EObject> about, boolean served) {
        List<LevelOutcome> outcomes = outcomes(run(items(about)), about);
        Optional<LevelOutcome> other = outcomes.stream().filter(outcome -> outcome.served() != served).findFirst();
        String which = other.map(outcome -> "'" + outcome.level().level().name() + "' is ").orElse("");
        boolean found = served == other.isEmpty();
        return Finding.of(other.isEmpty(), which + (found ? "still served" : "down") + " when all of them have failed");
    }

    private Finding recovers(List<EObject> about, List<String> tags) {
        Predicate<Failover> starts = failover -> !tags.contains("automatic") && !tags.contains("manual")
                || failover.automatic() == tags.contains("automatic");
        double longest = 0;
        int found = 0;
        for (EObject item : items(about)) {
            ScenarioResult scenario = run(List.of(item));
            for (EObject level : levels(about)) {
                for (Failover failover : failovers(scenario, level, LevelOutcome::waitsFor)) {
                    found++;
                    longest = Math.max(longest, failover.hours());
                    Duration objective = ((ServiceLevel) level).getRecoveryTimeObjective();
                    boolean late = Double.isNaN(failover.hours()) || objective != null && failover.hours() > objective.hours() + TOLERANCE;
                    if (late || !starts.test(failover)) {
                        return Finding.of(false, Elements.name(item) + ": " + failover.service().name() + " is away for " + minutes(failover.hours())
                                + (failover.automatic() ? ", switched automatically" : ", switched by hand"));
                    }
                }
            }
        }
        return found == 0 ? Finding.of(false, "nothing takes over") : Finding.of(true, "taken over within " + minutes(longest));
    }

    private Finding loses(List<EObject> about) {
        double most = 0;
        for (EObject item : items(about)) {
            ScenarioResult scenario = run(List.of(item));
            for (EObject level : levels(about)) {
                for (Failover failover : failovers(scenario, level, LevelOutcome::restsOn)) {
                    Duration objective = ((ServiceLevel) level).getRecoveryPointObjective();
                    most = Math.max(most, failover.lossHours());
                    if (Double.isNaN(failover.lossHours()) || objective != null && failover.lossHours() > objective.hours() + TOLERANCE) {
                        return Finding.of(false, failover.service().name() + " loses up to " + minutes(failover.lossHours())
                                + ": the interval and the time that copying takes");
                    }
                }
            }
        }
        return Finding.of(true, "at most " + minutes(most) + " of data lost");
    }

    /** Chance of an interval without disturbance, A exp(-(W/A) T), with availability A and failure frequency W. */
    private Finding undisturbed(List<EObject> about, String figure) {
        int end = figure.lastIndexOf(' ', figure.indexOf('%') - 2);
        double time = Duration.parse(figure.substring(0, end)).hours();
        double wanted = Percentage.parse(figure.substring(end + 1)).fraction().doubleValue();
        double least = 1;
        for (EObject level : levels(about)) {
            LevelResult computed = result.levels().stream().filter(l -> l.level().id().equals(snapshot.id(level))).findFirst().orElseThrow();
            double up = 1 - computed.total().unavailability();
            least = Math.min(least, up * Math.exp(-computed.total().failuresPerHour() / up * time));
        }
        return Finding.of(least >= wanted, "undisturbed in " + Figures.availability(1 - least) + " of cases");
    }

    // Scenarios

    private ScenarioResult run(List<EObject> failed) {
        if (scenarios == null) {
            scenarios = ScenarioAnalysis.of(snapshot);
        }
        Set<String> ids = new LinkedHashSet<>(failed.stream().map(snapshot::id).toList());
        return scenarios.run(new Scenario("claim", ids));
    }

    private List<LevelOutcome> outcomes(ScenarioResult scenario, List<EObject> about) {
        List<String> wanted = levels(about).stream().map(snapshot::id).toList();
        return scenario.services().stream().flatMap(s -> s.levels().stream()).filter(l -> wanted.contains(l.level().level().id())).toList();
    }

    /** Takeovers that concern a level; of a service that no client uses, its own ones. */
    private List<Failover> failovers(ScenarioResult scenario, EObject level, Function<LevelOutcome, List<Failover>> concerned) {
        String service = snapshot.id(level.eContainer());
        return outcomes(scenario, List.of(level)).stream().findFirst().map(concerned)
                .orElseGet(() -> scenario.failovers().stream().filter(f -> f.service().id().equals(service)).toList());
    }

    private static List<EObject> items(List<EObject> about) {
        return new ArrayList<>(about.stream().filter(Item.class::isInstance).toList());
    }

    private static List<EObject> levels(List<EObject> about) {
        return about.stream().filter(ServiceLevel.class::isInstance).toList();
    }

    private static String failures(int count) {
        return count == 1 ? "the failure" : "each of " + count + " failures";
    }

    static String minutes(double hours) {
        return Double.isNaN(hours) ? "a time that the model does not say" : Figures.duration(hours);
    }
}
