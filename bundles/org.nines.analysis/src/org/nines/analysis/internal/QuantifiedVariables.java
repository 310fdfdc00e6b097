// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EObject;
import org.nines.analysis.Snapshot;
import org.nines.analysis.internal.GroupVariable.Outward;
import org.nines.analysis.internal.GroupVariable.StateFigures;
import org.nines.kernel.Figures;
import org.nines.kernel.StructureGraph;
import org.nines.model.core.Item;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceInstance;
import org.nines.model.storage.Disk;
import org.nines.model.storage.DiskArray;

/**
 * The quantified view: one variable for each failure mode with its late states, for what items have in common, for the loss of an array's
 * data or the states of its disks, for the Markov chain of a group, and for bad luck. Items without figures never fail.
 */
final class QuantifiedVariables implements Variables {

    /** What a variable says about its owner. */
    enum Kind {
        /** What it does by itself. */
        OWN(""),
        /** What items fail in together. */
        COMMON("common cause"),
        /** Whether bad luck strikes. */
        LUCK("bad luck"),
        /** Whether failures of a group are felt behind buffers. */
        LATENESS(""),
        /** That it is out of service. */
        PLANNED_WORK("planned work");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        /** The same in words; empty for what needs none. */
        String text() {
            return text;
        }
    }

    /** What stands in the kernel for the behaviour of an item, array or group. */
    record Variable(EObject of, int element, Kind kind) {
    }

    private record Member(Service group, int index) {
    }

    private record DiskVariable(int element, DiskStates states) {
    }

    private final Snapshot snapshot;
    private final StructureGraph.Builder graph;
    private final StructuralVariables structural;
    private final Groups groups;
    private final SharedCauses causes;
    private final Map<Item, LateModes> modes = new HashMap<>();
    private final Map<SharedCauses.Group, LateModes> common = new IdentityHashMap<>();
    private final Map<DiskArray, LateModes> losses = new HashMap<>();
    private final Map<DiskArray, DiskVariable> disks = new HashMap<>();
    private final Map<Service, GroupVariable> groupVariables = new HashMap<>();
    private final Map<EObject, Lateness> lateness = new HashMap<>();
    private final Map<Item, Integer> outEvents = new LinkedHashMap<>();
    private final Map<String, Integer> luck = new HashMap<>();
    private final Map<Item, Member> members = new HashMap<>();
    private final List<Variable> variables = new ArrayList<>();
    private final List<Setter> figures = new ArrayList<>();
    /** What sets figures as if there were no buffers. */
    private final List<Setter> undelayed = new ArrayList<>();
    private final Set<Integer> events = new HashSet<>();
    private final Map<Integer, Overlaps.Failure> buffered = new LinkedHashMap<>();

    /** Sets the figures of an element, with the chains and the figures of failure modes that groups have. */
    private interface Setter {
        void set(Figures figures, Groups groups);
    }

    /**
     * @param structural variables of the same conditions, already asked for, which tell the buffers that matter
     * @param groups the groups whose members depend on one another, and what items have in common
     */
    QuantifiedVariables(Snapshot snapshot, StructureGraph.Builder graph, StructuralVariables structural, Groups groups) {
        this.snapshot = snapshot;
        this.graph = graph;
        this.structural = structural;
        this.groups = groups;
        this.causes = groups.causes();
        groups.chains().forEach((service, chain) -> {
            for (int m = 0; m < chain.members().size(); m++) {
                ServiceInstance instance = chain.members().get(m);
                members.put(instance, new Member(service, m));
                if (chain.ownsHost(m)) {
                    members.put(instance.getHost(), new Member(service, m));
                }
            }
        });
    }

    @Override
    public boolean lasting() {
        return false;
    }

    // Items

    @Override
    public int works(Item item, Felt felt) {
        if (snapshot.isFailed(item)) {
            return StructureGraph.FALSE;
        }
        List<Integer> conditions = new ArrayList<>();
        Member member = members.get(item);
        if (member != null) {
            conditions.add(memberWorks(item, member, felt));
        } else {
            conditions.add(modes.computeIfAbsent(item, this::newModes).works(felt));
        }
        causes.implicit(item).forEach(group -> conditions.add(common.computeIfAbsent(group, this::newCommon).works(felt)));
        if (felt.delay() < groups.longestWork(item)) {
            conditions.add(StructureGraph.Builder.not(out(item)));
        }
        return graph.and(conditions.stream().mapToInt(Integer::intValue).toArray());
    }

    private LateModes newModes(Item item) {
        LateModes made = new LateModes(snapshot.id(item), causes.modes(item), structural.felts(item), graph, sink(true));
        figures.add((f, now) -> made.set(now.causes().modes(item), f));
        undelayed.add((f, now) -> made.setUndelayed(now.causes().modes(item), f));
        IntStream.of(made.elements()).forEach(element -> variables.add(new Variable(item, element, Kind.OWN)));
        return made;
    }

    private LateModes newCommon(SharedCauses.Group group) {
        Set<Felt> felts = new LinkedHashSet<>();
        group.members().forEach(member -> felts.addAll(structural.felts(member)));
        String name = snapshot.id(group.owner()) + "#common#" + snapshot.id(group.members().get(0));
        LateModes made = new LateModes(name, group.modes(), felts, graph, sink(false));
        figures.add((f, now) -> made.set(now.causes().sameAs(group).modes(), f));
        undelayed.add((f, now) -> made.setUndelayed(now.causes().sameAs(group).modes(), f));
        IntStream.of(made.elements()).forEach(element -> variables.add(new Variable(group.owner(), element, Kind.COMMON)));
        return made;
    }

    /** The item is out of service for planned work, which is certain at some times and never so at others. */
    private int out(Item item) {
        int element = outEvents.computeIfAbsent(item, i -> {
            int created = graph.event(snapshot.id(i) + "#out");
            figures.add((f, now) -> f.event(created, 0, 0));
            variables.add(new Variable(i, created, Kind.PLANNED_WORK));
            return created;
        });
        return graph.occurred(element);
    }

    private LateModes.Sink sink(boolean single) {
        return new LateModes.Sink() {
            @Override
            public void event(int element) {
                if (single) {
                    events.add(element);
                }
            }

            @Override
            public void failure(Overlaps.Failure failure) {
                buffered.put(failure.element(), failure);
            }
        };
    }

    // Bad luck

    @Override
    public int badLuck(EObject owner, String what, double probability) {
        if (probability <= 0) {
            return StructureGraph.FALSE;
        }
        int element = luck.computeIfAbsent(snapshot.id(owner) + "#" + what, name -> {
            int created = graph.event(name);
            figures.add((f, now) -> f.event(created, Math.min(1, probability), 0));
            variables.add(new Variable(owner, created, Kind.LUCK));
            return created;
        });
        return graph.occurred(element);
    }

    // Arrays

    @Override
    public int holdsData(DiskArray array, Felt felt, ToIntFunction<Disk> supports) {
        if (RaidLevels.holdsData(array, graph, disk -> snapshot.isFailed(disk) ? StructureGraph.FALSE : StructureGraph.TRUE) == StructureGraph.FALSE) {
            return StructureGraph.FALSE;
        }
        boolean perfect = causes.modes(array.getDisks().get(0)).isEmpty();
        if (supports == null) {
            return perfect ? StructureGraph.TRUE : losses.computeIfAbsent(array, this::newLoss).works(felt);
        }
        if (perfect) {
            return RaidLevels.holdsData(array, graph, supports);
        }
        DiskVariable variable = disks.computeIfAbsent(array, this::newDisks);
        DiskStates states = variable.states;
        int lost = graph.in(variable.element, states.bad().size() - 1);
        return graph.and(StructureGraph.Builder.not(lost), RaidLevels.holdsData(array, graph, disk -> {
            int index = array.getDisks().indexOf(disk);
            int[] bad = IntStream.range(0, states.bad().size()).filter(s -> states.bad().get(s).get(index)).toArray();
            return graph.and(StructureGraph.Builder.not(graph.in(variable.element, bad)), supports.applyAsInt(disk));
        }));
    }

    private LateModes newLoss(DiskArray array) {
        List<ModeFigures> written = loss(array, causes);
        LateModes made = new LateModes(snapshot.id(array), written, structural.felts(array), graph, sink(true));
        figures.add((f, now) -> made.set(sameDisks(array, now) ? written : loss(array, now.causes()), f));
        undelayed.add((f, now) -> made.setUndelayed(sameDisks(array, now) ? written : loss(array, now.causes()), f));
        IntStream.of(made.elements()).forEach(element -> variables.add(new Variable(array, element, Kind.OWN)));
        return made;
    }

    /** The loss of an array's data as a failure mode. */
    private static List<ModeFigures> loss(DiskArray array, SharedCauses causes) {
        double[] loss = ArrayChain.solve(array, causes).lossOfData();
        return List.of(new ModeFigures(null, (1 - loss[0]) / loss[1], loss[0] / loss[1]));
    }

    private boolean sameDisks(DiskArray array, Groups now) {
        Disk first = array.getDisks().get(0);
        return now.causes().figures(first).equals(causes.figures(first));
    }

    private DiskVariable newDisks(DiskArray array) {
        DiskStates states = DiskStates.of(array, ArrayChain.solve(array, causes));
        int element = graph.multiState(snapshot.id(array), states.bad().size());
        figures.add((f, now) -> {
            DiskStates then = sameDisks(array, now) ? states : DiskStates.of(array, ArrayChain.solve(array, now.causes()));
            f.states(element, then.probability(), then.flux());
        });
        variables.add(new Variable(array, element, Kind.OWN));
        return new DiskVariable(element, states);
    }

    // Groups

    private int memberWorks(Item item, Member member, Felt felt) {
        boolean instance = item instanceof ServiceInstance;
        Predicate<Outward> works = s -> (instance ? s.instances() : s.hosts()).get(member.index);
        int up = inGroup(member.group, works);
        if (felt.atOnce()) {
            return up;
        }
        GroupChain chain = groups.chains().get(member.group);
        Lateness late = lateness.computeIfAbsent(item, i -> newLateness(i, f -> chain.crewsShort() ? shareByChain(member.group, works, f)
                : share(chain.modes(member.index, instance), f), timesOutside(member.group, works), chain.crewsShort()));
        return graph.or(up, StructureGraph.Builder.not(late.felt(felt)));
    }

    /** Share of the down time of independent modes that is felt. */
    private static double share(List<ModeFigures> modes, Felt felt) {
        double down = 0;
        double late = 0;
        for (ModeFigures mode : modes) {
            down += mode.q();
            late += mode.q() * felt.share(mode.mttf(), mode.mttr());
        }
        return down == 0 || late == down ? 1 : late / down;
    }

    /** The same for states that are left after an exponential time, as an approximation. */
    private double shareByChain(Service service, Predicate<Outward> up, Felt felt) {
        Times times = timesOutside(service, up);
        return times.down == 0 ? 1 : felt.share(times.up, times.down);
    }

    /** Mean times in and outside some states of a group; both 0 where these are never left. */
    private record Times(double up, double down) {
    }

    private Times timesOutside(Service service, Predicate<Outward> up) {
        GroupVariable variable = groupVariables.get(service);
        StateFigures chain = variable.figures(groups.chains().get(service));
        double q = 0;
        double w = 0;
        for (int s = 0; s < chain.pi().length; s++) {
            if (!up.test(variable.states().get(s))) {
                q += chain.pi()[s];
                for (int from = 0; from < chain.pi().length; from++) {
                    w += up.test(variable.states().get(from)) ? chain.flux()[from][s] : 0;
                }
            }
        }
        return w == 0 ? new Times(0, 0) : new Times((1 - q) / w, q / w);
    }

    private Lateness newLateness(EObject of, java.util.function.ToDoubleFunction<Felt> share, Times times, boolean approximate) {
        Set<Felt> felts = structural.felts(of);
        Lateness made = new Lateness(snapshot.id(of) + "#late", felts, share, graph,
                (element, pi) -> figures.add((f, now) -> f.states(element, pi, new double[pi.length][pi.length])));
        if (made.element() >= 0) {
            double[] felt = new double[made.feltByAll() + 1];
            felt[made.feltByAll()] = 1;
            undelayed.add((f, now) -> f.states(made.element(), felt, new double[felt.length][felt.length]));
            variables.add(new Variable(of instanceof Item item ? members.get(item).group : of, made.element(), Kind.LATENESS));
            if (times.down > 0) {
                buffered.put(made.element(), Overlaps.Failure.of(made.element(), 0, new ModeFigures(null, times.up, times.down), felts, share, 0,
                        approximate));
            }
        }
        return made;
    }

    @Override
    public int switchingOver(Service service, Felt felt) {
        if (!groups.chains().containsKey(service)) {
            return StructureGraph.FALSE;
        }
        int switching = inGroup(service, Outward::switchingOver);
        if (felt.atOnce() || switching == StructureGraph.FALSE) {
            return switching;
        }
        return graph.and(switching, lateness.computeIfAbsent(service, s -> newLateness(s, f -> shareOfSwitchOvers(service, f),
                timesOutside(service, state -> !state.switchingOver()), false)).felt(felt));
    }

    private double shareOfSwitchOvers(Service service, Felt felt) {
        GroupChain chain = groups.chains().get(service);
        Exploration.Solution solution = chain.solution();
        double all = 0;
        double late = 0;
        for (int phase = 1; phase <= GroupChain.PHASES; phase++) {
            double q = 0;
            double w = 0;
            for (int s = 0; s < solution.size(); s++) {
                if (chain.phase(s) == phase) {
                    q += solution.stationary()[s];
                    for (int from = 0; from < solution.size(); from++) {
                        w += chain.phase(from) == phase ? 0 : solution.flux()[from][s];
                    }
                }
            }
            all += q;
            late += q == 0 ? 0 : q * felt.share((1 - q) / w, q / w);
        }
        return all == 0 ? 1 : late / all;
    }

    private int inGroup(Service service, Predicate<Outward> condition) {
        GroupVariable variable = groupVariables.computeIfAbsent(service, this::newGroup);
        int[] states = variable.where(condition);
        return states.length == 0 ? StructureGraph.FALSE : graph.in(variable.element(), states);
    }

    private GroupVariable newGroup(Service service) {
        List<Outward> states = GroupVariable.states(groups.allChains(service));
        GroupVariable variable = new GroupVariable(graph.multiState(snapshot.id(service), states.size()), states);
        figures.add((f, now) -> {
            StateFigures solved = variable.figures(now.chains().get(service));
            f.states(variable.element(), solved.pi(), solved.flux());
        });
        variables.add(new Variable(service, variable.element(), Kind.OWN));
        return variable;
    }

    /** States of some elements. */
    record Condition(int[] elements, int[] states) {

        /** With the state of one more. */
        Condition and(int element, int state) {
            int[] more = Arrays.copyOf(elements, elements.length + 1);
            int[] theirs = Arrays.copyOf(states, states.length + 1);
            more[elements.length] = element;
            theirs[states.length] = state;
            return new Condition(more, theirs);
        }

        /** With the states of other elements. */
        Condition and(Condition other) {
            Condition both = this;
            for (int i = 0; i < other.elements.length; i++) {
                both = both.and(other.elements[i], other.states[i]);
            }
            return both;
        }
    }

    /** Nobody but one member of a group takes part, and everybody feels that. */
    Condition only(Service service, int member) {
        GroupVariable variable = groupVariables.get(service);
        int state = variable.states().indexOf(Outward.only(member, service.getInstances().size()));
        Condition condition = new Condition(new int[] { variable.element() }, new int[] { state });
        for (ServiceInstance instance : service.getInstances()) {
            for (Item item : List.of(instance, instance.getHost())) {
                Lateness late = members.containsKey(item) ? lateness.get(item) : null;
                if (late != null && late.element() >= 0) {
                    condition = condition.and(late.element(), late.feltByAll());
                }
            }
        }
        return condition;
    }

    // Questions about the variables

    /** Whether the element is a single event of one item's own: a failure mode without late states, or the loss of an array's data. */
    boolean isEvent(int element) {
        return events.contains(element);
    }

    /** Whether the chains of other groups of the same project have the states that conditions ask for. */
    boolean haveStatesOf(Groups others) {
        return groupVariables.entrySet().stream().allMatch(group -> GroupVariable.states(others.allChains(group.getKey()))
                .equals(group.getValue().states()));
    }

    /** Whether the item's states depend on those of others: it is a member, or the host of a member, of a group, or has failures in common. */
    boolean inGroup(Item item) {
        return members.containsKey(item) || causes.has(item);
    }

    /** Element of the chain of a group, -1 when it has none. */
    int elementOf(Service service) {
        GroupVariable variable = groupVariables.get(service);
        return variable == null ? -1 : variable.element();
    }

    /** Everything that stands in the graph, in order of creation. */
    List<Variable> variables() {
        return variables;
    }

    /** How far a function of some elements may be from what is felt. */
    Overlaps overlaps(int[] elements) {
        return new Overlaps(IntStream.of(elements).mapToObj(buffered::get).filter(Objects::nonNull).toList());
    }

    /** Probability that the failure that an element stands for is there and not felt by somebody, at most. */
    double hidden(int element) {
        Overlaps.Failure failure = buffered.get(element);
        return failure == null ? 0 : failure.hidden();
    }

    /** State in which everybody feels the failure that an element stands for, the last one before those after its repair; 0 when there is none. */
    int feltByAll(StructureGraph built, int element) {
        Overlaps.Failure failure = buffered.get(element);
        return failure != null ? failure.state() : built.stateCount(element) == 2 ? 1 : 0;
    }

    /** Whether a function depends on whether an item is out of service, or on the group that it is a member of. */
    boolean mattersTo(StructureGraph built, int function, Item item) {
        Set<Integer> elements = new HashSet<>();
        if (outEvents.containsKey(item)) {
            elements.add(outEvents.get(item));
        }
        groups.chains().forEach((service, chain) -> {
            boolean member = chain.members().stream().anyMatch(instance -> instance == item || instance.getHost() == item);
            if (member && groupVariables.containsKey(service)) {
                elements.add(groupVariables.get(service).element());
            }
        });
        return IntStream.of(built.elements(function)).anyMatch(elements::contains);
    }

    /** States of all elements while items are out of service and nothing has failed. */
    int[] atRest(StructureGraph built, Collection<Item> out) {
        int[] states = new int[built.elementCount()];
        outEvents.forEach((item, element) -> states[element] = out.contains(item) ? 1 : 0);
        groupVariables.forEach((service, variable) -> states[variable.element()] = variable.atRest(groups.chain(service, out)));
        return states;
    }

    /** The figures of all variables for the finished graph, with nothing out of service. */
    Figures figures(StructureGraph built) {
        return figures(built, groups);
    }

    /** The same with the figures and chains of other groups of the same project. */
    Figures figures(StructureGraph built, Groups now) {
        Figures all = Figures.of(built);
        figures.forEach(setter -> setter.set(all, now));
        return all;
    }

    /** Some figures as if there were no buffers: every failure and every switch-over is felt at once, by everybody. */
    Figures undelayed(Figures delayed, Groups now) {
        Figures all = delayed.copy();
        undelayed.forEach(setter -> setter.set(all, now));
        return all;
    }

    /**
     * The same while items are out of service.
     *
     * @param normal the figures with nothing out of service
     * @param now whose chains
     */
    Figures figures(Figures normal, Collection<Item> out, Groups now) {
        Set<Item> away = new HashSet<>(out);
        Figures figuresThen = normal.copy();
        outEvents.forEach((item, element) -> figuresThen.event(element, away.contains(item) ? 1 : 0, 0));
        groupVariables.forEach((service, variable) -> {
            StateFigures then = variable.figures(now.chain(service, away));
            figuresThen.states(variable.element(), then.pi(), then.flux());
        });
        return figuresThen;
    }
}
