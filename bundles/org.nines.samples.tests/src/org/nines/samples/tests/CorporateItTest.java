// SPDX-License-Identifier: EPL-2.0
package org.nines.samples.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nines.analysis.Analysis;
import org.nines.analysis.AnalysisSettings;
import org.nines.analysis.Snapshot;
import org.nines.analysis.result.AnalysisResult;
import org.nines.analysis.result.LevelResult;
import org.nines.analysis.result.LevelResult.Trigger;
import org.nines.analysis.result.Verdict;
import org.nines.model.Project;
import org.nines.model.compute.Platform;
import org.nines.model.compute.PlatformCategory;
import org.nines.samples.tests.CorporateItByHand.Level;

/** The corporate computer centre against what its description says and against a calculation by hand. */
class CorporateItTest {

    /** Both methods are exact; what is left is rounding of probabilities near 1. */
    private static final double EXACT = 1e-8;

    private static Project project;
    private static AnalysisResult analysis;
    private static CorporateItByHand byHand;

    @BeforeAll
    static void compute(@TempDir Path folder) throws IOException {
        project = SampleFiles.load("corporate-it", folder).project();
        analysis = Analysis.run(Snapshot.of(project), AnalysisSettings.DEFAULT.withCutSets(0));
        byHand = new CorporateItByHand(project);
    }

    @Test
    void thereIsOnePlatformOfEachCategory() {
        Set<PlatformCategory> categories = project.getPlatforms().stream().map(Platform::getCategory).collect(Collectors.toSet());
        assertEquals(EnumSet.allOf(PlatformCategory.class), categories);
        assertTrue(project.getPlatforms().stream().noneMatch(p -> p.getFixes().isEmpty()));
    }

    @Test
    void webSitesAgree() {
        assertAgrees(byHand.web("product", "Product site"), level("Product site"));
        assertAgrees(byHand.web("download", "Download site"), level("Download site"));
    }

    private static void assertAgrees(Level expected, LevelResult computed) {
        assertEquals(expected.total().value(), computed.total().unavailability(), expected.total().value() * EXACT);
        assertEquals(expected.total().slope(), computed.total().failuresPerHour(), expected.total().slope() * EXACT);
        double none = computed.operation().states().stream().filter(s -> s.out().isEmpty()).findFirst().orElseThrow().total().unavailability();
        assertEquals(expected.unplanned().value(), none, expected.unplanned().value() * EXACT);
    }

    /** Logon counts only where a server has to start while it is away, which adds less than a millionth. */
    @Test
    void erpAgrees() {
        Level expected = byHand.erp();
        LevelResult computed = level("ERP");
        assertEquals(expected.total().value(), computed.total().unavailability(), expected.total().value() * 1e-6);
    }

    /** The restart of the database takes ten minutes a week; all the rest of the time counts for the agreement. */
    @Test
    void plannedDowntimeOfErpIsTheRestartOfItsDatabase() {
        double share = 10.0 / (7 * 24 * 60);
        assertEquals(share, level("ERP").operation().planned().unavailability(), share * 2e-3);
        Verdict verdict = analysis.verdicts().stream().filter(v -> v.agreement().name().equals("ERP")).findFirst().orElseThrow();
        assertTrue(verdict.computed().unavailability() < share / 5, "the restart does not count");
    }

    @Test
    void interruptionsOfTheFileSharesAgree() {
        double computed = level("File shares").interruptions().stream().filter(i -> i.trigger() == Trigger.MEMBER).findFirst().orElseThrow()
                .total().unavailability();
        double expected = byHand.interruptionsOfFileShares();
        assertEquals(expected, computed, expected * 1e-6);
    }

    private static LevelResult level(String service) {
        return analysis.levels().stream().filter(l -> l.service().name().equals(service)).findFirst().orElseThrow();
    }
}
