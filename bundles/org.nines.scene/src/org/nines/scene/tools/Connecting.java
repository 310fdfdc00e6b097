// SPDX-License-Identifier: EPL-2.0
package org.nines.scene.tools;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nines.model.Project;
import org.nines.model.compute.Host;
import org.nines.model.edit.Creation;
import org.nines.model.edit.Creations;
import org.nines.model.edit.Edit;
import org.nines.model.edit.Edits;
import org.nines.model.edit.Kinds;
import org.nines.model.edit.Labels;
import org.nines.model.network.Link;
import org.nines.model.network.Network;
import org.nines.model.network.NetworkPackage;
import org.nines.scene.Content;
import org.nines.scene.Group.Role;
import org.nines.scene.notation.EdgeRow;
import org.nines.scene.notation.Facts;
import org.nines.scene.notation.Notation;
import org.nines.scene.notation.Path;

/**
 * Drawing a line of one row of the notation between two shapes: whether it may be, and which edit that is. What the line stands for follows from the
 * paths of the row: a reference that one end gets, an element that one end contains, an element that refers to both, or the order of both.
 */
final class Connecting {

    private final Notation notation;
    private final Facts facts;
    private final EdgeRow<?> row;
    private final EClass kind;
    private final String label;

    /**
     * @param kind class of the element that the line stands for; null where it stands for none of its own
     * @param label what such a line is called
     */
    Connecting(Notation notation, Facts facts, EdgeRow<?> row, EClass kind, String label) {
        this.notation = notation;
        this.facts = facts;
        this.row = row;
        this.kind = kind;
        this.label = label;
    }

    boolean begins(EObject source) {
        if (kind != null) {
            return mayEnd(row.source(), source);
        }
        return row.isOrder() || row.source().steps().isEmpty() ? row.type().isInstance(source) : row.relation().getEReferenceType().isInstance(source);
    }

    Edit connect(EObject source, EObject target) {
        String title = "Connect " + Labels.withKind(source) + " with " + Labels.withKind(target);
        if (isNested(source, target)) {
            return Placing.refused(title, "A line leads from one shape to another beside it.");
        }
        Edit edit = row.relation() != null ? relation(source, target) : row.isOrder() ? order(source, target) : element(source, target);
        return edit == null ? Placing.refused(title, cant(source, target)) : Edits.of(() -> title, () -> edit.refusal().orElse(null), edit::apply);
    }

    private static boolean isNested(EObject source, EObject target) {
        return EcoreUtil.isAncestor(source, target) || EcoreUtil.isAncestor(target, source);
    }

    private String cant(EObject source, EObject target) {
        return "'" + label + "' can't lead from " + Labels.withKind(source) + " to " + Labels.withKind(target) + ".";
    }

    /** Takes a line away: deletes the elements that it stands for, or clears the reference. */
    Edit disconnect(Content.Line line) {
        if (row.isOrder()) {
            return Placing.refused("Delete line", "An order can be changed, but not deleted: lead the line elsewhere.");
        }
        if (row.relation() == null) {
            return Edits.delete(line.elements());
        }
        EObject owner = owner(line.source(), line.target());
        EObject other = other(line.source(), line.target());
        return row.relation().isMany() ? Edits.remove(owner, row.relation(), other) : Edits.set(List.of(owner), row.relation(), null);
    }

    Edit reconnect(Content.Line line, End end, EObject to) {
        EObject element = line.elements().getFirst();
        EObject former = end == End.SOURCE ? line.source() : line.target();
        EObject source = end == End.SOURCE ? to : line.source();
        EObject target = end == End.SOURCE ? line.target() : to;
        String title = "Lead " + (kind == null ? "line" : Labels.withKind(element)) + " to " + Labels.withKind(to);
        if (former == to) {
            return leadsThere();
        }
        if (isNested(source, target)) {
            return Placing.refused(title, "A line leads from one shape to another beside it.");
        }
        if (line.elements().size() > 1) {
            return Placing.refused(title, "This line stands for " + Kinds.counted(line.elements().size(), element.eClass()) + ": lead each elsewhere in another diagram.");
        }
        Edit edit = row.relation() != null ? moveRelation(line, former, source, target) : row.isOrder() ? order(source, target) : moveEnd(line, element, end, source, target);
        return edit == null ? Placing.refused(title, cant(source, target)) : Edits.of(() -> title, () -> edit.refusal().orElse(null), edit::apply);
    }

    // lines that stand for a reference

    private EObject owner(EObject source, EObject target) {
        return row.source().steps().isEmpty() ? source : target;
    }

    private EObject other(EObject source, EObject target) {
        return row.source().steps().isEmpty() ? target : source;
    }

    private Edit relation(EObject source, EObject target) {
        EObject owner = owner(source, target);
        EObject other = other(source, target);
        if (!row.type().isInstance(owner) || !row.relation().getEReferenceType().isInstance(other)) {
            return null;
        }
        if (row.relation().isMany()) {
            return Edits.add(owner, row.relation(), other);
        }
        return owner.eGet(row.relation()) == other ? Placing.refused("", "It leads there already.") : Edits.set(List.of(owner), row.relation(), other);
    }

    private static Edit leadsThere() {
        return Placing.refused("Lead line elsewhere", "It leads there already.");
    }

    private Edit moveRelation(Content.Line line, EObject former, EObject source, EObject target) {
        Edit made = relation(source, target);
        boolean ownerMoves = former == owner(line.source(), line.target());
        if (made == null || ownerMoves && row.relation().isRequired()) {
            return null;
        }
        if (!ownerMoves && !row.relation().isMany()) {
            return made;
        }
        return Edits.together("", List.of(disconnect(line), made));
    }

    // lines that stand for an order

    /** Puts the target behind the source. */
    private Edit order(EObject source, EObject target) {
        if (!row.type().isInstance(source) || !row.type().isInstance(target) || source.eContainer() != target.eContainer()) {
            return null;
        }
        List<?> siblings = (List<?>) source.eContainer().eGet(source.eContainmentFeature());
        int from = siblings.indexOf(target);
        int after = siblings.indexOf(source);
        return Edits.reorder(target, from < after ? after : after + 1);
    }

    // lines that stand for an element

    /** The reference that leads to an end; null when the end contains the element. */
    private static EReference reference(Path path) {
        return path.steps().isEmpty() ? null : path.steps().getFirst().reference();
    }

    private boolean mayEnd(Path path, EObject end) {
        EReference reference = reference(path);
        return reference == null ? creation(end).isPresent() : reference.getEReferenceType().isInstance(end) || isHostOfInterfaces(reference, end);
    }

    private static boolean isHostOfInterfaces(EReference reference, EObject end) {
        return reference == NetworkPackage.Literals.LINK__ENDS && end instanceof Host;
    }

    private boolean mayLead(EObject source, EObject target) {
        return mayEnd(row.source(), source) && mayEnd(row.target(), target) && standsOn(source) != standsOn(target) && isShown(row, source, target);
    }

    private <T extends EObject> boolean isShown(EdgeRow<T> r, EObject source, EObject target) {
        return r.shows(r.type().cast(EcoreUtil.create(kind)), source, target, facts);
    }

    /** What an element is drawn as or on: of a port, what it is on. */
    private EObject standsOn(EObject element) {
        for (EObject e = element; e != null; e = e.eContainer()) {
            if (notation.node(e, facts).filter(r -> r.role() != Role.PORT).isPresent()) {
                return e;
            }
        }
        return element;
    }

    private Edit element(EObject source, EObject target) {
        if (!mayLead(source, target)) {
            return null;
        }
        EObject parent = parent(source, target);
        if (parent == null) {
            return null;
        }
        Edit edit = Creations.of(parent, kind, references(end(row.source(), source), end(row.target(), target))).orElseThrow();
        // the interfaces that a link needs come into being with it
        return Edits.of(edit::title, () -> edit.refusal().orElse(null),
                () -> Creations.of(parent, kind, references(made(row.source(), source), made(row.target(), target))).orElseThrow().apply());
    }

    private Map<EReference, List<EObject>> references(EObject source, EObject target) {
        Map<EReference, List<EObject>> references = new LinkedHashMap<>();
        if (reference(row.source()) != null) {
            references.computeIfAbsent(reference(row.source()), r -> new ArrayList<>()).add(source);
        }
        if (reference(row.target()) != null) {
            references.computeIfAbsent(reference(row.target()), r -> new ArrayList<>()).add(target);
        }
        return references;
    }

    /** What a reference leads to where a line ends at a shape: of a host its first interface without a link, or one that stands for a new one. */
    private EObject end(Path path, EObject shape) {
        if (!isHostOfInterfaces(reference(path), shape) || reference(path).getEReferenceType().isInstance(shape)) {
            return shape;
        }
        return free((Host) shape).orElseGet(() -> EcoreUtil.create(NetworkPackage.Literals.NETWORK_INTERFACE));
    }

    /** The same, with the interface made. */
    private EObject made(Path path, EObject shape) {
        EObject end = end(path, shape);
        return end.eContainer() == null && end != shape ? Creations.of(shape, NetworkPackage.Literals.NETWORK_INTERFACE).orElseThrow().apply().getFirst() : end;
    }

    private Optional<EObject> free(Host host) {
        return host.getInterfaces().stream().filter(i -> facts.links(i).isEmpty() && i.getPorts().stream().allMatch(p -> facts.links(p).isEmpty())).findFirst()
                .map(EObject.class::cast);
    }

    private Optional<Creation> creation(EObject parent) {
        return Creations.of(parent, kind).filter(Edit::applies);
    }

    /** What will contain the element: an end, what is around an end, or the network that the ends belong to most; null for nothing. */
    private EObject parent(EObject source, EObject target) {
        if (reference(row.source()) == null) {
            return source;
        }
        if (reference(row.target()) == null) {
            return target;
        }
        for (EObject end : List.of(target, source)) {
            for (EObject e = end; e != null; e = e.eContainer()) {
                if (creation(e).isPresent()) {
                    return e;
                }
            }
        }
        return NetworkPackage.Literals.LINK.isSuperTypeOf(kind) ? network(facts.project(), source, target) : null;
    }

    private static Network network(Project project, EObject source, EObject target) {
        List<Network> networks = project.getNetworks();
        return networks.stream().max(Comparator.comparingLong((Network n) -> touching(n, source) + touching(n, target)).thenComparing(n -> -networks.indexOf(n))).orElse(null);
    }

    private static long touching(Network network, EObject end) {
        return network.getLinks().stream().filter(l -> touches(l, end)).count();
    }

    private static boolean touches(Link link, EObject end) {
        return link.getEnds().stream().anyMatch(e -> EcoreUtil.isAncestor(end, e));
    }

    /** Has one end of the element of a line lead elsewhere. */
    private Edit moveEnd(Content.Line line, EObject element, End end, EObject source, EObject target) {
        Path path = end == End.SOURCE ? row.source() : row.target();
        EObject to = end == End.SOURCE ? source : target;
        EReference reference = reference(path);
        if (!mayLead(source, target)) {
            return null;
        }
        if (reference == null) {
            return Edits.move(List.of(element), to);
        }
        if (!reference.isMany()) {
            return element.eGet(reference) == to ? leadsThere() : Edits.set(List.of(element), reference, to);
        }
        List<EObject> ends = new ArrayList<>();
        ((List<?>) element.eGet(reference)).forEach(e -> ends.add((EObject) e));
        int index = index(path, ends, end == End.SOURCE ? line.source() : line.target());
        if (index < 0) {
            return null;
        }
        if (ends.get(index) == end(path, to)) {
            return leadsThere(); // drawn at what it stands in
        }
        ends.set(index, end(path, to));
        Edit edit = Edits.set(List.of(element), reference, ends);
        return Edits.of(edit::title, () -> edit.refusal().orElse(null), () -> {
            ends.set(index, made(path, to));
            return Edits.set(List.of(element), reference, ends).apply();
        });
    }

    /** Which of several ends leads to a shape, or to something in it. */
    private static int index(Path path, List<EObject> ends, EObject shape) {
        int fixed = path.steps().getFirst().index();
        if (fixed >= 0) {
            return fixed < ends.size() ? fixed : -1;
        }
        for (int i = 0; i < ends.size(); i++) {
            if (EcoreUtil.isAncestor(shape, ends.get(i))) {
                return i;
            }
        }
        return -1;
    }
}
