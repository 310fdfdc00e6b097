// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel;

/** A computation would need more decision diagram nodes than its settings allow; nothing was lost but the unfinished result. */
public final class NodeLimitException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message what exceeded which limit and what can be done */
    public NodeLimitException(String message) {
        super(message);
    }
}
