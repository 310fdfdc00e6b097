// SPDX-License-Identifier: EPL-2.0
package org.nines.documents.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nines.analysis.result.Accuracy;
import org.nines.analysis.result.AnalysisResult;
import org.nines.analysis.result.Budget;
import org.nines.analysis.result.CutSetSummary;
import org.nines.analysis.result.Dependability;
import org.nines.analysis.result.LevelResult;
import org.nines.analysis.result.Operation;
import org.nines.analysis.result.Operation.State;
import org.nines.analysis.result.PeriodOutlook;
import org.nines.analysis.result.Verdict;
import org.nines.documents.DesignDocument;
import org.nines.documents.DocumentSettings;
import org.nines.documents.LevelTexts;
import org.nines.model.NinesFactory;
import org.nines.model.service.MeasurementPeriod;
import org.nines.model.units.Percentage;

/** Planned work and bounds in words: nobody may take a figure for more certain than it is. */
class LevelTextsTest {

    private static final String WHY = "switch-overs are approximate";

    private static Dependability down(double unavailability) {
        return new Dependability(unavailability, 1 - unavailability, 1e-3);
    }

    private static LevelResult level(Operation operation, Accuracy accuracy) {
        Dependability total = operation.unplanned();
        return new LevelResult(ShopResult.SHOP, ShopResult.FULL, total, total, List.of(), total.unavailability(), List.of(), List.of(), List.of(),
                new CutSetSummary(List.of(), List.of()), List.of(), Budget.NONE, List.of(), operation, accuracy);
    }

    private static Operation operation(double planned, double out) {
        Dependability unplanned = down(5e-4);
        return new Operation(down(planned), unplanned, List.of(new State(1 - out, List.of(), List.of(), List.of(), false, unplanned),
                new State(out, List.of(), List.of(ShopResult.inRack("1", "db-1", "server")), List.of(), planned > 0, unplanned)));
    }

    private static Verdict verdict(Accuracy accuracy) {
        return new Verdict(ShopResult.ref("a", "Shop is open", "service level agreement", "a"), "", "", ShopResult.SHOP, ShopResult.FULL, Percentage.parse("99.9 %"),
                down(9e-4), List.of(), accuracy, new PeriodOutlook(MeasurementPeriod.YEAR, 8766, 526, 473, 0, Optional.empty()), Optional.empty());
    }

    @Test
    void plannedWorkIsSaidApart() {
        // 0.001 and 0.0005 of 525,960 minutes
        assertEquals("526 minutes a year planned, 263 unplanned; planned work is under way for 2.00 % of the time", LevelTexts.planned(operation(1e-3, 0.02)));
        assertEquals("0 minutes a year planned, 263 unplanned; planned work is under way for 2.00 % of the time", LevelTexts.planned(operation(0, 0.02)));
        assertEquals("", LevelTexts.planned(operation(0, 0)));
    }

    @Test
    void boundsSayWhetherTheClassIsDecided() {
        assertEquals("between 99.95 % and 99.98 %, class 3 either way", LevelTexts.accuracy(level(operation(0, 0), new Accuracy(2e-4, 5e-4, List.of(WHY)))));
        assertEquals("between 99.95 % and 99.992 %, which leaves the CLASS OPEN",
                LevelTexts.accuracy(level(operation(0, 0), new Accuracy(8e-5, 5e-4, List.of(WHY)))));
        assertEquals("", LevelTexts.accuracy(level(operation(0, 0), Accuracy.exact(5e-4))));
        assertEquals("", LevelTexts.accuracy(level(operation(0, 0), new Accuracy(5e-4 - 1e-12, 5e-4, List.of(WHY)))), "nothing that could be seen");
        assertEquals(WHY, LevelTexts.reasons(List.of(level(operation(0, 0), new Accuracy(8e-5, 5e-4, List.of(WHY))),
                level(operation(0, 0), new Accuracy(2e-4, 5e-4, List.of(WHY))), level(operation(0, 0), Accuracy.exact(5e-4)))));
    }

    @Test
    void aVerdictThatIsNotCertainSaysSo() {
        assertEquals("", LevelTexts.accuracy(verdict(new Accuracy(8e-4, 1e-3, List.of(WHY)))));
        assertEquals("Not certain: the availability is between 99.89 % and 99.92 %. " + WHY + ".", LevelTexts.accuracy(verdict(new Accuracy(8e-4, 1.1e-3, List.of(WHY)))));
    }

    @Test
    void theDocumentSaysAllOfIt() {
        AnalysisResult shop = ShopResult.get();
        AnalysisResult result = new AnalysisResult(shop.project(), "", List.of(), List.of(level(operation(1e-3, 0.02), new Accuracy(8e-5, 5e-4, List.of(WHY)))),
                List.of(verdict(new Accuracy(8e-4, 1.1e-3, List.of(WHY)))), List.of(), List.of());
        String html = DesignDocument.html(result, DesignDocumentTest.design(NinesFactory.eINSTANCE.createProject()), DocumentSettings.DEFAULT);
        assertTrue(html.contains("526 minutes a year planned"), html);
        assertTrue(html.contains("which leaves the CLASS OPEN"), html);
        assertTrue(html.contains("Not exact, because " + WHY), html);
        assertTrue(html.contains("Not certain: the availability is between"), html);
    }
}
