// SPDX-License-Identifier: EPL-2.0
package org.nines.model.edit.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nines.model.edit.Edit;
import org.nines.model.edit.Kinds;
import org.nines.model.edit.Labels;
import org.nines.model.network.NetworkPackage;
import org.nines.model.service.ServicePackage;
import org.nines.model.storage.StoragePackage;

/**
 * What goes when elements go: all that they contain, the connections that would lead nowhere, and every other reference to any of these.
 */
public final class Deletions {

    /** Elements that exist only to lead to something: without it they go too. */
    private static final Set<EReference> LEADS = new HashSet<>(Set.of(NetworkPackage.Literals.LINK__ENDS,
            StoragePackage.Literals.STORAGE_LINK__HOST, StoragePackage.Literals.STORAGE_LINK__STORAGE,
            ServicePackage.Literals.DEPENDENCY__SERVICE, ServicePackage.Literals.SERVICE_INSTANCE__HOST));

    private static final Map<EClass, List<EReference>> REFERENCES = new ConcurrentHashMap<>();

    /** A value of a feature of an element that stays. */
    record Use(EObject owner, EReference feature, EObject target) {
    }

    private final List<EObject> asked;
    private final Set<EObject> connections = new LinkedHashSet<>();
    private final Set<EObject> gone;
    private List<Use> uses = List.of();

    private Deletions(Collection<? extends EObject> elements) {
        asked = Tree.topmost(elements);
        gone = Tree.closure(asked);
        if (!asked.isEmpty()) {
            Set<EObject> roots = new LinkedHashSet<>();
            asked.forEach(e -> roots.add(Tree.root(e)));
            boolean more = true;
            while (more) {
                more = follow(roots);
            }
        }
    }

    /** The edit that deletes elements. */
    public static Edit of(Collection<? extends EObject> elements) {
        List<EObject> chosen = List.copyOf(elements);
        return new PlainEdit(() -> new Deletions(chosen).title(), () -> refusal(chosen), () -> new Deletions(chosen).apply());
    }

    /** The connections that go with elements. */
    static List<EObject> connections(Collection<? extends EObject> elements) {
        return List.copyOf(new Deletions(elements).connections);
    }

    /** The references of what stays to what goes, where the connections are among what goes. */
    static List<Use> uses(Collection<? extends EObject> elements) {
        return new Deletions(elements).uses;
    }

    /** "server 'web-1'", "2 servers and 1 rack". */
    public static String named(Collection<? extends EObject> elements) {
        return elements.size() == 1 ? Labels.withKind(elements.iterator().next()) : counted(elements);
    }

    /** Finds the uses of what goes; true when they take further elements along. */
    private boolean follow(Set<EObject> roots) {
        List<Use> found = new ArrayList<>();
        for (EObject root : roots) {
            Tree.all(root).filter(owner -> !gone.contains(owner)).forEach(owner -> collect(owner, found));
        }
        uses = found;
        List<EObject> further = found.stream().filter(u -> LEADS.contains(u.feature) && left(u) < u.feature.getLowerBound())
                .map(Use::owner).distinct().toList();
        connections.addAll(Tree.topmost(further));
        return gone.addAll(Tree.closure(further));
    }

    private void collect(EObject owner, List<Use> found) {
        for (EReference feature : references(owner.eClass())) {
            if (owner.eIsSet(feature)) {
                for (EObject target : Tree.values(owner, feature)) {
                    if (gone.contains(target)) {
                        found.add(new Use(owner, feature, target));
                    }
                }
            }
        }
    }

    private int left(Use use) {
        return (int) Tree.values(use.owner, use.feature).stream().filter(v -> !gone.contains(v)).count();
    }

    /** The references of a class that lead to somewhere else. */
    static List<EReference> references(EClass type) {
        return REFERENCES.computeIfAbsent(type, t -> t.getEAllReferences().stream()
                .filter(r -> !r.isContainment() && !r.isContainer() && !r.isDerived() && r.isChangeable()).toList());
    }

    /** How many references from elements that stay lead to what goes; both directions of one count once. */
    private int references() {
        Set<Set<EObject>> opposites = new HashSet<>();
        return (int) uses.stream().filter(u -> u.feature.getEOpposite() == null || opposites.add(Set.of(u.owner, u.target))).count();
    }

    private String title() {
        String connected = connections.isEmpty() ? "" : " with " + counted(connections);
        int references = references();
        return "Delete " + named(asked) + connected + (references == 0 ? "" : " and " + references
                + (references == 1 ? " reference" : " references") + " to " + (gone.size() == 1 ? "it" : "what goes"));
    }

    /** "2 servers and 1 rack". */
    private static String counted(Collection<? extends EObject> elements) {
        Map<EClass, Integer> kinds = new LinkedHashMap<>();
        elements.forEach(e -> kinds.merge(e.eClass(), 1, Integer::sum));
        List<String> parts = kinds.entrySet().stream().map(k -> Kinds.counted(k.getValue(), k.getKey())).toList();
        if (parts.size() > 3) {
            return elements.size() + " elements";
        }
        return parts.size() == 1 ? parts.getFirst() : String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast();
    }

    private static String refusal(List<EObject> asked) {
        if (asked.isEmpty()) {
            return "Nothing is selected.";
        }
        return asked.stream().anyMatch(e -> e.eContainer() == null) ? "The project itself can't be deleted." : null;
    }

    private List<EObject> apply() {
        EObject parent = asked.getFirst().eContainer();
        for (Use use : uses) {
            if (!gone.contains(use.owner)) {
                EcoreUtil.remove(use.owner, use.feature, use.target);
            }
        }
        connections.forEach(EcoreUtil::remove);
        asked.forEach(EcoreUtil::remove);
        return List.of(parent);
    }
}
