// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EObject;
import org.nines.documents.Names;
import org.nines.model.Elements;
import org.nines.model.Project;

/**
 * How many elements of each kind a model has.
 *
 * @param counts by kind, in alphabetical order
 */
record Inventory(Map<String, Integer> counts) {

    static Inventory of(Project project) {
        Map<String, Integer> counts = new TreeMap<>();
        for (var all = project.eAllContents(); all.hasNext();) {
            EObject element = all.next();
            counts.merge(Elements.kind(element), 1, Integer::sum);
        }
        return new Inventory(counts);
    }

    boolean isEmpty() {
        return counts.isEmpty();
    }

    /** "12 servers, 4 switches, …", the most frequent first. */
    String text() {
        List<Map.Entry<String, Integer>> entries = new ArrayList<>(counts.entrySet());
        entries.sort(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()));
        return String.join(", ", entries.stream().map(e -> Names.counted(e.getValue(), e.getKey())).toList());
    }
}
