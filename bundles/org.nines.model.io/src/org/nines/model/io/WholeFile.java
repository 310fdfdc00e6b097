// SPDX-License-Identifier: EPL-2.0
package org.nines.model.io;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.nines.model.io.internal.FileOperations;

/** Writing what is made from a model, such as a document. */
public final class WholeFile {

    private WholeFile() {
    }

    /**
     * Writes a file wholly or not at all: to a new file beside it, which takes its place then. Of a symbolic link it is the file that it leads to.
     *
     * @throws IOException when it can't be written; what was there is still there
     */
    public static void write(Path file, byte[] content) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path beside = target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        FileOperations.DISK.create(beside, content, target);
        try {
            FileOperations.DISK.replace(beside, target);
        } catch (IOException e) {
            FileOperations.DISK.delete(beside);
            throw e;
        }
    }

    /** Why a file could not be written, in a word or two, for the middle of a sentence. */
    public static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "access denied";
        }
        return e instanceof FileSystemException f && f.getReason() != null ? f.getReason() : String.valueOf(e.getMessage());
    }
}
