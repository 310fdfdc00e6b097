// SPDX-License-Identifier: EPL-2.0
package org.nines.scene.internal;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.nines.scene.Bounds;
import org.nines.scene.Group;
import org.nines.scene.Primitive;
import org.nines.scene.notation.NodeRow;

/** A shape while its drawing is being laid out. */
public final class DiagramNode {

    final String id;
    final EObject element;
    final NodeRow<?> row;
    /** What it is: that of its row, but a collapsed container, or one that stands in as a neighbour, is a node. */
    Group.Role role;
    DiagramNode parent;
    final List<DiagramNode> children = new ArrayList<>();
    final List<DiagramNode> ports = new ArrayList<>();
    String look;
    List<String> name = List.of();
    List<String> details = List.of();
    List<NodeRow.Tag> tags = List.of();
    /** Whether name and details stand in one line. */
    boolean inline;
    /** In a rack, the unit that it stands in, counted from 1; 0 for any. */
    int unit;
    /** Height in units, of a rack the number of its units; 0 for what has none. */
    int units;
    /** Whether it hangs at the side of a rack. */
    boolean atSide;
    /** What a reader sees when pointing at it. */
    String title = "";
    /** Path of its picture; empty for none. */
    String icon = "";
    /** How many copies it stands for. */
    int count = 1;
    /** What is painted in it behind everything else, such as the units of a rack. */
    final List<Primitive> decoration = new ArrayList<>();
    /** Least size: of a node what its text needs, of a container what its heading needs. */
    double minWidth;
    double minHeight;
    /** Height of the heading of a container. */
    double heading;
    /** Where it is, absolute. */
    double x;
    double y;
    double width;
    double height;
    DiagramNode(String id, EObject element, NodeRow<?> row) {
        this.id = id;
        this.element = element;
        this.row = row;
        this.role = row.role();
    }

    Bounds bounds() {
        return new Bounds(x, y, width, height);
    }

    boolean isContainer() {
        return role == Group.Role.CONTAINER;
    }

    /** Moves it with everything inside it. */
    void move(double dx, double dy) {
        x += dx;
        y += dy;
        children.forEach(c -> c.move(dx, dy));
        ports.forEach(p -> p.move(dx, dy));
    }

    /** Whether it is the other or lies somewhere inside it. */
    boolean isIn(DiagramNode other) {
        for (DiagramNode n = this; n != null; n = n.parent) {
            if (n == other) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return String.join(" ", name) + " " + bounds();
    }
}
