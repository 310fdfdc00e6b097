// SPDX-License-Identifier: EPL-2.0
package org.nines.samples.tests;

import java.util.List;
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
     * @param first failure mode present in the first member, null when it is up
     * @param second the same for the second member
     * @param phase what the pair is doing
     */
    record Pair(Mode first, Mode second, Phase phase) {

        static Pair of(boolean swapped, Mode one, Mode other, Phase phase) {
            return swapped ? new Pair(other, one, phase) : new Pair(one, other, phase);
        }
    }

    /**
     * Hot standby pair whose members have several failure modes, each with its own repair, and which switches over by a procedure: covered
     * with probability {@code coverage} after a mean time s, else after a mean time m. In both cases the repair of the failed member ends
     * the interruption, too. A member that is down does not fail once more. No fail-back; when both members are down the first one repaired
     * serves at once. Times in hours.
     */
    static Chain<Pair> hotPair(List<Mode> modes, double s, double coverage, double m) {
        Chain<Pair> chain = new Chain<>();
        for (boolean swapped : List.of(false, true)) {
            Phase oneServes = swapped ? Phase.SECOND_SERVES : Phase.FIRST_SERVES;
            Phase otherServes = swapped ? Phase.FIRST_SERVES : Phase.SECOND_SERVES;
            for (Mode mode : modes) {
                Pair bothUp = Pair.of(swapped, null, null, oneServes);
                Pair takeover = Pair.of(swapped, mode, null, Phase.TAKEOVER);
                Pair fallback = Pair.of(swapped, mode, null, Phase.FALLBACK);
                Pair alone = Pair.of(swapped, mode, null, otherServes);
                chain.add(bothUp, takeover, coverage / mode.mttf());
                chain.add(takeover, alone, 1 / s);
                if (coverage < 1) {
                    chain.add(bothUp, fallback, (1 - coverage) / mode.mttf());
                    chain.add(fallback, alone, 1 / m);
                    chain.add(fallback, bothUp, 1 / mode.mttr());
                }
                // The active member carries on when the waiting one fails.
                chain.add(Pair.of(swapped, null, null, otherServes), alone, 1 / mode.mttf());
                chain.add(takeover, bothUp, 1 / mode.mttr());
                chain.add(alone, Pair.of(swapped, null, null, otherServes), 1 / mode.mttr());
                for (Mode second : modes) {
                    Pair bothDown = Pair.of(swapped, mode, second, Phase.BOTH_DOWN);
                    for (Pair here : coverage < 1 ? List.of(takeover, fallback, alone) : List.of(takeover, alone)) {
                        chain.add(here, bothDown, 1 / second.mttf());
                    }
                    chain.add(bothDown, Pair.of(swapped, null, second, oneServes), 1 / mode.mttr());
                }
            }
        }
        return chain;
    }
}
