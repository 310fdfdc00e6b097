// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

import org.nines.kernel.Figures;
import org.nines.kernel.MarkovChain;
import org.nines.kernel.StructureGraph;

/** A seeded random graph together with an oracle: every function is also kept as a plain predicate over the states, built independently. */
final class RandomStructure {

    record Function(int ref, Predicate<int[]> truth) {
    }

    enum Kind { COHERENT, GENERAL }

    final StructureGraph graph;
    final List<Function> functions = new ArrayList<>();
    final double[][] pi;
    final double[][][] flux;
    private final Random random;

    /** @param states number of states of each element */
    RandomStructure(long seed, Kind kind, int gates, int... states) {
        this(seed, kind, gates, 1, states);
    }

    /** @param cluster number of consecutive elements of which only one common function is used further on; 1 for all of them */
    RandomStructure(long seed, Kind kind, int gates, int cluster, int[] states) {
        random = new Random(seed);
        StructureGraph.Builder b = StructureGraph.builder();
        List<Function> outside = new ArrayList<>();
        for (int e = 0; e < states.length; e++) {
            int element = states[e] == 2 ? b.event("e" + e) : b.multiState("e" + e, states[e]);
            if (states[e] == 2) {
                functions.add(new Function(b.occurred(element), s -> s[element] == 1));
            } else {
                literal(b, element, states[e], kind);
                literal(b, element, states[e], kind);
            }
            if (cluster > 1 && (e % cluster == cluster - 1 || e == states.length - 1)) {
                int inner = functions.size() == 1 ? 0 : 1 + random.nextInt(4);
                for (int i = 0; i < inner; i++) {
                    gate(b, kind);
                }
                outside.add(top());
                functions.clear();
            }
        }
        functions.addAll(outside);
        for (int i = 0; i < gates; i++) {
            gate(b, kind);
        }
        graph = b.build();
        pi = new double[states.length][];
        flux = new double[states.length][][];
        for (int e = 0; e < states.length; e++) {
            MarkovChain.Builder chain = MarkovChain.builder(states[e]);
            for (int s = 0; s < states[e]; s++) {
                for (int t = 0; t < states[e]; t++) {
                    if (s != t && (random.nextBoolean() || t == (s + 1) % states[e])) {
                        chain.transition(s, t, 0.1 + random.nextDouble());
                    }
                }
            }
            pi[e] = chain.build().stationary();
            flux[e] = chain.build().flux();
        }
    }

    private void literal(StructureGraph.Builder b, int element, int count, Kind kind) {
        boolean[] member = new boolean[count];
        int least = 1 + random.nextInt(count - 1);
        for (int s = 0; s < count; s++) {
            member[s] = kind == Kind.COHERENT ? s >= least : random.nextBoolean();
        }
        int[] list = java.util.stream.IntStream.range(0, count).filter(s -> member[s]).toArray();
        functions.add(new Function(b.in(element, list), s -> member[s[element]]));
    }

    private void gate(StructureGraph.Builder b, Kind kind) {
        int n = 2 + random.nextInt(3);
        int[] refs = new int[n];
        List<Predicate<int[]>> truths = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            // recent functions more often, so that the graph grows deep
            int pick = Math.max(random.nextInt(functions.size()), random.nextInt(functions.size()));
            Function f = functions.get(pick);
            boolean not = kind == Kind.GENERAL && random.nextInt(4) == 0;
            refs[i] = not ? StructureGraph.Builder.not(f.ref) : f.ref;
            truths.add(not ? f.truth.negate() : f.truth);
        }
        int k = 1 + random.nextInt(n);
        functions.add(switch (random.nextInt(kind == Kind.GENERAL ? 4 : 3)) {
            case 0 -> new Function(b.and(refs), s -> truths.stream().allMatch(t -> t.test(s)));
            case 1 -> new Function(b.or(refs), s -> truths.stream().anyMatch(t -> t.test(s)));
            case 2 -> new Function(b.atLeast(k, refs), s -> truths.stream().filter(t -> t.test(s)).count() >= k);
            default -> new Function(b.xor(refs[0], refs[1]), s -> truths.get(0).test(s) != truths.get(1).test(s));
        });
    }

    Function top() {
        return functions.get(functions.size() - 1);
    }

    Function function(int fromTheEnd) {
        return functions.get(functions.size() - 1 - fromTheEnd);
    }

    Figures figures() {
        Figures figures = Figures.of(graph);
        for (int e = 0; e < pi.length; e++) {
            if (pi[e].length == 2) {
                figures.event(e, pi[e][1], flux[e][0][1]);
            } else {
                figures.states(e, pi[e], flux[e]);
            }
        }
        return figures;
    }

    Enumeration enumeration() {
        return new Enumeration(pi, flux);
    }
}
