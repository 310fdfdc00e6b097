// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.nines.kernel.StructureGraph;

/**
 * Whether what is down in a state of a group is felt behind buffers: a static variable beside the group's states, nested for several buffers.
 * As times are exponential, a failure is felt with the probability that is also its share of the time; so 'down' and 'felt' together have the
 * unavailability and the failures per hour of the late state.
 */
final class Lateness {

    /** Takes the probabilities of the states of the variable. */
    interface Sink {
        void states(int element, double[] pi);
    }

    private final StructureGraph.Builder graph;
    private final ToDoubleFunction<Felt> share;
    private final double[] shares;
    private final int element;

    /**
     * @param name unique
     * @param felts behind which buffers conditions will ask
     * @param share probability that a failure is felt
     */
    Lateness(String name, Collection<Felt> felts, ToDoubleFunction<Felt> share, StructureGraph.Builder graph, Sink sink) {
        this.graph = graph;
        this.share = share;
        TreeSet<Double> all = new TreeSet<>(Comparator.reverseOrder());
        felts.forEach(felt -> all.add(share.applyAsDouble(felt)));
        all.remove(1.0);
        shares = all.stream().mapToDouble(Double::doubleValue).toArray();
        if (shares.length == 0) {
            element = -1;
            return;
        }
        element = graph.multiState(name, shares.length + 1);
        double[] pi = new double[shares.length + 1];
        pi[0] = 1 - shares[0];
        for (int i = 1; i <= shares.length; i++) {
            pi[i] = shares[i - 1] - (i < shares.length ? shares[i] : 0);
        }
        sink.states(element, pi);
    }

    /** A failure is felt. */
    int felt(Felt felt) {
        double asked = share.applyAsDouble(felt);
        if (asked == 1) {
            return StructureGraph.TRUE;
        }
        return graph.in(element, IntStream.rangeClosed(1, shares.length).filter(i -> shares[i - 1] <= asked).toArray());
    }

    /** State of the element in which everybody feels the failure. */
    int feltByAll() {
        return shares.length;
    }

    /** The element, -1 when every failure is felt by everybody. */
    int element() {
        return element;
    }
}
