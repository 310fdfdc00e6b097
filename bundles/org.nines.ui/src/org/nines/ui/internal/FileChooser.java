// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;

/** Asks for a file by the dialog of the system. */
public class FileChooser {

    private static final Filter MODELS = new Filter("Nines models", "*.nines");
    private static final Filter DOCUMENTS = new Filter("Web pages", "*.html");

    private static FileChooser current = new FileChooser();

    private record Filter(String name, String pattern) {
    }

    /** The one that is used. */
    public static FileChooser get() {
        return current;
    }

    /** Uses another one: the dialog of the system can't be driven by a test. */
    public static void set(FileChooser chooser) {
        current = chooser;
    }

    /** A file to open, null for none. */
    public Path open() {
        FileDialog dialog = dialog(SWT.OPEN, "Open Model", MODELS);
        lastFolder().ifPresent(folder -> dialog.setFilterPath(folder.toString()));
        String chosen = dialog.open();
        return chosen == null ? null : Path.of(chosen);
    }

    /** A file to save to, null for none; one that exists is only chosen when the user has confirmed to overwrite it. */
    public Path save(String name, Path folder) {
        return save(dialog(SWT.SAVE, "Save Model As", MODELS), name, folder);
    }

    /** As {@link #save(String, Path)}, for the design document of a model. */
    public Path document(String name, Path folder) {
        return save(dialog(SWT.SAVE, "Export Design Document", DOCUMENTS), name, folder);
    }

    private static Path save(FileDialog dialog, String name, Path folder) {
        dialog.setOverwrite(true);
        dialog.setFileName(name);
        Optional.ofNullable(folder).or(FileChooser::lastFolder).ifPresent(f -> dialog.setFilterPath(f.toString()));
        String chosen = dialog.open();
        return chosen == null ? null : Path.of(chosen);
    }

    /** Where a model was opened or saved last. */
    private static Optional<Path> lastFolder() {
        return RecentFiles.all().stream().map(Path::getParent).filter(Objects::nonNull).findFirst();
    }

    private static FileDialog dialog(int style, String title, Filter filter) {
        FileDialog dialog = new FileDialog(Dialogs.shell(), style);
        dialog.setText(title);
        dialog.setFilterExtensions(new String[] {filter.pattern(), "*"});
        dialog.setFilterNames(new String[] {filter.name() + " (" + filter.pattern() + ")", "All files"});
        return dialog;
    }
}
