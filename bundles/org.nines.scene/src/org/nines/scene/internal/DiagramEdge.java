// SPDX-License-Identifier: EPL-2.0
package org.nines.scene.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.nines.scene.Bounds;
import org.nines.scene.Line.Marker;
import org.nines.scene.Point;
import org.nines.scene.TextFlow;
import org.nines.scene.TextStyle;

/** A line while its drawing is being laid out. */
public final class DiagramEdge {

    /** Names are wrapped at this width. */
    private static final double LABEL_WIDTH = 120;

    final String id;
    /** What it stands for: several where lines between the same containers are drawn as one. */
    final List<EObject> elements = new ArrayList<>();
    /** Their identifiers. */
    List<String> elementIds = List.of();
    /** What a reader sees when pointing at it, for the first of its elements. */
    List<String> titles = List.of();
    final DiagramNode source;
    final DiagramNode target;
    final String look;
    final String legend;
    final Marker end;
    /** Whether the ranks of its ends decide which of them comes first in layers. */
    final boolean undirected;
    private final Set<String> texts = new LinkedHashSet<>();
    List<String> label = List.of();
    /** Its way, from border to border; empty until it is laid out. */
    List<Point> points = List.of();
    /** Where its label is; null until it is laid out, and without a label. */
    Bounds labelBounds;

    DiagramEdge(String id, DiagramNode source, DiagramNode target, String look, String legend, Marker end, boolean undirected) {
        this.id = id;
        this.source = source;
        this.target = target;
        this.look = look;
        this.legend = legend;
        this.end = end;
        this.undirected = undirected;
    }

    /** Adds what one of its elements has to say. */
    void label(String text) {
        if (!text.isBlank()) {
            texts.add(text);
        }
    }

    /** Sets its label in lines: what its elements say, or how many they are where that is too much. */
    void wrapLabel() {
        List<String> lines = new ArrayList<>();
        texts.forEach(t -> lines.addAll(TextFlow.wrap(t, TextStyle.DETAIL, LABEL_WIDTH)));
        boolean all = elements.size() == 1 || !texts.isEmpty() && lines.size() <= 4;
        label = all ? List.copyOf(lines) : List.of("× " + elements.size());
    }

    double labelWidth() {
        return TextFlow.width(label, TextStyle.DETAIL) + 2 * LayeredLayout.LABEL_PADDING;
    }

    double labelHeight() {
        return label.size() * TextStyle.DETAIL.lineHeight() + LayeredLayout.LABEL_PADDING;
    }

    void move(double dx, double dy) {
        points = points.stream().map(p -> p.plus(dx, dy)).toList();
        labelBounds = labelBounds == null ? null : labelBounds.plus(dx, dy);
    }

    /** The node at an end: that of a port is what the port sits on. */
    static DiagramNode owner(DiagramNode end) {
        return end.role == org.nines.scene.Group.Role.PORT ? end.parent : end;
    }
}
