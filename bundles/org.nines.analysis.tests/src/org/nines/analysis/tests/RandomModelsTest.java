// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nines.analysis.AnalysisSettings;
import org.nines.analysis.result.AnalysisResult;
import org.nines.analysis.result.Dependability;
import org.nines.analysis.result.LevelResult;
import org.nines.analysis.result.LevelResult.Contribution;
import org.nines.analysis.result.LevelResult.Interruption;
import org.nines.analysis.result.LevelResult.PopulationResult;
import org.nines.analysis.result.LevelResult.Trigger;
import org.nines.analysis.tests.naive.NaiveEvaluator;
import org.nines.analysis.tests.naive.NaiveEvaluator.Figures;
import org.nines.analysis.tests.naive.NaiveEvaluator.Goal;
import org.nines.model.Elements;
import org.nines.model.Project;
import org.nines.model.service.ClientPopulation;
import org.nines.model.service.Pool;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceLevelAgreement;
import org.nines.model.service.Standby;

/** The analysis says about random models what trying all combinations says. */
class RandomModelsTest {

    static final int MODELS = 250;
    private static final int TRIALS = 5_000;

    static IntStream seeds() {
        return IntStream.range(0, MODELS);
    }

    static IntStream seedsWithoutGroups() {
        return seeds().limit(MODELS / 3).filter(seed -> RandomModels.project(seed).getServices().stream().map(Service::getRedundancy)
                .allMatch(redundancy -> redundancy == null || redundancy instanceof Pool && redundancy.getRepairCrews() == 0));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void figures(int seed) {
        Project project = RandomModels.project(seed);
        NaiveEvaluator naive = new NaiveEvaluator(project);
        AnalysisResult result = Checks.analysed(project, AnalysisSettings.DEFAULT.withCutSets(0));
        List<Goal> levels = Goal.of(project).stream().filter(goal -> goal.clients() == null).toList();
        assertEquals(levels.stream().map(Goal::level).map(Elements::id).toList(),
                result.levels().stream().map(l -> l.level().id()).toList());
        for (int i = 0; i < levels.size(); i++) {
            assertFigures(naive, levels.get(i), result.levels().get(i));
        }
        assertVerdicts(naive, project, result);
    }

    private static void assertFigures(NaiveEvaluator naive, Goal goal, LevelResult level) {
        String what = level.level().path() + " ";
        assertFigures(naive.outages(goal), level.outages(), what + "outages");
        Dependability support = interruptions(level, Trigger.SUPPORT);
        assertFigures(naive.total(goal), less(level.total(), support), what + "total");
        Figures interruptions = naive.interruptions(goal);
        Dependability member = interruptions(level, Trigger.MEMBER);
        assertClose(interruptions.unavailability(), member.unavailability(), what + "switch-overs");
        assertClose(interruptions.failuresPerHour(), member.failuresPerHour(), what + "switch-overs an hour");

        List<ClientPopulation> users = goal.service().getClients();
        assertEquals(ids(users), level.populations().stream().map(p -> p.clients().id()).collect(Collectors.toSet()));
        double ofUsers = 0;
        double size = 0;
        for (ClientPopulation user : users) {
            PopulationResult population =
                    level.populations().stream().filter(p -> p.clients().id().equals(Elements.id(user))).findFirst().orElseThrow();
            Goal ofUser = new Goal(goal.service(), goal.level(), user);
            assertWithSwitchOvers(naive.total(ofUser), population.total(), switchesOver(goal), what + population.clients().name());
            assertEquals(user.getSize(), population.size());
            ofUsers += user.getSize() * population.total().unavailability();
            size += user.getSize();
        }
        assertClose(ofUsers / size, level.unavailabilityOfAUser(), what + "of a user");
    }

    /**
     * Switch-overs for failed supports are an additive term of the analysis that is shown for everybody only: where a model has any, a
     * figure of one population can only be bounded.
     */
    private static void assertWithSwitchOvers(Figures exact, Dependability actual, boolean switchesOver, String what) {
        if (switchesOver) {
            assertTrue(actual.unavailability() >= exact.unavailability() * (1 - 1e-9) - 1e-15, what);
            assertTrue(actual.failuresPerHour() >= exact.failuresPerHour() * (1 - 1e-9) - 1e-15, what);
        } else {
            assertFigures(exact, actual, what);
        }
    }

    private static boolean switchesOver(Goal goal) {
        return ((Project) goal.service().eContainer()).getServices().stream().anyMatch(s -> s.getRedundancy() instanceof Standby);
    }

    private static void assertVerdicts(NaiveEvaluator naive, Project project, AnalysisResult result) {
        assertEquals(project.getAgreements().size(), result.verdicts().size());
        for (int i = 0; i < result.verdicts().size(); i++) {
            ServiceLevelAgreement agreement = project.getAgreements().get(i);
            Goal goal = new Goal((Service) agreement.getLevel().eContainer(), agreement.getLevel(), agreement.getClients());
            assertEquals(Elements.id(agreement), result.verdicts().get(i).agreement().id());
            assertWithSwitchOvers(naive.total(goal), result.verdicts().get(i).computed(), switchesOver(goal), "agreement");
        }
    }

    private static Dependability interruptions(LevelResult level, Trigger trigger) {
        double unavailability = 0;
        double frequency = 0;
        for (Interruption interruption : level.interruptions()) {
            if (interruption.trigger() == trigger) {
                unavailability += interruption.total().unavailability();
                frequency += interruption.total().failuresPerHour();
            }
        }
        return new Dependability(unavailability, 1 - unavailability, frequency);
    }

    private static Dependability less(Dependability all, Dependability part) {
        return new Dependability(all.unavailability() - part.unavailability(), all.availability() + part.unavailability(),
                all.failuresPerHour() - part.failuresPerHour());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void structure(int seed) {
        Checks.assertSameStructure(RandomModels.project(seed), TRIALS);
    }

    /** By how much unavailability falls without an element, where no group is involved. */
    @ParameterizedTest
    @MethodSource("seedsWithoutGroups")
    void contributions(int seed) {
        Project project = RandomModels.project(seed);
        NaiveEvaluator naive = new NaiveEvaluator(project);
        AnalysisResult result = Checks.analysed(project, AnalysisSettings.DEFAULT.withCutSets(0));
        List<Goal> levels = Goal.of(project).stream().filter(goal -> goal.clients() == null).toList();
        for (int i = 0; i < levels.size(); i++) {
            Map<String, Double> gains = new HashMap<>();
            for (EObject owner : naive.owners()) {
                gains.put(Elements.id(owner), naive.gain(levels.get(i), owner));
            }
            List<Contribution> listed = result.levels().get(i).contributions();
            for (Contribution contribution : listed) {
                // a difference of two sums: good to some digits of the sums
                assertEquals(gains.get(contribution.element().id()), contribution.unavailability(), 1e-12, contribution.element().path());
            }
            List<Double> largest =
                    gains.values().stream().sorted(Comparator.reverseOrder()).limit(10).filter(gain -> gain > 1e-12).toList();
            for (int rank = 0; rank < largest.size(); rank++) {
                assertEquals(largest.get(rank), listed.get(rank).unavailability(), 1e-12, "rank " + rank);
            }
        }
    }

    private static Set<String> ids(Iterable<? extends EObject> elements) {
        Set<String> ids = new HashSet<>();
        elements.forEach(element -> ids.add(Elements.id(element)));
        return ids;
    }

    private static void assertFigures(Figures expected, Dependability actual, String what) {
        assertClose(expected.unavailability(), actual.unavailability(), what + " unavailability");
        assertClose(expected.availability(), actual.availability(), what + " availability");
        assertClose(expected.failuresPerHour(), actual.failuresPerHour(), what + " failures an hour");
    }

    /** Equal to nine digits, or to 1e-15. */
    private static void assertClose(double expected, double actual, String what) {
        assertEquals(expected, actual, Math.max(1e-15, 1e-9 * Math.abs(expected)), what);
    }
}
