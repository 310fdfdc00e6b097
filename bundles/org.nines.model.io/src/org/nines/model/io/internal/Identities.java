// SPDX-License-Identifier: EPL-2.0
package org.nines.model.io.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.nines.model.Elements;
import org.nines.model.io.ModelException;

/** Gives each element of the files that were read its identifier, one of its own in the whole model, and puts it into its resource. */
final class Identities {

    private record Missing(ModelFile file, EObject element) {
    }

    private record Owner(ModelFile file, ModelFile.Entry entry) {
    }

    private final List<ModelFile> files;
    private final ProblemLog log;
    private final Map<String, Owner> owners = new HashMap<>();
    private final Map<EObject, String> ids = new HashMap<>();

    Identities(List<ModelFile> files, ProblemLog log) {
        this.files = files;
        this.log = log;
    }

    void assign() throws ModelException {
        List<Missing> missing = new ArrayList<>();
        for (ModelFile file : files) {
            int without = 0;
            for (ModelFile.Entry entry : file.entries) {
                if (entry.id() == null) {
                    without++;
                    missing.add(new Missing(file, entry.element()));
                } else if (!claim(file, entry)) {
                    missing.add(new Missing(file, entry.element()));
                }
            }
            if (without > 0) {
                log.add(Issue.DERIVED_IDS.at(file.name, without == 1 ? "one element has no identifier; it got one derived from its place."
                        : without + " elements have no identifier; they got some derived from their places."));
            }
        }
        if (!missing.isEmpty()) {
            derive(missing);
        }
        for (ModelFile file : files) {
            file.entries.forEach(entry -> file.resource.setID(entry.element(), ids.get(entry.element())));
            file.resource.getContents().addAll(file.roots);
            file.resource.setModified(false);
        }
    }

    private boolean claim(ModelFile file, ModelFile.Entry entry) throws ModelException {
        Owner first = owners.putIfAbsent(entry.id(), new Owner(file, entry));
        if (first == null) {
            ids.put(entry.element(), entry.id());
            return true;
        }
        EObject other = first.entry.element();
        log.add(Issue.DUPLICATE_ID.at(file.place(entry.line(), entry.element()), entry.id(), Elements.kind(entry.element()) + " '"
                + Elements.name(entry.element()) + "' has the identifier '" + entry.id() + "' of " + Elements.kind(other) + " '"
                + Elements.name(other) + "' at " + first.file.place(first.entry.line(), other) + "."));
        return false;
    }

    private void derive(List<Missing> missing) {
        Ids.Derivation derivation = new Ids.Derivation();
        for (Missing one : missing) {
            EObject parent = one.element.eContainer();
            String parentId = parent == null ? one.file.fileName() : ids.get(parent);
            String id = derivation.derive(one.element, parentId, owners::containsKey);
            owners.put(id, new Owner(one.file, null));
            ids.put(one.element, id);
        }
    }
}
