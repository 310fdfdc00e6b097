// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * How failures of something are felt by those who need it, behind the buffers in between (SEMANTICS 3).
 *
 * <p>A failure of mean repair time M is felt with the probability {@link #share}: exp(-b/M) behind a battery, a queue or the warmth of a room
 * that holds out for b (exponential repair); (M/t)(1 - exp(-t/M)) behind a cache whose answers are good for t, of which a uniformly
 * distributed rest is left when the failure comes. From then on it is felt until it is repaired, which takes M again. Shares of buffers in a
 * row multiply. After the repair it may be felt for another while (restart, work that piled up).
 *
 * @param delay hours for which buffers hide a failure, 0 or more
 * @param drain hours until these buffers, when full, are empty again; 0: at once
 * @param caches lifetimes of cached answers in hours
 * @param starts needs that count at a start only
 * @param hold hours for which a failure that was felt is felt after its repair
 */
record Felt(double delay, double drain, List<Double> caches, List<Start> starts, double hold) {

    /** At once, and until it is repaired. */
    static final Felt NOW = new Felt(0, 0, List.of(), List.of(), 0);

    /**
     * A need that counts only when something starts.
     *
     * @param rate starts per hour
     * @param longest longest mean repair time of any failure in the model, in hours
     */
    record Start(double rate, double longest) {

        /** Probability that a start falls into a failure of the longest mean repair time. */
        double chance() {
            return rate * longest / (1 + rate * longest);
        }

        /** What is to be multiplied with {@link #chance} to get the probability that a start falls into a failure of a mean repair time. */
        double share(double mttr) {
            return Math.min(1, mttr / longest * (1 + rate * longest) / (1 + rate * mttr));
        }
    }

    /** Hidden for some hours more. */
    Felt later(double hours) {
        return hours == 0 ? this : new Felt(delay + hours, drain, caches, starts, hold);
    }

    /** Hidden for some hours more by a buffer that takes a while to be empty again. */
    Felt later(double hours, double drainHours) {
        return new Felt(delay + hours, drain + drainHours, caches, starts, hold);
    }

    /** Hidden for exactly so many hours. */
    Felt after(double hours) {
        return new Felt(hours, drain, caches, starts, hold);
    }

    /** Hidden by a cache. */
    Felt cached(double hours) {
        List<Double> more = new ArrayList<>(caches);
        more.add(hours);
        return new Felt(delay, drain, List.copyOf(more), starts, hold);
    }

    /** Felt at starts only. */
    Felt atStarts(Start start) {
        List<Start> more = new ArrayList<>(starts);
        more.add(start);
        return new Felt(delay, drain, caches, List.copyOf(more), hold);
    }

    /** Felt for some hours after the repair. */
    Felt held(double hours) {
        return hours == 0 ? this : new Felt(delay, drain, caches, starts, hold + hours);
    }

    /** The longest time for which a failure may be hidden, in hours. */
    double longest() {
        return delay + caches.stream().mapToDouble(Double::doubleValue).sum();
    }

    /** Whether a failure of exactly so many hours is never felt when the buffers are empty; false for NaN. */
    boolean bridges(double hours) {
        return hours <= delay;
    }

    /** Whether every failure is felt as soon as it happens. */
    boolean atOnce() {
        return delay == 0 && caches.isEmpty() && starts.isEmpty();
    }

    /**
     * Probability that a failure is felt at all, and share of its time in which it is felt, as the two are the same for exponential times.
     *
     * @param mttf mean time to failure in hours
     * @param mttr mean time to repair in hours
     */
    double share(double mttf, double mttr) {
        double share = delay == 0 ? 1 : drain == 0 ? Math.exp(-delay / mttr) : overflow(mttf, mttr);
        for (double cache : caches) {
            share *= -Math.expm1(-cache / mttr) * mttr / cache;
        }
        for (Start start : starts) {
            share *= start.share(mttr);
        }
        return share;
    }

    /** The same without caches, and needed at all times. */
    Felt bufferedOnly() {
        return new Felt(delay, drain, List.of(), List.of(), hold);
    }

    /**
     * Probability that something of a mean length is felt, which may be nothing, or for ever.
     *
     * @param frequency how often per hour
     * @param length mean in hours, 0 to infinity
     */
    double shareOf(double frequency, double length) {
        return atOnce() || Double.isInfinite(length) ? 1 : length == 0 || frequency == 0 ? 0 : share(1 / frequency, length);
    }

    /**
     * Share of down time in which a buffer is full that fills while something is down and drains while it is up: the stationary solution of a
     * fluid queue fed by an on-off source (Anick, Mitra and Sondhi 1982, for one source). The buffer of length b fills at rate 1 and drains at
     * rate r = b/drain; with a = 1/(r MTTF) - 1/MTTR its content has the density exp(a x) up to factors.
     */
    private double overflow(double mttf, double mttr) {
        double r = delay / drain;
        double a = 1 / (r * mttf) - 1 / mttr;
        double inside = a == 0 ? delay : -Math.expm1(-a * delay) / a;
        double full = mttr / (mttf * Math.exp(-a * delay) + mttr + (1 + 1 / r) * inside);
        return full * (mttf + mttr) / mttr;
    }
}
