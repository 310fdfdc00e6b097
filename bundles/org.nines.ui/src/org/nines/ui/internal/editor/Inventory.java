// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.nines.model.Project;
import org.nines.model.edit.Kinds;

/**
 * How many elements of each kind a model has.
 *
 * @param counts by kind
 */
record Inventory(Map<EClass, Integer> counts) {

    static Inventory of(Project project) {
        Map<EClass, Integer> counts = new HashMap<>();
        for (var all = project.eAllContents(); all.hasNext();) {
            counts.merge(all.next().eClass(), 1, Integer::sum);
        }
        return new Inventory(counts);
    }

    boolean isEmpty() {
        return counts.isEmpty();
    }

    /** "12 servers, 4 switches, …", the most frequent first. */
    String text() {
        List<Map.Entry<EClass, Integer>> entries = new ArrayList<>(counts.entrySet());
        entries.sort(Map.Entry.<EClass, Integer>comparingByValue().reversed().thenComparing(e -> Kinds.noun(e.getKey())));
        return String.join(", ", entries.stream().map(e -> Kinds.counted(e.getValue(), e.getKey())).toList());
    }
}
