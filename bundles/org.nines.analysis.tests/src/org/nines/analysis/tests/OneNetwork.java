// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.tests;

import org.nines.model.compute.Server;
import org.nines.model.network.Switch;
import org.nines.model.service.Service;

/** A model under construction in which servers and users meet at one switch that never fails, so that the network decides about nothing. */
abstract class OneNetwork {

    final ModelBuilder m = new ModelBuilder();
    final Switch lan = m.networkSwitch("lan", "");

    /** A server on the network. */
    final Server server(String name, String figures) {
        Server server = m.server(name, figures);
        m.connect(server, lan);
        return server;
    }

    /** Lets users at the network use a service. */
    final Service use(Service service) {
        m.clients("users", lan, service);
        return service;
    }
}
