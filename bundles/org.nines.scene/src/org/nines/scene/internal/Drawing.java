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
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nines.model.Elements;
import org.nines.model.Project;
import org.nines.model.layout.DiagramLayout;
import org.nines.scene.Bounds;
import org.nines.scene.Content;
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

    private final String name;
    private final String scope;
    private final DiagramSettings settings;
    private final Diagram diagram;
    private final DiagramLayout stored;

    private Drawing(Project project, DiagramSettings settings, DiagramLayout stored) {
        EObject element = scope(project, settings);
        this.settings = settings;
        this.name = Elements.name(project);
        this.scope = element == null ? "" : " of " + Elements.name(element);
        this.diagram = DiagramBuilder.build(project, kind(settings), settings, element);
        this.stored = stored == null ? null : EcoreUtil.copy(stored);
    }

    /** What a diagram shows, and what is known about its layout; null for nothing. Neither model nor layout are read later. */
    public static Drawing of(Project project, DiagramSettings settings, DiagramLayout stored) {
        return new Drawing(project, settings, stored);
    }

    /** What a diagram shows, neither measured nor laid out. */
    public static Content content(Project project, DiagramSettings settings) {
        return DiagramBuilder.content(project, kind(settings), settings, scope(project, settings));
    }

    private static DiagramKind kind(DiagramSettings settings) {
        return Diagrams.kind(settings.kind()).orElseThrow(() -> new IllegalArgumentException("There is no kind of diagram called " + settings.kind()));
    }

    private static EObject scope(Project project, DiagramSettings settings) {
        return settings.scope().isEmpty() ? null : find(project, settings.scope());
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

    /**
     * Lays it out as it was, as far as it was there.
     *
     * @param again identifiers of what is to get a new place
     */
    public Drawing layout(Set<String> again) {
        if (stored == null || diagram.kind.arrangement() == DiagramKind.Arrangement.ELEVATION || !StoredLayout.apply(diagram, stored, again)) {
            Layouter.layout(diagram);
        }
        Headings.place(diagram.roots, diagram.edges, false);
        return this;
    }

    /** The finished drawing. */
    public Scene scene(Overlay overlay) {
        Map<DiagramNode, List<Mark>> nodeMarks = new LinkedHashMap<>();
        Map<DiagramEdge, List<Mark>> edgeMarks = new LinkedHashMap<>();
        if (!overlay.marks().isEmpty()) {
            new MarkPlacement(diagram, overlay).place(nodeMarks, edgeMarks);
        }
        List<Primitive> content = new ArrayList<>(new SceneBuilder(nodeMarks, edgeMarks).build(diagram));
        String title = name + ": " + diagram.kind.title().toLowerCase(Locale.ROOT) + scope;
        Bounds bounds = diagram.bounds();
        Furniture furniture = new Furniture(diagram, overlay, bounds);
        if (settings.legend()) {
            bounds = furniture.legend(content, bounds);
        }
        if (settings.heading()) {
            String second = diagram.kind.title() + scope + (diagram.roots.isEmpty() ? ": nothing of it is in this model" : overlay.title().isEmpty() ? "" : ", with " + overlay.title());
            bounds = furniture.heading(content, bounds, name, second);
        }
        return new Scene(title, bounds.grow(Style.MARGIN), content);
    }
}
