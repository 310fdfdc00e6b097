// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel;

import java.util.Arrays;
import org.nines.kernel.ModularGraph.Part;

/**
 * Numbers the elements and gates of a part by its structure alone, so that parts which differ only in which element came first are the same to the
 * cache: equal applications on equal servers share one diagram.
 *
 * <p>Elements and gates are coloured by how they are made and by what they are used for until that tells no more of them apart; then one element of
 * the first colour that several share is made different, and so on (colour refinement with individualisation; McKay and Piperno, Practical graph
 * isomorphism II, 2014, without the search). Where elements of one colour are interchangeable it does not matter which one is taken; where they
 * aren't, equal parts may be numbered differently, and are then compiled each by itself.
 */
final class Canonical {

    /** Bound of elements times arguments up to which parts are numbered. */
    private static final long MOST_WORK = 1L << 24;
    private static final int MOST_ROUNDS = 12;

    private final Part part;
    private final StructureGraph g;
    private final int[] tops;
    private final boolean[] cone;
    private final long[] ofElement;
    /** By node: how it is made, and for what it is used. */
    private final long[] made;
    private final long[] used;
    private int colours;

    private Canonical(Part part) {
        this.part = part;
        g = part.functions().graph();
        tops = part.functions().tops();
        cone = g.cone(tops);
        ofElement = new long[g.elementCount()];
        made = new long[cone.length];
        used = new long[cone.length];
    }

    /** The part with its elements and gates numbered by structure; as it is when that would take too long. */
    static Part numbered(Part part) {
        StructureGraph g = part.functions().graph();
        return (long) g.elementCount() * g.first[g.nodes] > MOST_WORK ? part : new Canonical(part).numbered();
    }

    private Part numbered() {
        for (int e = 0; e < ofElement.length; e++) {
            ofElement[e] = g.stateCount(e);
        }
        refine();
        while (colours < ofElement.length) {
            tellApart();
            refine();
        }
        return new Numbering().part();
    }

    /**
     * Makes an element different from the others of the lowest colour that several have. Those that are used by the very same gates are
     * interchangeable whatever else is made different, so each of these gets a colour of its own at once.
     */
    private void tellApart() {
        long shared = lowestShared();
        long[] users = null;
        int first = -1;
        int step = 0;
        for (int e = 0; e < ofElement.length; e++) {
            if (ofElement[e] == shared) {
                users = users == null ? users() : users;
                first = first < 0 ? e : first;
                if (users[e] == users[first]) {
                    ofElement[e] = mix(shared, --step);
                }
            }
        }
    }

    private long lowestShared() {
        long[] sorted = ofElement.clone();
        Arrays.sort(sorted);
        int i = 1;
        while (sorted[i] != sorted[i - 1]) {
            i++;
        }
        return sorted[i];
    }

    /** By element: which gates use it, and how. */
    private long[] users() {
        long[] users = new long[ofElement.length];
        for (int n = 1; n < cone.length; n++) {
            if (cone[n] && g.kind[n] != StructureGraph.LITERAL) {
                for (int i = g.first[n]; i < g.first[n + 1]; i++) {
                    int argument = g.arguments[i] >> 1;
                    if (g.kind[argument] == StructureGraph.LITERAL) {
                        users[g.parameter[argument]] += mix(mix(n, g.arguments[i] & 1), statesOf(argument));
                    }
                }
            }
        }
        return users;
    }

    /** Colours until no more colours appear. */
    private void refine() {
        int before;
        int rounds = 0;
        do {
            before = colours;
            colourMade();
            colourUsed();
            long[] next = new long[ofElement.length];
            for (int n = 1; n < cone.length; n++) {
                if (cone[n] && g.kind[n] == StructureGraph.LITERAL) {
                    next[g.parameter[n]] += mix(statesOf(n), used[n]);
                }
            }
            for (int e = 0; e < next.length; e++) {
                ofElement[e] = mix(ofElement[e], next[e]);
            }
            colours = distinct(ofElement);
        } while (colours > before && colours < ofElement.length && ++rounds < MOST_ROUNDS);
        colourMade();
        colourUsed();
    }

    private static int distinct(long... colours) {
        long[] sorted = colours.clone();
        Arrays.sort(sorted);
        int count = Math.min(1, sorted.length);
        for (int i = 1; i < sorted.length; i++) {
            count += sorted[i] != sorted[i - 1] ? 1 : 0;
        }
        return count;
    }

    private long statesOf(int literal) {
        long h = 7;
        for (int i = g.first[literal]; i < g.first[literal + 1]; i++) {
            h = mix(h, g.arguments[i]);
        }
        return h;
    }

    private void colourMade() {
        for (int n = 1; n < cone.length; n++) {
            if (cone[n] && g.kind[n] == StructureGraph.LITERAL) {
                made[n] = mix(statesOf(n), ofElement[g.parameter[n]]);
            } else if (cone[n]) {
                long sum = 0;
                for (int i = g.first[n]; i < g.first[n + 1]; i++) {
                    sum += mix(made[g.arguments[i] >> 1], g.arguments[i] & 1);
                }
                made[n] = mix(mix(g.kind[n], g.parameter[n]), sum);
            }
        }
    }

    private void colourUsed() {
        Arrays.fill(used, 0);
        for (int i = 0; i < tops.length; i++) {
            used[tops[i] >> 1] += mix(i, tops[i] & 1);
        }
        for (int n = cone.length - 1; n > 0; n--) {
            if (cone[n] && g.kind[n] != StructureGraph.LITERAL) {
                long use = mix(made[n], used[n]);
                for (int i = g.first[n]; i < g.first[n + 1]; i++) {
                    used[g.arguments[i] >> 1] += mix(use, g.arguments[i] & 1);
                }
            }
        }
    }

    /** Finalizer of splitmix64 (Steele, Lea and Flood 2014) over both. */
    private static long mix(long a, long b) {
        long z = a * 0x9E3779B97F4A7C15L + b + 0x632BE59BD9B4E019L;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }

    /** Gates depth first, arguments by their colours; elements as they are met. */
    private final class Numbering {

        private final StructureGraph.Builder builder = StructureGraph.builder();
        private final int[] reference = new int[cone.length];
        private final int[] element = new int[ofElement.length];
        private final int[] source = new int[ofElement.length];
        private int elements;

        Part part() {
            Arrays.fill(reference, -1);
            Arrays.fill(element, -1);
            reference[0] = StructureGraph.FALSE;
            int[] functions = new int[tops.length];
            for (int i = 0; i < tops.length; i++) {
                make(tops[i] >> 1);
                functions[i] = made(tops[i]);
            }
            return new Part(new Functions(builder.build(), functions), Arrays.copyOf(source, elements));
        }

        private int made(int ref) {
            return reference[ref >> 1] ^ ref & 1;
        }

        private void make(int top) {
            int[][] arguments = new int[16][];
            int[] nodes = new int[16];
            int[] next = new int[16];
            int depth = 0;
            int n = top;
            while (true) {
                if (reference[n] < 0 && g.kind[n] == StructureGraph.LITERAL) {
                    reference[n] = builder.in(element(g.parameter[n]), Arrays.copyOfRange(g.arguments, g.first[n], g.first[n + 1]));
                } else if (reference[n] < 0) {
                    if (depth == nodes.length) {
                        arguments = Arrays.copyOf(arguments, 2 * depth);
                        nodes = Arrays.copyOf(nodes, 2 * depth);
                        next = Arrays.copyOf(next, 2 * depth);
                    }
                    nodes[depth] = n;
                    arguments[depth] = byColour(n);
                    next[depth++] = 0;
                }
                while (depth > 0 && next[depth - 1] == arguments[depth - 1].length) {
                    depth--;
                    reference[nodes[depth]] = gate(nodes[depth]);
                }
                if (depth == 0) {
                    return;
                }
                n = arguments[depth - 1][next[depth - 1]++] >> 1;
            }
        }

        private int element(int e) {
            if (element[e] < 0) {
                element[e] = builder.anonymous(g.stateCount(e));
                source[elements++] = part.source()[e];
            }
            return element[e];
        }

        private int[] byColour(int n) {
            int from = g.first[n];
            long[] keys = new long[g.first[n + 1] - from];
            int bits = Integer.SIZE - Integer.numberOfLeadingZeros(keys.length);
            for (int i = 0; i < keys.length; i++) {
                int argument = g.arguments[from + i] >> 1;
                keys[i] = mix(made[argument], used[argument]) << bits | i;
            }
            Arrays.sort(keys);
            int[] sorted = new int[keys.length];
            for (int i = 0; i < sorted.length; i++) {
                sorted[i] = g.arguments[from + (int) (keys[i] & (1L << bits) - 1)];
            }
            return sorted;
        }

        private int gate(int n) {
            int[] list = Arrays.copyOfRange(g.arguments, g.first[n], g.first[n + 1]);
            for (int i = 0; i < list.length; i++) {
                list[i] = made(list[i]);
            }
            return switch (g.kind[n]) {
                case StructureGraph.AND -> builder.and(list);
                case StructureGraph.AT_LEAST -> builder.atLeast(g.parameter[n], list);
                default -> builder.xor(list[0], list[1]);
            };
        }
    }
}
