// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** The diagrams of the parts of a modular graph; modules of equal structure share one diagram. */
final class CompiledParts {

    private static final int LEAST_NODES = 16;

    private final StructureGraph g;
    private final int[] tops;
    private final CompileSettings settings;
    private final Furthest progress;
    private final List<ModularGraph.Part> parts;
    private final Compilation[] compiled;
    /** By part: what its diagrams said; null when nothing is to be remembered. */
    private final Answers[] answers;
    private final int[][] source;
    /** By order: rank of each element of the whole graph, then of each part. */
    private final Map<VariableOrder, int[]> ranks = new EnumMap<>(VariableOrder.class);
    /** By functions of the first part. */
    private final Map<List<Integer>, boolean[]> needed = new ConcurrentHashMap<>();
    private final List<CompilationCache.Structure> structures = new ArrayList<>();
    private int nodes = 1;

    private CompiledParts(StructureGraph g, int[] tops, ModularGraph divided, CompileSettings settings) {
        this.g = g;
        this.tops = tops;
        this.settings = settings;
        parts = divided.parts();
        compiled = new Compilation[parts.size()];
        answers = new Answers[parts.size()];
        source = new int[parts.size()][];
        progress = new Furthest(settings.progress(), parts);
        CompilationCache cache = settings.cache() == null ? new CompilationCache() : settings.cache();
        Set<Compilation> counted = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int i = parts.size() - 1; i >= 0; i--) {
            source[i] = parts.get(i).source();
            compile(i, cache, counted);
        }
        progress.end();
    }

    /**
     * The diagrams of some functions, from the cache of the settings where they are known.
     *
     * @param divided the functions, divided as far as they are to be
     */
    static CompiledParts of(StructureGraph g, int[] tops, Supplier<ModularGraph> divided, CompileSettings settings) {
        Supplier<CompiledParts> compile = () -> new CompiledParts(g, tops, divided.get(), settings);
        return settings.cache() == null ? compile.get()
                : settings.cache().parts(structure(new Functions(g, tops), settings.order().ordinal(), settings.modules() ? 1 : 0), compile);
    }

    /** Tells that the diagrams of all parts are still in use. */
    void used(Consumer<CompilationCache.Structure> keep) {
        structures.forEach(keep);
    }

    int count() {
        return compiled.length;
    }

    Compilation part(int index) {
        return compiled[index];
    }

    /** What the diagrams of a part said to earlier questions; null when that is not remembered. */
    Answers answers(int index) {
        return answers[index];
    }

    /** By element of a part: the element of the whole graph, or the complement of the index of a part. */
    int[] source(int index) {
        return source[index];
    }

    /** Nodes of all diagrams, those of equal parts once, with one terminal. */
    int size() {
        return nodes;
    }

    /** The parts on which functions of the first part depend, itself included. */
    boolean[] needed(int... roots) {
        return needed.computeIfAbsent(Arrays.stream(roots).boxed().toList(), r -> {
            boolean[] found = new boolean[compiled.length];
            found[0] = true;
            for (int p = 0; p < found.length; p++) {
                if (found[p]) {
                    for (int from : tested(p, p == 0 ? roots : compiled[p].roots())) {
                        if (from < 0) {
                            found[~from] = true;
                        }
                    }
                }
            }
            return found;
        });
    }

    /** The elements of the whole graph on which a function of the first part depends. */
    boolean[] support(int root) {
        boolean[] support = new boolean[g.elementCount()];
        boolean[] parts = needed(root);
        for (int p = 0; p < parts.length; p++) {
            if (parts[p]) {
                for (int from : tested(p, p == 0 ? new int[] {root} : compiled[p].roots())) {
                    if (from >= 0) {
                        support[from] = true;
                    }
                }
            }
        }
        return support;
    }

    /** Sources of the elements that are tested in diagrams of a part. */
    private int[] tested(int part, int... roots) {
        DecisionDiagram d = compiled[part].diagram();
        boolean[] tested = new boolean[source[part].length];
        boolean[] cone = d.cone(roots);
        for (int n = 1; n < cone.length; n++) {
            if (cone[n]) {
                tested[compiled[part].levels().element[d.level()[n]]] = true;
            }
        }
        return IntStream.range(0, tested.length).filter(e -> tested[e]).map(e -> source[part][e]).toArray();
    }

    private void compile(int index, CompilationCache cache, Set<Compilation> counted) {
        Functions f = withoutConstants(parts.get(index));
        VariableOrder first = settings.order().candidates(f.graph(), f.tops())[0];
        int[] order = order(first, index, f);
        CompilationCache.Structure structure = structure(f, order);
        structures.add(structure);
        CompilationCache.Entry entry = cache.get(structure, () -> {
            CompileSettings left = settings.withProgress(progress).withMaxNodes(Math.max(LEAST_NODES, settings.maxNodes() - nodes + 1));
            return Compilation.of(f, o -> o == first ? order : order(o, index, f), left);
        });
        Compilation found = entry.compilation();
        if (counted.add(found)) {
            nodes += found.diagram().nodes() - 1;
        }
        compiled[index] = found;
        answers[index] = settings.cache() == null ? null : entry.answers();
        progress.next(f.graph().size());
    }

    /** The functions with parts that have turned out never to be true replaced by FALSE. */
    private Functions withoutConstants(ModularGraph.Part part) {
        Functions f = part.functions();
        boolean any = false;
        boolean[] never = new boolean[part.source().length];
        for (int e = 0; e < never.length; e++) {
            never[e] = part.source()[e] < 0 && compiled[~part.source()[e]].roots()[0] == StructureGraph.FALSE;
            any |= never[e];
        }
        if (!any) {
            return f;
        }
        return new Rebuilding(f.graph(), f.tops(), true) {
            @Override
            int literal(int node) {
                return never[g.parameter[node]] ? StructureGraph.FALSE : super.literal(node);
            }
        }.rebuild();
    }

    private int[] order(VariableOrder order, int part, Functions f) {
        if (!settings.modules() || !order.isInherited()) {
            return order.elements(f.graph(), f.tops());
        }
        int[] rank = ranks.computeIfAbsent(order, this::ranks);
        int[] from = source[part];
        long[] keys = Arrays.stream(VariableOrder.CREATION.elements(f.graph(), f.tops()))
                .mapToLong(e -> (long) rank[from[e] < 0 ? g.elementCount() + ~from[e] : from[e]] << 32 | e).sorted().toArray();
        return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
    }

    private int[] ranks(VariableOrder order) {
        int[] elements = order.elements(g, tops);
        int[] rank = new int[g.elementCount() + parts.size()];
        for (int i = 0; i < elements.length; i++) {
            rank[elements[i]] = i;
        }
        for (int p = parts.size() - 1; p >= 0; p--) {
            int lowest = Integer.MAX_VALUE;
            for (int from : parts.get(p).source()) {
                lowest = Math.min(lowest, rank[from < 0 ? g.elementCount() + ~from : from]);
            }
            rank[g.elementCount() + p] = lowest;
        }
        return rank;
    }

    /** What makes some functions equal to others when their elements are ordered like that. */
    static CompilationCache.Structure structure(Functions f, int... order) {
        StructureGraph g = f.graph();
        int[] numbers = new int[3 + 3 * g.nodes + g.first[g.nodes] + g.elementCount() + order.length + f.tops().length];
        int n = 0;
        numbers[n++] = g.nodes;
        numbers[n++] = g.elementCount();
        numbers[n++] = order.length;
        for (int i = 0; i < g.nodes; i++) {
            numbers[n++] = g.kind[i];
            numbers[n++] = g.parameter[i];
            numbers[n++] = g.first[i + 1];
        }
        System.arraycopy(g.arguments, 0, numbers, n, g.first[g.nodes]);
        n += g.first[g.nodes];
        for (int e = 0; e < g.elementCount(); e++) {
            numbers[n++] = g.stateCount(e);
        }
        System.arraycopy(order, 0, numbers, n, order.length);
        n += order.length;
        System.arraycopy(f.tops(), 0, numbers, n, f.tops().length);
        return new CompilationCache.Structure(numbers);
    }

    /** Reports the progress through all parts, and only beyond what was reached before, because attempts may begin anew. */
    private static final class Furthest implements Progress {

        private final Progress listener;
        private final long total;
        private long before;
        private long furthest = -1;

        Furthest(Progress listener, List<ModularGraph.Part> parts) {
            this.listener = listener;
            total = parts.stream().mapToLong(p -> p.functions().graph().size()).sum();
        }

        @Override
        public void worked(long done, long ofPart) {
            long now = Math.min(total, before + done);
            if (now > furthest) {
                furthest = now;
                listener.worked(now, total);
            }
        }

        void next(int size) {
            before += size;
        }

        void end() {
            worked(total - before, total);
        }

        @Override
        public boolean isCancelled() {
            return listener.isCancelled();
        }
    }
}
