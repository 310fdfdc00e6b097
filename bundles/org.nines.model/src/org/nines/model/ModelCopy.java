// SPDX-License-Identifier: EPL-2.0
package org.nines.model;

import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;

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
        return new ModelCopier(project).complete();
    }

    /** Has a copied tree be as if in a file. */
    static void mirror(URI file, Map<EObject, String> ids, EObject root) {
        new Mirror(file, ids).getContents().add(root);
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
}
