// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel;

/** Hears how far a long computation is and may stop it. Called from the computing thread, at least every few milliseconds. */
public interface Progress {

    /** Hears nothing and never stops. */
    Progress NONE = new Progress() {
    };

    /**
     * A part of the work is done.
     *
     * @param done steps done, between 0 and {@code total}
     * @param total steps in all
     */
    default void worked(long done, long total) {
    }

    /** True when the computation shall end with a {@link java.util.concurrent.CancellationException}. */
    default boolean isCancelled() {
        return false;
    }
}
