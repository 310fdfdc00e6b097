// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.nines.model.service.Service;

/**
 * The quantified functions of a level for one set of populations.
 *
 * @param down down, switch-overs included
 * @param outage down though takeovers be instantaneous
 * @param interrupted for each standby group, and each virtual machine, that the level waits for: down only because it moves
 * @param felt how the level feels that a group switches over, for each of these groups
 */
record Demand(int down, int outage, Map<EObject, Integer> interrupted, Map<Service, Set<Felt>> felt) {
}
