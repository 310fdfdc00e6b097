// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.Map;
import org.nines.model.service.Service;

/**
 * The quantified functions of a level for one set of populations.
 *
 * @param down down, switch-overs included
 * @param outage down though takeovers be instantaneous
 * @param interrupted for each standby group that the level leads to: down only because it switches over
 */
record Demand(int down, int outage, Map<Service, Integer> interrupted) {
}
