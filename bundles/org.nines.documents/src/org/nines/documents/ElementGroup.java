// SPDX-License-Identifier: EPL-2.0
package org.nines.documents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.nines.analysis.result.ElementRef;

/**
 * Elements that a text can speak of in one breath: of one kind, and with the same thing to say about them.
 *
 * @param first what there is to say, by the first of them
 * @param elements the elements, at least one, in the order in which they came
 * @param <T> what is said about an element
 */
public record ElementGroup<T>(T first, List<ElementRef> elements) {

    public ElementGroup {
        elements = List.copyOf(elements);
    }

    /**
     * Groups statements about elements of the same kind.
     *
     * @param statements the statements
     * @param element the element that a statement is about
     * @param said what is said about it, as printed: statements that differ in it are kept apart
     * @return the groups, in the order of their first members
     */
    public static <T> List<ElementGroup<T>> of(List<T> statements, Function<T, ElementRef> element, Function<T, ?> said) {
        Map<List<Object>, List<T>> groups = new LinkedHashMap<>();
        for (T statement : statements) {
            List<Object> key = List.of(element.apply(statement).kind(), said.apply(statement));
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(statement);
        }
        return groups.values().stream().map(g -> new ElementGroup<>(g.getFirst(), g.stream().map(element).toList())).toList();
    }

    /** What the group is: "switch core-1", "12 servers: web-1, web-2, web-3 and 9 more". */
    public String title(int limit) {
        ElementRef one = elements.getFirst();
        if (elements.size() == 1) {
            return Names.withKind(one);
        }
        return Names.counted(elements.size(), one.kind()) + ": " + Names.list(Names.distinct(elements), limit);
    }

    /** Where the group is: the part of the path that its elements share, may be empty. */
    public String place() {
        return Names.place(elements);
    }
}
