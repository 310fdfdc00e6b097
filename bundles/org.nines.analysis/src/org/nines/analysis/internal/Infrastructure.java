// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nines.kernel.StructureGraph;
import org.nines.model.Project;
import org.nines.model.compute.Host;
import org.nines.model.compute.Server;
import org.nines.model.compute.VirtualMachine;
import org.nines.model.core.Item;
import org.nines.model.facility.Equipment;
import org.nines.model.facility.PowerDevice;
import org.nines.model.facility.PoweredEquipment;
import org.nines.model.network.NetworkNode;
import org.nines.model.storage.DiskArray;
import org.nines.model.storage.Volume;

/**
 * When physical elements work. 'Itself' is the element's own behaviour ({@link Variables}) without hazard zones and common causes that take it
 * along ({@link Itself}). The table of success conditions is the file CONDITIONS.md of this bundle; the conditions for power, cooling, storage and
 * network are in {@link PowerConditions}, {@link CoolingConditions}, {@link StorageConditions} and {@link NetworkConditions}.
 */
final class Infrastructure {

    private record At(EObject element, Felt felt) {
    }

    private final StructureGraph.Builder graph;
    private final boolean takeovers;
    private final Itself itself;
    private final Places places;
    private final PowerConditions power;
    private final CoolingConditions cooling;
    private final StorageConditions storage;
    private final NetworkConditions network;
    private final Clusters clusters;
    private final Project project;
    private final Map<At, Integer> works = new HashMap<>();
    private double longestRepair = -1;
    private final Map<At, Integer> moving = new LinkedHashMap<>();

    /** Takeovers are instantaneous. */
    Infrastructure(StructureGraph.Builder graph, Variables variables, Project project) {
        this(graph, variables, project, false);
    }

    /** @param takeovers whether services and virtual machines are away while they move; else takeovers are instantaneous */
    Infrastructure(StructureGraph.Builder graph, Variables variables, Project project, boolean takeovers) {
        this.graph = graph;
        this.takeovers = takeovers;
        this.project = project;
        itself = new Itself(graph, variables, project);
        places = new Places(graph, itself);
        power = new PowerConditions(graph, variables, itself, places);
        cooling = new CoolingConditions(graph, project, this::works);
        storage = new StorageConditions(graph, variables, itself, this);
        network = new NetworkConditions(graph, itself, project, this);
        clusters = new Clusters(project);
    }

    /** Whether services and virtual machines are away while they move. */
    boolean takeovers() {
        return takeovers;
    }

    /** Where failover groups may stand. */
    Clusters clusters() {
        return clusters;
    }

    /** The item itself works, and no zone or common cause takes it along. */
    int itself(Item item, Felt felt) {
        return itself.works(item, felt);
    }

    /** Equipment, hosts and network devices work; a virtual machine wherever it runs. */
    int works(Item item, Felt felt) {
        At key = new At(item, felt);
        Integer known = works.get(key);
        if (known == null) {
            List<Integer> conditions = new ArrayList<>();
            conditions.add(itself.works(item, felt));
            if (item instanceof Equipment) {
                conditions.add(places.work(item.eContainer(), felt));
            }
            if (item instanceof PoweredEquipment equipment) {
                conditions.add(power.powered(equipment, felt));
                conditions.add(cooling.cooled(equipment, felt));
            }
            if (item instanceof Host host) {
                conditions.add(storage.system(host, felt));
            }
            if (item instanceof Server server) {
                conditions.add(parts(server, felt));
            }
            if (item instanceof VirtualMachine machine) {
                conditions.add(graph.or(machine.getRunsOn().stream().mapToInt(server -> works(server, felt)).toArray()));
                conditions.add(StructureGraph.Builder.not(moving(machine, felt)));
            }
            known = and(conditions);
            works.put(key, known);
        }
        return known;
    }

    /** The same, as felt at once. */
    int works(Item item) {
        return works(item, Felt.NOW);
    }

    /** Enough power supplies of the equipment deliver. */
    int powered(PoweredEquipment equipment) {
        return power.powered(equipment, Felt.NOW);
    }

    /** A power device works and gets what it passes on. */
    int delivers(PowerDevice device) {
        return power.delivers(device, Felt.NOW);
    }

    private int parts(Server server, Felt felt) {
        return graph.and(all(server.getMemory(), server.getMemory().size(), felt),
                all(server.getProcessors(), server.getRequiredProcessors(), felt), all(server.getFans(), server.getRequiredFans(), felt));
    }

    private int all(List<? extends Item> parts, int required, Felt felt) {
        int[] working = parts.stream().mapToInt(part -> itself.works(part, felt)).toArray();
        return working.length == 0 ? StructureGraph.TRUE : graph.atLeast(required, working);
    }

    /** The virtual machine is between two servers: the one that it ran on has not been away for the restart time yet. */
    private int moving(VirtualMachine machine, Felt felt) {
        double restart = ModeFigures.hours(machine.getRestart());
        if (restart == 0) {
            return StructureGraph.FALSE;
        }
        List<Integer> running = new ArrayList<>();
        List<Integer> up = new ArrayList<>();
        List<Integer> before = new ArrayList<>();
        for (Server server : machine.getRunsOn()) {
            int works = works(server, felt);
            up.add(works);
            List<Integer> here = new ArrayList<>(before);
            here.add(works);
            running.add(and(here));
            before.add(StructureGraph.Builder.not(works(server, felt.later(restart))));
        }
        if (!takeovers) {
            return StructureGraph.FALSE;
        }
        int away = graph.and(graph.or(up.stream().mapToInt(Integer::intValue).toArray()),
                StructureGraph.Builder.not(graph.or(running.stream().mapToInt(Integer::intValue).toArray())));
        moving.put(new At(machine, felt), away);
        return away;
    }

    /** Virtual machines by when they are between two servers, as felt at once, as far as conditions asked for them. */
    Map<VirtualMachine, Integer> moving() {
        Map<VirtualMachine, Integer> machines = new LinkedHashMap<>();
        moving.forEach((at, away) -> {
            if (at.felt.equals(Felt.NOW)) {
                machines.put((VirtualMachine) at.element, away);
            }
        });
        return machines;
    }

    /** Hosts that something on a host may run on: the servers of a virtual machine, or the host itself. */
    static List<? extends Host> placements(Host host) {
        return host instanceof VirtualMachine machine ? machine.getRunsOn() : List.of(host);
    }

    /** What stands for a host in the network when it runs there: itself, or the server of a virtual machine without interfaces. */
    static Host networkNode(Host host, Host placement) {
        return host.getInterfaces().isEmpty() ? placement : host;
    }

    /** The volume can be used from a host that runs there, given that both work. */
    int volume(Volume volume, Host host, Host placement, Felt felt) {
        boolean own = volume.eContainer().eContainer() == host || !host.getControllers().isEmpty();
        return storage.volume(volume, own ? host : placement, felt);
    }

    /** A path leads from a host or network node to a host; whether the hosts work is not part of it. */
    int path(EObject from, Host to, Felt felt) {
        return network.path(from, to, felt);
    }

    /** Port and card work by which something is attached to a network device. */
    int attachment(NetworkNode node, Felt felt) {
        return network.attachment(node, felt);
    }

    /** Longest mean repair time of any failure mode in the model, in hours. */
    double longestRepair() {
        if (longestRepair < 0) {
            double[] longest = { 0 };
            EcoreUtil.getRootContainer(project).eAllContents().forEachRemaining(element -> {
                if (element instanceof Item item) {
                    ModeFigures.of(item).forEach(mode -> longest[0] = Math.max(longest[0], mode.mttr()));
                } else if (element instanceof DiskArray array) {
                    longest[0] = Math.max(longest[0], ModeFigures.hours(array.getRestore()));
                }
            });
            longestRepair = longest[0];
        }
        return longestRepair;
    }

    private int and(List<Integer> conditions) {
        return graph.and(conditions.stream().mapToInt(Integer::intValue).toArray());
    }
}
