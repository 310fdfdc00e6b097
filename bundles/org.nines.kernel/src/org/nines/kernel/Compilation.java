// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel;

import java.util.function.Function;

/**
 * Outcome of compiling some functions in the first order of the elements that fits. The orders are tried in turn with a bound of the number
 * of nodes that grows from round to round, so that a bad order costs no more than a few times what the right one does.
 *
 * @param roots references in the diagram, one for each function
 * @param mixed by function: elements in which it isn't monotone, or null
 */
record Compilation(Levels levels, DecisionDiagram diagram, int[] roots, boolean[][] mixed) {

    private static final int FIRST_BOUND = 1 << 18;
    private static final int GROWTH = 4;

    /**
     * @param ordering the orders to be tried
     * @throws NodeLimitException when none fits
     */
    static Compilation of(Functions f, Function<VariableOrder, int[]> ordering, CompileSettings settings) {
        VariableOrder[] orders = settings.order().candidates(f.graph(), f.tops());
        Levels[] levels = new Levels[orders.length];
        long bound = orders.length == 1 ? settings.maxNodes() : orders[0] == VariableOrder.SEPARATORS ? GROWTH * FIRST_BOUND : FIRST_BOUND;
        while (true) {
            boolean last = bound >= settings.maxNodes();
            CompileSettings bounded = settings.withMaxNodes((int) Math.min(bound, settings.maxNodes()));
            for (int i = 0; i < orders.length; i++) {
                if (levels[i] == null) {
                    levels[i] = new Levels(f.graph(), ordering.apply(orders[i]));
                }
                try {
                    return of(f, levels[i], bounded);
                } catch (NodeLimitException tooMany) {
                    if (last && i == orders.length - 1) {
                        throw tooMany;
                    }
                }
            }
            bound *= GROWTH;
        }
    }

    private static Compilation of(Functions f, Levels levels, CompileSettings settings) {
        int[] roots = new int[f.tops().length];
        DecisionDiagram diagram = new Compiler(f.graph(), f.tops(), levels, settings).compile(roots);
        boolean[][] mixed = new boolean[roots.length][];
        for (int i = 0; i < roots.length; i++) {
            mixed[i] = Polarity.mixed(f.graph(), f.tops()[i]);
        }
        return new Compilation(levels, diagram, roots, mixed);
    }
}
