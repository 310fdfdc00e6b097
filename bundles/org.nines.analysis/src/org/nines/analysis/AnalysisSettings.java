// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis;

import java.util.function.BooleanSupplier;

/**
 * How an analysis runs; nothing here changes what its figures mean.
 *
 * @param cutSetLimit how many of the most probable minimal cut sets of each level, and how many pairs, are listed; 0 leaves cut sets out
 *        altogether, which saves time
 * @param contributionLimit how many contributions of each level are listed; 0 or more
 * @param maxNodes largest number of decision diagram nodes, a bound on memory (about 32 bytes a node)
 * @param cancelled asked now and then; answering true ends the analysis with a {@link java.util.concurrent.CancellationException}
 * @param progress hears how far the analysis is
 * @param budgets whether the budget of each level is computed, which takes about as long as all other figures
 * @param importances whether the importance measures of each level are computed
 * @param draws how many times the uncertain figures are drawn to see how far results may be off; 0 for not at all; each draw evaluates every level once more
 */
public record AnalysisSettings(int cutSetLimit, int contributionLimit, int maxNodes, BooleanSupplier cancelled, Progress progress,
        boolean budgets, boolean importances, int draws) {

    /** Hears how far an analysis is. */
    @FunctionalInterface
    public interface Progress {

        /**
         * A service level has been worked out. Called from several threads, and not necessarily in the order of the numbers.
         *
         * @param done how many levels are worked out, from 1 to all
         * @param all number of levels
         */
        void worked(int done, int all);
    }

    /** What every answer needs, for most models: the most probable cut sets, neither budgets nor importance measures. */
    public static final AnalysisSettings DEFAULT = new AnalysisSettings(10, 10, 20_000_000, () -> false);

    public AnalysisSettings {
        if (cutSetLimit < 0 || contributionLimit < 0 || maxNodes < 1 || draws < 0) {
            throw new IllegalArgumentException("limits must not be negative");
        }
    }

    /** Without budgets and importance measures. */
    public AnalysisSettings(int cutSetLimit, int contributionLimit, int maxNodes, BooleanSupplier cancelled) {
        this(cutSetLimit, contributionLimit, maxNodes, cancelled, (done, all) -> { }, false, false, 0);
    }

    /** The same without cut sets, or with so many. */
    public AnalysisSettings withCutSets(int limit) {
        return new AnalysisSettings(limit, contributionLimit, maxNodes, cancelled, progress, budgets, importances, draws);
    }

    /** The same with or without budgets. */
    public AnalysisSettings withBudgets(boolean wanted) {
        return new AnalysisSettings(cutSetLimit, contributionLimit, maxNodes, cancelled, progress, wanted, importances, draws);
    }

    /** The same with or without importance measures. */
    public AnalysisSettings withImportances(boolean wanted) {
        return new AnalysisSettings(cutSetLimit, contributionLimit, maxNodes, cancelled, progress, budgets, wanted, draws);
    }

    /** The same with another question whether to stop. */
    public AnalysisSettings withCancelled(BooleanSupplier question) {
        return new AnalysisSettings(cutSetLimit, contributionLimit, maxNodes, question, progress, budgets, importances, draws);
    }

    /** The same with another who hears how far the analysis is. */
    public AnalysisSettings withProgress(Progress hearing) {
        return new AnalysisSettings(cutSetLimit, contributionLimit, maxNodes, cancelled, hearing, budgets, importances, draws);
    }

    /** The same with so many draws of the uncertain figures, or without. */
    public AnalysisSettings withUncertainty(int times) {
        return new AnalysisSettings(cutSetLimit, contributionLimit, maxNodes, cancelled, progress, budgets, importances, times);
    }
}
