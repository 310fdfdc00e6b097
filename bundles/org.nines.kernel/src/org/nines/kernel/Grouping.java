// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel;

import java.util.Arrays;

/** Finds arguments that are modules, each with the same sign everywhere, and occur in exactly the same AND gates. */
final class Grouping {

    private final StructureGraph g;
    private final boolean[] cone;
    private final boolean[] module;
    /** Users of node n: {@code users[start[n]] .. users[start[n + 1] - 1]}, ascending. */
    private final int[] start;
    private final int[] users;
    private final boolean[] eligible;

    Grouping(StructureGraph g, int[] tops) {
        this.g = g;
        cone = g.cone(tops);
        module = Modules.of(g, tops);
        eligible = module.clone();
        for (int top : tops) {
            eligible[top >> 1] = false;
        }
        start = new int[cone.length + 1];
        byte[] sign = new byte[cone.length];
        for (int n = 1; n < cone.length; n++) {
            if (cone[n] && g.kind[n] != StructureGraph.LITERAL) {
                for (int i = g.first[n]; i < g.first[n + 1]; i++) {
                    int argument = g.arguments[i] >> 1;
                    start[argument + 1]++;
                    sign[argument] |= (byte) (1 << (g.arguments[i] & 1));
                    eligible[argument] &= g.kind[n] == StructureGraph.AND && sign[argument] != 3;
                }
            }
        }
        for (int n = 0; n < cone.length; n++) {
            start[n + 1] += start[n];
        }
        users = new int[start[cone.length]];
        int[] next = start.clone();
        for (int n = 1; n < cone.length; n++) {
            if (cone[n] && g.kind[n] != StructureGraph.LITERAL) {
                for (int i = g.first[n]; i < g.first[n + 1]; i++) {
                    users[next[g.arguments[i] >> 1]++] = n;
                }
            }
        }
    }

    /** By node the number of its group from 1, or 0; null when there is no group at all. */
    int[] groups() {
        int[] group = new int[cone.length];
        int groups = 0;
        for (int n = 1; n < cone.length; n++) {
            if (cone[n] && g.kind[n] == StructureGraph.AND) {
                groups = groups(n, group, groups);
            }
        }
        return groups == 0 ? null : group;
    }

    /** Groups the arguments of which the gate is the first user. */
    private int groups(int gate, int[] group, int before) {
        int size = g.first[gate + 1] - g.first[gate];
        long[] keys = new long[size];
        int count = 0;
        for (int i = g.first[gate]; i < g.first[gate + 1]; i++) {
            int argument = g.arguments[i] >> 1;
            if (eligible[argument] && users[start[argument]] == gate) {
                int hash = Arrays.hashCode(Arrays.copyOfRange(users, start[argument], start[argument + 1]));
                keys[count++] = (long) hash << 32 | argument;
            }
        }
        if (count < 2) {
            return before;
        }
        Arrays.sort(keys, 0, count);
        int groups = before;
        for (int from = 0, to; from < count; from = to) {
            int one = (int) keys[from];
            to = from + 1;
            while (to < count && sameUsers(one, (int) keys[to])) {
                to++;
            }
            boolean everything = to - from == size && start[one + 1] - start[one] == 1;
            if (to - from > 1 && !everything) {
                groups++;
                for (int i = from; i < to; i++) {
                    group[(int) keys[i]] = groups;
                }
            }
        }
        return groups;
    }

    private boolean sameUsers(int a, int b) {
        return Arrays.equals(users, start[a], start[a + 1], users, start[b], start[b + 1]);
    }
}
