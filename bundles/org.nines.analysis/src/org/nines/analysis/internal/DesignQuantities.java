// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.nines.analysis.Snapshot;
import org.nines.kernel.Figures;
import org.nines.kernel.StructureGraph;
import org.nines.kernel.Truth;
import org.nines.model.core.Item;
import org.nines.model.service.ClientPopulation;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceLevel;

/**
 * The quantified question about a whole design: failure modes, late states, Markov chains of groups, in each state of operation. All levels
 * share one graph.
 */
final class DesignQuantities {

    /** Functions of one level under one set of loads. */
    private record Functions(ServiceLevel level, Map<Service, Double> loads) {
    }

    /** Takeovers instantaneous, and not. */
    private record Pair(Services steady, Services moving) {
    }

    private final DesignStructure structure;
    private final OperatingStates operation;
    private final StructureGraph.Builder builder = StructureGraph.builder();
    private final QuantifiedVariables variables;
    private final Infrastructure steady;
    private final Infrastructure moving;
    private final Map<Map<Service, Double>, Pair> services = new HashMap<>();
    private final Map<Functions, List<Demand>> demands = new HashMap<>();
    private final Map<ServiceLevel, List<Situation>> situations = new HashMap<>();
    private final Map<ServiceLevel, List<Situation.Change>> changes = new HashMap<>();
    private final StructureGraph graph;
    private final Map<Set<Item>, Figures> figures = new HashMap<>();
    private final Map<Set<Item>, Truth> atRest = new HashMap<>();

    /** @param structure the structural question about the same design, which tells the buffers that matter */
    DesignQuantities(DesignStructure structure) {
        this.structure = structure;
        Snapshot snapshot = structure.snapshot();
        operation = structure.solved().operation();
        variables = new QuantifiedVariables(snapshot, builder, structure.variables(), structure.solved());
        steady = new Infrastructure(builder, variables, snapshot.project());
        moving = new Infrastructure(builder, variables, snapshot.project(), true);
        structure.levels().forEach(level -> operation.states().forEach(state -> demands(level, loads(level, state))));
        structure.levels().forEach(level -> changes.put(level, changesOf(level)));
        graph = builder.build();
        figures.put(Set.of(), variables.figures(graph));
        structure.levels().forEach(level -> situations.put(level, situationsOf(level)));
    }

    /** The loads that matter to a level. */
    private Map<Service, Double> loads(ServiceLevel level, OperatingStates.State state) {
        Map<Service, Double> loads = new LinkedHashMap<>(state.loads());
        loads.keySet().retainAll(structure.reached((Service) level.eContainer()));
        return loads;
    }

    /** Everybody, then, where there are several populations, each alone. */
    private List<Demand> demands(ServiceLevel level, Map<Service, Double> loads) {
        Functions key = new Functions(level, loads);
        List<Demand> functions = demands.get(key);
        if (functions == null) {
            functions = new ArrayList<>();
            List<ClientPopulation> clients = DesignStructure.clients(level);
            functions.add(demand(level, clients, loads));
            if (clients.size() > 1) {
                for (ClientPopulation population : clients) {
                    functions.add(demand(level, List.of(population), loads));
                }
            }
            demands.put(key, functions);
        }
        return functions;
    }

    private Demand demand(ServiceLevel level, List<ClientPopulation> clients, Map<Service, Double> loads) {
        Pair under = services.computeIfAbsent(loads, l -> new Pair(
                new Services(builder, variables, steady, Services::everybody, l::get),
                new Services(builder, variables, moving, Services::everybody, l::get)));
        int outage = under.steady.down(level, clients);
        int down = under.moving.down(level, clients);
        Map<EObject, Integer> interrupted = new LinkedHashMap<>();
        Set<Service> reached = structure.reached((Service) level.eContainer());
        for (Service group : reached) {
            if (structure.chains().containsKey(group) && structure.chains().get(group).isStandby()) {
                interrupted.put(group, builder.and(down, StructureGraph.Builder.not(outage), variables.switchingOver(group, Felt.NOW)));
            }
        }
        moving.moving().forEach((machine, away) -> {
            if (reached.stream().anyMatch(service -> service.getInstances().stream().anyMatch(i -> i.getHost() == machine))) {
                interrupted.put(machine, builder.and(down, StructureGraph.Builder.not(outage), away));
            }
        });
        return new Demand(down, outage, interrupted);
    }

    /** Changes between states of operation that may take a level down. */
    private List<Situation.Change> changesOf(ServiceLevel level) {
        List<Situation.Change> found = new ArrayList<>();
        for (OperatingStates.Change change : operation.changes()) {
            OperatingStates.State from = operation.states().get(change.from());
            OperatingStates.State to = operation.states().get(change.to());
            List<Demand> before = demands(level, loads(level, from));
            List<Demand> after = demands(level, loads(level, to));
            List<Integer> rises = null;
            if (from.out().equals(to.out())) {
                rises = new ArrayList<>();
                for (int i = 0; i < before.size(); i++) {
                    rises.add(builder.and(StructureGraph.Builder.not(before.get(i).down()), after.get(i).down()));
                }
            }
            found.add(new Situation.Change(change.from(), change.to(), change.perHour(), rises));
        }
        return found;
    }

    private List<Situation> situationsOf(ServiceLevel level) {
        List<Situation> found = new ArrayList<>();
        for (OperatingStates.State state : operation.states()) {
            Set<Item> out = new LinkedHashSet<>(state.out());
            List<Demand> functions = demands(level, loads(level, state));
            out.removeIf(item -> !variables.mattersTo(graph, functions.get(0).down(), item));
            Figures then = figures.computeIfAbsent(out, o -> variables.figures(figures.get(Set.of()), o));
            Truth rest = atRest.computeIfAbsent(out, o -> graph.truth(variables.atRest(graph, o)));
            found.add(new Situation(state.share(), state.windows(), out, loads(level, state), then, functions,
                    functions.stream().map(demand -> rest.holds(demand.down())).toList()));
        }
        return found;
    }

    Snapshot snapshot() {
        return structure.snapshot();
    }

    QuantifiedVariables variables() {
        return variables;
    }

    StructureGraph graph() {
        return graph;
    }

    /** What holds for the whole project. */
    Groups solved() {
        return structure.solved();
    }

    /** The states of operation of a level, most frequent first. */
    List<Situation> situations(ServiceLevel level) {
        return situations.get(level);
    }

    /** How the calendar goes from one of them to another. */
    List<Situation.Change> changes(ServiceLevel level) {
        return changes.get(level);
    }
}
