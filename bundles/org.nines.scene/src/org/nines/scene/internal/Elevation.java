// SPDX-License-Identifier: EPL-2.0
package org.nines.scene.internal;

import java.util.ArrayList;
import java.util.List;
import org.nines.model.facility.Equipment;
import org.nines.model.facility.Rack;
import org.nines.scene.Bounds;
import org.nines.scene.Primitive;
import org.nines.scene.Shape;
import org.nines.scene.Shape.Form;
import org.nines.scene.Style;
import org.nines.scene.Text;
import org.nines.scene.Text.Anchor;
import org.nines.scene.TextStyle;
import org.nines.scene.internal.kinds.RackKind;
import org.nines.scene.notation.Names;

/**
 * Racks from the front: each device at its unit, counted from below. Devices without a unit, or whose unit is taken, come from the top on where
 * there is room; below the rack where there is none. Strips that hang at the side stand below it.
 */
final class Elevation {

    private static final double UNIT = 17;
    /** For the number of the unit. */
    private static final double NUMBERS = 20;
    private static final double GAP = 8;

    private Elevation() {
    }

    /** Reads from the model what the layout needs. */
    static void measure(DiagramNode node) {
        if (node.element instanceof Rack rack) {
            node.units = Math.max(1, rack.getUnits());
        } else if (node.element instanceof Equipment equipment) {
            node.unit = equipment.getRackUnit();
            node.units = Math.max(1, equipment.getHeightUnits()) * Names.count(equipment);
            node.atSide = RackKind.atSide(equipment);
        }
    }

    static void layout(Diagram diagram) {
        List<DiagramNode> racks = diagram.nodes().stream().filter(n -> isRack(n)).toList();
        double width = racks.stream().flatMap(r -> r.children.stream()).mapToDouble(n -> n.minWidth).max().orElse(160);
        int most = racks.stream().allMatch(Elevation::isUnordered) ? racks.stream().mapToInt(Elevation::needed).max().orElse(1) + 1 : Integer.MAX_VALUE;
        racks.forEach(r -> fill(r, width, Math.min(units(r), most)));
        Packer.packAround(diagram.roots, Elevation::isRack);
        racks.forEach(r -> decorate(r, Math.min(units(r), most)));
    }

    private static boolean isRack(DiagramNode node) {
        return node.isContainer() && node.units > 0;
    }

    private static int units(DiagramNode rack) {
        return rack.units;
    }

    /** Whether nobody has given a device of a rack a unit. Where all racks are so, only as many units are drawn as are needed. */
    private static boolean isUnordered(DiagramNode rack) {
        return rack.children.stream().allMatch(n -> n.unit == 0);
    }

    private static int needed(DiagramNode rack) {
        return rack.children.stream().filter(n -> !n.atSide).mapToInt(n -> n.units).sum();
    }

    private static void fill(DiagramNode rack, double width, int units) {
        boolean[] taken = new boolean[units + 1];
        List<DiagramNode> later = new ArrayList<>();
        List<DiagramNode> below = new ArrayList<>();
        for (DiagramNode node : rack.children) {
            if (node.atSide) {
                below.add(node);
            } else if (!put(rack, node, node.unit, units, taken, width)) {
                later.add(node);
            }
        }
        for (DiagramNode node : later) {
            int height = node.units;
            int unit = units - height + 1;
            while (unit > 0 && !put(rack, node, unit, units, taken, width)) {
                unit--;
            }
            if (unit <= 0) {
                below.addFirst(node);
            }
        }
        double y = rack.y + rack.heading + units * UNIT + GAP;
        for (DiagramNode node : below) {
            place(node, rack.x + NUMBERS + GAP, y, width, UNIT);
            y += UNIT + 2;
        }
        rack.width = Math.max(rack.minWidth, NUMBERS + width + 2 * GAP);
        rack.height = y - rack.y + (below.isEmpty() ? 0 : GAP - 2);
    }

    private static boolean put(DiagramNode rack, DiagramNode node, int unit, int units, boolean[] taken, double width) {
        int height = node.units;
        if (unit < 1 || unit + height - 1 > units) {
            return false;
        }
        for (int u = unit; u < unit + height; u++) {
            if (taken[u]) {
                return false;
            }
        }
        for (int u = unit; u < unit + height; u++) {
            taken[u] = true;
        }
        place(node, rack.x + NUMBERS + GAP, rack.y + rack.heading + (units - unit - height + 1) * UNIT, width, height * UNIT);
        return true;
    }

    private static void place(DiagramNode node, double x, double y, double width, double height) {
        node.x = x;
        node.y = y + 0.5;
        node.width = width;
        node.height = height - 1;
    }

    /** The empty units and their numbers. */
    private static void decorate(DiagramNode rack, int units) {
        int missing = units(rack) - units;
        double width = rack.width - NUMBERS - 2 * GAP;
        List<Primitive> parts = rack.decoration;
        for (int unit = units; unit >= 1; unit--) {
            double y = rack.y + rack.heading + (units - unit) * UNIT;
            parts.add(new Shape(Form.RECTANGLE, new Bounds(rack.x + NUMBERS + GAP, y, width, UNIT), "slot"));
            int number = unit + missing;
            if (number % 5 == 0 || number == 1 || number == units + missing) {
                parts.add(Text.of(rack.x + NUMBERS + 2, SceneBuilder.round(y + UNIT / 2 + TextStyle.BADGE.ascent() / 2 - 0.6), Anchor.END, String.valueOf(number), TextStyle.BADGE, "faint"));
            }
        }
    }
}
