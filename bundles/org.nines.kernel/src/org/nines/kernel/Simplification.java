// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel;

import java.util.Arrays;

/**
 * Rewrites a graph so that more of its gates are modules, without changing any function: associative gates are merged, then arguments that
 * always occur together get a gate of their own; elements one state of which decides everything are pulled out to the top.
 */
final class Simplification {

    /** Bound of gates times words of elements for the search for deciding elements. */
    private static final long MOST_WORK = 1L << 27;

    private Simplification() {
    }

    /** Merges AND gates into the one AND gate that uses them. */
    static Functions coalesce(Functions f) {
        StructureGraph g = f.graph();
        boolean[] cone = g.cone(f.tops());
        int[] uses = Rebuilding.uses(g, cone, f.tops());
        boolean[] merged = new boolean[cone.length];
        boolean any = false;
        for (int n = 1; n < cone.length; n++) {
            if (cone[n] && g.kind[n] == StructureGraph.AND) {
                for (int i = g.first[n]; i < g.first[n + 1]; i++) {
                    int argument = g.arguments[i];
                    if ((argument & 1) == 0 && uses[argument >> 1] == 1 && g.kind[argument >> 1] == StructureGraph.AND) {
                        merged[argument >> 1] = true;
                        any = true;
                    }
                }
            }
        }
        if (!any) {
            return f;
        }
        return new Rebuilding(g, f.tops(), true) {
            @Override
            boolean skips(int node) {
                return merged[node];
            }

            @Override
            int[] arguments(int node) {
                int[] list = new int[8];
                int count = 0;
                int[] open = {node};
                int left = 1;
                while (left > 0) {
                    int gate = open[--left];
                    for (int i = g.first[gate]; i < g.first[gate + 1]; i++) {
                        int argument = g.arguments[i];
                        if (merged[argument >> 1]) {
                            open = left == open.length ? Arrays.copyOf(open, 2 * left) : open;
                            open[left++] = argument >> 1;
                        } else {
                            list = count == list.length ? Arrays.copyOf(list, 2 * count) : list;
                            list[count++] = made(argument);
                        }
                    }
                }
                return Arrays.copyOf(list, count);
            }
        }.rebuild();
    }

    /** Gives arguments that are modules and occur in exactly the same AND gates a gate of their own. */
    static Functions group(Functions f) {
        Functions now = f;
        while (true) {
            int[] group = new Grouping(now.graph(), now.tops()).groups();
            if (group == null) {
                return now;
            }
            now = grouped(now, group, -1);
        }
    }

    /**
     * @param group number of the group of each node, 0 for none
     * @param at the only gate whose arguments are grouped, -1 for all AND gates
     */
    private static Functions grouped(Functions f, int[] group, int at) {
        StructureGraph g = f.graph();
        return new Rebuilding(g, f.tops(), true) {
            private final int[] gate = new int[group.length];

            @Override
            int[] arguments(int node) {
                int[] list = super.arguments(node);
                if (at < 0 ? g.kind[node] != StructureGraph.AND : node != at) {
                    return list;
                }
                int from = g.first[node];
                for (int i = 0; i < list.length; i++) {
                    int number = group[g.arguments[from + i] >> 1];
                    if (number > 0 && gate[number] == 0) {
                        int[] members = new int[list.length];
                        int count = 0;
                        for (int j = i; j < list.length; j++) {
                            if (group[g.arguments[from + j] >> 1] == number) {
                                members[count++] = made(g.arguments[from + j]);
                            }
                        }
                        gate[number] = builder.and(Arrays.copyOf(members, count));
                    }
                }
                for (int i = 0; i < list.length; i++) {
                    int number = group[g.arguments[from + i] >> 1];
                    list[i] = number > 0 ? gate[number] : list[i];
                }
                return list;
            }
        }.rebuild();
    }

    /**
     * For a single AND gate at the top: arguments that share elements with one another, but not with the other arguments, get a gate of
     * their own.
     */
    static Functions separate(Functions f) {
        StructureGraph g = f.graph();
        int top = f.tops()[0] >> 1;
        if (f.tops().length != 1 || g.kind[top] != StructureGraph.AND) {
            return f;
        }
        boolean[] cone = g.cone(f.tops());
        int[] parent = new int[cone.length + g.elementCount()];
        Arrays.setAll(parent, i -> i);
        for (int n = 1; n < top; n++) {
            if (cone[n]) {
                if (g.kind[n] == StructureGraph.LITERAL) {
                    parent[root(parent, n)] = root(parent, cone.length + g.parameter[n]);
                } else {
                    for (int i = g.first[n]; i < g.first[n + 1]; i++) {
                        parent[root(parent, n)] = root(parent, g.arguments[i] >> 1);
                    }
                }
            }
        }
        int[] size = new int[parent.length];
        int parts = 0;
        boolean any = false;
        for (int i = g.first[top]; i < g.first[top + 1]; i++) {
            int root = root(parent, g.arguments[i] >> 1);
            parts += size[root]++ == 0 ? 1 : 0;
            any |= size[root] > 1;
        }
        if (parts == 1 || !any) {
            return f;
        }
        int[] number = new int[parent.length];
        int[] group = new int[cone.length];
        int groups = 0;
        for (int i = g.first[top]; i < g.first[top + 1]; i++) {
            int argument = g.arguments[i] >> 1;
            int root = root(parent, argument);
            if (size[root] > 1) {
                number[root] = number[root] == 0 ? ++groups : number[root];
                group[argument] = number[root];
            }
        }
        return grouped(f, group, top);
    }

    private static int root(int[] parent, int of) {
        int n = of;
        while (parent[n] != n) {
            parent[n] = parent[parent[n]];
            n = parent[n];
        }
        return n;
    }

    /**
     * Pulls events out of which one value alone decides all functions: f = e or f without e, and the like, so that e occurs only once. The
     * functions themselves when there is none that occurs more than once.
     */
    static Functions pullOut(Functions f) {
        StructureGraph g = f.graph();
        boolean[] cone = g.cone(f.tops());
        int[] uses = Rebuilding.uses(g, cone, f.tops());
        int[] repeated = new int[cone.length];
        int count = 0;
        for (int n = 1; n < cone.length; n++) {
            if (cone[n] && g.kind[n] == StructureGraph.LITERAL && uses[n] > 1 && g.stateCount(g.parameter[n]) == 2) {
                repeated[count++] = n;
            }
        }
        if (count == 0 || (long) cone.length * (count / Long.SIZE + 1) > MOST_WORK) {
            return f;
        }
        Forcing forcing = new Forcing(g, cone, f.tops());
        int[] decided = forcing.decidingLiterals(Arrays.copyOf(repeated, count));
        return decided.length == 0 ? f : pulled(f, decided, forcing.values());
    }

    /** @param deciding references of literals that, being true, give the functions the given values */
    private static Functions pulled(Functions f, int[] deciding, boolean[] values) {
        StructureGraph g = f.graph();
        int[] held = new int[g.nodes];
        for (int ref : deciding) {
            held[ref >> 1] = 1 + ((ref & 1) == 0 ? StructureGraph.FALSE : StructureGraph.TRUE);
        }
        return new Rebuilding(g, f.tops(), true) {
            @Override
            int literal(int node) {
                return held[node] > 0 ? held[node] - 1 : super.literal(node);
            }

            @Override
            int[] finish(int[] refs) {
                int[] literals = new int[deciding.length];
                for (int i = 0; i < literals.length; i++) {
                    literals[i] = super.literal(deciding[i] >> 1) ^ deciding[i] & 1;
                }
                int any = builder.or(literals);
                int[] result = new int[refs.length];
                for (int i = 0; i < refs.length; i++) {
                    result[i] = values[i] ? builder.or(any, refs[i]) : builder.and(StructureGraph.Builder.not(any), refs[i]);
                }
                return result;
            }
        }.rebuild();
    }
}
