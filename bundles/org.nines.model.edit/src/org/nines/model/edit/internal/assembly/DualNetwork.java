// SPDX-License-Identifier: EPL-2.0
package org.nines.model.edit.internal.assembly;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.nines.model.NinesPackage;
import org.nines.model.edit.Assembly;
import org.nines.model.edit.Parameter;
import org.nines.model.edit.Topic;
import org.nines.model.facility.Location;
import org.nines.model.network.ExternalNetwork;
import org.nines.model.network.InternetAccess;
import org.nines.model.network.Network;
import org.nines.model.network.NetworkPackage;
import org.nines.model.network.Provider;
import org.nines.model.network.Router;
import org.nines.model.network.Switch;

/** Two networks on separate switches, each with a router of its own to the outside. */
public final class DualNetwork implements Assembly<DualNetwork.Parameters> {

    /** What is beyond the routers. */
    public record Parameters(@Parameter("Access to the Internet by two providers") boolean internet) {
    }

    @Override
    public String id() {
        return "dual-network";
    }

    @Override
    public String title() {
        return "Networks A and B with two routers";
    }

    @Override
    public String description() {
        return "Two networks on separate switches, each with a way out through a router of its own. With two racks or more, A and B stand in different ones.";
    }

    @Override
    public Topic topic() {
        return Topic.NETWORK;
    }

    @Override
    public EClass kind() {
        return NetworkPackage.Literals.NETWORK;
    }

    @Override
    public Parameters defaults() {
        return new Parameters(true);
    }

    @Override
    public boolean fits(EObject parent) {
        return parent instanceof Location;
    }

    @Override
    public List<EObject> build(EObject parent, Parameters parameters) {
        Kit kit = new Kit(parent, title());
        Wiring wiring = new Wiring(kit);
        List<Location> places = kit.spread((Location) parent, 2);
        List<EObject> networks = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            String side = i == 0 ? "A" : "B";
            Network network = wiring.network("Network " + side, i == 0 ? "blue" : "red");
            Switch device = kit.equip(Switch.class, NetworkPackage.Literals.SWITCH, places.get(i), "Switch " + side);
            kit.dualPower(device);
            Router router = kit.equip(Router.class, NetworkPackage.Literals.ROUTER, places.get(i), "Router " + side);
            kit.dualPower(router);
            wiring.link(network, device, router);
            if (parameters.internet()) {
                Provider provider = kit.add(Provider.class, NetworkPackage.Literals.PROVIDER, kit.project(),
                        NinesPackage.Literals.PROJECT__PROVIDERS, "Provider " + side);
                wiring.link(InternetAccess.class, NetworkPackage.Literals.INTERNET_ACCESS, network, router, outside(kit)).setProvider(provider);
            }
            networks.add(network);
        }
        ((Network) networks.get(0)).setRedundantWith((Network) networks.get(1));
        ((Network) networks.get(1)).setRedundantWith((Network) networks.get(0));
        kit.finish();
        return networks;
    }

    private static ExternalNetwork outside(Kit kit) {
        return kit.project().getExternalNetworks().stream().findFirst().orElseGet(() -> kit.add(ExternalNetwork.class,
                NetworkPackage.Literals.EXTERNAL_NETWORK, kit.project(), NinesPackage.Literals.PROJECT__EXTERNAL_NETWORKS, "Internet"));
    }
}
