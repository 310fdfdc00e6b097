// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Some functions of a graph divided into modules: the first part has the functions themselves, each other part has one function,
 * false while nothing has occurred, that stands as an event in one part before it.
 */
final class ModularGraph {

    /**
     * Functions of elements that are elements of the whole graph or other parts.
     *
     * @param source by element of the part: the element of the whole graph, or the complement of the index of a part
     */
    record Part(Functions functions, int[] source) {
    }

    private final List<Part> parts = new ArrayList<>();

    private ModularGraph() {
    }

    /** The functions as one part. */
    static ModularGraph whole(StructureGraph g, int... tops) {
        ModularGraph result = new ModularGraph();
        result.parts.add(original(g, tops));
        return result;
    }

    /** The functions as the settings want them. */
    static ModularGraph of(StructureGraph g, int[] tops, CompileSettings settings) {
        return settings.modules() ? divided(g, tops).numbered() : whole(g, tops);
    }

    /** The functions divided as far as modules are found. */
    static ModularGraph divided(StructureGraph g, int... tops) {
        ModularGraph result = whole(g, tops);
        for (int i = 0; i < result.parts.size(); i++) {
            result.divide(i);
        }
        result.renumber();
        return result;
    }

    /** The same with each part numbered by its structure. */
    ModularGraph numbered() {
        parts.replaceAll(Canonical::numbered);
        return this;
    }

    /** Each part before those that stand in it; parts that are used no more go. */
    private void renumber() {
        List<Part> old = List.copyOf(parts);
        parts.clear();
        parts.add(old.get(0));
        for (int i = 0; i < parts.size(); i++) {
            int[] source = parts.get(i).source.clone();
            for (int e = 0; e < source.length; e++) {
                if (source[e] < 0) {
                    parts.add(old.get(~source[e]));
                    source[e] = ~(parts.size() - 1);
                }
            }
            parts.set(i, new Part(parts.get(i).functions, source));
        }
    }

    private static Part original(StructureGraph g, int[] tops) {
        int[] source = new int[g.elementCount()];
        Arrays.setAll(source, e -> e);
        return new Part(new Functions(g, tops), source);
    }

    List<Part> parts() {
        return parts;
    }

    private void divide(int index) {
        Part part = parts.get(index);
        Functions before = part.functions;
        Functions f = Simplification.pullOut(before);
        if (f != before || index == 0) {
            f = Simplification.group(Simplification.coalesce(f));
        }
        f = Simplification.separate(f);
        if (f == before && index > 0) {
            return;
        }
        StructureGraph g = f.graph();
        boolean[] cone = g.cone(f.tops());
        boolean[] cut = Modules.of(g, f.tops());
        for (int n = 1; n < cone.length; n++) {
            // an event is no part, and of the states of an element only those of a set that is asked for nowhere else
            cut[n] &= g.kind[n] != StructureGraph.LITERAL || g.stateCount(g.parameter[n]) > 2;
        }
        if (f.tops().length == 1) {
            cut[f.tops()[0] >> 1] = false;
        }
        new Division(f, part.source, cut).into(index);
    }

    /** Cuts the graph of one part at modules. Everything below a module is used by it alone, so each node belongs to one part. */
    private final class Division {

        private final StructureGraph g;
        private final int[] tops;
        private final int[] source;
        private final boolean[] cut;
        /** Number of the part to which a node belongs, from 1; 0 for nodes not needed. */
        private final int[] owner;
        /** The same of the part that a cut gate begins. */
        private final int[] begins;
        private final int[] made;
        private final int[] localElement;
        /** Value of each node while nothing has occurred. */
        private final boolean[] atRest;

        Division(Functions f, int[] source, boolean[] cut) {
            g = f.graph();
            tops = f.tops();
            this.source = source;
            this.cut = cut;
            owner = new int[cut.length];
            begins = new int[cut.length];
            made = new int[cut.length];
            localElement = new int[g.elementCount()];
            atRest = g.atRest(g.cone(tops));
        }

        void into(int index) {
            int count = 1;
            for (int top : tops) {
                owner[top >> 1] = 1;
            }
            for (int n = cut.length - 1; n > 0; n--) {
                if (owner[n] > 0) {
                    if (cut[n]) {
                        begins[n] = ++count;
                    }
                    int below = cut[n] ? begins[n] : owner[n];
                    for (int i = g.first[n]; g.kind[n] != StructureGraph.LITERAL && i < g.first[n + 1]; i++) {
                        owner[g.arguments[i] >> 1] = below;
                    }
                }
            }
            int[][] nodes = nodesByPart(count);
            int offset = parts.size() - 2;
            for (int p = 1; p <= count; p++) {
                int top = p == 1 ? -1 : nodes[p][nodes[p].length - 1];
                Part part = part(nodes[p], p, offset, p == 1 ? tops : new int[] {top << 1 | rest(top)});
                if (p == 1) {
                    parts.set(index, part);
                } else {
                    parts.add(part);
                }
            }
        }

        /** The nodes of each part, ascending; a cut gate stands in the part that it begins and in the one that uses it. */
        private int[][] nodesByPart(int count) {
            int[] size = new int[count + 1];
            for (int n = 1; n < cut.length; n++) {
                if (owner[n] > 0) {
                    size[owner[n]]++;
                    size[begins[n]]++;
                }
            }
            int[][] nodes = new int[count + 1][];
            for (int p = 1; p <= count; p++) {
                nodes[p] = new int[size[p]];
                size[p] = 0;
            }
            for (int n = 1; n < cut.length; n++) {
                if (owner[n] > 0) {
                    nodes[owner[n]][size[owner[n]]++] = n;
                    if (begins[n] > 0) {
                        nodes[begins[n]][size[begins[n]]++] = n;
                    }
                }
            }
            return nodes;
        }

        private Part part(int[] nodes, int number, int offset, int[] refs) {
            StructureGraph.Builder builder = StructureGraph.builder();
            int[] sources = new int[nodes.length];
            int elements = 0;
            for (int n : nodes) {
                if (begins[n] > 0 && begins[n] != number) {
                    made[n] = builder.occurred(builder.anonymous(2)) ^ rest(n);
                    sources[elements++] = ~(begins[n] + offset);
                } else if (g.kind[n] == StructureGraph.LITERAL) {
                    int e = g.parameter[n];
                    if (localElement[e] == 0) {
                        localElement[e] = builder.anonymous(g.stateCount(e)) + 1;
                        sources[elements++] = source[e];
                    }
                    made[n] = builder.in(localElement[e] - 1, Arrays.copyOfRange(g.arguments, g.first[n], g.first[n + 1]));
                } else {
                    made[n] = gate(n, builder);
                }
            }
            int[] functions = new int[refs.length];
            for (int i = 0; i < refs.length; i++) {
                functions[i] = made[refs[i] >> 1] ^ refs[i] & 1;
            }
            return new Part(new Functions(builder.build(), functions), Arrays.copyOf(sources, elements));
        }

        /** 1 for a node that is true while nothing has occurred: then its complement is the event of the part. */
        private int rest(int n) {
            return atRest[n] ? 1 : 0;
        }

        private int gate(int n, StructureGraph.Builder builder) {
            int[] list = Arrays.copyOfRange(g.arguments, g.first[n], g.first[n + 1]);
            for (int i = 0; i < list.length; i++) {
                list[i] = made[list[i] >> 1] ^ list[i] & 1;
            }
            return switch (g.kind[n]) {
                case StructureGraph.AND -> builder.and(list);
                case StructureGraph.AT_LEAST -> builder.atLeast(g.parameter[n], list);
                default -> builder.xor(list[0], list[1]);
            };
        }
    }
}
