// SPDX-License-Identifier: EPL-2.0
package org.nines.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nines.cli.tests.Shell.Outcome;

/** Commands, exit codes and files. */
class CommandLineTest {

    @TempDir
    private Path folder;

    private String write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    private static void assertOneMessage(Outcome outcome, String... parts) {
        assertEquals(2, outcome.code(), outcome.toString());
        assertEquals("", outcome.out());
        assertTrue(outcome.err().startsWith("nines: "), outcome.err());
        assertFalse(outcome.err().contains("\tat ") || outcome.err().contains("Exception"), outcome.err());
        for (String part : parts) {
            assertTrue(outcome.err().replaceAll("\\s+", " ").contains(part), () -> part + "\nis not in\n" + outcome.err());
        }
    }

    @ParameterizedTest
    @CsvSource({"99 %, never, 0", "99 %, error, 0", "99 %, missed, 0", "99 %, spof, 1", "99.99 %, never, 0", "99.99 %, error, 0", "99.99 %, missed, 1",
            "99.99 %, spof, 1"})
    void checkEndsAsAskedFor(String target, String failOn, int code) throws IOException {
        String model = write("kiosk.nines", Models.kiosk(target));
        assertEquals(code, Shell.run("check", "--fail-on", failOn, model).code());
        assertEquals(code, Shell.run("check", "--fail-on=" + failOn, "--format", "json", model).code());
        assertEquals(List.of("kiosk.nines"), files());
    }

    @ParameterizedTest
    @CsvSource({"never, 0", "error, 1", "missed, 1", "spof, 1"})
    void checkOfAModelThatCannotBeAnalysed(String failOn, int code) throws IOException {
        Outcome outcome = Shell.run("check", "--fail-on", failOn, write("kiosk.nines", Models.impossible()));
        assertEquals(code, outcome.code(), outcome.toString());
        assertTrue(outcome.out().contains("error"), outcome.out());
        assertEquals("", outcome.err());
    }

    @Test
    void checkPrintsTheVerdict() throws IOException {
        Outcome outcome = Shell.run("check", write("kiosk.nines", Models.kiosk("99.99 %")));
        assertEquals(1, outcome.code());
        assertEquals("", outcome.err());
        // 1/1000 of 525,960 minutes; 8,766 hours of a year over 1,000 h between failures
        assertTrue(outcome.out().contains("526 minutes down a year, 52.6 allowed: 473 too many"), outcome.out());
        assertTrue(outcome.out().contains("8.77"), outcome.out());
    }

    @Test
    void checkPrintsJson() throws IOException {
        Outcome outcome = Shell.run("check", "--format", "json", write("kiosk.nines", Models.kiosk("99 %")));
        assertEquals(1e-3, JsonParser.parseString(outcome.out()).getAsJsonObject().getAsJsonArray("levels").get(0).getAsJsonObject().getAsJsonObject("total")
                .get("unavailability").getAsDouble(), 1e-15);
    }

    @Test
    void reportWritesADocument() throws IOException {
        Path document = folder.resolve("design.html");
        Outcome outcome = Shell.run("report", "-o", document.toString(), write("kiosk.nines", Models.kiosk("99.99 %")));
        assertEquals(0, outcome.code(), outcome.toString());
        assertTrue(outcome.out().contains("Design document:"), outcome.out());
        assertTrue(outcome.out().contains("The agreement is missed."), outcome.out());
        String html = Files.readString(document);
        assertTrue(html.startsWith("<!DOCTYPE html>") && html.contains("Kiosk") && html.contains("server-1"));
        assertEquals(List.of("design.html", "kiosk.nines"), files());
    }

    @Test
    void reportReplacesAnOlderDocument() throws IOException {
        Path document = Files.writeString(folder.resolve("design.html"), "old");
        assertEquals(0, Shell.run("report", "-o", document.toString(), write("kiosk.nines", Models.kiosk("99 %"))).code());
        assertFalse(Files.readString(document).contains("old</"));
        assertTrue(Files.readString(document).length() > 1000);
    }

    @Test
    void reportOfAModelThatCannotBeAnalysedWritesNothing() throws IOException {
        Path document = Files.writeString(folder.resolve("design.html"), "old");
        Outcome outcome = Shell.run("report", "-o", document.toString(), write("kiosk.nines", Models.impossible()));
        assertEquals(1, outcome.code());
        assertTrue(outcome.out().contains("No document was written."));
        assertEquals("old", Files.readString(document));
    }

    @Test
    void reportNeverOverwritesAModelOrAFolder() throws IOException {
        String text = Models.kiosk("99 %");
        String model = write("kiosk.nines", text);
        String other = write("other.nines", text);
        assertOneMessage(Shell.run("report", "-o", model, model), "This is a model");
        assertOneMessage(Shell.run("report", "-o", other, model), "This is a model");
        assertOneMessage(Shell.run("report", "-o", folder.toString(), model), "This is a folder", "Name a file");
        assertOneMessage(Shell.run("report", "-o", folder.resolve("none/design.html").toString(), model), "There is no folder");
        assertEquals(text, Files.readString(Path.of(model)));
        assertEquals(text, Files.readString(Path.of(other)));
        assertEquals(List.of("kiosk.nines", "other.nines"), files());
    }

    @Test
    void reportUnderTheNameOfAModelBehindALinkIsRefused() throws IOException {
        String model = write("kiosk.nines", Models.kiosk("99 %"));
        Path link = Files.createSymbolicLink(folder.resolve("design.html"), Path.of(model));
        assertOneMessage(Shell.run("report", "-o", link.toString(), model), "This is a model");
    }

    /** Bad input: the file's content, and what the message must name. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"not XML at all|bad.nines", "<html><body/></html>|bad.nines", "|bad.nines",
            "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>|bad.nines"})
    void badFilesGiveOneMessage(String content, String named) throws IOException {
        String model = write("bad.nines", content == null ? "" : content);
        assertOneMessage(Shell.run("check", model), named);
        assertOneMessage(Shell.run("check", "--format", "json", "--fail-on", "never", model), named);
        assertOneMessage(Shell.run("report", "-o", folder.resolve("design.html").toString(), model), named);
        assertEquals(List.of("bad.nines"), files());
    }

    @Test
    void unresolvedAndDoubledIdentifiersAreNamed() throws IOException {
        assertOneMessage(Shell.run("check", write("bad.nines", Models.kiosk("99 %").replace("host=\"server\"", "host=\"nobody\""))), "bad.nines", "nobody");
        assertOneMessage(Shell.run("check", write("bad.nines", Models.kiosk("99 %").replace("xmi:id=\"nic\"", "xmi:id=\"server\""))), "bad.nines", "server");
    }

    @Test
    void missingFilesAndFoldersGiveOneMessage() {
        assertOneMessage(Shell.run("check", folder.resolve("none.nines").toString()), "none.nines");
        assertOneMessage(Shell.run("check", folder.toString()), folder.getFileName().toString());
    }

    @Test
    void wrongUseIsExplained() {
        assertOneMessage(Shell.run("chek", "a.nines"), "there is no command 'chek'", "nines --help");
        assertOneMessage(Shell.run("check"), "MODEL", "nines check --help");
        assertOneMessage(Shell.run("check", "--format", "xml", "a.nines"), "--format", "text, json");
        assertOneMessage(Shell.run("check", "--fail-on", "always", "a.nines"), "--fail-on", "never, error, missed, spof");
        assertOneMessage(Shell.run("check", "--wrong", "a.nines"), "--wrong");
        assertOneMessage(Shell.run("check", "a.nines", "b.nines"), "b.nines");
        assertOneMessage(Shell.run("report", "-o"), "-o");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--help", "check --help", "analyze --help", "what-if --help", "diff --help", "report --help", "diagram --help", "check -h"})
    void helpFitsAndHasAnExample(String arguments) {
        Outcome outcome = Shell.run(arguments.isEmpty() ? new String[0] : arguments.split(" "));
        assertEquals(0, outcome.code());
        assertEquals("", outcome.err());
        assertTrue(outcome.out().contains("Example"), outcome.out());
        outcome.out().lines().forEach(line -> assertTrue(line.length() <= 80, line));
    }

    @Test
    void versionIsPrinted() {
        Outcome outcome = Shell.run("--version");
        assertEquals(0, outcome.code());
        assertTrue(outcome.out().startsWith("Nines "), outcome.out());
    }

    @Test
    void outputFitsEightyColumns() throws IOException {
        String model = write("a-model-with-quite-a-long-name-that-says-what-it-is-about-and-more.nines", Models.kiosk("99.99 %"));
        Shell.run("check", model).out().lines().forEach(line -> assertTrue(line.length() <= 80, line));
    }
}
