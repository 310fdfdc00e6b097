// SPDX-License-Identifier: EPL-2.0
package org.nines.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The start script of the product, as a shell runs it. */
class StartTest {

    @TempDir
    private Path folder;

    /** What a process came to. */
    private record Outcome(int code, String out, String err) {
    }

    @BeforeEach
    void needsAShell() {
        assumeFalse(System.getProperty("os.name").startsWith("Windows"), "nines.cmd is not tested");
    }

    private Outcome run(Path script, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("/bin/sh", script.toString()));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("NINES_JAVA", System.getProperty("java.home"));
        builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        int code = builder.start().waitFor();
        return new Outcome(code, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, to.resolve(from.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private static Path script() {
        return Bundle.product().resolve("nines");
    }

    @Test
    void printsItsVersionAndNothingElse() throws IOException, InterruptedException {
        Outcome first = run(script(), "--version");
        assertEquals(0, first.code(), first.toString());
        assertTrue(first.out().matches("Nines 1\\.0\\.0\\.[0-9]{12}\nJava [^\n]*\n"), first.out());
        assertEquals("", first.err());
        assertEquals(first, run(script(), "--version"), "the second start, with the class archive that the first one made");
        try (Stream<Path> archives = Files.list(folder.resolve("cache/nines"))) {
            String kind = Runtime.version().feature() >= 25 ? ".aot" : ".jsa";
            List<String> names = archives.map(f -> f.getFileName().toString()).toList();
            assertTrue(names.size() == 1 && names.get(0).endsWith(kind), names.toString());
        }
    }

    @Test
    void brokenClassArchiveIsNoticedByNobody() throws IOException, InterruptedException {
        Outcome first = run(script(), "--version");
        try (Stream<Path> archives = Files.list(folder.resolve("cache/nines"))) {
            for (Path archive : (Iterable<Path>) archives::iterator) {
                Files.writeString(archive, "broken");
            }
        }
        assertEquals(first, run(script(), "--version"));
    }

    @Test
    void cacheThatCannotBeWrittenIsNoticedByNobody() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("cache"), "a file where the folder should be");
        Outcome outcome = run(script(), "--version");
        assertEquals(0, outcome.code());
        assertEquals("", outcome.err());
    }

    @Test
    void startsThroughALinkAndFromAPathWithSpaces() throws IOException, InterruptedException {
        Path product = folder.resolve("Nines, the second (copy)");
        copy(Bundle.product(), product);
        Path link = Files.createSymbolicLink(folder.resolve("link to nines"), product.resolve("nines"));
        assertEquals(0, run(product.resolve("nines"), "--version").code());
        Outcome outcome = run(link, "--version");
        assertEquals(0, outcome.code(), outcome.toString());
        assertEquals("", outcome.err());
    }

    @Test
    void exitCodeAndMessageOfABadModelComeThrough() throws IOException, InterruptedException {
        Outcome outcome = run(script(), "check", "none of these.nines");
        assertEquals(2, outcome.code());
        assertEquals("", outcome.out());
        assertTrue(outcome.err().startsWith("nines: none of these.nines"), outcome.err());
    }

    @Test
    void missingBundleIsNamed() throws IOException, InterruptedException {
        Path product = folder.resolve("incomplete");
        copy(Bundle.product(), product);
        try (Stream<Path> jars = Files.list(product.resolve("plugins"))) {
            Files.delete(jars.filter(j -> j.getFileName().toString().startsWith("picocli_")).findFirst().orElseThrow());
        }
        Outcome outcome = run(product.resolve("nines"), "--version");
        assertEquals(3, outcome.code());
        assertTrue(outcome.err().contains("there is no picocli in"), outcome.err());
    }
}
