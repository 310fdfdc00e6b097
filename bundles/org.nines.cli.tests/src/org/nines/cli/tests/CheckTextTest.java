// SPDX-License-Identifier: EPL-2.0
package org.nines.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nines.analysis.result.AnalysisResult;
import org.nines.cli.Terminal;
import org.nines.cli.internal.CheckText;
import org.nines.cli.internal.Text;
import org.nines.documents.tests.ShopResult;

/** The result of a check for people. */
class CheckTextTest {

    private static String text(AnalysisResult result, int width, boolean colour, boolean unicode) {
        StringWriter out = new StringWriter();
        PrintWriter writer = new PrintWriter(out);
        Terminal terminal = new Terminal(writer, new PrintWriter(new StringWriter()), width, colour, unicode);
        new CheckText(new Text(terminal, writer), result).print("shop.nines");
        return out.toString();
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 95, 110})
    void linesFitTheTerminal(int width) {
        text(ShopResult.get(), width, false, true).lines().forEach(line -> assertTrue(line.codePointCount(0, line.length()) <= width, line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 of 2 agreements is missed.", "  met     Catalogue can be read", "  MISSED  Orders are taken",
            "promised 99.9 %, computed 99.75 %", "1,315 minutes down a year, 526 allowed: 789 too many",
            "    full                99.75 %      2    2.6     1,315        8.77   2 h 30 min", "      Branches          99.75 %",
            "  Web shop, minimum: 2 elements, each of which takes it down alone", "    no figures          site Data centre",
            "  Web shop, full: those of minimum, and 12 more", "12 servers: web-1, web-2, web-3, web-4 and 8 more",
            "2 of 1 element, 14 of 2 elements, 1,234,567 of 3 elements", "    0.0221 min/year     Rack A / db-1 + Rack B / db-1",
            "switch-over of Database", "  optimistic  Errors of operators are not in the model.", "  warning  Data centre / Room 1: Nothing is known"})
    void saysWhatTheResultSays(String expected) {
        String text = text(ShopResult.get(), 80, false, true);
        assertTrue(text.contains(expected), () -> expected + "\nis not in\n" + text);
    }

    @Test
    void figuresStandBelowTheirHeads() {
        List<String> lines = text(ShopResult.get(), 80, false, true).lines().toList();
        int head = lines.stream().filter(l -> l.startsWith("Service levels")).findFirst().orElseThrow().length();
        assertEquals(head, lines.stream().filter(l -> l.startsWith("    full ")).findFirst().orElseThrow().length());
        assertEquals(head, lines.stream().filter(l -> l.startsWith("    minimum ")).findFirst().orElseThrow().length());
    }

    @Test
    void coloursAddNothingButColour() {
        String coloured = text(ShopResult.get(), 80, true, true);
        assertTrue(coloured.contains("\u001b["));
        assertEquals(text(ShopResult.get(), 80, false, true), coloured.replaceAll("\u001b\\[[0-9;]*m", ""));
    }

    @Test
    void plainTerminalsGetPlainCharacters() {
        String text = text(ShopResult.get(), 80, false, false);
        assertTrue(text.contains("Operations -> Readers"));
        assertTrue(text.chars().allMatch(c -> c < 128), text);
    }

    @Test
    void controlCharactersOfNamesDoNotReachTheTerminal() {
        AnalysisResult shop = ShopResult.get();
        AnalysisResult evil = new AnalysisResult(ShopResult.ref("p", "a\u001b[2Jb\u202ec\u009b1m\r", "project", "p"), "", shop.problems(), shop.levels(),
                shop.verdicts(), shop.premises(), shop.inputs());
        String first = text(evil, 80, false, true).lines().findFirst().orElseThrow();
        assertEquals("a [2Jb c 1m (shop.nines)", first);
    }

    @Test
    void errorsOfTheModelTakeThePlaceOfFigures() {
        String text = text(ShopResult.notAnalysed(), 80, false, true);
        assertTrue(text.contains("error    Web shop / full: The level needs 5 of 3 instances."), text);
        assertTrue(text.contains("No figures: the errors above must be put right first."));
        assertFalse(text.contains("Service levels"));
    }
}
