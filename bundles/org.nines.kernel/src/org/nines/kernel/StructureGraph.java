// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Immutable, hash-consed directed acyclic graph of AND, OR, k-out-of-n, exclusive OR and NOT over basic events and states of multi-state
 * elements.
 *
 * <p>A reference is an int: the index of a node, shifted by one, with the lowest bit as complement, so that negation is free. By
 * convention an
 * event is true when it has <em>occurred</em> (failed). OR is the complement of an AND of complements, NOR, NAND and the like are
 * complements too; a k-out-of-n gate is kept as such. Arguments always have smaller indices than the gate that uses them, therefore every
 * pass over the graph is a plain loop and depth costs no stack.
 */
public final class StructureGraph {

    /** The reference that is never true. */
    public static final int FALSE = 0;
    /** The reference that is always true. */
    public static final int TRUE = 1;

    static final byte CONSTANT = 0;
    /** Argument list = states, ascending, never state 0; parameter = element. */
    static final byte LITERAL = 1;
    static final byte AND = 2;
    /** Argument list may repeat references; parameter = k. */
    static final byte AT_LEAST = 3;
    /** Two arguments without complement. */
    static final byte XOR = 4;

    final int nodes;
    final byte[] kind;
    final int[] parameter;
    /** Arguments of node n are {@code arguments[first[n]] .. arguments[first[n + 1] - 1]}. */
    final int[] first;
    final int[] arguments;
    private final String[] names;
    private final int[] states;
    /** Networks whose reachability is part of the graph, by ascending gates. */
    private final Network[] networks;

    /**
     * The gates from {@code begin} on, before {@code end}, describe paths in a network; its conditions in an order that keeps neighbours
     * near.
     */
    record Network(int begin, int end, int[] conditions) {
    }

    private StructureGraph(Builder b) {
        nodes = b.nodes;
        kind = Arrays.copyOf(b.kind, nodes);
        parameter = Arrays.copyOf(b.parameter, nodes);
        first = Arrays.copyOf(b.first, nodes + 1);
        arguments = Arrays.copyOf(b.arguments, first[nodes]);
        names = b.names.toArray(String[]::new);
        states = Arrays.copyOf(b.states, names.length);
        networks = b.networks.toArray(Network[]::new);
    }

    /** Index of the network to whose paths a gate belongs, -1 for none. */
    int networkOf(int gate) {
        int low = 0;
        int high = networks.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (gate < networks[middle].begin) {
                high = middle - 1;
            } else if (gate >= networks[middle].end) {
                low = middle + 1;
            } else {
                return middle;
            }
        }
        return -1;
    }

    int networkCount() {
        return networks.length;
    }

    /** The conditions of a network, those of neighbours near each other. */
    int[] conditions(int network) {
        return networks[network].conditions;
    }

    /** An empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Number of elements; two-state events and multi-state elements share one index space in the order of their creation. */
    public int elementCount() {
        return names.length;
    }

    /** The identifier that the caller gave to the element. */
    public String name(int element) {
        return names[checkElement(element)];
    }

    /** Number of states of the element: 2 for an event (0 = not occurred, 1 = occurred). */
    public int stateCount(int element) {
        return states[checkElement(element)];
    }

    /** Number of distinct nodes (constants, literals, gates) of the graph. */
    public int size() {
        return nodes;
    }

    /**
     * Truth of a function under a complete assignment.
     *
     * @param ref a reference of this graph
     * @param assignment state of every element; 0 = not occurred and 1 = occurred for an event
     * @throws IllegalArgumentException when the assignment has the wrong length or holds a state that the element does not have
     */
    public boolean evaluate(int ref, int[] assignment) {
        checkReference(ref);
        if (assignment.length != names.length) {
            throw new IllegalArgumentException("assignment of " + assignment.length + " states for " + names.length + " elements");
        }
        for (int e = 0; e < assignment.length; e++) {
            checkState(e, assignment[e]);
        }
        return evaluate(cone(ref), assignment)[ref >> 1] ^ (ref & 1) != 0;
    }

    /** Truth of all functions under a complete assignment, in one pass; see {@link #evaluate(int, int[])}. */
    public Truth truth(int[] assignment) {
        if (assignment.length != names.length) {
            throw new IllegalArgumentException("assignment of " + assignment.length + " states for " + names.length + " elements");
        }
        for (int e = 0; e < assignment.length; e++) {
            checkState(e, assignment[e]);
        }
        boolean[] all = new boolean[nodes];
        Arrays.fill(all, true);
        return new Truth(this, evaluate(all, assignment));
    }

    /** The element of a reference to an event or to states of an element; -1 for any other function. */
    public int element(int ref) {
        checkReference(ref);
        return kind[ref >> 1] == LITERAL ? parameter[ref >> 1] : -1;
    }

    /** The elements on which the functions may depend, ascending: those that occur in their gates. */
    public int[] elements(int... refs) {
        for (int ref : refs) {
            checkReference(ref);
        }
        boolean[] cone = cone(refs);
        boolean[] found = new boolean[names.length];
        int count = 0;
        for (int n = 1; n < cone.length; n++) {
            if (cone[n] && kind[n] == LITERAL) {
                count += found[parameter[n]] ? 0 : 1;
                found[parameter[n]] = true;
            }
        }
        int[] result = new int[count];
        for (int e = found.length - 1; e >= 0; e--) {
            if (found[e]) {
                result[--count] = e;
            }
        }
        return result;
    }

    /** Tells a visitor what the functions consist of, each node once. */
    public void walk(StructureVisitor visitor, int... refs) {
        for (int ref : refs) {
            checkReference(ref);
        }
        boolean[] cone = cone(refs);
        for (int n = 1; n < cone.length; n++) {
            if (cone[n]) {
                int[] list = Arrays.copyOfRange(arguments, first[n], first[n + 1]);
                switch (kind[n]) {
                    case LITERAL -> visitor.literal(n << 1, parameter[n], list);
                    case AND -> visitor.and(n << 1, list);
                    case AT_LEAST -> visitor.atLeast(n << 1, parameter[n], list);
                    default -> visitor.xor(n << 1, list[0], list[1]);
                }
            }
        }
    }

    /** Values of the marked nodes while nothing has occurred. */
    boolean[] atRest(boolean[] needed) {
        return evaluate(needed, new int[names.length]);
    }

    private boolean[] evaluate(boolean[] needed, int[] assignment) {
        boolean[] value = new boolean[needed.length];
        for (int n = 1; n < needed.length; n++) {
            if (needed[n]) {
                value[n] = evaluateNode(n, value, assignment);
            }
        }
        return value;
    }

    /**
     * Single points of failure: the two-state events each of which alone makes the function true when no other event has occurred and all
     * multi-state elements are in state 0; ascending.
     *
     * @throws IllegalStateException when the function is true already with nothing occurred, so that the question has no meaning
     */
    public int[] singlePoints(int ref) {
        if (evaluate(ref, new int[names.length])) {
            throw new IllegalStateException("the function is true although nothing has occurred; there are no single points of failure");
        }
        return new SinglePoints(this, ref).of(ref);
    }

    private boolean evaluateNode(int n, boolean[] value, int[] assignment) {
        int from = first[n];
        int to = first[n + 1];
        switch (kind[n]) {
            case LITERAL:
                return Arrays.binarySearch(arguments, from, to, assignment[parameter[n]]) >= 0;
            case AND:
                for (int i = from; i < to; i++) {
                    if (value[arguments[i] >> 1] == ((arguments[i] & 1) != 0)) {
                        return false;
                    }
                }
                return true;
            case AT_LEAST:
                int count = 0;
                for (int i = from; i < to; i++) {
                    count += value[arguments[i] >> 1] != ((arguments[i] & 1) != 0) ? 1 : 0;
                }
                return count >= parameter[n];
            default:
                return value[arguments[from] >> 1] ^ value[arguments[from + 1] >> 1];
        }
    }

    /** Marks the nodes on which the references depend, themselves included; the array ends with the highest of them. */
    boolean[] cone(int... refs) {
        int top = 0;
        for (int ref : refs) {
            top = Math.max(top, ref >> 1);
        }
        boolean[] marked = new boolean[top + 1];
        for (int ref : refs) {
            marked[ref >> 1] = true;
        }
        for (int n = top; n > 0; n--) {
            if (marked[n] && kind[n] != LITERAL) {
                for (int i = first[n]; i < first[n + 1]; i++) {
                    marked[arguments[i] >> 1] = true;
                }
            }
        }
        return marked;
    }

    int checkReference(int ref) {
        if (ref < 0 || ref >> 1 >= nodes) {
            throw new IllegalArgumentException("reference " + ref + " does not belong to this graph of " + nodes + " nodes");
        }
        return ref;
    }

    int checkElement(int element) {
        if (element < 0 || element >= names.length) {
            throw new IllegalArgumentException("element " + element + " is not one of the " + names.length + " elements of this graph");
        }
        return element;
    }

    int checkState(int element, int state) {
        if (state < 0 || state >= stateCount(element)) {
            throw new IllegalArgumentException(
                    "element '" + name(element) + "' has the states 0 to " + (stateCount(element) - 1) + ", not " + state);
        }
        return state;
    }

    /** Collects elements and gates; equal gates are made once. Not thread-safe. */
    public static final class Builder {

        private int nodes = 1;
        private byte[] kind = new byte[16];
        private int[] parameter = new int[16];
        private int[] first = new int[17];
        private int[] arguments = new int[32];
        /** Open addressing over node indices, 0 = free. */
        private int[] table = new int[32];
        private final List<String> names = new ArrayList<>();
        private final Set<String> known = new HashSet<>();
        private int[] states = new int[8];
        private final List<Network> networks = new ArrayList<>();

        private Builder() {
            kind[0] = CONSTANT;
        }

        /**
         * A new two-state event.
         *
         * @return its element index
         * @throws IllegalArgumentException when an element of that name exists
         */
        public int event(String name) {
            return element(name, 2);
        }

        /**
         * A new element with states 0 to {@code states - 1}; state 0 is the one in which nothing has failed.
         *
         * @return its element index
         * @throws IllegalArgumentException when an element of that name exists or there are fewer than two states
         */
        public int multiState(String name, int states) {
            if (states < 2) {
                throw new IllegalArgumentException("element '" + name + "' needs at least two states, not " + states);
            }
            return element(name, states);
        }

        /** A new element without a name, for graphs that only the kernel sees. */
        int anonymous(int count) {
            return added(null, count);
        }

        private int element(String name, int count) {
            if (name == null) {
                throw new IllegalArgumentException("an element needs a name");
            }
            if (!known.add(name)) {
                throw new IllegalArgumentException("there is already an element '" + name + "'; names must be unique");
            }
            return added(name, count);
        }

        private int added(String name, int count) {
            int element = names.size();
            names.add(name);
            if (element == states.length) {
                states = Arrays.copyOf(states, 2 * element);
            }
            states[element] = count;
            return element;
        }

        /** The event has occurred; for a multi-state element, that it is in state 1. */
        public int occurred(int element) {
            return in(element, 1);
        }

        /**
         * The element is in one of the given states.
         *
         * @throws IllegalArgumentException when the element or a state does not exist
         */
        public int in(int element, int... anyOf) {
            if (element < 0 || element >= names.size()) {
                throw new IllegalArgumentException("element " + element + " is not one of the " + names.size() + " elements so far");
            }
            int count = states[element];
            boolean[] member = new boolean[count];
            for (int s : anyOf) {
                if (s < 0 || s >= count) {
                    throw new IllegalArgumentException(
                            "element '" + names.get(element) + "' has the states 0 to " + (count - 1) + ", not " + s);
                }
                member[s] = true;
            }
            // stored without state 0, so that a literal and its complement share one node
            boolean complement = member[0];
            int[] list = new int[count];
            int n = 0;
            for (int s = 1; s < count; s++) {
                if (member[s] != complement) {
                    list[n++] = s;
                }
            }
            int ref = n == 0 ? FALSE : node(LITERAL, element, list, n);
            return complement ? not(ref) : ref;
        }

        /** The complement; costs nothing. */
        public static int not(int ref) {
            return ref ^ 1;
        }

        /** True when all are true; TRUE for no arguments. */
        public int and(int... refs) {
            int[] list = refs.clone();
            int n = conjuncts(list);
            return n < 0 ? FALSE : n == 0 ? TRUE : n == 1 ? list[0] : node(AND, 0, list, n);
        }

        /** True when at least one is true; FALSE for no arguments. */
        public int or(int... refs) {
            int[] list = refs.clone();
            for (int i = 0; i < list.length; i++) {
                list[i] = not(list[i]);
            }
            return not(and(list));
        }

        /** Sorts, drops TRUE and duplicates in place; returns the number left or -1 when the conjunction is FALSE. */
        private int conjuncts(int[] list) {
            check(list);
            Arrays.sort(list);
            int n = 0;
            for (int ref : list) {
                if (ref == FALSE || n > 0 && list[n - 1] == not(ref)) {
                    return -1;
                }
                if (ref != TRUE && (n == 0 || list[n - 1] != ref)) {
                    list[n++] = ref;
                }
            }
            return n;
        }

        /**
         * True when at least k of the references are true; a repeated reference counts as often as it is given. TRUE for k &lt;= 0, FALSE
         * when k exceeds the number of references.
         */
        public int atLeast(int k, int... refs) {
            int[] list = refs.clone();
            check(list);
            Arrays.sort(list);
            int n = 0;
            int left = k;
            for (int ref : list) {
                if (ref == TRUE) {
                    left--;
                } else if (n > 0 && list[n - 1] == not(ref)) {
                    n--; // exactly one of a function and its complement is true
                    left--;
                } else if (ref != FALSE) {
                    list[n++] = ref;
                }
            }
            if (left <= 0) {
                return TRUE;
            }
            if (left > n) {
                return FALSE;
            }
            if (left == 1) {
                return or(Arrays.copyOf(list, n));
            }
            if (left == n) {
                return and(Arrays.copyOf(list, n));
            }
            return node(AT_LEAST, left, list, n);
        }

        /** True when exactly one of the two is true. */
        public int xor(int a, int b) {
            check(new int[] {a, b});
            int complement = (a ^ b) & 1;
            int x = Math.min(a, b) & ~1;
            int y = Math.max(a, b) & ~1;
            if (x > y) {
                int swap = x;
                x = y;
                y = swap;
            }
            int ref = x == y ? FALSE : x == FALSE ? y : node(XOR, 0, new int[] {x, y}, 2);
            return ref ^ complement;
        }

        /**
         * For every node of the network the function 'reached from the source over working nodes and links'.
         *
         * @see Topology
         */
        public int[] paths(Topology net, int source) {
            for (int n = 0; n < net.nodeCount(); n++) {
                check(new int[] {net.works(n)});
            }
            for (int l = 0; l < net.linkCount(); l++) {
                check(new int[] {net.linkWorks(l)});
            }
            int begin = nodes;
            NodeElimination elimination = new NodeElimination(this, net, source);
            int[] paths = elimination.paths();
            if (nodes > begin) {
                networks.add(new Network(begin, nodes, elimination.conditions()));
            }
            return paths;
        }

        /** The graph of everything made so far; the builder may go on. */
        public StructureGraph build() {
            return new StructureGraph(this);
        }

        private void check(int[] refs) {
            for (int ref : refs) {
                if (ref < 0 || ref >> 1 >= nodes) {
                    throw new IllegalArgumentException("reference " + ref + " was not made by this builder");
                }
            }
        }

        private int node(byte k, int p, int[] list, int n) {
            int slot = hash(k, p, list, 0, n) & table.length - 1;
            for (int found; (found = table[slot]) != 0; slot = slot + 1 & table.length - 1) {
                if (kind[found] == k && parameter[found] == p
                        && Arrays.equals(arguments, first[found], first[found + 1], list, 0, n)) {
                    return found << 1;
                }
            }
            if (nodes == Integer.MAX_VALUE >> 1 || first[nodes] > Integer.MAX_VALUE - 8 - n) {
                throw new NodeLimitException("the structure has more gates and arguments than an int can number");
            }
            reserve(n);
            int made = nodes++;
            kind[made] = k;
            parameter[made] = p;
            System.arraycopy(list, 0, arguments, first[made], n);
            first[made + 1] = first[made] + n;
            table[slot] = made;
            if (2 * nodes > table.length) {
                rehash();
            }
            return made << 1;
        }

        private void reserve(int n) {
            if (nodes + 1 >= kind.length) {
                int size = (int) Math.min(2L * kind.length, Integer.MAX_VALUE - 8);
                kind = Arrays.copyOf(kind, size);
                parameter = Arrays.copyOf(parameter, size);
                first = Arrays.copyOf(first, size + 1);
            }
            if (first[nodes] + n > arguments.length) {
                arguments = Arrays.copyOf(arguments, (int) Math.min(2L * (first[nodes] + n), Integer.MAX_VALUE - 8));
            }
        }

        private void rehash() {
            table = new int[2 * table.length];
            for (int n = 1; n < nodes; n++) {
                int slot = hash(kind[n], parameter[n], arguments, first[n], first[n + 1]) & table.length - 1;
                while (table[slot] != 0) {
                    slot = slot + 1 & table.length - 1;
                }
                table[slot] = n;
            }
        }

        private static int hash(byte k, int p, int[] list, int from, int to) {
            int h = 31 * k + p;
            for (int i = from; i < to; i++) {
                h = Hash.mix(h, list[i]);
            }
            return h ^ h >>> 15;
        }
    }
}
