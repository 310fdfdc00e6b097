// SPDX-License-Identifier: EPL-2.0
package org.nines.sirius;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.nines.model.Elements;
import org.nines.model.edit.Assemblies;
import org.nines.model.edit.Assembly;
import org.nines.model.edit.Edit;
import org.nines.model.edit.Edits;
import org.nines.model.edit.Features;
import org.nines.sirius.internal.Canvas;
import org.nines.sirius.internal.Connecting;
import org.nines.sirius.internal.Kept;
import org.nines.sirius.internal.Making;
import org.nines.sirius.internal.Views;

/**
 * What the tools of all diagrams do: the edits of the workbench, called inside the command of Sirius. A diagram is named by the identifier of its
 * kind, a line by its row in the notation. What does not apply ends with an exception, and Sirius then leaves the model as it was.
 */
public final class EditServices {

    private static final Map<String, Canvas> CANVASES = new ConcurrentHashMap<>();

    private static Canvas canvas(String diagram) {
        return CANVASES.computeIfAbsent(diagram, Canvas::new);
    }

    /** The project of an element: what every representation is of. */
    public EObject projectOf(EObject element) {
        return Kept.project(element);
    }

    // creating

    /** Whether an element of a kind can be made where somebody clicks. @param kind name of its class */
    public boolean canCreate(EObject clicked, String kind) {
        return Making.creation(clicked, Making.kind(kind)).isPresent();
    }

    /** Makes an element with its defaults. */
    public EObject createKind(EObject clicked, String diagram, String kind) {
        return Making.create(canvas(diagram), clicked, Making.kind(kind));
    }

    /** Whether an assembly can be put where somebody clicks. @param id its identifier */
    public boolean canAssemble(EObject clicked, String id) {
        return assembly(clicked, id).isPresent();
    }

    /** Makes an assembly with its default parameters. */
    public List<EObject> assemble(EObject clicked, String id) {
        return assembly(clicked, id).orElseThrow(() -> new IllegalStateException("This has no place here.")).apply();
    }

    /** The assembly in the nearest around what was clicked that it fits. */
    private static Optional<Edit> assembly(EObject clicked, String id) {
        Assembly<?> assembly = Assemblies.find(id).orElseThrow(() -> new IllegalArgumentException("There is no assembly " + id));
        for (EObject e = clicked; e != null; e = e.eContainer()) {
            if (assembly.fits(e)) {
                return Optional.<Edit>of(Assemblies.creation(assembly, e)).filter(Edit::applies);
            }
        }
        return Optional.empty();
    }

    // changing

    /** Gives an element another name. */
    public EObject retitle(EObject element, String name) {
        return Edits.rename(element, name).apply().getFirst();
    }

    /** What stands in the field where a name is typed over: the name without what the drawing adds to it. */
    public String editedName(EObject element) {
        return Elements.name(element);
    }

    /** A value of an element as people write it. @param feature its name */
    public String featureText(EObject element, String feature) {
        return Features.format(feature(element, feature), element.eGet(feature(element, feature)));
    }

    /** Sets a value of an element from what somebody typed; refused when it is none. */
    public EObject setFeature(EObject element, String feature, String text) {
        EStructuralFeature wanted = feature(element, feature);
        Features.Parsed parsed = Features.parse(wanted, text);
        if (!parsed.ok()) {
            throw new IllegalStateException((parsed.problem().message() + " " + parsed.problem().remedy()).strip());
        }
        Edit edit = Edits.set(List.of(element), wanted, parsed.value());
        edit.refusal().ifPresent(reason -> {
            throw new IllegalStateException(reason);
        });
        return edit.apply().getFirst();
    }

    private static EStructuralFeature feature(EObject element, String name) {
        EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
        if (feature == null) {
            throw new IllegalArgumentException(element.eClass().getName() + " has no " + name);
        }
        return feature;
    }

    /** Deletes an element with what would lead nowhere without it. */
    public EObject deleteElement(EObject element) {
        EObject project = Kept.project(element);
        Edits.delete(List.of(element)).apply();
        return project;
    }

    /** Drops an element on a shape: moves it there, or attaches it to that. */
    public EObject put(EObject container, String diagram, EObject element) {
        return Making.put(canvas(diagram), container, element).apply().getFirst();
    }

    // lines

    /** Whether a line may begin at an element. @param kind class of what the line stands for, "" where it is a reference */
    public boolean canBegin(EObject source, String diagram, String row, String kind) {
        return new Connecting(canvas(diagram), row, kind).begins(source);
    }

    /** Whether a line may lead from one element to another. */
    public boolean canConnect(EObject source, EObject target, String diagram, String row, String kind) {
        return new Connecting(canvas(diagram), row, kind).allows(source, target);
    }

    /** Draws a line. */
    public EObject connect(EObject source, EObject target, String diagram, String row, String kind) {
        return new Connecting(canvas(diagram), row, kind).connect(source, target);
    }

    /** Has an end of a line lead elsewhere. @param edge the view of the line @param former where it led @param latter where it is to lead */
    public EObject reconnect(EObject element, EObject edge, EObject former, EObject latter, String diagram, String row) {
        new Connecting(canvas(diagram), row, element.eClass().getName()).reconnect(element, Views.source(edge), Views.target(edge), former, latter);
        return element;
    }

    /** Whether an end of a line may lead elsewhere. */
    public boolean canReconnect(EObject element, EObject edge, EObject former, EObject latter, String diagram, String row) {
        return new Connecting(canvas(diagram), row, element.eClass().getName()).allowsInstead(element, Views.source(edge), Views.target(edge), former, latter);
    }

    /** Takes a line away that stands for a reference. */
    public EObject disconnect(EObject element, EObject edge, String diagram, String row) {
        new Connecting(canvas(diagram), row, element.eClass().getName()).disconnect(element, Views.source(edge), Views.target(edge));
        return element;
    }
}
