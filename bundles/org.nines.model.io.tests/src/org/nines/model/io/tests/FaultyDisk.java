// SPDX-License-Identifier: EPL-2.0
package org.nines.model.io.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.nines.model.io.internal.FileOperations;

/** The disk, but one operation fails: creating leaves half a file, replacing does nothing. Records what was replaced. */
final class FaultyDisk implements FileOperations {

    final List<String> replaced = new ArrayList<>();
    private final int failing;
    private int count;

    /** @param failing which operation fails, from 0; -1 for none */
    FaultyDisk(int failing) {
        this.failing = failing;
    }

    /** Whether the failure has come. */
    boolean hasFailed() {
        return failing >= 0 && count > failing;
    }

    private boolean fails() {
        return count++ == failing;
    }

    @Override
    public void create(Path file, byte[] content, Path like) throws IOException {
        if (fails()) {
            Files.write(file, Arrays.copyOf(content, content.length / 2));
            throw new IOException("No space left on device");
        }
        DISK.create(file, content, like);
    }

    @Override
    public void replace(Path source, Path target) throws IOException {
        if (fails()) {
            throw new IOException("Permission denied");
        }
        DISK.replace(source, target);
        replaced.add(target.getFileName().toString());
    }

    @Override
    public void delete(Path file) throws IOException {
        DISK.delete(file);
    }

    @Override
    public void sync(Path folder) {
        DISK.sync(folder);
    }
}
