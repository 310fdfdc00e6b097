// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.Map;
import org.eclipse.emf.ecore.EObject;

/**
 * The quantified functions of a level for one set of populations.
 *
 * @param down down, switch-overs included
 * @param outage down though takeovers be instantaneous
 * @param interrupted for each standby group, and each virtual machine, that the level leads to: down only because it moves
 */
record Demand(int down, int outage, Map<EObject, Integer> interrupted) {
}
