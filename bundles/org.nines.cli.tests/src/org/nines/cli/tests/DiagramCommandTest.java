// SPDX-License-Identifier: EPL-2.0
package org.nines.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nines.cli.tests.Answers.assertRefused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nines.cli.tests.Shell.Outcome;

/** What is left out of a drawing, and how far it follows what somebody laid out. */
class DiagramCommandTest {

    @TempDir
    private Path folder;

    private String draw(String... options) throws IOException {
        Path output = folder.resolve("drawing.svg");
        List<String> arguments = new ArrayList<>(List.of("diagram", Files.writeString(folder.resolve("pair.nines"), Models.pair()).toString(), "-o", output.toString()));
        arguments.addAll(List.of(options));
        Outcome outcome = Shell.run(arguments.toArray(String[]::new));
        assertEquals(0, outcome.code(), outcome.err());
        return Files.readString(output);
    }

    @Test
    void whatIsHiddenIsNotDrawn() throws IOException {
        assertTrue(draw("--kind", "topology").contains(">server-a</text>"));
        String hidden = draw("--kind", "topology", "--hide", "rack a");
        assertFalse(hidden.contains(">server-a</text>") || hidden.contains(">rack a</text>"));
        assertTrue(hidden.contains(">server-b</text>"));
    }

    @Test
    void layersAreChosen() throws IOException {
        String all = draw("--kind", "network");
        String layer = all.contains(">LAN</text>") ? "LAN" : "Internet";
        assertTrue(draw("--kind", "network", "--layers", layer).contains(">server-a</text>"));
        assertFalse(draw("--kind", "network", "--hide", layer).contains(">server-a</text>"), "it is on the drawing for its lines");
        assertRefused(Shell.run("diagram", folder.resolve("pair.nines").toString(), "--kind", "network", "--layers", "Network Z"), "CLI-010", "Network Z", layer);
    }

    @Test
    void aDrawingFollowsWhatSomebodyLaidOut() throws IOException {
        Files.writeString(folder.resolve("pair.ninesdiagram"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <layout:DiagramLayouts xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:layout="http://nines.org/layout/1">
                  <diagrams kind="topology">
                    <collapsed>rack-b</collapsed>
                    <hidden>rack-a</hidden>
                    <hidden>of an element that is gone</hidden>
                  </diagrams>
                </layout:DiagramLayouts>
                """);
        String drawn = draw("--kind", "topology");
        assertFalse(drawn.contains(">rack a</text>") || drawn.contains(">server-b</text>"));
        assertTrue(drawn.contains(">rack b</text>"));
        String fresh = draw("--kind", "topology", "--no-layout");
        assertTrue(fresh.contains(">server-a</text>") && fresh.contains(">server-b</text>"));
    }

    /** Either rack may go: the service stays. Both together take it down. */
    @Test
    void failuresAreMarkedWithWhatTheyTakeDown() throws IOException {
        assertEquals(2, times(draw("--kind", "topology", "--fail", "rack a"), "\u00d7 failed</text>"), "the rack, and the legend");
        assertEquals(0, times(draw("--kind", "service", "--fail", "rack a"), ">down</text>"));
        assertTrue(times(draw("--kind", "service", "--fail", "rack a", "--fail", "rack b"), ">down</text>") > 0);
        String model = folder.resolve("pair.nines").toString();
        assertRefused(Shell.run("diagram", model, "--kind", "service", "--fail", "rack a", "--overlay", "heat"), "choose one of --overlay, --fail and --needs");
        assertRefused(Shell.run("diagram", model, "--kind", "service", "--fail", "no such rack"), "no such rack");
        assertRefused(Shell.run("diagram", model, "--kind", "service", "--needs", "rack a"), "CLI-019", "rack a", "Choose one of");
    }

    private static int times(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}
