// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Elements that fail together.
 *
 * @param name what people call it
 * @param failed identifiers of the items that fail, as the snapshot knows them
 */
public record Scenario(String name, Set<String> failed) {

    public Scenario {
        failed = Collections.unmodifiableSet(new LinkedHashSet<>(failed));
    }

    /** A scenario of some identifiers. */
    public static Scenario of(String name, String... failed) {
        return new Scenario(name, new LinkedHashSet<>(List.of(failed)));
    }
}
