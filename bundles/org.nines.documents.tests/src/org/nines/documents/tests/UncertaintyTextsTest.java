// SPDX-License-Identifier: EPL-2.0
package org.nines.documents.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nines.analysis.result.AnalysisResult;
import org.nines.analysis.result.LevelResult;
import org.nines.analysis.result.Uncertainty;
import org.nines.analysis.result.Uncertainty.AgreementSpread;
import org.nines.analysis.result.Uncertainty.Driver;
import org.nines.analysis.result.Uncertainty.Figure;
import org.nines.analysis.result.Uncertainty.LevelSpread;
import org.nines.analysis.result.Uncertainty.Spread;
import org.nines.documents.Design;
import org.nines.documents.DesignDocument;
import org.nines.documents.DocumentSettings;
import org.nines.documents.UncertaintyTexts;
import org.nines.model.NinesFactory;

/** Uncertain figures in words, and in the design document when somebody asked. */
class UncertaintyTextsTest {

    private static final Figure SERVER = new Figure(ShopResult.ref("t", "Data server", "component type", "catalogue / Data server"), "hardware", 3, 4);
    private static final Figure LINE = new Figure(ShopResult.ref("k", "Access line", "internet access", "Access line"), "", 2.5, 1);

    private static Spread spread(double first, double second) {
        return new Spread(1e-4, 1.2e-4, 2e-5, 1e-4, 4e-4, List.of(new Driver(SERVER, first), new Driver(LINE, second)));
    }

    private static Uncertainty uncertainty(int draws, Spread spread) {
        LevelResult level = ShopResult.get().levels().get(0);
        return new Uncertainty(draws, List.of(SERVER, LINE), List.of(new LevelSpread(level.reference(), spread)),
                List.of(new AgreementSpread(ShopResult.get().verdicts().get(0).agreement(), spread, 0.873)));
    }

    @Test
    void whatWasDrawnIsSaid() {
        assertEquals("2 figures are uncertain and were drawn 1,000 times, once for all elements of a component type."
                + " Nine of ten results lie between the 5th and the 95th percentile.",
                UncertaintyTexts.method(uncertainty(1000, spread(0.9, 0.4))));
        assertTrue(UncertaintyTexts.method(new Uncertainty(1000, List.of(), List.of(), List.of())).endsWith("so that nothing was drawn."));
    }

    @Test
    void figuresAreNamedWithTheirErrorFactors() {
        assertEquals("component type Data server, hardware (error factor 3, 4 elements)", UncertaintyTexts.figure(SERVER));
        assertEquals("internet access Access line (error factor 2.5)", UncertaintyTexts.figure(LINE));
        assertEquals("10.5 to 210", UncertaintyTexts.interval(spread(1, 0)));
        assertEquals("81.0 %", UncertaintyTexts.share(new Driver(LINE, -0.9)));
    }

    /** With few draws a correlation may be chance; the largest is always named. */
    @Test
    void whatMayBeChanceIsLeftOut() {
        Spread spread = spread(0.1, 0.2);
        assertEquals(1, UncertaintyTexts.drivers(uncertainty(100, spread), spread).size());
        assertEquals(2, UncertaintyTexts.drivers(uncertainty(1000, spread), spread).size());
    }

    @Test
    void theDocumentHasASectionWhenAsked() {
        AnalysisResult all = ShopResult.get();
        Design none = DesignDocumentTest.design(NinesFactory.eINSTANCE.createProject());
        assertFalse(DesignDocument.html(all, none, DocumentSettings.DEFAULT).contains("id=\"uncertainty\""));
        AnalysisResult asked = new AnalysisResult(all.project(), all.summary(), all.problems(), all.levels(), all.verdicts(), all.premises(), all.inputs(),
                all.impact(), all.sharedCauses(), all.pairs(), uncertainty(1000, spread(0.9, 0.4)));
        String html = DesignDocument.html(asked, none, DocumentSettings.DEFAULT);
        assertTrue(html.contains("id=\"uncertainty\"") && html.contains("href=\"#uncertainty\""));
        assertTrue(html.contains("87.3 %") && html.contains("component type Data server, hardware (error factor 3, 4 elements)"), html);
    }
}
