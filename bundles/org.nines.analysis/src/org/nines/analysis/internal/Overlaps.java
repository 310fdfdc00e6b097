// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.Collection;
import java.util.function.ToDoubleFunction;

/**
 * How far the structure, evaluated on late and on held states, may be from what is felt (SEMANTICS 3): bounds from sums over failures, which are
 * independent.
 *
 * <p>What is felt though no late state says so needs a failure that came within the buffer's time and another that was repaired within it, each of
 * which is as probable as that it is there and hidden; or
 * one that did both, and yet another that came and went meanwhile. What a held state says though nobody feels it needs a failure that is over
 * and another one that is there or over as well.
 *
 * @param higher by how much the unavailability may be higher
 * @param lower by how much it may be lower because of held states
 * @param unknown by how much it may be either for failures whose lengths are not exponential
 */
record Overlaps(double higher, double lower, double unknown) {

    /**
     * A failure that is felt behind buffers or after its repair.
     *
     * @param hidden probability that it is there and not felt by somebody
     * @param comes probability that it comes within the longest buffer's time
     * @param there probability that it is there and felt after its repair by somebody
     * @param kept probability that it is over and still felt by somebody
     * @param unknown probability that it is felt, or not, as an approximation
     */
    record Failure(double hidden, double comes, double there, double kept, double unknown) {
    }

    static Overlaps of(Collection<Failure> failures) {
        double unknown = failures.stream().mapToDouble(Failure::unknown).sum();
        double comes = failures.stream().mapToDouble(Failure::comes).sum();
        double both = failures.stream().mapToDouble(failure -> failure.hidden * failure.comes * (comes - failure.comes)).sum();
        return new Overlaps(ofTwo(failures, Failure::hidden, Failure::hidden) + Math.max(0, both),
                ofTwo(failures, Failure::kept, failure -> failure.kept + failure.there), unknown);
    }

    /** Sum over two different failures of the probability of what the one does, times that of what the other does. */
    private static double ofTwo(Collection<Failure> failures, ToDoubleFunction<Failure> one, ToDoubleFunction<Failure> other) {
        double all = failures.stream().mapToDouble(other).sum();
        return failures.stream().mapToDouble(failure -> one.applyAsDouble(failure) * Math.max(0, all - other.applyAsDouble(failure))).sum();
    }
}
