// SPDX-License-Identifier: EPL-2.0
package org.nines.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import org.nines.model.Project;
import org.nines.model.edit.Edit;
import org.nines.model.layout.DiagramLayout;
import org.nines.model.layout.DiagramLayouts;
import org.nines.model.layout.LayoutFactory;
import org.nines.scene.internal.DiagramBuilder;
import org.nines.scene.internal.Drawing;
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
     * What a diagram shows, neither measured nor laid out.
     *
     * @throws IllegalArgumentException when there is no such kind, or no such element as the scope names
     */
    public static Content content(Project project, DiagramSettings settings) {
        return Drawing.content(project, settings);
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
        return draw(project, settings, overlay, null);
    }

    /**
     * Draws a diagram as it was laid out before. What is new in the model gets a place near what it is connected with; everything else stays
     * where it is, unless a container that has grown would cover it.
     *
     * @param stored the layout; null when there is none. It is not changed
     * @throws IllegalArgumentException when there is no such kind, or no such element as the scope names
     */
    public static Scene draw(Project project, DiagramSettings settings, Overlay overlay, DiagramLayout stored) {
        return DiagramDrawing.of(project, settings, stored).layout().scene(overlay);
    }

    /**
     * Lays a diagram out and writes all places into its stored layout: {@link DiagramDrawing} in one step. Racks stand where the model says, and have none.
     *
     * @param stored the layout, changed
     * @param again identifiers of elements whose shapes are to get new places
     */
    public static void layout(Project project, DiagramSettings settings, DiagramLayout stored, Set<String> again) {
        Edit keep = DiagramDrawing.of(project, settings, stored).layout(again).keep(stored);
        if (keep.applies()) {
            keep.apply();
        }
    }

    /** The layout of a diagram among those of its model, made when it is not there. */
    public static DiagramLayout layout(DiagramLayouts all, DiagramSettings settings) {
        return find(all, settings).orElseGet(() -> {
            DiagramLayout fresh = LayoutFactory.eINSTANCE.createDiagramLayout();
            fresh.setKind(settings.kind());
            fresh.setScope(settings.scope());
            all.getDiagrams().add(fresh);
            return fresh;
        });
    }

    /** The layout of a diagram among those of its model. */
    public static Optional<DiagramLayout> find(DiagramLayouts all, DiagramSettings settings) {
        return all.getDiagrams().stream().filter(d -> settings.kind().equals(d.getKind()) && settings.scope().equals(d.getScope())).findFirst();
    }

    /** What a stored diagram shows: its kind and scope, and what is collapsed and hidden in it. */
    public static DiagramSettings settings(DiagramLayout stored) {
        return DiagramSettings.of(stored.getKind()).scope(stored.getScope()).collapsed(Set.copyOf(stored.getCollapsed())).without(Set.copyOf(stored.getHidden()))
                .hiding(Set.copyOf(stored.getHiddenLayers()));
    }
}
