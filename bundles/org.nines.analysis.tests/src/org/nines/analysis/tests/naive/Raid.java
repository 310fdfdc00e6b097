// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.tests.naive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nines.model.Project;
import org.nines.model.storage.Disk;
import org.nines.model.storage.DiskArray;
import org.nines.model.storage.RaidLevel;

/** When an array holds its data: by counting disks that are up or down, and as Markov chains with spares, rebuild and restore. */
final class Raid {

    private Raid() {
    }

    /** Whether the disks that work hold the data, by RAID level alone. */
    static boolean holdsData(DiskArray array, Predicate<Disk> works) {
        List<Disk> disks = array.getDisks();
        int n = disks.size();
        return switch (array.getLevel()) {
            case RAID_01 -> disks.subList(0, n / 2).stream().allMatch(works) || disks.subList(n / 2, n).stream().allMatch(works);
            case RAID_10 -> {
                boolean pairs = true;
                for (int i = 0; i < n; i += 2) {
                    pairs &= works.test(disks.get(i)) || works.test(disks.get(i + 1));
                }
                yield pairs;
            }
            default -> disks.stream().filter(works.negate()).count() <= tolerated(array.getLevel(), n);
        };
    }

    private static int tolerated(RaidLevel level, int disks) {
        return switch (level) {
            case RAID_0 -> 0;
            case RAID_1 -> disks - 1;
            case RAID_01 -> disks / 2;
            case RAID_3, RAID_4, RAID_5, RAID_10 -> 1;
            case RAID_6 -> 2;
        };
    }

    /** Whether disks of the array need something that not all of them need. */
    static boolean spread(DiskArray array) {
        Project project = (Project) EcoreUtil.getRootContainer(array);
        return array.getDisks().stream().anyMatch(disk -> disk.getShelf() != null && disk.getShelf() != array.eContainer()
                || project.getCommonCauses().stream().anyMatch(cause -> cause.getMembers().contains(disk))
                || project.getHazardZones().stream().anyMatch(zone -> Evaluation.hits(zone, disk)));
    }

    /** The chains of an array, solved: one for each pair of RAID 1+0, else one for all disks; none when its disks never fail. */
    static List<Variable> chains(DiskArray array, Common common) {
        List<Mode> modes = common.own(array.getDisks().get(0));
        if (modes.isEmpty()) {
            return List.of();
        }
        if (modes.size() > 1) {
            throw new IllegalArgumentException("a disk has one failure mode here");
        }
        double together = common.ratePerHour(array.getDisks().get(0));
        List<Variable> chains = new ArrayList<>();
        int size = array.getLevel() == RaidLevel.RAID_10 ? 2 : array.getDisks().size();
        for (int from = 0; from < array.getDisks().size(); from += size) {
            Chain chain = new Chain(array, array.getDisks().subList(from, from + size), modes.get(0), together);
            List<Place> whole = chain.disks.stream().map(disk -> Place.GOOD).toList();
            chains.add(MarkovChain.solve(array, new ArrayState(chain, whole, 0, false), chain::transitions));
        }
        return chains;
    }

    /** What is in the place of a disk. */
    private enum Place { GOOD, EMPTY, REBUILDING }

    /**
     * @param places what is in the place of each disk
     * @param missing disks to be bought; those beyond the hot spares leave a place empty
     * @param gone whether the data is lost
     */
    private record ArrayState(Chain chain, List<Place> places, int missing, boolean gone) implements Variable.State {

        @Override
        public DiskArray lost() {
            return gone ? chain.array : null;
        }

        @Override
        public Set<Disk> bad() {
            Set<Disk> bad = new HashSet<>();
            for (int i = 0; i < places.size(); i++) {
                if (places.get(i) != Place.GOOD) {
                    bad.add(chain.disks.get(i));
                }
            }
            return bad;
        }

        ArrayState with(int place, Place now, int nowMissing) {
            List<Place> changed = new ArrayList<>(places);
            changed.set(place, now);
            return new ArrayState(chain, List.copyOf(changed), nowMissing, false);
        }

        boolean holds() {
            return chain.holds(places);
        }
    }

    private record Chain(DiskArray array, List<Disk> disks, Mode mode, double together) {

        boolean holds(List<Place> places) {
            if (array.getLevel() == RaidLevel.RAID_10) {
                return places.contains(Place.GOOD);
            }
            return holdsData(array, disk -> places.get(disks.indexOf(disk)) == Place.GOOD);
        }

        Map<ArrayState, Double> transitions(ArrayState state) {
            Map<ArrayState, Double> out = new LinkedHashMap<>();
            if (state.gone) {
                out.put(whole(false), 1 / Mode.hours(array.getRestore()));
                return out;
            }
            add(out, whole(true), together);
            double rebuild = Mode.hours(array.getRebuild());
            double error = array.getReadErrorProbability() == null ? 0 : array.getReadErrorProbability().fraction().doubleValue();
            long empty = state.places.stream().filter(place -> place == Place.EMPTY).count();
            for (int i = 0; i < disks.size(); i++) {
                switch (state.places.get(i)) {
                    case GOOD -> {
                        boolean spare = state.missing < array.getHotSpares();
                        ArrayState failed = state.with(i, spare ? Place.REBUILDING : Place.EMPTY, state.missing + 1);
                        add(out, failed.holds() ? failed : whole(true), 1 / mode.mttf());
                    }
                    case EMPTY -> add(out, state.with(i, Place.REBUILDING, state.missing - 1), state.missing / mode.mttr() / empty);
                    case REBUILDING -> {
                        boolean last = IntStream.range(0, disks.size()).anyMatch(other -> state.places.get(other) == Place.GOOD
                                && !state.with(other, Place.EMPTY, 0).holds());
                        add(out, whole(true), last ? error / rebuild : 0);
                        add(out, state.with(i, Place.GOOD, state.missing), (last ? 1 - error : 1) / rebuild);
                    }
                }
            }
            if (empty == 0 && state.missing > 0) {
                add(out, new ArrayState(this, state.places, state.missing - 1, false), state.missing / mode.mttr());
            }
            return out;
        }

        private ArrayState whole(boolean lost) {
            return new ArrayState(this, disks.stream().map(disk -> Place.GOOD).toList(), 0, lost);
        }

        private static void add(Map<ArrayState, Double> out, ArrayState to, double rate) {
            if (rate > 0) {
                out.merge(to, rate, Double::sum);
            }
        }
    }
}
