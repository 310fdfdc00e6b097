// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.nines.kernel.CompilationCache;

/**
 * What was worked out and can be used again where the same is asked: decision diagrams by structure, chains of groups by their rules. Neither depends
 * on what elements are called, diagrams not even on figures. For any number of threads.
 */
public final class Remembered {

    private final CompilationCache diagrams = new CompilationCache();
    private final Map<GroupRules, GroupRules.Solved> chains = new ConcurrentHashMap<>();
    private final Set<GroupRules> used = ConcurrentHashMap.newKeySet();

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
        used.add(rules);
        return chains.computeIfAbsent(rules, GroupRules::solve);
    }

    /** The same for a chain that nobody will ask for again; it is not remembered when it is new. */
    GroupRules.Solved solvedOnce(GroupRules rules) {
        GroupRules.Solved known = chains.get(rules);
        return known == null ? rules.solve() : known;
    }

    /** Forgets what nobody has asked for since the last call. */
    public void forgetUnused() {
        diagrams.forgetUnused();
        chains.keySet().retainAll(used);
        used.clear();
    }
}
