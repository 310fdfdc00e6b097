// SPDX-License-Identifier: EPL-2.0
package org.nines.model.io.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.eclipse.emf.common.util.URI;
import org.nines.model.io.ModelException;

/** Paths behind EMF's addresses, and opening of files with errors that people understand. */
public final class FileAccess {

    private FileAccess() {
    }

    /** Path of a file address, null when it is none. */
    public static Path pathOf(URI uri) {
        if (uri == null || !uri.isFile() || uri.isRelative()) {
            return null;
        }
        try {
            return Path.of(uri.toFileString());
        } catch (InvalidPathException e) {
            return null;
        }
    }

    /** Address of a file. */
    public static URI uriOf(Path file) {
        return URI.createFileURI(file.toString());
    }

    /** The one path of a file however it is named: symbolic links of what exists resolved, absolute, normalised. */
    public static Path real(Path file) throws IOException {
        Path absolute = file.toAbsolutePath().normalize();
        if (Files.exists(absolute)) {
            return absolute.toRealPath();
        }
        Path parent = absolute.getParent();
        return parent == null || !Files.exists(parent) ? absolute : parent.toRealPath().resolve(absolute.getFileName());
    }

    /**
     * Opens a file for reading; devices, folders and files above the limit are refused before a byte is read.
     *
     * @param name how messages call the file
     */
    static InputStream open(Path file, String name, Budget budget) throws ModelException {
        try {
            if (!Files.exists(file)) {
                throw Issue.MISSING_FILE.failure(name, "the file does not exist.");
            }
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (!attributes.isRegularFile()) {
                throw Issue.NOT_A_FILE.failure(name, attributes.isDirectory() ? "this is a folder." : "this is not an ordinary file.");
            }
            if (attributes.size() > budget.bytes) {
                throw Issue.TOO_LARGE.failure(name,
                        "the file has " + attributes.size() + " bytes; models are read up to " + budget.size() + " in all.");
            }
            return Files.newInputStream(file);
        } catch (ModelException e) {
            throw e;
        } catch (AccessDeniedException e) {
            throw Issue.UNREADABLE.failure(name, "the file may not be read.");
        } catch (IOException e) {
            throw Issue.UNREADABLE.failure(name, "the file can't be read: " + e.getMessage());
        }
    }
}
