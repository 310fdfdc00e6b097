// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.Collection;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How far the structure, evaluated on late and on held states, may be from what is felt (SEMANTICS 3): bounds from sums over pairs of different failures,
 * which are independent. CONDITIONS.md derives them.
 *
 * @param failures that are felt behind buffers or after their repair
 */
record Overlaps(List<Failure> failures) {

    /**
     * A failure that is felt behind buffers or after its repair.
     *
     * @param element what stands for it
     * @param state state of the element in which everybody feels it; 0 where another element says whether it is there at all
     * @param hidden probability that it is there and not felt by somebody, or was so within the longest time for which it is held
     * @param before probability that it was there when another one came that is hidden now, and went since then
     * @param comes probability that it comes within the longest time that matters
     * @param there probability that it is there and felt after its repair by somebody
     * @param kept probability that it is over and still felt by somebody
     * @param unknown probability that it is felt, or not, as an approximation
     */
    record Failure(int element, int state, double hidden, double before, double comes, double there, double kept, double unknown) {

        /**
         * A failure as it is felt.
         *
         * @param state state of the element in which everybody feels it, 0 for none
         * @param times mean times to failure and to repair
         * @param felts behind which buffers it is felt
         * @param share probability that it is felt behind one of them
         * @param kept probability that it is over and still felt by somebody
         * @param approximate whether it is not known how it is felt
         */
        static Failure of(int element, int state, ModeFigures times, Collection<Felt> felts, ToDoubleFunction<Felt> share, double kept,
                boolean approximate) {
            double q = times.q();
            double least = felts.stream().mapToDouble(share).min().orElse(1);
            double most = felts.stream().mapToDouble(share).max().orElse(1);
            double longest = felts.stream().mapToDouble(Felt::longest).max().orElse(0);
            double hold = felts.stream().mapToDouble(Felt::hold).max().orElse(0);
            double drain = felts.stream().mapToDouble(Felt::drain).max().orElse(0);
            boolean starts = felts.stream().anyMatch(felt -> !felt.starts().isEmpty());
            // what a start has felt, or a buffer has taken in, is not over with the failure
            double before = starts || drain > 0 ? Math.min(1, q + times.w() * drain)
                    : state == 0 ? Math.min(q, times.w() * longest) : q * -Math.expm1(-longest / times.mttr());
            double hidden = least < 1 ? Math.min(1, q * (1 - least) + times.w() * hold) : 0;
            return new Failure(element, state, hidden, before, -Math.expm1(-(longest + hold + drain) / times.mttf()), kept > 0 ? q * most : 0, kept,
                    approximate ? q : 0);
        }
    }

    /** Whether failures may be felt together though none is alone. */
    boolean anyTogether() {
        return higher(failure -> 1) > 0;
    }

    /** Whether failures may be taken as felt together though they are not. */
    boolean anyKept() {
        return lower() > 0;
    }

    /**
     * By how much an unavailability may be higher because failures hand over to one another.
     *
     * @param down at most the probability that it is down while a failure is there, nothing being buffered
     */
    double higher(ToDoubleFunction<Failure> down) {
        double before = failures.stream().mapToDouble(Failure::before).sum();
        double again = failures.stream().mapToDouble(failure -> failure.before * failure.comes).sum();
        return failures.stream().filter(failure -> failure.hidden > 0).mapToDouble(failure -> failure.hidden
                * (down.applyAsDouble(failure) * Math.max(0, before - failure.before) + Math.max(0, again - failure.before * failure.comes))).sum();
    }

    /** By how much an unavailability may be lower because failures that are over are counted as there with others. */
    double lower() {
        double all = failures.stream().mapToDouble(failure -> failure.kept + failure.there).sum();
        return failures.stream().mapToDouble(failure -> failure.kept * Math.max(0, all - failure.kept - failure.there)).sum();
    }

    /** By how much an unavailability may be either for failures whose lengths are not exponential. */
    double unknown() {
        return failures.stream().mapToDouble(Failure::unknown).sum();
    }
}
