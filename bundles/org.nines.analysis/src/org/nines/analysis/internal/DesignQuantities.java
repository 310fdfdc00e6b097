// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nines.analysis.Snapshot;
import org.nines.kernel.Figures;
import org.nines.kernel.StructureGraph;
import org.nines.kernel.Truth;
import org.nines.model.Project;
import org.nines.model.core.Item;
import org.nines.model.operations.MaintenanceWindow;
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
    private final Map<ServiceLevel, List<List<Integer>>> rises = new HashMap<>();
    private final Map<ServiceLevel, List<Situation>> situations = new HashMap<>();
    private final Map<ServiceLevel, List<Situation.Change>> changes = new HashMap<>();
    private final StructureGraph graph;
    private final Map<Set<Item>, Figures> figures = new HashMap<>();
    private final Map<Set<Item>, Truth> atRest = new HashMap<>();
    /** By figures, which many levels have in common. */
    private final Map<Figures, Figures> undelayed = Collections.synchronizedMap(new WeakHashMap<>());

    /** @param structure the structural question about the same design, which tells the buffers that matter */
    DesignQuantities(DesignStructure structure) {
        this.structure = structure;
        Snapshot snapshot = structure.snapshot();
        operation = structure.solved().operation();
        variables = new QuantifiedVariables(snapshot, builder, structure.variables(), structure.solved());
        steady = new Infrastructure(builder, variables, snapshot.project());
        moving = new Infrastructure(builder, variables, snapshot.project(), true);
        structure.levels().forEach(level -> operation.states().forEach(state -> demands(level, loads(level, state))));
        structure.levels().forEach(level -> rises.put(level, risesOf(level)));
        graph = builder.build();
        figures.put(Set.of(), variables.figures(graph));
        structure.levels().forEach(this::see);
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
        Map<Service, Set<Felt>> waits = under.moving.waits(level);
        Map<Service, Set<Felt>> felt = new LinkedHashMap<>();
        for (Service group : structure.reached((Service) level.eContainer())) {
            Set<Felt> felts = waits.getOrDefault(group, Set.of());
            if (structure.chains().containsKey(group) && structure.chains().get(group).isStandby() && !felts.isEmpty()) {
                int switching = builder.or(felts.stream().mapToInt(f -> variables.switchingOver(group, f)).toArray());
                interrupted.put(group, builder.and(down, StructureGraph.Builder.not(outage), switching));
                felt.put(group, felts);
            }
        }
        moving.moving().forEach((machine, away) -> {
            if (waits.keySet().stream().anyMatch(service -> service.getInstances().stream().anyMatch(i -> i.getHost() == machine))) {
                interrupted.put(machine, builder.and(down, StructureGraph.Builder.not(outage), away));
            }
        });
        return new Demand(down, outage, interrupted, felt);
    }

    /** What comes true of a level in an instant because loads change; for each change of the calendar, for each set of populations. */
    private List<List<Integer>> risesOf(ServiceLevel level) {
        List<List<Integer>> rises = new ArrayList<>();
        for (OperatingStates.Change change : operation.changes()) {
            List<Demand> before = demands(level, loads(level, operation.states().get(change.from())));
            List<Demand> after = demands(level, loads(level, operation.states().get(change.to())));
            rises.add(IntStream.range(0, before.size())
                    .mapToObj(i -> builder.and(StructureGraph.Builder.not(before.get(i).down()), after.get(i).down())).toList());
        }
        return rises;
    }

    /** What the level sees of the states of operation: those that are alike for it are one. */
    private void see(ServiceLevel level) {
        record Seen(Set<MaintenanceWindow> windows, Set<Item> out, Map<Service, Double> loads) {
        }
        Map<Item, Boolean> matters = new HashMap<>();
        Set<MaintenanceWindow> agreed = agreed(level);
        Map<Seen, Double> shares = new LinkedHashMap<>();
        List<Seen> ofState = new ArrayList<>();
        for (OperatingStates.State state : operation.states()) {
            Set<Item> out = new LinkedHashSet<>(state.out());
            out.removeIf(item -> !matters.computeIfAbsent(item, i -> demands(level, loads(level, state)).stream()
                    .anyMatch(demand -> variables.mattersTo(graph, demand.down(), i))));
            Set<MaintenanceWindow> windows = new LinkedHashSet<>(state.windows());
            windows.removeIf(window -> !agreed.contains(window) && Collections.disjoint(window.getOut(), out));
            Seen seen = new Seen(windows, out, loads(level, state));
            shares.merge(seen, state.share(), Double::sum);
            ofState.add(seen);
        }
        List<Seen> order = shares.keySet().stream().sorted(Comparator.comparingDouble((Seen seen) -> shares.get(seen)).reversed()).toList();
        situations.put(level, order.stream().map(seen -> situation(level, shares.size() == 1 ? 1 : shares.get(seen), seen.windows, seen.out,
                seen.loads)).toList());
        List<Situation.Change> all = new ArrayList<>();
        for (int i = 0; i < operation.changes().size(); i++) {
            OperatingStates.Change change = operation.changes().get(i);
            Seen from = ofState.get(change.from());
            Seen to = ofState.get(change.to());
            if (!from.equals(to)) {
                Set<Item> throughout = new LinkedHashSet<>(to.out);
                throughout.retainAll(from.out);
                all.add(new Situation.Change(order.indexOf(from), order.indexOf(to), change.perHour(), rises.get(level).get(i),
                        situation(level, 0, to.windows, throughout, to.loads)));
            }
        }
        changes.put(level, all);
    }

    /** Windows that agreements on a level leave out of account. */
    private static Set<MaintenanceWindow> agreed(ServiceLevel level) {
        Set<MaintenanceWindow> windows = new LinkedHashSet<>();
        ((Project) EcoreUtil.getRootContainer(level)).getAgreements().stream().filter(agreement -> agreement.getLevel() == level)
                .forEach(agreement -> windows.addAll(Agreements.excluded(agreement)));
        return windows;
    }

    private Situation situation(ServiceLevel level, double share, Set<MaintenanceWindow> windows, Set<Item> out, Map<Service, Double> loads) {
        List<Demand> functions = demands(level, loads);
        Figures then = figures.computeIfAbsent(out, o -> variables.figures(figures.get(Set.of()), o, structure.solved()));
        Truth rest = atRest.computeIfAbsent(out, o -> graph.truth(variables.atRest(graph, o)));
        return new Situation(share, windows, out, loads, then, functions, functions.stream().map(demand -> rest.holds(demand.down())).toList());
    }

    /**
     * The figures of all variables when failure modes have other figures than those that are written; nothing is compiled anew.
     *
     * @param groups their chains, and what items have in common
     * @param normal with nothing out of service
     * @param away while items are out of service, as far as it was asked for
     */
    record OtherFigures(Groups groups, Figures normal, Map<Set<Item>, Figures> away) {
    }

    /** Gives failure modes other figures. */
    OtherFigures withFigures(UnaryOperator<ModeFigures> others) {
        return withFigures(structure.solved().with(others));
    }

    /** The figures with those of other groups of the same project. */
    OtherFigures withFigures(Groups groups) {
        Figures normal = variables.figures(graph, groups);
        return new OtherFigures(groups, normal, new ConcurrentHashMap<>(Map.of(Set.of(), normal)));
    }

    /** The figures that are written. */
    Figures normal() {
        return figures.get(Set.of());
    }

    /** A situation with other figures. */
    Situation with(Situation situation, OtherFigures others) {
        return situation.with(others.away.computeIfAbsent(situation.out(), out -> variables.figures(others.normal, out, others.groups)));
    }

    /** A change of the calendar with other figures. */
    Situation.Change with(Situation.Change change, OtherFigures others) {
        return new Situation.Change(change.from(), change.to(), change.perHour(), change.rises(), with(change.throughout(), others));
    }

    /** Some figures as if there were no buffers; see {@link QuantifiedVariables#undelayed}. */
    Figures undelayed(Figures delayed, Groups now) {
        return undelayed.computeIfAbsent(delayed, d -> variables.undelayed(d, now));
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
