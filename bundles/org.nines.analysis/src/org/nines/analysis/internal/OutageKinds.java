// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.nines.analysis.internal.QuantifiedVariables.Kind;
import org.nines.analysis.internal.QuantifiedVariables.Variable;
import org.nines.analysis.result.Dependability;
import org.nines.kernel.CompiledGraph;
import org.nines.kernel.Figures;
import org.nines.kernel.Measure;

/**
 * The outages of a level by what begins them. Those that one failure brings while all else works last as long as its repair, those of a group's
 * chain and its switch-overs as long as the chain says; what is left over needs several failures together and is one kind of its mean length.
 * Bad luck, such as a generator that does not start, is taken as it is: it decides how often a failure is an outage, not how long it lasts.
 */
final class OutageKinds {

    /** Smaller differences, as shares of the whole, are rounding. */
    private static final double NEGLIGIBLE = 1e-9;

    private final QuantifiedVariables variables;
    private final CompiledGraph compiled;
    private final Figures figures;
    private final List<Dependability> kinds = new ArrayList<>();

    private OutageKinds(QuantifiedVariables variables, CompiledGraph compiled, Figures figures) {
        this.variables = variables;
        this.compiled = compiled;
        this.figures = figures;
    }

    /**
     * The kinds of outages; their unavailabilities and frequencies add up to the whole.
     *
     * @param outage the function 'down though takeovers be instantaneous'
     * @param rest the state of each element with nothing failed
     * @param whole downtime of all kinds
     * @param interruptions switch-overs
     */
    static List<Dependability> of(QuantifiedVariables variables, CompiledGraph compiled, Figures figures, int outage, int[] rest,
            Dependability whole, List<LevelBudget.Interrupted> interruptions) {
        OutageKinds outages = new OutageKinds(variables, compiled, figures);
        outages.single(outage, rest, whole.availability());
        interruptions.forEach(interruption -> outages.add(interruption.total().unavailability(), interruption.total().failuresPerHour()));
        outages.several(whole);
        return outages.scaledTo(whole);
    }

    private void add(double unavailability, double frequency) {
        if (unavailability > 0 && frequency > 0) {
            kinds.add(new Dependability(unavailability, 1 - unavailability, frequency));
        }
    }

    private void single(int outage, int[] rest, double up) {
        int[] support = compiled.support(outage);
        List<Integer> failing = variables.variables().stream()
                .filter(v -> v.kind() != Kind.LUCK && v.kind() != Kind.LATENESS && v.kind() != Kind.PLANNED_WORK).map(Variable::element)
                .filter(e -> Arrays.binarySearch(support, e) >= 0).toList();
        Figures alone = figures.copy();
        failing.forEach(e -> atRest(alone, e, rest[e]));
        double[] decidesAlone = compiled.birnbaum(outage, alone);
        double[] decides = compiled.birnbaum(outage, figures);
        for (int e : failing) {
            if (compiled.graph().stateCount(e) == 2) {
                double share = Math.min(decidesAlone[e], decides[e]);
                add(share * figures.probabilities(e)[1], share * figures.intensity(e));
            } else {
                Measure measure = compiled.measure(outage, alone.copy().set(e, figures));
                double othersUp = Math.min(1, up / measure.complement());
                add(measure.probability() * othersUp, measure.frequency() * othersUp);
            }
        }
    }

    private void atRest(Figures alone, int element, int state) {
        int states = compiled.graph().stateCount(element);
        if (states == 2) {
            alone.event(element, state, 0);
        } else {
            double[] certain = new double[states];
            certain[state] = 1;
            alone.states(element, certain, new double[states][states]);
        }
    }

    private void several(Dependability whole) {
        double left = whole.unavailability() - unavailability();
        double frequency = whole.failuresPerHour() - frequency();
        if (left > NEGLIGIBLE * whole.unavailability() && frequency > NEGLIGIBLE * whole.failuresPerHour()) {
            add(left, frequency);
        }
    }

    private double unavailability() {
        return kinds.stream().mapToDouble(Dependability::unavailability).sum();
    }

    private double frequency() {
        return kinds.stream().mapToDouble(Dependability::failuresPerHour).sum();
    }

    private List<Dependability> scaledTo(Dependability whole) {
        double time = whole.unavailability() / unavailability();
        double often = whole.failuresPerHour() / frequency();
        return kinds.stream().map(kind -> new Dependability(kind.unavailability() * time, 1 - kind.unavailability() * time,
                kind.failuresPerHour() * often)).toList();
    }
}
