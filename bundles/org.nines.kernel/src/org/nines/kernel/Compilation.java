// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Function;

/**
 * Outcome of compiling some functions in the first order of the elements that fits.
 *
 * <p>Which order suits is seen only when it is tried. So all are tried with a small bound of the number of nodes, then with larger ones; when these get dear, only
 * the half that had compiled most of the gates goes on each time (successive halving; Jamieson and Talwalkar, AISTATS 2016). A bad order therefore
 * costs little beside the good one. The others come back only when the last one does not fit either.
 *
 * @param roots references in the diagram, one for each function
 * @param mixed by function: elements in which it isn't monotone, or null
 */
record Compilation(Levels levels, DecisionDiagram diagram, int[] roots, boolean[][] mixed) {

    private static final int FIRST_BOUND = 1 << 15;
    private static final int GROWTH = 4;
    /** Below this bound, how far an order got says little about how far it will get. */
    private static final int HALVED_FROM = 1 << 19;
    /** First bound of functions that count many members, for which the first order is nearly always the right one. */
    private static final int FIRST_BOUND_OF_POOLS = 1 << 20;

    /** An order that is tried. */
    private static final class Attempt {

        private final VariableOrder order;
        private Levels levels;
        /** How many nodes of the graph were compiled before the bound was reached. */
        private int reached;
        private NodeLimitException failure;

        Attempt(VariableOrder order) {
            this.order = order;
        }

        Compilation compile(Functions f, Function<VariableOrder, int[]> ordering, CompileSettings settings) {
            levels = levels == null ? new Levels(f.graph(), ordering.apply(order)) : levels;
            Compiler compiler = new Compiler(f.graph(), f.tops(), levels, settings);
            try {
                return of(f, levels, compiler);
            } catch (NodeLimitException tooMany) {
                reached = compiler.reached();
                failure = tooMany;
                return null;
            }
        }
    }

    /**
     * @param ordering the orders to be tried
     * @throws NodeLimitException when none fits
     */
    static Compilation of(Functions f, Function<VariableOrder, int[]> ordering, CompileSettings settings) {
        Attempt[] attempts = Arrays.stream(settings.order().candidates(f.graph(), f.tops())).map(Attempt::new).toArray(Attempt[]::new);
        int left = attempts.length;
        long bound = left == 1 ? settings.maxNodes() : attempts[0].order == VariableOrder.SEPARATORS ? FIRST_BOUND_OF_POOLS : FIRST_BOUND;
        while (true) {
            boolean last = bound >= settings.maxNodes();
            CompileSettings bounded = settings.withMaxNodes((int) Math.min(bound, settings.maxNodes()));
            left = last ? attempts.length : left;
            for (int i = 0; i < left; i++) {
                Compilation found = attempts[i].compile(f, ordering, bounded);
                if (found != null) {
                    return found;
                }
            }
            if (last) {
                throw attempts[left - 1].failure;
            }
            Arrays.sort(attempts, 0, left, Comparator.comparingInt(a -> -a.reached));
            left = bound < HALVED_FROM ? left : (left + 1) / 2;
            bound *= GROWTH;
        }
    }

    private static Compilation of(Functions f, Levels levels, Compiler compiler) {
        int[] roots = new int[f.tops().length];
        DecisionDiagram diagram = compiler.compile(roots);
        boolean[][] mixed = new boolean[roots.length][];
        for (int i = 0; i < roots.length; i++) {
            mixed[i] = Polarity.mixed(f.graph(), f.tops()[i]);
        }
        return new Compilation(levels, diagram, roots, mixed);
    }
}
