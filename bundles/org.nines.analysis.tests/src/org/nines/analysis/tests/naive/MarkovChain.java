// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.tests.naive;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;

/** Stationary solution of a Markov chain in continuous time. */
final class MarkovChain {

    private MarkovChain() {
    }

    /**
     * Explores the chain from an initial state and solves it.
     *
     * @param owner what the states belong to
     * @param initial the state in which all is well
     * @param rates for a state the states it goes to, with rates per hour
     */
    static <S extends Variable.State> Variable solve(EObject owner, S initial, Function<S, Map<S, Double>> rates) {
        Map<S, Integer> index = new LinkedHashMap<>();
        Deque<S> queue = new ArrayDeque<>(List.of(initial));
        index.put(initial, 0);
        List<Map<S, Double>> out = new ArrayList<>();
        while (!queue.isEmpty()) {
            Map<S, Double> next = rates.apply(queue.remove());
            out.add(next);
            for (S state : next.keySet()) {
                if (index.putIfAbsent(state, index.size()) == null) {
                    queue.add(state);
                }
            }
        }
        int n = index.size();
        double[][] rate = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (Map.Entry<S, Double> transition : out.get(i).entrySet()) {
                rate[i][index.get(transition.getKey())] += transition.getValue();
            }
        }
        double[] probability = stationary(rate);
        double[][] flow = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                flow[i][j] = probability[i] * rate[i][j];
            }
        }
        return new Variable(owner, List.copyOf(index.keySet()), probability, flow);
    }

    /** States that are left for good have probability 0; the rest is solved without any subtraction. */
    private static double[] stationary(double[][] rate) {
        int n = rate.length;
        BitSet[] reach = new BitSet[n];
        for (int i = 0; i < n; i++) {
            reach[i] = reach(rate, i);
        }
        List<Integer> lasting = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            int from = i;
            if (reach[i].stream().allMatch(to -> reach[to].get(from))) {
                lasting.add(i);
            }
        }
        int m = lasting.size();
        double[][] a = new double[m][m];
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < m; j++) {
                a[i][j] = rate[lasting.get(i)][lasting.get(j)];
            }
        }
        double[] solved = eliminate(a);
        double[] probability = new double[n];
        for (int i = 0; i < m; i++) {
            probability[lasting.get(i)] = solved[i];
        }
        return probability;
    }

    private static BitSet reach(double[][] rate, int from) {
        BitSet reached = new BitSet();
        Deque<Integer> queue = new ArrayDeque<>(List.of(from));
        reached.set(from);
        while (!queue.isEmpty()) {
            int i = queue.remove();
            for (int j = 0; j < rate.length; j++) {
                if (rate[i][j] > 0 && !reached.get(j)) {
                    reached.set(j);
                    queue.add(j);
                }
            }
        }
        return reached;
    }

    /** Grassmann, Taksar and Heyman, Operations Research 33 (1985): keeps the relative precision of the smallest probability. */
    private static double[] eliminate(double[][] a) {
        int n = a.length;
        for (int k = n - 1; k > 0; k--) {
            double sum = 0;
            for (int j = 0; j < k; j++) {
                sum += a[k][j];
            }
            for (int i = 0; i < k; i++) {
                a[i][k] /= sum;
                for (int j = 0; j < k; j++) {
                    if (i != j) {
                        a[i][j] += a[i][k] * a[k][j];
                    }
                }
            }
        }
        double[] p = new double[n];
        p[0] = 1;
        double total = 1;
        for (int k = 1; k < n; k++) {
            for (int i = 0; i < k; i++) {
                p[k] += p[i] * a[i][k];
            }
            total += p[k];
        }
        for (int k = 0; k < n; k++) {
            p[k] /= total;
        }
        return p;
    }
}
