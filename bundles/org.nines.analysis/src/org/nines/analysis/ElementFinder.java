// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.nines.analysis.result.ElementRef;
import org.nines.model.core.NamedElement;

/**
 * Finds the element of a snapshot that somebody means: by identifier, by path ("Data centre / Rack A1 / web-1"), by the end of the path
 * ("Rack A1 / web-1"), or by name; then the same without regard to capitals.
 */
public final class ElementFinder {

    private static final int SUGGESTIONS = 3;
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
        EObject byId = snapshot.element(text);
        if (byId != null) {
            return snapshot.reference(byId);
        }
        List<BiPredicate<String, String>> equality = List.of(String::equals, String::equalsIgnoreCase);
        for (BiPredicate<String, String> equal : equality) {
            for (BiPredicate<ElementRef, String> way : ways(equal)) {
                List<ElementRef> found = elements.values().stream().filter(element -> way.test(element, text)).toList();
                if (found.size() == 1) {
                    return found.get(0);
                }
                if (found.size() > 1) {
                    throw ambiguous(text, found);
                }
            }
        }
        throw unknown(text);
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
        List<String> near = near(text, elements.values().stream().flatMap(element -> Stream.of(element.name(), element.path())).distinct().toList());
        return new ChangeException("ANA-030", "", "", "There is no element '" + text + "'.",
                near.isEmpty() ? "Give its name, its path such as 'Site / Room / Rack', or its identifier."
                        : "Did you mean " + String.join(" or ", near.stream().map(name -> "'" + name + "'").toList()) + "?");
    }

    /** Those of some texts that are near to what was written, nearest first. */
    static List<String> near(String text, List<String> texts) {
        String lower = text.toLowerCase(Locale.ROOT);
        int most = Math.max(2, text.length() / 3);
        record Near(String text, int distance) {
        }
        return texts.stream()
                .map(other -> new Near(other, other.toLowerCase(Locale.ROOT).contains(lower) ? 1 : distance(lower, other.toLowerCase(Locale.ROOT))))
                .filter(other -> other.distance <= most)
                .sorted(Comparator.comparingInt(Near::distance).thenComparingInt(other -> other.text.length()))
                .limit(SUGGESTIONS).map(Near::text).toList();
    }

    /** Levenshtein distance. */
    private static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(before[j], row[j - 1]) + 1);
            }
            before = row;
        }
        return before[b.length()];
    }
}
