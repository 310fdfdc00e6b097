// SPDX-License-Identifier: EPL-2.0
/**
 * Fault trees of other tools: reads and writes the fault tree and stochastic layers of the Open-PSA Model Exchange Format (version 2.0d).
 *
 * <p>{@link org.nines.exchange.openpsa.OpenPsaReader} makes a {@link org.nines.exchange.openpsa.FaultTree}, a structure graph of the kernel with
 * figures; {@link org.nines.exchange.openpsa.OpenPsaWriter} writes one. What the format has beyond (event trees, common cause groups,
 * substitutions) is refused by name.
 */
package org.nines.exchange.openpsa;
