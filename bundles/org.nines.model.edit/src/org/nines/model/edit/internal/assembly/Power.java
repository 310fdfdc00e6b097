// SPDX-License-Identifier: EPL-2.0
package org.nines.model.edit.internal.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.nines.model.facility.Circuit;
import org.nines.model.facility.FacilityPackage;
import org.nines.model.facility.Generator;
import org.nines.model.facility.Location;
import org.nines.model.facility.PowerDevice;
import org.nines.model.facility.PowerDistributionUnit;
import org.nines.model.facility.Rack;
import org.nines.model.facility.Ups;
import org.nines.model.facility.UtilityFeed;

/** Finds two sources of power for a place that have as little in common as can be, and puts strips into racks that have none. */
final class Power {

    private final Kit kit;

    Power(Kit kit) {
        this.kit = kit;
    }

    /** Two sources for equipment in a place: the strips of its rack, or what is nearest; strips are made where there are not two. */
    List<PowerDevice> pair(Location place) {
        List<PowerDevice> here = best(place);
        if (here.size() >= 2) {
            return independent(here);
        }
        List<PowerDevice> above = above(place);
        if (!(place instanceof Rack) && above.size() >= 2) {
            return above;
        }
        List<PowerDevice> pair = new ArrayList<>(here);
        String where = place instanceof Rack ? place.getName() + " " : "";
        for (String side : List.of("A", "B")) {
            if (pair.size() < 2) {
                Circuit strip = kit.equip(Circuit.class, FacilityPackage.Literals.CIRCUIT, place, where + "strip " + side);
                strip.setFeed(side);
                PowerDevice source = above.isEmpty() ? null : side.equals("B") ? above.getLast() : above.getFirst();
                if (source != null) {
                    strip.getFedBy().add(source);
                }
                pair.add(strip);
            }
        }
        return pair;
    }

    /** The nearest pair of sources in the places around a place; one or none where there are not two. */
    List<PowerDevice> above(Location place) {
        List<PowerDevice> found = List.of();
        for (EObject around = place.eContainer(); around instanceof Location location; around = around.eContainer()) {
            List<PowerDevice> here = best(location);
            if (here.size() >= 2) {
                return independent(here);
            }
            found = found.isEmpty() ? here : found;
        }
        return found;
    }

    /** The devices that stand in a place itself, of the kind that is nearest to the equipment and of which there are two, if there is one. */
    private static List<PowerDevice> best(Location place) {
        List<PowerDevice> devices = place.getEquipment().stream().filter(PowerDevice.class::isInstance).map(PowerDevice.class::cast)
                .filter(d -> !(d instanceof Generator)).sorted(Comparator.comparingInt(Power::rank)).toList();
        for (int rank = 0; rank <= 3; rank++) {
            int wanted = rank;
            List<PowerDevice> alike = devices.stream().filter(d -> rank(d) == wanted).toList();
            if (alike.size() >= 2) {
                return alike;
            }
        }
        return devices.stream().limit(1).toList();
    }

    private static int rank(PowerDevice device) {
        return switch (device) {
            case PowerDistributionUnit unit -> 0;
            case Circuit circuit -> 0;
            case Ups ups -> 1;
            case UtilityFeed feed -> 3;
            default -> 2;
        };
    }

    /** The first two that share fewest devices on their way to the grid. */
    private static List<PowerDevice> independent(List<PowerDevice> devices) {
        List<PowerDevice> best = devices.subList(0, 2);
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < devices.size(); i++) {
            for (int j = i + 1; j < devices.size(); j++) {
                Set<PowerDevice> shared = sources(devices.get(i), new HashSet<>());
                shared.retainAll(sources(devices.get(j), new HashSet<>()));
                if (shared.size() < least) {
                    least = shared.size();
                    best = List.of(devices.get(i), devices.get(j));
                }
            }
        }
        return best;
    }

    private static Set<PowerDevice> sources(PowerDevice device, Set<PowerDevice> found) {
        if (found.add(device)) {
            device.getFedBy().forEach(d -> sources(d, found));
        }
        return found;
    }
}
