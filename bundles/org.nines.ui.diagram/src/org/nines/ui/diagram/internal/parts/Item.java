// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.diagram.internal.parts;

import java.util.List;
import org.nines.ui.diagram.internal.paint.Drawn;

/** A shape or line of an open diagram, for as long as the diagram has one of that identifier: what edit parts stand for. */
public final class Item {

    private final String id;
    Drawn drawn;
    List<Item> children = List.of();
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

    /** Identifiers of the elements that it stands for. */
    public List<String> elements() {
        return drawn.group().elements();
    }
}
