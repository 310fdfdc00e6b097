// SPDX-License-Identifier: EPL-2.0
package org.nines.exchange.openpsa;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nines.exchange.UnreadableInputException;
import org.nines.kernel.StructureGraph;

/**
 * Turns the gates of a model into a structure graph: from each top depth first, arguments in the order of the file, so that what belongs
 * together is numbered together.
 */
final class TreeBuilder {

    private static final byte OPEN = 1;
    private static final byte DONE = 2;
    private static final int MOST_NAMES = 10;

    private final Declarations declarations;
    private final Terms terms;
    private final StructureGraph.Builder graph = StructureGraph.builder();
    /** By definition: the reference of a gate or house event, the element of a basic event; valid when done. */
    private final int[] result;
    private final byte[] state;
    private final boolean[] monotone;
    private final boolean[] referenced;
    private final int[] reference;
    private final boolean[] monotoneTerm;

    TreeBuilder(Declarations declarations, Terms terms) {
        this.declarations = declarations;
        this.terms = terms;
        result = new int[declarations.size()];
        state = new byte[declarations.size()];
        monotone = new boolean[declarations.size()];
        referenced = new boolean[declarations.size()];
        reference = new int[terms.size()];
        monotoneTerm = new boolean[terms.size()];
    }

    /** Finds what every reference means. */
    void resolve() throws UnreadableInputException {
        for (int d = 0; d < declarations.size(); d++) {
            if (declarations.kind(d) == Declarations.GATE) {
                for (int t = declarations.begin(d); t <= declarations.root(d); t++) {
                    Connective connective = Connective.of(terms.kind(t));
                    if (connective.isReference()) {
                        int meant = meant(connective, t, d);
                        terms.setB(t, meant);
                        referenced[meant] = true;
                    }
                }
            }
        }
    }

    private int meant(Connective connective, int term, int gate) throws UnreadableInputException {
        int meant = declarations.resolve(false, terms.a(term), declarations.container(gate));
        String name = declarations.name(terms.a(term));
        if (meant < 0) {
            throw Issue.UNDEFINED.at(declarations.file(gate), terms.line(term), name, "In gate '" + declarations.uniqueName(gate) + "': the "
                    + connective.tag.replace('-', ' ') + " '" + name + "' is not defined.");
        }
        boolean right = switch (connective) {
            case GATE -> declarations.kind(meant) == Declarations.GATE;
            case BASIC_EVENT -> declarations.kind(meant) == Declarations.BASIC_EVENT;
            case HOUSE_EVENT -> declarations.kind(meant) == Declarations.HOUSE_EVENT;
            default -> true;
        };
        if (!right) {
            throw Issue.WRONG_KIND.at(declarations.file(gate), terms.line(term), name, "In gate '" + declarations.uniqueName(gate) + "': '" + name
                    + "' is a " + declarations.kindName(meant) + ", not a " + connective.tag.replace('-', ' ') + ".");
        }
        return meant;
    }

    /** Builds all gates, those that no other uses first; then the basic events that no gate uses. */
    StructureGraph build() throws UnreadableInputException {
        int[] stack = new int[declarations.count(Declarations.GATE) + 1];
        int[] next = new int[stack.length];
        for (int pass = 0; pass < 2; pass++) {
            for (int d = 0; d < declarations.size(); d++) {
                // what remains for the second pass is on a circle or above one
                if (declarations.kind(d) == Declarations.GATE && state[d] != DONE && (pass == 1 || !referenced[d])) {
                    build(d, stack, next);
                }
            }
        }
        for (int d = 0; d < declarations.size(); d++) {
            if (declarations.kind(d) == Declarations.BASIC_EVENT) {
                element(d);
            }
        }
        return graph.build();
    }

    private void build(int top, int[] stack, int[] next) throws UnreadableInputException {
        int depth = 0;
        stack[0] = top;
        next[0] = declarations.begin(top);
        state[top] = OPEN;
        while (depth >= 0) {
            int gate = stack[depth];
            int t = next[depth];
            int root = declarations.root(gate);
            int needed = -1;
            while (t <= root && needed < 0) {
                Connective connective = Connective.of(terms.kind(t));
                if (connective.isReference() && declarations.kind(terms.b(t)) == Declarations.GATE && state[terms.b(t)] != DONE) {
                    needed = terms.b(t);
                } else {
                    term(connective, t);
                    t++;
                }
            }
            if (needed < 0) {
                result[gate] = reference[root];
                monotone[gate] = monotoneTerm[root];
                state[gate] = DONE;
                depth--;
            } else {
                if (state[needed] == OPEN) {
                    throw cycle(needed, stack, depth);
                }
                next[depth] = t;
                state[needed] = OPEN;
                stack[++depth] = needed;
                next[depth] = declarations.begin(needed);
            }
        }
    }

    private void term(Connective connective, int t) {
        monotoneTerm[t] = connective.monotone;
        if (connective == Connective.CONSTANT) {
            reference[t] = terms.a(t) == 1 ? StructureGraph.TRUE : StructureGraph.FALSE;
        } else if (connective.isReference()) {
            event(t, terms.b(t));
        } else {
            int[] arguments = new int[terms.count(t)];
            for (int i = 0; i < arguments.length; i++) {
                arguments[i] = reference[terms.argument(t, i)];
                monotoneTerm[t] &= monotoneTerm[terms.argument(t, i)];
            }
            reference[t] = connective.build(graph, arguments, terms.a(t), terms.b(t));
        }
    }

    private void event(int t, int meant) {
        switch (declarations.kind(meant)) {
            case Declarations.GATE -> {
                reference[t] = result[meant];
                monotoneTerm[t] = monotone[meant];
            }
            case Declarations.BASIC_EVENT -> reference[t] = graph.occurred(element(meant));
            default -> {
                int value = declarations.root(meant);
                reference[t] = value >= 0 && terms.a(value) == 1 ? StructureGraph.TRUE : StructureGraph.FALSE;
            }
        }
    }

    /** The element of a basic event, made when it is met for the first time. */
    private int element(int event) {
        if (state[event] != DONE) {
            result[event] = graph.event(declarations.uniqueName(event));
            state[event] = DONE;
        }
        return result[event];
    }

    private UnreadableInputException cycle(int gate, int[] stack, int depth) {
        int from = depth;
        while (stack[from] != gate) {
            from--;
        }
        String names = IntStream.rangeClosed(from, depth).limit(MOST_NAMES).mapToObj(i -> declarations.uniqueName(stack[i])).collect(Collectors.joining(" → "));
        String name = declarations.uniqueName(gate);
        return Issue.CYCLE.at(declarations.file(gate), declarations.line(gate), name, "Gates depend on themselves: " + names
                + (depth - from >= MOST_NAMES ? " → … (" + (depth - from + 1) + " in all)" : "") + " → " + name + ".");
    }

    /** The element of a basic event, or the reference of a gate; after {@link #build}. */
    int result(int definition) {
        return result[definition];
    }

    /** Whether the formula of a gate has nothing in it by which a further event could make it false. */
    boolean isMonotone(int gate) {
        return monotone[gate];
    }

    /** Gates that no other gate uses, in the order of the files. */
    int[] tops() {
        return IntStream.range(0, declarations.size()).filter(d -> declarations.kind(d) == Declarations.GATE && !referenced[d]).toArray();
    }

    /** Gates of a model in the order of the files. */
    int[] gates() {
        return IntStream.range(0, declarations.size()).filter(d -> declarations.kind(d) == Declarations.GATE).toArray();
    }
}
