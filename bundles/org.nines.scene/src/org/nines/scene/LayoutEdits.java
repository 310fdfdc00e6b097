// SPDX-License-Identifier: EPL-2.0
package org.nines.scene;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nines.model.edit.Edit;
import org.nines.model.edit.Edits;
import org.nines.model.layout.DiagramLayout;

/**
 * What a diagram shows of its model and where it forgets what was placed by hand, as edits of its stored layout; where things stand is said by
 * {@link DiagramDrawing}. What the layout knows about elements that are gone does no harm and comes back with them.
 */
public final class LayoutEdits {

    private LayoutEdits() {
    }

    /** Shows only the names of containers, or what is in them again. @param containers identifiers of their shapes */
    public static Edit collapse(DiagramLayout layout, Collection<String> containers, boolean collapsed) {
        return in(layout.getCollapsed(), containers, collapsed, (collapsed ? "Collapse " : "Expand ") + counted(containers, "container"));
    }

    /** Leaves shapes and lines out of the diagram, which stay in the model. @param shapesAndLines their identifiers */
    public static Edit hide(DiagramLayout layout, Collection<String> shapesAndLines) {
        return in(layout.getHidden(), shapesAndLines, true, "Delete " + counted(shapesAndLines, "element") + " from diagram");
    }

    /** Shows what was left out again. @param shapesAndLines their identifiers */
    public static Edit show(DiagramLayout layout, Collection<String> shapesAndLines) {
        return in(layout.getHidden(), shapesAndLines, false, "Show " + counted(shapesAndLines, "element") + " in diagram");
    }

    /** Switches a layer on or off. @param layer its name, see {@link Diagrams#layers} */
    public static Edit layer(DiagramLayout layout, String layer, boolean shown) {
        return in(layout.getHiddenLayers(), List.of(layer), !shown, (shown ? "Show layer '" : "Hide layer '") + layer + "'");
    }

    /** Shows some layers and no others. @param all all layers of the diagram */
    public static Edit only(DiagramLayout layout, Collection<String> shown, Collection<String> all) {
        Set<String> hidden = new LinkedHashSet<>(all);
        hidden.removeAll(shown);
        return Edits.of(() -> "Show " + (shown.size() == 1 ? "layer '" + shown.iterator().next() + "' only" : shown.size() + " layers only"),
                () -> hidden.equals(Set.copyOf(layout.getHiddenLayers())) ? "It is so already." : null, () -> {
                    layout.getHiddenLayers().clear();
                    layout.getHiddenLayers().addAll(hidden);
                    return List.of();
                });
    }

    /** Forgets where shapes and lines were, as if they were new. @param shapesAndLines their identifiers; all when empty */
    public static Edit forget(DiagramLayout layout, Collection<String> shapesAndLines) {
        Set<String> ids = Set.copyOf(shapesAndLines);
        boolean all = ids.isEmpty();
        return Edits.of(() -> all ? "Lay out everything anew" : "Lay out " + counted(shapesAndLines, "element") + " anew",
                () -> layout.getNodes().stream().noneMatch(n -> all || ids.contains(n.getElement())) && layout.getEdges().stream().noneMatch(e -> all || ids.contains(e.getLine()))
                        ? "Nobody has placed it." : null, () -> {
                            layout.getNodes().removeIf(n -> all || ids.contains(n.getElement()));
                            layout.getEdges().removeIf(e -> all || ids.contains(e.getLine()));
                            return List.of();
                        });
    }

    private static Edit in(List<String> list, Collection<String> ids, boolean there, String title) {
        Set<String> changed = new LinkedHashSet<>(ids);
        changed.removeIf(id -> list.contains(id) == there);
        return Edits.of(() -> title, () -> Optional.of("It is so already.").filter(r -> changed.isEmpty()).orElse(null), () -> {
            if (there) {
                list.addAll(changed);
            } else {
                list.removeAll(changed);
            }
            return List.of();
        });
    }

    private static String counted(Collection<?> things, String noun) {
        return things.size() == 1 ? noun : things.size() + " " + noun + "s";
    }
}
