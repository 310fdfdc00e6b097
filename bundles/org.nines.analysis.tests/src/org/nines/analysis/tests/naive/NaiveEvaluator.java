// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.tests.naive;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.nines.model.Project;
import org.nines.model.core.Item;
import org.nines.model.service.ClientPopulation;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceLevel;
import org.nines.model.storage.Disk;
import org.nines.model.storage.DiskArray;

/** The figures of a small model, from all combinations of states of everything that fails. */
public final class NaiveEvaluator {

    private static final long LIMIT = 200_000;

    private final Project project;
    private final List<Variable> variables;
    private final List<Goal> goals;
    private final int count;
    /** For each goal: the combinations in which it is down, with interruptions as such and with interruptions counted as served. */
    private final List<BitSet> down = new ArrayList<>();
    private final List<BitSet> out = new ArrayList<>();
    private final double[] probability;

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
            return clients != null ? evaluation.served(clients, service, level)
                    : service.getClients().stream().allMatch(each -> evaluation.served(each, service, level));
        }
    }

    /** Number of combinations that a model has. */
    public static long combinations(Project project) {
        return variables(project).stream().mapToLong(v -> v.states().size()).reduce(1, (a, b) -> a > LIMIT ? a : a * b);
    }

    /**
     * @throws IllegalArgumentException for a model with more than 200,000 combinations of states
     */
    public NaiveEvaluator(Project project) {
        if (combinations(project) > LIMIT) {
            throw new IllegalArgumentException("too many combinations: " + combinations(project));
        }
        this.project = project;
        variables = variables(project);
        goals = Goal.of(project);
        count = (int) combinations(project);
        probability = new double[count];
        goals.forEach(goal -> {
            down.add(new BitSet(count));
            out.add(new BitSet(count));
        });
        for (int i = 0; i < count; i++) {
            tryOut(i);
        }
    }

    /** Outages and interruptions together. */
    public Figures total(Goal goal) {
        return figures(down.get(goals.indexOf(goal)));
    }

    /** Outages alone: an interruption of a group counts as served where a member could serve. */
    public Figures outages(Goal goal) {
        return figures(out.get(goals.indexOf(goal)));
    }

    /** Interruptions alone: down only because a group switches over. Availability is what is left, outages included. */
    public Figures interruptions(Goal goal) {
        int g = goals.indexOf(goal);
        BitSet interrupted = (BitSet) down.get(g).clone();
        interrupted.andNot(out.get(g));
        double frequency = frequency(down.get(g), interrupted);
        return new Figures(sum(interrupted, true), sum(interrupted, false), frequency);
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
        BitSet bad = down.get(goals.indexOf(goal));
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

    private void tryOut(int combination) {
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
        boolean switching = states.stream().anyMatch(state -> state.interrupted() != null);
        Evaluation as = new Evaluation(project, new Combination(states, true));
        Evaluation without = switching ? new Evaluation(project, new Combination(states, false)) : as;
        for (int g = 0; g < goals.size(); g++) {
            down.get(g).set(combination, !goals.get(g).served(as));
            out.get(g).set(combination, !goals.get(g).served(without));
        }
    }

    /** One variable for each mode, standby group and array of the model. */
    private static List<Variable> variables(Project project) {
        Delays delays = new Delays(project);
        Set<Item> grouped = new HashSet<>();
        List<Variable> variables = new ArrayList<>();
        for (Service service : project.getServices()) {
            Variable group = GroupChain.of(service);
            if (group != null) {
                variables.add(group);
                grouped.addAll(GroupChain.items(service));
            }
        }
        for (TreeIterator<EObject> all = project.eAllContents(); all.hasNext();) {
            EObject element = all.next();
            if (element instanceof DiskArray array) {
                variables.addAll(Raid.chains(array));
            } else if (element instanceof Item item && !(item instanceof Disk) && !grouped.contains(item)) {
                Mode.of(item).forEach(mode -> variables.add(Variable.of(mode, delays.of(item))));
            }
        }
        return variables;
    }

    /** The world in one combination of states. */
    private static final class Combination implements World {

        private final List<Variable.State> states;
        private final boolean interruptions;

        Combination(List<Variable.State> states, boolean interruptions) {
            this.states = states;
            this.interruptions = interruptions;
        }

        @Override
        public boolean works(Item item, double delay) {
            for (Variable.State state : states) {
                if (state.down(delay).contains(item)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public boolean holdsData(DiskArray array) {
            return states.stream().noneMatch(state -> state.lost() == array);
        }

        @Override
        public boolean interrupted(Service service) {
            return interruptions && states.stream().anyMatch(state -> state.interrupted() == service);
        }
    }
}
