// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel;

import java.util.Arrays;
import java.util.function.Supplier;

/**
 * Remembers the diagrams of parts of structures, so that a part of equal structure is compiled once: in several functions, in several graphs, after a
 * change elsewhere; and what these diagrams said, so that parts that have equal figures as well are evaluated once. Whatever its elements are called
 * and however often they fail, a part is equal to another when both have the same gates over the same numbers of elements; results are the
 * same with and without a cache. For any number of threads.
 */
public final class CompilationCache {

    /** What makes two parts equal but for the elements they consist of. */
    record Structure(int[] numbers) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Structure s && Arrays.equals(numbers, s.numbers);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(numbers);
        }
    }

    /** Diagrams of a part, and what they said. */
    record Entry(Compilation compilation, Answers answers) {
    }

    private final GenerationCache<Structure, Entry> known = new GenerationCache<>();
    /** Functions of whole graphs: those of a structure in which only figures have changed are not even divided into parts again. */
    private final GenerationCache<Structure, CompiledParts> whole = new GenerationCache<>();

    /** The diagrams of some functions, compiled unless functions of equal structure are known. */
    CompiledParts parts(Structure structure, Supplier<CompiledParts> compile) {
        boolean[] made = new boolean[1];
        CompiledParts parts = whole.get(structure, s -> {
            made[0] = true;
            return compile.get();
        });
        if (!made[0]) {
            parts.used(known::keep);
        }
        return parts;
    }

    /** The diagram of a part, compiled unless it is known. */
    Entry get(Structure structure, Supplier<Compilation> compile) {
        return known.get(structure, s -> {
            Compilation compilation = compile.get();
            return new Entry(compilation, new Answers(compilation.diagram().nodes()));
        });
    }

    /** Forgets what nobody has asked for since the last call. */
    public void forgetUnused() {
        known.forgetUnused();
        whole.forgetUnused();
    }

    /** Number of parts that are remembered. */
    public int size() {
        return known.size();
    }
}
