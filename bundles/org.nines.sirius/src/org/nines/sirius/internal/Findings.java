// SPDX-License-Identifier: EPL-2.0
package org.nines.sirius.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.nines.analysis.Analysis;
import org.nines.analysis.AnalysisSettings;
import org.nines.analysis.Snapshot;
import org.nines.analysis.result.AnalysisResult;
import org.nines.model.Elements;
import org.nines.model.NinesFactory;
import org.nines.model.Problem;
import org.nines.model.Project;
import org.nines.scene.Overlay;
import org.nines.scene.Overlay.Mark;
import org.nines.scene.Overlays;

/** What the analysis found about a project, by element. True until the project changes. */
public final class Findings {

    private final AnalysisResult result;
    private final Map<String, Mark> marks;
    private final Map<String, EObject> elements = new HashMap<>();
    private final Map<String, List<Problem>> problems = new HashMap<>();

    private Findings(AnalysisResult result, Map<String, Mark> marks) {
        this.result = result;
        this.marks = marks;
    }

    private Findings(Project project, AnalysisResult result) {
        this(result, (result.analysed() ? Overlays.findings(result) : Overlay.NONE).marks());
        project.eAllContents().forEachRemaining(e -> elements.put(Elements.id(e), e));
        result.problems().forEach(p -> problems.computeIfAbsent(p.elementId(), k -> new ArrayList<>()).add(p));
    }

    /** Nothing is found about what is in no project. */
    private static final class Nothing {

        static final Findings FOUND = new Findings(analyse(NinesFactory.eINSTANCE.createProject()), Map.of());
    }

    /** The findings about the project of an element; none where it is in no project, as what was just deleted and is still drawn. */
    public static Findings of(EObject element) {
        return Kept.isInProject(element) ? Kept.of(element, "findings", Findings::in) : Nothing.FOUND;
    }

    private static Findings in(Project project) {
        return new Findings(project, analyse(project));
    }

    private static AnalysisResult analyse(Project project) {
        return Analysis.run(Snapshot.of(project), AnalysisSettings.DEFAULT.withCutSets(0));
    }

    public AnalysisResult result() {
        return result;
    }

    /** Elements of the project by their identifiers; copies that an element stands for are not among them. */
    public Optional<EObject> element(String id) {
        return Optional.ofNullable(elements.get(id));
    }

    /** The mark of an element on drawings; null for none. */
    public Mark mark(EObject element) {
        return marks.get(Elements.id(element));
    }

    /** What is wrong or doubtful about an element itself. */
    public List<Problem> problems(EObject element) {
        return problems.getOrDefault(Elements.id(element), List.of());
    }
}
