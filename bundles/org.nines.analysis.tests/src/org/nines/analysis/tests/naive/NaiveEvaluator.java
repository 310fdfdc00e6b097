// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.tests.naive;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.nines.model.Project;
import org.nines.model.core.Item;
import org.nines.model.service.ClientPopulation;
import org.nines.model.service.DemandPeriod;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceLevel;
import org.nines.model.storage.Disk;
import org.nines.model.storage.DiskArray;

/** The figures of a small model, from all combinations of states of everything that fails. */
public final class NaiveEvaluator {

    private static final long LIMIT = 200_000;

    private final Project project;
    private final Facts facts;
    private List<Variable> variables;
    private final List<Goal> goals;
    private Set<EObject> latenesses;
    private int count;
    /** For each goal: the combinations in which it is down, with interruptions as such and with interruptions counted as served. */
    private final List<BitSet> downs = new ArrayList<>();
    private final List<BitSet> outages = new ArrayList<>();
    private final Asked asked;
    private final Map<Item, Double> out;
    private final Loads loads;
    private double[] probability;

    /**
     * Share of time down and up, and transitions from up to down per hour.
     *
     * @param unavailability 0 to 1, a sum over states that are down
     * @param availability 0 to 1, a sum over states that are up
     * @param failuresPerHour transitions per hour
     */
    public record Figures(double unavailability, double availability, double failuresPerHour) {
    }

    /**
     * What is asked: a service level for one population, or for everybody who uses the service.
     *
     * @param clients the population, null for everybody
     */
    public record Goal(Service service, ServiceLevel level, ClientPopulation clients) {

        /** Every level that somebody uses, in the order of the model: for everybody, then for each population. */
        public static List<Goal> of(Project project) {
            List<Goal> goals = new ArrayList<>();
            for (Service service : project.getServices()) {
                List<ClientPopulation> users = project.getClients().stream().filter(c -> c.getUses().contains(service)).toList();
                for (ServiceLevel level : users.isEmpty() ? List.<ServiceLevel>of() : service.getLevels()) {
                    goals.add(new Goal(service, level, null));
                    users.forEach(user -> goals.add(new Goal(service, level, user)));
                }
            }
            return goals;
        }

        boolean served(Evaluation evaluation) {
            return evaluation.served(clients != null ? List.of(clients) : service.getClients(), service, level);
        }
    }

    /** Number of combinations that a model has. */
    public static long combinations(Project project) {
        return new Counter(project).combinations();
    }

    /** Counts the combinations of a model whose figures change, though not what it is made of. */
    public static final class Counter {

        private final Project project;
        private final Asked asked;

        /** Counts for a project. */
        public Counter(Project project) {
            this.project = project;
            asked = new Asked(project);
        }

        /** Number of combinations now. */
        public long combinations() {
            return NaiveEvaluator.combinations(variables(project, asked, Set.of()));
        }
    }

    private static long combinations(List<Variable> variables) {
        return variables.stream().mapToLong(v -> v.states().size()).reduce(1, (a, b) -> a > LIMIT ? a : a * b);
    }

    /**
     * @throws IllegalArgumentException for a model with more than 200,000 combinations of states
     */
    public NaiveEvaluator(Project project) {
        this(project, Map.of(), Loads.LARGEST);
    }

    /**
     * @param out items that are out of service for planned work, and how many hours that takes at most; buffers hide shorter ones
     * @param loads what services whose demand decides have to carry
     */
    NaiveEvaluator(Project project, Map<Item, Double> out, Loads loads) {
        this.project = project;
        this.out = out;
        this.loads = loads;
        asked = new Asked(project);
        facts = new Facts(project);
        goals = Goal.of(project);
        while (!tryAll()) {
            // something was asked for that had not been asked before: once more, with states for it
        }
    }

    private boolean tryAll() {
        variables = variables(project, asked, out.keySet());
        long combinations = combinations(variables);
        if (combinations > LIMIT) {
            throw new IllegalArgumentException("too many combinations: " + combinations);
        }
        count = (int) combinations;
        latenesses = new HashSet<>();
        variables.stream().filter(v -> v.states().get(0).feels(v.owner(), Behind.NOTHING)).forEach(v -> latenesses.add(v.owner()));
        downs.clear();
        outages.clear();
        probability = new double[count];
        goals.forEach(goal -> {
            downs.add(new BitSet(count));
            outages.add(new BitSet(count));
        });
        boolean learned = false;
        for (int i = 0; i < count && !learned; i++) {
            learned = tryOut(i);
        }
        return !learned;
    }

    /** Outages and interruptions together. */
    public Figures total(Goal goal) {
        return figures(downs.get(goals.indexOf(goal)));
    }

    /** Outages alone: an interruption of a group counts as served where a member could serve. */
    public Figures outages(Goal goal) {
        return figures(outages.get(goals.indexOf(goal)));
    }

    /** Interruptions alone: down only because a group switches over. Availability is what is left, outages included. */
    public Figures interruptions(Goal goal) {
        int g = goals.indexOf(goal);
        BitSet interrupted = (BitSet) downs.get(g).clone();
        interrupted.andNot(outages.get(g));
        double frequency = frequency(downs.get(g), interrupted);
        return new Figures(sum(interrupted, true), sum(interrupted, false), frequency);
    }

    /** Down with nothing failed. */
    boolean away(Goal goal) {
        return downs.get(goals.indexOf(goal)).get(0);
    }

    /** Probability, here, of being down here and up there; of two that differ only in what is out and in the loads. */
    double downHereAlone(Goal goal, NaiveEvaluator there) {
        if (count != there.count) {
            throw new IllegalArgumentException("not the same variables");
        }
        BitSet alone = (BitSet) downs.get(goals.indexOf(goal)).clone();
        alone.andNot(there.downs.get(there.goals.indexOf(goal)));
        return sum(alone, true);
    }

    /** What fails by itself: items, arrays for their disks, and services for groups of instances. */
    public Set<EObject> owners() {
        return variables.stream().map(Variable::owner).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * By how much unavailability would fall if an item, or the disks of an array, never failed.
     *
     * @param element an item that is in no group, or an array
     */
    public double gain(Goal goal, EObject element) {
        BitSet bad = downs.get(goals.indexOf(goal));
        double without = 0;
        for (int i = 0; i < count; i++) {
            double conditional = bad.get(i) ? probability[i] : 0;
            int rest = i;
            for (Variable variable : variables) {
                int state = rest % variable.states().size();
                rest /= variable.states().size();
                if (variable.owner() == element) {
                    conditional = state == 0 ? conditional / variable.probability()[0] : 0;
                }
            }
            without += conditional;
        }
        return sum(bad, true) - without;
    }

    private Figures figures(BitSet bad) {
        return new Figures(sum(bad, true), sum(bad, false), frequency(bad, bad));
    }

    private double sum(BitSet set, boolean inside) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += set.get(i) == inside ? probability[i] : 0;
        }
        return sum;
    }

    /** Transitions per hour from outside one set to the inside of another, one element at a time. */
    private double frequency(BitSet notFrom, BitSet to) {
        double frequency = 0;
        for (int i = 0; i < count; i++) {
            if (notFrom.get(i) || probability[i] == 0) {
                continue;
            }
            int stride = 1;
            for (Variable variable : variables) {
                int n = variable.states().size();
                int from = i / stride % n;
                for (int state = 0; state < n; state++) {
                    double flow = variable.flow()[from][state];
                    if (flow > 0 && to.get(i + (state - from) * stride)) {
                        frequency += probability[i] / variable.probability()[from] * flow;
                    }
                }
                stride *= n;
            }
        }
        return frequency;
    }

    /** Whether something was asked for that had not been asked before. */
    private boolean tryOut(int combination) {
        List<Variable.State> states = new ArrayList<>();
        double product = 1;
        int rest = combination;
        for (Variable variable : variables) {
            int state = rest % variable.states().size();
            rest /= variable.states().size();
            if (variable.states().get(state).matters()) {
                states.add(variable.states().get(state));
            }
            product *= variable.probability()[state];
        }
        probability[combination] = product;
        Combination world = new Combination(states, true);
        Combination patient = new Combination(states, false);
        Evaluation as = new Evaluation(facts, world);
        boolean same = !facts.machinesMove && states.stream().allMatch(state -> state.interrupted() == null);
        Evaluation without = same ? as : new Evaluation(facts, patient);
        for (int g = 0; g < goals.size(); g++) {
            downs.get(g).set(combination, !goals.get(g).served(as));
            outages.get(g).set(combination, !goals.get(g).served(without));
        }
        return world.learned || patient.learned;
    }

    /** One variable for each mode, each group, each array, each share in common and each sort of bad luck of the model. */
    private static List<Variable> variables(Project project, Asked asked, Set<Item> out) {
        Common common = new Common(project);
        Set<Item> grouped = new HashSet<>();
        List<Variable> variables = new ArrayList<>();
        for (Service service : project.getServices()) {
            Variable group = GroupChain.of(service, common, out);
            if (group != null) {
                variables.add(group);
                grouped.addAll(GroupChain.items(service));
                GroupChain.items(service).forEach(item -> late(variables, item, asked, b -> felt(group, item, service, common, b)));
                late(variables, service, asked, b -> feltInterruption(group, b));
            }
        }
        for (Common.Group group : common.groups()) {
            if (group.cause() == null && !(group.members().get(0) instanceof Disk)) {
                Set<Behind> behind = new HashSet<>();
                group.members().forEach(member -> behind.addAll(asked.of(member)));
                group.event().forEach(mode -> variables.add(Variable.of(group.owner(), Set.copyOf(group.members()), mode, behind)));
            }
        }
        for (TreeIterator<EObject> all = project.eAllContents(); all.hasNext();) {
            EObject element = all.next();
            if (element instanceof DiskArray array) {
                List<Variable> chains = Raid.chains(array, common);
                variables.addAll(chains);
                if (!chains.isEmpty()) {
                    late(variables, array, asked, b -> feltLoss(chains, b));
                }
            } else if (element instanceof Item item && !(item instanceof Disk) && !grouped.contains(item)) {
                common.own(item).forEach(mode -> variables.add(Variable.of(item, Set.of(item), mode, asked.of(item))));
            }
        }
        asked.luck().forEach((luck, probability) -> {
            if (probability > 0) {
                variables.add(Variable.luck(luck, probability));
            }
        });
        return variables;
    }

    private static void late(List<Variable> variables, EObject of, Asked asked, ToDoubleFunction<Behind> share) {
        Variable lateness = Variable.lateness(of, asked.of(of), share);
        if (lateness.states().size() > 1) {
            variables.add(lateness);
        }
    }

    /** Share of the time that an item of a group is down in which that is felt. */
    private static double felt(Variable group, Item item, Service service, Common common, Behind behind) {
        if (GroupChain.shortOfCrews(service)) {
            return felt(group, state -> state.down(Behind.NOTHING).contains(item), behind);
        }
        double all = 0;
        double felt = 0;
        for (Mode mode : common.own(item)) {
            all += mode.unavailability();
            felt += mode.unavailability() * behind.felt(mode.mttf(), mode.mttr());
        }
        return all == 0 ? 1 : felt / all;
    }

    /** The same for switch-overs, each kind for itself, as they have lengths of their own. */
    private static double feltInterruption(Variable group, Behind behind) {
        Map<Object, List<Integer>> kinds = new LinkedHashMap<>();
        for (int i = 0; i < group.states().size(); i++) {
            if (group.states().get(i).interrupted() != null) {
                kinds.computeIfAbsent(group.states().get(i).kind(), k -> new ArrayList<>()).add(i);
            }
        }
        double all = 0;
        double felt = 0;
        for (List<Integer> kind : kinds.values()) {
            double share = kind.stream().mapToDouble(i -> group.probability()[i]).sum();
            all += share;
            felt += share * felt(group, state -> kind.contains(group.states().indexOf(state)), behind);
        }
        return all == 0 ? 1 : felt / all;
    }

    /** The same for any set of states, as if it were left after an exponential time. */
    private static double felt(Variable variable, Predicate<Variable.State> in, Behind behind) {
        double q = 0;
        double w = 0;
        for (int i = 0; i < variable.states().size(); i++) {
            if (in.test(variable.states().get(i))) {
                q += variable.probability()[i];
                for (int j = 0; j < variable.states().size(); j++) {
                    w += in.test(variable.states().get(j)) ? 0 : variable.flow()[j][i];
                }
            }
        }
        return w == 0 ? 1 : behind.felt((1 - q) / w, q / w);
    }

    private static double feltLoss(List<Variable> chains, Behind behind) {
        double none = 1;
        double frequency = 0;
        for (Variable chain : chains) {
            double q = 0;
            double w = 0;
            for (int i = 0; i < chain.states().size(); i++) {
                if (chain.states().get(i).lost() != null) {
                    q += chain.probability()[i];
                    for (int j = 0; j < chain.states().size(); j++) {
                        w += chain.states().get(j).lost() != null ? 0 : chain.flow()[j][i];
                    }
                }
            }
            frequency = frequency * (1 - q) + w * none;
            none *= 1 - q;
        }
        return behind.felt(none / frequency, (1 - none) / frequency);
    }

    /** What has to be carried. */
    interface Loads {

        Loads LARGEST = service -> service.getDemand().getPeriods().stream().mapToDouble(DemandPeriod::getLoad).max().orElseThrow();

        double of(Service service);
    }

    /** The world in one combination of states. */
    private final class Combination implements World {

        private final List<Variable.State> states;
        private final boolean takeovers;
        private boolean learned;

        Combination(List<Variable.State> states, boolean takeovers) {
            this.states = states;
            this.takeovers = takeovers;
        }

        private void known(EObject of, Behind behind) {
            learned |= !behind.nothing() && asked.learn(of, behind) || behind.hold() > 0 && asked.learn(of, behind);
        }

        private boolean felt(EObject of, Behind behind) {
            return behind.nothing() || !latenesses.contains(of) || states.stream().anyMatch(state -> state.feels(of, behind));
        }

        @Override
        public boolean works(Item item, Behind behind) {
            known(item, behind);
            if (out.containsKey(item) && behind.delay() < out.get(item)) {
                return false;
            }
            for (Variable.State state : states) {
                if (state.down(behind).contains(item) && (!state.ofGroup() || felt(item, behind))) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public boolean hasData(DiskArray array, Behind behind) {
            known(array, behind);
            return states.stream().noneMatch(state -> state.lost() == array) || !Raid.spread(array) && !felt(array, behind);
        }

        @Override
        public boolean good(Disk disk) {
            return states.stream().noneMatch(state -> state.bad().contains(disk));
        }

        @Override
        public boolean interrupted(Service service, Behind behind) {
            known(service, behind);
            return states.stream().anyMatch(state -> state.interrupted() == service) && felt(service, behind);
        }

        @Override
        public boolean unlucky(EObject owner, Object what, double probability) {
            learned |= asked.learn(new Variable.Luck(owner, what), probability);
            return probability > 0 && states.stream().anyMatch(state -> new Variable.Luck(owner, what).equals(state.luck()));
        }

        @Override
        public boolean lasting() {
            return false;
        }

        @Override
        public boolean takeoversTakeTime() {
            return takeovers;
        }

        @Override
        public double load(Service service) {
            return loads.of(service);
        }
    }
}
