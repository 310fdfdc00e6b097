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

    private final double[] high;
    private final double[] low;
    private final double relativeError;
    // the last result of an operation
    private double sumHigh;
    private double sumLow;

    /**
     * @param cone the nodes that matter
     * @param depth number of levels that are tested
     */
    PreciseDifferences(DecisionDiagram d, LevelFigures figures, boolean[] cone, int depth) {
        high = new double[2 * cone.length];
        low = new double[2 * cone.length];
        high[StructureGraph.TRUE] = 1;
        relativeError = UNIT * (depth + 1);
        for (int n = 1; n < cone.length; n++) {
            if (cone[n]) {
                int level = d.level()[n];
                mean(figures.high[level], figures.low[level], d.high()[n], d.low()[n]);
                high[2 * n] = sumHigh;
                low[2 * n] = sumLow;
                mean(figures.high[level], figures.low[level], d.high()[n] ^ 1, d.low()[n] ^ 1);
                high[2 * n + 1] = sumHigh;
                low[2 * n + 1] = sumLow;
            }
        }
    }

    /** p times one probability and q = 1 - p times another. */
    private void mean(double p, double q, int ofP, int ofQ) {
        double most = p <= q ? p : q;
        double other = 1 - most;
        double otherLow = 1 - other - most;
        int ofMost = p <= q ? ofP : ofQ;
        int ofOther = p <= q ? ofQ : ofP;
        double a = most * high[ofMost];
        double aLow = Math.fma(most, high[ofMost], -a) + most * low[ofMost];
        double b = other * high[ofOther];
        double bLow = Math.fma(other, high[ofOther], -b) + (other * low[ofOther] + otherLow * high[ofOther]);
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
