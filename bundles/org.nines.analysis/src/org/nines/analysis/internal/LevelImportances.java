// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.nines.analysis.Snapshot;
import org.nines.analysis.internal.QuantifiedVariables.Kind;
import org.nines.analysis.result.Importance;
import org.nines.kernel.CompiledGraph;
import org.nines.kernel.Figures;

/** Importance measures of what fails, for 'down' with the switch-overs of groups. An item is down when any of its modes is present. */
final class LevelImportances {

    /** Share of U that an element may have for U without it to be found by subtraction; above, digits would be lost. */
    private static final double LITTLE = 0.01;

    private final Snapshot snapshot;
    private final QuantifiedVariables variables;
    private final CompiledGraph compiled;
    private final Figures figures;
    private final int down;
    private final double computed;

    LevelImportances(Snapshot snapshot, QuantifiedVariables variables, CompiledGraph compiled, Figures figures, int down) {
        this.snapshot = snapshot;
        this.variables = variables;
        this.compiled = compiled;
        this.figures = figures;
        this.down = down;
        computed = compiled.probability(down, figures);
    }

    /** Most critical first; elements on which the level does not depend are left out. */
    List<Importance> all() {
        List<Importance> result = new ArrayList<>();
        if (computed == 0) {
            return result;
        }
        boolean[] depends = new boolean[compiled.graph().elementCount()];
        for (int e : compiled.support(down)) {
            depends[e] = true;
        }
        double[] birnbaum = compiled.birnbaum(down, figures);
        Map<EObject, List<Integer>> elementsOf = new LinkedHashMap<>();
        variables.variables().forEach(v -> {
            if (depends[v.element()] && (v.kind() == Kind.OWN || v.kind() == Kind.COMMON)) {
                elementsOf.computeIfAbsent(v.of(), of -> new ArrayList<>()).add(v.element());
            }
        });
        elementsOf.forEach((of, elements) -> result.add(importance(of, elements.stream().mapToInt(Integer::intValue).toArray(), birnbaum)));
        result.sort(Comparator.comparingDouble(Importance::criticality).reversed());
        return result;
    }

    private Importance importance(EObject of, int[] elements, double[] birnbaum) {
        double q = 0;
        double allUp = 1;
        boolean events = true;
        for (int e : elements) {
            double[] states = figures.probabilities(e);
            q += allUp * notInFirst(states);
            allUp *= states[0];
            events &= states.length == 2 && (elements.length == 1 || variables.isEvent(e));
        }
        if (!events) {
            double up = compiled.probabilityGiven(down, figures, elements, new int[elements.length]);
            return new Importance(snapshot.reference(of), q, q > 0 ? up + (computed - up) / q : up, up, computed);
        }
        // modes of an item stand in one disjunction everywhere: the importance of one is that of the item while the others are absent
        double[] first = figures.probabilities(elements[0]);
        double difference = first[0] > 0 && allUp > 0 ? birnbaum[elements[0]] * first[0] / allUp : birnbaum[elements[0]];
        double up = difference * q < LITTLE * computed ? computed - difference * q
                : compiled.probabilityGiven(down, figures, elements, new int[elements.length]);
        return new Importance(snapshot.reference(of), q, up + difference, up, computed);
    }

    private static double notInFirst(double[] states) {
        double sum = 0;
        for (int s = 1; s < states.length; s++) {
            sum += states[s];
        }
        return sum;
    }
}
