// SPDX-License-Identifier: EPL-2.0
package org.nines.samples.tests;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nines.samples.tests.Figures.Mode;

/** Markov chains of disk arrays and of a standby pair, written down state by state. */
final class SmallSystems {

    private SmallSystems() {
    }

    /**
     * State of a disk array.
     *
     * @param waiting failed disks that wait for their replacement
     * @param rebuilding replaced disks whose content is not complete yet
     * @param lost whether data was lost; it comes back by restore
     */
    record Disks(int waiting, int rebuilding, boolean lost) {

        static final Disks LOST = new Disks(0, 0, true);

        int missing() {
            return waiting + rebuilding;
        }
    }

    /** Mirrored pairs, striped; data is lost when both disks of a pair are missing. Times in hours. */
    static Chain<Disks> mirrors(int pairs, Mode disk, double rebuild, double restore) {
        Chain<Disks> chain = new Chain<>();
        for (int waiting = 0; waiting <= pairs; waiting++) {
            for (int rebuilding = 0; waiting + rebuilding <= pairs; rebuilding++) {
                Disks here = new Disks(waiting, rebuilding, false);
                if (here.missing() < pairs) {
                    chain.add(here, new Disks(waiting + 1, rebuilding, false), 2 * (pairs - here.missing()) / disk.mttf());
                }
                recover(chain, here, here.missing(), disk, rebuild);
            }
        }
        chain.add(Disks.LOST, new Disks(0, 0, false), 1 / restore);
        return chain;
    }

    /** Array with single parity; data is lost when two disks are missing. Times in hours. */
    static Chain<Disks> singleParity(int disks, Mode disk, double rebuild, double restore) {
        Chain<Disks> chain = new Chain<>();
        chain.add(new Disks(0, 0, false), new Disks(1, 0, false), disks / disk.mttf());
        recover(chain, new Disks(1, 0, false), disks - 1, disk, rebuild);
        recover(chain, new Disks(0, 1, false), disks - 1, disk, rebuild);
        chain.add(Disks.LOST, new Disks(0, 0, false), 1 / restore);
        return chain;
    }

    /** Ways out of a degraded state: replacement, rebuild, and loss by the failure of one of the disks that must not fail. */
    private static void recover(Chain<Disks> chain, Disks here, int fatal, Mode disk, double rebuild) {
        if (here.waiting() > 0) {
            chain.add(here, new Disks(here.waiting() - 1, here.rebuilding() + 1, false), here.waiting() / disk.mttr());
        }
        if (here.rebuilding() > 0) {
            chain.add(here, new Disks(here.waiting(), here.rebuilding() - 1, false), here.rebuilding() / rebuild);
        }
        if (fatal > 0) {
            chain.add(here, Disks.LOST, fatal / disk.mttf());
        }
    }

    /** What a standby pair is doing. */
    enum Phase {
        FIRST_SERVES, SECOND_SERVES, TAKEOVER, FALLBACK, BOTH_DOWN;

        boolean interrupted() {
            return this == TAKEOVER || this == FALLBACK;
        }
    }

    /**
     * State of a hot standby pair.
     *
     * @param first numbers of the failure modes present in the first member, empty when it is up
     * @param second the same for the second member
     * @param phase what the pair is doing
     */
    record Pair(Set<Integer> first, Set<Integer> second, Phase phase) {
    }

    /**
     * Hot standby pair whose members have several failure modes, independent of one another and each with its own repair, and which switches
     * over by a procedure: covered with probability {@code coverage} after a mean time s, else after a mean time m. In both cases the pair
     * serves again, too, as soon as the failed member is up. No fail-back; when both members are down the first one up serves at once. Times
     * in hours.
     */
    static Chain<Pair> hotPair(List<Mode> modes, double s, double coverage, double m) {
        Chain<Pair> chain = new Chain<>();
        List<Set<Integer>> ills = subsets(modes.size());
        for (Set<Integer> first : ills) {
            for (Set<Integer> second : ills) {
                for (Phase phase : Phase.values()) {
                    if (exists(first, second, phase) && (coverage < 1 || phase != Phase.FALLBACK)) {
                        leave(chain, new Pair(first, second, phase), modes, s, coverage, m);
                    }
                }
            }
        }
        return chain;
    }

    private static List<Set<Integer>> subsets(int size) {
        return IntStream.range(0, 1 << size)
                .mapToObj(bits -> IntStream.range(0, size).filter(i -> (bits >> i & 1) == 1).boxed().collect(Collectors.toSet())).toList();
    }

    /** Whoever serves is up, a switch-over has one member to go to and one that failed. */
    private static boolean exists(Set<Integer> first, Set<Integer> second, Phase phase) {
        return switch (phase) {
            case FIRST_SERVES -> first.isEmpty();
            case SECOND_SERVES -> second.isEmpty();
            case TAKEOVER, FALLBACK -> first.isEmpty() != second.isEmpty();
            case BOTH_DOWN -> !first.isEmpty() && !second.isEmpty();
        };
    }

    private static void leave(Chain<Pair> chain, Pair here, List<Mode> modes, double s, double coverage, double m) {
        if (here.phase.interrupted()) {
            Phase after = here.first.isEmpty() ? Phase.FIRST_SERVES : Phase.SECOND_SERVES;
            chain.add(here, new Pair(here.first, here.second, after), 1 / (here.phase == Phase.TAKEOVER ? s : m));
        }
        for (int mode = 0; mode < modes.size(); mode++) {
            for (boolean ofFirst : List.of(true, false)) {
                Set<Integer> ill = ofFirst ? here.first : here.second;
                Set<Integer> other = ofFirst ? here.second : here.first;
                Phase serves = ofFirst ? Phase.FIRST_SERVES : Phase.SECOND_SERVES;
                Set<Integer> then = new HashSet<>(ill);
                if (then.remove(mode)) {
                    boolean served = here.phase == Phase.FIRST_SERVES || here.phase == Phase.SECOND_SERVES;
                    Phase after = then.isEmpty() && !served ? serves : here.phase;
                    chain.add(here, pair(ofFirst, then, other, after), 1 / modes.get(mode).mttr());
                } else {
                    then.add(mode);
                    double rate = 1 / modes.get(mode).mttf();
                    if (!other.isEmpty()) {
                        chain.add(here, pair(ofFirst, then, other, Phase.BOTH_DOWN), rate);
                    } else if (here.phase == serves) {
                        chain.add(here, pair(ofFirst, then, other, Phase.TAKEOVER), rate * coverage);
                        if (coverage < 1) {
                            chain.add(here, pair(ofFirst, then, other, Phase.FALLBACK), rate * (1 - coverage));
                        }
                    } else {
                        // The waiting member fails, or the failed one once more.
                        chain.add(here, pair(ofFirst, then, other, here.phase), rate);
                    }
                }
            }
        }
    }

    private static Pair pair(boolean ofFirst, Set<Integer> one, Set<Integer> other, Phase phase) {
        return ofFirst ? new Pair(one, other, phase) : new Pair(other, one, phase);
    }
}
