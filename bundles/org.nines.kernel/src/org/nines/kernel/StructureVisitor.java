// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel;

/**
 * Is told what a structure graph consists of, arguments before what uses them. References are even here: an odd one among arguments is the
 * complement of the even one below it.
 */
public interface StructureVisitor {

    /** The element is in one of the states, which are ascending; for an event it is 1, that it has occurred. */
    void literal(int ref, int element, int[] states);

    /** All arguments are true. */
    void and(int ref, int[] arguments);

    /** At least k of the arguments are true; an argument that is repeated counts as often. */
    void atLeast(int ref, int k, int[] arguments);

    /** Exactly one of two is true. */
    void xor(int ref, int a, int b);
}
