// SPDX-License-Identifier: EPL-2.0
package org.nines.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import jdd.bdd.BDD;
import org.junit.jupiter.api.Test;
import org.nines.kernel.CompileSettings;
import org.nines.kernel.CompiledGraph;
import org.nines.kernel.Figures;
import org.nines.kernel.StructureGraph;

/** Probabilities of random functions as the decision diagrams of JDD give them. */
class JddTest {

    private static final int EVENTS = 25;
    private static final int GATES = 40;

    @Test
    void probabilitiesAreTheSame() {
        Random random = new Random(8);
        for (int round = 0; round < 100; round++) {
            BDD bdd = new BDD(100_000, 10_000);
            StructureGraph.Builder builder = StructureGraph.builder();
            int[] ours = new int[EVENTS + GATES];
            int[] theirs = new int[EVENTS + GATES];
            double[] q = new double[EVENTS];
            for (int e = 0; e < EVENTS; e++) {
                ours[e] = builder.occurred(builder.event("e" + e));
                theirs[e] = bdd.createVar();
                q[e] = Math.pow(10, -4 * random.nextDouble());
            }
            for (int g = EVENTS; g < ours.length; g++) {
                int a = random.nextInt(g);
                int b = random.nextInt(g);
                int c = random.nextInt(g);
                switch (random.nextInt(4)) {
                    case 0 -> {
                        ours[g] = builder.and(ours[a], ours[b]);
                        theirs[g] = bdd.ref(bdd.and(theirs[a], theirs[b]));
                    }
                    case 1 -> {
                        ours[g] = builder.or(ours[a], ours[b], ours[c]);
                        theirs[g] = bdd.ref(bdd.or(bdd.ref(bdd.or(theirs[a], theirs[b])), theirs[c]));
                    }
                    case 2 -> {
                        ours[g] = builder.atLeast(2, ours[a], ours[b], ours[c]);
                        int ab = bdd.ref(bdd.and(theirs[a], theirs[b]));
                        int ac = bdd.ref(bdd.and(theirs[a], theirs[c]));
                        int bc = bdd.ref(bdd.and(theirs[b], theirs[c]));
                        theirs[g] = bdd.ref(bdd.or(bdd.ref(bdd.or(ab, ac)), bc));
                    }
                    default -> {
                        ours[g] = builder.xor(ours[a], ours[b]);
                        theirs[g] = bdd.ref(bdd.xor(theirs[a], theirs[b]));
                    }
                }
            }
            StructureGraph graph = builder.build();
            Figures figures = Figures.of(graph);
            for (int e = 0; e < EVENTS; e++) {
                figures.event(e, q[e], Double.NaN);
            }
            int top = ours[ours.length - 1];
            double expected = probability(bdd, theirs[theirs.length - 1], q, new HashMap<>());
            assertEquals(expected, CompiledGraph.compile(graph, CompileSettings.defaults(), top).probability(top, figures), 1e-12, "round " + round);
        }
    }

    private static double probability(BDD bdd, int node, double[] q, Map<Integer, Double> known) {
        if (node < 2) {
            return node;
        }
        Double found = known.get(node);
        if (found == null) {
            double p = q[bdd.getVar(node)];
            found = p * probability(bdd, bdd.getHigh(node), q, known) + (1 - p) * probability(bdd, bdd.getLow(node), q, known);
            known.put(node, found);
        }
        return found;
    }
}
