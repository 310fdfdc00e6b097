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
 * @param budgets whether the budget of each level is computed, which takes about as long as all other figures
 * @param importances whether the importance measures of each level are computed
 */
public record AnalysisSettings(int cutSetLimit, int contributionLimit, int maxNodes, BooleanSupplier cancelled, boolean budgets,
        boolean importances) {

    /** What every answer needs, for most models: the most probable cut sets, neither budgets nor importance measures. */
    public static final AnalysisSettings DEFAULT = new AnalysisSettings(10, 10, 20_000_000, () -> false);

    public AnalysisSettings {
        if (cutSetLimit < 0 || contributionLimit < 0 || maxNodes < 1) {
            throw new IllegalArgumentException("limits must not be negative");
        }
    }

    /** Without budgets and importance measures. */
    public AnalysisSettings(int cutSetLimit, int contributionLimit, int maxNodes, BooleanSupplier cancelled) {
        this(cutSetLimit, contributionLimit, maxNodes, cancelled, false, false);
    }

    /** The same without cut sets, or with so many. */
    public AnalysisSettings withCutSets(int limit) {
        return new AnalysisSettings(limit, contributionLimit, maxNodes, cancelled, budgets, importances);
    }

    /** The same with or without budgets. */
    public AnalysisSettings withBudgets(boolean wanted) {
        return new AnalysisSettings(cutSetLimit, contributionLimit, maxNodes, cancelled, wanted, importances);
    }

    /** The same with or without importance measures. */
    public AnalysisSettings withImportances(boolean wanted) {
        return new AnalysisSettings(cutSetLimit, contributionLimit, maxNodes, cancelled, budgets, wanted);
    }

    /** The same with another question whether to stop. */
    public AnalysisSettings withCancelled(BooleanSupplier question) {
        return new AnalysisSettings(cutSetLimit, contributionLimit, maxNodes, question, budgets, importances);
    }
}
