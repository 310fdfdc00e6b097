// SPDX-License-Identifier: EPL-2.0
package org.nines.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nines.exchange.InputProblem;
import org.nines.exchange.ReadLimits;
import org.nines.exchange.UnreadableInputException;
import org.nines.exchange.openpsa.FaultTree;
import org.nines.exchange.openpsa.OpenPsaReader;

/** Broken, hostile and enormous files: one problem that names the place and the remedy, or a result. */
class BadFaultTreeTest {

    private static final String X = Mef.event("x", 0.1);

    @TempDir
    private Path folder;
    private Mef mef;

    @BeforeEach
    void useFolder() {
        mef = new Mef(folder);
    }

    private static String gate(String name, String formula) {
        return "<define-gate name=\"" + name + "\">" + formula + "</define-gate>";
    }

    private static String g(String name) {
        return "<gate name=\"" + name + "\"/>";
    }

    private static String event(String name, String expression) {
        return Mef.tree(Mef.e(name), "", Mef.event(name, "\n" + expression));
    }

    /** Content, code, line (the gate 'top' stands in line 4, what follows in line 5), and what the message must name. */
    static Stream<Arguments> wrong() {
        String deviate = "<histogram><float value=\"0\"/><bin><float value=\"1\"/><float value=\"1\"/></bin></histogram>";
        return Stream.of(
                Arguments.of(Mef.tree(g("a"), gate("a", "<or>" + g("b") + Mef.e("x") + "</or>"), gate("b", "<and>" + g("c") + "</and>"), gate("c", g("a")), X), "MEF-009", 5,
                        "a → b → c → a"),
                Arguments.of(Mef.tree(g("top"), X), "MEF-009", 4, "top → top"),
                Arguments.of(Mef.model("<define-fault-tree name=\"T\">\n<define-gate name=\"a\"><gate name=\"b\"/></define-gate>\n"
                        + "<define-gate name=\"b\"><gate name=\"a\"/></define-gate></define-fault-tree>"), "MEF-009", 4, "a → b → a"),
                Arguments.of(event("x", "<parameter name=\"p\"/>").replace("</define-fault-tree>",
                        "<define-parameter name=\"p\"><neg><parameter name=\"q\"/></neg></define-parameter><define-parameter name=\"q\"><parameter name=\"p\"/></define-parameter></define-fault-tree>"),
                        "MEF-009", 8, "p → q → p"),
                Arguments.of(Mef.tree("<or>" + Mef.e("x") + "\n" + g("nowhere") + "</or>", X), "MEF-007", 5, "'nowhere'"),
                Arguments.of(Mef.tree("<or>" + Mef.e("x") + Mef.e("y") + "</or>", X), "MEF-007", 4, "basic event 'y'"),
                Arguments.of(Mef.tree("<or>" + Mef.e("x") + "<house-event name=\"h\"/></or>", X), "MEF-007", 4, "house event 'h'"),
                Arguments.of(event("x", "<parameter name=\"p\"/>"), "MEF-007", 7, "parameter 'p'"),
                Arguments.of(Mef.tree(Mef.e("top"), X), "MEF-008", 4, "'top' is a gate"),
                Arguments.of(Mef.tree(Mef.e("x"), X, X), "MEF-006", 6, "tree0.xml:5"),
                Arguments.of(Mef.tree(Mef.e("x"), X, gate("x", Mef.e("x"))), "MEF-006", 6, "basic event"),
                Arguments.of(Mef.model("<define-fault-tree name=\"T\"/>\n<define-fault-tree name=\"T\"/>"), "MEF-006", 4, "fault tree 'T'"),
                Arguments.of(Mef.tree(Mef.e("x"), Mef.event("x", 1.5)), "MEF-013", 5, "1.5"),
                Arguments.of(Mef.tree(Mef.e("x"), Mef.event("x", -1e-9)), "MEF-013", 5, "-1.0E-9"),
                Arguments.of(Mef.tree(Mef.e("x"), Mef.event("x", "<float value=\"much\"/>")), "MEF-005", 5, "'much'"),
                Arguments.of(Mef.tree(Mef.e("x"), Mef.event("x", "<float value=\"NaN\"/>")), "MEF-005", 5, "'NaN'"),
                Arguments.of(Mef.tree(Mef.e("x"), Mef.event("x", "<float/>")), "MEF-005", 5, "is missing"),
                Arguments.of(event("x", "<div><float value=\"1\"/><float value=\"0\"/></div>"), "MEF-014", 7, "'div' is infinite"),
                Arguments.of(event("x", "<add><float value=\"1\"/>\n<log><float value=\"-1\"/></log></add>"), "MEF-014", 8, "'log' is undefined"),
                Arguments.of(event("x", "<exponential><float value=\"1\"/><system-mission-time/></exponential>"), "MEF-015", 7, "mission time"),
                Arguments.of(Mef.tree("<atleast min=\"3\">" + Mef.e("x") + Mef.e("x") + "</atleast>", X), "MEF-011", 4, "at least 3"),
                Arguments.of(Mef.tree("<atleast min=\"0\">" + Mef.e("x") + Mef.e("x") + "</atleast>", X), "MEF-011", 4, "from 1 to 2"),
                Arguments.of(Mef.tree("<atleast>" + Mef.e("x") + "</atleast>", X), "MEF-005", 4, "'min'"),
                Arguments.of(Mef.tree("<cardinality min=\"2\" max=\"1\">" + Mef.e("x") + Mef.e("x") + "</cardinality>", X), "MEF-011", 4, "from 2 to 1"),
                Arguments.of(Mef.tree("<and/>", X), "MEF-010", 4, "no arguments"),
                Arguments.of(Mef.tree("<not>" + Mef.e("x") + Mef.e("x") + "</not>", X), "MEF-010", 4, "needs 1"),
                Arguments.of(Mef.tree("<xor>" + Mef.e("x") + Mef.e("x") + Mef.e("x") + "</xor>", X), "MEF-010", 4, "'xor'"),
                Arguments.of(Mef.tree("", X), "MEF-012", 4, "gate 'top' has no formula"),
                Arguments.of(Mef.tree(Mef.e("x") + Mef.e("x"), X), "MEF-010", 4, "gate 'top'"),
                Arguments.of(Mef.tree(Mef.e("x"), X, "<define-parameter name=\"p\"/>"), "MEF-012", 6, "parameter 'p'"),
                Arguments.of(Mef.tree(Mef.e("x"), X, "<define-CCF-group name=\"c\" model=\"beta-factor\"/>"), "MEF-002", 6, "'define-CCF-group'"),
                Arguments.of(Mef.model("<define-event-tree name=\"e\"/>"), "MEF-002", 3, "'define-event-tree'"),
                Arguments.of(Mef.model("<include file=\"/etc/passwd\"/>"), "MEF-002", 3, "'include'"),
                Arguments.of(event("x", deviate), "MEF-002", 7, "'histogram'"),
                Arguments.of(event("x", "<extern-function name=\"f\"/>"), "MEF-002", 7, "'extern-function'"),
                Arguments.of(Mef.tree("<majority>" + Mef.e("x") + "</majority>", X), "MEF-002", 4, "'majority'"),
                Arguments.of(Mef.tree("<float value=\"1\"/>", X), "MEF-003", 4, "'float'"),
                Arguments.of(Mef.model(X), "MEF-003", 3, "'define-basic-event'"),
                Arguments.of(Mef.tree(Mef.e("x") + "text", X), "MEF-003", 4, "'text'"),
                Arguments.of(Mef.tree("<basic-event/>", X), "MEF-004", 4, "'basic-event' has no name"),
                Arguments.of(Mef.tree("<event name=\"x\" type=\"door\"/>", X), "MEF-005", 4, "'door'"),
                Arguments.of(Mef.tree(Mef.e("x"), X, "<define-gate name=\"h\" role=\"secret\">" + Mef.e("x") + "</define-gate>"), "MEF-005", 6, "'secret'"),
                Arguments.of(Mef.model("<model-data>" + X + "</model-data>"), "MEF-016", 0, "no gate"),
                Arguments.of("<graphml/>", "MEF-001", 1, "'graphml'"),
                Arguments.of("", "XML-004", 0, "empty"),
                Arguments.of("top := a & b", "XML-005", 1, "not well-formed"),
                Arguments.of("<opsa-mef>\n<define-fault-tree name=\"T\">\n", "XML-005", 3, "ends in the middle"),
                Arguments.of("<opsa-mef>\n<define-fault-tree name=\"T\"></opsa-mef>", "XML-005", 2, "define-fault-tree"),
                Arguments.of("<!DOCTYPE opsa-mef SYSTEM \"file:///etc/passwd\">\n<opsa-mef/>", "XML-006", 1, "document type"),
                Arguments.of("<!DOCTYPE opsa-mef [<!ENTITY e \"x\">]>\n<opsa-mef/>", "XML-006", 1, "document type"),
                Arguments.of("<opsa-mef>&nbsp;</opsa-mef>", "XML-005", 1, "nbsp"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void isRefusedWithOneProblemThatNamesThePlace(String content, String code, int line, String part) {
        InputProblem problem = mef.refused(content);
        assertEquals(code, problem.code(), problem.toString());
        assertEquals(line, problem.line(), problem.toString());
        assertEquals("tree0.xml", Path.of(problem.file()).getFileName().toString());
        assertTrue(problem.message().contains(part), problem.toString());
        assertTrue(problem.message().endsWith(".") && problem.remedy().endsWith("."), problem.toString());
        assertFalse(problem.message().contains("\n"), problem.toString());
    }

    @Test
    void longCyclesAreNamedInShort() {
        StringBuilder gates = new StringBuilder();
        for (int i = 0; i < 50_000; i++) {
            gates.append(gate("g" + i, g("g" + (i + 1) % 50_000))).append('\n');
        }
        InputProblem problem = mef.refused(Mef.tree(g("g0"), gates.toString()));
        assertEquals("MEF-009", problem.code());
        assertTrue(problem.message().contains("g0 → g1") && problem.message().contains("50000 in all") && problem.message().length() < 200, problem.message());
    }

    @Test
    void aDocumentTypeThatIsANameAloneIsHarmless() throws UnreadableInputException {
        assertEquals(0.1, Mef.top(mef.read("<?xml version=\"1.0\" ?>\n<!DOCTYPE opsa-mef>\n" + Mef.tree(Mef.e("x"), X).split("\n", 2)[1])).probability());
    }

    @Test
    void encodingIsThatOfTheFile() throws IOException, UnreadableInputException {
        String text = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><opsa-mef><define-fault-tree name=\"T\">" + gate("top", Mef.e("Kühlung"))
                + Mef.event("Kühlung", 0.1) + "</define-fault-tree></opsa-mef>";
        Path file = Files.write(folder.resolve("latin.xml"), text.getBytes(StandardCharsets.ISO_8859_1));
        FaultTree tree = OpenPsaReader.read(List.of(file), Double.NaN, ReadLimits.defaults());
        assertEquals("Kühlung", tree.graph().name(0));
        Path wrong = Files.write(folder.resolve("wrong.xml"), text.replace("ISO-8859-1", "UTF-8").getBytes(StandardCharsets.ISO_8859_1));
        InputProblem problem = assertThrows(UnreadableInputException.class, () -> OpenPsaReader.read(List.of(wrong), Double.NaN, ReadLimits.defaults())).problem();
        assertEquals("XML-010", problem.code());
    }

    @Test
    void missingFilesAndFoldersAreNamed() {
        for (Path path : List.of(folder, folder.resolve("none.xml"))) {
            InputProblem problem = assertThrows(UnreadableInputException.class, () -> OpenPsaReader.read(List.of(path), Double.NaN, ReadLimits.defaults())).problem();
            assertEquals(path.toString(), problem.place());
        }
    }

    /** Formulas, expressions, components and chains of gates, each far deeper than any stack. */
    @Test
    void depthCostsNoStack() throws UnreadableInputException {
        int deep = 100_000;
        assertEquals(0.1, Mef.top(mef.read(Mef.tree("<not>".repeat(deep) + Mef.e("x") + "</not>".repeat(deep), X))).probability());
        assertEquals(0.1, Mef.top(mef.read(Mef.tree(Mef.e("x"), Mef.event("x", "<neg>".repeat(deep) + "<float value=\"0.1\"/>" + "</neg>".repeat(deep))))).probability());
        StringBuilder chain = new StringBuilder();
        for (int i = 0; i < deep; i++) {
            chain.append(gate("g" + i, i + 1 < deep ? g("g" + (i + 1)) : Mef.e("x")));
        }
        assertEquals(0.1, Mef.top(mef.read(Mef.tree(g("g0"), chain.toString(), X))).probability());
        String components = "<define-component name=\"c\" role=\"private\">".repeat(2000) + X + "</define-component>".repeat(2000);
        assertEquals(0.1, Mef.top(mef.read(Mef.tree(Mef.e("c." .repeat(2000) + "x"), components))).probability());
    }

    @Test
    void limitsAreKept() throws IOException {
        Path file = Files.writeString(folder.resolve("tree.xml"), Mef.tree("<not><not>" + Mef.e("x") + "</not></not>", X));
        ReadLimits usual = ReadLimits.defaults();
        assertRefused(file, new ReadLimits(100, usual.maxElements(), usual.maxDepth(), usual.maxNameLength()), "XML-007");
        assertRefused(file, new ReadLimits(usual.maxBytes(), 5, usual.maxDepth(), usual.maxNameLength()), "XML-007");
        assertRefused(file, new ReadLimits(usual.maxBytes(), usual.maxElements(), 5, usual.maxNameLength()), "XML-008");
        assertRefused(file, new ReadLimits(usual.maxBytes(), usual.maxElements(), usual.maxDepth(), 2), "XML-009");
    }

    private static void assertRefused(Path file, ReadLimits limits, String code) {
        InputProblem problem = assertThrows(UnreadableInputException.class, () -> OpenPsaReader.read(List.of(file), Double.NaN, limits)).problem();
        assertEquals(code, problem.code(), problem.toString());
    }

    /** Two hundred megabytes that say little are read as they come; the test runs with far less memory than the file with its tree would need. */
    @Test
    void largeFilesAreStreamed() throws IOException, UnreadableInputException {
        Path file = folder.resolve("large.xml");
        byte[] remark = ("<!-- " + "x".repeat(65_000) + " -->\n").getBytes(StandardCharsets.US_ASCII);
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write("<opsa-mef>".getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 3200; i++) {
                out.write(remark);
            }
            out.write(Mef.tree(Mef.e("x"), X).split("\n", 3)[2].getBytes(StandardCharsets.US_ASCII));
        }
        assertTrue(Files.size(file) > 200_000_000L);
        assertEquals(0.1, Mef.top(OpenPsaReader.read(List.of(file), Double.NaN, ReadLimits.defaults())).probability());
    }
}
