// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.result;

import java.util.List;
import org.nines.model.Problem;

/**
 * Everything that the analysis says about one snapshot of a project.
 *
 * @param project the project
 * @param summary opening paragraph that the planner wrote, may be empty
 * @param problems what is wrong or doubtful in the model; where one is an error there are no levels and no verdicts
 * @param levels every service level that somebody uses, in the order of services and levels
 * @param verdicts every service level agreement, in the order of the model
 * @param premises what the figures rest on
 * @param inputs every item that takes part in a level, with the figures used for it
 * @param impact what each element means to each level
 * @param sharedCauses elements that take away a redundancy, in the order of the model
 * @param pairs the most probable pairs of elements that take levels down together, most probable first; those whose probability is not known
 *        last; empty when nobody asked for cut sets
 * @param uncertainty how far figures may be off given what is known
 */
public record AnalysisResult(ElementRef project, String summary, List<Problem> problems, List<LevelResult> levels, List<Verdict> verdicts,
        List<Premise> premises, List<ItemInput> inputs, ImpactMatrix impact, List<SharedCause> sharedCauses, List<WeakPair> pairs,
        Uncertainty uncertainty) {

    public AnalysisResult {
        problems = List.copyOf(problems);
        levels = List.copyOf(levels);
        verdicts = List.copyOf(verdicts);
        premises = List.copyOf(premises);
        inputs = List.copyOf(inputs);
        sharedCauses = List.copyOf(sharedCauses);
        pairs = List.copyOf(pairs);
    }

    /** Without what goes beyond single levels. */
    public AnalysisResult(ElementRef project, String summary, List<Problem> problems, List<LevelResult> levels, List<Verdict> verdicts,
            List<Premise> premises, List<ItemInput> inputs) {
        this(project, summary, problems, levels, verdicts, premises, inputs, ImpactMatrix.NONE, List.of(), List.of(), Uncertainty.NONE);
    }

    /** The same with other problems, such as those from loading together with those of the analysis. */
    public AnalysisResult withProblems(List<Problem> others) {
        return new AnalysisResult(project, summary, others, levels, verdicts, premises, inputs, impact, sharedCauses, pairs, uncertainty);
    }

    /** Whether the model could be analysed. */
    public boolean analysed() {
        return problems.stream().noneMatch(p -> p.severity() == Problem.Severity.ERROR);
    }
}
