// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nines.kernel.Figures;
import org.nines.model.core.Item;
import org.nines.model.operations.MaintenanceWindow;
import org.nines.model.service.Service;

/**
 * A state of operation as one level sees it.
 *
 * @param share share of the time
 * @param windows maintenance windows that are open
 * @param out items out of service on which the level depends
 * @param loads loads of the services that the level leads to whose demand decides
 * @param figures the figures in this state
 * @param demands the functions for everybody, then, where there are several populations, for each alone
 * @param away for each of these whether it is down with nothing else failed
 */
record Situation(double share, Set<MaintenanceWindow> windows, Set<Item> out, Map<Service, Double> loads, Figures figures,
        List<Demand> demands, List<Boolean> away) {

    /** The same with other figures. */
    Situation with(Figures others) {
        return new Situation(share, windows, out, loads, others, demands, away);
    }

    /**
     * How often the calendar goes from one situation of a level to another, and what becomes of it.
     *
     * @param from index of the situation before
     * @param to index of the situation after
     * @param perHour how often
     * @param rises for each set of populations: down after and not before, because loads change
     * @param throughout like the situation after, with nothing out of service but what was so before too
     */
    record Change(int from, int to, double perHour, List<Integer> rises, Situation throughout) {
    }
}
