// SPDX-License-Identifier: EPL-2.0
package org.nines.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nines.cli.tests.Answers.assertRefused;
import static org.nines.cli.tests.Answers.at;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nines.cli.tests.Shell.Outcome;

/** Two revisions of a model, each against its own check. */
class DiffTest {

    @TempDir
    private Path folder;

    private String write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private static String slower() {
        return Models.pair().replaceFirst("mttf=\"999 h\"", "mttf=\"9 h\"");
    }

    private static String allInOneRack() {
        return Models.pair().replace("</racks>\n<racks xmi:id=\"rack-b\" name=\"rack b\">", "");
    }

    @Test
    void figuresAreThoseOfTheTwoChecks() throws IOException {
        String old = write("old.nines", Models.pair());
        String now = write("new.nines", slower());
        JsonObject json = Answers.json("difference-1", "diff", "--format", "json", old, now);
        for (String side : List.of("before", "after")) {
            JsonObject check = Answers.json("check-1", "check", "--format", "json", side.equals("before") ? old : now);
            assertEquals(at(check, "levels.0.total"), at(json, "levels.0." + side));
            String margin = side.equals("before") ? "marginMinutesPerYearBefore" : "marginMinutesPerYearAfter";
            assertEquals(at(check, "agreements.0.marginMinutesPerYear"), at(json, "agreements.0." + margin));
        }
        assertFalse(json.get("same").getAsBoolean());
        assertEquals("server-a", at(json, "figures.0.element.name").getAsString());
    }

    @Test
    void aFileAndAThoughtSayTheSame() throws IOException {
        String old = write("old.nines", Models.pair());
        JsonObject diff = Answers.json("difference-1", "diff", "--format", "json", old, write("new.nines", slower()));
        JsonObject thought = Answers.json("difference-1", "what-if", "--format", "json", "--set", "server-a.mttf=9 h", old);
        for (String part : List.of("agreements", "levels", "singlePoints", "sharedCauses", "elements", "figures", "problems")) {
            assertEquals(diff.get(part), thought.get(part));
        }
    }

    @Test
    void whatCameOneWayGoesTheOther() throws IOException {
        String apart = write("apart.nines", Models.pair());
        String together = write("together.nines", allInOneRack());
        JsonObject there = Answers.json("difference-1", "diff", "--format", "json", apart, together);
        JsonObject back = Answers.json("difference-1", "diff", "--format", "json", together, apart);
        assertEquals("rack a", at(there, "singlePoints.came.0.element.name").getAsString());
        assertEquals(1, there.getAsJsonObject("singlePoints").getAsJsonArray("came").size());
        assertTrue(there.getAsJsonObject("sharedCauses").getAsJsonArray("came").asList().stream()
                .anyMatch(cause -> at(cause, "element.name").getAsString().equals("rack a") && at(cause, "group.name").getAsString().equals("Orders")));
        for (String part : List.of("singlePoints", "sharedCauses", "elements", "problems")) {
            assertEquals(at(there, part + ".came"), at(back, part + ".went"));
            assertEquals(at(there, part + ".went"), at(back, part + ".came"));
        }
    }

    @ParameterizedTest
    @CsvSource({"same, any, 0", "slower, any, 1", "slower, worse, 1", "slower, spof, 0", "slower, missed, 0", "together, spof, 1", "together, missed, 0",
            "bad, missed, 1", "bad, worse, 1", "bad, never, 0", "broken, error, 1", "broken, any, 1", "broken, never, 0"})
    void endsAsAskedFor(String change, String failOn, int code) throws IOException {
        String text = switch (change) {
            case "slower" -> slower();
            case "together" -> allInOneRack();
            case "bad" -> Models.pair().replace("mttf=\"999 h\"", "mttf=\"9 h\"");
            case "broken" -> Models.pair().replace("required=\"1\"", "required=\"5\"");
            default -> Models.pair();
        };
        String old = write("old.nines", Models.pair());
        String now = write("new.nines", text);
        for (String format : List.of("text", "json", "markdown")) {
            assertEquals(code, Shell.run("diff", "--format", format, "--fail-on", failOn, old, now).code());
        }
    }

    @Test
    void markdownIsWorthAComment() throws IOException {
        String now = slower().replace("name=\"Orders are taken\"", "name=\"Orders | &lt;b&gt; are_taken\"");
        Outcome outcome = Shell.run("diff", "--format", "markdown", write("old.nines", Models.pair()), write("new.nines", now));
        assertTrue(outcome.out().startsWith("### Availability of Pair\n"), outcome.out());
        assertTrue(outcome.out().contains("\n| Orders, full | 99.99 % | 99.9999 % |"), outcome.out());
        assertTrue(outcome.out().contains("Orders \\| \\<b\\> are\\_taken"), outcome.out());
        assertTrue(Shell.run("diff", "--format", "markdown", folder.resolve("old.nines").toString(), folder.resolve("old.nines").toString()).out()
                .contains("Nothing is different."));
    }

    @Test
    void wrongUseIsExplained() throws IOException {
        String old = write("old.nines", Models.pair());
        assertRefused(Shell.run("diff", old), "NEW", "nines diff --help");
        assertRefused(Shell.run("diff", old, folder.resolve("none.nines").toString()), "none.nines");
        assertRefused(Shell.run("diff", write("bad.nines", "no model"), old), "bad.nines");
        assertRefused(Shell.run("diff", "--format", "xml", old, old), "text, json, markdown");
    }
}
