// SPDX-License-Identifier: EPL-2.0
package org.nines.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nines.exchange.InputProblem;
import org.nines.exchange.ReadLimits;
import org.nines.exchange.UnreadableInputException;
import org.nines.exchange.graphml.GraphmlReader;
import org.nines.exchange.graphml.NetworkFile;

/** Networks in GraphML, as they should be and as they are. */
class GraphmlTest {

    private static final String KEYS = """
            <key attr.name="label" attr.type="string" for="node" id="d1" /><key attr.name="LinkLabel" attr.type="string" for="edge" id="d2" />
            <key attr.name="availability" attr.type="double" for="all" id="d3" /><key attr.name="Country" attr.type="string" for="node" id="d4"><default>x</default></key>
            """;

    @TempDir
    private Path folder;

    private NetworkFile read(String graph) throws UnreadableInputException {
        return readAll("<?xml version=\"1.0\" encoding=\"utf-8\"?><graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n" + KEYS
                + "<graph edgedefault=\"undirected\">\n<data key=\"d0\">about</data>\n" + graph + "</graph></graphml>");
    }

    private NetworkFile readAll(String text) throws UnreadableInputException {
        try {
            return GraphmlReader.read(Files.writeString(folder.resolve("net.graphml"), text), ReadLimits.defaults());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String node(String id, String label) {
        return "<node id=\"" + id + "\"><data key=\"d4\">Land</data><data key=\"d1\">" + label + "</data></node>\n";
    }

    private static String edge(String from, String to, String more) {
        return "<edge source=\"" + from + "\" target=\"" + to + "\">" + more + "</edge>\n";
    }

    @Test
    void parallelLinksLoopsAndLonelyNodesAreKept() throws UnreadableInputException {
        NetworkFile file = read(edge("0", "1", "<data key=\"d2\">10 Gbit/s &lt;x&gt;</data>") + node("0", "Paris") + node("1", "Rome") + node("2", "Alone") + edge("1", "0", "")
                + edge("1", "1", ""));
        assertFalse(file.directed());
        assertEquals(3, file.network().nodeCount());
        assertEquals(3, file.network().linkCount());
        assertEquals("10 Gbit/s <x>", file.links().get(0).label());
        assertEquals(List.of("Paris – Rome", "Paris – Rome (2)", "Rome – Rome"), file.linkNames());
        assertEquals(2, file.node("Alone"));
        assertEquals(2, file.node("2"));
    }

    @Test
    void identifiersComeBeforeLabelsAndRepeatedLabelsAreNot() throws UnreadableInputException {
        NetworkFile file = read(node("a", "b") + node("b", "x") + node("c", "x") + node("d", "") + "<node id=\"e\"/>");
        assertEquals(1, file.node("b"));
        InputProblem ambiguous = assertThrows(UnreadableInputException.class, () -> file.node("x")).problem();
        assertTrue(ambiguous.message().contains("identifiers are b, c."), ambiguous.toString());
        InputProblem none = assertThrows(UnreadableInputException.class, () -> file.node("y")).problem();
        assertTrue(none.message().contains("no node 'y'"), none.toString());
        assertEquals(List.of("b [a]", "x [b]", "x [c]", "d", "e"), file.nodeNames());
    }

    @Test
    void availabilityIsExactToTheLastDigit() throws UnreadableInputException {
        NetworkFile file = read("<node id=\"0\"><data key=\"d3\">0.999999999999</data></node>" + node("1", "") + edge("0", "1", "<data key=\"d3\"> 1 </data>"));
        assertEquals(1e-12, file.nodes().get(0).failure());
        assertTrue(Double.isNaN(file.nodes().get(1).failure()));
        assertEquals(0, file.links().get(0).failure());
    }

    @Test
    void directionIsNoted() throws UnreadableInputException {
        assertTrue(readAll("<graphml><graph edgedefault=\"directed\"><node id=\"0\"/></graph></graphml>").directed());
        assertTrue(read(node("0", "") + "<edge source=\"0\" target=\"0\" directed=\"true\"/>").directed());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"<graph><node id='0'/><edge source='0' target='9'/></graph>|GML-005|'9'", "<graph><node id='0'/><node id='0'/></graph>|GML-004|'0'",
            "<graph><node/></graph>|GML-003|'id'", "<graph><node id='0'/><edge source='0'/></graph>|GML-003|'target'", "<graph/>|GML-007|no nodes",
            "<graph><node id='0'/><hyperedge/></graph>|GML-002|hyperedge", "<graph><node id='0'><graph/></node></graph>|GML-002|inside",
            "<graph><node id='0'/></graph><graph/>|GML-002|more than one", "<graph><node id='0'>|XML-005|",
            "<key id='k' attr.name='availability'/><graph><node id='0'><data key='k'>2</data></node></graph>|GML-006|'2'",
            "<key id='k' attr.name='availability'/><graph><node id='0'><data key='k'>often</data></node></graph>|GML-006|'often'"})
    void wrongFilesAreRefusedWithOneProblem(String content, String code, String part) {
        InputProblem problem = assertThrows(UnreadableInputException.class, () -> readAll("<graphml>\n" + content + "</graphml>")).problem();
        assertEquals(code, problem.code(), problem.toString());
        assertTrue(part == null || problem.message().contains(part), problem.toString());
        assertTrue(problem.place().contains("net.graphml"), problem.place());
    }

    @Test
    void otherFormatsAreNamed() {
        assertEquals("GML-001", assertThrows(UnreadableInputException.class, () -> readAll("<opsa-mef/>")).problem().code());
    }
}
