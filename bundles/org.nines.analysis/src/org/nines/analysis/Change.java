// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis;

/** One change of a design that is only thought of. Elements are named by the identifiers of the snapshot. */
public sealed interface Change {

    /** Identifier of the element that changes. */
    String element();

    /** The item is down and stays so. */
    record Fail(String element) implements Change {
    }

    /** The item never fails by itself; with its parts and contents as they are. */
    record Repair(String element) implements Change {
    }

    /**
     * A figure is another one.
     *
     * @param element the element that has the figure; for figures of failure an item, a component type or a failure mode
     * @param figure name of the figure as in the model, such as "mttf" or "takeOver"
     * @param value what is written for it, with its unit; empty for no figure
     */
    record Set(String element, String figure, String value) implements Change {
    }

    /** The element is not there, and neither is what can't be without it: an instance without its host, a link without one of its ends. */
    record Remove(String element) implements Change {
    }

    /**
     * There are more of an item, each with everything in it and all that is attached to it.
     *
     * @param element the item
     * @param copies how many more, at least 1
     */
    record Add(String element, int copies) implements Change {
    }
}
