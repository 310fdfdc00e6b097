// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * Counts the sets of a family by order: a polynomial for each node, that of the low child plus that of the high child times x, or times the
 * polynomial of the family that stands for the level. With long numbers as far as they reach, with big ones above that. The polynomial of a
 * node is dropped after its last parent.
 */
final class OrderCount {

    private final Zbdd sets;
    /** By level: polynomial of the family that stands for it, null for an element. */
    private final BigInteger[][] ofLevel;
    private final int[] parents;

    OrderCount(Zbdd sets, BigInteger[][] ofLevel) {
        this.sets = sets;
        this.ofLevel = ofLevel;
        parents = new int[sets.size()];
    }

    /**
     * Number of all sets, whatever their order: one number instead of a polynomial for each node.
     *
     * @param ofLevel by level: number of the sets of the family that stands for it, null for an element
     */
    static BigInteger total(Zbdd sets, BigInteger[] ofLevel) {
        BigInteger[] total = new BigInteger[sets.size()];
        total[Zbdd.EMPTY] = BigInteger.ZERO;
        total[Zbdd.BASE] = BigInteger.ONE;
        for (int n = 2; n < total.length; n++) {
            BigInteger factor = ofLevel[sets.level[n]];
            BigInteger hi = total[sets.high[n]];
            total[n] = total[sets.low[n]].add(factor == null ? hi : hi.multiply(factor));
        }
        return total[sets.root()];
    }

    BigInteger[] counts() {
        try {
            return Arrays.stream(longs()).mapToObj(BigInteger::valueOf).toArray(BigInteger[]::new);
        } catch (ArithmeticException overflow) {
            return bigs();
        }
    }

    private void countParents() {
        Arrays.fill(parents, 0);
        for (int n = 2; n < sets.size(); n++) {
            parents[sets.low[n]]++;
            parents[sets.high[n]]++;
        }
    }

    private long[] longs() {
        countParents();
        long[][] factors = new long[ofLevel.length][];
        for (int l = 0; l < factors.length; l++) {
            if (ofLevel[l] != null) {
                factors[l] = Arrays.stream(ofLevel[l]).mapToLong(BigInteger::longValueExact).toArray();
            }
        }
        long[][] polynomial = new long[sets.size()][];
        polynomial[Zbdd.EMPTY] = new long[0];
        polynomial[Zbdd.BASE] = new long[] {1};
        for (int n = 2; n < polynomial.length; n++) {
            long[] lo = polynomial[sets.low[n]];
            long[] hi = polynomial[sets.high[n]];
            long[] factor = factors[sets.level[n]];
            long[] sum = Arrays.copyOf(lo, Math.max(lo.length, hi.length + (factor == null ? 1 : factor.length - 1)));
            for (int i = 0; i < hi.length; i++) {
                if (factor == null) {
                    sum[i + 1] = Math.addExact(sum[i + 1], hi[i]);
                } else {
                    for (int j = 0; j < factor.length; j++) {
                        sum[i + j] = Math.addExact(sum[i + j], Math.multiplyExact(hi[i], factor[j]));
                    }
                }
            }
            polynomial[n] = sum;
            release(polynomial, n);
        }
        return polynomial[sets.root()];
    }

    private BigInteger[] bigs() {
        countParents();
        BigInteger[][] polynomial = new BigInteger[sets.size()][];
        polynomial[Zbdd.EMPTY] = new BigInteger[0];
        polynomial[Zbdd.BASE] = new BigInteger[] {BigInteger.ONE};
        for (int n = 2; n < polynomial.length; n++) {
            BigInteger[] lo = polynomial[sets.low[n]];
            BigInteger[] hi = polynomial[sets.high[n]];
            BigInteger[] factor = ofLevel[sets.level[n]];
            BigInteger[] sum = Arrays.copyOf(lo, Math.max(lo.length, hi.length + (factor == null ? 1 : factor.length - 1)));
            for (int i = lo.length; i < sum.length; i++) {
                sum[i] = BigInteger.ZERO;
            }
            for (int i = 0; i < hi.length; i++) {
                if (factor == null) {
                    sum[i + 1] = sum[i + 1].add(hi[i]);
                } else if (hi[i].signum() != 0) {
                    for (int j = 0; j < factor.length; j++) {
                        sum[i + j] = factor[j].signum() == 0 ? sum[i + j] : sum[i + j].add(hi[i].multiply(factor[j]));
                    }
                }
            }
            polynomial[n] = sum;
            release(polynomial, n);
        }
        return polynomial[sets.root()];
    }

    private void release(Object[] polynomial, int n) {
        if (--parents[sets.low[n]] == 0) {
            polynomial[sets.low[n]] = null;
        }
        if (--parents[sets.high[n]] == 0) {
            polynomial[sets.high[n]] = null;
        }
    }
}
