// SPDX-License-Identifier: EPL-2.0
package org.nines.exchange;

/**
 * How much a reader takes before it refuses a file. Memory is bounded by the number of elements: a reader keeps about 60 bytes for each, and
 * its name.
 *
 * @param maxBytes bytes of one file
 * @param maxElements XML elements of all files of one model together
 * @param maxDepth elements inside one another
 * @param maxNameLength characters of a name or another attribute
 */
public record ReadLimits(long maxBytes, int maxElements, int maxDepth, int maxNameLength) {

    private static final ReadLimits DEFAULT = new ReadLimits(1L << 30, 20_000_000, 1_000_000, 10_000);

    public ReadLimits {
        if (maxBytes < 1 || maxElements < 1 || maxDepth < 1 || maxNameLength < 1) {
            throw new IllegalArgumentException("limits must be at least 1");
        }
    }

    /** 1 GiB, 20 million elements, a million deep, names of up to 10,000 characters. */
    public static ReadLimits defaults() {
        return DEFAULT;
    }
}
