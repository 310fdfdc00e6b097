// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Comparison by relative error; zero must be hit exactly or, for computed sums, within a named absolute error. */
final class Near {

    private Near() {
    }

    static void assertNear(double expected, double actual, double relative, String what) {
        assertEquals(expected, actual, relative * Math.abs(expected), what);
    }

    static void assertNear(double expected, double actual, double relative) {
        assertNear(expected, actual, relative, "value");
    }
}
