// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Continuous-time Markov chain with finitely many states and constant rates per hour. Solutions eliminate one state after the other
 * without any
 * subtraction (Grassmann, Taksar and Heyman, Operations Research 33, 1985), so that each number has full relative accuracy however far the
 * rates are apart (O'Cinneide, Numerische Mathematik 65, 1993).
 */
public final class MarkovChain {

    private final String[] names;
    private final double[][] rate;

    private MarkovChain(String[] names, double[][] rate) {
        this.names = names;
        this.rate = rate;
    }

    /** A builder for a chain whose states are called 0, 1 and so on. */
    public static Builder builder(int states) {
        String[] names = new String[Math.max(0, states)];
        Arrays.setAll(names, Integer::toString);
        return new Builder(names);
    }

    /** A builder for a chain whose states have names, which appear in messages. */
    public static Builder builder(String... names) {
        return new Builder(names.clone());
    }

    /** Number of states. */
    public int states() {
        return names.length;
    }

    /** Rate per hour of the transition; 0 where there is none. */
    public double rate(int from, int to) {
        return rate[from][to];
    }

    /**
     * Stationary probability of each state. States that are left for ever have 0.
     *
     * @throws IllegalStateException when there is more than one class of states that is never left, so that the result would depend on the
     *         start; the message names them
     */
    public double[] stationary() {
        int[] recurrent = recurrentClass();
        int n = recurrent.length;
        double[][] a = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                a[i][j] = i == j ? 0 : rate[recurrent[i]][recurrent[j]];
            }
        }
        for (int k = n - 1; k > 0; k--) {
            double out = 0;
            for (int j = 0; j < k; j++) {
                out += a[k][j];
            }
            for (int i = 0; i < k; i++) {
                a[i][k] /= out;
                if (a[i][k] != 0) {
                    for (int j = 0; j < k; j++) {
                        a[i][j] += a[i][k] * a[k][j];
                    }
                }
            }
        }
        double[] weight = new double[n];
        weight[0] = 1;
        double sum = 1;
        for (int k = 1; k < n; k++) {
            for (int i = 0; i < k; i++) {
                weight[k] += weight[i] * a[i][k];
            }
            sum += weight[k];
        }
        double[] pi = new double[names.length];
        for (int i = 0; i < n; i++) {
            pi[recurrent[i]] = weight[i] / sum;
        }
        return pi;
    }

    /** Unconditional frequency per hour of each transition in the steady state: stationary probability times rate. */
    public double[][] flux() {
        double[] pi = stationary();
        double[][] flux = new double[pi.length][pi.length];
        for (int s = 0; s < pi.length; s++) {
            for (int t = 0; t < pi.length; t++) {
                flux[s][t] = pi[s] * rate[s][t];
            }
        }
        return flux;
    }

    /**
     * Mean time in hours until one of the target states is reached for the first time (with the states of data loss as targets: the mean
     * time to data loss).
     *
     * @param from state at the beginning; 0 hours when it is a target itself
     * @return infinite when the chain may never get to a target
     */
    public double meanTimeTo(int from, IntPredicate target) {
        checkState(from);
        if (target.test(from)) {
            return 0;
        }
        int[] before = reachableBefore(from, target);
        int n = before.length;
        if (!allReach(before, target)) {
            return Double.POSITIVE_INFINITY;
        }
        // time[i] and a[i] say: mean time from i = (time[i] + sum of a[i][j] times mean time from j) / sum of a[i]; column n = targets
        double[][] a = new double[n][n + 1];
        double[] time = new double[n];
        Arrays.fill(time, 1);
        for (int i = 0; i < n; i++) {
            for (int t = 0; t < names.length; t++) {
                a[i][n] += target.test(t) ? rate[before[i]][t] : 0;
            }
            for (int j = 0; j < n; j++) {
                a[i][j] = i == j ? 0 : rate[before[i]][before[j]];
            }
        }
        for (int k = n - 1; k > 0; k--) {
            double out = a[k][n];
            for (int j = 0; j < k; j++) {
                out += a[k][j];
            }
            for (int i = 0; i < k; i++) {
                double share = a[i][k] / out;
                if (share != 0) {
                    time[i] += share * time[k];
                    a[i][n] += share * a[k][n];
                    for (int j = 0; j < k; j++) {
                        a[i][j] += i == j ? 0 : share * a[k][j];
                    }
                }
            }
        }
        return time[0] / a[0][n];
    }

    private int[] reachableBefore(int from, IntPredicate target) {
        boolean[] seen = new boolean[names.length];
        int[] list = new int[names.length];
        int count = 0;
        seen[from] = true;
        list[count++] = from;
        for (int i = 0; i < count; i++) {
            for (int t = 0; t < names.length; t++) {
                if (rate[list[i]][t] > 0 && !seen[t] && !target.test(t)) {
                    seen[t] = true;
                    list[count++] = t;
                }
            }
        }
        return Arrays.copyOf(list, count);
    }

    /** Whether a target can be reached from each of the states. */
    private boolean allReach(int[] states, IntPredicate target) {
        boolean[] reaches = new boolean[names.length];
        int count = 0;
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int s : states) {
                if (!reaches[s]) {
                    for (int t = 0; t < names.length && !reaches[s]; t++) {
                        reaches[s] = rate[s][t] > 0 && (target.test(t) || reaches[t]);
                    }
                    count += reaches[s] ? 1 : 0;
                    changed |= reaches[s];
                }
            }
        }
        return count == states.length;
    }

    /** The states of the only class that is never left, ascending. */
    private int[] recurrentClass() {
        boolean[][] reaches = new boolean[names.length][];
        for (int s = 0; s < names.length; s++) {
            reaches[s] = new boolean[names.length];
            for (int t : reachableBefore(s, t -> false)) {
                reaches[s][t] = true;
            }
        }
        List<int[]> classes = new ArrayList<>();
        boolean[] assigned = new boolean[names.length];
        for (int s = 0; s < names.length; s++) {
            if (!assigned[s] && isRecurrent(s, reaches)) {
                int[] members = members(reaches[s]);
                for (int t : members) {
                    assigned[t] = true;
                }
                classes.add(members);
            }
        }
        if (classes.size() > 1) {
            throw new IllegalStateException(
                    "the stationary distribution depends on the start: neither the states " + describe(classes.get(0))
                    + " nor the states " + describe(classes.get(1)) + " are ever left; add the missing transitions");
        }
        return classes.get(0);
    }

    private static boolean isRecurrent(int s, boolean[][] reaches) {
        for (int t = 0; t < reaches.length; t++) {
            if (reaches[s][t] && !reaches[t][s]) {
                return false;
            }
        }
        return true;
    }

    private static int[] members(boolean[] set) {
        int[] list = new int[set.length];
        int count = 0;
        for (int s = 0; s < set.length; s++) {
            if (set[s]) {
                list[count++] = s;
            }
        }
        return Arrays.copyOf(list, count);
    }

    private String describe(int[] states) {
        List<String> list = new ArrayList<>();
        for (int s : states) {
            list.add(names[s]);
        }
        return "{" + String.join(", ", list) + "}";
    }

    private void checkState(int state) {
        if (state < 0 || state >= names.length) {
            throw new IllegalArgumentException("state " + state + " of a chain of " + names.length + " states");
        }
    }

    /** Collects transitions. */
    public static final class Builder {

        private final MarkovChain chain;

        private Builder(String[] names) {
            if (names.length == 0) {
                throw new IllegalArgumentException("a chain needs at least one state");
            }
            chain = new MarkovChain(names, new double[names.length][names.length]);
        }

        /**
         * Adds a transition; several between the same states add up.
         *
         * @param ratePerHour finite and not negative; 0 is the same as no transition
         * @throws IllegalArgumentException when a state does not exist, both are the same or the rate is out of range
         */
        public Builder transition(int from, int to, double ratePerHour) {
            chain.checkState(from);
            chain.checkState(to);
            if (from == to) {
                throw new IllegalArgumentException("transition from state " + chain.names[from] + " to itself");
            }
            if (!(ratePerHour >= 0) || ratePerHour == Double.POSITIVE_INFINITY) {
                throw new IllegalArgumentException("rate from state " + chain.names[from] + " to state " + chain.names[to]
                        + " must be finite and not negative, not " + ratePerHour);
            }
            chain.rate[from][to] += ratePerHour;
            return this;
        }

        /** The chain of everything added so far. */
        public MarkovChain build() {
            double[][] copy = new double[chain.rate.length][];
            Arrays.setAll(copy, i -> chain.rate[i].clone());
            return new MarkovChain(chain.names, copy);
        }
    }
}
