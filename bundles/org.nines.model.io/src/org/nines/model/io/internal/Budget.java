// SPDX-License-Identifier: EPL-2.0
package org.nines.model.io.internal;

import org.nines.model.io.LoadOptions;

/** What is left of the limits that hold for all files of a model together. */
final class Budget {

    final LoadOptions limits;
    long bytes;
    int elements;

    Budget(LoadOptions limits) {
        this.limits = limits;
        bytes = limits.maxBytes();
        elements = limits.maxElements();
    }

    /** The limit for the size as people write it: "64 MiB". */
    String size() {
        long max = limits.maxBytes();
        return max % (1 << 20) == 0 ? (max >> 20) + " MiB" : max + " bytes";
    }
}
