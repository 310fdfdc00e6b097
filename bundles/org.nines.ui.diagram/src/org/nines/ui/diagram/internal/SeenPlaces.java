// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.diagram.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nines.model.Elements;
import org.nines.model.Project;
import org.nines.model.edit.Edit;
import org.nines.model.layout.DiagramLayout;
import org.nines.model.layout.EdgeLayout;
import org.nines.model.layout.LayoutFactory;
import org.nines.scene.Content;
import org.nines.scene.DiagramDrawing;
import org.nines.scene.DiagramSettings;

/**
 * Where everything was drawn last while nobody had placed anything. What is gone keeps its place here, in case it comes back: shapes, lines, and lines
 * between the ends that they had before.
 */
final class SeenPlaces {

    private final DiagramLayout layout = LayoutFactory.eINSTANCE.createDiagramLayout();
    /** What each line joined when it was drawn last, by its identifier. */
    private final Map<String, Joint> joints = new HashMap<>();
    /** How lines ran that have been led elsewhere since. */
    private final Map<Joint, EdgeLayout> former = new HashMap<>();

    private record Joint(String line, String source, String target) {

        static Joint of(Content.Line line) {
            return new Joint(line.id(), Elements.id(line.source()), Elements.id(line.target()));
        }
    }

    /** The places as they are now, to be used in another thread. */
    DiagramLayout copy() {
        return EcoreUtil.copy(layout);
    }

    /**
     * A diagram, not laid out, that knows these places. May be called in another thread, but not while {@link #remember} is.
     *
     * @param places a copy of them, changed
     */
    DiagramDrawing draw(Project project, DiagramSettings settings, DiagramLayout places) {
        DiagramDrawing drawing = DiagramDrawing.of(project, settings, places);
        List<EdgeLayout> back = former.isEmpty() ? List.of() : drawing.content().lines().stream().map(this::back).filter(Objects::nonNull).toList();
        if (back.isEmpty()) {
            return drawing;
        }
        List<String> lines = back.stream().map(EdgeLayout::getLine).toList();
        places.getEdges().removeIf(e -> lines.contains(e.getLine()));
        places.getEdges().addAll(EcoreUtil.copyAll(back));
        return DiagramDrawing.of(project, settings, places);
    }

    /** The way of a line that joins again what it joined before; null where it has not been away. */
    private EdgeLayout back(Content.Line line) {
        Joint joint = Joint.of(line);
        return joint.equals(joints.get(line.id())) ? null : former.get(joint);
    }

    /** Notes where everything is drawn now. */
    void remember(DiagramDrawing drawn) {
        for (Content.Line line : drawn.content().lines()) {
            Joint joint = Joint.of(line);
            Joint before = joints.put(line.id(), joint);
            if (before != null && !before.equals(joint)) {
                layout.getEdges().stream().filter(e -> e.getLine().equals(line.id())).findFirst().ifPresent(e -> former.put(before, EcoreUtil.copy(e)));
            }
        }
        Edit keep = drawn.keep(layout);
        // racks from the front need no places
        if (keep.applies()) {
            keep.apply();
        }
    }
}
