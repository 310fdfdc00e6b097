// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel;

import java.util.Arrays;

/**
 * Which Boolean variable stands for which state of which element.
 *
 * <p>An element with m states takes m - 1 consecutive levels. The first asks 'is it in state m - 1?', the next, given that it isn't, 'is
 * it in
 * state m - 2?', and so on; when all are false the element is in state 0. An event therefore is one variable, true when it has occurred. A
 * function that depends on an element at all tests its first level, because nothing below matters once a state has been found.
 */
final class Levels {

    /** Element of each level. */
    final int[] element;
    /** State in which the element is when the variable of the level is true. */
    final int[] state;
    /** First level of each element, -1 for an element that isn't used. */
    final int[] head;

    Levels(StructureGraph g, int[] order) {
        int levels = 0;
        for (int e : order) {
            levels = Math.addExact(levels, g.stateCount(e) - 1);
        }
        element = new int[levels];
        state = new int[levels];
        head = new int[g.elementCount()];
        Arrays.fill(head, -1);
        int level = 0;
        for (int e : order) {
            head[e] = level;
            for (int s = g.stateCount(e) - 1; s > 0; s--) {
                element[level] = e;
                state[level++] = s;
            }
        }
    }

    int count() {
        return element.length;
    }

    /** Level that decides whether a used element is in the state, which is not 0. */
    int of(int e, int s) {
        return head[e] + state[head[e]] - s;
    }

    boolean isHead(int level) {
        return head[element[level]] == level;
    }

    /** Number of states of the element of a level. */
    int states(int level) {
        return state[head[element[level]]] + 1;
    }

    /** The functions that remain of a reference when the element with the given first level is in state 0, 1 and so on. */
    void cofactors(DecisionDiagram d, int ref, int headLevel, int[] result) {
        int rest = ref;
        for (int s = state[headLevel], l = headLevel; s > 0; s--, l++) {
            result[s] = d.high(rest, l);
            rest = d.low(rest, l);
        }
        result[0] = rest;
    }
}
