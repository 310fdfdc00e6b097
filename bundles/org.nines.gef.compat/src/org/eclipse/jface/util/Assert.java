// SPDX-License-Identifier: EPL-2.0
package org.eclipse.jface.util;

/** Stands in for a class that GEF 3.2 calls and that the platform has had elsewhere since then. */
public final class Assert {

    private Assert() {
    }

    /** @throws IllegalArgumentException when it does not hold */
    public static boolean isLegal(boolean holds) {
        return isLegal(holds, "");
    }

    /** @throws IllegalArgumentException when it does not hold */
    public static boolean isLegal(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
        return true;
    }

    /** @throws NullPointerException when there is none */
    public static void isNotNull(Object object) {
        isNotNull(object, "");
    }

    /** @throws NullPointerException when there is none */
    public static void isNotNull(Object object, String message) {
        if (object == null) {
            throw new NullPointerException(message);
        }
    }

    /** @throws IllegalStateException when it does not hold */
    public static boolean isTrue(boolean holds) {
        return isTrue(holds, "");
    }

    /** @throws IllegalStateException when it does not hold */
    public static boolean isTrue(boolean holds, String message) {
        if (!holds) {
            throw new IllegalStateException(message);
        }
        return true;
    }
}
