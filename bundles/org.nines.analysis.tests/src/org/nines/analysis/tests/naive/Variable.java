// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.tests.naive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.eclipse.emf.ecore.EObject;
import org.nines.model.core.Item;
import org.nines.model.service.Service;
import org.nines.model.storage.Disk;
import org.nines.model.storage.DiskArray;

/**
 * Something with several states that is independent of everything else.
 *
 * @param owner what the states belong to: an item, an array, or a service whose instances are a group
 * @param states what each state means; the first one is that all is well
 * @param probability share of time in each state
 * @param flow for each pair of states the transitions per hour from the first to the second, not conditional on being in the first
 */
record Variable(EObject owner, List<State> states, double[] probability, double[][] flow) {

    /** What a state does to the world; one method for each kind of effect. */
    interface State {

        /** Items that do not work, as felt behind buffers. */
        default Set<Item> down(Behind behind) {
            return Set.of();
        }

        /** The array that has lost data, or null. */
        default DiskArray lost() {
            return null;
        }

        /** Disks that are missing or being rebuilt. */
        default Set<Disk> bad() {
            return Set.of();
        }

        /** The service whose group is switching over, or null. */
        default Service interrupted() {
            return null;
        }

        /** What kind of interruption is running. */
        default Object kind() {
            return null;
        }

        /** Whether the state is that of a group, whose lateness has a variable of its own. */
        default boolean ofGroup() {
            return false;
        }

        /** Of whom and how bad luck has struck. */
        default Luck luck() {
            return null;
        }

        /** Of whom failures of a group or an array are felt behind buffers. */
        default boolean feels(EObject of, Behind behind) {
            return false;
        }

        /** Whether the state has any effect. */
        default boolean matters() {
            return true;
        }
    }

    /** Bad luck of an owner. */
    record Luck(EObject owner, Object what) {
    }

    /** Nothing to be seen. */
    private static final State WELL = new State() {
        @Override
        public boolean matters() {
            return false;
        }
    };

    /**
     * A failure mode by how far it is felt: first by nobody, then by more and more of those who ask; and after its repair, for a while, by those
     * of them who hold on.
     *
     * @param items what is down
     * @param asked behind what somebody will ask
     */
    static Variable of(EObject owner, Set<Item> items, Mode mode, Collection<Behind> asked) {
        TreeSet<Double> felt = new TreeSet<>(Comparator.reverseOrder());
        TreeSet<Double> holds = new TreeSet<>();
        for (Behind behind : asked) {
            felt.add(behind.felt(mode.mttf(), mode.mttr()));
            if (behind.hold() > 0) {
                holds.add(behind.hold());
            }
        }
        List<Double> shares = List.copyOf(felt);
        List<Double> times = List.copyOf(holds);
        int n = shares.size();
        int h = times.size();
        double frequency = (1 - mode.unavailability()) / mode.mttf();
        List<State> states = new ArrayList<>();
        double[] probability = new double[1 + n + n * h];
        double[][] flow = new double[probability.length][probability.length];
        states.add(WELL);
        for (int i = 0; i < n; i++) {
            double least = shares.get(i);
            states.add(down(items, behind -> behind.felt(mode.mttf(), mode.mttr()), least, 0));
            double beyond = i + 1 < n ? shares.get(i + 1) : 0;
            probability[1 + i] = mode.unavailability() * (least - beyond);
            flow[i][1 + i] += frequency * least;
            flow[1 + i][h == 0 ? 0 : 1 + n + i * h] += frequency * (least - beyond);
        }
        boolean feltAtOnce = shares.get(0) == 1;
        double after = 0;
        for (int i = 0; i < n; i++) {
            double ends = frequency * (shares.get(i) - (i + 1 < n ? shares.get(i + 1) : 0));
            for (int j = 0; j < h; j++) {
                states.add(down(items, behind -> behind.felt(mode.mttf(), mode.mttr()), shares.get(i), times.get(j)));
                int state = 1 + n + i * h + j;
                double arrive = ends * Math.exp(-(j == 0 ? 0 : times.get(j - 1)) / mode.mttf());
                double leave = ends * Math.exp(-times.get(j) / mode.mttf());
                probability[state] = (arrive - leave) * mode.mttf();
                after += probability[state];
                flow[state][j + 1 < h ? state + 1 : 0] += leave;
                flow[state][feltAtOnce ? 1 : 0] += arrive - leave;
                flow[0][1] -= feltAtOnce ? arrive - leave : 0;
            }
        }
        probability[0] = 1 - mode.unavailability() * shares.get(0) - after;
        return new Variable(owner, List.copyOf(states), probability, flow);
    }

    /** Down for those who feel at least so large a share of all failures, and hold on for at least so long. */
    private static State down(Set<Item> items, ToDoubleFunction<Behind> share, double reached, double hold) {
        return new State() {
            @Override
            public Set<Item> down(Behind behind) {
                return share.applyAsDouble(behind) >= reached && behind.hold() >= hold ? items : Set.of();
            }
        };
    }

    /** How far what is down in a group or an array is felt; decided anew for each failure. */
    static Variable lateness(EObject of, Collection<Behind> asked, ToDoubleFunction<Behind> share) {
        TreeSet<Double> shares = new TreeSet<>();
        asked.forEach(behind -> shares.add(share.applyAsDouble(behind)));
        shares.add(1.0);
        List<Double> ascending = List.copyOf(shares);
        List<State> states = new ArrayList<>();
        double[] probability = new double[ascending.size()];
        for (int i = 0; i < probability.length; i++) {
            double reached = ascending.get(i);
            probability[i] = reached - (i == 0 ? 0 : ascending.get(i - 1));
            states.add(new State() {
                @Override
                public boolean feels(EObject asking, Behind behind) {
                    return asking == of && share.applyAsDouble(behind) >= reached;
                }
            });
        }
        return new Variable(of, List.copyOf(states), probability, new double[probability.length][probability.length]);
    }

    /** Bad luck that strikes with a probability. */
    static Variable luck(Luck luck, double probability) {
        State struck = new State() {
            @Override
            public Luck luck() {
                return luck;
            }
        };
        return new Variable(luck.owner, List.of(WELL, struck), new double[] { 1 - probability, probability }, new double[2][2]);
    }
}
