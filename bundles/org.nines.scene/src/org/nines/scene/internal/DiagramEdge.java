// SPDX-License-Identifier: EPL-2.0
package org.nines.scene.internal;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.nines.scene.Bounds;
import org.nines.scene.Line.Marker;
import org.nines.scene.Point;

/** A line while its drawing is being laid out. */
public final class DiagramEdge {

    final String id;
    /** What it stands for: several where lines between the same containers are drawn as one. */
    final List<EObject> elements = new ArrayList<>();
    final DiagramNode source;
    final DiagramNode target;
    final String look;
    final String legend;
    final Marker end;
    List<String> label;
    /** Its way, from border to border; empty until it is laid out. */
    List<Point> points = List.of();
    /** Where its label is; null until it is laid out, and without a label. */
    Bounds labelBounds;
    /** Whether its way was given and fits its ends. */
    boolean placed;

    DiagramEdge(String id, DiagramNode source, DiagramNode target, String look, String legend, Marker end, List<String> label) {
        this.id = id;
        this.source = source;
        this.target = target;
        this.look = look;
        this.legend = legend;
        this.end = end;
        this.label = label;
    }

    /** The node at an end: that of a port is what the port sits on. */
    static DiagramNode owner(DiagramNode end) {
        return end.role == org.nines.scene.Group.Role.PORT ? end.parent : end;
    }
}
