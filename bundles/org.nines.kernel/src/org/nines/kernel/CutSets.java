// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel;

import java.math.BigInteger;
import java.util.Iterator;
import java.util.function.Supplier;

/**
 * The minimal cut sets of a function, as a diagram from which they are counted exactly and listed one by one; a set is the ascending array
 * of its elements. Immutable and safe for concurrent use; each iterator is for one thread.
 */
public final class CutSets implements Iterable<int[]> {

    private final StructureGraph graph;
    private final CutSetParts parts;
    /** All sets in one diagram, made when they are listed for the first time. */
    private CutSetParts.Flat flat;
    private BigInteger[] counts;

    CutSets(StructureGraph graph, CutSetParts parts) {
        this.graph = graph;
        this.parts = parts;
    }

    private synchronized CutSetParts.Flat flat() {
        if (flat == null) {
            flat = parts.flat();
        }
        return flat;
    }

    /** Number of minimal cut sets; 0 for a function that is never true, 1 (the empty set) for one that is true with nothing occurred. */
    public BigInteger count() {
        return parts.count();
    }

    /** Number of minimal cut sets by order (number of elements): index 0 to the highest order that occurs. */
    public synchronized BigInteger[] countByOrder() {
        if (counts == null) {
            counts = parts.countByOrder();
        }
        return counts.clone();
    }

    /** Number of nodes of the diagrams of the sets, those of equal modules once. */
    public int size() {
        return parts.size();
    }

    /** All sets by ascending order, within an order lexicographically by element index. */
    @Override
    public Iterator<int[]> iterator() {
        return new ByOrder(flat().levels(), flat().sets(), Integer.MAX_VALUE);
    }

    /** The sets of at most the given order, by ascending order, within an order lexicographically by element index. */
    public Iterable<int[]> upToOrder(int maxOrder) {
        if (maxOrder < 0) {
            throw new IllegalArgumentException("the highest order must not be negative, but is " + maxOrder);
        }
        return iterable(() -> new ByOrder(flat().levels(), flat().sets(), maxOrder));
    }

    /**
     * The sets by descending product of the unavailabilities of their elements; sets of equal product come in an order that depends on the
     * structure only. Nothing is listed in advance: the best continuation of every beginning is known from one pass over the diagram.
     *
     * @throws IllegalStateException when an element of a set has no figures; the message names it
     */
    public Iterable<int[]> byProbability(Figures figures) {
        Levels levels = flat().levels();
        Zbdd sets = flat().sets();
        double[] q = new double[levels.count()];
        for (int n = 2; n < sets.size(); n++) {
            q[sets.level[n]] = unavailability(levels.element[sets.level[n]], figures);
        }
        return iterable(() -> new ByProbability(levels, sets, q));
    }

    /** Product of the unavailabilities of the elements of a set. */
    public double probability(int[] set, Figures figures) {
        double product = 1;
        for (int element : set) {
            product *= unavailability(element, figures);
        }
        return product;
    }

    private double unavailability(int element, Figures figures) {
        double[] states = figures.probability(graph.checkElement(element));
        if (states == null) {
            throw new IllegalStateException("no figures are set for element '" + graph.name(element) + "'");
        }
        return states[1];
    }

    private static Iterable<int[]> iterable(Supplier<Iterator<int[]>> source) {
        return source::get;
    }
}
