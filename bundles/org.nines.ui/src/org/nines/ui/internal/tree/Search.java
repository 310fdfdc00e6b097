// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.nines.model.Elements;
import org.nines.model.Project;

/** Finds elements by what people know of them. */
final class Search {

    private Search() {
    }

    /**
     * Elements whose name and kind together contain every word, in the order of the model; those whose name begins with the first word come
     * first.
     */
    static List<EObject> find(Project project, String wanted) {
        String[] words = wanted.toLowerCase(Locale.ROOT).split("\\s+");
        List<EObject> first = new ArrayList<>();
        List<EObject> others = new ArrayList<>();
        for (var all = project.eAllContents(); all.hasNext();) {
            EObject element = all.next();
            String name = Elements.name(element).toLowerCase(Locale.ROOT);
            String text = name + " " + Elements.kind(element).toLowerCase(Locale.ROOT);
            boolean matches = true;
            for (String word : words) {
                matches &= text.contains(word);
            }
            if (matches) {
                (name.startsWith(words[0]) ? first : others).add(element);
            }
        }
        first.addAll(others);
        return first;
    }
}
