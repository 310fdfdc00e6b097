// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel.network;

import java.util.Objects;
import org.nines.kernel.Progress;

/**
 * How reliability is computed.
 *
 * @param maxStates how many states of the frontier are kept at a time, at least 16; a state takes 32 to 64 bytes. Beyond it the least probable
 *        are given up, and the result is an interval
 * @param importances whether importances are computed too, which keeps all states of all steps: where these would be more than four times
 *        {@code maxStates}, there are none
 * @param progress hears about the progress and may cancel
 */
public record ReliabilitySettings(int maxStates, boolean importances, Progress progress) {

    private static final int FEWEST = 16;

    public ReliabilitySettings {
        if (maxStates < FEWEST) {
            throw new IllegalArgumentException("maxStates must be at least " + FEWEST + ", not " + maxStates);
        }
        Objects.requireNonNull(progress);
    }

    /** Two million states (about 100 MB), no importances, no progress. */
    public static ReliabilitySettings defaults() {
        return new ReliabilitySettings(2_000_000, false, Progress.NONE);
    }

    /** The same with another bound of the number of states. */
    public ReliabilitySettings withMaxStates(int states) {
        return new ReliabilitySettings(states, importances, progress);
    }

    /** The same with or without importances. */
    public ReliabilitySettings withImportances(boolean wanted) {
        return new ReliabilitySettings(maxStates, wanted, progress);
    }
}
