// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The chain of a group in the kernel. States of the chain that look the same from outside are one state of the element; state 0 has everybody
 * up. States in which nobody but one member takes part are always there, if need be with probability 0, to be used as conditions.
 *
 * @param element the element
 * @param states what conditions can tell about each state
 */
record GroupVariable(int element, List<Outward> states) {

    /**
     * What conditions can tell about the state of a group: whether it switches over, and which members work, themselves and their hosts.
     */
    record Outward(boolean switchingOver, List<Boolean> instances, List<Boolean> hosts) {

        private static Outward of(GroupChain chain, int state) {
            IntStream members = IntStream.range(0, chain.members().size());
            return new Outward(chain.switchingOver(state), members.mapToObj(m -> chain.instanceWorks(state, m)).toList(),
                    IntStream.range(0, chain.members().size()).mapToObj(m -> chain.hostWorks(state, m)).toList());
        }

        /** Nobody but one member takes part. */
        static Outward only(int member, int members) {
            List<Boolean> instances = new ArrayList<>(Collections.nCopies(members, false));
            instances.set(member, true);
            return new Outward(false, List.copyOf(instances), Collections.nCopies(members, true));
        }
    }

    /** Probabilities and transitions of the states. */
    record StateFigures(double[] pi, double[][] flux) {
    }

    /** All states that any of the chains of one group can be in, with various members away; the first has nobody away. */
    static List<Outward> states(List<GroupChain> chains) {
        Map<Outward, Integer> states = new LinkedHashMap<>();
        int members = chains.get(0).members().size();
        for (GroupChain chain : chains) {
            for (int s = 0; s < chain.solution().size(); s++) {
                states.putIfAbsent(Outward.of(chain, s), states.size());
            }
        }
        for (int m = 0; m < members; m++) {
            states.putIfAbsent(Outward.only(m, members), states.size());
        }
        return List.copyOf(states.keySet());
    }

    /** The figures of a chain of the group. */
    StateFigures figures(GroupChain chain) {
        Map<Outward, Integer> index = new LinkedHashMap<>();
        states.forEach(state -> index.put(state, index.size()));
        Exploration.Solution solution = chain.solution();
        int[] seen = IntStream.range(0, solution.size()).map(s -> index.get(Outward.of(chain, s))).toArray();
        double[] pi = new double[states.size()];
        double[][] flux = new double[pi.length][pi.length];
        for (int s = 0; s < seen.length; s++) {
            pi[seen[s]] += solution.stationary()[s];
            for (int t = 0; t < seen.length; t++) {
                if (seen[s] != seen[t]) {
                    flux[seen[s]][seen[t]] += solution.flux()[s][t];
                }
            }
        }
        return new StateFigures(pi, flux);
    }

    /** The state in which a chain of the group begins, with nothing failed. */
    int atRest(GroupChain chain) {
        return states.indexOf(Outward.of(chain, 0));
    }

    /** Indices of the states for which something holds. */
    int[] where(Predicate<Outward> condition) {
        return IntStream.range(0, states.size()).filter(s -> condition.test(states.get(s))).toArray();
    }
}
