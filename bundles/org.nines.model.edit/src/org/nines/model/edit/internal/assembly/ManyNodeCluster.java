// SPDX-License-Identifier: EPL-2.0
package org.nines.model.edit.internal.assembly;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.nines.model.edit.Parameter;
import org.nines.model.units.Duration;

/** Several services, each on a server of its own, with servers that wait for any of them. */
public final class ManyNodeCluster extends ClusterAssembly<ManyNodeCluster.Parameters> {

    /** How many nodes serve and wait, and times of the takeover. */
    public record Parameters(@Parameter("Name") String name, @Parameter(value = "Active nodes", least = 1, most = 16) int active,
            @Parameter(value = "Passive nodes", least = 1, most = 16) int passive, @Parameter("Time to detect a failure") Duration detect,
            @Parameter("Time to take over") Duration takeOver) {
    }

    @Override
    public String id() {
        return "many-node-cluster";
    }

    @Override
    public String title() {
        return "Cluster of active and passive nodes";
    }

    @Override
    public String description() {
        return "n servers with a group of services each and m servers that can take over any of them, as capacity allows; "
                + "with shared storage behind two controllers.";
    }

    @Override
    public Parameters defaults() {
        return new Parameters("Cluster 1", 3, 1, Duration.parse("10 s"), Duration.parse("20 s"));
    }

    @Override
    public List<EObject> build(EObject parent, Parameters parameters) {
        return build(parent, parameters.name(), parameters.active(), parameters.passive(), parameters.detect(), parameters.takeOver());
    }
}
