// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.nines.model.core.Item;

/**
 * Members that stand in for one another.
 *
 * @param owner the service or equipment to which they belong
 * @param members the members
 * @param required how many of them must work
 * @param lost function of the structure graph: fewer work
 */
record RedundantGroup(EObject owner, List<? extends Item> members, int required, int lost) {
}
