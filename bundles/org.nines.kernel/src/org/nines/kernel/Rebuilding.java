// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel;

import java.util.Arrays;

/** Copies the part of a graph that some functions need into a new one; subclasses change on the way what they mean to change. */
class Rebuilding {

    final StructureGraph g;
    final int[] tops;
    final boolean[] cone;
    final StructureGraph.Builder builder = StructureGraph.builder();
    /** Reference in the new graph of each node. */
    private final int[] made;

    /** @param withElements whether the new graph has the same elements; else subclasses create them */
    Rebuilding(StructureGraph g, int[] tops, boolean withElements) {
        this.g = g;
        this.tops = tops;
        cone = g.cone(tops);
        made = new int[cone.length];
        if (withElements) {
            for (int e = 0; e < g.elementCount(); e++) {
                builder.anonymous(g.stateCount(e));
            }
        }
    }

    /** The new reference of one that has been rebuilt. */
    final int made(int ref) {
        return made[ref >> 1] ^ ref & 1;
    }

    /** Whether a node isn't made on its own. */
    boolean skips(int node) {
        return false;
    }

    int literal(int node) {
        return builder.in(g.parameter[node], Arrays.copyOfRange(g.arguments, g.first[node], g.first[node + 1]));
    }

    /** The arguments, in references of the new graph. */
    int[] arguments(int node) {
        int[] list = Arrays.copyOfRange(g.arguments, g.first[node], g.first[node + 1]);
        for (int i = 0; i < list.length; i++) {
            list[i] = made(list[i]);
        }
        return list;
    }

    /** Rebuilds; returns the functions in the new graph. */
    final Functions rebuild() {
        for (int n = 1; n < cone.length; n++) {
            if (cone[n] && !skips(n)) {
                made[n] = switch (g.kind[n]) {
                    case StructureGraph.LITERAL -> literal(n);
                    case StructureGraph.AND -> builder.and(arguments(n));
                    case StructureGraph.AT_LEAST -> builder.atLeast(g.parameter[n], arguments(n));
                    default -> {
                        int[] list = arguments(n);
                        yield builder.xor(list[0], list[1]);
                    }
                };
            }
        }
        int[] refs = new int[tops.length];
        for (int i = 0; i < refs.length; i++) {
            refs[i] = made(tops[i]);
        }
        refs = finish(refs);
        return new Functions(builder.build(), refs);
    }

    /** A last change to the functions. */
    int[] finish(int[] refs) {
        return refs;
    }

    /** How often each node is an argument; a function that is asked for counts as two uses more. */
    static int[] uses(StructureGraph g, boolean[] cone, int[] tops) {
        int[] uses = new int[cone.length];
        for (int n = 1; n < cone.length; n++) {
            if (cone[n] && g.kind[n] != StructureGraph.LITERAL) {
                for (int i = g.first[n]; i < g.first[n + 1]; i++) {
                    uses[g.arguments[i] >> 1]++;
                }
            }
        }
        for (int top : tops) {
            uses[top >> 1] += 2;
        }
        return uses;
    }
}
