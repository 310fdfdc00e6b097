// SPDX-License-Identifier: EPL-2.0
package org.nines.model.edit.internal.assembly;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.nines.model.compute.ComputePackage;
import org.nines.model.compute.Server;
import org.nines.model.compute.ServerRole;
import org.nines.model.edit.Assembly;
import org.nines.model.edit.Parameter;
import org.nines.model.edit.Topic;
import org.nines.model.facility.Location;

/** Server with two power supplies on two sources and two network interfaces to two switches. */
public final class DualServer implements Assembly<DualServer.Parameters> {

    /** How the server is called and what it is for. */
    public record Parameters(@Parameter("Name") String name, @Parameter("Role") ServerRole role) {
    }

    @Override
    public String id() {
        return "dual-server";
    }

    @Override
    public String title() {
        return "Server with dual power and two network interfaces";
    }

    @Override
    public String description() {
        return "A server with two power supplies on two sources, two network interfaces to two switches, two fans and memory with error correction. "
                + "Strips are put into a rack that has none.";
    }

    @Override
    public Topic topic() {
        return Topic.SERVERS;
    }

    @Override
    public EClass kind() {
        return ComputePackage.Literals.SERVER;
    }

    @Override
    public Parameters defaults() {
        return new Parameters("Server 1", ServerRole.NONE);
    }

    @Override
    public boolean fits(EObject parent) {
        return parent instanceof Location;
    }

    @Override
    public List<EObject> build(EObject parent, Parameters parameters) {
        Kit kit = new Kit(parent, title());
        Server server = kit.server((Location) parent, parameters.name());
        server.setRole(parameters.role());
        kit.finish();
        return List.of(server);
    }
}
