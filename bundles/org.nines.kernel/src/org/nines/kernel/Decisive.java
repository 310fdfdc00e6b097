// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.nines.kernel.CompiledGraph.ElementState;

/**
 * Which states of single elements decide a function while everything else is in a given state: only elements on the path through a diagram that
 * this state takes can, and a module on that path passes the question on.
 */
final class Decisive {

    private final CompiledParts parts;
    private final int[] assignment;
    /** By part: truth of its function. */
    private final boolean[] value;
    private final List<ElementState> found = new ArrayList<>();

    Decisive(CompiledParts parts, int[] assignment) {
        this.parts = parts;
        this.assignment = assignment.clone();
        value = new boolean[parts.count()];
    }

    /** The states, by element, each of which alone changes the function when its element goes there from state 0. */
    List<ElementState> of(int root) {
        boolean[] needed = parts.needed(root);
        for (int p = needed.length - 1; p >= 0; p--) {
            value[p] = needed[p] && holds(p, root(p, root));
        }
        boolean[] asked = new boolean[needed.length];
        asked[0] = true;
        for (int p = 0; p < needed.length; p++) {
            if (asked[p] && needed[p]) {
                Levels levels = parts.part(p).levels();
                DecisionDiagram d = parts.part(p).diagram();
                for (int ref = root(p, root); ref > StructureGraph.TRUE; ref = next(p, ref)) {
                    if (levels.isHead(d.level(ref))) {
                        int from = source(p, ref);
                        if (from < 0) {
                            asked[~from] |= changes(p, ref, ~from);
                        } else if (assignment[from] == 0) {
                            tryStates(p, ref, from, levels.states(d.level(ref)));
                        }
                    }
                }
            }
        }
        found.sort(Comparator.comparingInt(ElementState::element).thenComparingInt(ElementState::state));
        return List.copyOf(found);
    }

    /** Whether a part's function changes with that of a module. */
    private boolean changes(int part, int from, int module) {
        value[module] ^= true;
        boolean changed = holds(part, from) != value[part];
        value[module] ^= true;
        return changed;
    }

    private void tryStates(int part, int from, int element, int states) {
        for (int s = 1; s < states; s++) {
            assignment[element] = s;
            if (holds(part, from) != value[part]) {
                found.add(new ElementState(element, s));
            }
        }
        assignment[element] = 0;
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
