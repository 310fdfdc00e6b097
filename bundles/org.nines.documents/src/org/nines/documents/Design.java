// SPDX-License-Identifier: EPL-2.0
package org.nines.documents;

import java.util.List;
import java.util.Optional;
import org.nines.model.Project;
import org.nines.model.layout.DiagramLayout;
import org.nines.model.layout.DiagramLayouts;
import org.nines.scene.DiagramDrawing;
import org.nines.scene.DiagramSettings;
import org.nines.scene.Diagrams;
import org.nines.scene.Overlay;
import org.nines.scene.Scene;
import org.nines.scene.SvgWriter;
import org.nines.scene.notation.DiagramKind;

/** What a document says of a system beside its figures, taken from a model and independent of it from then on. */
public final class Design {

    private final Inventory inventory;
    private final Rationale rationale;
    private final List<Sketch> sketches;

    /** A diagram that may still have to be laid out. */
    private record Sketch(DiagramKind kind, DiagramDrawing drawing) {

        private Picture picture() {
            Scene scene = drawing.layout().scene(Overlay.NONE);
            return new Picture(kind.title(), kind.description(), SvgWriter.write(scene), scene.bounds().width(), scene.bounds().height());
        }
    }

    private Design(Inventory inventory, Rationale rationale, List<Sketch> sketches) {
        this.inventory = inventory;
        this.rationale = rationale;
        this.sketches = sketches;
    }

    /**
     * The design of a project.
     *
     * @param layouts where the shapes of its diagrams were put
     */
    public static Design of(Project project, DiagramLayouts layouts) {
        return new Design(Inventory.of(project), Rationale.of(project),
                Diagrams.kinds().stream().map(kind -> sketch(project, kind, layouts)).filter(s -> !s.drawing().content().shapes().isEmpty()).toList());
    }

    private static Sketch sketch(Project project, DiagramKind kind, DiagramLayouts layouts) {
        DiagramSettings all = DiagramSettings.of(kind.id());
        Optional<DiagramLayout> stored = Diagrams.find(layouts, all);
        DiagramSettings shown = stored.map(Diagrams::settings).orElse(all);
        DiagramSettings withoutHeading = new DiagramSettings(shown.kind(), shown.scope(), shown.collapsed(), shown.hidden(), shown.hiddenLayers(), false, true);
        return new Sketch(kind, DiagramDrawing.of(project, withoutHeading, stored.orElse(null)));
    }

    public Inventory inventory() {
        return inventory;
    }

    public Rationale rationale() {
        return rationale;
    }

    /** One drawing of each kind that shows something. Lays out what nobody has placed by hand, which takes its time. */
    public List<Picture> draw() {
        return sketches.stream().map(Sketch::picture).toList();
    }
}
