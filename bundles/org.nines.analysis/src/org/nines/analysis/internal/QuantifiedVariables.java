// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
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
    record Variable(Object of, int element) {
    }

    /** The chain of a group in the kernel: states of the chain that no condition tells apart are one state of the element. */
    private record GroupVariable(GroupChain chain, int element, int[] lumpOfState, int lumps) {
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
        Service group = groupOfItem.get(item);
        if (group != null) {
            int member = memberOfItem.get(item);
            GroupChain chain = chains.get(group);
            return inGroup(group, item instanceof ServiceInstance ? s -> chain.instanceWorks(s, member) : s -> chain.hostWorks(s, member));
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

    @Override
    public int switchingOver(Service service) {
        GroupChain chain = chains.get(service);
        return chain == null ? StructureGraph.FALSE : inGroup(service, chain::switchingOver);
    }

    /** The member is the active one and no switch-over is under way. */
    int active(Service service, int member) {
        GroupChain chain = chains.get(service);
        return inGroup(service, s -> chain.active(s) == member);
    }

    private int inGroup(Service service, IntPredicate states) {
        GroupVariable variable = groupVariables.computeIfAbsent(service, this::newGroup);
        if (variable.lumps == 1) {
            return states.test(0) ? StructureGraph.TRUE : StructureGraph.FALSE;
        }
        int[] lumps = IntStream.range(0, variable.lumpOfState.length).filter(states).map(s -> variable.lumpOfState[s]).distinct().sorted()
                .toArray();
        return lumps.length == 0 ? StructureGraph.FALSE : graph.in(variable.element, lumps);
    }

    private GroupVariable newGroup(Service service) {
        GroupChain chain = chains.get(service);
        Exploration.Solution solution = chain.solution();
        Map<List<Object>, Integer> lumpOfSignature = new LinkedHashMap<>();
        int[] lumpOfState = new int[solution.size()];
        for (int s = 0; s < lumpOfState.length; s++) {
            List<Object> signature = new ArrayList<>();
            signature.add(chain.switchingOver(s));
            signature.add(chain.active(s));
            for (int m = 0; m < chain.members().size(); m++) {
                signature.add(chain.instanceWorks(s, m));
                signature.add(chain.hostWorks(s, m));
            }
            lumpOfState[s] = lumpOfSignature.computeIfAbsent(signature, k -> lumpOfSignature.size());
        }
        int lumps = lumpOfSignature.size();
        if (lumps == 1) {
            return new GroupVariable(chain, -1, lumpOfState, 1);
        }
        double[] pi = new double[lumps];
        double[][] flux = new double[lumps][lumps];
        for (int s = 0; s < lumpOfState.length; s++) {
            pi[lumpOfState[s]] += solution.stationary()[s];
            for (int t = 0; t < lumpOfState.length; t++) {
                if (lumpOfState[s] != lumpOfState[t]) {
                    flux[lumpOfState[s]][lumpOfState[t]] += solution.flux()[s][t];
                }
            }
        }
        int element = graph.multiState(snapshot.id(service), lumps);
        figures.add(f -> f.states(element, pi, flux));
        variables.add(new Variable(service, element));
        return new GroupVariable(chain, element, lumpOfState, lumps);
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
