// SPDX-License-Identifier: EPL-2.0
package org.nines.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.nines.analysis.result.ElementRef;
import org.nines.model.Elements;
import org.nines.model.Project;
import org.nines.model.facility.Location;
import org.nines.model.network.Network;
import org.nines.model.service.Alternatives;
import org.nines.model.service.Dependency;
import org.nines.model.service.Need;
import org.nines.model.service.Pool;
import org.nines.model.service.Redundancy;
import org.nines.model.service.Service;
import org.nines.model.service.Standby;
import org.nines.model.service.SwitchOver;

/**
 * What a system is made of, by value: the part of a design document that is about the structure and not about its figures.
 *
 * @param places sites, buildings, rooms and racks, each before what it contains
 * @param networks networks with their links
 * @param services services with their instances
 */
public record Inventory(List<Place> places, List<Wiring> networks, List<Provision> services) {

    public Inventory {
        places = List.copyOf(places);
        networks = List.copyOf(networks);
        services = List.copyOf(services);
    }

    /**
     * A place.
     *
     * @param place the place
     * @param depth 0 for a site, 1 for what stands in it, and so on
     * @param equipment what stands directly in it, like with like
     */
    public record Place(ElementRef place, int depth, List<ElementGroup<ElementRef>> equipment) {
    }

    /**
     * A network.
     *
     * @param network the network
     * @param links its links
     */
    public record Wiring(ElementRef network, List<ElementRef> links) {
    }

    /**
     * A service.
     *
     * @param service the service
     * @param tier name of its tier, may be empty
     * @param redundancy how its instances stand in for one another: "hot standby, automatic switch-over in 2 min"
     * @param instances where it runs: names of the hosts
     * @param needs names of the services that it needs at every level
     */
    public record Provision(ElementRef service, String tier, String redundancy, List<String> instances, List<String> needs) {
    }

    /** The inventory of a project. */
    public static Inventory of(Project project) {
        List<Place> places = new ArrayList<>();
        project.getSites().forEach(site -> add(places, site, 0));
        return new Inventory(places, project.getNetworks().stream().map(Inventory::wiring).toList(),
                project.getServices().stream().map(Inventory::provision).toList());
    }

    private static void add(List<Place> places, Location location, int depth) {
        List<ElementRef> equipment = location.getEquipment().stream().map(Inventory::reference).toList();
        places.add(new Place(reference(location), depth, ElementGroup.of(equipment, e -> e, ElementRef::kind)));
        location.eContents().stream().filter(Location.class::isInstance).forEach(inside -> add(places, (Location) inside, depth + 1));
    }

    private static Wiring wiring(Network network) {
        return new Wiring(reference(network), network.getLinks().stream().map(Inventory::reference).toList());
    }

    private static Provision provision(Service service) {
        return new Provision(reference(service), service.getTier() == null ? "" : Elements.name(service.getTier()), redundancy(service),
                service.getInstances().stream().map(i -> i.getHost() == null ? Elements.name(i) : Elements.name(i.getHost())).toList(),
                service.getNeeds().stream().map(Inventory::need).filter(name -> !name.isEmpty()).toList());
    }

    private static String need(Need need) {
        return switch (need) {
            case Dependency dependency -> dependency.getService() == null ? "" : Elements.name(dependency.getService());
            case Alternatives alternatives -> alternatives.getNeeds().stream().map(Inventory::need).collect(Collectors.joining(" or "));
            default -> Elements.name(need);
        };
    }

    private static String redundancy(Service service) {
        Redundancy redundancy = service.getRedundancy();
        return switch (redundancy) {
            case Pool pool -> "pool: " + pool.getRequired() + " of " + service.getInstances().size() + " carry the load";
            case Standby standby -> standby(standby);
            case null, default -> service.getInstances().size() == 1 ? "none" : "";
        };
    }

    private static String standby(Standby standby) {
        StringBuilder text = new StringBuilder(standby.getKind().getLiteral()).append(" standby, ")
                .append(standby.getSwitchOver() == SwitchOver.AUTOMATIC ? "automatic" : "manual").append(" switch-over");
        if (standby.getDetect() != null) {
            text.append(", detected in ").append(standby.getDetect());
        }
        if (standby.getTakeOver() != null) {
            text.append(", taken over in ").append(standby.getTakeOver());
        }
        if (standby.getCoverage() != null) {
            text.append(", succeeds in ").append(standby.getCoverage());
        }
        return text.toString();
    }

    private static ElementRef reference(EObject element) {
        return ElementRef.of(element, Elements.id(element));
    }
}
