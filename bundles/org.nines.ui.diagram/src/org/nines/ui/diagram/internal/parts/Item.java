// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.diagram.internal.parts;

import java.util.List;
import org.nines.ui.diagram.internal.paint.Drawn;

/** A shape or line of an open diagram, for as long as the diagram has one of that identifier: what edit parts stand for. */
public final class Item {

    private final String id;
    Drawn drawn;
    List<Item> children = List.of();
    /** How many of them have edit parts already: those of a large diagram are made one after the other. */
    int shown = Integer.MAX_VALUE;
    /** Lines that begin here. */
    List<Item> outgoing = List.of();
    /** Lines that end here. */
    List<Item> incoming = List.of();

    Item(String id) {
        this.id = id;
    }

    /** Identifier of its group in the scene. */
    public String id() {
        return id;
    }

    /** What is painted for it now. */
    public Drawn drawn() {
        return drawn;
    }

    List<Item> shownChildren() {
        return children.subList(0, Math.min(shown, children.size()));
    }

    /** Identifiers of the elements that it stands for. */
    public List<String> elements() {
        return drawn.group().elements();
    }
}
