// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.tests.naive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
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

    /** The chains of an array, solved: one for each pair of RAID 1+0, else one for all disks; none when its disks never fail. */
    static List<Variable> chains(DiskArray array) {
        List<Mode> modes = Mode.of(array.getDisks().get(0));
        if (modes.isEmpty()) {
            return List.of();
        }
        if (modes.size() > 1) {
            throw new IllegalArgumentException("a disk has one failure mode here");
        }
        int pairs = array.getLevel() == RaidLevel.RAID_10 ? array.getDisks().size() / 2 : 1;
        List<Variable> chains = new ArrayList<>();
        for (int i = 0; i < pairs; i++) {
            Chain chain = new Chain(array, array.getDisks().size() / pairs, modes.get(0));
            chains.add(MarkovChain.solve(array, new ArrayState(chain, 0, 0, null), chain::transitions));
        }
        return chains;
    }

    /**
     * @param missing disks to be bought; those beyond the hot spares leave a place in the array empty
     * @param rebuilding disks that are in place without their content
     * @param lost the array when its data is lost, else null
     */
    private record ArrayState(Chain chain, int missing, int rebuilding, DiskArray lost) implements Variable.State {
    }

    private record Chain(DiskArray array, int disks, Mode mode) {

        Map<ArrayState, Double> transitions(ArrayState state) {
            Map<ArrayState, Double> out = new LinkedHashMap<>();
            if (state.lost != null) {
                out.put(new ArrayState(this, 0, 0, null), 1 / Mode.hours(array.getRestore()));
                return out;
            }
            int bad = empty(state.missing) + state.rebuilding;
            int fatal = bad < tolerated(array.getLevel(), disks) ? 0 : disks - bad;
            if (array.getLevel() == RaidLevel.RAID_01) {
                // all bad disks are in one half, and the other half must stay whole
                fatal = bad == 0 ? 0 : disks / 2;
            }
            if (fatal > 0) {
                out.put(new ArrayState(this, 0, 0, array), fatal / mode.mttf());
            }
            if (disks - bad > fatal) {
                boolean spare = state.missing < array.getHotSpares();
                out.put(rebuild(state.missing + 1, state.rebuilding + (spare ? 1 : 0)), (disks - bad - fatal) / mode.mttf());
            }
            if (state.missing > 0) {
                boolean waiting = empty(state.missing) > 0;
                out.merge(rebuild(state.missing - 1, state.rebuilding + (waiting ? 1 : 0)), state.missing / mode.mttr(), Double::sum);
            }
            if (state.rebuilding > 0) {
                out.merge(rebuild(state.missing, state.rebuilding - 1), state.rebuilding / Mode.hours(array.getRebuild()), Double::sum);
            }
            return out;
        }

        private int empty(int missing) {
            return Math.max(0, missing - array.getHotSpares());
        }

        /** A rebuild of no length is over at once. */
        private ArrayState rebuild(int missing, int rebuilding) {
            return new ArrayState(this, missing, Mode.hours(array.getRebuild()) > 0 ? rebuilding : 0, null);
        }
    }
}
