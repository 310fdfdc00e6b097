// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.nines.kernel.StructureGraph;

/** 'Those that work carry the load': k-out-of-n for unequal members. */
final class Threshold {

    /** Sums of decimals are compared with this relative tolerance, so that 3 x 0.1 carries 0.3. */
    private static final double TOLERANCE = 1e-9;

    private record Rest(int from, double need) {
    }

    private final StructureGraph.Builder graph;
    private final double[] capacity;
    private final int[] works;
    private final double[] sum;
    private final Map<Rest, Integer> known = new HashMap<>();

    private Threshold(StructureGraph.Builder graph, double[] capacity, int[] works) {
        this.graph = graph;
        this.capacity = capacity;
        this.works = works;
        sum = new double[capacity.length + 1];
        for (int i = capacity.length - 1; i >= 0; i--) {
            sum[i] = sum[i + 1] + capacity[i];
        }
    }

    /**
     * The members that work carry the load together.
     *
     * @param capacity what each carries, above 0
     * @param works when each works
     */
    static int carries(StructureGraph.Builder graph, double load, double[] capacity, int[] works) {
        if (IntStream.range(1, capacity.length).allMatch(i -> capacity[i] == capacity[0])) {
            return graph.atLeast(number(load, capacity), works);
        }
        List<Integer> largestFirst = IntStream.range(0, capacity.length).boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> capacity[i]).reversed()).toList();
        return new Threshold(graph, largestFirst.stream().mapToDouble(i -> capacity[i]).toArray(),
                largestFirst.stream().mapToInt(i -> works[i]).toArray()).carries(0, load * (1 - TOLERANCE));
    }

    /** Smallest number of members that carry a load even if they are the smallest ones; one more than there are when all are too few. */
    static int number(double load, double[] capacity) {
        double[] smallestFirst = capacity.clone();
        java.util.Arrays.sort(smallestFirst);
        double carried = 0;
        for (int i = 0; i < smallestFirst.length; i++) {
            if (carried >= load * (1 - TOLERANCE)) {
                return i;
            }
            carried += smallestFirst[i];
        }
        return carried >= load * (1 - TOLERANCE) ? capacity.length : capacity.length + 1;
    }

    private int carries(int from, double need) {
        if (need <= 0) {
            return StructureGraph.TRUE;
        }
        if (sum[from] < need) {
            return StructureGraph.FALSE;
        }
        Rest rest = new Rest(from, need);
        Integer done = known.get(rest);
        if (done == null) {
            int without = carries(from + 1, need);
            done = graph.or(without, graph.and(works[from], carries(from + 1, need - capacity[from])));
            known.put(rest, done);
        }
        return done;
    }
}
