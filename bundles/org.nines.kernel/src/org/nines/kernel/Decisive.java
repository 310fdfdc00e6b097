// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel;

import java.util.Arrays;

/**
 * Which events decide a function while everything else is in a given state: only events on the path through a diagram that this state takes can,
 * and a module on that path passes the question on.
 */
final class Decisive {

    private final CompiledParts parts;
    private final int[] assignment;
    /** By part: truth of its function. */
    private final boolean[] value;

    Decisive(CompiledParts parts, int[] assignment) {
        this.parts = parts;
        this.assignment = assignment;
        value = new boolean[parts.count()];
    }

    /** The events, ascending, each of which alone changes the function when it goes from not having occurred to having occurred. */
    int[] of(int root) {
        boolean[] needed = parts.needed(root);
        for (int p = needed.length - 1; p >= 0; p--) {
            value[p] = needed[p] && holds(p, root(p, root));
        }
        boolean[] asked = new boolean[needed.length];
        asked[0] = true;
        int[] found = new int[16];
        int count = 0;
        for (int p = 0; p < needed.length; p++) {
            if (asked[p] && needed[p]) {
                DecisionDiagram d = parts.part(p).diagram();
                for (int ref = root(p, root); ref > StructureGraph.TRUE; ref = next(p, ref)) {
                    int from = source(p, ref);
                    if (parts.part(p).levels().states(d.level(ref)) == 2 && (from < 0 || assignment[from] == 0)
                            && holds(p, next(p, ref) == d.high(ref) ? d.low(ref) : d.high(ref)) != value[p]) {
                        if (from < 0) {
                            asked[~from] = true;
                        } else {
                            found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                            found[count++] = from;
                        }
                    }
                }
            }
        }
        Arrays.sort(found, 0, count);
        return Arrays.copyOf(found, count);
    }

    private int root(int part, int root) {
        return part == 0 ? root : parts.part(part).roots()[0];
    }

    private boolean holds(int part, int from) {
        int ref = from;
        while (ref > StructureGraph.TRUE) {
            ref = next(part, ref);
        }
        return ref == StructureGraph.TRUE;
    }

    /** The element of the whole graph that a node tests, or the complement of the index of a part. */
    private int source(int part, int ref) {
        Compilation c = parts.part(part);
        return parts.source(part)[c.levels().element[c.diagram().level(ref)]];
    }

    private int next(int part, int ref) {
        Compilation c = parts.part(part);
        int from = source(part, ref);
        boolean high = from < 0 ? value[~from] : assignment[from] == c.levels().state[c.diagram().level(ref)];
        return high ? c.diagram().high(ref) : c.diagram().low(ref);
    }
}
