// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel;

/**
 * Probabilities of all functions of a diagram in double-double arithmetic (Dekker 1971; Hida, Li and Bailey 2001), about 31 digits: differences of
 * those that nearly agree still have all digits of a double, for the price of one more pass over the nodes.
 *
 * <p>The two probabilities of a variable have to add up to 1 in all these digits. The smaller one is taken as it is and the other one as what is
 * left of 1, a relative change of the figures by no more than their own rounding.
 */
final class PreciseDifferences implements Differences {

    /** Bound of the relative error of one product and sum. */
    private static final double UNIT = 0x1p-100;

    /** Probability of each reference, in two parts. */
    private final double[] high;
    private final double[] low;
    private final double relativeError;
    // the last result of an operation
    private double sumHigh;
    private double sumLow;

    private PreciseDifferences(int nodes, int depth) {
        high = new double[2 * nodes];
        low = new double[2 * nodes];
        high[StructureGraph.TRUE] = 1;
        relativeError = UNIT * (depth + 1);
    }

    /**
     * @param cone the nodes that matter
     * @param depth number of levels that are tested
     */
    static PreciseDifferences of(DecisionDiagram d, LevelFigures figures, boolean[] cone, int depth) {
        PreciseDifferences all = new PreciseDifferences(cone.length, depth);
        PreciseDifferences variables = new PreciseDifferences(figures.high.length, depth);
        for (int level = 0; level < figures.high.length; level++) {
            variables.leaf(level, figures.high[level], figures.low[level]);
        }
        for (int n = 1; n < cone.length; n++) {
            if (cone[n]) {
                all.decide(n, variables, d.level()[n], d.high()[n], d.low()[n]);
            }
        }
        return all;
    }

    /**
     * @param occurred by leaf: probability that the event has occurred
     * @param not the same of that it has not
     */
    static PreciseDifferences of(Circuit c, double[] occurred, double[] not) {
        PreciseDifferences all = new PreciseDifferences(c.nodes(), c.depth());
        for (int n = 1; n < c.firstDecision(); n++) {
            all.leaf(n, occurred[n - 1], not[n - 1]);
        }
        for (int n = c.firstDecision(); n < c.nodes(); n++) {
            all.decide(n, all, c.event()[n], c.high()[n], c.low()[n]);
        }
        return all;
    }

    private void leaf(int n, double p, double q) {
        boolean plain = p <= q;
        double least = plain ? p : q;
        int ofLeast = plain ? 2 * n : 2 * n + 1;
        high[ofLeast] = least;
        high[ofLeast ^ 1] = 1 - least;
        low[ofLeast] = 0;
        low[ofLeast ^ 1] = 1 - high[ofLeast ^ 1] - least;
    }

    private void decide(int n, PreciseDifferences events, int event, int hi, int lo) {
        mean(events, 2 * event, hi, lo);
        high[2 * n] = sumHigh;
        low[2 * n] = sumLow;
        mean(events, 2 * event, hi ^ 1, lo ^ 1);
        high[2 * n + 1] = sumHigh;
        low[2 * n + 1] = sumLow;
    }

    /** The probability of an event times that of a function, and what is left of 1 times that of another function. */
    private void mean(PreciseDifferences events, int event, int then, int otherwise) {
        double p = events.high[event];
        double q = events.high[event ^ 1];
        double a = p * high[then];
        double aLow = Math.fma(p, high[then], -a) + (p * low[then] + events.low[event] * high[then]);
        double b = q * high[otherwise];
        double bLow = Math.fma(q, high[otherwise], -b) + (q * low[otherwise] + events.low[event ^ 1] * high[otherwise]);
        add(a, aLow, b, bLow);
    }

    /** The sum of two numbers, each of two parts. */
    private void add(double a, double aLow, double b, double bLow) {
        double s = a + b;
        double v = s - a;
        double e = a - (s - v) + (b - v) + (aLow + bLow);
        sumHigh = s + e;
        sumLow = e - (sumHigh - s);
    }

    @Override
    public double of(int hi, int lo) {
        boolean plain = high[hi] + high[lo] <= high[hi ^ 1] + high[lo ^ 1];
        int more = plain ? hi : lo ^ 1;
        int less = plain ? lo : hi ^ 1;
        add(high[more], low[more], -high[less], -low[less]);
        return sumHigh;
    }

    @Override
    public double error(int hi, int lo) {
        return relativeError * Math.min(high[hi] + high[lo], high[hi ^ 1] + high[lo ^ 1]);
    }
}
