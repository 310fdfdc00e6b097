// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.nines.analysis.tests.naive.Mode;
import org.nines.model.Elements;
import org.nines.model.Project;
import org.nines.model.core.Item;
import org.nines.model.facility.PowerDevice;
import org.nines.model.facility.PoweredEquipment;
import org.nines.model.facility.Ups;
import org.nines.model.network.Link;
import org.nines.model.service.Dependency;
import org.nines.model.service.Pool;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceLevel;
import org.nines.model.service.Standby;
import org.nines.model.storage.DiskArray;

/** The random models have what they are to test, and are the same for the same seed. */
class RandomModelsCoverageTest {

    private final Map<String, Integer> seen = new TreeMap<>();

    @Test
    void everythingIsThereOftenEnough() {
        IntStream.range(0, RandomModelsTest.MODELS).mapToObj(RandomModels::project).forEach(this::note);
        String[] wanted = {"site fails", "room fails", "rack fails", "conduit fails", "utility feed fails", "UPS fails",
            "power supply fails",
            "power distribution unit fails", "server fails", "switch fails", "router fails", "external network fails", "provider fails",
            "Internet access fails", "link fails", "network interface fails", "service instance fails", "disk enclosure fails",
            "disk controller fails", "storage link fails", "disk fails", "several modes", "figures of a type", "k of n supplies",
            "ring of feeds",
            "UPS behind UPS", "link in a conduit", "pool with k > 1", "repair crews", "standby hot", "standby warm", "standby cold",
            "standby spare", "fallback", "mutual dependency", "need of a level", "level needs more members", "array in server",
            "array in disk enclosure", "hot spare", "several populations"};
        for (String each : wanted) {
            assertTrue(seen.getOrDefault(each, 0) >= 3, () -> each + " in " + seen);
        }
    }

    @Test
    void sameSeedSameModel() {
        for (int seed = 0; seed < 10; seed++) {
            assertTrue(EcoreUtil.equals(RandomModels.project(seed), RandomModels.project(seed)));
        }
        assertFalse(EcoreUtil.equals(RandomModels.project(1), RandomModels.project(2)));
    }

    private void note(Project project) {
        note("several populations", project.getClients().size() > 1);
        for (TreeIterator<EObject> all = project.eAllContents(); all.hasNext();) {
            note(all.next());
        }
    }

    private void note(EObject element) {
        if (element instanceof Item item) {
            note(Elements.kind(item) + " fails", !Mode.of(item).isEmpty());
            note("several modes", Mode.of(item).size() > 1);
            note("figures of a type", item.getType() != null);
        }
        switch (element) {
            case PoweredEquipment e -> note("k of n supplies", e.getRequiredSupplies() > 1);
            case PowerDevice d -> {
                note("ring of feeds", reaches(d, d, new HashSet<>()));
                note("UPS behind UPS", d instanceof Ups && d.getFedBy().stream().anyMatch(Ups.class::isInstance));
            }
            case Link l -> note("link in a conduit", !l.getConduits().isEmpty());
            case Pool p -> {
                note("pool with k > 1", p.getRequired() > 1);
                note("repair crews", p.getRepairCrews() > 0);
            }
            case Standby s -> {
                note("standby " + s.getKind().getLiteral(), true);
                note("repair crews", s.getRepairCrews() > 0);
                note("fallback", s.getFallback() != null);
            }
            case Dependency d -> {
                note("need of a level", d.getLevel() != null);
                note("mutual dependency", d.eContainer() instanceof Service s
                        && d.getService().getNeeds().stream().anyMatch(back -> ((Dependency) back).getService() == s));
            }
            case ServiceLevel l -> note("level needs more members", l.getRequired() > 1);
            case DiskArray a -> {
                note("array in " + Elements.kind(a.eContainer()), true);
                note("hot spare", a.getHotSpares() > 0);
            }
            default -> { }
        }
    }

    private static boolean reaches(PowerDevice at, PowerDevice goal, Set<PowerDevice> passed) {
        return at.getFedBy().stream().anyMatch(next -> next == goal || passed.add(next) && reaches(next, goal, passed));
    }

    private void note(String what, boolean present) {
        if (present) {
            seen.merge(what, 1, Integer::sum);
        }
    }
}
