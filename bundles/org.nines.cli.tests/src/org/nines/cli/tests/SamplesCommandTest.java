// SPDX-License-Identifier: EPL-2.0
package org.nines.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nines.cli.tests.Answers.assertRefused;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nines.cli.tests.Shell.Outcome;
import org.nines.samples.Samples;
import org.nines.samples.Samples.Sample;

/** Listing and copying samples. */
class SamplesCommandTest {

    @TempDir
    private Path folder;

    private List<String> copied() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
        }
    }

    @Test
    void allAreListed() {
        Outcome outcome = Shell.run("samples");
        assertEquals(0, outcome.code(), outcome.err());
        for (Sample sample : Samples.all()) {
            assertTrue(outcome.out().contains(sample.id() + "\n"), sample.id());
            assertTrue(outcome.out().contains(sample.title()), sample.id());
        }
    }

    @Test
    void aCopyIsTheSample() throws IOException {
        Sample sample = Samples.all().getFirst();
        Outcome outcome = Shell.run("samples", sample.id(), sample.id() + ".nines", "--to", folder.toString());
        assertEquals(0, outcome.code(), outcome.err());
        assertEquals(List.of(sample.id() + ".nines"), copied());
        try (InputStream content = sample.open()) {
            assertEquals(-1, Files.mismatch(folder.resolve(sample.id() + ".nines"), Files.write(folder.resolve("expected"), content.readAllBytes())));
        }
    }

    @Test
    void allAreCopied() throws IOException {
        assertEquals(0, Shell.run("samples", "--all", "--to", folder.toString()).code());
        assertEquals(List.copyOf(new TreeSet<>(Samples.all().stream().map(sample -> sample.id() + ".nines").toList())), copied());
    }

    @Test
    void whatIsInTheWayStaysAndNothingIsCopied() throws IOException {
        Path mine = Files.writeString(folder.resolve(Samples.all().getLast().id() + ".nines"), "mine");
        assertRefused(Shell.run("samples", "--all", "--to", folder.toString()), mine.getFileName().toString(), "nothing was copied", "--to");
        assertEquals("mine", Files.readString(mine));
        assertEquals(1, copied().size());
    }

    @Test
    void whatCanNotBeIsSaid() {
        assertRefused(Shell.run("samples", "toaster"), "toaster", "no such sample", Samples.all().getFirst().id());
        assertRefused(Shell.run("samples", "--all", "--to", folder.resolve("away").toString()), "away", "no such folder");
        assertRefused(Shell.run("samples", "--to", folder.toString()), "say which samples");
        assertRefused(Shell.run("samples", "--all", "toaster"), "not both");
    }
}
