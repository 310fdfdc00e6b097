// SPDX-License-Identifier: EPL-2.0
package org.nines.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nines.cli.Main;
import org.nines.cli.tests.Shell.Outcome;

/** {@code nines solve} on fault trees. */
class SolveTest {

    /** A pump in two trains behind one valve: q = 0.01 + 0.1^2 - 0.01 * 0.1^2. */
    private static final String PUMPS = """
            <opsa-mef>
            <define-fault-tree name="plant">
            <define-gate name="no water"><or><basic-event name="valve"/><gate name="pumps"/></or></define-gate>
            <define-gate name="pumps"><and><basic-event name="pump A"/><basic-event name="pump B"/></and></define-gate>
            </define-fault-tree>
            <model-data>
            <define-basic-event name="valve"><float value="0.01"/></define-basic-event>
            <define-basic-event name="pump A"><float value="0.1"/></define-basic-event>
            <define-basic-event name="pump B"><float value="0.1"/></define-basic-event>
            </model-data>
            </opsa-mef>
            """;
    private static final double WATER = 0.01 + 0.99 * 0.01;

    @TempDir
    private Path folder;

    private String write(String content) throws IOException {
        return Files.writeString(folder.resolve("plant.xml"), content).toString();
    }

    private static void assertRefused(Outcome outcome, String... parts) {
        assertEquals(2, outcome.code(), outcome.toString());
        assertEquals("", outcome.out());
        assertFalse(outcome.err().contains("Exception") || outcome.err().contains("\tat "), outcome.err());
        for (String part : parts) {
            assertTrue(outcome.err().replaceAll("\\s+", " ").contains(part), () -> part + "\nis not in\n" + outcome.err());
        }
    }

    @Test
    void printsWhatPeopleAskFirst() throws IOException {
        Outcome outcome = Shell.run("solve", write(PUMPS));
        assertEquals(0, outcome.code(), outcome.toString());
        assertEquals("", outcome.err());
        for (String part : List.of("3 basic events, 2 gates", "no water", "0.0199", "0.9801", "1.00e-2 valve", "2 of how many elements 1: 1, 2: 1", "1.00e-2 pump A + pump B")) {
            assertTrue(outcome.out().replaceAll("\\s+", " ").contains(part), () -> part + "\nis not in\n" + outcome.out());
        }
        assertFalse(outcome.out().contains("frequency"), outcome.out());
        outcome.out().lines().forEach(line -> assertTrue(line.length() <= 80, line));
    }

    private static JsonObject schema() throws IOException {
        try (Reader reader = new InputStreamReader(Objects.requireNonNull(Main.class.getResourceAsStream("/schema/solve-1.schema.json")), StandardCharsets.UTF_8)) {
            return JsonParser.parseReader(reader).getAsJsonObject();
        }
    }

    @Test
    void jsonIsAsTheSchemaSaysAndComplete() throws IOException {
        JsonObject json = JsonParser.parseString(Shell.run("solve", "--format", "json", write(PUMPS)).out()).getAsJsonObject();
        assertEquals(List.of(), new JsonSchema(schema()).errors(json));
        JsonObject top = json.getAsJsonArray("tops").get(0).getAsJsonObject();
        assertEquals(WATER, top.get("probability").getAsDouble(), 1e-16);
        assertEquals(0.99 * 0.99, top.get("complement").getAsDouble(), 1e-15);
        assertEquals("[\"0\",\"1\",\"1\"]", top.getAsJsonObject("cutSets").getAsJsonArray("countByOrder").toString());
        JsonObject valve = top.getAsJsonArray("importances").get(0).getAsJsonObject();
        assertEquals("valve", valve.get("element").getAsString());
        assertEquals(0.99, valve.get("birnbaum").getAsDouble(), 1e-15);
        assertEquals(0.99 * 0.01 / WATER, valve.get("criticality").getAsDouble(), 1e-14);
        assertEquals(1 / WATER, valve.get("raw").getAsDouble(), 1e-11);
        assertEquals(WATER / 0.01, valve.get("rrw").getAsDouble(), 1e-12);
        json.addProperty("more", 1);
        json.remove("files");
        assertEquals(2, new JsonSchema(schema()).errors(json).size());
    }

    @Test
    void csvHasAFigureInEachRow() throws IOException {
        List<String> lines = Shell.run("solve", "--format", "csv", "--importances", "1", write(PUMPS.replace("no water", "no &quot;water&quot;, none"))).out().lines().toList();
        assertEquals("top,figure,number,elements,value", lines.get(0));
        String top = "\"no \"\"water\"\", none\"";
        assertTrue(lines.contains(top + ",cut-sets-of-order,2,,1"), lines.toString());
        assertTrue(lines.contains(top + ",cut-set,2,pump A;pump B," + 0.1 * 0.1), lines.toString());
        assertTrue(lines.contains(top + ",single-point,1,valve,0.01"), lines.toString());
    }

    @Test
    void listsAreAsLongAndAsOrderedAsAskedFor() throws IOException {
        String rare = write(PUMPS.replace("0.01", "0.0001"));
        assertTrue(Shell.run("solve", "--cut-sets", "1", rare).out().contains("1 more"));
        String first = Shell.run("solve", "--format", "csv", "--cut-sets", "1", "--by", "probability", "--importances", "0", rare).out();
        assertTrue(first.contains("cut-set,1,pump A;pump B,") && !first.contains("cut-set,2") && !first.contains("birnbaum"), first);
        String none = Shell.run("solve", "--format", "json", "--no-cut-sets", rare).out();
        assertFalse(JsonParser.parseString(none).getAsJsonObject().getAsJsonArray("tops").get(0).getAsJsonObject().has("cutSets"), none);
    }

    @Test
    void missionTimeAndTopAreAsAskedFor() throws IOException {
        String timed = write(PUMPS.replace("<float value=\"0.01\"/>", "<GLM><float value=\"0\"/><float value=\"0.001\"/><float value=\"1\"/><system-mission-time/></GLM>"));
        assertRefused(Shell.run("solve", timed), "plant.xml:7", "valve", "--mission-time");
        Outcome outcome = Shell.run("solve", "--mission-time", "1e6", "--top", "pumps", "--top", "no water", timed);
        assertEquals(0, outcome.code(), outcome.toString());
        assertTrue(outcome.out().indexOf("pumps\n") < outcome.out().indexOf("no water\n"), outcome.out());
        assertRefused(Shell.run("solve", "--top", "nothing", write(PUMPS)), "plant.xml", "'nothing'");
        assertRefused(Shell.run("solve", "--mission-time", "-1", timed), "mission time");
        assertRefused(Shell.run("solve", "--mission-time", "soon", timed), "--mission-time");
        assertRefused(Shell.run("solve", "--cut-sets", "-1", timed), "must not be negative");
        assertRefused(Shell.run("solve"), "--network");
    }

    @Test
    void frequencyIsPrintedWhereItIsKnown() throws IOException {
        String rate = "<GLM><float value=\"0\"/><float value=\"0.001\"/><float value=\"1\"/><float value=\"1e6\"/></GLM>";
        String all = write(PUMPS.replace("<float value=\"0.01\"/>", rate).replace("<float value=\"0.1\"/>", rate));
        JsonObject top = JsonParser.parseString(Shell.run("solve", "--format", "json", all).out()).getAsJsonObject().getAsJsonArray("tops").get(0).getAsJsonObject();
        double q = 0.001 / 1.001;
        double w = 0.001 * (1 - q);
        assertEquals((1 - q * q) * w + 2 * (1 - q) * q * w, top.get("frequency").getAsDouble(), 1e-15);
        assertTrue(Shell.run("solve", all).out().contains("frequency"));
    }

    @Test
    void wrongFilesGiveOneMessageWithPlaceAndRemedy() throws IOException {
        assertRefused(Shell.run("solve", write(PUMPS.replace("gate name=\"pumps\"/", "gate name=\"pump\"/"))), "plant.xml:3", "'pump' is not defined", "Define it");
        assertRefused(Shell.run("solve", write("<a/>")), "plant.xml:1", "opsa-mef");
        assertRefused(Shell.run("solve", folder.resolve("none.xml").toString()), "none.xml", "There is no such file");
    }

    @Test
    void withoutProbabilitiesTheStructureIsSolved() throws IOException {
        Outcome outcome = Shell.run("solve", write(PUMPS.replace("<float value=\"0.1\"/>", "")));
        assertEquals(0, outcome.code(), outcome.toString());
        assertTrue(outcome.out().replaceAll("\\s+", " ").contains("there is none for pump A, pump B."), outcome.out());
        assertTrue(outcome.out().contains("pump A + pump B"), outcome.out());
    }

    /** A square whose corners have names; two of them share one. */
    private String square(String edgeDefault) throws IOException {
        return Files.writeString(folder.resolve("net.graphml"), """
                <graphml><key attr.name="label" for="node" id="d1"/><graph edgedefault="%s">
                <node id="0"><data key="d1">Paris</data></node><node id="1"><data key="d1">Rome</data></node>
                <node id="2"><data key="d1">Oslo</data></node><node id="3"><data key="d1">Oslo</data></node>
                <edge source="0" target="1"/><edge source="1" target="2"/><edge source="2" target="3"/><edge source="3" target="0"/>
                </graph></graphml>""".formatted(edgeDefault)).toString();
    }

    @Test
    void networksAreSolvedToo() throws IOException {
        Outcome outcome = Shell.run("solve", "--network", square("undirected"), "--terminals", "Paris, 2", "--availability", "0.99");
        assertEquals(0, outcome.code(), outcome.toString());
        String text = outcome.out().replaceAll("\\s+", " ");
        // two ways of two links: (1 - 0.99^2)^2
        assertTrue(text.contains("4 nodes, 4 links no connection: Paris, Oslo [2] probability 3.9601e-4"), outcome.out());
        assertTrue(text.contains("single points of failure none") && text.contains("2: 4"), outcome.out());
        String all = Shell.run("solve", "--network", square("undirected"), "--availability", "0.99", "--node-availability", "0.9", "--format", "json").out();
        JsonObject json = JsonParser.parseString(all).getAsJsonObject();
        double ring = Math.pow(0.99, 4) + 4 * Math.pow(0.99, 3) * 0.01;
        assertEquals(Math.pow(0.9, 4) * ring, json.getAsJsonArray("tops").get(0).getAsJsonObject().get("complement").getAsDouble(), 1e-15);
        assertEquals(4, json.getAsJsonArray("tops").get(0).getAsJsonObject().getAsJsonArray("singlePoints").size());
    }

    @Test
    void wrongQuestionsAboutNetworksGiveOneMessage() throws IOException {
        String net = square("undirected");
        assertRefused(Shell.run("solve", "--network", net, "--terminals", "Paris,Oslo", "--availability", "0.9"), "2 nodes have the label 'Oslo'", "2, 3", "identifier");
        assertRefused(Shell.run("solve", "--network", net, "--terminals", "Paris,London", "--availability", "0.9"), "no node 'London'");
        assertRefused(Shell.run("solve", "--network", net, "--terminals", "Paris", "--availability", "0.9"), "two different nodes");
        assertRefused(Shell.run("solve", "--network", net), "--availability");
        assertRefused(Shell.run("solve", "--network", net, "--availability", "99"), "between 0 and 1");
        assertRefused(Shell.run("solve", "--network", net, "tree.xml"), "either");
        assertRefused(Shell.run("solve", "--network", write(PUMPS), "--availability", "0.9"), "plant.xml:1", "GraphML");
        assertRefused(Shell.run("solve", "--network", square("directed"), "--availability", "0.9"), "direction", "--ignore-direction");
        assertEquals(0, Shell.run("solve", "--network", square("directed"), "--availability", "0.9", "--ignore-direction").code());
    }

    @Test
    void whatWasSolvedCanBeExportedAndSolvedAgain() throws IOException {
        Path exported = folder.resolve("out.xml");
        String plant = write(PUMPS);
        assertEquals(0, Shell.run("solve", "--export-openpsa", exported.toString(), plant).code());
        String again = Shell.run("solve", "--format", "csv", exported.toString()).out();
        assertEquals(Shell.run("solve", "--format", "csv", plant).out().lines().sorted().toList(), again.lines().sorted().toList());
        assertEquals(0, Shell.run("solve", "--network", square("undirected"), "--terminals", "0,2", "--availability", "0.99", "--export-openpsa", exported.toString()).code());
        assertTrue(Shell.run("solve", exported.toString()).out().contains("3.9601e-4"));
        assertRefused(Shell.run("solve", "--export-openpsa", plant, plant), "overwritten");
        assertRefused(Shell.run("solve", "--export-openpsa", folder.toString(), plant), "folder");
    }

    @Test
    void helpHasExamples() {
        Outcome outcome = Shell.run("solve", "--help");
        assertEquals(0, outcome.code());
        assertTrue(outcome.out().contains("Examples:"), outcome.out());
        outcome.out().lines().forEach(line -> assertTrue(line.length() <= 80, line));
    }
}
