// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.diagram.internal.paint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.draw2d.geometry.Rectangle;
import org.nines.scene.Group;
import org.nines.scene.Group.Role;
import org.nines.scene.Primitive;
import org.nines.scene.Scene;

/**
 * A scene, ready to be shown in an editor. Immutable, made in a job.
 *
 * @param scene the scene
 * @param shapes what stands on the paper
 * @param lines lines, painted above the shapes
 * @param headings headings of containers that lines run over, painted above these
 * @param all shapes and lines by identifier, at every depth
 */
public record Picture(Scene scene, List<Drawn> shapes, List<Drawn> lines, List<Drawn> headings, Map<String, Drawn> all) {

    /** Nothing. */
    public static final Picture EMPTY = new Picture(new Scene("", new org.nines.scene.Bounds(0, 0, 0, 0), List.of()), List.of(), List.of(), List.of(), Map.of());

    /** Prepares a scene; what is the same as before is not prepared again. */
    public static Picture of(Scene scene, Picture before) {
        List<Drawn> shapes = new ArrayList<>();
        List<Drawn> lines = new ArrayList<>();
        List<Drawn> headings = new ArrayList<>();
        Map<String, Drawn> all = new HashMap<>();
        for (Primitive primitive : scene.content()) {
            if (primitive instanceof Group group) {
                Drawn drawn = Drawn.of(group, before.all);
                (group.role() == Role.EDGE ? lines : group.role() == Role.FURNITURE ? headings : shapes).add(drawn);
                collect(drawn, all);
            }
        }
        return new Picture(scene, List.copyOf(shapes), List.copyOf(lines), List.copyOf(headings), all);
    }

    private static void collect(Drawn drawn, Map<String, Drawn> all) {
        all.put(drawn.group().id(), drawn);
        drawn.children().forEach(c -> collect(c, all));
    }

    /** The area of the drawing with its margin. */
    public Rectangle area() {
        var b = scene.bounds();
        return Drawn.rectangle(b.x(), b.y(), b.right(), b.bottom());
    }
}
