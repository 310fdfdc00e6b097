// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.nines.analysis.internal.Nearest;
import org.nines.analysis.result.ElementRef;
import org.nines.model.core.Item;
import org.nines.model.core.NamedElement;

/**
 * Finds the element of a snapshot that somebody means: by identifier, by path ("Data centre / Rack A1 / web-1"), by the end of the path
 * ("Rack A1 / web-1"), or by name; then the same without regard to capitals.
 */
public final class ElementFinder {

    private static final int NAMED = 5;

    private final Snapshot snapshot;
    private final Map<EObject, ElementRef> elements = new LinkedHashMap<>();

    private ElementFinder(Snapshot snapshot) {
        this.snapshot = snapshot;
        snapshot.project().eAllContents().forEachRemaining(element -> {
            if (element instanceof NamedElement) {
                elements.put(element, snapshot.reference(element));
            }
        });
    }

    /** A finder for the elements of a snapshot. */
    public static ElementFinder of(Snapshot snapshot) {
        return new ElementFinder(snapshot);
    }

    /**
     * The one element that is meant.
     *
     * @throws ChangeException when there is none, with names that are near, or when there are several, with their paths
     */
    public ElementRef find(String said) {
        String text = said.strip();
        List<ElementRef> found = meant(text);
        if (found.isEmpty()) {
            throw unknown(text);
        }
        if (found.size() > 1) {
            throw ambiguous(text, found);
        }
        return found.get(0);
    }

    /** Whether one element or several are called so. */
    public boolean knows(String said) {
        return !meant(said.strip()).isEmpty();
    }

    private List<ElementRef> meant(String text) {
        EObject byId = snapshot.element(text);
        if (byId != null) {
            return List.of(snapshot.reference(byId));
        }
        List<BiPredicate<String, String>> equality = List.of(String::equals, String::equalsIgnoreCase);
        for (BiPredicate<String, String> equal : equality) {
            for (BiPredicate<ElementRef, String> way : ways(equal)) {
                List<ElementRef> found = elements.values().stream().filter(element -> way.test(element, text)).toList();
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /**
     * Makes sure that an element can fail.
     *
     * @throws ChangeException when it is no item
     */
    public void requireItem(ElementRef element) {
        if (!(snapshot.element(element.id()) instanceof Item)) {
            throw new ChangeException("ANA-032", element.kind() + " '" + element.path() + "'", element.id(), "A " + element.kind() + " can't fail.",
                    "Name an item: equipment, a place, a link, an instance.");
        }
    }

    private static List<BiPredicate<ElementRef, String>> ways(BiPredicate<String, String> equal) {
        BiPredicate<ElementRef, String> path = (element, text) -> equal.test(normal(element.path()), normal(text));
        BiPredicate<ElementRef, String> end = (element, text) -> {
            String whole = normal(element.path());
            String part = " / " + normal(text);
            return whole.length() > part.length() && equal.test(whole.substring(whole.length() - part.length()), part);
        };
        BiPredicate<ElementRef, String> name = (element, text) -> equal.test(element.name(), text);
        BiPredicate<ElementRef, String> kindAndName = (element, text) -> equal.test(element.kind() + " " + element.name(), text);
        return List.of(path, name, end, kindAndName);
    }

    private static String normal(String path) {
        return path.replaceAll("\\s*/\\s*", " / ").strip();
    }

    private static ChangeException ambiguous(String text, List<ElementRef> found) {
        List<String> paths = new ArrayList<>(found.stream().limit(NAMED).map(element -> "'" + element.path() + "' (" + element.kind() + ", "
                + element.id() + ")").toList());
        if (found.size() > NAMED) {
            paths.add((found.size() - NAMED) + " more");
        }
        return new ChangeException("ANA-031", "", "", found.size() + " elements are called '" + text + "': " + String.join(", ", paths) + ".",
                "Give as much of the path as tells them apart, or the identifier.");
    }

    private ChangeException unknown(String text) {
        List<String> near = Nearest.of(text, elements.values().stream().flatMap(element -> Stream.of(element.name(), element.path())).distinct().toList());
        return new ChangeException("ANA-030", "", "", "There is no element '" + text + "'.",
                near.isEmpty() ? "Give its name, its path such as 'Site / Room / Rack', or its identifier."
                        : "Did you mean " + String.join(" or ", near.stream().map(name -> "'" + name + "'").toList()) + "?");
    }
}
