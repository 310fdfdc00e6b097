// SPDX-License-Identifier: EPL-2.0
package org.nines.model.io.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.nines.model.Elements;
import org.nines.model.Problem;
import org.nines.model.io.ModelResource;

/** One file while a model is loaded: what was read from it, with lines, before references are bound. */
final class ModelFile {

    /** Element as it was read; {@code id} is null where the file has none. */
    record Entry(EObject element, String id, int line) {
    }

    /**
     * Reference as it was read.
     *
     * @param index place among the children of that feature; for containment only
     * @param href "#id" within the file, else with the address of a file before the #
     */
    record Link(EObject source, EReference feature, int index, String href, int line) {
    }

    final ModelResource resource;
    final String name;
    final List<EObject> roots = new ArrayList<>();
    /** In document order, parents first. */
    final List<Entry> entries = new ArrayList<>();
    final List<Link> children = new ArrayList<>();
    final List<Link> references = new ArrayList<>();
    /** Identifiers of elements that were left out because of an error; references to them are not errors of their own. */
    final Set<String> skippedIds = new HashSet<>();
    /** Whether anything was left out because of an error. */
    boolean skipped;

    /** @param name how messages call the file */
    ModelFile(ModelResource resource, String name) {
        this.resource = resource;
        this.name = name;
    }

    void add(EObject element, String id, int line) {
        entries.add(new Entry(element, id, line));
    }

    /** Line and, where known, path of the element: "shop.nines:12 (Data centre / Room A)". */
    String place(int line, EObject element) {
        return name + ":" + line + (element == null ? "" : " (" + Elements.path(element) + ")");
    }

    /** Name without folders. */
    String fileName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    Problem problem(Issue issue, Link link, String message) {
        String id = resource.getID(link.source());
        return issue.at(place(link.line(), link.source()), id == null ? "" : id, message);
    }
}
