// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.tests.naive;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.nines.analysis.tests.naive.Evaluation.Passed;
import org.nines.model.Project;
import org.nines.model.core.Item;
import org.nines.model.facility.Location;
import org.nines.model.facility.PowerDevice;
import org.nines.model.facility.PowerSupply;

/** How many hours of battery stand between each item and the loads it feeds, by every way on which power can flow. */
final class Delays {

    private final Map<Item, TreeSet<Double>> byItem = new IdentityHashMap<>();

    Delays(Project project) {
        for (TreeIterator<EObject> all = project.eAllContents(); all.hasNext();) {
            if (all.next() instanceof PowerSupply supply) {
                walk(supply.getFedBy(), 0, List.of());
            }
        }
    }

    /** Hours, ascending, beginning with 0. */
    List<Double> of(Item item) {
        TreeSet<Double> delays = new TreeSet<>(byItem.getOrDefault(item, new TreeSet<>()));
        delays.add(0.0);
        return List.copyOf(delays);
    }

    private void walk(PowerDevice device, double delay, List<Passed> downstream) {
        if (Passed.again(downstream, device, delay)) {
            return;
        }
        note(device, delay);
        for (EObject place = device.eContainer(); place instanceof Location location; place = place.eContainer()) {
            note(location, delay);
        }
        List<Passed> passed = Passed.and(downstream, device, delay);
        for (PowerDevice feeder : device.getFedBy()) {
            walk(feeder, delay + Evaluation.battery(device), passed);
        }
    }

    private void note(Item item, double delay) {
        byItem.computeIfAbsent(item, i -> new TreeSet<>()).add(delay);
    }
}
