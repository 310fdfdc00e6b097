// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel.network;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A biconnected component while it is reduced: parallel links and links in series become one, a terminal with two links between terminals goes
 * (Satyanarayana and Wood, SIAM Journal on Computing 14, 1985), and so do dead ends. What must work whatever else does becomes a factor of the
 * result. All terminals of a piece work: their own failures were taken out before.
 */
final class Piece {

    private final Tape tape;
    private final int[] nodeValue;
    private final Set<Integer> terminals = new HashSet<>();
    /** Other node of a link that is left, and the value of the link, by node. */
    private final Map<Integer, Map<Integer, Integer>> links = new HashMap<>();
    private final Deque<Integer> waiting = new ArrayDeque<>();
    /** Product of all that must work; -1 for nothing. */
    private int factor = -1;

    /**
     * @param nodeValue value of each node on the tape
     * @param linkValue value of each link
     */
    Piece(Network network, int[] component, Tape tape, int[] nodeValue, int[] linkValue, boolean[] terminal) {
        this.tape = tape;
        this.nodeValue = nodeValue;
        int[] sorted = component.clone();
        Arrays.sort(sorted);
        for (int l : sorted) {
            for (int v : new int[] {network.from(l), network.to(l)}) {
                if (links.putIfAbsent(v, new TreeMap<>()) == null && terminal[v]) {
                    terminals.add(v);
                }
            }
            link(network.from(l), network.to(l), linkValue[l]);
        }
        for (int v : nodes()) {
            waiting.add(v);
        }
        reduce();
    }

    /** Nodes that are left, ascending. */
    int[] nodes() {
        return links.keySet().stream().mapToInt(v -> v).sorted().toArray();
    }

    /** Neighbours of a node with the values of the links to them, ascending. */
    Map<Integer, Integer> links(int node) {
        return links.get(node);
    }

    boolean isTerminal(int node) {
        return terminals.contains(node);
    }

    /** Number of terminals that are left; with one there is nothing more to do. */
    int terminals() {
        return terminals.size();
    }

    /** Value of what must work in any case, -1 when there is no such thing. */
    int factor() {
        return factor;
    }

    private void link(int x, int y, int value) {
        Integer parallel = links.get(x).get(y);
        int merged = parallel == null ? value : tape.either(parallel, value);
        links.get(x).put(y, merged);
        links.get(y).put(x, merged);
    }

    private void needed(int value) {
        factor = factor < 0 ? value : tape.both(factor, value);
    }

    private void remove(int node) {
        for (int other : links.remove(node).keySet()) {
            links.get(other).remove(node);
            waiting.add(other);
        }
    }

    private void reduce() {
        while (!waiting.isEmpty() && terminals.size() > 1) {
            int v = waiting.remove();
            Map<Integer, Integer> around = links.get(v);
            if (around != null && around.size() == 1) {
                deadEnd(v, around.keySet().iterator().next());
            } else if (around != null && around.size() == 2) {
                Integer[] ends = around.keySet().toArray(Integer[]::new);
                between(v, ends[0], ends[1]);
            }
        }
    }

    private void deadEnd(int v, int only) {
        int link = links.get(v).get(only);
        remove(v);
        if (terminals.remove(v)) {
            needed(link);
            if (terminals.add(only)) {
                needed(nodeValue[only]);
                waiting.addAll(links.get(only).keySet());
            }
        }
    }

    private void between(int v, int x, int y) {
        int first = links.get(v).get(x);
        int second = links.get(v).get(y);
        if (!isTerminal(v)) {
            remove(v);
            link(x, y, tape.both(tape.both(first, nodeValue[v]), second));
        } else if (isTerminal(x) && isTerminal(y)) {
            remove(v);
            terminals.remove(v);
            needed(tape.either(first, second));
            link(x, y, tape.bothGivenEither(first, second));
        }
    }
}
