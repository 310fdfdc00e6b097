// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.diagram.internal;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.nines.scene.Bounds;

/** Ways to put several shapes in line. The first of them is the one that the others follow. */
public enum Arrange {

    LEFT("Align &Left", (first, b) -> at(b, first.x(), b.y())),
    CENTRE("Align &Centres", (first, b) -> at(b, first.centreX() - b.width() / 2, b.y())),
    RIGHT("Align &Right", (first, b) -> at(b, first.right() - b.width(), b.y())),
    TOP("Align &Top", (first, b) -> at(b, b.x(), first.y())),
    MIDDLE("Align &Middles", (first, b) -> at(b, b.x(), first.centreY() - b.height() / 2)),
    BOTTOM("Align &Bottom", (first, b) -> at(b, b.x(), first.bottom() - b.height())),
    SIZE("Same &Size", (first, b) -> new Bounds(b.x(), b.y(), first.width(), first.height())),
    ACROSS("Distribute &Across", null),
    DOWN("Distribute &Down", null);

    /** Where a shape comes when it follows another one. */
    private interface Following {
        Bounds place(Bounds first, Bounds shape);
    }

    private final String label;
    private final Following following;

    Arrange(String label, Following following) {
        this.label = label;
        this.following = following;
    }

    private static Bounds at(Bounds shape, double x, double y) {
        return new Bounds(x, y, shape.width(), shape.height());
    }

    /** As a menu says it. */
    public String label() {
        return label;
    }

    /** How many shapes it needs at least. */
    public int least() {
        return following == null ? 3 : 2;
    }

    /**
     * New places.
     *
     * @param shapes where shapes are, in the order in which they were selected
     */
    public Map<String, Bounds> apply(Map<String, Bounds> shapes) {
        Map<String, Bounds> placed = new LinkedHashMap<>();
        if (shapes.size() < least()) {
            return placed;
        }
        if (following != null) {
            Bounds first = shapes.values().iterator().next();
            shapes.forEach((id, b) -> placed.put(id, following.place(first, b)));
            return placed;
        }
        return this == ACROSS ? distribute(shapes, Bounds::x, Bounds::width, (b, x) -> at(b, x, b.y())) : distribute(shapes, Bounds::y, Bounds::height, (b, y) -> at(b, b.x(), y));
    }

    /** The outer ones stay; gaps between neighbours become equal. */
    private static Map<String, Bounds> distribute(Map<String, Bounds> shapes, Function<Bounds, Double> begin, Function<Bounds, Double> length,
            java.util.function.BiFunction<Bounds, Double, Bounds> move) {
        List<Map.Entry<String, Bounds>> order = shapes.entrySet().stream().sorted(Comparator.comparing(e -> begin.apply(e.getValue()) + length.apply(e.getValue()) / 2)).toList();
        Bounds first = order.getFirst().getValue();
        Bounds last = order.getLast().getValue();
        double all = order.stream().mapToDouble(e -> length.apply(e.getValue())).sum();
        double gap = (begin.apply(last) + length.apply(last) - begin.apply(first) - all) / (order.size() - 1);
        Map<String, Bounds> placed = new LinkedHashMap<>();
        double at = begin.apply(first);
        for (Map.Entry<String, Bounds> shape : order) {
            placed.put(shape.getKey(), move.apply(shape.getValue(), at));
            at += length.apply(shape.getValue()) + gap;
        }
        return placed;
    }
}
