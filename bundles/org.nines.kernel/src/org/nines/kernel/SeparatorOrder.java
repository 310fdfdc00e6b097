// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * Orders elements so that what separates the rest into parts goes first, and part after part then (nested dissection; George, SIAM Journal on Numerical
 * Analysis 10, 1973).
 *
 * <p>Functions fall into parts that share no element; each part is ordered on its own. In a part of several functions the elements that most of them
 * share go first, ordered like a structure of their own; in one of a single function, its arguments take the place of the function. So of a pool
 * whose members stand in racks and rooms first comes what all members need, then room after room what its members share, and so on inwards.
 */
final class SeparatorOrder {

    private final StructureGraph g;
    private final boolean[] cone;
    /** All elements, depth first; sets of elements hold places in it. */
    private final int[] elements;
    private final BitSet[] support;
    private final BitSet placed = new BitSet();
    private final int[] order;
    /** What is to be ordered next, on a stack of our own: structures may be deep. */
    private final Deque<Runnable> due = new ArrayDeque<>();
    private int count;

    private SeparatorOrder(StructureGraph g, int[] tops) {
        this.g = g;
        cone = g.cone(tops);
        elements = DepthFirstOrder.of(g, null, false, tops);
        order = new int[elements.length];
        support = supports();
    }

    static int[] of(StructureGraph g, int... tops) {
        SeparatorOrder made = new SeparatorOrder(g, tops);
        made.later(Arrays.stream(tops).map(top -> top >> 1).filter(top -> top > 0).boxed().toList());
        while (!made.due.isEmpty()) {
            made.due.pop().run();
        }
        return made.order;
    }

    private BitSet[] supports() {
        int[] place = new int[g.elementCount()];
        for (int i = 0; i < elements.length; i++) {
            place[elements[i]] = i;
        }
        BitSet[] all = new BitSet[cone.length];
        for (int n = 1; n < cone.length; n++) {
            if (cone[n]) {
                all[n] = new BitSet();
                if (g.kind[n] == StructureGraph.LITERAL) {
                    all[n].set(place[g.parameter[n]]);
                } else {
                    for (int argument : arguments(n)) {
                        all[n].or(all[argument]);
                    }
                }
            }
        }
        return all;
    }

    private List<Integer> arguments(int n) {
        List<Integer> arguments = new ArrayList<>();
        for (int i = g.first[n]; i < g.first[n + 1]; i++) {
            arguments.add(g.arguments[i] >> 1);
        }
        return arguments;
    }

    /** The elements of a function that have no place yet. */
    private BitSet open(int n) {
        BitSet open = (BitSet) support[n].clone();
        open.andNot(placed);
        return open;
    }

    /** Orders some functions before all that is due. */
    private void later(List<Integer> functions) {
        due.push(() -> order(functions));
    }

    private record Part(List<Integer> functions, BitSet elements) {
    }

    private void order(List<Integer> functions) {
        List<Part> parts = new ArrayList<>();
        for (int f : functions.stream().distinct().toList()) {
            BitSet open = open(f);
            if (!open.isEmpty()) {
                List<Part> touched = parts.stream().filter(part -> part.elements.intersects(open)).toList();
                Part part = touched.isEmpty() ? new Part(new ArrayList<>(), new BitSet()) : touched.get(0);
                touched.stream().skip(1).forEach(other -> {
                    part.functions.addAll(other.functions);
                    part.elements.or(other.elements);
                });
                parts.removeAll(touched.isEmpty() ? touched : touched.subList(1, touched.size()));
                part.functions.add(f);
                part.elements.or(open);
                if (touched.isEmpty()) {
                    parts.add(part);
                }
            }
        }
        parts.reversed().forEach(part -> due.push(() -> order(part)));
    }

    private void order(Part part) {
        if (part.elements.cardinality() == 1) {
            place(part.elements);
            return;
        }
        BitSet shared = part.functions.size() == 1 ? part.elements : mostShared(part.functions);
        if (shared.equals(part.elements)) {
            later(part.functions.stream().flatMap(f -> g.kind[f] == StructureGraph.LITERAL ? List.of(f).stream() : arguments(f).stream()).toList());
        } else {
            later(part.functions);
            later(largestWithin(shared));
        }
    }

    /** The elements that most of the functions have in common. */
    private BitSet mostShared(List<Integer> functions) {
        int[] sharing = new int[elements.length];
        functions.forEach(f -> open(f).stream().forEach(e -> sharing[e]++));
        int most = Arrays.stream(sharing).max().orElse(0);
        BitSet shared = new BitSet();
        for (int e = 0; e < sharing.length; e++) {
            shared.set(e, sharing[e] == most);
        }
        return shared;
    }

    /** The largest functions that depend on nothing but some elements and what has a place. */
    private List<Integer> largestWithin(BitSet some) {
        boolean[] inside = new boolean[cone.length];
        List<Integer> largest = new ArrayList<>();
        for (int n = cone.length - 1; n > 0; n--) {
            if (cone[n]) {
                BitSet open = open(n);
                BitSet others = (BitSet) open.clone();
                others.andNot(some);
                if (!open.isEmpty() && others.isEmpty()) {
                    if (!inside[n]) {
                        largest.add(n);
                    }
                    if (g.kind[n] != StructureGraph.LITERAL) {
                        arguments(n).forEach(argument -> inside[argument] = true);
                    }
                }
            }
        }
        return largest.reversed();
    }

    private void place(BitSet set) {
        set.stream().forEach(e -> order[count++] = elements[e]);
        placed.or(set);
    }
}
