// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal;

import java.nio.file.Path;
import org.nines.model.io.ModelException;
import org.nines.model.io.SaveOptions;
import org.nines.ui.OpenModel;

/** Saving, with the questions that it may raise. */
public final class SaveFlow {

    private static final String CHANGED_ON_DISK = "IO-051";
    private static final String FILE_EXISTS = "IO-052";
    private static final String EXTENSION = ".nines";

    /** What can be done with a session and fail. */
    @FunctionalInterface
    private interface Saving {
        void run(SaveOptions options) throws ModelException;
    }

    private SaveFlow() {
    }

    /** Saves a model, asking for a file where it has none; whether it was saved. */
    public static boolean save(OpenModel model) {
        if (model.session().file() == null) {
            return saveAs(model);
        }
        return save(model, options -> model.session().save(options));
    }

    /** Asks for a file and saves the model to it; whether it was saved. */
    public static boolean saveAs(OpenModel model) {
        Path old = model.session().file();
        String name = old == null ? fileName(model.title()) : String.valueOf(old.getFileName());
        Path chosen = FileChooser.get().save(name, old == null ? null : old.getParent());
        if (chosen == null) {
            return false;
        }
        Path file = chosen.getFileName().toString().endsWith(EXTENSION) ? chosen : chosen.resolveSibling(chosen.getFileName() + EXTENSION);
        return save(model, options -> model.session().saveAs(file, options));
    }

    /** A name that every file system takes. */
    static String fileName(String title) {
        String name = title.strip().toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return (name.isEmpty() ? "model" : name) + EXTENSION;
    }

    private static boolean save(OpenModel model, Saving saving) {
        SaveOptions options = SaveOptions.defaults();
        while (true) {
            try {
                SaveOptions now = options;
                Background.call(() -> {
                    saving.run(now);
                    return null;
                });
                RecentFiles.add(model.session().file());
                return true;
            } catch (ModelException e) {
                String code = e.problems().isEmpty() ? "" : e.problems().getFirst().code();
                if (!options.overwrite() && code.equals(CHANGED_ON_DISK)) {
                    model.setChangeOnDiskKnown(true);
                    int answer = Dialogs.ask("Changed on Disk", "Another program has changed '" + model.title()
                            + "' since it was opened here. Saving would overwrite what it wrote.", "Save As…", "Overwrite", "Cancel");
                    if (answer == 0) {
                        return saveAs(model);
                    }
                    if (answer != 1) {
                        return false;
                    }
                    options = options.overwriting();
                } else if (!options.overwrite() && code.equals(FILE_EXISTS)) {
                    int answer = Dialogs.ask("Overwrite", "There is another file in the way: " + e.problems().getFirst().place(), "Overwrite", "Cancel");
                    if (answer != 0) {
                        return false;
                    }
                    options = options.overwriting();
                } else {
                    Dialogs.failed("Not Saved", e);
                    return false;
                }
            } catch (Exception e) {
                Dialogs.internalError("The model could not be saved.", e);
                return false;
            }
        }
    }
}
