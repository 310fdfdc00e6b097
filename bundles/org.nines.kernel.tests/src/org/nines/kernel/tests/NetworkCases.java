// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel.tests;

import java.util.Random;
import org.nines.kernel.network.Network;

/** Networks for tests, and the plain way to find out whether terminals are connected. */
final class NetworkCases {

    private NetworkCases() {
    }

    /** With parallel links and loops. */
    static Network random(Random random, int nodes, int links) {
        int[] ends = new int[2 * links];
        for (int i = 0; i < ends.length; i++) {
            ends[i] = random.nextInt(nodes);
        }
        return Network.of(nodes, ends);
    }

    /** A grid of columns by rows; node = row * columns + column. */
    static Network grid(int columns, int rows) {
        int[] ends = new int[2 * (columns * (rows - 1) + rows * (columns - 1))];
        int at = 0;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int node = row * columns + column;
                if (column + 1 < columns) {
                    ends[at++] = node;
                    ends[at++] = node + 1;
                }
                if (row + 1 < rows) {
                    ends[at++] = node;
                    ends[at++] = node + columns;
                }
            }
        }
        return Network.of(columns * rows, ends);
    }

    static Network complete(int nodes) {
        int[] ends = new int[nodes * (nodes - 1)];
        int at = 0;
        for (int a = 0; a < nodes; a++) {
            for (int b = a + 1; b < nodes; b++) {
                ends[at++] = a;
                ends[at++] = b;
            }
        }
        return Network.of(nodes, ends);
    }

    static int[] all(Network network) {
        int[] nodes = new int[network.nodeCount()];
        for (int n = 0; n < nodes.length; n++) {
            nodes[n] = n;
        }
        return nodes;
    }

    /** By joining what links join, whatever is on and off. */
    static boolean connected(Network network, boolean[] nodeWorks, boolean[] linkWorks, int... terminals) {
        int[] part = all(network);
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int l = 0; l < network.linkCount(); l++) {
                int a = network.from(l);
                int b = network.to(l);
                if (linkWorks[l] && nodeWorks[a] && nodeWorks[b] && part[a] != part[b]) {
                    int low = Math.min(part[a], part[b]);
                    part[a] = low;
                    part[b] = low;
                    changed = true;
                }
            }
        }
        for (int t : terminals) {
            if (!nodeWorks[t] || part[t] != part[terminals[0]]) {
                return false;
            }
        }
        return true;
    }
}
