// SPDX-License-Identifier: EPL-2.0
package org.nines.model.io.internal;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nines.model.Problem;
import org.nines.model.io.ModelException;

/**
 * Writes files so that all or none of them change.
 *
 * <p>Each content is written to a temporary file beside its target ({@code .name.0.tmp}) and forced to disk; then each is renamed over its
 * target, in the order given. When a rename fails, those before it are taken back from copies ({@code .name.0.old}). A crash of the machine
 * between two renames can leave some files new and some old, each of them whole.
 */
public final class FileTransaction {

    private static final int ATTEMPTS = 1000;

    private final FileOperations operations;
    private final Map<Path, byte[]> contents = new LinkedHashMap<>();
    private final Map<Path, Path> temporary = new LinkedHashMap<>();
    private final Map<Path, Path> copies = new LinkedHashMap<>();
    private final Set<Path> litter = new LinkedHashSet<>();

    public FileTransaction(FileOperations operations) {
        this.operations = operations;
    }

    /** Adds a file to be written; the path has no symbolic links. */
    public void add(Path file, byte[] content) {
        contents.put(file, content);
    }

    /** @throws ModelException when nothing was written */
    public void commit() throws ModelException {
        Path current = null;
        try {
            for (Map.Entry<Path, byte[]> output : contents.entrySet()) {
                current = output.getKey();
                temporary.put(current, create(current, "tmp", output.getValue()));
            }
            if (contents.size() > 1) {
                for (Path file : contents.keySet()) {
                    current = file;
                    if (Files.exists(file)) {
                        copies.put(file, create(file, "old", Files.readAllBytes(file)));
                    }
                }
            }
        } catch (IOException e) {
            cleanUp();
            throw new ModelException(List.of(failed(current, e)));
        }
        replace();
        cleanUp();
        contents.keySet().stream().map(Path::getParent).distinct().forEach(operations::sync);
    }

    private void replace() throws ModelException {
        List<Path> done = new ArrayList<>();
        for (Map.Entry<Path, Path> entry : temporary.entrySet()) {
            try {
                operations.replace(entry.getValue(), entry.getKey());
                litter.remove(entry.getValue());
                done.add(entry.getKey());
            } catch (IOException e) {
                List<Problem> problems = new ArrayList<>();
                problems.add(failed(entry.getKey(), e));
                done.reversed().forEach(file -> takeBack(file, problems));
                cleanUp();
                throw new ModelException(problems);
            }
        }
    }

    private void takeBack(Path file, List<Problem> problems) {
        Path copy = copies.get(file);
        try {
            if (copy == null) {
                operations.delete(file);
            } else {
                operations.replace(copy, file);
                litter.remove(copy);
            }
        } catch (IOException e) {
            litter.remove(copy);
            problems.add(Issue.NOT_ROLLED_BACK.at(file.toString(), "the file is new already and its old content could not be put back"
                    + (copy == null ? "" : "; that is kept in " + copy.getFileName()) + ": " + e.getMessage() + "."));
        }
    }

    private Path create(Path file, String extension, byte[] content) throws IOException {
        for (int i = 0; i < ATTEMPTS; i++) {
            Path candidate = file.resolveSibling("." + file.getFileName() + "." + i + "." + extension);
            if (Files.exists(candidate)) {
                // Somebody's who is writing now, or left from a crash.
                continue;
            }
            try {
                litter.add(candidate);
                operations.create(candidate, content, file);
                return candidate;
            } catch (FileAlreadyExistsException e) {
                litter.remove(candidate);
            }
        }
        throw new IOException("there are too many temporary files beside it");
    }

    private void cleanUp() {
        for (Path file : litter) {
            try {
                operations.delete(file);
            } catch (IOException e) {
                // It is only a file too many, and the reason why it can't be removed is most likely the one that is being reported.
            }
        }
        litter.clear();
    }

    private static Problem failed(Path file, IOException e) {
        String reason = e.getMessage() == null || e.getMessage().isBlank() ? e.getClass().getSimpleName() : e.getMessage();
        return Issue.NOT_WRITTEN.at(file.toString(), "the file can't be written: " + reason + ".");
    }
}
