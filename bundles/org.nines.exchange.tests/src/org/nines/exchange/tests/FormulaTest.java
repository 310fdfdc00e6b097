// SPDX-License-Identifier: EPL-2.0
package org.nines.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nines.exchange.UnreadableInputException;
import org.nines.exchange.openpsa.FaultTree;

/** Boolean formulas against truth tables of four events. */
class FormulaTest {

    private static final String EVENTS = Mef.event("a", 0.1) + Mef.event("b", 0.2) + Mef.event("c", 0.3) + Mef.event("d", 0.4);
    private static final List<String> NAMES = List.of("a", "b", "c", "d");

    @TempDir
    private Path folder;
    private Mef mef;

    @BeforeEach
    void useFolder() {
        mef = new Mef(folder);
    }

    /** Compares with a predicate on the bits of a (lowest) to d. */
    private void assertTable(String formula, IntPredicate expected) throws UnreadableInputException {
        FaultTree tree = mef.read(Mef.tree(formula, EVENTS));
        int top = tree.gate("top").orElseThrow().reference();
        for (int bits = 0; bits < 16; bits++) {
            int[] assignment = new int[4];
            for (int e = 0; e < 4; e++) {
                assignment[e] = bits >> NAMES.indexOf(tree.graph().name(e)) & 1;
            }
            assertEquals(expected.test(bits), tree.graph().evaluate(top, assignment), formula + " " + bits);
        }
    }

    private static String of(String tag, String... names) {
        StringBuilder text = new StringBuilder("<" + tag + ">");
        for (String name : names) {
            text.append(Mef.e(name));
        }
        return text + "</" + tag.split(" ")[0] + ">";
    }

    @Test
    void connectivesMeanWhatTheFormatSays() throws UnreadableInputException {
        assertTable(of("and", "a", "b", "c"), s -> (s & 7) == 7);
        assertTable(of("or", "a", "b", "c"), s -> (s & 7) != 0);
        assertTable(of("not", "b"), s -> (s & 2) == 0);
        assertTable(of("xor", "a", "b"), s -> Integer.bitCount(s & 3) == 1);
        assertTable(of("iff", "a", "b"), s -> Integer.bitCount(s & 3) != 1);
        assertTable(of("nand", "a", "b"), s -> (s & 3) != 3);
        assertTable(of("nor", "a", "b"), s -> (s & 3) == 0);
        assertTable(of("imply", "a", "b"), s -> (s & 1) == 0 || (s & 2) != 0);
        for (int k = 1; k <= 4; k++) {
            int least = k;
            assertTable(of("atleast min=\"" + k + "\"", "a", "b", "c", "d"), s -> Integer.bitCount(s) >= least);
        }
        for (int low = 0; low <= 4; low++) {
            for (int high = low; high <= 4; high++) {
                int least = low;
                int most = high;
                assertTable(of("cardinality min=\"" + low + "\" max=\"" + high + "\"", "a", "b", "c", "d"),
                        s -> Integer.bitCount(s) >= least && Integer.bitCount(s) <= most);
            }
        }
    }

    @Test
    void formulasMayBeNestedRepeatedAndPassedThrough() throws UnreadableInputException {
        assertTable("<or>" + of("and", "a", "b") + "<not>" + of("or", "c", "d") + "</not></or>", s -> (s & 3) == 3 || (s & 12) == 0);
        assertTable(Mef.e("c"), s -> (s & 4) != 0);
        assertTable("<event name=\"c\"/>", s -> (s & 4) != 0);
        assertTable("<event name=\"c\" type=\"basic-event\"/>", s -> (s & 4) != 0);
        assertTable(of("and", "a", "a"), s -> (s & 1) != 0);
        assertTable(of("atleast min=\"2\"", "a", "a", "b"), s -> (s & 1) != 0);
    }

    @Test
    void constantsAndHouseEventsGoIntoTheStructure() throws UnreadableInputException {
        assertTable("<and>" + Mef.e("a") + "<constant value=\"true\"/></and>", s -> (s & 1) != 0);
        assertTable("<and>" + Mef.e("a") + "<constant value=\"false\"/></and>", s -> false);
        String house = "<define-gate name=\"top\"><or><and><house-event name=\"on\"/>" + Mef.e("a") + "</and><and><house-event name=\"off\"/>" + Mef.e("b")
                + "</and></or></define-gate><define-house-event name=\"on\"><label>x</label><constant value=\"true\"/></define-house-event>";
        FaultTree tree = mef.read(Mef.model("<define-fault-tree name=\"T\">" + house + "</define-fault-tree><model-data>"
                + "<define-house-event name=\"off\"/>" + EVENTS + "</model-data>"));
        assertEquals(0.1, Mef.top(tree).probability(), 1e-15);
    }

    @ParameterizedTest
    @CsvSource({"and, true", "or, true", "nand, false", "nor, false", "xor, false", "iff, false", "imply, false"})
    void whetherAFormulaIsMonotoneIsKnown(String tag, boolean monotone) throws UnreadableInputException {
        FaultTree tree = mef.read(Mef.tree("<or><gate name=\"g\"/>" + Mef.e("c") + "</or>", "<define-gate name=\"g\">" + of(tag, "a", "b") + "</define-gate>",
                EVENTS));
        assertEquals(monotone, tree.gate("top").orElseThrow().monotone());
        assertEquals(monotone, tree.gate("g").orElseThrow().monotone());
    }

    @Test
    void topsAreTheGatesThatNoOtherUses() throws UnreadableInputException {
        FaultTree tree = mef.read(Mef.tree("<gate name=\"g\"/>", "<define-gate name=\"g\">" + Mef.e("a") + "</define-gate>", "<define-gate name=\"h\">"
                + Mef.e("a") + "</define-gate>", EVENTS));
        assertEquals(List.of("top", "h"), tree.tops().stream().map(FaultTree.Gate::name).toList());
        assertEquals(3, tree.gateCount());
        assertEquals(4, tree.graph().elementCount());
        assertFalse(tree.gate("k").isPresent());
    }

    @Test
    void eventsMayBeLeftUndefinedAllTogether() throws UnreadableInputException {
        FaultTree tree = mef.read(Mef.tree(of("and", "a", "b")));
        assertEquals(List.of("a", "b"), tree.withoutProbability());
        FaultTree some = mef.read(Mef.tree(of("and", "a", "b"), Mef.event("a", 0.5), Mef.event("b", "")));
        assertEquals(List.of("b"), some.withoutProbability());
        assertTrue(some.notes().isEmpty());
    }
}
