// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntSupplier;

/**
 * Solves monotone Boolean equations that may refer to one another in circles, by memoised recursion.
 *
 * <p>A question that is asked again while it is being answered gets a fixed answer: false gives the least solution (power, reachability),
 * true the greatest (services that keep each other running). That is exact: over the truth values the least solution of x = f(x) is f(false),
 * the greatest f(true), and by Bekić's theorem (1984) the same holds for systems when inner equations are solved under the outer assumption.
 * Hence an answer that was found under an assumption about a question still open is not remembered.
 */
final class Fixpoint {

    private final int assumed;
    private final Map<Object, Integer> answers = new HashMap<>();
    private final Map<Object, Integer> open = new HashMap<>();
    private int outermost = Integer.MAX_VALUE;
    private boolean circular;

    /** @param assumed answer to a question that is open: a reference, false for the least, true for the greatest solution */
    Fixpoint(int assumed) {
        this.assumed = assumed;
    }

    /**
     * The answer to a question.
     *
     * @param question what is asked
     * @param subject what it is about: two questions about one subject are in a circle when one leads to the other
     * @param answer computes it, asking further questions
     */
    int solve(Object question, Object subject, IntSupplier answer) {
        Integer known = answers.get(question);
        if (known != null) {
            return known;
        }
        Integer depthOfSubject = open.get(subject);
        if (depthOfSubject != null) {
            outermost = Math.min(outermost, depthOfSubject);
            circular = true;
            return assumed;
        }
        int depth = open.size();
        int outermostBefore = outermost;
        outermost = Integer.MAX_VALUE;
        open.put(subject, depth);
        int result = answer.getAsInt();
        open.remove(subject);
        if (outermost >= depth) {
            answers.put(question, result);
            outermost = outermostBefore;
        } else {
            outermost = Math.min(outermost, outermostBefore);
        }
        return result;
    }

    /** Whether any question led back to itself so far. */
    boolean circular() {
        return circular;
    }
}
