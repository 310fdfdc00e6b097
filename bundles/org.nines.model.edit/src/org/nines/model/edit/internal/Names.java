// SPDX-License-Identifier: EPL-2.0
package org.nines.model.edit.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.nines.model.core.NamedElement;
import org.nines.model.edit.Kinds;
import org.nines.model.facility.Equipment;
import org.nines.model.facility.Location;

/** Names for new elements. Whoever makes many takes one of these for all of them: what is taken in the model is looked up once. */
public final class Names {

    private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d{1,9})");

    private final Map<EClass, Set<String>> taken = new HashMap<>();

    /** Kind and the first number that is free: "Server 3". Places and equipment get a number of their own in the whole model. */
    public String fresh(EObject parent, NamedElement child) {
        return fresh(parent, child, Kinds.label(child.eClass()) + " 1");
    }

    /**
     * A wanted name, with the next number that is free where it is taken: after "web-2" comes "web-3", after "db" comes "db 2". It counts as taken
     * from then on.
     */
    public String fresh(EObject parent, NamedElement child, String wanted) {
        Set<String> beside = new HashSet<>();
        parent.eContents().stream().filter(e -> e != child).forEach(e -> note(e, beside));
        if (!isNumbered(child)) {
            return free(wanted, beside, Set.of());
        }
        Set<String> elsewhere = taken.computeIfAbsent(child.eClass(), kind -> taken(parent, child));
        String name = free(wanted, beside, elsewhere);
        elsewhere.add(name);
        return name;
    }

    private static String free(String wanted, Set<String> beside, Set<String> elsewhere) {
        if (!beside.contains(wanted) && !elsewhere.contains(wanted)) {
            return wanted;
        }
        Matcher numbered = NUMBERED.matcher(wanted);
        String stem = numbered.matches() ? numbered.group(1) : wanted + " ";
        String digits = numbered.matches() ? numbered.group(2) : "1";
        for (long number = Long.parseLong(digits) + 1;; number++) {
            String name = stem + (digits.startsWith("0") ? String.format("%0" + digits.length() + "d", number) : String.valueOf(number));
            if (!beside.contains(name) && !elsewhere.contains(name)) {
                return name;
            }
        }
    }

    /** Whether its name is to be free in the whole model. */
    private static boolean isNumbered(EObject child) {
        return child instanceof Equipment || child instanceof Location;
    }

    /** Names of other elements of its kind in the model. */
    private static Set<String> taken(EObject context, EObject child) {
        Set<String> taken = new HashSet<>();
        Tree.all(Tree.root(context)).filter(e -> e.eClass() == child.eClass() && e != child).forEach(e -> note(e, taken));
        return taken;
    }

    private static void note(EObject element, Set<String> taken) {
        if (element instanceof NamedElement named && named.getName() != null) {
            taken.add(named.getName());
        }
    }
}
