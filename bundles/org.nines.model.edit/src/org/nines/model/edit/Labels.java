// SPDX-License-Identifier: EPL-2.0
package org.nines.model.edit;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.nines.model.Elements;
import org.nines.model.core.NamedElement;
import org.nines.model.edit.internal.LabelTable;

/** What elements are called, with the few facts that a planner wants to see beside a name. */
public final class Labels {

    private static final String SEPARATOR = " · ";

    private Labels() {
    }

    /** Name and key facts: "db-1 · RAID 5 · 4+1 disks". Never empty, one line. */
    public static String label(EObject element) {
        List<String> parts = new ArrayList<>();
        parts.add(name(element));
        List<String> facts = LabelTable.facts(element);
        if (facts == null) {
            String kind = Kinds.noun(element.eClass());
            if (element instanceof NamedElement && !says(parts.getFirst(), kind)) {
                parts.add(kind);
            }
        } else {
            parts.addAll(facts);
        }
        int count = LabelTable.count(element);
        if (count != 1) {
            parts.add("× " + count);
        }
        return String.join(SEPARATOR, parts).replaceAll("\\R", " ");
    }

    /** Name of an element, or what stands for it where elements of its kind have none: "needs database", "pool". */
    public static String name(EObject element) {
        String given = element instanceof NamedElement ? null : LabelTable.name(element);
        return given == null ? Elements.name(element) : given;
    }

    /** Kind and name within a sentence, without saying anything twice: "server 'web-1'", "UPS A", "pool". */
    public static String withKind(EObject element) {
        String kind = Kinds.noun(element.eClass());
        String name = name(element);
        if (!(element instanceof NamedElement named) || named.getName() == null || named.getName().isBlank()) {
            return says(name, kind) ? name : kind + " '" + name + "'";
        }
        return kind + " '" + name + "'";
    }

    private static boolean says(String name, String kind) {
        return name.regionMatches(true, 0, kind, 0, kind.length());
    }
}
