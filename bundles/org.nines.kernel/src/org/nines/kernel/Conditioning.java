// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

/**
 * Makes circuits: divides a function into modules, and where the arguments of a module share but a few elements, decides about these first. Given
 * the state of what they share, such as the feeds of a row of racks, the arguments are modules themselves, and so on inwards.
 */
final class Conditioning {

    /** From so many elements on a function may be worth it; smaller ones have small diagrams anyhow. */
    private static final int LEAST_ELEMENTS = 256;
    /** Elements that arguments may share at most. */
    private static final int MOST_SHARED = 8;
    /** So many elements, for each one that is shared, belong to one argument alone. */
    private static final int LEAST_OWN = 8;
    private static final int SHARED = -1;
    /** Copies of the graph that all conditions together may take. */
    private static final int MOST_COPIES = 24;

    /** A part the elements of which stand for references of the circuit. */
    private record Key(CompilationCache.Structure structure, CompilationCache.Structure references) {
    }

    private final CompileSettings settings;
    private final Circuit.Builder circuit;
    private final Map<Key, Integer> known = new HashMap<>();
    private final CompilationCache diagrams = new CompilationCache();
    /** Nodes of graphs that may still be copied. */
    private long work;
    private boolean conditioned;

    private Conditioning(CompileSettings settings, long work) {
        this.settings = settings;
        this.work = work;
        circuit = new Circuit.Builder(settings.maxNodes());
    }

    /** Too much work: the conditions don't make the function simpler. */
    private static final class GivenUpException extends RuntimeException {

        private static final long serialVersionUID = 1;

        GivenUpException() {
            super("conditions don't make the function simpler", null, false, false);
        }
    }

    /**
     * The circuit of a function that depends on each of its elements in one direction only; null when conditions are of no use to it.
     *
     * @param divided the function, divided into modules
     */
    static Circuit of(StructureGraph g, int top, ModularGraph divided, CompileSettings settings) {
        int elements = 1 - divided.parts().size(); // each part but the first stands for an element in another one
        for (ModularGraph.Part part : divided.parts()) {
            elements += part.source().length;
        }
        if (elements < LEAST_ELEMENTS || divided.parts().stream().noneMatch(p -> separator(p.functions()) >= 0) || !isUnate(g, top)) {
            return null;
        }
        Conditioning made = new Conditioning(settings, (long) MOST_COPIES * g.size());
        int[] references = new int[g.elementCount()];
        for (ModularGraph.Part part : divided.parts()) {
            for (int e : part.source()) {
                if (e >= 0 && references[e] == 0) {
                    references[e] = made.circuit.leaf(e);
                }
            }
        }
        try {
            int root = made.function(divided, references);
            return made.conditioned ? made.circuit.build(root) : null;
        } catch (GivenUpException tooMuch) {
            return null;
        }
    }

    private static boolean isUnate(StructureGraph g, int top) {
        boolean[] cone = g.cone(top);
        Polarity polarity = Polarity.of(g, top);
        for (int n = 1; n < cone.length; n++) {
            if (cone[n] && g.kind[n] == StructureGraph.LITERAL && (g.stateCount(g.parameter[n]) != 2 || polarity.isMixed(g.parameter[n], 0, 1))) {
                return false;
            }
        }
        return true;
    }

    /** @param references by element of the graph that was divided */
    private int function(ModularGraph divided, int[] references) {
        List<ModularGraph.Part> parts = divided.parts();
        int[] made = new int[parts.size()];
        for (int p = made.length - 1; p >= 0; p--) {
            int[] source = parts.get(p).source();
            int[] inputs = new int[source.length];
            for (int e = 0; e < inputs.length; e++) {
                inputs[e] = source[e] < 0 ? made[~source[e]] : references[source[e]];
            }
            made[p] = part(new ModularGraph.Part(parts.get(p).functions(), inputs));
        }
        return made[0];
    }

    private int part(ModularGraph.Part part) {
        Functions f = part.functions();
        Key key = new Key(structure(f), new CompilationCache.Structure(part.source()));
        Integer before = known.get(key);
        if (before != null) {
            return before;
        }
        int element = separator(f);
        int made = element < 0 ? diagram(Canonical.numbered(part)) : choice(f, element, part.source());
        known.put(key, made);
        return made;
    }

    private static CompilationCache.Structure structure(Functions f) {
        return CompiledParts.structure(f, VariableOrder.CREATION.elements(f.graph(), f.tops()));
    }

    private int choice(Functions f, int element, int[] inputs) {
        conditioned = true;
        return circuit.decision(inputs[element], given(f, element, StructureGraph.TRUE, inputs), given(f, element, StructureGraph.FALSE, inputs));
    }

    /** What is left of a function when an event has occurred or has not. */
    private int given(Functions f, int element, int value, int[] inputs) {
        if (settings.progress().isCancelled()) {
            throw new CancellationException("cancelled while compiling");
        }
        work -= f.graph().size();
        if (work < 0) {
            throw new GivenUpException();
        }
        Functions left = new Rebuilding(f.graph(), f.tops(), true) {
            @Override
            int literal(int node) {
                return g.parameter[node] == element ? value : super.literal(node);
            }
        }.rebuild();
        int top = left.tops()[0];
        return top <= StructureGraph.TRUE ? top : function(ModularGraph.divided(left.graph(), top), inputs);
    }

    private int diagram(ModularGraph.Part part) {
        Functions f = part.functions();
        int[] inputs = part.source();
        CompileSettings quiet = settings.withProgress(cancellations());
        Compilation c = diagrams.get(structure(f), () -> Compilation.of(f, o -> o.elements(f.graph(), f.tops()), quiet)).compilation();
        DecisionDiagram d = c.diagram();
        int[] made = new int[d.nodes()];
        for (int n = 1; n < made.length; n++) {
            int hi = d.high()[n];
            int lo = d.low()[n];
            made[n] = circuit.decision(inputs[c.levels().element[d.level()[n]]], made[hi >> 1] ^ hi & 1, made[lo >> 1] ^ lo & 1);
        }
        int root = c.roots()[0];
        return made[root >> 1] ^ root & 1;
    }

    /** Listens to cancellations only: the parts of one function begin again and again. */
    private Progress cancellations() {
        return new Progress() {
            @Override
            public void worked(long done, long total) {
                // the whole is reported, not its parts
            }

            @Override
            public boolean isCancelled() {
                return settings.progress().isCancelled();
            }
        };
    }

    /** The element that most arguments of the function's gate use among the few that they share; -1 when they share none, or many. */
    private static int separator(Functions f) {
        StructureGraph g = f.graph();
        int top = f.tops()[0] >> 1;
        if (f.tops().length != 1 || g.kind[top] == StructureGraph.LITERAL || g.kind[top] == StructureGraph.XOR) {
            return -1;
        }
        int[] owner = new int[top + 1];
        for (int i = g.first[top]; i < g.first[top + 1]; i++) {
            owner[g.arguments[i] >> 1] = g.arguments[i] >> 1;
        }
        int[] ofElement = new int[g.elementCount()];
        int[] uses = new int[g.elementCount()];
        for (int n = top - 1; n > 0; n--) {
            if (owner[n] == 0) {
                continue;
            }
            if (g.kind[n] == StructureGraph.LITERAL) {
                ofElement[g.parameter[n]] = joined(ofElement[g.parameter[n]], owner[n]);
            } else {
                for (int i = g.first[n]; i < g.first[n + 1]; i++) {
                    int argument = g.arguments[i] >> 1;
                    owner[argument] = joined(owner[argument], owner[n]);
                    if (g.kind[argument] == StructureGraph.LITERAL) {
                        uses[g.parameter[argument]]++;
                    }
                }
            }
        }
        int shared = 0;
        int own = 0;
        int chosen = -1;
        for (int e = 0; e < ofElement.length; e++) {
            if (ofElement[e] == SHARED) {
                shared++;
                chosen = chosen < 0 || uses[e] > uses[chosen] ? e : chosen;
            } else {
                own += ofElement[e] != 0 ? 1 : 0;
            }
        }
        return shared <= MOST_SHARED && own >= LEAST_OWN * shared ? chosen : -1;
    }

    private static int joined(int owner, int other) {
        return owner == 0 || owner == other ? other : SHARED;
    }
}
