// SPDX-License-Identifier: EPL-2.0
package org.nines.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nines.exchange.UnreadableInputException;
import org.nines.exchange.openpsa.FaultTree;

/** What a name means inside components, and models of several trees and files. */
class ScopeTest {

    @TempDir
    private Path folder;
    private Mef mef;

    @BeforeEach
    void useFolder() {
        mef = new Mef(folder);
    }

    private static String component(String name, String role, String... content) {
        return "<define-component name=\"" + name + "\"" + (role.isEmpty() ? "" : " role=\"" + role + "\"") + ">" + String.join("", content) + "</define-component>";
    }

    private static String gate(String name, String formula) {
        return "<define-gate name=\"" + name + "\">" + formula + "</define-gate>";
    }

    private static String g(String name) {
        return "<gate name=\"" + name + "\"/>";
    }

    private static List<String> elements(FaultTree tree) {
        return IntStream.range(0, tree.graph().elementCount()).mapToObj(tree.graph()::name).sorted().toList();
    }

    @Test
    void publicNamesAreKnownEverywhere() throws UnreadableInputException {
        FaultTree tree = mef.read(Mef.tree("<or>" + g("G1") + g("G3") + "</or>",
                component("A", "", gate("G1", "<and>" + Mef.e("BE1") + Mef.e("BE2") + "</and>"), Mef.event("BE1", 0.1), component("B", "", Mef.event("BE2", 0.2))),
                component("C", "", gate("G3", "<and>" + Mef.e("BE1") + Mef.e("T.A.B.BE2") + Mef.e("BE4") + "</and>"), Mef.event("BE4", 0.5))));
        assertEquals(0.02, Mef.top(tree).probability(), 1e-15);
        assertEquals(List.of("BE1", "BE2", "BE4"), elements(tree));
    }

    @Test
    void privateNamesBelongToTheirComponent() throws UnreadableInputException {
        String inside = gate("G", "<and>" + Mef.e("x") + Mef.e("shared") + "</and>");
        FaultTree tree = mef.read(Mef.tree("<or>" + g("A.G") + g("T.C.G") + "</or>", Mef.event("shared", 0.5), component("A", "private", inside, Mef.event("x", 0.1)),
                component("C", "private", inside, Mef.event("x", 0.2))));
        // shared and (x of A or x of C)
        assertEquals(0.5 * (1 - 0.9 * 0.8), Mef.top(tree).probability(), 1e-15);
        assertEquals(List.of("T.A.x", "T.C.x", "shared"), elements(tree));
        assertTrue(tree.gate("T.A.G").isPresent());
    }

    @Test
    void roleIsInheritedAndMayBeChanged() throws UnreadableInputException {
        FaultTree tree = mef.read(Mef.tree("<and>" + Mef.e("seen") + Mef.e("A.B.hidden") + Mef.e("hidden") + "</and>", Mef.event("hidden", 0.5),
                component("A", "private", component("B", "", Mef.event("hidden", 0.1), "<define-basic-event name=\"seen\" role=\"public\"><float value=\"0.2\"/></define-basic-event>"))));
        assertEquals(0.01, Mef.top(tree).probability(), 1e-15);
    }

    @Test
    void innermostNameIsMeant() throws UnreadableInputException {
        FaultTree tree = mef.read(Mef.tree(g("A.B.G"), Mef.event("x", 0.5),
                component("A", "private", Mef.event("x", 0.25), component("B", "private", gate("G", Mef.e("x"))))));
        assertEquals(0.25, Mef.top(tree).probability());
    }

    @Test
    void severalFilesAndTreesAreOneModel() throws UnreadableInputException {
        String first = Mef.model("<define-fault-tree name=\"T\">" + gate("top", "<or>" + g("other") + Mef.e("x") + "</or>") + "</define-fault-tree>");
        String second = Mef.model("<define-fault-tree name=\"U\">" + gate("other", Mef.e("y")) + "</define-fault-tree>");
        String data = Mef.model("<model-data>" + Mef.event("x", 0.1) + Mef.event("y", "<parameter name=\"p\"/>")
                + "<define-parameter name=\"p\"><float value=\"0.2\"/></define-parameter></model-data>");
        assertEquals(0.28, Mef.top(mef.read(first, second, data)).probability(), 1e-15);
        assertEquals(0.28, Mef.top(mef.read(data, second, first)).probability(), 1e-15);
        assertEquals("tree1.xml", Path.of(mef.refused(first, second.replace("other", "top"), data).file()).getFileName().toString());
    }

    @Test
    void namesWithDotsOfOtherToolsStillWork() throws UnreadableInputException {
        assertEquals(0.1, Mef.top(mef.read(Mef.tree(Mef.e("pump.1"), Mef.event("pump.1", 0.1)))).probability());
    }
}
