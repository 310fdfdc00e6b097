// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.diagram.internal.parts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nines.scene.Group.Role;
import org.nines.ui.diagram.internal.paint.Drawn;
import org.nines.ui.diagram.internal.paint.Picture;

/** What an open diagram shows: items that stay the same while the picture changes. */
public final class Sheet {

    /** So many shapes and lines that were not there before get their edit parts at once. */
    private static final int AT_ONCE = 1_000;
    /** And so many at a time when there are more. */
    private static final int PIECE = 50;

    private final Map<String, Item> items = new HashMap<>();
    /** Item that shows an element, by the element's identifier: its shape rather than a line that stands for a reference of it. */
    private final Map<String, Item> byElement = new HashMap<>();
    /** What stands on the paper, as what is inside an item that is not shown. */
    private final Item paper = new Item("");
    /** Items whose content has no edit parts yet, outer ones first. */
    private final Deque<Item> pending = new ArrayDeque<>();
    private Picture picture = Picture.EMPTY;

    /** What is shown. */
    public Picture picture() {
        return picture;
    }

    List<Item> roots() {
        return paper.shownChildren();
    }

    /** Whether everything has an edit part. */
    public boolean isComplete() {
        return pending.isEmpty();
    }

    /** Shows some more of what has no edit parts yet. @return the item that has more inside it now; null for the paper */
    Item more() {
        Item item = pending.peek();
        if (item.shown + PIECE < item.children.size() && isThere(item)) {
            item.shown += PIECE;
        } else {
            item.shown = Integer.MAX_VALUE;
            pending.remove();
        }
        return item == paper ? null : item;
    }

    private boolean isThere(Item item) {
        return item == paper || items.get(item.id()) == item;
    }

    /** The item of that identifier, null when there is none. */
    public Item item(String id) {
        return items.get(id);
    }

    /** The item that shows an element, null when none does: its shape where it has one, else its line. */
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
        boolean atOnce = next.all().size() - items.size() <= AT_ONCE;
        paper.children = take(next.shapes(), changed, atOnce);
        if (!atOnce && paper.children.size() > PIECE) {
            paper.shown = 0;
            pending.addFirst(paper);
        }
        Map<Item, List<Item>> outgoing = new HashMap<>();
        Map<Item, List<Item>> incoming = new HashMap<>();
        for (Item line : take(next.lines(), changed, true)) {
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
            item.elements().forEach(e -> byElement.merge(e, item, (a, b) -> a.drawn.role() == Role.EDGE ? b : a));
        }
        picture = next;
        return changed;
    }

    private List<Item> take(List<Drawn> drawn, Set<Item> changed, boolean atOnce) {
        List<Item> taken = new ArrayList<>();
        for (Drawn each : drawn) {
            Item item = items.get(each.group().id());
            if (item == null) {
                item = new Item(each.group().id());
                items.put(item.id(), item);
                if (!atOnce && !each.children().isEmpty()) {
                    item.shown = 0;
                    pending.add(item);
                }
            }
            taken.add(item);
            if (item.drawn != each) {
                item.drawn = each;
                changed.add(item);
                item.children = take(each.children(), changed, atOnce);
            }
        }
        return taken;
    }
}
