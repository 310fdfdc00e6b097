// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * Counts the sets of a family by order: a polynomial for each node, that of the low child plus x times that of the high child. With long
 * numbers as far as they reach, with big ones above that. The polynomial of a node is dropped after its last parent.
 */
final class OrderCount {

    private final Zbdd sets;
    private final int[] parents;

    OrderCount(Zbdd sets) {
        this.sets = sets;
        parents = new int[sets.size()];
    }

    BigInteger[] counts() {
        try {
            long[] counts = longs();
            return Arrays.stream(counts).mapToObj(BigInteger::valueOf).toArray(BigInteger[]::new);
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
        long[][] polynomial = new long[sets.size()][];
        polynomial[Zbdd.EMPTY] = new long[0];
        polynomial[Zbdd.BASE] = new long[] {1};
        for (int n = 2; n < polynomial.length; n++) {
            long[] lo = polynomial[sets.low[n]];
            long[] hi = polynomial[sets.high[n]];
            long[] sum = Arrays.copyOf(lo, Math.max(lo.length, hi.length + 1));
            for (int i = 0; i < hi.length; i++) {
                sum[i + 1] = Math.addExact(sum[i + 1], hi[i]);
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
            BigInteger[] sum = Arrays.copyOf(lo, Math.max(lo.length, hi.length + 1));
            for (int i = lo.length; i < sum.length; i++) {
                sum[i] = BigInteger.ZERO;
            }
            for (int i = 0; i < hi.length; i++) {
                sum[i + 1] = sum[i + 1].add(hi[i]);
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
