// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.tests.naive;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.nines.model.Elements;
import org.nines.model.Project;
import org.nines.model.core.Item;
import org.nines.model.service.Service;
import org.nines.model.service.Standby;
import org.nines.model.service.StandbyKind;
import org.nines.model.storage.Disk;
import org.nines.model.storage.DiskArray;

/**
 * Minimal cut sets by trying all sets of items: each is up, or down until repaired with every battery empty; any member of a group that is
 * up serves.
 */
public final class Structure {

    private final Project project;
    private final Facts facts;
    private final List<Item> items = new ArrayList<>();
    private final List<NaiveEvaluator.Goal> goals;
    /** For each set of items that was tried: the goals that it takes down. */
    private final Map<BitSet, BitSet> tried = new HashMap<>();
    private final int order;

    /**
     * @param trials about how many sets may be tried; decides up to which order the cut sets are complete, at least 1
     */
    public Structure(Project project, int trials) {
        this.project = project;
        facts = new Facts(project);
        for (TreeIterator<EObject> all = project.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Item item) {
                items.add(item);
            }
        }
        goals = NaiveEvaluator.Goal.of(project);
        order = order(items.size(), trials);
        tryOut(new BitSet(), 0);
    }

    private static int order(int n, int trials) {
        double sets = 1;
        double ofOrder = 1;
        int order = 0;
        while (order < n) {
            ofOrder *= (double) (n - order) / (order + 1);
            sets += ofOrder;
            if (order > 0 && sets > trials) {
                break;
            }
            order++;
        }
        return order;
    }

    /** The largest order up to which the cut sets are complete. */
    public int order() {
        return order;
    }

    /** Whether no cut set can have more elements than {@link #order}. */
    public boolean complete() {
        return order == items.size();
    }

    /** Unavailability by identifier of each item whose states do not depend on those of others, as felt by a goal. */
    public Map<String, Double> independent(NaiveEvaluator.Goal goal) {
        Set<Item> dependent = new HashSet<>();
        project.getServices().forEach(service -> dependent.addAll(GroupChain.items(service)));
        Common common = new Common(project);
        Asked asked = new Asked(project, List.of(goal));
        tried.keySet().stream().filter(set -> set.cardinality() <= 2).forEach(set -> asked.ask(facts, List.of(goal), items(set)::contains));
        return items.stream().filter(item -> !(item instanceof Disk) && !dependent.contains(item) && !common.shares(item))
                .collect(Collectors.toMap(Elements::id, item -> felt(common.figures(item), asked.known(item))));
    }

    /** Unavailability as felt by whoever feels it most. */
    private static double felt(List<Mode> modes, Set<Behind> asked) {
        return asked.stream().mapToDouble(behind -> Mode.unavailability(modes.stream()
                .map(mode -> mode.part(behind.felt(mode.mttf(), mode.mttr()))).toList())).max().orElse(0);
    }

    /** Modes with which an item counts when it is down alone. */
    public List<Mode> figures(Item item) {
        return new Common(project).figures(item);
    }

    /** All minimal cut sets of up to {@link #order} items. */
    public Set<Set<Item>> minimalCutSets(NaiveEvaluator.Goal goal) {
        int g = goals.indexOf(goal);
        Set<Set<Item>> minimal = new HashSet<>();
        tried.forEach((set, downs) -> {
            if (downs.get(g) && set.stream().noneMatch(i -> tried.get(without(set, i)).get(g))) {
                minimal.add(items(set));
            }
        });
        return minimal;
    }

    /**
     * Items whose failure alone makes a group switch over, which takes time, without lasting harm: the level stays served, but would be down
     * if in one standby group nobody but one member, the active one, could serve.
     */
    public Set<Item> interrupting(NaiveEvaluator.Goal goal) {
        Set<Item> interrupting = new HashSet<>();
        for (Service service : project.getServices()) {
            if (service.getRedundancy() instanceof Standby standby && takesTime(standby)) {
                for (Item active : service.getInstances()) {
                    Set<Item> waiting = new HashSet<>(service.getInstances());
                    waiting.remove(active);
                    if (!served(goal, waiting)) {
                        continue;
                    }
                    for (Item item : items) {
                        Set<Item> both = new HashSet<>(waiting);
                        both.add(item);
                        if (!served(goal, both) && served(goal, Set.of(item))) {
                            interrupting.add(item);
                        }
                    }
                }
            }
        }
        return interrupting;
    }

    private static boolean takesTime(Standby standby) {
        boolean first = Mode.hours(standby.getDetect()) + Mode.hours(standby.getTakeOver()) + Mode.hours(standby.getNameTimeToLive()) > 0;
        boolean starts = standby.getKind() == StandbyKind.COLD || standby.getKind() == StandbyKind.SPARE;
        return first || standby.getCoverage() != null && standby.getCoverage().complement().signum() > 0
                || starts && standby.getStartFailure() != null && standby.getStartFailure().fraction().signum() > 0;
    }

    /** Whether a goal is served while some items are down and everything else works. */
    public boolean served(NaiveEvaluator.Goal goal, Set<Item> failed) {
        return goal.served(new Evaluation(facts, new Failed(failed)));
    }

    private static BitSet without(BitSet set, int item) {
        BitSet smaller = (BitSet) set.clone();
        smaller.clear(item);
        return smaller;
    }

    private Set<Item> items(BitSet set) {
        Set<Item> chosen = new HashSet<>();
        set.stream().forEach(i -> chosen.add(items.get(i)));
        return chosen;
    }

    private void tryOut(BitSet failed, int next) {
        Evaluation evaluation = new Evaluation(facts, new Failed(items(failed)));
        BitSet downs = new BitSet();
        for (int g = 0; g < goals.size(); g++) {
            downs.set(g, !goals.get(g).served(evaluation));
        }
        tried.put(failed, downs);
        for (int i = next; i < items.size() && failed.cardinality() < order; i++) {
            BitSet larger = (BitSet) failed.clone();
            larger.set(i);
            tryOut(larger, i + 1);
        }
    }

    private record Failed(Set<Item> failed) implements World {

        @Override
        public boolean works(Item item, Behind behind) {
            return !failed.contains(item);
        }

        @Override
        public boolean hasData(DiskArray array, Behind behind) {
            return Raid.spread(array) || Raid.holdsData(array, disk -> !failed.contains(disk));
        }

        @Override
        public boolean good(Disk disk) {
            return !failed.contains(disk);
        }

        @Override
        public boolean interrupted(Service service, Behind behind) {
            return false;
        }

        @Override
        public boolean unlucky(EObject owner, Object what, double probability) {
            return false;
        }

        @Override
        public boolean lasting() {
            return true;
        }

        @Override
        public boolean takeoversTakeTime() {
            return false;
        }

        @Override
        public double load(Service service) {
            return NaiveEvaluator.Loads.LARGEST.of(service);
        }
    }
}
