// SPDX-License-Identifier: EPL-2.0
package org.nines.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nines.cli.tests.Answers.assertRefused;
import static org.nines.cli.tests.Answers.at;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nines.cli.tests.Shell.Outcome;
import org.nines.samples.Catalogues;

/** The catalogue as a list, and its edition against what a model was made with. */
class CatalogueCommandTest {

    @TempDir
    private Path folder;

    private String model;
    private String newer;

    @BeforeEach
    void files() throws IOException {
        model = Files.writeString(folder.resolve("shop.nines"), Models.kiosk("99 %")
                .replace("<failureModes xmi:id=\"mode\" name=\"hardware\" mttf=\"999 h\" repair=\"1 h\"/>", "")
                .replace("name=\"server-1\"", "name=\"server-1\" type=\"machine\"")
                .replace("<sites ", catalogue("999 h", "origin=\"machine-entry\" originVersion=\"1\"", "machine", "1") + "<sites ")).toString();
        newer = Files.writeString(folder.resolve("figures.nines"),
                "<nines:Project xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:nines=\"http://nines.org/model/2\" xmi:id=\"f\" name=\"Figures\">"
                        + catalogue("9999 h", "", "machine-entry", "2") + "</nines:Project>").toString();
    }

    private static String catalogue(String mttf, String origin, String id, String version) {
        return """
                <catalogue xmi:id="catalogue-%s" name="Figures" version="%s"><types xmi:id="%s" name="Machine" %s>
                <failureModes xmi:id="mode-%s" name="hardware" mttf="%s" repair="1 h" source="measured"/></types></catalogue>
                """.formatted(id, version, id, origin, id, mttf);
    }

    @Test
    void everyTypeIsListedWithItsSource() throws Exception {
        Outcome csv = Shell.run("catalogue", "--format", "csv");
        assertEquals(0, csv.code(), csv.err());
        long modes = Catalogues.shipped().getTypes().stream().mapToLong(type -> type.getFailureModes().size()).sum();
        assertEquals(modes + 1, csv.out().lines().count());
        assertTrue(csv.out().lines().noneMatch(line -> line.endsWith(",")), "a figure without a source");
        Outcome text = Shell.run("catalogue", "--find", "NETWORK SWITCH");
        assertEquals(0, text.code(), text.err());
        assertTrue(text.out().lines().count() < 60, text.out());
        assertTrue(Shell.run("catalogue", "--find", "toaster").out().contains("No type has 'toaster'"));
    }

    @Test
    void whatWouldChangeIsSaidAndNothingChanges() throws IOException {
        String before = Files.readString(Path.of(model));
        Outcome outcome = Shell.run("catalogue", "--from", newer, model);
        assertEquals(0, outcome.code(), outcome.err());
        assertTrue(outcome.out().contains("hardware: mttf: 999 h → 9999 h"), outcome.out());
        assertTrue(outcome.out().contains("copied from edition 1"), outcome.out());
        assertTrue(outcome.out().contains("to spare"), outcome.out());
        assertEquals(before, Files.readString(Path.of(model)));
        assertEquals(1, Shell.run("catalogue", "--from", newer, "--fail-on", "different", "--format", "csv", model).code());
    }

    @Test
    void whatIsAppliedIsWhatWasSaid() throws IOException {
        assertEquals(0.001, at(Answers.json("check-1", "check", "--format", "json", model), "levels.0.total.unavailability").getAsDouble(), 1e-15);
        Outcome outcome = Shell.run("catalogue", "--apply", "--from", newer, model);
        assertEquals(0, outcome.code(), outcome.err());
        assertEquals(0.0001, at(Answers.json("check-1", "check", "--format", "json", model), "levels.0.total.unavailability").getAsDouble(), 1e-15);
        Outcome again = Shell.run("catalogue", "--from", newer, "--fail-on", "different", model);
        assertEquals(0, again.code(), again.out());
        assertTrue(again.out().contains("Nothing is different."), again.out());
        assertTrue(Files.readString(Path.of(model)).contains("originVersion=\"2\""));
    }

    @Test
    void aTypeThatIsGoneStays() throws IOException {
        Outcome outcome = Shell.run("catalogue", model);
        assertEquals(0, outcome.code(), outcome.err());
        assertTrue(outcome.out().contains("Machine is not in this catalogue and stays as it is"), outcome.out());
        assertFalse(outcome.out().contains("→ 9999 h"));
    }

    @Test
    void whatCanNotBeIsSaid() throws IOException {
        assertRefused(Shell.run("catalogue", "--apply"), "need a MODEL");
        assertRefused(Shell.run("catalogue", "--find", "disk", model), "without a MODEL");
        assertRefused(Shell.run("catalogue", "--from", Files.writeString(folder.resolve("none.nines"), Models.kiosk("99 %")).toString(), model), "none.nines",
                "no catalogue");
        assertRefused(Shell.run("catalogue", folder.resolve("away.nines").toString()), "away.nines");
    }
}
