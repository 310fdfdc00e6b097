// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** The files that were opened or saved last, latest first, and those that were open when the workbench ended. */
public final class RecentFiles {

    private static final int LIMIT = 10;
    private static final String RECENT = "recentFiles";
    private static final String OPEN = "openFiles";

    private RecentFiles() {
    }

    /** Those that are still there, at most ten. */
    public static List<Path> all() {
        return read(RECENT);
    }

    /** Makes the file the latest one. */
    public static void add(Path file) {
        List<Path> files = new ArrayList<>(read(RECENT));
        files.remove(file);
        files.addFirst(file);
        write(RECENT, files.subList(0, Math.min(LIMIT, files.size())));
        // the thread of the display does not wait for the disk
        Job.createSystem("Keeping the list of recent files", monitor -> {
            flush();
        }).schedule();
    }

    /** Those that were open when the workbench ended. */
    static List<Path> open() {
        return read(OPEN);
    }

    static void setOpen(List<Path> files) {
        write(OPEN, files);
        flush();
    }

    private static List<Path> read(String key) {
        String value = preferences().get(key, "");
        List<Path> files = new ArrayList<>();
        for (String name : value.split("\n")) {
            if (!name.isBlank() && Files.isRegularFile(Path.of(name))) {
                files.add(Path.of(name));
            }
        }
        return files;
    }

    private static void write(String key, List<Path> files) {
        preferences().put(key, String.join("\n", files.stream().map(Path::toString).toList()));
    }

    private static void flush() {
        try {
            preferences().flush();
        } catch (BackingStoreException e) {
            Log.warning("The list of recent files could not be kept.", e);
        }
    }

    private static IEclipsePreferences preferences() {
        return InstanceScope.INSTANCE.getNode("org.nines.ui");
    }
}
