// SPDX-License-Identifier: EPL-2.0
package org.nines.benchmarks;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.nines.kernel.network.Network;

/** The networks of the table of printed results, by the names it gives them. */
final class PrintedNetworks {

    /** A network and the nodes that are to be connected. */
    record Case(Network network, int... terminals) {
    }

    /** The links of a dodecahedron: an outer ring of 5, a ring of 10 that alternates between the two others, an inner ring of 5. */
    private static final int[] DODECAHEDRON = dodecahedron();

    private PrintedNetworks() {
    }

    /** The network of a name, null when the name alone doesn't say what it is. */
    static Case of(String name) {
        return switch (name) {
            case "bridge_2T" -> new Case(Network.of(4, 0, 1, 0, 2, 1, 2, 1, 3, 2, 3), 0, 3);
            // the only network of five nodes and six links, and terminals, with these figures: a ring of four and a triangle on one of its links
            case "hardy_fig5_3T" -> new Case(Network.of(5, 0, 1, 1, 2, 2, 3, 3, 0, 0, 4, 4, 1), 0, 2, 4);
            case "grid5x5_2T" -> new Case(grid(5, 5), 0, 24);
            case "grid5x5_AT" -> new Case(grid(5, 5), all(25));
            case "grid6x6_2T" -> new Case(grid(6, 6), 0, 35);
            case "grid2x100_2T" -> new Case(grid(100, 2), 0, 199);
            case "grid2x100_AT" -> new Case(grid(100, 2), all(200));
            case "K8_AT" -> new Case(complete(8), all(8));
            case "K12_AT" -> new Case(complete(12), all(12));
            case "dodecahedron_2T_antipodal" -> new Case(Network.of(20, DODECAHEDRON), 0, antipode());
            case "dodecahedron_AT" -> new Case(Network.of(20, DODECAHEDRON), all(20));
            default -> null;
        };
    }

    static int[] all(int nodes) {
        return IntStream.range(0, nodes).toArray();
    }

    /** Node = row * columns + column. */
    static Network grid(int columns, int rows) {
        IntStream.Builder ends = IntStream.builder();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int node = row * columns + column;
                if (column + 1 < columns) {
                    ends.add(node).add(node + 1);
                }
                if (row + 1 < rows) {
                    ends.add(node).add(node + columns);
                }
            }
        }
        return Network.of(columns * rows, ends.build().toArray());
    }

    static Network complete(int nodes) {
        IntStream.Builder ends = IntStream.builder();
        for (int a = 0; a < nodes; a++) {
            for (int b = a + 1; b < nodes; b++) {
                ends.add(a).add(b);
            }
        }
        return Network.of(nodes, ends.build().toArray());
    }

    private static int[] dodecahedron() {
        IntStream.Builder ends = IntStream.builder();
        for (int i = 0; i < 5; i++) {
            ends.add(i).add((i + 1) % 5);
            ends.add(i).add(5 + 2 * i);
            ends.add(15 + i).add(15 + (i + 1) % 5);
            ends.add(15 + i).add(6 + 2 * i);
        }
        for (int i = 0; i < 10; i++) {
            ends.add(5 + i).add(5 + (i + 1) % 10);
        }
        return ends.build().toArray();
    }

    /** The only node five links away from node 0. */
    private static int antipode() {
        int[] distance = new int[20];
        Arrays.fill(distance, 99);
        distance[0] = 0;
        for (int round = 0; round < 20; round++) {
            for (int l = 0; l < DODECAHEDRON.length; l += 2) {
                int a = DODECAHEDRON[l];
                int b = DODECAHEDRON[l + 1];
                distance[a] = Math.min(distance[a], distance[b] + 1);
                distance[b] = Math.min(distance[b], distance[a] + 1);
            }
        }
        return IntStream.range(0, 20).filter(n -> distance[n] == 5).findFirst().orElseThrow();
    }
}
