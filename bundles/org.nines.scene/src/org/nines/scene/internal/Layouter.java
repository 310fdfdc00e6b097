// SPDX-License-Identifier: EPL-2.0
package org.nines.scene.internal;

import java.util.List;
import org.eclipse.elk.core.options.Direction;
import org.nines.scene.Bounds;
import org.nines.scene.Style;
import org.nines.scene.notation.DiagramKind.Arrangement;

/** Gives every shape and line of a diagram its place where nobody has given it one. */
public final class Layouter {

    /** A drawing that is this many times longer than it should be is laid out the other way too. */
    private static final double RIBBON = 1.7;

    private Layouter() {
    }

    /** Lays out the whole diagram anew. */
    static void layout(Diagram diagram) {
        Arrangement arrangement = diagram.kind.arrangement();
        if (arrangement == Arrangement.ELEVATION) {
            Elevation.layout(diagram);
        } else if (diagram.edges.isEmpty()) {
            Packer.packAll(diagram.roots);
        } else {
            Direction first = arrangement == Arrangement.LAYERS_RIGHT ? Direction.RIGHT : Direction.DOWN;
            new LayeredLayout(diagram, first).run();
            double cost = cost(diagram);
            if (cost > Math.log(RIBBON)) {
                new LayeredLayout(diagram, first == Direction.RIGHT ? Direction.DOWN : Direction.RIGHT).run();
                if (cost(diagram) > cost) {
                    new LayeredLayout(diagram, first).run();
                }
            }
        }
    }

    private static double cost(Diagram diagram) {
        Bounds bounds = diagram.bounds();
        return bounds.height() == 0 ? 0 : Math.abs(Math.log(bounds.width() / bounds.height() / Style.ASPECT));
    }

    static List<DiagramNode> siblings(Diagram diagram, DiagramNode node) {
        return node.parent == null ? diagram.roots : node.parent.children;
    }
}
