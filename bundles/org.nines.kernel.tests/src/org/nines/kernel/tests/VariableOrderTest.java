// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel.tests;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nines.kernel.CompileSettings;
import org.nines.kernel.CompiledGraph;
import org.nines.kernel.Figures;
import org.nines.kernel.NodeLimitException;
import org.nines.kernel.StructureGraph;
import org.nines.kernel.VariableOrder;

/** Orders of the elements decide about size alone. */
class VariableOrderTest {

    /** A pool whose members stand in rooms, one room after the other, each with two supplies, of which one of two feeds brings each. */
    private static final class Rooms {

        private static final double Q = 0.01;

        final StructureGraph graph;
        final int down;
        final Figures figures;
        private final StructureGraph.Builder b = StructureGraph.builder();
        private final int rooms;
        private final int members;

        Rooms(int rooms, int members, int required) {
            this.rooms = rooms;
            this.members = members;
            int[] feeds = {up("feed A"), up("feed B")};
            int[][] supplies = new int[rooms][];
            for (int r = 0; r < rooms; r++) {
                supplies[r] = new int[] {b.and(up("supply A" + r), feeds[0]), b.and(up("supply B" + r), feeds[1])};
            }
            int[] works = new int[members];
            for (int m = 0; m < members; m++) {
                int[] in = supplies[m % rooms];
                works[m] = b.and(up("member " + m), b.or(b.and(up("line A" + m), in[0]), b.and(up("line B" + m), in[1])));
            }
            down = StructureGraph.Builder.not(b.atLeast(required, works));
            graph = b.build();
            figures = Figures.of(graph);
            for (int e = 0; e < graph.elementCount(); e++) {
                figures.event(e, Q, 0);
            }
        }

        private int up(String name) {
            return StructureGraph.Builder.not(b.occurred(b.event(name)));
        }

        /** Sums over feeds and supplies that are up, room by room how many members work. */
        double probability(int required) {
            double p = 0;
            for (int feeds = 0; feeds < 4; feeds++) {
                double[] working = {1};
                for (int r = 0; r < rooms; r++) {
                    int there = members / rooms + (r < members % rooms ? 1 : 0);
                    double[] next = new double[working.length + there];
                    for (int supplies = 0; supplies < 4; supplies++) {
                        int lines = Integer.bitCount(feeds & supplies);
                        double member = (1 - Q) * (1 - Math.pow(Q, lines));
                        for (int w = 0; w < working.length; w++) {
                            for (int k = 0; k <= there; k++) {
                                next[w + k] += working[w] * both(supplies) * binomial(there, k) * Math.pow(member, k) * Math.pow(1 - member, there - k);
                            }
                        }
                    }
                    working = next;
                }
                for (int w = 0; w < required; w++) {
                    p += both(feeds) * working[w];
                }
            }
            return p;
        }

        private static double both(int up) {
            return Math.pow(1 - Q, Integer.bitCount(up)) * Math.pow(Q, 2 - Integer.bitCount(up));
        }

        private static double binomial(int n, int k) {
            double result = 1;
            for (int i = 0; i < k; i++) {
                result = result * (n - i) / (i + 1);
            }
            return result;
        }
    }

    @ParameterizedTest
    @EnumSource(VariableOrder.class)
    void probabilityIsTheSameInEveryOrder(VariableOrder order) {
        Rooms rooms = new Rooms(2, 7, 5);
        CompiledGraph compiled = CompiledGraph.compile(rooms.graph, CompileSettings.defaults().withOrder(order), rooms.down);
        Near.assertNear(rooms.probability(5), compiled.probability(rooms.down, rooms.figures), 1e-12);
    }

    /** What the members of a large pool share goes first, so that its rooms come one after the other: other orders need many times as much. */
    @Test
    void largePoolsAreSmallInTheOrderOfSeparators() {
        Rooms rooms = new Rooms(4, 40, 36);
        CompileSettings bounded = CompileSettings.defaults().withMaxNodes(100_000);
        CompiledGraph compiled = CompiledGraph.compile(rooms.graph, bounded, rooms.down);
        Near.assertNear(rooms.probability(36), compiled.probability(rooms.down, rooms.figures), 1e-12);
        assertTrue(compiled.size() < 10_000, "nodes: " + compiled.size());
        assertThrows(NodeLimitException.class,
                () -> CompiledGraph.compile(rooms.graph, bounded.withOrder(VariableOrder.CREATION).withMaxNodes(10_000), rooms.down));
    }

    /** Whatever bound one order is content with is enough when all are tried. */
    @ParameterizedTest
    @ValueSource(ints = {64, 128, 256, 512, 1024})
    void anOrderThatFitsIsFound(int nodes) {
        int found = 0;
        for (int seed = 0; seed < 60; seed++) {
            RandomStructure structure = new RandomStructure(seed, RandomStructure.Kind.GENERAL, 40, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2);
            int top = structure.top().ref();
            CompileSettings bounded = CompileSettings.defaults().withMaxNodes(nodes).withModules(false);
            List<VariableOrder> candidates = List.of(VariableOrder.WEIGHT, VariableOrder.LIGHT_FIRST, VariableOrder.DEPTH_FIRST);
            boolean fits = candidates.stream().anyMatch(order -> compiles(structure.graph, bounded.withOrder(order), top));
            if (fits) {
                found++;
                assertTrue(compiles(structure.graph, bounded, top), "seed " + seed);
            }
        }
        assertTrue(found > 0);
    }

    private static boolean compiles(StructureGraph graph, CompileSettings settings, int top) {
        try {
            CompiledGraph.compile(graph, settings, top);
            return true;
        } catch (NodeLimitException tooMany) {
            return false;
        }
    }
}
