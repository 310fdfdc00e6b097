// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel;

import java.util.Arrays;
import java.util.function.Supplier;

/**
 * Remembers the diagrams of parts of structures, so that a part of equal structure is compiled once: in several functions, in several graphs, after a
 * change elsewhere; and what these diagrams said, so that parts that have equal figures as well are evaluated once. Whatever its elements are called and however often they fail, a part is equal to another when both have the same gates over
 * the same numbers of elements in the same order; results are the same with and without a cache. For any number of threads.
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
    }

    /** Number of parts that are remembered. */
    public int size() {
        return known.size();
    }
}
