// SPDX-License-Identifier: EPL-2.0
package org.nines.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import org.nines.model.Project;
import org.nines.scene.internal.Drawing;
import org.nines.scene.internal.DiagramBuilder;
import org.nines.scene.notation.DiagramKind;

/** The way in: from a model to a drawing of it. Needs no display. */
public final class Diagrams {

    private static final List<DiagramKind> KINDS = load();

    private Diagrams() {
    }

    private static List<DiagramKind> load() {
        List<DiagramKind> kinds = new ArrayList<>();
        ServiceLoader.load(DiagramKind.class, Diagrams.class.getClassLoader()).forEach(kinds::add);
        Set<String> ids = new TreeSet<>();
        for (DiagramKind kind : kinds) {
            if (!ids.add(kind.id())) {
                throw new IllegalStateException("There are two kinds of diagram called " + kind.id());
            }
        }
        return List.copyOf(kinds);
    }

    /** All kinds of diagram. */
    public static List<DiagramKind> kinds() {
        return KINDS;
    }

    public static Optional<DiagramKind> kind(String id) {
        return KINDS.stream().filter(k -> k.id().equals(id)).findFirst();
    }

    /** Layers of a kind of diagram that a model has something in, such as "Network A": names for {@link DiagramSettings#hiddenLayers()}. */
    public static Set<String> layers(Project project, DiagramKind kind) {
        return DiagramBuilder.layers(project, kind);
    }

    /**
     * Draws a diagram that nobody has laid out.
     *
     * @throws IllegalArgumentException when there is no such kind, or no such element as the scope names
     */
    public static Scene draw(Project project, DiagramSettings settings) {
        return draw(project, settings, Overlay.NONE);
    }

    /**
     * Draws a diagram that nobody has laid out, with what an analysis adds to it.
     *
     * @throws IllegalArgumentException when there is no such kind, or no such element as the scope names
     */
    public static Scene draw(Project project, DiagramSettings settings, Overlay overlay) {
        return Drawing.of(project, settings).layout().scene(overlay);
    }
}
