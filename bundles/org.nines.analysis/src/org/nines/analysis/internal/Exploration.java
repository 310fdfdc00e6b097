// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.nines.kernel.MarkovChain;

/** Builds a Markov chain from a description of what can happen in a state, over all states that can be reached. */
final class Exploration<S> {

    /** Largest number of states of a chain; solving takes time with the third power. */
    static final int MOST_STATES = 2000;

    /** Takes the transitions out of a state. */
    interface Sink<S> {
        /** A transition to another state with a rate per hour; rate 0 and transitions to the state itself are left out. */
        void to(S state, double rate);
    }

    /** Stationary probabilities and transition frequencies per hour. */
    record Solution(double[] stationary, double[][] flux) {
        int size() {
            return stationary.length;
        }
    }

    private record Transition(int from, int to, double rate) {
    }

    private final BiConsumer<S, Sink<S>> behaviour;
    private final Map<S, Integer> indices = new HashMap<>();
    private final List<S> states = new ArrayList<>();

    Exploration(BiConsumer<S, Sink<S>> behaviour) {
        this.behaviour = behaviour;
    }

    /** Index of a state; a new one gets the next. */
    int index(S state) {
        return indices.computeIfAbsent(state, s -> {
            if (states.size() == MOST_STATES) {
                throw new TooManyStatesException();
            }
            states.add(s);
            return states.size() - 1;
        });
    }

    S state(int index) {
        return states.get(index);
    }

    /** Explores from a state and solves the chain. */
    Solution solve(int start) {
        List<Transition> transitions = new ArrayList<>();
        for (int i = start; i < states.size(); i++) {
            int from = i;
            behaviour.accept(states.get(from), (to, rate) -> {
                int target = rate > 0 ? index(to) : from;
                if (target != from) {
                    transitions.add(new Transition(from, target, rate));
                }
            });
        }
        var chain = MarkovChain.builder(states.size());
        transitions.forEach(t -> chain.transition(t.from, t.to, t.rate));
        MarkovChain solved = chain.build();
        return new Solution(solved.stationary(), solved.flux());
    }

    /** The chain of a group is too large to be solved exactly. */
    static final class TooManyStatesException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
