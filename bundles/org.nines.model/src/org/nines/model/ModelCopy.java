// SPDX-License-Identifier: EPL-2.0
package org.nines.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Copy of a project with everything that it contains or refers to, over all files, whose elements keep their identifiers: for work beside the
 * thread that the model belongs to.
 *
 * @param project the copied project
 * @param ids identifiers of all copied elements
 */
public record ModelCopy(Project project, Map<EObject, String> ids) {

    /** Copies a project as it is now. */
    public static ModelCopy of(Project project) {
        Set<EObject> roots = roots(project);
        var copier = new EcoreUtil.Copier();
        copier.copyAll(roots);
        copier.copyReferences();
        Map<EObject, String> ids = new IdentityHashMap<>(copier.size() * 2);
        copier.forEach((original, copy) -> ids.put(copy, Elements.id(original)));
        for (EObject root : roots) {
            if (root.eResource() != null) {
                new Mirror(root.eResource().getURI(), ids).getContents().add(copier.get(root));
            }
        }
        return new ModelCopy((Project) copier.get(project), ids);
    }

    /** Where copies are as if in the file of their originals: under its name, with their identifiers. */
    private static final class Mirror extends ResourceImpl {

        private final Map<EObject, String> ids;

        Mirror(URI uri, Map<EObject, String> ids) {
            super(uri);
            this.ids = ids;
        }

        @Override
        public String getURIFragment(EObject element) {
            String id = ids.get(element);
            return id == null ? super.getURIFragment(element) : id;
        }
    }

    /** The project and the roots of all trees that it refers to, directly or through one another. */
    private static Set<EObject> roots(Project project) {
        Set<EObject> roots = new LinkedHashSet<>();
        Deque<EObject> open = new ArrayDeque<>();
        roots.add(EcoreUtil.getRootContainer(project));
        open.addAll(roots);
        while (!open.isEmpty()) {
            EObject root = open.remove();
            addReferenced(root, roots, open);
            root.eAllContents().forEachRemaining(element -> addReferenced(element, roots, open));
        }
        return roots;
    }

    private static void addReferenced(EObject element, Set<EObject> roots, Deque<EObject> open) {
        for (EObject referenced : element.eCrossReferences()) {
            EObject root = EcoreUtil.getRootContainer(referenced);
            if (roots.add(root)) {
                open.add(root);
            }
        }
    }
}
