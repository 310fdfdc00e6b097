// SPDX-License-Identifier: EPL-2.0
package org.nines.sirius.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nines.model.compute.Host;
import org.nines.model.edit.Creation;
import org.nines.model.edit.Creations;
import org.nines.model.edit.Edit;
import org.nines.model.edit.Edits;
import org.nines.model.network.Link;
import org.nines.model.network.Network;
import org.nines.model.network.NetworkPackage;
import org.nines.model.storage.StoragePackage;
import org.nines.scene.notation.EdgeRow;
import org.nines.scene.notation.Facts;
import org.nines.scene.notation.Path;

/**
 * Drawing a line of one row of the notation between two shapes: whether it may be, and which edits that takes. What the line stands for follows
 * from the paths of the row: a reference that one end gets, an element that one end contains, or an element that refers to both.
 */
public final class Connecting {

    /** What an end has to do with the element that will contain the line's, beyond its type. */
    private static final Map<EReference, BiPredicate<EObject, EObject>> SCOPES = Map.of(
            StoragePackage.Literals.STORAGE_LINK__HOST, (parent, end) -> end.eContainer() instanceof Host,
            StoragePackage.Literals.STORAGE_LINK__STORAGE, (parent, end) -> end.eContainer() == parent);

    private final Canvas canvas;
    private final EdgeRow<?> row;
    private final EClass kind;

    /**
     * @param canvas the diagram
     * @param row name of the row
     * @param kind class of the element that the line stands for; ignored where it stands for a reference
     */
    public Connecting(Canvas canvas, String row, String kind) {
        this.canvas = canvas;
        this.row = canvas.kind().notation().edges().stream().filter(r -> Canvas.key(r).equals(row)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There are no lines " + row + " on the diagram " + canvas.kind().id()));
        this.kind = this.row.relation() == null ? Making.kind(kind) : null;
    }

    /** Whether a line may begin at an element. */
    public boolean begins(EObject source) {
        if (row.relation() == null && !isOrder()) {
            return ends(row.source(), source);
        }
        boolean owns = row.source().steps().isEmpty();
        return owns ? row.type().isInstance(source) : row.relation().getEReferenceType().isInstance(source);
    }

    /** Whether a line may lead from one element to another. */
    public boolean allows(EObject source, EObject target) {
        if (source == null || target == null || EcoreUtil.isAncestor(source, target) || EcoreUtil.isAncestor(target, source)) {
            return false;
        }
        if (row.relation() != null) {
            return relation(source, target).map(Edit::applies).orElse(false);
        }
        if (isOrder()) {
            return order(source, target).map(Edit::applies).orElse(false);
        }
        return ends(row.source(), source) && ends(row.target(), target) && isShown(row, source, target)
                && parent(source, target).map(p -> inScope(row.source(), p, source) && inScope(row.target(), p, target)).orElse(false);
    }

    private <T extends EObject> boolean isShown(EdgeRow<T> r, EObject source, EObject target) {
        return canvas.standsOn(source) != canvas.standsOn(target) && r.shows(r.type().cast(EcoreUtil.create(kind)), source, target, new Facts(Kept.project(source)));
    }

    /**
     * Draws the line.
     *
     * @return the element that it stands for
     * @throws IllegalStateException when it is not allowed; the model is unchanged then
     */
    public EObject connect(EObject source, EObject target) {
        if (!allows(source, target)) {
            throw new IllegalStateException("A line can't lead from here to there.");
        }
        if (row.relation() != null) {
            return relation(source, target).orElseThrow().apply().getFirst();
        }
        if (isOrder()) {
            order(source, target).orElseThrow().apply();
            return source;
        }
        EObject made = parent(source, target).flatMap(this::creation).orElseThrow().apply().getFirst();
        List<EReference> filled = new ArrayList<>();
        for (Path path : List.of(row.source(), row.target())) {
            EReference reference = reference(path);
            if (reference != null && !filled.contains(reference)) {
                List<EObject> ends = new ArrayList<>();
                if (reference == reference(row.source())) {
                    ends.add(end(reference, source));
                }
                if (reference == reference(row.target())) {
                    ends.add(end(reference, target));
                }
                apply(Edits.set(List.of(made), reference, reference.isMany() ? ends : ends.getFirst()));
                filled.add(reference);
            }
        }
        return made;
    }

    /** Takes a line away: clears the reference, or deletes the element. */
    public void disconnect(EObject element, EObject source, EObject target) {
        if (row.relation() == null) {
            Edits.delete(List.of(element)).apply();
        } else if (row.relation().isMany()) {
            apply(Edits.remove(owner(source, target), row.relation(), other(source, target)));
        } else {
            apply(Edits.set(List.of(owner(source, target)), row.relation(), null));
        }
    }

    /** Whether an end of a line may go elsewhere: the parameters of {@link #reconnect}. */
    public boolean allowsInstead(EObject element, EObject source, EObject target, EObject former, EObject latter) {
        boolean atSource = former == source;
        EObject from = atSource ? latter : source;
        EObject to = atSource ? target : latter;
        if (former == latter || EcoreUtil.isAncestor(from, to) || EcoreUtil.isAncestor(to, from)) {
            return false;
        }
        if (row.relation() != null) {
            boolean ownerStays = former == other(source, target);
            return (ownerStays || !row.relation().isRequired()) && relation(from, to).map(Edit::applies).orElse(false);
        }
        if (isOrder()) {
            return allows(from, to);
        }
        return ends(row.source(), from) && ends(row.target(), to) && isShown(row, from, to) && inScope(row.source(), element.eContainer(), from)
                && inScope(row.target(), element.eContainer(), to) && !isNamed(element, atSource ? row.source() : row.target(), latter);
    }

    /**
     * Has an end of a line lead elsewhere.
     *
     * @param element what the line stands for
     * @param former element where it led
     * @param latter element where it is to lead
     */
    public void reconnect(EObject element, EObject source, EObject target, EObject former, EObject latter) {
        if (!allowsInstead(element, source, target, former, latter)) {
            throw new IllegalStateException("The line can't lead there.");
        }
        boolean atSource = former == source;
        if (row.relation() != null) {
            if (row.relation().isMany() || former != other(source, target)) {
                disconnect(element, source, target);
            }
            connect(atSource ? latter : source, atSource ? target : latter);
            return;
        }
        if (isOrder()) {
            connect(atSource ? latter : source, atSource ? target : latter);
            return;
        }
        apply(moved(element, atSource ? row.source() : row.target(), former, latter));
    }

    /** Whether one of several ends of the element of a line leads there already. */
    private static boolean isNamed(EObject element, Path path, EObject end) {
        EReference reference = reference(path);
        return reference != null && reference.isMany() && ((List<?>) element.eGet(reference)).contains(end);
    }

    /** The edit that has one end of the element of a line lead elsewhere. */
    private Edit moved(EObject element, Path path, EObject former, EObject latter) {
        EReference reference = reference(path);
        if (reference == null) {
            return Edits.move(List.of(element), latter);
        }
        if (!reference.isMany()) {
            return Edits.set(List.of(element), reference, end(reference, latter));
        }
        List<EObject> ends = new ArrayList<>();
        for (Object end : (List<?>) element.eGet(reference)) {
            ends.add((EObject) end);
        }
        int index = path.steps().getFirst().index() >= 0 ? path.steps().getFirst().index() : ends.indexOf(former);
        ends.set(index, end(reference, latter));
        return Edits.set(List.of(element), reference, ends);
    }

    private static void apply(Edit edit) {
        edit.refusal().ifPresent(reason -> {
            throw new IllegalStateException(reason);
        });
        edit.apply();
    }

    // lines that stand for a reference

    private EObject owner(EObject source, EObject target) {
        return row.source().steps().isEmpty() ? source : target;
    }

    private EObject other(EObject source, EObject target) {
        return row.source().steps().isEmpty() ? target : source;
    }

    private Optional<Edit> relation(EObject source, EObject target) {
        EObject owner = owner(source, target);
        EObject other = other(source, target);
        if (!row.type().isInstance(owner) || !row.relation().getEReferenceType().isInstance(other)) {
            return Optional.empty();
        }
        return Optional.of(row.relation().isMany() ? Edits.add(owner, row.relation(), other) : Edits.set(List.of(owner), row.relation(), other));
    }

    // lines that stand for an order

    private boolean isOrder() {
        return row.relation() == null && row.source().steps().isEmpty();
    }

    /** Puts the target behind the source. */
    private Optional<Edit> order(EObject source, EObject target) {
        if (!row.type().isInstance(source) || !row.type().isInstance(target) || source.eContainer() != target.eContainer()) {
            return Optional.empty();
        }
        List<?> siblings = (List<?>) source.eContainer().eGet(source.eContainmentFeature());
        int from = siblings.indexOf(target);
        int after = siblings.indexOf(source);
        return Optional.of(Edits.reorder(target, from < after ? after : after + 1));
    }

    // lines that stand for an element

    /** The reference that leads to an end; null when the end contains the element. */
    private static EReference reference(Path path) {
        return path.steps().isEmpty() ? null : path.steps().getFirst().reference();
    }

    private boolean ends(Path path, EObject end) {
        EReference reference = reference(path);
        return reference == null ? Creations.of(end, kind).map(Edit::applies).orElse(false)
                : reference.getEReferenceType().isInstance(end) || isHostOfInterfaces(reference, end);
    }

    private static boolean isHostOfInterfaces(EReference reference, EObject end) {
        return reference == NetworkPackage.Literals.LINK__ENDS && end instanceof Host;
    }

    /** A host is linked by its first interface that has no link yet, or by a new one. */
    private static EObject end(EReference reference, EObject clicked) {
        if (!(clicked instanceof Host host) || reference.getEReferenceType().isInstance(clicked)) {
            return clicked;
        }
        Facts facts = new Facts(Kept.project(clicked));
        return host.getInterfaces().stream().filter(i -> facts.links(i).isEmpty() && i.getPorts().stream().allMatch(p -> facts.links(p).isEmpty()))
                .findFirst().map(EObject.class::cast).orElseGet(() -> Creations.of(host, NetworkPackage.Literals.NETWORK_INTERFACE).orElseThrow().apply().getFirst());
    }

    private static boolean inScope(Path path, EObject parent, EObject end) {
        EReference reference = reference(path);
        return reference == null || !SCOPES.containsKey(reference) || SCOPES.get(reference).test(parent, end);
    }

    private Optional<Creation> creation(EObject parent) {
        return Creations.of(parent, kind).filter(Edit::applies);
    }

    /** What will contain the element: an end, what is around an end, or the network that the ends belong to most. */
    private Optional<EObject> parent(EObject source, EObject target) {
        if (reference(row.source()) == null) {
            return Optional.of(source);
        }
        if (reference(row.target()) == null) {
            return Optional.of(target);
        }
        for (EObject end : List.of(target, source)) {
            for (EObject e = end; e != null; e = e.eContainer()) {
                if (creation(e).isPresent()) {
                    return Optional.of(e);
                }
            }
        }
        return NetworkPackage.Literals.LINK.isSuperTypeOf(kind) ? network(source, target).map(EObject.class::cast) : Optional.empty();
    }

    private static Optional<Network> network(EObject source, EObject target) {
        List<Network> networks = Kept.project(source).getNetworks();
        return networks.stream().max(Comparator.comparingLong((Network n) -> n.getLinks().stream().filter(l -> touches(l, source) || touches(l, target)).count())
                .thenComparing(n -> -networks.indexOf(n)));
    }

    private static boolean touches(Link link, EObject end) {
        return link.getEnds().stream().anyMatch(e -> EcoreUtil.isAncestor(end, e));
    }
}
