// SPDX-License-Identifier: EPL-2.0
package org.nines.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nines.cli.tests.Answers.assertRefused;
import static org.nines.cli.tests.Answers.at;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nines.cli.tests.Shell.Outcome;

/** Changes that are only thought of, against closed forms and against the changed model. */
class WhatIfCommandTest {

    @TempDir
    private Path folder;

    private String write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    /** Two servers of which either is enough, q = 1e-3 each: q^2 as it is. */
    @ParameterizedTest
    @CsvSource({"--fail, server-a, 1e-3", "--fail, Room 1 / rack a, 1e-3", "--repair, server-a, 0", "--remove, server-a, 1e-3", "--add, server-b, 1e-9",
            "--add, server-b=2, 1e-12", "--set, server-a.mttf=9 h, 1e-4", "--set, server-a.hardware.mttf=9 h, 1e-4", "--set, mode-a.repair=111 h, 1e-4"})
    void figuresAreThoseOfTheChangedDesign(String option, String argument, double expected) throws IOException {
        String text = Models.pair();
        String model = write("pair.nines", text);
        JsonObject json = Answers.json("difference-1", "what-if", "--format", "json", option, argument, model);
        assertEquals(1e-6, at(json, "levels.0.before.unavailability").getAsDouble(), 1e-18);
        assertEquals(expected, at(json, "levels.0.after.unavailability").getAsDouble(), 1e-9 * expected);
        assertEquals((expected - 1e-6) * 525960, at(json, "levels.0.minutesPerYear").getAsDouble(), 1e-9);
        assertEquals(expected > 5e-4, !at(json, "agreements.0.metAfter").getAsBoolean());
        assertEquals(text, Files.readString(Path.of(model)));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void changesAreMadeTogetherAndInOrder() throws IOException {
        JsonObject json = Answers.json("difference-1", "what-if", "--format", "json", "--fail", "server-b #2", "--add", "server-b", "--set", "server-a.mttf=9 h",
                write("pair.nines", Models.pair()));
        assertEquals(1e-4, at(json, "levels.0.after.unavailability").getAsDouble(), 1e-13);
        assertEquals(List.of("1 more of Shop / Room 1 / rack b / server-b", "mttf = 9 h for Shop / Room 1 / rack a / server-a",
                "down for good: Shop / Room 1 / rack b / server-b #2"), json.getAsJsonArray("changes").asList().stream().map(e -> e.getAsString()).toList());
    }

    @Test
    void itSaysWhatCameAndWent() throws IOException {
        String model = write("pair.nines", Models.pair());
        Outcome failed = Shell.run("what-if", "--fail", "server-a", model);
        assertEquals(0, failed.code());
        assertTrue(failed.out().contains("MISSED") && failed.out().contains("server-b for Orders, full"), failed.out());
        assertTrue(Shell.run("what-if", "--set", "server-a.mttf=999 h", model).out().contains("Nothing is different."));
    }

    @ParameterizedTest
    @CsvSource({"never, server-a, 0", "missed, server-a, 1", "missed, nic-a, 1", "spof, server-a, 1", "error, server-a, 0"})
    void endsAsAskedFor(String failOn, String element, int code) throws IOException {
        assertEquals(code, Shell.run("what-if", "--fail-on", failOn, "--fail", element, write("pair.nines", Models.pair())).code());
    }

    @Test
    void whatCannotBeDoneIsExplained() throws IOException {
        String model = write("pair.nines", Models.pair());
        assertRefused(Shell.run("what-if", model), "No change is given", "--fail");
        assertRefused(Shell.run("what-if", "--fail", "servera", model), "no element 'servera'", "'server-a'");
        assertRefused(Shell.run("what-if", "--fail", "nic", model), "2 elements are called 'nic'", "rack a / server-a / nic", "rack b / server-b / nic");
        assertRefused(Shell.run("what-if", "--fail", "Orders", model), "service 'Orders'", "can't fail");
        assertRefused(Shell.run("what-if", "--set", "server-a.speed=9", model), "no figure 'speed'", "mttf");
        assertRefused(Shell.run("what-if", "--set", "server-a.mttr=9 h", model), "no figure 'mttr'", "detect");
        assertRefused(Shell.run("what-if", "--set", "server-a.mttf=9 parsec", model), "server-a", "'9 parsec'", "mttf");
        assertRefused(Shell.run("what-if", "--set", "server-a=9", model), "no figure with a value");
        assertRefused(Shell.run("what-if", "--add", "server-a=none", model), "'none'", "number of copies");
        assertRefused(Shell.run("what-if", "--remove", "server-a", "--fail", "server-a", model), "no element 'server-a'");
        assertRefused(Shell.run("what-if", "--remove", "p", model), "can't be removed");
        assertRefused(Shell.run("what-if", "--fail", "server-a", folder.resolve("none.nines").toString()), "none.nines");
    }
}
