// SPDX-License-Identifier: EPL-2.0
package org.nines.cli.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.nines.model.io.WholeFile;

/** A file that the program writes: wholly or not at all, and never over a model. */
final class OutputFile {

    private final Path file;

    /** A design document. */
    OutputFile(Path file, Path model) throws InputException {
        this(file, model, "design.html");
    }

    /**
     * @param file the file to write
     * @param model the model that was read
     * @param example a name that such a file may have
     * @throws InputException when the file must not be written or can't be
     */
    OutputFile(Path file, Path model, String example) throws InputException {
        this.file = file;
        Path folder = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file) || folder == null) {
            throw InputException.of("CLI-001", file.toString(), "This is a folder.", "Name a file to write to, such as " + file.resolve(example) + ".");
        }
        if (!Files.isDirectory(folder)) {
            throw InputException.of("CLI-002", file.toString(), "There is no folder " + folder + ".", "Make it first, or choose another place.");
        }
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".nines") || name.endsWith(".ninesdiagram") || isSame(file, model)) {
            throw InputException.of("CLI-003", file.toString(), "This is a model; it would be overwritten.",
                    "Choose a name that ends in " + example.substring(example.lastIndexOf('.')) + ", and not that of what is read.");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw InputException.of("CLI-004", file.toString(), "This is not an ordinary file.", "Choose another name.");
        }
    }

    private static boolean isSame(Path file, Path model) {
        try {
            return Files.exists(file) && Files.isSameFile(file, model);
        } catch (IOException e) {
            return false;
        }
    }

    /** Writes the text to a new file beside this one and renames it. */
    void write(String text) throws InputException {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes the bytes to a new file beside this one and renames it. */
    void write(byte[] content) throws InputException {
        try {
            WholeFile.write(file, content);
        } catch (IOException e) {
            throw InputException.of("CLI-005", file.toString(), "The file can't be written: " + WholeFile.reason(e) + ".",
                    "Choose another place.");
        }
    }
}
