// SPDX-License-Identifier: EPL-2.0
package org.nines.model.edit;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.nines.model.Elements;
import org.nines.model.edit.internal.Classes;

/** What kinds of elements are called. */
public final class Kinds {

    private Kinds() {
    }

    /** All kinds of which there can be elements, in the order of the metamodel. */
    public static List<EClass> all() {
        return Classes.concrete();
    }

    /** The kind of a class name: "Server". */
    public static Optional<EClass> find(String name) {
        return Classes.concrete().stream().filter(c -> c.getName().equals(name)).findFirst();
    }

    /** As a heading or a menu says it: "Network interface". */
    public static String label(EClass type) {
        return capitalized(noun(type));
    }

    /** Within a sentence: "network interface", "UPS". */
    public static String noun(EClass type) {
        return Elements.kind(type);
    }

    /** One of them within a sentence: "a server", "an assumption", "a UPS". */
    public static String one(EClass type) {
        String noun = noun(type);
        return ("aeioAEIO".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
    }

    /** Several of them within a sentence: "network interfaces", "UPS". */
    public static String plural(EClass type) {
        return Elements.plural(noun(type));
    }

    /** Several of them as a heading: "Network interfaces". */
    public static String pluralLabel(EClass type) {
        return capitalized(plural(type));
    }

    /** "1 server", "12 servers". */
    public static String counted(int count, EClass type) {
        return count + " " + (count == 1 ? noun(type) : plural(type));
    }

    /** The text with a capital at its beginning. */
    public static String capitalized(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
