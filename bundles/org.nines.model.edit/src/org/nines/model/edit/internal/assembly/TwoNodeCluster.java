// SPDX-License-Identifier: EPL-2.0
package org.nines.model.edit.internal.assembly;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.nines.model.edit.Parameter;
import org.nines.model.units.Duration;

/** One service on two servers, of which the second waits. */
public final class TwoNodeCluster extends ClusterAssembly<TwoNodeCluster.Parameters> {

    /** Name and times of the takeover. */
    public record Parameters(@Parameter("Name") String name, @Parameter("Time to detect a failure") Duration detect,
            @Parameter("Time to take over") Duration takeOver) {
    }

    @Override
    public String id() {
        return "two-node-cluster";
    }

    @Override
    public String title() {
        return "Two-node cluster";
    }

    @Override
    public String description() {
        return "Two servers with shared storage behind two controllers. The second takes over by itself when the first fails; "
                + "the shared array holds the only copy of the data.";
    }

    @Override
    public Parameters defaults() {
        return new Parameters("Cluster 1", Duration.parse("10 s"), Duration.parse("20 s"));
    }

    @Override
    public List<EObject> build(EObject parent, Parameters parameters) {
        return build(parent, parameters.name(), 1, 1, parameters.detect(), parameters.takeOver());
    }
}
