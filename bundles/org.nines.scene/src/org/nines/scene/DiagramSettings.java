// SPDX-License-Identifier: EPL-2.0
package org.nines.scene;

import java.util.Set;

/**
 * What of a model one diagram shows. Immutable; begin with {@link #of(String)}.
 *
 * @param kind identifier of the kind of diagram
 * @param scope identifier of the element that is shown with what is inside it, and with what is directly connected to it; empty for everything
 * @param collapsed identifiers of containers of which only the name is shown
 * @param hidden identifiers of shapes and lines that are left out, with what stands in them and the lines that lead to them
 * @param hiddenLayers names of layers that are left out, see {@link Diagrams#layers}
 * @param heading whether a title stands above the drawing
 * @param legend whether a legend stands below the drawing
 */
public record DiagramSettings(String kind, String scope, Set<String> collapsed, Set<String> hidden, Set<String> hiddenLayers, boolean heading, boolean legend) {

    public DiagramSettings {
        collapsed = Set.copyOf(collapsed);
        hidden = Set.copyOf(hidden);
        hiddenLayers = Set.copyOf(hiddenLayers);
    }

    /** Everything of a kind, with heading and legend. */
    public static DiagramSettings of(String kind) {
        return new DiagramSettings(kind, "", Set.of(), Set.of(), Set.of(), true, true);
    }

    public DiagramSettings scope(String element) {
        return new DiagramSettings(kind, element, collapsed, hidden, hiddenLayers, heading, legend);
    }

    public DiagramSettings collapsed(Set<String> containers) {
        return new DiagramSettings(kind, scope, containers, hidden, hiddenLayers, heading, legend);
    }

    public DiagramSettings without(Set<String> shapesAndLines) {
        return new DiagramSettings(kind, scope, collapsed, shapesAndLines, hiddenLayers, heading, legend);
    }

    public DiagramSettings hiding(Set<String> layers) {
        return new DiagramSettings(kind, scope, collapsed, hidden, layers, heading, legend);
    }

    /** Without heading and legend: for an editor, or a page that has its own. */
    public DiagramSettings bare() {
        return new DiagramSettings(kind, scope, collapsed, hidden, hiddenLayers, false, false);
    }
}
