// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.diagram.internal.parts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nines.ui.diagram.internal.paint.Drawn;
import org.nines.ui.diagram.internal.paint.Picture;

/** What an open diagram shows: items that stay the same while the picture changes. */
public final class Sheet {

    private final Map<String, Item> items = new HashMap<>();
    /** Item that shows an element, by the element's identifier. */
    private final Map<String, Item> byElement = new HashMap<>();
    private List<Item> roots = List.of();
    private Picture picture = Picture.EMPTY;

    /** What is shown. */
    public Picture picture() {
        return picture;
    }

    List<Item> roots() {
        return roots;
    }

    /** The item of that identifier, null when there is none. */
    public Item item(String id) {
        return items.get(id);
    }

    /** The item that shows an element, null when none does. */
    public Item showing(String element) {
        return byElement.get(element);
    }

    public Collection<Item> items() {
        return items.values();
    }

    /**
     * Shows another picture.
     *
     * @return the items that look different now or have others inside or at them, outer ones first; gone ones are not among them
     */
    Set<Item> show(Picture next) {
        Set<Item> changed = new LinkedHashSet<>();
        items.keySet().retainAll(next.all().keySet());
        roots = take(next.shapes(), changed);
        Map<Item, List<Item>> outgoing = new HashMap<>();
        Map<Item, List<Item>> incoming = new HashMap<>();
        for (Item line : take(next.lines(), changed)) {
            List<String> ends = line.drawn.group().ends();
            outgoing.computeIfAbsent(items.get(ends.getFirst()), k -> new ArrayList<>()).add(line);
            incoming.computeIfAbsent(items.get(ends.getLast()), k -> new ArrayList<>()).add(line);
        }
        byElement.clear();
        for (Item item : items.values()) {
            List<Item> out = outgoing.getOrDefault(item, List.of());
            List<Item> in = incoming.getOrDefault(item, List.of());
            if (!out.equals(item.outgoing) || !in.equals(item.incoming)) {
                item.outgoing = out;
                item.incoming = in;
                changed.add(item);
            }
            item.elements().forEach(e -> byElement.putIfAbsent(e, item));
        }
        picture = next;
        return changed;
    }

    private List<Item> take(List<Drawn> drawn, Set<Item> changed) {
        List<Item> taken = new ArrayList<>();
        for (Drawn each : drawn) {
            Item item = items.computeIfAbsent(each.group().id(), Item::new);
            taken.add(item);
            if (item.drawn != each) {
                item.drawn = each;
                changed.add(item);
                item.children = take(each.children(), changed);
            }
        }
        return taken;
    }
}
