// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.tests.naive;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands between a failure and whoever may feel it.
 *
 * @param delay hours of batteries, warmth and queues
 * @param drain hours until full queues are empty again
 * @param waits for each cache its hours; for each need at a start the failures per hour that bring a start, as a negative number
 * @param longest longest mean repair time in the model, hours
 * @param hold hours after a repair in which it is still felt
 */
record Behind(double delay, double drain, List<Double> waits, double longest, double hold) {

    static final Behind NOTHING = new Behind(0, 0, List.of(), 0, 0);

    Behind battery(double hours) {
        return new Behind(delay + hours, drain, waits, longest, hold);
    }

    Behind queue(double hours, double drainHours) {
        return new Behind(delay + hours, drain + drainHours, waits, longest, hold);
    }

    Behind of(double hours) {
        return new Behind(hours, drain, waits, longest, hold);
    }

    Behind cache(double hours) {
        return waiting(hours, longest);
    }

    Behind start(double rate, double longestRepair) {
        return waiting(-rate, longestRepair);
    }

    private Behind waiting(double wait, double longestRepair) {
        List<Double> more = new ArrayList<>(waits);
        more.add(wait);
        return new Behind(delay, drain, List.copyOf(more), longestRepair, hold);
    }

    Behind held(double hours) {
        return new Behind(delay, drain, waits, longest, hold + hours);
    }

    boolean nothing() {
        return delay == 0 && waits.isEmpty();
    }

    /** Share of the down time that is felt. */
    double felt(double mttf, double mttr) {
        double felt = drain > 0 ? full(mttf, mttr) : Math.exp(-delay / mttr);
        for (double wait : waits) {
            if (wait > 0) {
                felt *= mttr / wait * (1 - Math.exp(-wait / mttr));
            } else {
                // among those felt for a failure of the longest kind, the share of those felt for this one
                felt *= chance(-wait, mttr) / chance(-wait, longest);
            }
        }
        return felt;
    }

    /** Probability that a start comes before the end of a failure: a race of two exponential times. */
    static double chance(double rate, double mttr) {
        return rate / (rate + 1 / mttr);
    }

    /** Share of down time with a full queue: a queue of many small steps instead of a fluid. */
    private double full(double mttf, double mttr) {
        int steps = 20_000;
        double up = steps / delay;
        double down = steps / drain;
        // states: level 0..steps while up or while down; solved level by level, as flow up equals flow down between neighbours
        double sumUp = 1;
        double levelUp = 1;
        double levelDown = levelUp / mttf / (up + 1 / mttr);
        double sumDown = levelDown;
        for (int level = 1; level <= steps; level++) {
            double flow = levelDown * up;
            levelUp = flow / down;
            levelDown = level < steps ? (flow + levelUp / mttf) / (up + 1 / mttr) : (flow + levelUp / mttf) * mttr;
            sumUp += levelUp;
            sumDown += levelDown;
        }
        return levelDown / sumDown;
    }
}
