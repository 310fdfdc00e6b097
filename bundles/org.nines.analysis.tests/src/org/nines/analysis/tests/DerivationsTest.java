// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nines.analysis.AnalysisSettings;
import org.nines.analysis.Derivations;
import org.nines.analysis.result.AnalysisResult;
import org.nines.analysis.result.Derivation;
import org.nines.analysis.result.Derivation.Operation;
import org.nines.analysis.result.ItemInput;
import org.nines.analysis.result.LevelResult;
import org.nines.model.compute.Server;
import org.nines.model.network.Switch;
import org.nines.model.service.Service;

/** Every figure follows from the figures below it, down to what the planner wrote. */
class DerivationsTest {

    private static void assertFollows(Derivation d) {
        List<Double> in = d.inputs().stream().map(Derivation::value).toList();
        double expected = switch (d.operation()) {
            case INPUT, STRUCTURE -> d.value();
            case SUM -> in.stream().mapToDouble(x -> x).sum();
            case DIFFERENCE -> in.get(0) - in.subList(1, in.size()).stream().mapToDouble(x -> x).sum();
            case PRODUCT -> in.stream().reduce(1.0, (a, b) -> a * b);
            case QUOTIENT -> in.get(0) / in.get(1);
            case EITHER -> 1 - in.stream().reduce(1.0, (a, q) -> a * (1 - q));
        };
        double scale = d.operation() == Operation.DIFFERENCE ? in.get(0) : d.operation() == Operation.EITHER ? 1e-3 : expected;
        if (!Double.isNaN(expected) && !Double.isInfinite(expected)) {
            assertEquals(expected, d.value(), 1e-9 * Math.abs(scale), d.name());
        }
        assertTrue(d.operation() == Operation.INPUT || !d.formula().isEmpty(), d.name());
        d.inputs().forEach(DerivationsTest::assertFollows);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void figuresFollowFromTheirInputs(int seed) {
        AnalysisResult result = Checks.analysed(RandomModels.project(seed), AnalysisSettings.DEFAULT.withBudgets(true));
        Derivations derivations = Derivations.of(result);
        for (LevelResult level : result.levels()) {
            assertFollows(derivations.downtime(level));
            assertFollows(derivations.failuresPerYear(level));
            assertFollows(derivations.meanOutage(level));
            assertFollows(derivations.meanTimeBetweenFailures(level));
            assertEquals(level.total().minutesPerYear(), derivations.downtime(level).value(), 1e-9 * level.total().minutesPerYear());
        }
        result.verdicts().forEach(verdict -> assertFollows(derivations.margin(verdict)));
        for (ItemInput input : result.inputs()) {
            assertEquals(!input.modes().isEmpty(), derivations.element(input.item().id()).isPresent());
            derivations.element(input.item().id()).ifPresent(DerivationsTest::assertFollows);
        }
    }

    @Test
    void marginLeadsDownToWhatWasWrittenAndItsSource() {
        ModelBuilder m = new ModelBuilder();
        Switch net = m.networkSwitch("switch", "");
        Server server = m.server("server", "1000, 2");
        server.getFailureModes().get(0).setName("hardware");
        server.getFailureModes().get(0).setSource("field data");
        server.getFailureModes().get(0).setYear(2001);
        m.connect(server, net);
        Service service = m.service("s", "", server);
        m.clients("clients", net, service);
        m.agreement(service.getLevels().get(0), "99", null);
        AnalysisResult result = Checks.analysed(m.project(), AnalysisSettings.DEFAULT.withBudgets(true));
        List<String> sources = new ArrayList<>();
        collect(Derivations.of(result).margin(result.verdicts().get(0)), sources);
        assertTrue(sources.contains("MTTF 1000 h, repair 2 h; field data (2001)"), sources.toString());
        assertTrue(sources.contains("target 99 %"), sources.toString());
    }

    private static void collect(Derivation derivation, List<String> sources) {
        if (!derivation.source().isEmpty()) {
            sources.add(derivation.source());
        }
        derivation.inputs().forEach(input -> collect(input, sources));
    }
}
