// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nines.analysis.Analysis;
import org.nines.analysis.AnalysisSettings;
import org.nines.analysis.Snapshot;
import org.nines.analysis.result.AnalysisResult;
import org.nines.analysis.result.CutSetSummary.CutSet;
import org.nines.analysis.result.ElementRef;
import org.nines.analysis.result.LevelResult;
import org.nines.analysis.result.LevelResult.SinglePoint;
import org.nines.analysis.tests.naive.Mode;
import org.nines.analysis.tests.naive.NaiveEvaluator;
import org.nines.analysis.tests.naive.NaiveEvaluator.Figures;
import org.nines.analysis.tests.naive.NaiveEvaluator.Goal;
import org.nines.analysis.tests.naive.Structure;
import org.nines.model.Elements;
import org.nines.model.Project;
import org.nines.model.core.Item;
import org.nines.model.service.ServiceLevel;

/** Compares what both implementations say about a model with what must come out. */
final class Checks {

    private static final AnalysisSettings ALL_CUT_SETS = new AnalysisSettings(Integer.MAX_VALUE, 10, 20_000_000, () -> false);

    private Checks() {
    }

    /** Expects the unavailability of the only level of a model, everybody served. */
    static void assertUnavailability(double expected, ModelBuilder model) {
        assertUnavailability(expected, model, onlyLevel(model));
    }

    /** Expects the unavailability of a level, everybody served. */
    static void assertUnavailability(double expected, ModelBuilder model, ServiceLevel level) {
        assertRelative(expected, enumerated(model, level).unavailability(), "enumeration");
        assertRelative(expected, analysed(model, level).total().unavailability(), "analysis");
        assertSameStructure(model.project(), 70_000);
    }

    /** Expects unavailability and failures per hour of the only level of a model, everybody served. */
    static void assertFigures(double unavailability, double failuresPerHour, ModelBuilder model) {
        assertFigures(unavailability, failuresPerHour, model, onlyLevel(model));
    }

    /** Expects unavailability and failures per hour of a level, everybody served. */
    static void assertFigures(double unavailability, double failuresPerHour, ModelBuilder model, ServiceLevel level) {
        assertUnavailability(unavailability, model, level);
        assertRelative(failuresPerHour, enumerated(model, level).failuresPerHour(), "enumeration");
        assertRelative(failuresPerHour, analysed(model, level).total().failuresPerHour(), "analysis");
    }

    /** Expects the unavailability of the only level of a model to all digits of a decimal. */
    static void assertPrinted(String unavailability, ModelBuilder model) {
        assertDigits(unavailability, enumerated(model, onlyLevel(model)).unavailability(), "enumeration");
        assertDigits(unavailability, analysed(model, onlyLevel(model)).total().unavailability(), "analysis");
    }

    /** Expects unavailability and failures per hour of the only level of a model to all digits of two decimals. */
    static void assertPrinted(String unavailability, String failuresPerHour, ModelBuilder model) {
        assertPrinted(unavailability, model);
        assertDigits(failuresPerHour, enumerated(model, onlyLevel(model)).failuresPerHour(), "enumeration");
        assertDigits(failuresPerHour, analysed(model, onlyLevel(model)).total().failuresPerHour(), "analysis");
    }

    /**
     * Expects of every level the cut sets, single points and interrupting elements that trying sets of failed items finds.
     *
     * @param trials about how many sets are tried; decides up to which order
     */
    static void assertSameStructure(Project project, int trials) {
        Structure structure = new Structure(project, trials);
        AnalysisResult result = analysed(project, ALL_CUT_SETS);
        List<Goal> levels = Goal.of(project).stream().filter(goal -> goal.clients() == null).toList();
        for (int i = 0; i < levels.size(); i++) {
            Set<Set<Item>> cutSets = structure.minimalCutSets(levels.get(i));
            LevelResult level = result.levels().get(i);
            Map<String, Double> independent = structure.independent(levels.get(i));
            for (int order = 0; order <= structure.order(); order++) {
                assertCutSets(order, cutSets, level, independent);
            }
            assertSinglePoints(cutSets, level, structure);
            Set<String> interrupting = level.interrupting().stream().map(ElementRef::id).collect(Collectors.toSet());
            assertEquals(ids(structure.interrupting(levels.get(i))), interrupting, level.level().path() + " interrupting");
        }
    }

    private static void assertCutSets(int order, Set<Set<Item>> cutSets, LevelResult level, Map<String, Double> independent) {
        String what = level.level().path() + " cut sets of order " + order;
        Set<Set<String>> expected = cutSets.stream().filter(set -> set.size() == order).map(Checks::ids).collect(Collectors.toSet());
        List<CutSet> listed = level.cutSets().weakest().stream().filter(set -> set.elements().size() == order).toList();
        assertEquals(expected, listed.stream().map(set -> set.elements().stream().map(ElementRef::id).collect(Collectors.toSet()))
                .collect(Collectors.toSet()), what);
        assertEquals(expected.size(), listed.size(), what);
        for (CutSet set : listed) {
            if (independent.keySet().containsAll(set.elements().stream().map(ElementRef::id).toList())) {
                double product = set.elements().stream().mapToDouble(element -> independent.get(element.id())).reduce(1, (p, q) -> p * q);
                assertRelative(product, set.probability(), what);
            }
        }
        List<BigInteger> counts = level.cutSets().countByOrder();
        assertEquals(BigInteger.valueOf(expected.size()), order < counts.size() ? counts.get(order) : BigInteger.ZERO, what);
    }

    private static void assertSinglePoints(Set<Set<Item>> cutSets, LevelResult level, Structure structure) {
        Map<String, Item> single = cutSets.stream().filter(set -> set.size() == 1).flatMap(Set::stream)
                .collect(Collectors.toMap(Elements::id, item -> item));
        assertEquals(single.keySet(), level.singlePoints().stream().map(point -> point.element().id()).collect(Collectors.toSet()));
        for (SinglePoint point : level.singlePoints()) {
            Item item = single.get(point.element().id());
            List<Mode> modes = structure.figures(item);
            assertRelative(Mode.unavailability(modes), point.unavailability(), point.element().path());
            assertEquals(!modes.isEmpty(), point.hasFigures(), point.element().path());
        }
    }

    private static Set<String> ids(Set<Item> items) {
        return items.stream().map(Elements::id).collect(Collectors.toSet());
    }

    private static void assertDigits(String expected, double actual, String what) {
        BigDecimal decimal = new BigDecimal(expected);
        assertEquals(decimal.doubleValue(), actual, 0.5001 * decimal.ulp().doubleValue(), what);
    }

    static Figures enumerated(ModelBuilder model, ServiceLevel level) {
        Goal everybody = Goal.of(model.project()).stream().filter(g -> g.level() == level && g.clients() == null).findFirst().orElseThrow();
        return new NaiveEvaluator(model.project()).total(everybody);
    }

    /** What the analysis says about a level of a model that must be free of errors. */
    static LevelResult analysed(ModelBuilder model, ServiceLevel level) {
        return analysed(model, level, AnalysisSettings.DEFAULT);
    }

    /** The same with its budget. */
    static LevelResult withBudget(ModelBuilder model, ServiceLevel level) {
        return analysed(model, level, AnalysisSettings.DEFAULT.withBudgets(true));
    }

    private static LevelResult analysed(ModelBuilder model, ServiceLevel level, AnalysisSettings settings) {
        AnalysisResult result = analysed(model.project(), settings);
        return result.levels().stream().filter(l -> l.level().id().equals(Elements.id(level))).findFirst().orElseThrow();
    }

    /** What the analysis says about a model that must be free of errors. */
    static AnalysisResult analysed(Project project, AnalysisSettings settings) {
        AnalysisResult result = Analysis.run(Snapshot.of(project), settings);
        assertTrue(result.analysed(), () -> result.problems().toString());
        return result;
    }

    static ServiceLevel onlyLevel(ModelBuilder model) {
        return Goal.of(model.project()).get(0).level();
    }

    private static void assertRelative(double expected, double actual, String what) {
        assertEquals(expected, actual, 1e-12 * expected, what);
    }
}
