// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel;

import java.util.Arrays;

/**
 * Builds the decision diagrams of some functions of a graph, gate by gate upwards. A gate's diagram is held until its last user is done.
 *
 * <p>AND gates that only one AND gate uses are dissolved into it, and arguments are combined from the lowest level upwards: when they
 * share no variables each step then only puts nodes on top.
 */
final class Compiler {

    /** From so many members on a count is built from the first level downwards. */
    private static final int POOL = 12;

    private final StructureGraph g;
    private final int[] tops;
    private final Levels levels;
    private final Progress progress;
    private final BddManager bdd;
    private final ThresholdBuilder pools;
    private final boolean[] cone;
    private final boolean[] dissolved;
    /** How often the diagram of a node is still needed. */
    private final int[] uses;
    /** The node at hand. */
    private int reached = 1;
    /** Work list: the arguments of the gate at hand. */
    private int[] gathered = new int[64];

    Compiler(StructureGraph g, int[] tops, Levels levels, CompileSettings settings) {
        this.g = g;
        this.tops = tops;
        this.levels = levels;
        progress = settings.progress();
        cone = g.cone(tops);
        bdd = new BddManager(settings.maxNodes(), progress, cone.length);
        pools = new ThresholdBuilder(bdd);
        uses = new int[cone.length];
        dissolved = new boolean[cone.length];
        countUses();
    }

    private void countUses() {
        int[] conjunctions = new int[cone.length];
        for (int n = cone.length - 1; n > 0; n--) {
            if (cone[n] && g.kind[n] != StructureGraph.LITERAL) {
                for (int i = g.first[n]; i < g.first[n + 1]; i++) {
                    int argument = g.arguments[i] >> 1;
                    uses[argument]++;
                    if (g.kind[n] == StructureGraph.AND && (g.arguments[i] & 1) == 0) {
                        conjunctions[argument]++;
                    }
                }
            }
        }
        for (int top : tops) {
            uses[top >> 1] = Integer.MAX_VALUE; // never released
        }
        for (int n = 1; n < cone.length; n++) {
            dissolved[n] = g.kind[n] == StructureGraph.AND && uses[n] == 1 && conjunctions[n] == 1;
        }
    }

    /**
     * Compiles, from the beginning or from where a lower bound was reached before; puts the references of the diagrams of the tops into {@code refs}.
     *
     * @param maxNodes bound of the nodes
     * @param last whether there is no hope of a higher one
     * @throws NodeLimitException when the bound is reached
     */
    DecisionDiagram compile(int[] refs, int maxNodes, boolean last) {
        bdd.limit(maxNodes, cone.length, last);
        progress.worked(reached - 1, cone.length);
        for (; reached < cone.length; reached++) {
            if (cone[reached] && !dissolved[reached]) {
                bdd.checkCancelled();
                build(reached);
                progress.worked(reached + 1, cone.length);
            }
        }
        for (int i = 0; i < tops.length; i++) {
            refs[i] = bdd.held(tops[i] >> 1) ^ tops[i] & 1;
        }
        return bdd.freeze(refs, levels.count());
    }

    /** The node of the graph at which a bound was reached. */
    int reached() {
        return reached;
    }

    private void build(int n) {
        if (g.kind[n] == StructureGraph.LITERAL) {
            bdd.hold(n, literal(n));
            return;
        }
        int count = gather(n);
        bdd.hold(n, switch (g.kind[n]) {
            case StructureGraph.AND -> and(count);
            case StructureGraph.AT_LEAST -> count >= POOL ? pool(g.parameter[n], count) : atLeast(g.parameter[n], count);
            default -> bdd.xor(diagram(gathered[0]), diagram(gathered[1]));
        });
        for (int i = 0; i < count; i++) {
            int argument = gathered[i] >> 1;
            if (uses[argument] != Integer.MAX_VALUE && --uses[argument] == 0) {
                bdd.hold(argument, StructureGraph.FALSE);
            }
        }
    }

    private int diagram(int ref) {
        return bdd.held(ref >> 1) ^ ref & 1;
    }

    private int literal(int n) {
        int element = g.parameter[n];
        int ref = StructureGraph.FALSE;
        int next = g.first[n];
        for (int s = 1; s < g.stateCount(element); s++) {
            boolean member = next < g.first[n + 1] && g.arguments[next] == s;
            next += member ? 1 : 0;
            ref = bdd.node(levels.of(element, s), ref, member ? StructureGraph.TRUE : StructureGraph.FALSE);
        }
        return ref;
    }

    /** Collects the arguments with those of dissolved gates, lowest level first; returns how many. */
    private int gather(int n) {
        int count = 0;
        int[] open = {n};
        int left = 1;
        while (left > 0) {
            int gate = open[--left];
            for (int i = g.first[gate]; i < g.first[gate + 1]; i++) {
                int argument = g.arguments[i];
                if (dissolved[argument >> 1]) {
                    if (left == open.length) {
                        open = Arrays.copyOf(open, 2 * left);
                    }
                    open[left++] = argument >> 1;
                } else {
                    if (count == gathered.length) {
                        gathered = Arrays.copyOf(gathered, 2 * count);
                    }
                    gathered[count++] = argument;
                }
            }
        }
        sortByLevel(count);
        return count;
    }

    private void sortByLevel(int count) {
        long[] keys = new long[count];
        for (int i = 0; i < count; i++) {
            keys[i] = (long) ~bdd.level(diagram(gathered[i])) << 32 | gathered[i];
        }
        Arrays.sort(keys);
        for (int i = 0; i < count; i++) {
            gathered[i] = (int) keys[i];
        }
    }

    private int and(int count) {
        int slot = bdd.reserve(1);
        int result = StructureGraph.TRUE;
        for (int i = 0; i < count && result != StructureGraph.FALSE; i++) {
            result = bdd.and(diagram(gathered[i]), result);
            bdd.hold(slot, result);
        }
        bdd.dismiss(1);
        return result;
    }

    /** Many members: from the first level downwards where that is possible. */
    private int pool(int k, int count) {
        int[] members = new int[count];
        for (int i = 0; i < count; i++) {
            members[i] = diagram(gathered[i]);
        }
        int result = pools.build(k, members);
        return result >= 0 ? result : atLeast(k, count);
    }

    /**
     * Adds the arguments one by one to the functions 'at least j of those so far', j = 1 to k. They grow smaller with j, so that 'if c
     * then at least j - m of the others else at least j' is 'c and at least j - m, or at least j'.
     */
    private int atLeast(int k, int count) {
        int slot = bdd.reserve(k + 2);
        int spare = slot + k + 1;
        bdd.hold(slot, StructureGraph.TRUE);
        int multiplicity;
        for (int i = 0; i < count; i += multiplicity) {
            multiplicity = 1;
            while (i + multiplicity < count && gathered[i + multiplicity] == gathered[i]) {
                multiplicity++;
            }
            int c = diagram(gathered[i]);
            int most = Math.min(k, i + multiplicity);
            // 'at least j' is used only if the arguments still to come suffice for k
            int least = Math.max(1, k - (count - i - multiplicity));
            for (int j = most; j >= least; j--) {
                bdd.hold(spare, bdd.and(c, bdd.held(slot + Math.max(0, j - multiplicity))));
                bdd.hold(slot + j, bdd.or(bdd.held(spare), bdd.held(slot + j)));
            }
        }
        int result = bdd.held(slot + k);
        bdd.dismiss(k + 2);
        return result;
    }
}
