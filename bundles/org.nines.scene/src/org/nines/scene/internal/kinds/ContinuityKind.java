// SPDX-License-Identifier: EPL-2.0
package org.nines.scene.internal.kinds;

import java.util.Map;
import org.nines.model.Elements;
import org.nines.model.compute.Server;
import org.nines.model.compute.VirtualMachine;
import org.nines.model.service.ContinuityRole;
import org.nines.model.service.FailoverGroup;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceInstance;
import org.nines.model.service.ServicePackage;
import org.nines.model.service.Standby;
import org.nines.model.service.SwitchOver;
import org.nines.scene.notation.DiagramKind;
import org.nines.scene.notation.EdgeRow.Connection;
import org.nines.scene.notation.Facts;
import org.nines.scene.notation.Path;

/** At which site what takes over from what, and in which order. */
public final class ContinuityKind extends Table {

    private static final Map<ContinuityRole, String> LOOKS = Map.of(ContinuityRole.PRIMARY, "primary", ContinuityRole.SECONDARY, "secondary", ContinuityRole.TERTIARY, "tertiary");

    public ContinuityKind() {
        super("continuity", "Service continuity", "sites, primary, secondary and tertiary instances, and the order of failover", DiagramKind.Arrangement.LAYERS_RIGHT);

        container(org.nines.model.facility.Site.class, "site").detail((s, f) -> role(s)).onlyWithContent();
        container(Server.class, "frame").onlyWithContent().when((s, f) -> f.instances(s).stream().anyMatch(ContinuityKind::standsIn));
        container(VirtualMachine.class, "frame").onlyWithContent().when((v, f) -> f.instances(v).stream().anyMatch(ContinuityKind::standsIn));
        node(ServiceInstance.class, "instance").icon("").when((i, f) -> standsIn(i)).look((i, f) -> LOOKS.getOrDefault(i.getContinuityRole(), "instance"))
                .in(Path.of(ServicePackage.Literals.SERVICE_INSTANCE__HOST)).name((i, f) -> Elements.name(i.eContainer())).detail((i, f) -> order(i));

        edge(ServiceInstance.class, Path.HERE, Path.NEXT).when(ContinuityKind::takesOver).look((c, f) -> isManual(c) ? "line-red-1" : "line-blue-0")
                .legend((c, f) -> isManual(c) ? "fails over by hand" : "fails over automatically").arrow()
                .tool("Takes over", "Has an instance take over from another one: puts it behind that in the order of failover.");

        assembles("hot-standby-site", "replicated-database");
    }

    /** Whether an instance stands in for others, or they for it. */
    private static boolean standsIn(ServiceInstance instance) {
        return instance.eContainer() instanceof Service service && (service.getRedundancy() instanceof Standby || service.getInstances().stream()
                .anyMatch(i -> i.getContinuityRole() != ContinuityRole.NONE));
    }

    private static boolean takesOver(Connection<ServiceInstance> c, Facts facts) {
        return standsIn(c.element());
    }

    private static boolean isManual(Connection<ServiceInstance> c) {
        return ((Service) c.element().eContainer()).getRedundancy() instanceof Standby s && s.getSwitchOver() == SwitchOver.MANUAL && !(s instanceof FailoverGroup);
    }

    private static String order(ServiceInstance instance) {
        if (instance.getContinuityRole() != ContinuityRole.NONE) {
            return instance.getContinuityRole().getLiteral();
        }
        int place = ((Service) instance.eContainer()).getInstances().indexOf(instance) + 1;
        return place == 1 ? "first" : place + (place == 2 ? "nd" : place == 3 ? "rd" : "th") + " in order";
    }
}
