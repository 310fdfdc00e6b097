// SPDX-License-Identifier: EPL-2.0
package org.nines.scene;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.nines.scene.notation.EdgeRow;
import org.nines.scene.notation.NodeRow;

/**
 * What a diagram shows, neither measured nor laid out: for editors that draw by other means than scenes. It holds elements of the model and is
 * true until that changes.
 *
 * @param shapes containers, nodes and ports, each after what it stands in
 * @param lines lines between them
 */
public record Content(List<Shape> shapes, List<Line> lines) {

    public Content {
        shapes = List.copyOf(shapes);
        lines = List.copyOf(lines);
    }

    /**
     * One shape.
     *
     * @param id as {@link Group#id} of the drawing
     * @param element what it stands for
     * @param row the line of the notation table that makes it a shape
     * @param parent element of the shape that it stands in or on; null when it stands on the paper
     */
    public record Shape(String id, EObject element, NodeRow<?> row, EObject parent) {
    }

    /**
     * One line.
     *
     * @param id as {@link Group#id} of the drawing
     * @param elements what it stands for: several where lines between the same containers are drawn as one
     * @param row the line of the notation table that makes it a line
     * @param source element of the shape where it begins
     * @param target element of the shape where it ends
     * @param look key of its look
     * @param layer name of the layer that it is in; empty for none
     * @param label what is written beside it, in lines; may be empty
     */
    public record Line(String id, List<EObject> elements, EdgeRow<?> row, EObject source, EObject target, String look, String layer, List<String> label) {

        public Line {
            elements = List.copyOf(elements);
            label = List.copyOf(label);
        }
    }
}
