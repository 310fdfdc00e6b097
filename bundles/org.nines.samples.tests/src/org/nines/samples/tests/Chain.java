// SPDX-License-Identifier: EPL-2.0
package org.nines.samples.tests;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Continuous-time Markov chain with states of any type, solved in the steady state by the elimination of Grassmann, Taksar and Heyman
 * (1985), which never subtracts and so keeps small probabilities accurate.
 *
 * @param <S> states
 */
final class Chain<S> {

    private record Transition<S>(S from, S to, double rate) {
    }

    private final Map<S, Integer> index = new LinkedHashMap<>();
    private final List<Transition<S>> transitions = new ArrayList<>();
    private Map<S, Double> stationary;

    /** Adds a transition. @param rate per hour */
    void add(S from, S to, double rate) {
        index.putIfAbsent(from, index.size());
        index.putIfAbsent(to, index.size());
        transitions.add(new Transition<>(from, to, rate));
        stationary = null;
    }

    /** Long-run share of time in the states that fulfil the condition. */
    double probability(Predicate<S> condition) {
        return solve().entrySet().stream().filter(e -> condition.test(e.getKey())).mapToDouble(Map.Entry::getValue).sum();
    }

    /** How often per hour the chain makes one of these transitions. */
    double frequency(BiPredicate<S, S> transition) {
        Map<S, Double> pi = solve();
        return transitions.stream().filter(t -> transition.test(t.from, t.to)).mapToDouble(t -> pi.get(t.from) * t.rate).sum();
    }

    private Map<S, Double> solve() {
        if (stationary != null) {
            return stationary;
        }
        int n = index.size();
        double[][] rate = new double[n][n];
        for (Transition<S> t : transitions) {
            rate[index.get(t.from)][index.get(t.to)] += t.rate;
        }
        double[] out = new double[n];
        for (int k = n - 1; k > 0; k--) {
            for (int j = 0; j < k; j++) {
                out[k] += rate[k][j];
            }
            for (int i = 0; i < k; i++) {
                for (int j = 0; j < k; j++) {
                    if (i != j) {
                        rate[i][j] += rate[i][k] * rate[k][j] / out[k];
                    }
                }
            }
        }
        double[] pi = new double[n];
        pi[0] = 1;
        double sum = 1;
        for (int k = 1; k < n; k++) {
            for (int i = 0; i < k; i++) {
                pi[k] += pi[i] * rate[i][k] / out[k];
            }
            sum += pi[k];
        }
        stationary = new LinkedHashMap<>();
        for (Map.Entry<S, Integer> e : index.entrySet()) {
            stationary.put(e.getKey(), pi[e.getValue()] / sum);
        }
        return stationary;
    }
}
