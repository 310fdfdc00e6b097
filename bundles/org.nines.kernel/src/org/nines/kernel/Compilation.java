// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel;

/**
 * Outcome of compiling some functions in the first order of the elements that fits. The orders are tried in turn with a bound of the number
 * of nodes that grows from round to round, so that a bad order costs no more than a few times what the right one does.
 *
 * @param roots references in the diagram, one for each function
 */
record Compilation(Levels levels, DecisionDiagram diagram, int[] roots) {

    private static final int FIRST_BOUND = 1 << 16;
    private static final int GROWTH = 4;

    static Compilation of(StructureGraph g, int[] tops, CompileSettings settings) {
        VariableOrder[] orders = settings.order().candidates();
        Levels[] levels = new Levels[orders.length];
        Furthest progress = new Furthest(settings.progress());
        long bound = orders.length == 1 ? settings.maxNodes() : FIRST_BOUND;
        while (true) {
            boolean last = bound >= settings.maxNodes();
            CompileSettings bounded = settings.withProgress(progress).withMaxNodes((int) Math.min(bound, settings.maxNodes()));
            for (int i = 0; i < orders.length; i++) {
                if (levels[i] == null) {
                    levels[i] = new Levels(g, orders[i].elements(g, tops));
                }
                try {
                    int[] roots = new int[tops.length];
                    DecisionDiagram diagram = new Compiler(g, tops, levels[i], bounded).compile(roots);
                    return new Compilation(levels[i], diagram, roots);
                } catch (NodeLimitException tooMany) {
                    if (last && i == orders.length - 1) {
                        throw tooMany;
                    }
                }
            }
            bound *= GROWTH;
        }
    }

    /** Reports progress only beyond what was reached before, because each attempt begins anew. */
    private static final class Furthest implements Progress {

        private final Progress listener;
        private long furthest = -1;

        Furthest(Progress listener) {
            this.listener = listener;
        }

        @Override
        public void worked(long done, long total) {
            if (done > furthest) {
                furthest = done;
                listener.worked(done, total);
            }
        }

        @Override
        public boolean isCancelled() {
            return listener.isCancelled();
        }
    }
}
