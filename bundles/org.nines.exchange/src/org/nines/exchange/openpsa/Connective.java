// SPDX-License-Identifier: EPL-2.0
package org.nines.exchange.openpsa;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nines.kernel.StructureGraph;
import org.nines.kernel.StructureGraph.Builder;

/** What a Boolean formula of the format is made of; the first ten are connectives with arguments, the others have none. */
enum Connective {
    AND("and", 1, Integer.MAX_VALUE, true) {
        @Override
        int build(Builder b, int[] args, int min, int max) {
            return b.and(args);
        }
    },
    OR("or", 1, Integer.MAX_VALUE, true) {
        @Override
        int build(Builder b, int[] args, int min, int max) {
            return b.or(args);
        }
    },
    NOT("not", 1, 1, false) {
        @Override
        int build(Builder b, int[] args, int min, int max) {
            return StructureGraph.Builder.not(args[0]);
        }
    },
    /** Of two: whether more arguments mean 'an odd number' or 'exactly one' differs among tools. */
    XOR("xor", 2, 2, false) {
        @Override
        int build(Builder b, int[] args, int min, int max) {
            return b.xor(args[0], args[1]);
        }
    },
    IFF("iff", 2, 2, false) {
        @Override
        int build(Builder b, int[] args, int min, int max) {
            return StructureGraph.Builder.not(b.xor(args[0], args[1]));
        }
    },
    NAND("nand", 1, Integer.MAX_VALUE, false) {
        @Override
        int build(Builder b, int[] args, int min, int max) {
            return StructureGraph.Builder.not(b.and(args));
        }
    },
    NOR("nor", 1, Integer.MAX_VALUE, false) {
        @Override
        int build(Builder b, int[] args, int min, int max) {
            return StructureGraph.Builder.not(b.or(args));
        }
    },
    IMPLY("imply", 2, 2, false) {
        @Override
        int build(Builder b, int[] args, int min, int max) {
            return b.or(StructureGraph.Builder.not(args[0]), args[1]);
        }
    },
    AT_LEAST("atleast", 1, Integer.MAX_VALUE, true) {
        @Override
        int build(Builder b, int[] args, int min, int max) {
            return b.atLeast(min, args);
        }
    },
    CARDINALITY("cardinality", 1, Integer.MAX_VALUE, false) {
        @Override
        int build(Builder b, int[] args, int min, int max) {
            return b.and(b.atLeast(min, args), StructureGraph.Builder.not(b.atLeast(max + 1, args)));
        }
    },
    CONSTANT("constant"),
    EVENT("event"),
    GATE("gate"),
    BASIC_EVENT("basic-event"),
    HOUSE_EVENT("house-event");

    private static final Map<String, Connective> BY_TAG = Arrays.stream(values()).collect(Collectors.toMap(c -> c.tag, Function.identity()));
    private static final Connective[] VALUES = values();

    /** Name of its element. */
    final String tag;
    final int fewest;
    final int most;
    /** Whether the formula is true whenever it is true with fewer true arguments. */
    final boolean monotone;

    Connective(String tag) {
        this(tag, 0, 0, true);
    }

    Connective(String tag, int fewest, int most, boolean monotone) {
        this.tag = tag;
        this.fewest = fewest;
        this.most = most;
        this.monotone = monotone;
    }

    static Connective ofTag(String tag) {
        return BY_TAG.get(tag);
    }

    static Connective of(int ordinal) {
        return VALUES[ordinal];
    }

    boolean isReference() {
        return ordinal() >= EVENT.ordinal();
    }

    int build(Builder b, int[] args, int min, int max) {
        throw new IllegalStateException(tag + " has no arguments");
    }
}
