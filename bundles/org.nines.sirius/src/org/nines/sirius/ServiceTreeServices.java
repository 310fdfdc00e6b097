// SPDX-License-Identifier: EPL-2.0
package org.nines.sirius;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.nines.model.compute.VirtualMachine;
import org.nines.model.facility.Location;
import org.nines.model.facility.PowerDevice;
import org.nines.model.facility.PowerSupply;
import org.nines.model.facility.PoweredEquipment;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceInstance;
import org.nines.model.storage.Volume;
import org.nines.sirius.internal.Kept;

/** The tree 'Services': what each service rests on. What a service needs of others is a leaf, because services may need one another in a circle. */
public final class ServiceTreeServices {

    /** The services. */
    public List<EObject> restRoots(EObject project) {
        return List.copyOf(Kept.project(project).getServices());
    }

    /** What an element rests on directly. */
    public List<EObject> restsOn(EObject element) {
        Stream<? extends EObject> below = switch (element) {
            case Service service -> Stream.of(service.getLevels(), service.getInstances(), service.getNeeds()).flatMap(List::stream);
            case ServiceInstance instance -> Stream.concat(Stream.of(instance).map(ServiceInstance::getHost), instance.getVolumes().stream());
            case Volume volume -> Stream.of(volume.eContainer());
            case VirtualMachine machine -> machine.getRunsOn().stream();
            case PoweredEquipment equipment -> Stream.concat(equipment.getPowerSupplies().stream().map(PowerSupply::getFedBy), place(element));
            case PowerDevice device when feedsItself(device) -> place(device);
            case PowerDevice device -> Stream.concat(device.getFedBy().stream(), place(element));
            case Location location -> place(location);
            default -> Stream.empty();
        };
        return below.filter(Objects::nonNull).distinct().map(EObject.class::cast).toList();
    }

    /** Whether power devices feed one another in a circle, which is an error of the model that must not become a tree without end. */
    private static boolean feedsItself(PowerDevice device) {
        Set<PowerDevice> above = new LinkedHashSet<>();
        Deque<PowerDevice> open = new ArrayDeque<>(device.getFedBy());
        while (!open.isEmpty()) {
            PowerDevice next = open.remove();
            if (above.add(next)) {
                open.addAll(next.getFedBy());
            }
        }
        return above.contains(device);
    }

    private static Stream<EObject> place(EObject element) {
        return element.eContainer() instanceof Location place ? Stream.of(place) : Stream.empty();
    }
}
