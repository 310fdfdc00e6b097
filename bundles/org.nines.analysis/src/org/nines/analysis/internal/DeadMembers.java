// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.ArrayList;
import java.util.List;
import org.nines.analysis.Change;
import org.nines.analysis.Snapshot;
import org.nines.model.Problem;
import org.nines.model.service.Pool;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceInstance;
import org.nines.model.service.ServiceLevel;

/** Finds members of groups that can never serve in a design in which something is down for good. */
public final class DeadMembers {

    private DeadMembers() {
    }

    /** Their removal, for groups of which enough members are left. */
    public static List<Change> of(Snapshot snapshot) {
        ModelCheck check = new ModelCheck(snapshot);
        if (check.problems().stream().anyMatch(p -> p.severity() == Problem.Severity.ERROR)) {
            return List.of();
        }
        DesignStructure design = new DesignStructure(snapshot, ProjectAnalysis.used(snapshot.project()), check.groups());
        List<Change> removals = new ArrayList<>();
        for (Service group : check.groups().chains().keySet()) {
            List<ServiceInstance> dead = group.getInstances().stream().filter(instance -> !design.canServe(instance)).toList();
            int left = group.getInstances().size() - dead.size();
            int needed = group.getLevels().stream().mapToInt(ServiceLevel::getRequired).max().orElse(1);
            if (group.getRedundancy() instanceof Pool pool) {
                needed = Math.max(needed, pool.getRequired());
            }
            if (left >= Math.max(1, needed)) {
                dead.forEach(instance -> removals.add(new Change.Remove(snapshot.id(instance))));
            }
        }
        return removals;
    }
}
