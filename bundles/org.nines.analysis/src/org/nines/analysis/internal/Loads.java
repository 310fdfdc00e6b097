// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import org.nines.model.service.DemandPeriod;
import org.nines.model.service.Pool;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceInstance;

/** How much the pools have to carry whose number of required members follows the demand. */
interface Loads {

    /** The largest load of any period: what structure is judged by. */
    Loads LARGEST = service -> service.getDemand().getPeriods().stream().mapToDouble(DemandPeriod::getLoad).max().orElse(0);

    /** Load of a service, in the unit of its demand. */
    double of(Service service);

    /** Whether the demand decides how many members of a service are required. */
    static boolean decide(Service service) {
        return service.getRedundancy() instanceof Pool pool && pool.getRequired() == 0 && service.getDemand() != null;
    }

    /** What an instance carries: what the service says, else what its host can carry; 0 when neither says. */
    static double capacity(ServiceInstance instance) {
        double said = ((Service) instance.eContainer()).getCapacityPerInstance();
        return said > 0 ? said : instance.getHost().getCapacity();
    }
}
