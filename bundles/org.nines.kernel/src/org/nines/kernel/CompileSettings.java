// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel;

import java.util.Objects;

/**
 * How to compile.
 *
 * @param maxNodes bound of the decision diagram nodes alive at a time, from 16 to 2^29; a node takes about 30 bytes while compiling. The
 * same bound holds for the nodes of the diagram of the minimal cut sets. Where it does not suffice a {@link NodeLimitException} is thrown
 * @param progress hears about the progress and may cancel
 * @param order how the elements are ordered
 * @param modules whether modules are looked for and compiled on their own; decides about size, never about results
 * @param cache remembers compiled parts and what they said beyond one call; null when nothing is to be remembered
 */
public record CompileSettings(int maxNodes, Progress progress, VariableOrder order, boolean modules, CompilationCache cache) {

    private static final int LEAST_NODES = 16;
    private static final int MOST_NODES = 1 << 29;

    public CompileSettings {
        if (maxNodes < LEAST_NODES || maxNodes > MOST_NODES) {
            throw new IllegalArgumentException("maxNodes must be between " + LEAST_NODES + " and " + MOST_NODES + ", not " + maxNodes);
        }
        Objects.requireNonNull(progress, "progress");
        Objects.requireNonNull(order, "order");
    }

    /** With modules, without a cache. */
    public CompileSettings(int maxNodes, Progress progress, VariableOrder order) {
        this(maxNodes, progress, order, true, null);
    }

    /** 20 million nodes (about 0.6 GB), no progress, orders tried until one suits. */
    public static CompileSettings defaults() {
        return new CompileSettings(20_000_000, Progress.NONE, VariableOrder.AUTOMATIC);
    }

    /** The same with another bound of the number of nodes. */
    public CompileSettings withMaxNodes(int nodes) {
        return new CompileSettings(nodes, progress, order, modules, cache);
    }

    /** The same with another listener. */
    public CompileSettings withProgress(Progress listener) {
        return new CompileSettings(maxNodes, listener, order, modules, cache);
    }

    /** The same with another order of the elements. */
    public CompileSettings withOrder(VariableOrder other) {
        return new CompileSettings(maxNodes, progress, other, modules, cache);
    }

    /** The same with or without modules. */
    public CompileSettings withModules(boolean wanted) {
        return new CompileSettings(maxNodes, progress, order, wanted, cache);
    }

    /** The same with a cache of compiled parts. */
    public CompileSettings withCache(CompilationCache known) {
        return new CompileSettings(maxNodes, progress, order, modules, known);
    }
}
