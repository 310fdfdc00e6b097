// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.function.BooleanSupplier;
import org.nines.kernel.CompilationCache;
import org.nines.kernel.GenerationCache;

/**
 * What was worked out and can be used again where the same is asked: decision diagrams by structure, chains of groups by their rules. Neither depends
 * on what elements are called, diagrams not even on figures. For any number of threads. And the last design, for one analysis at a time.
 */
public final class Remembered {

    private final CompilationCache diagrams = new CompilationCache();
    private final GenerationCache<GroupRules, GroupRules.Solved> chains = new GenerationCache<>();
    private volatile BooleanSupplier cancelled = () -> false;
    private AnalysedDesign design;

    /** Nothing yet. */
    public Remembered() {
        // nothing to do
    }

    CompilationCache diagrams() {
        return diagrams;
    }

    /**
     * The solved chain of a group.
     *
     * @throws Exploration.TooManyStatesException when it is too large
     */
    GroupRules.Solved solved(GroupRules rules) {
        return chains.get(rules, GroupRules::solve);
    }

    /** The same for a chain that nobody will ask for again; it is not remembered when it is new. */
    GroupRules.Solved solvedOnce(GroupRules rules) {
        GroupRules.Solved known = chains.peek(rules);
        return known == null ? rules.solve() : known;
    }

    /** Who is asked from now on whether to stop. What is kept asks here: it outlives the analysis that made it. */
    void setCancelled(BooleanSupplier question) {
        cancelled = question;
    }

    boolean isCancelled() {
        return cancelled.getAsBoolean();
    }

    /** The last design that was analysed, null before the first. */
    AnalysedDesign design() {
        return design;
    }

    /** Keeps a design whose analysis has ended, and forgets diagrams for which it did not ask. */
    void keep(AnalysedDesign analysed) {
        design = analysed;
        diagrams.forgetUnused();
    }

    /** Forgets chains for which nobody has asked since the last call. */
    public void forgetUnusedChains() {
        chains.forgetUnused();
    }
}
