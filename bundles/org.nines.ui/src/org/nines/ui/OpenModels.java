// SPDX-License-Identifier: EPL-2.0
package org.nines.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.swt.widgets.Display;
import org.nines.model.io.ModelSession;

/** The models that are open in the workbench, in the order in which they were opened. */
public final class OpenModels {

    private static final List<OpenModel> ALL = new ArrayList<>();
    private static final List<Runnable> LISTENERS = new CopyOnWriteArrayList<>();

    private OpenModels() {
    }

    public static List<OpenModel> all() {
        return List.copyOf(ALL);
    }

    /** The open model of a session. Whoever hands in a session that is new here hands it over: it is closed with the last editor on it. */
    public static OpenModel of(ModelSession session) {
        for (OpenModel model : ALL) {
            if (model.session() == session) {
                return model;
            }
        }
        OpenModel[] added = new OpenModel[1];
        added[0] = new OpenModel(session, Display.getCurrent(), () -> {
            ALL.remove(added[0]);
            changed();
        });
        ALL.add(added[0]);
        changed();
        return added[0];
    }

    /** The open model of that file, null when it isn't open. */
    public static OpenModel of(Path file) {
        return ALL.stream().filter(m -> file.equals(m.session().file())).findFirst().orElse(null);
    }

    /** The listener is told when a model was opened or closed. */
    public static void addListener(Runnable listener) {
        LISTENERS.add(listener);
    }

    public static void removeListener(Runnable listener) {
        LISTENERS.remove(listener);
    }

    private static void changed() {
        LISTENERS.forEach(Runnable::run);
    }
}
