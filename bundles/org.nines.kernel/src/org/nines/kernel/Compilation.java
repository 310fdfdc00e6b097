// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Outcome of compiling some functions in the first order of the elements that fits.
 *
 * <p>Which order suits is seen only when it is tried. So all are tried with a small bound of the number of nodes, then with larger ones; when these
 * get dear, only the half that had compiled most of the gates goes on each time (successive halving; Jamieson and Talwalkar, AISTATS 2016), each from
 * where it was. A bad order therefore costs little beside the good one. The others come back only when the last one does not fit either.
 *
 * @param roots references in the diagram, one for each function
 * @param polarities by function: in which direction it depends on elements
 * @param solutions minimal solutions of the functions, as far as somebody has asked for them
 */
record Compilation(Levels levels, DecisionDiagram diagram, int[] roots, Polarity[] polarities, Solutions solutions) {

    private static final int FIRST_BOUND = 1 << 17;
    /** The first bound has room for so many nodes of each element. */
    private static final int NODES_OF_ELEMENT = 16;
    private static final int GROWTH = 4;
    /** Below this bound, how far an order got says little about how far it will get. */
    private static final int HALVED_FROM = 1 << 17;
    /** First bound of functions that count many members, for which the first order is nearly always the right one. */
    private static final int FIRST_BOUND_OF_POOLS = 1 << 20;

    /** An order that is tried, and how many nodes of the graph were compiled before the bound was reached. */
    private static final class Attempt {

        private final Levels levels;
        /** Null before the beginning and after the end. */
        private Compiler compiler;
        private int reached;
        private NodeLimitException failure;

        Attempt(Levels levels) {
            this.levels = levels;
        }

        /** Goes on up to a bound: the outcome, or null when the bound was reached. */
        Compilation compile(Functions f, CompileSettings settings, long bound) {
            if (compiler == null) {
                compiler = new Compiler(f.graph(), f.tops(), levels, settings);
            }
            try {
                return of(f, levels, compiler, (int) Math.min(bound, settings.maxNodes()), bound >= settings.maxNodes());
            } catch (NodeLimitException tooMany) {
                reached = compiler.reached();
                failure = tooMany;
                if (bound >= settings.maxNodes()) {
                    drop();
                }
                return null;
            }
        }

        /** Frees the memory; should the order come back, it begins anew. */
        void drop() {
            compiler = null;
        }

        boolean hasOrderOf(Levels other) {
            return Arrays.equals(levels.element, other.element);
        }
    }

    /**
     * @param ordering the orders to be tried
     * @throws NodeLimitException when none fits
     */
    static Compilation of(Functions f, Function<VariableOrder, int[]> ordering, CompileSettings settings) {
        VariableOrder[] orders = settings.order().candidates(f.graph(), f.tops());
        long bound = orders.length == 1 ? settings.maxNodes() : orders[0] == VariableOrder.SEPARATORS ? FIRST_BOUND_OF_POOLS
                : Math.max(FIRST_BOUND, (long) NODES_OF_ELEMENT * f.graph().elementCount());
        List<Attempt> all = new ArrayList<>();
        for (VariableOrder order : orders) {
            Levels levels = new Levels(f.graph(), ordering.apply(order));
            if (all.stream().noneMatch(a -> a.hasOrderOf(levels))) {
                Attempt attempt = new Attempt(levels);
                Compilation found = attempt.compile(f, settings, bound);
                if (found != null) {
                    return found;
                }
                all.add(attempt);
            }
        }
        List<Attempt> open = new ArrayList<>(all);
        while (bound < settings.maxNodes()) {
            if (bound >= HALVED_FROM) {
                open.sort(Comparator.comparingInt(a -> -a.reached));
                List<Attempt> others = open.subList((open.size() + 1) / 2, open.size());
                others.forEach(Attempt::drop);
                others.clear();
            }
            bound *= GROWTH;
            if (bound >= settings.maxNodes()) {
                all.sort(Comparator.comparingInt(a -> -a.reached));
                open = all;
            }
            for (Attempt attempt : open) {
                Compilation found = attempt.compile(f, settings, bound);
                if (found != null) {
                    return found;
                }
            }
        }
        throw all.get(all.size() - 1).failure;
    }

    private static Compilation of(Functions f, Levels levels, Compiler compiler, int maxNodes, boolean last) {
        int[] roots = new int[f.tops().length];
        DecisionDiagram diagram = compiler.compile(roots, maxNodes, last);
        Polarity[] polarities = new Polarity[roots.length];
        for (int i = 0; i < roots.length; i++) {
            polarities[i] = Polarity.of(f.graph(), f.tops()[i]);
        }
        return new Compilation(levels, diagram, roots, polarities, new Solutions(diagram));
    }
}
