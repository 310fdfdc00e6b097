// SPDX-License-Identifier: EPL-2.0
package org.nines.model.io.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nines.model.io.WholeFile;

/** Files that are written wholly or not at all. */
class WholeFileTest {

    @TempDir
    private Path folder;

    private void write(Path file, String text) throws IOException {
        WholeFile.write(file, text.getBytes());
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void takesThePlaceOfWhatWasThere() throws IOException {
        Path file = folder.resolve("document.html");
        write(file, "first");
        write(file, "second");
        assertEquals("second", Files.readString(file));
        assertEquals(List.of("document.html"), names());
    }

    @Test
    void writesWhereALinkLeads() throws IOException {
        Path file = folder.resolve("document.html");
        write(file, "first");
        Path link = Files.createSymbolicLink(folder.resolve("link.html"), file);
        write(link, "second");
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("second", Files.readString(file));
    }

    @Test
    void leavesNothingBehindWhenItFails() throws IOException {
        Path full = Files.createDirectory(folder.resolve("document.html"));
        Files.writeString(full.resolve("content"), "kept");
        assertThrows(IOException.class, () -> write(full, "text"));
        assertEquals(List.of("document.html"), names());
        assertEquals("kept", Files.readString(full.resolve("content")));
    }
}
