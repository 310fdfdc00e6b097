// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import org.nines.kernel.CompilationCache;
import org.nines.kernel.GenerationCache;

/**
 * What was worked out and can be used again where the same is asked: decision diagrams by structure, chains of groups by their rules. Neither depends
 * on what elements are called, diagrams not even on figures. For any number of threads.
 */
public final class Remembered {

    private final CompilationCache diagrams = new CompilationCache();
    private final GenerationCache<GroupRules, GroupRules.Solved> chains = new GenerationCache<>();

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

    /** Forgets what nobody has asked for since the last call. */
    public void forgetUnused() {
        diagrams.forgetUnused();
        chains.forgetUnused();
    }
}
