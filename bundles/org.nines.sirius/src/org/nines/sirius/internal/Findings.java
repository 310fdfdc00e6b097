// SPDX-License-Identifier: EPL-2.0
package org.nines.sirius.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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

/**
 * What the analysis found about a project, by element. True until the project changes. Who asks has a user waiting, and the analysis of a large model
 * takes long: it runs beside, and there are no findings yet when it takes longer than somebody likes to wait.
 */
public final class Findings {

    /** The name under which the analysis of a project is kept. */
    public static final String ANALYSIS = "analysis";

    private static volatile Duration patience = Duration.ofSeconds(5);

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

    /** Nothing is found about what is in no project, nor before the analysis has ended. */
    private static final class Nothing {

        private static final AnalysisResult RESULT = Analysis.run(Snapshot.of(NinesFactory.eINSTANCE.createProject()), AnalysisSettings.DEFAULT);
        static final Findings FOUND = new Findings(RESULT, Map.of());
        static final Findings PENDING = new Findings(RESULT, Map.of());
    }

    /** How long the first who asks after a change of a model waits for the analysis; 5 seconds at first. */
    public static void waitAtMost(Duration time) {
        patience = time;
    }

    /** The findings about the project of an element; none where it is in no project, as what was just deleted and is still drawn. */
    public static Findings of(EObject element) {
        return found(element, s -> s.result(patience));
    }

    /** The same, however long the analysis takes: for what somebody asks expressly. */
    public static Findings await(EObject element) {
        return found(element, Search::result);
    }

    private static Findings found(EObject element, Function<Search, AnalysisResult> how) {
        if (!Kept.isInProject(element)) {
            return Nothing.FOUND;
        }
        AnalysisResult result = how.apply(Kept.of(element, ANALYSIS, Search::of));
        return result == null ? Nothing.PENDING : Kept.of(element, "findings", p -> new Findings(p, result));
    }

    /** Whether the analysis is under way, so that nothing is known yet. */
    public boolean isPending() {
        return this == Nothing.PENDING;
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
