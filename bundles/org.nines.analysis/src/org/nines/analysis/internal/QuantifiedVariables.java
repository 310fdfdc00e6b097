// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EObject;
import org.nines.analysis.Snapshot;
import org.nines.kernel.Figures;
import org.nines.kernel.StructureGraph;
import org.nines.model.core.Item;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceInstance;
import org.nines.model.storage.DiskArray;

/**
 * The quantified view: one variable for each failure mode with its late states, for the loss of an array's data, and for the Markov chain of
 * a group. Items without figures never fail.
 */
final class QuantifiedVariables implements Variables {

    /** What stands in the kernel for the own behaviour of an item, array or group. */
    record Variable(EObject of, int element) {
    }

    /**
     * What conditions can tell about the state of a group: whether it switches over, and which members work, themselves and their hosts.
     */
    private record Outward(boolean switchingOver, List<Boolean> instances, List<Boolean> hosts) {

        /** Nobody but one member takes part. */
        static Outward only(int member, int members) {
            List<Boolean> instances = new ArrayList<>(Collections.nCopies(members, false));
            instances.set(member, true);
            return new Outward(false, List.copyOf(instances), Collections.nCopies(members, true));
        }
    }

    /**
     * The chain of a group in the kernel. States of the chain that look the same from outside are one state of the element; state 0 has everybody
     * up. States in which nobody but one member takes part are always there, if need be with probability 0, to be used as conditions.
     */
    private record GroupVariable(int element, List<Outward> states) {
    }

    private final Snapshot snapshot;
    private final StructureGraph.Builder graph;
    private final StructuralVariables structural;
    private final Map<Service, GroupChain> chains;
    private final Map<Item, int[]> modeElements = new HashMap<>();
    private final Map<DiskArray, Integer> arrayElements = new HashMap<>();
    private final Map<Service, GroupVariable> groupVariables = new HashMap<>();
    private final Map<Item, Service> groupOfItem = new HashMap<>();
    private final Map<Item, Integer> memberOfItem = new HashMap<>();
    private final List<Variable> variables = new ArrayList<>();
    private final List<Setter> figures = new ArrayList<>();
    private final Map<Integer, Double> probabilities = new HashMap<>();

    private interface Setter {
        void set(Figures figures);
    }

    /**
     * @param structural variables of the same conditions, already asked for, which tell the delays that matter
     * @param chains chains of the groups that need one
     */
    QuantifiedVariables(Snapshot snapshot, StructureGraph.Builder graph, StructuralVariables structural, Map<Service, GroupChain> chains) {
        this.snapshot = snapshot;
        this.graph = graph;
        this.structural = structural;
        this.chains = chains;
        chains.forEach((service, chain) -> {
            for (int m = 0; m < chain.members().size(); m++) {
                ServiceInstance instance = chain.members().get(m);
                groupOfItem.put(instance, service);
                memberOfItem.put(instance, m);
                if (chain.ownsHost(m)) {
                    groupOfItem.put(instance.getHost(), service);
                    memberOfItem.put(instance.getHost(), m);
                }
            }
        });
    }

    @Override
    public int works(Item item, double delay) {
        if (snapshot.isFailed(item)) {
            return StructureGraph.FALSE;
        }
        Service group = groupOfItem.get(item);
        if (group != null) {
            int member = memberOfItem.get(item);
            return inGroup(group, item instanceof ServiceInstance ? s -> s.instances.get(member) : s -> s.hosts.get(member));
        }
        List<ModeFigures> modes = ModeFigures.of(item);
        int[] elements = modeElements.computeIfAbsent(item, i -> newModes(i, modes));
        SortedSet<Double> delays = structural.delays(item);
        int threshold = delays.headSet(delay).size();
        int[] working = new int[elements.length];
        for (int m = 0; m < elements.length; m++) {
            working[m] = delays.size() == 1 ? StructureGraph.Builder.not(graph.occurred(elements[m]))
                    : graph.in(elements[m], IntStream.rangeClosed(0, threshold).toArray());
        }
        return graph.and(working);
    }

    private int[] newModes(Item item, List<ModeFigures> modes) {
        int[] elements = new int[modes.size()];
        for (int m = 0; m < elements.length; m++) {
            String name = snapshot.id(item) + "#" + m;
            double[] delays = structural.delays(item).stream().mapToDouble(Double::doubleValue).toArray();
            elements[m] = delays.length == 1 ? lateEvent(name, modes.get(m), delays[0]) : lateStates(name, modes.get(m), delays);
            variables.add(new Variable(item, elements[m]));
        }
        return elements;
    }

    /** A mode that counts from one delay on: with exponential repair P(late | down) = exp(-delay / MTTR), and w likewise. */
    private int lateEvent(String name, ModeFigures mode, double delay) {
        int element = graph.event(name);
        double late = Math.exp(-delay / mode.mttr());
        setEvent(element, mode.q() * late, mode.w() * late);
        return element;
    }

    /**
     * A mode that counts from several delays on: state 0 up or not yet late for the first delay, state i late for the first i delays. The
     * flow through the states is that of w exp(-delay / MTTR) outages an hour that last so long.
     */
    private int lateStates(String name, ModeFigures mode, double[] delays) {
        int n = delays.length;
        int element = graph.multiState(name, n + 1);
        double[] reached = new double[n + 2];
        for (int i = 1; i <= n; i++) {
            reached[i] = Math.exp(-delays[i - 1] / mode.mttr());
        }
        double[] pi = new double[n + 1];
        double[][] flux = new double[n + 1][n + 1];
        for (int i = 1; i <= n; i++) {
            double ended = reached[i] - reached[i + 1];
            pi[i] = mode.q() * ended;
            flux[i - 1][i] += mode.w() * reached[i];
            flux[i][0] += mode.w() * ended;
        }
        pi[0] = mode.mttf() / (mode.mttf() + mode.mttr()) + mode.q() * -Math.expm1(-delays[0] / mode.mttr());
        figures.add(f -> f.states(element, pi, flux));
        return element;
    }

    @Override
    public int holdsData(DiskArray array) {
        if (RaidLevels.holdsData(array, graph, disk -> snapshot.isFailed(disk) ? StructureGraph.FALSE : StructureGraph.TRUE) == StructureGraph.FALSE) {
            return StructureGraph.FALSE;
        }
        if (ModeFigures.of(array.getDisks().get(0)).isEmpty()) {
            return StructureGraph.TRUE;
        }
        int element = arrayElements.computeIfAbsent(array, a -> {
            int created = graph.event(snapshot.id(a));
            double[] loss = ArrayChain.lossOfData(a);
            setEvent(created, loss[0], loss[1]);
            variables.add(new Variable(a, created));
            return created;
        });
        return StructureGraph.Builder.not(graph.occurred(element));
    }

    /** The instances of the service are between two active members; false where they have no such state. */
    int switchingOver(Service service) {
        return chains.containsKey(service) ? inGroup(service, Outward::switchingOver) : StructureGraph.FALSE;
    }

    private int inGroup(Service service, Predicate<Outward> condition) {
        GroupVariable variable = groupVariables.computeIfAbsent(service, this::newGroup);
        int[] states = IntStream.range(0, variable.states.size()).filter(s -> condition.test(variable.states.get(s))).toArray();
        return states.length == 0 ? StructureGraph.FALSE : graph.in(variable.element, states);
    }

    private GroupVariable newGroup(Service service) {
        GroupChain chain = chains.get(service);
        int members = chain.members().size();
        Exploration.Solution solution = chain.solution();
        Map<Outward, Integer> states = new LinkedHashMap<>();
        int[] seen = new int[solution.size()];
        for (int s = 0; s < seen.length; s++) {
            int state = s;
            Outward outward = new Outward(chain.switchingOver(s),
                    IntStream.range(0, members).mapToObj(m -> chain.instanceWorks(state, m)).toList(),
                    IntStream.range(0, members).mapToObj(m -> chain.hostWorks(state, m)).toList());
            seen[s] = states.computeIfAbsent(outward, k -> states.size());
        }
        for (int m = 0; m < members; m++) {
            states.computeIfAbsent(Outward.only(m, members), k -> states.size());
        }
        double[] pi = new double[states.size()];
        double[][] flux = new double[pi.length][pi.length];
        for (int s = 0; s < seen.length; s++) {
            pi[seen[s]] += solution.stationary()[s];
            for (int t = 0; t < seen.length; t++) {
                if (seen[s] != seen[t]) {
                    flux[seen[s]][seen[t]] += solution.flux()[s][t];
                }
            }
        }
        int element = graph.multiState(snapshot.id(service), pi.length);
        figures.add(f -> f.states(element, pi, flux));
        variables.add(new Variable(service, element));
        return new GroupVariable(element, List.copyOf(states.keySet()));
    }

    /** State of the element of a group in which nobody but one member takes part. */
    int only(Service service, int member) {
        return groupVariables.get(service).states.indexOf(Outward.only(member, service.getInstances().size()));
    }

    private void setEvent(int element, double q, double w) {
        probabilities.put(element, q);
        figures.add(f -> f.event(element, q, w));
    }

    /** Whether the element is a single event: a failure mode without late states, or the loss of an array's data. */
    boolean isEvent(int element) {
        return probabilities.containsKey(element);
    }

    /** Probability of a single event. */
    double probability(int element) {
        return probabilities.get(element);
    }

    /** Whether the item is a member, or the host of a member, of a group whose states depend on one another. */
    boolean inGroup(Item item) {
        return groupOfItem.containsKey(item);
    }

    /** Element of the chain of a group, -1 when it has none. */
    int elementOf(Service service) {
        GroupVariable variable = groupVariables.get(service);
        return variable == null ? -1 : variable.element;
    }

    /** Everything that stands in the graph, in order of elements. */
    List<Variable> variables() {
        return variables;
    }

    /** The figures of all variables for the finished graph. */
    Figures figures(StructureGraph built) {
        Figures all = Figures.of(built);
        figures.forEach(setter -> setter.set(all));
        return all;
    }
}
