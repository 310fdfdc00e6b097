// SPDX-License-Identifier: EPL-2.0
package org.nines.model.edit.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.nines.model.compute.Host;
import org.nines.model.core.CorePackage;
import org.nines.model.core.NamedElement;
import org.nines.model.edit.Features;
import org.nines.model.edit.Kinds;
import org.nines.model.edit.Labels;
import org.nines.model.facility.FacilityPackage;
import org.nines.model.operations.FailoverProcedure;
import org.nines.model.operations.OperationsPackage;
import org.nines.model.service.Dependency;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceInstance;
import org.nines.model.service.ServiceLevelAgreement;
import org.nines.model.service.ServicePackage;
import org.nines.model.storage.DiskEnclosure;
import org.nines.model.storage.StorageLink;
import org.nines.model.storage.StoragePackage;

/** Which values and which children make sense where: types and bounds from the metamodel, and what it can't say, in a table. */
public final class Legality {

    /** References along which nothing may lead back to itself. */
    private static final Set<EReference> ACYCLIC = Set.of(FacilityPackage.Literals.POWER_DEVICE__FED_BY,
            OperationsPackage.Literals.BACKUP_RUN__RESTORE_AFTER);
    /** What a target has to do with the element, beyond its type. */
    private static final Map<EReference, Scope> SCOPES = new HashMap<>();

    static {
        SCOPES.put(StoragePackage.Literals.DISK_ARRAY__CONTROLLERS, (array, parent, controller) -> controller.eContainer() == parent);
        SCOPES.put(StoragePackage.Literals.STORAGE_LINK__HOST, (link, parent, controller) -> controller.eContainer() instanceof Host);
        SCOPES.put(StoragePackage.Literals.STORAGE_LINK__STORAGE, (link, parent, controller) -> controller.eContainer() == parent);
        SCOPES.put(ServicePackage.Literals.SERVICE_INSTANCE__VOLUMES, (i, parent, volume) -> reaches(((ServiceInstance) i).getHost(), volume));
        SCOPES.put(ServicePackage.Literals.DEPENDENCY__SERVICE, (d, parent, service) -> !isIn(parent, service));
        SCOPES.put(ServicePackage.Literals.DEPENDENCY__LEVEL, (d, parent, level) -> level.eContainer() == ((Dependency) d).getService());
        SCOPES.put(OperationsPackage.Literals.BACKUP_RUN__RESTORE_AFTER, (run, parent, other) -> other.eContainer() == parent);
        SCOPES.put(OperationsPackage.Literals.FAILOVER_PROCEDURE__TARGETS, (p, parent, i) -> ((FailoverProcedure) p).getService().contains(i.eContainer()));
        SCOPES.put(ServicePackage.Literals.SERVICE_LEVEL_AGREEMENT__CLIENTS, (a, parent, clients) -> uses(clients, (ServiceLevelAgreement) a));
    }

    /** What a target has to do with an element. The element may not stand in its parent yet: it is asked for its references only. */
    @FunctionalInterface
    private interface Scope {
        boolean test(EObject element, EObject parent, EObject target);
    }

    private Legality() {
    }

    private static boolean isIn(EObject element, EObject ancestor) {
        return element != null && Tree.isIn(element, ancestor);
    }

    private static boolean reaches(Host host, EObject volume) {
        EObject holder = volume.eContainer() == null ? null : volume.eContainer().eContainer();
        return host == null || holder == host || holder instanceof DiskEnclosure enclosure && enclosure.getLinks().stream()
                .map(StorageLink::getHost).anyMatch(c -> c != null && c.eContainer() == host);
    }

    private static boolean uses(EObject clients, ServiceLevelAgreement agreement) {
        return agreement.getLevel() == null || !(agreement.getLevel().eContainer() instanceof Service service)
                || service.getClients().contains(clients);
    }

    /** As {@link Features#candidates}. */
    public static List<EObject> candidates(EObject element, EReference reference) {
        Map<EObject, Integer> distance = new IdentityHashMap<>();
        for (EObject e = element; e != null; e = e.eContainer()) {
            distance.put(e, distance.size());
        }
        Set<? extends EObject> first = reference == CorePackage.Literals.ITEM__TYPE ? Types.fitting(element, element.eClass()) : Set.of();
        return Tree.ofType(element, reference.getEReferenceType()).stream().filter(target -> isCandidate(element, reference, target))
                .sorted(Comparator.comparing((EObject target) -> first.contains(target) ? 0 : 1)
                        .thenComparing(target -> near(target, distance)).thenComparing(Labels::name, NaturalOrder.INSTANCE))
                .toList();
    }

    /** Steps up from the element to what it shares with the target. */
    private static int near(EObject target, Map<EObject, Integer> distance) {
        for (EObject e = target; e != null; e = e.eContainer()) {
            Integer steps = distance.get(e);
            if (steps != null) {
                return steps;
            }
        }
        return Integer.MAX_VALUE;
    }

    /** Whether a reference of an element may lead to a target. */
    public static boolean isCandidate(EObject element, EReference reference, EObject target) {
        return isCandidate(element, element.eContainer(), reference, target);
    }

    /** Whether a reference of an element that is about to be put into a parent may lead to a target. */
    private static boolean isCandidate(EObject element, EObject parent, EReference reference, EObject target) {
        if (!reference.getEReferenceType().isInstance(target) || target == element) {
            return false;
        }
        Scope scope = SCOPES.get(reference);
        if (scope != null && !scope.test(element, parent, target)) {
            return false;
        }
        return !ACYCLIC.contains(reference) || !Tree.leadsTo(target, reference, element);
    }

    /** As {@link Features#objection}, null for none. */
    public static String objection(EObject element, EStructuralFeature feature, Object value) {
        EClass type = element.eClass();
        if (!type.getEAllStructuralFeatures().contains(feature) || !feature.isChangeable()
                || feature instanceof EReference r && (r.isContainment() || r.isContainer())) {
            return Kinds.label(type) + " has no value '" + Features.label(feature) + "'.";
        }
        if (!feature.isMany()) {
            return value == null ? missing(element, feature) : one(element, feature, value);
        }
        if (!(value instanceof Collection<?> many)) {
            return "'" + Features.label(feature) + "' takes a list.";
        }
        if (many.size() < feature.getLowerBound()) {
            return Kinds.capitalized(Labels.withKind(element)) + " needs at least " + feature.getLowerBound() + " for '" + Features.label(feature) + "'.";
        }
        if (feature.getUpperBound() > 0 && many.size() > feature.getUpperBound()) {
            return "'" + Features.label(feature) + "' takes at most " + feature.getUpperBound() + ".";
        }
        if (new HashSet<>(many).size() < many.size()) {
            return "The same is named twice.";
        }
        return many.stream().map(v -> one(element, feature, v)).filter(o -> o != null).findFirst().orElse(null);
    }

    /** Why a list with one more value at its end does not fit, null when it does; too few are no reason. */
    public static String addition(EObject element, EReference reference, List<EObject> values) {
        if (reference.getUpperBound() > 0 && values.size() > reference.getUpperBound()) {
            return "'" + Features.label(reference) + "' takes at most " + reference.getUpperBound() + ".";
        }
        return one(element, reference, values.getLast());
    }

    /** Why targets do not fit a reference of an element that is about to be put into a parent, null when they do. */
    public static String objection(EObject element, EObject parent, EReference reference, List<? extends EObject> targets) {
        if (!element.eClass().getEAllReferences().contains(reference) || !reference.isChangeable() || reference.isContainment() || reference.isContainer()) {
            return Kinds.label(element.eClass()) + " has no value '" + Features.label(reference) + "'.";
        }
        if (targets.size() < reference.getLowerBound()) {
            return Kinds.capitalized(Kinds.one(element.eClass())) + " needs at least " + reference.getLowerBound() + " for '" + Features.label(reference) + "'.";
        }
        int most = reference.isMany() ? reference.getUpperBound() : 1;
        if (most > 0 && targets.size() > most) {
            return "'" + Features.label(reference) + "' takes at most " + most + ".";
        }
        if (new HashSet<>(targets).size() < targets.size()) {
            return "The same is named twice.";
        }
        return targets.stream().filter(t -> !isCandidate(element, parent, reference, t)).findFirst()
                .map(t -> Kinds.capitalized(Labels.withKind(t)) + " makes no sense as '" + Features.label(reference) + "' of " + Kinds.one(element.eClass()) + " here.").orElse(null);
    }

    private static String missing(EObject element, EStructuralFeature feature) {
        return feature.isRequired() ? Kinds.capitalized(Labels.withKind(element)) + " needs a value for '" + Features.label(feature) + "'."
                : null;
    }

    private static String one(EObject element, EStructuralFeature feature, Object value) {
        if (!feature.getEType().isInstance(value)) {
            return "'" + Features.label(feature) + "' does not take this kind of value.";
        }
        if (feature instanceof EAttribute attribute) {
            return feature == CorePackage.Literals.NAMED_ELEMENT__NAME ? name((NamedElement) element, (String) value)
                    : FeatureTable.objection(attribute, value);
        }
        EObject target = (EObject) value;
        if (isCandidate(element, (EReference) feature, target)) {
            return null;
        }
        if (ACYCLIC.contains(feature) && (target == element || Tree.leadsTo(target, (EReference) feature, element))) {
            return Kinds.capitalized(Labels.withKind(target)) + " depends on " + Labels.withKind(element) + " itself.";
        }
        return Kinds.capitalized(Labels.withKind(target)) + " makes no sense as '" + Features.label(feature) + "' of "
                + Labels.withKind(element) + ".";
    }

    private static String name(NamedElement element, String name) {
        if (name.isBlank()) {
            return Kinds.label(element.eClass()) + " needs a name.";
        }
        if (name.lines().count() > 1) {
            return "A name has one line.";
        }
        EObject parent = element.eContainer();
        return parent == null ? null : Tree.values(parent, element.eContainmentFeature()).stream()
                .filter(s -> s != element && s instanceof NamedElement n && name.equals(n.getName())).findFirst()
                .map(s -> "There is " + Kinds.one(s.eClass()) + " of that name beside it already.").orElse(null);
    }

    /** Features of a parent that can hold children of a class, full or not. */
    public static List<EReference> holders(EObject parent, EClass child) {
        return Classes.children(parent.eClass()).stream().filter(f -> f.isChangeable() && f.getEReferenceType().isSuperTypeOf(child)).toList();
    }

    /**
     * The feature in which a child would stand in a parent: where it stands now if the parent has that too, else the first that takes it.
     *
     * @return null when no feature takes it
     */
    public static EReference holder(EObject parent, EObject child) {
        List<EReference> holders = holders(parent, child.eClass());
        EReference now = child.eContainmentFeature();
        return holders.contains(now) ? now : holders.isEmpty() ? null : holders.getFirst();
    }

    /** Why one more child does not fit into a feature of a parent, null when it does. */
    public static String full(EObject parent, EReference feature) {
        int size = Tree.values(parent, feature).size();
        int most = feature.isMany() ? feature.getUpperBound() : 1;
        if (most > 0 && size >= most) {
            String there = most == 1 ? "one already: " + Labels.withKind(Tree.values(parent, feature).getFirst()) : most + " already";
            return Kinds.capitalized(Labels.withKind(parent)) + " has " + there + ".";
        }
        return null;
    }
}
