// SPDX-License-Identifier: EPL-2.0
package org.nines.scene.internal;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.nines.model.Elements;
import org.nines.model.Project;
import org.nines.model.layout.DiagramLayout;
import org.nines.scene.Bounds;
import org.nines.scene.DiagramSettings;
import org.nines.scene.Diagrams;
import org.nines.scene.Overlay;
import org.nines.scene.Overlay.Mark;
import org.nines.scene.Primitive;
import org.nines.scene.Scene;
import org.nines.scene.Style;
import org.nines.scene.notation.DiagramKind;

/** One drawing from the model to the scene. */
public final class Drawing {

    private final Project project;
    private final DiagramKind kind;
    private final DiagramSettings settings;
    private final EObject scope;
    private final Diagram diagram;

    private Drawing(Project project, DiagramSettings settings) {
        this.project = project;
        this.settings = settings;
        this.kind = Diagrams.kind(settings.kind()).orElseThrow(() -> new IllegalArgumentException("There is no kind of diagram called " + settings.kind()));
        this.scope = settings.scope().isEmpty() ? null : find(project, settings.scope());
        this.diagram = DiagramBuilder.build(project, kind, settings, scope);
    }

    /** What a diagram shows, without a layout. */
    public static Drawing of(Project project, DiagramSettings settings) {
        return new Drawing(project, settings);
    }

    private static EObject find(Project project, String id) {
        for (Iterator<EObject> all = project.eAllContents(); all.hasNext();) {
            EObject element = all.next();
            if (Elements.id(element).equals(id)) {
                return element;
            }
        }
        throw new IllegalArgumentException("There is no element with the identifier " + id);
    }

    public Diagram diagram() {
        return diagram;
    }

    /** Lays out everything. */
    public Drawing layout() {
        Layouter.layout(diagram);
        return this;
    }

    /**
     * Lays it out as it was, as far as it was there.
     *
     * @param stored its layout; not changed
     * @param again identifiers of what is to get a new place
     */
    public Drawing layout(DiagramLayout stored, Set<String> again) {
        if (kind.arrangement() == DiagramKind.Arrangement.ELEVATION) {
            return layout();
        }
        StoredLayout.apply(diagram, stored, again);
        return this;
    }

    /** Writes where everything is into a stored layout. */
    public void store(DiagramLayout stored) {
        if (kind.arrangement() != DiagramKind.Arrangement.ELEVATION) {
            StoredLayout.store(diagram, stored);
        }
    }

    /** The finished drawing. */
    public Scene scene(Overlay overlay) {
        Map<DiagramNode, List<Mark>> nodeMarks = new LinkedHashMap<>();
        Map<DiagramEdge, List<Mark>> edgeMarks = new LinkedHashMap<>();
        if (!overlay.marks().isEmpty()) {
            new MarkPlacement(diagram, overlay).place(project, nodeMarks, edgeMarks);
        }
        List<Primitive> content = new ArrayList<>(new SceneBuilder(nodeMarks, edgeMarks).build(diagram));
        String title = Elements.name(project) + ": " + kind.title().toLowerCase(Locale.ROOT) + (scope == null ? "" : " of " + Elements.name(scope));
        Bounds bounds = diagram.bounds();
        Furniture furniture = new Furniture(diagram, overlay, bounds);
        if (settings.legend()) {
            bounds = furniture.legend(content, bounds);
        }
        if (settings.heading()) {
            String first = Elements.name(project);
            String second = kind.title() + (scope == null ? "" : " of " + Elements.name(scope)) + (overlay.title().isEmpty() ? "" : ", with " + overlay.title());
            bounds = furniture.heading(content, bounds, first, second);
        }
        return new Scene(title, bounds.grow(Style.MARGIN), content);
    }
}
