// SPDX-License-Identifier: EPL-2.0
package org.nines.exchange.openpsa;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nines.exchange.UnreadableInputException;

/** Values of the expressions of a model; parameters first, each once. */
final class ExpressionValues {

    private static final byte OPEN = 1;
    private static final byte DONE = 2;
    private static final int MOST_NAMES = 10;

    private final Declarations declarations;
    private final Terms terms;
    /** NaN when none is given. */
    private final double missionTime;
    private final double[] value;
    private final byte[] state;
    private final int[] stack;
    private final int[] next;
    private int deviates;

    ExpressionValues(Declarations declarations, Terms terms, double missionTime) {
        this.declarations = declarations;
        this.terms = terms;
        this.missionTime = missionTime;
        value = new double[terms.size()];
        state = new byte[declarations.size()];
        int parameters = declarations.count(Declarations.PARAMETER) + 1;
        stack = new int[parameters];
        next = new int[parameters];
    }

    /** Number of uncertain values met so far. */
    int deviates() {
        return deviates;
    }

    /** Value of a definition that has an expression. */
    double of(int definition) throws UnreadableInputException {
        if (state[definition] != DONE) {
            evaluate(definition);
        }
        return value[declarations.root(definition)];
    }

    /** Failure intensity that belongs to the probability of a definition; NaN when its expression is none that has one. */
    double intensity(int definition) throws UnreadableInputException {
        double probability = of(definition);
        int term = declarations.root(definition);
        while (terms.kind(term) == Operation.PARAMETER.ordinal()) {
            term = declarations.root(terms.b(term));
        }
        return Operation.of(terms.kind(term)).intensity(arguments(term), probability);
    }

    private void evaluate(int definition) throws UnreadableInputException {
        int depth = 0;
        stack[0] = definition;
        next[0] = declarations.begin(definition);
        state[definition] = OPEN;
        while (depth >= 0) {
            int current = stack[depth];
            int needed = evaluateTerms(current, depth);
            if (needed < 0) {
                checkFinite(current);
                state[current] = DONE;
                depth--;
            } else {
                if (state[needed] == OPEN) {
                    throw cycle(needed, depth);
                }
                state[needed] = OPEN;
                stack[++depth] = needed;
                next[depth] = declarations.begin(needed);
            }
        }
    }

    /** Goes on with the terms of a definition; returns a parameter that must be known first, or -1 at the end. */
    private int evaluateTerms(int definition, int depth) throws UnreadableInputException {
        for (int t = next[depth]; t <= declarations.root(definition); t++) {
            Operation operation = Operation.of(terms.kind(t));
            if (operation == Operation.PARAMETER) {
                int parameter = declarations.resolve(true, terms.a(t), declarations.container(definition));
                if (parameter < 0) {
                    String name = declarations.name(terms.a(t));
                    throw Issue.UNDEFINED.at(declarations.file(definition), terms.line(t), name,
                            "In " + title(definition) + ": the parameter '" + name + "' is not defined.");
                }
                if (state[parameter] != DONE) {
                    next[depth] = t;
                    return parameter;
                }
                terms.setB(t, parameter);
                value[t] = value[declarations.root(parameter)];
            } else {
                value[t] = valueOf(operation, t, definition);
            }
        }
        return -1;
    }

    private double valueOf(Operation operation, int term, int definition) throws UnreadableInputException {
        if (operation.isConstant()) {
            return terms.number(term);
        }
        if (operation == Operation.MISSION_TIME) {
            if (Double.isNaN(missionTime)) {
                throw Issue.MISSION_TIME.at(declarations.file(definition), terms.line(term), declarations.uniqueName(definition),
                        "In " + title(definition) + ": the value depends on the mission time, and none is given.");
            }
            return missionTime;
        }
        deviates += operation.deviate ? 1 : 0;
        return operation.apply(arguments(term));
    }

    private double[] arguments(int term) {
        double[] arguments = new double[terms.count(term)];
        Arrays.setAll(arguments, i -> value[terms.argument(term, i)]);
        return arguments;
    }

    private void checkFinite(int definition) throws UnreadableInputException {
        int root = declarations.root(definition);
        if (!Double.isFinite(value[root])) {
            int first = IntStream.rangeClosed(declarations.begin(definition), root).filter(t -> !Double.isFinite(value[t])).findFirst().orElse(root);
            throw Issue.NOT_A_NUMBER.at(declarations.file(definition), terms.line(first), declarations.uniqueName(definition),
                    "In " + title(definition) + ": the value of '" + Operation.of(terms.kind(first)).tag + "' is "
                    + (Double.isNaN(value[first]) ? "undefined." : "infinite."));
        }
    }

    private UnreadableInputException cycle(int parameter, int depth) {
        int from = depth;
        while (stack[from] != parameter) {
            from--;
        }
        String names = IntStream.rangeClosed(from, depth).limit(MOST_NAMES).mapToObj(i -> declarations.uniqueName(stack[i])).collect(Collectors.joining(" → "));
        String name = declarations.uniqueName(parameter);
        return Issue.CYCLE.at(declarations.file(parameter), declarations.line(parameter), name, "Parameters depend on themselves: " + names
                + (depth - from >= MOST_NAMES ? " → … (" + (depth - from + 1) + " in all)" : "") + " → " + name + ".");
    }

    private String title(int definition) {
        return declarations.kindName(definition) + " '" + declarations.uniqueName(definition) + "'";
    }
}
