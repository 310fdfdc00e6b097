// SPDX-License-Identifier: EPL-2.0
package org.nines.model.io.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.nines.model.Elements;
import org.nines.model.io.ModelException;

/** Makes one model of the files that were read: identifiers unique, parts in their places, references to the elements they mean. */
final class Binder {

    private final List<ModelFile> files;
    private final BiFunction<ModelFile, ModelFile.Link, ModelFile> targets;
    private final ProblemLog log;
    /** References that the other end states, too; checked when all are set. */
    private final List<Mutual> mutual = new ArrayList<>();

    private record Mutual(ModelFile file, ModelFile.Link link, EObject target) {
    }

    /**
     * @param files those that were read, in the order of reading
     * @param targets the file that a link of a file leads to; null when it is missing for a reason that is reported already
     */
    Binder(List<ModelFile> files, BiFunction<ModelFile, ModelFile.Link, ModelFile> targets, ProblemLog log) {
        this.files = files;
        this.targets = targets;
        this.log = log;
    }

    void bind() throws ModelException {
        new Identities(files, log).assign();
        for (ModelFile file : files) {
            for (ModelFile.Link link : file.children) {
                contain(file, link);
            }
        }
        for (ModelFile file : files) {
            refer(file);
        }
        for (Mutual reference : mutual) {
            check(reference);
        }
    }

    private void contain(ModelFile file, ModelFile.Link link) throws ModelException {
        EObject child = find(file, link);
        if (child == null) {
            return;
        }
        if (EcoreUtil.isAncestor(child, link.source())) {
            log.add(file.problem(Issue.CONTAINMENT_CYCLE, link, "'" + link.feature().getName() + "' contains " + described(child)
                    + ", which contains this element."));
        } else if (child.eContainer() != null) {
            log.add(file.problem(Issue.CONTAINED_TWICE, link, "'" + link.feature().getName() + "' contains " + described(child)
                    + ", which stands in " + described(child.eContainer()) + " already."));
        } else if (link.feature().isMany()) {
            EList<EObject> children = list(link.source(), link.feature());
            children.add(Math.min(link.index(), children.size()), child);
        } else {
            link.source().eSet(link.feature(), child);
        }
    }

    /** Sets all references of a file, lists in the order of the file. */
    private void refer(ModelFile file) throws ModelException {
        Map<EObject, Map<EReference, Set<EObject>>> lists = new LinkedHashMap<>();
        for (ModelFile.Link link : file.references) {
            EObject target = find(file, link);
            if (target == null) {
                continue;
            }
            if (link.feature().isMany()) {
                lists.computeIfAbsent(link.source(), s -> new LinkedHashMap<>())
                        .computeIfAbsent(link.feature(), f -> new LinkedHashSet<>()).add(target);
            } else {
                link.source().eSet(link.feature(), target);
            }
            if (link.feature().getEOpposite() != null) {
                mutual.add(new Mutual(file, link, target));
            }
        }
        for (Map.Entry<EObject, Map<EReference, Set<EObject>>> source : lists.entrySet()) {
            for (Map.Entry<EReference, Set<EObject>> feature : source.getValue().entrySet()) {
                fill(list(source.getKey(), feature.getKey()), feature.getValue());
            }
        }
    }

    private static void fill(EList<EObject> list, Set<EObject> targets) {
        if (list.isEmpty()) {
            ((InternalEList<EObject>) list).addAllUnique(targets);
            return;
        }
        // The other ends have filled it already, in their order.
        int index = 0;
        for (EObject target : targets) {
            int current = index < list.size() && list.get(index) == target ? index : list.indexOf(target);
            if (current < 0) {
                list.add(index, target);
            } else if (current != index) {
                list.move(index, current);
            }
            index++;
        }
    }

    private void check(Mutual reference) throws ModelException {
        ModelFile.Link link = reference.link;
        Object value = link.source().eGet(link.feature());
        boolean holds = value instanceof List<?> list ? list.contains(reference.target) : value == reference.target;
        if (!holds) {
            log.add(reference.file.problem(Issue.CONTRADICTION, link, "'" + link.feature().getName() + "' refers to "
                    + described(reference.target) + ", but the '" + link.feature().getEOpposite().getName() + "' there says otherwise."));
        }
    }

    /** The element that a link means, null when there is none and that has been reported. */
    private EObject find(ModelFile file, ModelFile.Link link) throws ModelException {
        ModelFile in = targets.apply(file, link);
        if (in == null) {
            return null;
        }
        String fragment = Href.fragment(link.href());
        boolean path = fragment.startsWith("/");
        EObject target = path ? byPath(in, fragment) : in.resource.getIDToEObjectMap().get(fragment);
        if (target == null) {
            if (path ? !in.skipped : !in.skippedIds.contains(fragment)) {
                log.add(file.problem(Issue.UNRESOLVED, link, "'" + link.feature().getName() + "' refers to '" + XmlSource.shorten(fragment)
                        + "', which does not exist" + (in == file ? "" : " in " + in.name) + hint(in, fragment) + "."));
            }
            return null;
        }
        if (!link.feature().getEReferenceType().isInstance(target)) {
            log.add(file.problem(Issue.WRONG_TYPE, link, ElementReader.wrongType(link.feature(), target.eClass())));
            return null;
        }
        return target;
    }

    private static EObject byPath(ModelFile file, String path) {
        try {
            return file.resource.getEObject(path);
        } catch (IllegalArgumentException | IndexOutOfBoundsException | ClassCastException e) {
            // EMF's answer to a path that leads nowhere depends on where it ends.
            return null;
        }
    }

    private String hint(ModelFile in, String id) {
        for (ModelFile file : files) {
            if (file != in && file.resource.getIDToEObjectMap().containsKey(id)) {
                return "; it is in " + file.name;
            }
        }
        return "";
    }

    private static String described(EObject element) {
        return Elements.kind(element) + " '" + Elements.path(element) + "'";
    }

    @SuppressWarnings("unchecked")
    private static EList<EObject> list(EObject source, EReference feature) {
        return (EList<EObject>) source.eGet(feature);
    }
}
