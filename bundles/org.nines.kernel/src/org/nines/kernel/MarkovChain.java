// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * Continuous-time Markov chain with finitely many states and constant rates per hour. Solutions eliminate one state after the other without any
 * subtraction (Grassmann, Taksar and Heyman, Operations Research 33, 1985), so that each number has full relative accuracy however far the
 * rates are apart (O'Cinneide, Numerische Mathematik 65, 1993). States that are joined to few others go first (Markowitz, Management Science 3,
 * 1957), so that chains of which each state leads to few others stay sparse.
 */
public final class MarkovChain {

    private final String[] names;
    /** For each state the states that it leads to, ascending, and the rates. */
    private final int[][] targets;
    private final double[][] rates;
    private volatile double[] stationary;

    private MarkovChain(String[] names, List<TreeMap<Integer, Double>> transitions) {
        this.names = names;
        targets = new int[names.length][];
        rates = new double[names.length][];
        for (int s = 0; s < names.length; s++) {
            targets[s] = transitions.get(s).keySet().stream().mapToInt(Integer::intValue).toArray();
            rates[s] = transitions.get(s).values().stream().mapToDouble(Double::doubleValue).toArray();
        }
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
        int found = Arrays.binarySearch(targets[from], to);
        return found < 0 ? 0 : rates[from][found];
    }

    /**
     * Stationary probability of each state. States that are left for ever have 0.
     *
     * @throws IllegalStateException when there is more than one class of states that is never left, so that the result would depend on the
     *         start; the message names them
     */
    public double[] stationary() {
        double[] known = stationary;
        if (known == null) {
            known = solve(recurrentClass());
            stationary = known;
        }
        return known.clone();
    }

    private double[] solve(int[] recurrent) {
        int n = recurrent.length;
        int[] place = new int[names.length];
        Arrays.fill(place, -1);
        for (int i = 0; i < n; i++) {
            place[recurrent[i]] = i;
        }
        double[][] a = new double[n][n];
        BitSet[] out = sets(n);
        BitSet[] in = sets(n);
        for (int i = 0; i < n; i++) {
            int[] next = targets[recurrent[i]];
            for (int t = 0; t < next.length; t++) {
                int j = place[next[t]];
                a[i][j] = rates[recurrent[i]][t];
                out[i].set(j);
                in[j].set(i);
            }
        }
        int[] order = eliminate(a, out, in);
        double[] weight = new double[n];
        weight[order[n - 1]] = 1;
        double sum = 1;
        for (int e = n - 2; e >= 0; e--) {
            int k = order[e];
            for (int i = in[k].nextSetBit(0); i >= 0; i = in[k].nextSetBit(i + 1)) {
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

    private static BitSet[] sets(int n) {
        BitSet[] sets = new BitSet[n];
        Arrays.setAll(sets, i -> new BitSet());
        return sets;
    }

    /**
     * Eliminates all states but one: afterwards {@code in[k]} are the states that led to k when it went, and {@code a[i][k]} the share of k in
     * the weight of i.
     *
     * @return all states in the order in which they went, the one that is left last
     */
    private static int[] eliminate(double[][] a, BitSet[] out, BitSet[] in) {
        int n = a.length;
        int[] outs = new int[n];
        int[] ins = new int[n];
        for (int i = 0; i < n; i++) {
            outs[i] = out[i].cardinality();
            ins[i] = in[i].cardinality();
        }
        int[] order = new int[n];
        boolean[] gone = new boolean[n];
        for (int e = 0; e < n; e++) {
            int k = fewest(outs, ins, gone);
            order[e] = k;
            gone[k] = true;
            double sum = 0;
            for (int j = out[k].nextSetBit(0); j >= 0; j = out[k].nextSetBit(j + 1)) {
                sum += a[k][j];
                in[j].clear(k);
                ins[j]--;
            }
            for (int i = in[k].nextSetBit(0); i >= 0; i = in[k].nextSetBit(i + 1)) {
                a[i][k] /= sum;
                out[i].clear(k);
                outs[i]--;
                for (int j = out[k].nextSetBit(0); j >= 0; j = out[k].nextSetBit(j + 1)) {
                    if (i != j) {
                        if (!out[i].get(j)) {
                            out[i].set(j);
                            outs[i]++;
                            in[j].set(i);
                            ins[j]++;
                        }
                        a[i][j] += a[i][k] * a[k][j];
                    }
                }
            }
        }
        return order;
    }

    private static int fewest(int[] outs, int[] ins, boolean[] gone) {
        int best = -1;
        long least = Long.MAX_VALUE;
        for (int i = 0; i < gone.length; i++) {
            long product = (long) outs[i] * ins[i];
            if (!gone[i] && product < least) {
                least = product;
                best = i;
            }
        }
        return best;
    }

    /** Unconditional frequency per hour of each transition in the steady state: stationary probability times rate. */
    public double[][] flux() {
        double[] pi = stationary();
        double[][] flux = new double[pi.length][pi.length];
        for (int s = 0; s < pi.length; s++) {
            for (int t = 0; t < targets[s].length; t++) {
                flux[s][targets[s][t]] = pi[s] * rates[s][t];
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
        checkState(from, names.length);
        if (target.test(from)) {
            return 0;
        }
        int[] before = reachableBefore(from, target);
        int n = before.length;
        if (!allReach(before, target)) {
            return Double.POSITIVE_INFINITY;
        }
        int[] place = new int[names.length];
        for (int i = 0; i < n; i++) {
            place[before[i]] = i;
        }
        // time[i] and a[i] say: mean time from i = (time[i] + sum of a[i][j] times mean time from j) / sum of a[i]; column n = targets
        double[][] a = new double[n][n + 1];
        double[] time = new double[n];
        Arrays.fill(time, 1);
        for (int i = 0; i < n; i++) {
            for (int t = 0; t < targets[before[i]].length; t++) {
                int next = targets[before[i]][t];
                a[i][target.test(next) ? n : place[next]] += rates[before[i]][t];
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
            for (int t : targets[list[i]]) {
                if (!seen[t] && !target.test(t)) {
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
                    reaches[s] = Arrays.stream(targets[s]).anyMatch(t -> target.test(t) || reaches[t]);
                    count += reaches[s] ? 1 : 0;
                    changed |= reaches[s];
                }
            }
        }
        return count == states.length;
    }

    /** The states of the only class that is never left, ascending. */
    private int[] recurrentClass() {
        List<int[]> classes = closedClasses();
        if (classes.size() > 1) {
            throw new IllegalStateException(
                    "the stationary distribution depends on the start: neither the states " + describe(classes.get(0))
                    + " nor the states " + describe(classes.get(1)) + " are ever left; add the missing transitions");
        }
        return classes.get(0);
    }

    /**
     * The classes of states that are never left, by their first states: strongly connected components from which no transition leads away
     * (Tarjan, SIAM Journal on Computing 1, 1972).
     */
    private List<int[]> closedClasses() {
        int n = names.length;
        int[] found = new int[n];
        int[] low = new int[n];
        int[] next = new int[n];
        boolean[] settled = new boolean[n];
        int counter = 0;
        int[] component = new int[n];
        int pending = 0;
        Deque<Integer> path = new ArrayDeque<>();
        List<int[]> classes = new ArrayList<>();
        for (int root = 0; root < n; root++) {
            if (found[root] == 0) {
                path.push(root);
            }
            while (!path.isEmpty()) {
                int s = path.peek();
                if (found[s] == 0) {
                    found[s] = low[s] = ++counter;
                    component[pending++] = s;
                }
                if (next[s] < targets[s].length) {
                    int t = targets[s][next[s]];
                    if (found[t] == 0) {
                        path.push(t);
                    } else {
                        low[s] = settled[t] ? low[s] : Math.min(low[s], low[t]);
                        next[s]++;
                    }
                } else {
                    path.pop();
                    if (low[s] == found[s]) {
                        int begin = pending;
                        do {
                            settled[component[--begin]] = true;
                        } while (component[begin] != s);
                        int[] members = Arrays.copyOfRange(component, begin, pending);
                        pending = begin;
                        Arrays.sort(members);
                        if (isClosed(members)) {
                            classes.add(members);
                        }
                    }
                }
            }
        }
        classes.sort((a, b) -> Integer.compare(a[0], b[0]));
        return classes;
    }

    private boolean isClosed(int[] members) {
        return Arrays.stream(members).allMatch(s -> Arrays.stream(targets[s]).allMatch(t -> Arrays.binarySearch(members, t) >= 0));
    }

    private String describe(int[] states) {
        List<String> list = new ArrayList<>();
        for (int s : states) {
            list.add(names[s]);
        }
        return "{" + String.join(", ", list) + "}";
    }

    private static void checkState(int state, int states) {
        if (state < 0 || state >= states) {
            throw new IllegalArgumentException("state " + state + " of a chain of " + states + " states");
        }
    }

    /** Collects transitions. */
    public static final class Builder {

        private final String[] names;
        private final List<TreeMap<Integer, Double>> transitions = new ArrayList<>();

        private Builder(String[] names) {
            if (names.length == 0) {
                throw new IllegalArgumentException("a chain needs at least one state");
            }
            this.names = names;
            for (int s = 0; s < names.length; s++) {
                transitions.add(new TreeMap<>());
            }
        }

        /**
         * Adds a transition; several between the same states add up.
         *
         * @param ratePerHour finite and not negative; 0 is the same as no transition
         * @throws IllegalArgumentException when a state does not exist, both are the same or the rate is out of range
         */
        public Builder transition(int from, int to, double ratePerHour) {
            checkState(from, names.length);
            checkState(to, names.length);
            if (from == to) {
                throw new IllegalArgumentException("transition from state " + names[from] + " to itself");
            }
            if (!(ratePerHour >= 0) || ratePerHour == Double.POSITIVE_INFINITY) {
                throw new IllegalArgumentException("rate from state " + names[from] + " to state " + names[to]
                        + " must be finite and not negative, not " + ratePerHour);
            }
            if (ratePerHour > 0) {
                transitions.get(from).merge(to, ratePerHour, Double::sum);
            }
            return this;
        }

        /** The chain of everything added so far. */
        public MarkovChain build() {
            return new MarkovChain(names, transitions);
        }
    }
}
