// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nines.analysis.internal.Changes;
import org.nines.analysis.result.ElementRef;
import org.nines.model.Elements;
import org.nines.model.ModelCopy;
import org.nines.model.Problem;
import org.nines.model.Project;
import org.nines.model.Repetition;
import org.nines.model.Structure;

/**
 * State of a project at one moment. It is taken in the thread that may touch the model and then read by any number of threads; edits of the
 * model afterwards don't reach it.
 */
public final class Snapshot {

    private final Project project;
    private final Map<EObject, ElementRef> references;
    private final List<Problem> problems;
    private final Set<EObject> failed;
    private Map<String, EObject> byId;

    private Snapshot(Project project, Map<EObject, ElementRef> references, List<Problem> problems, Set<EObject> failed) {
        this.project = project;
        this.references = references;
        this.problems = problems;
        this.failed = failed;
        // EMF makes lists when they are first asked for: asked for here, nothing changes any more when several threads read
        references.keySet().forEach(element -> element.eClass().getEAllReferences().forEach(element::eGet));
    }

    /**
     * Snapshot of a project with everything that it contains or refers to, over all files. Repeated items are written out in it, unless the
     * structure of the model has errors.
     */
    public static Snapshot of(Project project) {
        return copy(project).get();
    }

    /**
     * Copies a project now, and leaves everything else that a snapshot needs to the thread that asks for it: for a workbench, where the model
     * belongs to a thread that must not be kept long.
     */
    public static Supplier<Snapshot> copy(Project project) {
        ModelCopy copy = ModelCopy.of(project);
        return () -> of(copy);
    }

    /** Snapshot of a copied project. @param copy belongs to the snapshot from now on, which changes it */
    public static Snapshot of(ModelCopy copy) {
        return complete(copy.project(), copy.ids());
    }

    private static Snapshot complete(Project copied, Map<EObject, String> ids) {
        List<Problem> problems = Structure.check(copied);
        Map<EObject, ElementRef> references = new IdentityHashMap<>(ids.size() * 2);
        ids.forEach((copy, id) -> references.put(copy, ElementRef.of(copy, id)));
        if (problems.stream().noneMatch(problem -> problem.severity() == Problem.Severity.ERROR)) {
            Repetition.expand(copied).forEach((copy, origin) -> references.put(copy,
                    ElementRef.of(copy, references.get(origin.original()).id() + origin.suffix())));
        }
        return new Snapshot(copied, references, problems, Set.of());
    }

    /**
     * A snapshot in which some things are different; this one stays as it is. Elements keep their identifiers, added ones get new ones.
     *
     * @throws ChangeException when a change can't be made
     */
    public Snapshot with(List<Change> changes) {
        Set<EObject> roots = new LinkedHashSet<>();
        references.keySet().forEach(element -> roots.add(EcoreUtil.getRootContainer(element)));
        var copier = new EcoreUtil.Copier();
        copier.copyAll(roots);
        copier.copyReferences();
        Map<EObject, ElementRef> copied = new IdentityHashMap<>(copier.size() * 2);
        Map<String, EObject> byIdentifier = new HashMap<>();
        copier.forEach((original, copy) -> {
            copied.put(copy, references.get(original));
            byIdentifier.put(references.get(original).id(), copy);
        });
        Project changed = (Project) copier.get(project);
        Set<EObject> down = Collections.newSetFromMap(new IdentityHashMap<>());
        failed.forEach(element -> down.add(copier.get(element)));
        Changes made = new Changes(changed, copied, byIdentifier, down);
        changes.forEach(made::make);
        Map<String, String> ids = new HashMap<>();
        List<Problem> found = Structure.check(changed);
        if (!found.isEmpty()) {
            changed.eAllContents().forEachRemaining(element -> ids.put(Elements.id(element), copied.get(element).id()));
        }
        return new Snapshot(changed, copied, found.stream().map(p -> new Problem(p.severity(), p.code(), p.place(),
                ids.getOrDefault(p.elementId(), p.elementId()), p.message(), p.remedy())).toList(), down);
    }

    /** What is wrong with the structure of the project, in the order of the model. */
    public List<Problem> problems() {
        return problems;
    }

    /** The copied project. It belongs to the snapshot and must not be changed. */
    public Project project() {
        return project;
    }

    /** By which identifier and name an element of the snapshot is known outside. */
    public ElementRef reference(EObject element) {
        return references.get(element);
    }

    /** The element with an identifier, null when there is none. */
    public synchronized EObject element(String id) {
        if (byId == null) {
            byId = new HashMap<>();
            references.forEach((element, reference) -> byId.put(reference.id(), element));
        }
        return byId.get(id);
    }

    /** Whether an item is thought of as down for good. */
    public boolean isFailed(EObject item) {
        return failed.contains(item);
    }

    /** The items that are thought of as down for good, in no order. */
    public Set<EObject> failed() {
        return failed;
    }

    /** Identifier of the original of an element of the snapshot. */
    public String id(EObject element) {
        return references.get(element).id();
    }
}
