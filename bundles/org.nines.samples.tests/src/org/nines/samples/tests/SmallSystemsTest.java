// SPDX-License-Identifier: EPL-2.0
package org.nines.samples.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nines.samples.tests.Figures.Mode;
import org.nines.samples.tests.SmallSystems.Disks;
import org.nines.samples.tests.SmallSystems.Pair;
import org.nines.samples.tests.SmallSystems.Phase;

/** The building blocks of the calculation by hand against published and closed results. */
class SmallSystemsTest {

    private static final double MINUTE = 1 / 60.0;

    /**
     * Active/passive pair, MTTF 1000 h, MTTR 10 h, switch-over 2 min covered to 95 %, else 1 h: a published case of this product's
     * semantics.
     */
    @Test
    void hotPairWithSwitchOver() {
        Chain<Pair> pair = SmallSystems.hotPair(List.of(new Mode(1000, 10)), 2 * MINUTE, 0.95, 1);
        assertEquals(1.734866e-4, pair.probability(SmallSystemsTest::down), 5e-11);
        assertEquals(9.998265e-4, pair.frequency((from, to) -> !down(from) && down(to)), 5e-10);
    }

    /** Without time for the switch-over only the failure of both members is left: q squared, and 2 q w. */
    @Test
    void hotPairWithoutSwitchOverIsTwoIndependentMembers() {
        Mode mode = new Mode(1000, 10);
        Chain<Pair> pair = SmallSystems.hotPair(List.of(mode), 2 * MINUTE, 0.95, 1);
        double q = mode.unavailability();
        assertEquals(q * q, pair.probability(s -> s.phase() == Phase.BOTH_DOWN), 1e-12 * q * q);
        double bothFail = pair.frequency((from, to) -> from.phase() != Phase.BOTH_DOWN && to.phase() == Phase.BOTH_DOWN);
        assertEquals(2 * q * mode.intensity(), bothFail, 1e-12 * q * mode.intensity());
    }

    /**
     * A member is down in any of its modes, q = 1 - (1 - q1)(1 - q2) and w = (1 - q)(1 / MTTF1 + 1 / MTTF2), and the members are independent of
     * each other.
     */
    @Test
    void modesOfAMemberAreIndependent() {
        Mode often = new Mode(100, 1);
        Mode lasting = new Mode(1000, 50);
        Chain<Pair> pair = SmallSystems.hotPair(List.of(often, lasting), 0.3, 0.9, 2);
        double q = 1 - (1 - often.unavailability()) * (1 - lasting.unavailability());
        double w = (1 - q) * (1 / often.mttf() + 1 / lasting.mttf());
        assertEquals(q, pair.probability(s -> !s.first().isEmpty()), 1e-12);
        assertEquals(q * q, pair.probability(s -> s.phase() == Phase.BOTH_DOWN), 1e-12);
        assertEquals(2 * q * w,
                pair.frequency((from, to) -> from.phase() != Phase.BOTH_DOWN && to.phase() == Phase.BOTH_DOWN), 1e-12);
    }

    /**
     * RAID 5 of 4+1 disks, MTTF 30000 h, rebuild 1 h, restore 8 h: a published case of this product's semantics, where replacement takes no
     * time.
     */
    @Test
    void singleParity() {
        Chain<Disks> array = SmallSystems.singleParity(5, new Mode(30_000, 1e-9), 1, 8);
        assertEquals(1.7772e-7, array.probability(Disks::lost), 5e-12);
    }

    /**
     * Mean time to data loss of a mirrored pair, (3 lambda + mu) / (2 lambda^2) from two whole disks (Patterson, Gibson and Katz 1988 give
     * its limit).
     */
    @Test
    void mirroredPair() {
        double lambda = 1 / 1000.0;
        double mu = 1 / 5.0;
        double restore = 24;
        Chain<Disks> array = SmallSystems.mirrors(1, new Mode(1000, 1e-9), 5, restore);
        double meanTimeToLoss = (3 * lambda + mu) / (2 * lambda * lambda);
        assertEquals(restore / (meanTimeToLoss + restore), array.probability(Disks::lost), 1e-10);
        assertEquals(1 / (meanTimeToLoss + restore), array.frequency((from, to) -> !from.lost() && to.lost()), 1e-12);
    }

    /** Two pairs are lost twice as often as one, but for the chance that both are in trouble at once. */
    @Test
    void mirroredPairsAreIndependentUntilDataIsLost() {
        Mode disk = new Mode(100_000, 2);
        double one = SmallSystems.mirrors(1, disk, 3, 8).frequency((from, to) -> !from.lost() && to.lost());
        double three = SmallSystems.mirrors(3, disk, 3, 8).frequency((from, to) -> !from.lost() && to.lost());
        assertEquals(3 * one, three, three * 1e-4);
    }

    /** Two of three, q = 0.1 and w = 0.01: U = 3 q^2 - 2 q^3 and W = 6 q (1 - q) w. */
    @Test
    void dualsGiveProbabilityAndFrequency() {
        Dual element = Dual.up(0.1, 0.01);
        Dual down = Combinations.atLeast(2, element, element, element).complement();
        assertEquals(0.028, down.value(), 1e-15);
        assertEquals(0.0054, down.slope(), 1e-15);
    }

    private static boolean down(Pair state) {
        return state.phase().interrupted() || state.phase() == Phase.BOTH_DOWN;
    }
}
