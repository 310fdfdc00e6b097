// SPDX-License-Identifier: EPL-2.0
package org.nines.documents;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.nines.analysis.result.ElementRef;
import org.nines.model.Elements;

/** Elements as people call them: counted, listed, and told apart. */
public final class Names {

    /** What separates the names in a path. */
    private static final String SEPARATOR = " / ";

    private Names() {
    }

    /** Kind and name, without saying anything twice: "switch core-1", "UPS A". */
    public static String withKind(ElementRef element) {
        boolean says = element.name().regionMatches(true, 0, element.kind(), 0, element.kind().length());
        return says ? element.name() : element.kind() + " " + element.name();
    }

    /** "1 server", "12 servers". */
    public static String counted(int count, String kind) {
        return Figures.count(count) + " " + (count == 1 ? kind : plural(kind));
    }

    /** Plural of a kind of element: "switches", "utility feeds", "UPS". */
    public static String plural(String kind) {
        return Elements.plural(kind);
    }

    /** Where an element is: its path without its own name, empty at the top of the model. */
    public static String place(ElementRef element) {
        String own = SEPARATOR + element.name();
        return element.path().endsWith(own) ? element.path().substring(0, element.path().length() - own.length()) : "";
    }

    /** Where all of the elements are: the beginning that their places share. */
    public static String place(List<ElementRef> elements) {
        List<String> common = List.of(place(elements.getFirst()).split(SEPARATOR));
        for (ElementRef element : elements) {
            List<String> names = List.of(place(element).split(SEPARATOR));
            int same = 0;
            while (same < Math.min(common.size(), names.size()) && common.get(same).equals(names.get(same))) {
                same++;
            }
            common = common.subList(0, same);
        }
        return String.join(SEPARATOR, common);
    }

    /** Names of the elements, each with as much of its path as tells all of them apart: "web-1 / PSU A", "web-2 / PSU A". */
    public static List<String> distinct(List<ElementRef> elements) {
        List<List<String>> paths = elements.stream().map(Names::segments).toList();
        int longest = paths.stream().mapToInt(List::size).max().orElse(0);
        for (int length = 1;; length++) {
            List<String> names = new ArrayList<>();
            for (List<String> path : paths) {
                names.add(String.join(SEPARATOR, path.subList(Math.max(0, path.size() - length), path.size())));
            }
            if (length >= longest || new HashSet<>(names).size() == names.size()) {
                return names;
            }
        }
    }

    /** The first names, and how many more there are: "web-1, web-2, web-3 and 9 more". All of them when only one would be left out. */
    public static String list(List<String> names, int limit) {
        if (names.size() <= limit + 1) {
            return String.join(", ", names);
        }
        return String.join(", ", names.subList(0, limit)) + " and " + Figures.count(names.size() - limit) + " more";
    }

    /** The path with the own name, which may itself contain the separator, as its last part. */
    private static List<String> segments(ElementRef element) {
        List<String> names = new ArrayList<>();
        String place = place(element);
        if (!place.isEmpty()) {
            names.addAll(List.of(place.split(SEPARATOR)));
        }
        names.add(element.name());
        return names;
    }
}
