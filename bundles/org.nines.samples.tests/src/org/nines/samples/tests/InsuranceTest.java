// SPDX-License-Identifier: EPL-2.0
package org.nines.samples.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nines.analysis.Analysis;
import org.nines.analysis.AnalysisSettings;
import org.nines.analysis.Snapshot;
import org.nines.analysis.result.AnalysisResult;
import org.nines.analysis.result.LevelResult;
import org.nines.analysis.result.LevelResult.Trigger;
import org.nines.model.Project;
import org.nines.model.core.ComponentType;

/** The insurance system against what its description says and against a calculation by hand. */
class InsuranceTest {

    private static Project project;
    private static AnalysisResult analysis;
    private static InsuranceByHand byHand;

    @BeforeAll
    static void compute(@TempDir Path folder) throws IOException {
        project = SampleFiles.load("insurance", folder).project();
        analysis = Analysis.run(Snapshot.of(project), AnalysisSettings.DEFAULT.withCutSets(0));
        byHand = new InsuranceByHand(project);
    }

    @Test
    void outagesAgree() {
        Dual expected = byHand.outages();
        LevelResult computed = analysis.levels().get(0);
        assertEquals(expected.value(), computed.outages().unavailability(), expected.value() * 1e-8);
        assertEquals(expected.slope(), computed.outages().failuresPerHour(), expected.slope() * 1e-8);
    }

    @Test
    void interruptionsByFailuresOfTheDatabaseAgree() {
        double expected = byHand.interruptions();
        double computed = analysis.levels().get(0).interruptions().stream().filter(i -> i.trigger() == Trigger.MEMBER).findFirst().orElseThrow()
                .total().unavailability();
        assertEquals(expected, computed, expected * 1e-6);
    }

    /** The four centres are built alike, and none needs another. */
    @Test
    void regionsAreAlike() {
        double first = analysis.levels().get(0).total().unavailability();
        assertEquals(4, analysis.levels().size());
        analysis.levels().forEach(level -> assertEquals(first, level.total().unavailability(), first * 1e-9));
    }

    /** What the integrator repairs has types of its own: the failures of the catalogue with the time of the contract. */
    @Test
    void contractTakesTwoHours() {
        List<ComponentType> types = project.getOperations().getSupportContracts().get(0).getTypes();
        assertEquals(3, types.size());
        for (ComponentType type : types) {
            double longest = type.getFailureModes().stream().mapToDouble(m -> Figures.mode(m).mttr()).max().orElseThrow();
            assertEquals(2, longest, 1e-12, type.getName());
            assertTrue(type.getOrigin() == null, "no entry of the catalogue has these repair times");
        }
    }
}
