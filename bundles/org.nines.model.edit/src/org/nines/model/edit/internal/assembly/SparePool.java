// SPDX-License-Identifier: EPL-2.0
package org.nines.model.edit.internal.assembly;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.nines.model.compute.Server;
import org.nines.model.compute.ServerRole;
import org.nines.model.edit.Assembly;
import org.nines.model.edit.Parameter;
import org.nines.model.edit.Topic;
import org.nines.model.facility.Location;
import org.nines.model.service.Pool;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceKind;
import org.nines.model.service.ServicePackage;

/** Identical servers that share the work, some more than the load needs. */
public final class SparePool implements Assembly<SparePool.Parameters> {

    /** How many members carry the load and how many there are besides. */
    public record Parameters(@Parameter("Name of the service") String name,
            @Parameter(value = "Members that carry the load", least = 1, most = 500) int required,
            @Parameter(value = "Members besides", least = 1, most = 500) int spare) {
    }

    @Override
    public String id() {
        return "spare-pool";
    }

    @Override
    public String title() {
        return "N+1 pool";
    }

    @Override
    public String description() {
        return "A service on identical servers that share the work. There are more of them than the load needs, in different racks where there are several.";
    }

    @Override
    public Topic topic() {
        return Topic.SERVICES;
    }

    @Override
    public EClass kind() {
        return ServicePackage.Literals.POOL;
    }

    @Override
    public Parameters defaults() {
        return new Parameters("Web", 2, 1);
    }

    @Override
    public boolean fits(EObject parent) {
        return parent instanceof Location;
    }

    @Override
    public List<EObject> build(EObject parent, Parameters parameters) {
        Kit kit = new Kit(parent, title());
        Service service = kit.service(parameters.name(), ServiceKind.WEB);
        int number = 1;
        for (Location place : kit.spread((Location) parent, parameters.required() + parameters.spare())) {
            Server server = kit.server(place, service.getName() + " " + number++);
            server.setRole(ServerRole.WEB);
            kit.instance(service, server);
        }
        Pool pool = kit.add(Pool.class, ServicePackage.Literals.POOL, service, ServicePackage.Literals.SERVICE__REDUNDANCY, "");
        pool.setRequired(parameters.required());
        kit.finish();
        return List.of(service);
    }
}
