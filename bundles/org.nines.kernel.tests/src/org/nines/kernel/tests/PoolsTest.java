// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.nines.kernel.tests.Near.assertNear;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nines.kernel.CompileSettings;
import org.nines.kernel.CompiledGraph;
import org.nines.kernel.Figures;
import org.nines.kernel.StructureGraph;

/** Counts of many members. */
class PoolsTest {

    /** Two rooms with half of the members each: given the rooms, members fail independently. */
    @ParameterizedTest
    @CsvSource({"12, 1", "12, 7", "13, 12", "14, 14", "40, 30", "200, 150"})
    void membersInTwoRooms(int members, int needed) {
        StructureGraph.Builder b = StructureGraph.builder();
        int[] rooms = {b.event("left"), b.event("right")};
        int[] up = new int[members];
        for (int i = 0; i < members; i++) {
            int server = b.event("server " + i);
            up[i] = StructureGraph.Builder.not(b.or(b.occurred(rooms[i % 2]), b.occurred(server)));
        }
        int down = StructureGraph.Builder.not(b.atLeast(needed, up));
        StructureGraph g = b.build();
        Figures figures = Figures.of(g).event(rooms[0], 0.01, 0).event(rooms[1], 0.02, 0);
        double[] q = new double[members];
        for (int i = 0; i < members; i++) {
            q[i] = 0.001 * (1 + i % 7);
            figures.event(g.elements(up[i])[1], q[i], 0);
        }
        double expected = 0;
        for (int rest = 0; rest < 4; rest++) {
            double p = (rest % 2 == 0 ? 0.99 : 0.01) * (rest / 2 == 0 ? 0.98 : 0.02);
            double[] counts = {1};
            for (int i = 0; i < members; i++) {
                boolean lost = (rest >> i % 2 & 1) == 1;
                double[] next = new double[counts.length + 1];
                for (int c = 0; c < counts.length; c++) {
                    next[c] += counts[c] * (lost ? 1 : q[i]);
                    next[c + 1] += lost ? 0 : counts[c] * (1 - q[i]);
                }
                counts = next;
            }
            for (int c = 0; c < needed; c++) {
                expected += p * counts[c];
            }
        }
        CompiledGraph compiled = CompiledGraph.compile(g, CompileSettings.defaults(), down);
        assertNear(expected, compiled.probability(down, figures), 1e-12);
        assertEquals(compiled.probability(down, figures) + compiled.measure(down, figures).complement(), 1, 1e-15);
    }

    /** Members that are any functions of few events, complements and repetitions among them. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void membersThatAreAnyFunctions(long seed) {
        Random random = new Random(seed);
        int events = 9;
        StructureGraph.Builder b = StructureGraph.builder();
        for (int e = 0; e < events; e++) {
            b.event("e" + e);
        }
        int members = 12 + random.nextInt(8);
        int[] refs = new int[members];
        List<Predicate<int[]>> truths = new ArrayList<>();
        for (int i = 0; i < members; i++) {
            int x = random.nextInt(events);
            int y = random.nextInt(events);
            int z = random.nextInt(events);
            boolean not = random.nextInt(3) == 0;
            int ref = b.or(b.and(b.occurred(x), b.occurred(y)), b.xor(b.occurred(y), b.occurred(z)));
            refs[i] = not ? StructureGraph.Builder.not(ref) : ref;
            truths.add(s -> (s[x] == 1 && s[y] == 1 || s[y] != s[z]) != not);
        }
        int needed = 2 + random.nextInt(members - 2);
        int top = b.atLeast(needed, refs);
        StructureGraph g = b.build();
        CompiledGraph compiled = CompiledGraph.compile(g, CompileSettings.defaults(), top);
        Figures figures = Figures.of(g);
        double[] q = random.doubles(events).toArray();
        for (int e = 0; e < events; e++) {
            figures.event(e, q[e], 0);
        }
        double expected = 0;
        for (int bits = 0; bits < 1 << events; bits++) {
            int[] state = new int[events];
            double p = 1;
            for (int e = 0; e < events; e++) {
                state[e] = bits >> e & 1;
                p *= state[e] == 1 ? q[e] : 1 - q[e];
            }
            if (truths.stream().filter(t -> t.test(state)).count() >= needed) {
                expected += p;
            }
        }
        assertEquals(expected, compiled.probability(top, figures), 1e-12);
    }

    /** Sums of members in all combinations: far more cofactors than nodes, so that members are added one by one after all. */
    @Test
    void moreCofactorsThanAreLookedAt() {
        int events = 24;
        StructureGraph.Builder b = StructureGraph.builder();
        int[] e = new int[events];
        for (int i = 0; i < events; i++) {
            e[i] = b.occurred(b.event("e" + i));
        }
        int[] pairs = new int[events * (events - 1) / 2];
        int n = 0;
        for (int i = 0; i < events; i++) {
            for (int j = 0; j < i; j++) {
                pairs[n++] = b.and(e[i], e[j]);
            }
        }
        // at least 6 * 5 / 2 pairs have occurred when at least 6 events have
        int top = b.atLeast(15, pairs);
        StructureGraph g = b.build();
        Figures figures = Figures.of(g);
        for (int i = 0; i < events; i++) {
            figures.event(i, 0.25, 0);
        }
        double expected = 0;
        double binomial = Math.pow(0.75, events);
        for (int k = 0; k <= events; k++) {
            expected += k >= 6 ? binomial : 0;
            binomial *= (events - k) / (k + 1.0) / 3;
        }
        assertNear(expected, CompiledGraph.compile(g, CompileSettings.defaults(), top).probability(top, figures), 1e-12);
    }
}
