// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.IntFunction;

/**
 * The minimal solutions of a function part by part. As a module is false while nothing has occurred, a minimal solution of the whole is one
 * of the first part with each module in it replaced by a minimal solution of that module; each combination is one. So counts are products
 * and sums of polynomials, and the family in one diagram is made only when sets are to be listed.
 */
final class CutSetParts {

    /** All sets over the elements of the whole graph. */
    record Flat(Levels levels, Zbdd sets) {
    }

    private final StructureGraph graph;
    private final CompiledParts parts;
    /** In the diagram of the first part. */
    private final int root;
    private final CompileSettings settings;
    /** By part, null where it isn't needed; equal parts share one. */
    private final Zbdd[] sets;

    private CutSetParts(StructureGraph graph, CompiledParts parts, int root, CompileSettings settings) {
        this.graph = graph;
        this.parts = parts;
        this.root = root;
        this.settings = settings;
        sets = new Zbdd[parts.count()];
    }

    static CutSetParts of(StructureGraph graph, CompiledParts parts, int root, CompileSettings settings) {
        CutSetParts result = new CutSetParts(graph, parts, root, settings);
        result.solve(0);
        for (int p = 0; p < parts.count(); p++) {
            if (result.sets[p] != null) {
                for (int level : result.levels(p)) {
                    int from = result.source(p, level);
                    if (from < 0 && result.sets[~from] == null) {
                        result.solve(~from);
                    }
                }
            }
        }
        return result;
    }

    private void solve(int part) {
        sets[part] = parts.part(part).solutions().of(root(part), settings);
    }

    /** The function of a part that is asked for. */
    private int root(int part) {
        return part == 0 ? root : parts.part(part).roots()[0];
    }

    /** The levels that occur in the sets of a part, ascending. */
    private int[] levels(int part) {
        boolean[] used = new boolean[parts.part(part).levels().count()];
        int count = 0;
        for (int n = 2; n < sets[part].size(); n++) {
            count += used[sets[part].level[n]] ? 0 : 1;
            used[sets[part].level[n]] = true;
        }
        int[] levels = new int[count];
        for (int l = used.length - 1; l >= 0; l--) {
            if (used[l]) {
                levels[--count] = l;
            }
        }
        return levels;
    }

    private int source(int part, int level) {
        return parts.source(part)[parts.part(part).levels().element[level]];
    }

    BigInteger count() {
        return counted(BigInteger[]::new, (part, ofLevel) -> OrderCount.total(sets[part], ofLevel));
    }

    BigInteger[] countByOrder() {
        return counted(BigInteger[][]::new, (part, ofLevel) -> parts.part(part).solutions().countByOrder(root(part), settings, ofLevel));
    }

    /** What is counted of the whole, modules first. @param count of one part; by level what was counted of the module there, null for an element */
    private <T> T counted(IntFunction<T[]> array, BiFunction<Integer, T[], T> count) {
        T[] counts = array.apply(sets.length);
        for (int p = sets.length - 1; p >= 0; p--) {
            if (sets[p] != null) {
                T[] ofLevel = array.apply(parts.part(p).levels().count());
                for (int level : levels(p)) {
                    int from = source(p, level);
                    ofLevel[level] = from < 0 ? counts[~from] : null;
                }
                counts[p] = count.apply(p, ofLevel);
            }
        }
        return counts[0];
    }

    /** Number of nodes of the diagrams, equal ones once. */
    int size() {
        Map<Zbdd, Boolean> counted = new IdentityHashMap<>();
        int size = 2;
        for (Zbdd z : sets) {
            if (z != null && counted.put(z, true) == null) {
                size += z.size() - 2;
            }
        }
        return size;
    }

    Flat flat() {
        Levels levels = new Levels(graph, elements());
        Zbdd flat = new Zbdd(settings.maxNodes(), settings.progress());
        return new Flat(levels, flat.restrictTo(new Flattening(levels, flat).root()));
    }

    /** The elements of the whole graph that occur in sets, those of a module in the place of its level. */
    private int[] elements() {
        int[] result = new int[graph.elementCount()];
        int count = 0;
        Deque<Integer> open = new ArrayDeque<>();
        open.push(-1);
        while (!open.isEmpty()) {
            int next = open.pop();
            if (next >= 0) {
                result[count++] = next;
            } else {
                int[] levels = levels(~next);
                for (int i = levels.length - 1; i >= 0; i--) {
                    open.push(source(~next, levels[i]));
                }
            }
        }
        return Arrays.copyOf(result, count);
    }

    /** Puts the sets of modules in the place of their levels; keeps its own stack, because modules may be nested deeply. */
    private final class Flattening {

        /**
         * Sets of a part, each joined with those of one family, together with those of another one. First the nodes are made that lie below
         * a high edge, then those on the path of low edges, at the end of which the other family hangs.
         */
        private final class Frame {

            private final int part;
            private final int[] plain;
            private final int[] withOthers;
            private final int[] tasks;
            private int done;

            Frame(int part, int joined, int others) {
                this.part = part;
                Zbdd z = sets[part];
                plain = new int[z.size()];
                plain[Zbdd.BASE] = joined;
                withOthers = new int[z.size()];
                withOthers[Zbdd.EMPTY] = others;
                withOthers[Zbdd.BASE] = joined;
                tasks = tasks(z);
            }

            int level() {
                return sets[part].level[node()];
            }

            private int node() {
                return tasks[done] < 0 ? ~tasks[done] : tasks[done];
            }

            int low() {
                int low = sets[part].low[node()];
                return tasks[done] < 0 ? withOthers[low] : plain[low];
            }

            int high() {
                return plain[sets[part].high[node()]];
            }

            void finish(int result) {
                (tasks[done] < 0 ? withOthers : plain)[node()] = result;
                done++;
            }

            boolean isDone() {
                return done == tasks.length;
            }

            int result() {
                return withOthers[sets[part].root()];
            }
        }

        private final Levels levels;
        private final Zbdd flat;
        private final Map<Zbdd, int[]> tasks = new IdentityHashMap<>();

        Flattening(Levels levels, Zbdd flat) {
            this.levels = levels;
            this.flat = flat;
        }

        private int[] tasks(Zbdd z) {
            return tasks.computeIfAbsent(z, s -> {
                boolean[] chain = new boolean[s.size()];
                boolean[] below = new boolean[s.size()];
                for (int n = s.root(); n > Zbdd.BASE; n = s.low[n]) {
                    chain[n] = true;
                    below[s.high[n]] = true;
                }
                int[] list = new int[2 * s.size()];
                int count = list.length;
                for (int n = s.size() - 1; n > Zbdd.BASE; n--) {
                    list[count - 1] = ~n;
                    count -= chain[n] ? 1 : 0;
                }
                for (int n = s.size() - 1; n > Zbdd.BASE; n--) {
                    if (below[n]) {
                        below[s.low[n]] = true;
                        below[s.high[n]] = true;
                        list[--count] = n;
                    }
                }
                return Arrays.copyOfRange(list, count, list.length);
            });
        }

        int root() {
            Deque<Frame> stack = new ArrayDeque<>();
            Frame frame = new Frame(0, Zbdd.BASE, Zbdd.EMPTY);
            while (true) {
                if (!frame.isDone()) {
                    int from = source(frame.part, frame.level());
                    if (from >= 0) {
                        frame.finish(flat.node(levels.head[from], frame.low(), frame.high()));
                    } else {
                        stack.push(frame);
                        frame = new Frame(~from, frame.high(), frame.low());
                    }
                } else if (stack.isEmpty()) {
                    return frame.result();
                } else {
                    int result = frame.result();
                    frame = stack.pop();
                    frame.finish(result);
                }
            }
        }
    }
}
