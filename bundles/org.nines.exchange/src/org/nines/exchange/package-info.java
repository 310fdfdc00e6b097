// SPDX-License-Identifier: EPL-2.0
/**
 * Lets Nines work with the files of other tools: what every reader of them shares, which is how it is bounded and how it says what is wrong.
 *
 * <p>Readers take files that anybody may have written. They stream, never follow a reference out of the file, keep no part of the program's
 * stack busy with nesting, and end with one {@link org.nines.exchange.InputProblem} or a complete result.
 */
package org.nines.exchange;
