// SPDX-License-Identifier: EPL-2.0
package org.nines.scene.notation;

import org.eclipse.emf.ecore.EObject;
import org.nines.model.Elements;
import org.nines.model.core.Element;
import org.nines.model.core.Item;
import org.nines.model.edit.Icons;
import org.nines.model.edit.Kinds;
import org.nines.model.edit.Labels;

/** What elements are called on drawings, and which picture they have: the one place to change either. */
public final class Names {

    private Names() {
    }

    /** Name of an element, and how often it is there: "app × 200". */
    public static String name(EObject element) {
        return Labels.name(element) + repetition(element);
    }

    /** " × 200" for an element that stands for 200, empty for one that stands for itself. */
    public static String repetition(EObject element) {
        return element instanceof Item item && item.getCount() > 1 ? " × " + item.getCount() : "";
    }

    /** Number of copies that an element stands for. */
    public static int count(EObject element) {
        return element instanceof Item item ? Math.max(1, item.getCount()) : 1;
    }

    /** What it is, with its key facts and the planner's description. */
    public static String title(EObject element) {
        String label = Labels.label(element);
        String kind = Kinds.label(element.eClass());
        String title = label.regionMatches(true, 0, kind, 0, kind.length()) ? label : kind + " " + label;
        String description = element instanceof Element e ? e.getDescription() : null;
        return title + (description == null || description.isBlank() ? "" : "\n" + description.strip());
    }

    /** Name of the component type of an item, empty when it has none. */
    public static String type(Item item) {
        return item.getType() == null ? "" : Elements.name(item.getType());
    }

    /** Picture of an element. */
    public static String icon(EObject element) {
        return Icons.path(element.eClass());
    }
}
