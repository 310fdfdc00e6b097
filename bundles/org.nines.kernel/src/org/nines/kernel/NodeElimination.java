// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Turns reachability in a network into gates by eliminating its nodes one after the other.
 *
 * <p>Truth values with OR and AND form a semiring in which a loop adds nothing (x or x and y = x). So the algebraic path problem has an
 * exact
 * solution by elimination (Kleene; Lehmann, Theoretical Computer Science 4, 1977; Tarjan, Journal of the ACM 28, 1981): when node v goes,
 * every pair u, w of its neighbours gets 'link u-v works and v works and link v-w works' as a further parallel link. Dead ends and series
 * chains are the cases of one and two neighbours. The result has at most one gate for each pair of neighbours, there is no iteration to a
 * fixpoint, and it holds for every assignment alone, therefore also for conditions that are shared among nodes and links. Nodes of smallest
 * degree go first, which keeps the number of new links small.
 */
final class NodeElimination {

    private final StructureGraph.Builder gates;
    private final Topology net;
    private final int source;
    /** For each node its neighbours with the condition of the (merged) link; both directions are kept. */
    private final List<TreeMap<Integer, Integer>> links = new ArrayList<>();

    NodeElimination(StructureGraph.Builder gates, Topology net, int source) {
        if (source < 0 || source >= net.nodeCount()) {
            throw new IllegalArgumentException("source " + source + " in a network of " + net.nodeCount() + " nodes");
        }
        this.gates = gates;
        this.net = net;
        this.source = source;
    }

    /**
     * The conditions of nodes and links in the order of a breadth-first walk from the source: each node with the links to those before it.
     * So few
     * nodes at a time have both links before and links to come, which keeps diagrams small (the idea of the frontier method: Hardy, Lucet
     * and Limnios, IEEE Transactions on Reliability 56, 2007).
     */
    int[] conditions() {
        List<List<Integer>> linksOf = new ArrayList<>();
        for (int n = 0; n < net.nodeCount(); n++) {
            linksOf.add(new ArrayList<>());
        }
        for (int l = 0; l < net.linkCount(); l++) {
            linksOf.get(net.from(l)).add(l);
            linksOf.get(net.to(l)).add(l);
        }
        int[] result = new int[net.nodeCount() + 2 * net.linkCount()];
        int count = 0;
        boolean[] seen = new boolean[net.nodeCount()];
        boolean[] listed = new boolean[net.nodeCount()];
        int[] queue = new int[net.nodeCount()];
        int end = 0;
        queue[end++] = source;
        seen[source] = true;
        for (int i = 0; i < end; i++) {
            int node = queue[i];
            listed[node] = true;
            result[count++] = net.works(node);
            for (int link : linksOf.get(node)) {
                int other = net.from(link) == node ? net.to(link) : net.from(link);
                if (listed[other]) {
                    result[count++] = net.linkWorks(link);
                } else if (!seen[other]) {
                    seen[other] = true;
                    queue[end++] = other;
                }
            }
        }
        return Arrays.copyOf(result, count);
    }

    int[] paths() {
        collectLinks();
        int[] reached = new int[net.nodeCount()];
        Arrays.fill(reached, StructureGraph.FALSE);
        reached[source] = net.works(source);
        int[] order = eliminate();
        for (int i = order.length - 1; i >= 0; i--) {
            reached[order[i]] = reachedFromNeighbours(order[i], reached);
        }
        for (int n = 0; n < reached.length; n++) {
            if (n != source && !net.transit(n)) {
                reached[n] = reachedFromNeighbours(n, reached);
            }
        }
        return reached;
    }

    /** Merges parallel links; keeps only directions that a path can use: into a host, but out of transit nodes and the source alone. */
    private void collectLinks() {
        for (int n = 0; n < net.nodeCount(); n++) {
            links.add(new TreeMap<>());
        }
        for (int l = 0; l < net.linkCount(); l++) {
            int a = net.from(l);
            int b = net.to(l);
            if (a != b && net.works(a) != StructureGraph.FALSE && net.works(b) != StructureGraph.FALSE) {
                if (passes(a)) {
                    parallel(b, a, net.linkWorks(l));
                }
                if (passes(b)) {
                    parallel(a, b, net.linkWorks(l));
                }
            }
        }
    }

    private boolean passes(int node) {
        return node == source || net.transit(node);
    }

    private void parallel(int node, int neighbour, int condition) {
        if (condition != StructureGraph.FALSE) {
            links.get(node).merge(neighbour, condition, (a, b) -> gates.or(a, b));
        }
    }

    /** Removes all passing nodes but the source; each keeps the links to those that went later. Returns the order of removal. */
    private int[] eliminate() {
        TreeSet<Long> byDegree = new TreeSet<>();
        for (int n = 0; n < net.nodeCount(); n++) {
            if (n != source && net.transit(n)) {
                byDegree.add(key(n));
            }
        }
        int[] order = new int[byDegree.size()];
        for (int i = 0; i < order.length; i++) {
            int v = (int) (long) byDegree.pollFirst();
            order[i] = v;
            List<Map.Entry<Integer, Integer>> around = List.copyOf(links.get(v).entrySet());
            for (Map.Entry<Integer, Integer> entry : around) {
                byDegree.remove(key(entry.getKey()));
                links.get(entry.getKey()).remove(v);
            }
            mesh(v, around);
            for (Map.Entry<Integer, Integer> entry : around) {
                if (entry.getKey() != source) {
                    byDegree.add(key(entry.getKey()));
                }
            }
        }
        return order;
    }

    private long key(int node) {
        return (long) links.get(node).size() << 32 | node;
    }

    private void mesh(int v, List<Map.Entry<Integer, Integer>> around) {
        for (int i = 0; i < around.size(); i++) {
            int u = around.get(i).getKey();
            int half = gates.and(around.get(i).getValue(), net.works(v));
            for (int j = i + 1; j < around.size(); j++) {
                int w = around.get(j).getKey();
                int through = gates.and(half, around.get(j).getValue());
                parallel(u, w, through);
                parallel(w, u, through);
            }
        }
    }

    private int reachedFromNeighbours(int node, int[] reached) {
        int[] ways = new int[links.get(node).size()];
        int n = 0;
        for (Map.Entry<Integer, Integer> entry : links.get(node).entrySet()) {
            ways[n++] = gates.and(reached[entry.getKey()], entry.getValue());
        }
        return gates.and(net.works(node), gates.or(ways));
    }
}
