// SPDX-License-Identifier: EPL-2.0
package org.nines.samples.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nines.analysis.Analysis;
import org.nines.analysis.AnalysisSettings;
import org.nines.analysis.Snapshot;
import org.nines.analysis.result.AnalysisResult;
import org.nines.analysis.result.LevelResult;
import org.nines.model.Structure;
import org.nines.model.Project;
import org.nines.model.core.AcceptedRisk;
import org.nines.model.facility.Location;
import org.nines.samples.Claims;
import org.nines.samples.Claims.Claim;
import org.nines.samples.Claims.Judgement;
import org.nines.samples.Samples;
import org.nines.samples.Samples.Sample;

/** Every sample is sound, its claims are judged, and what it admits is accepted with a reason. */
class ClaimsTest {

    /** Claims of the descriptions that the models do not keep; why is on the pages. */
    private static final Map<String, Set<String>> NOT_KEPT = Map.of(
            "integration-server", Set.of("Restored by hand it is highly available"),
            "monitoring-continuity", Set.of("At most one hour of data is lost"));

    @TempDir
    Path folder;

    static List<Sample> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void claimsAreJudgedAndWhatIsAdmittedIsAccepted(Sample sample) throws IOException {
        Project project = SampleFiles.load(sample, folder).project();
        assertEquals(List.of(), Structure.check(project), "structure");
        Snapshot snapshot = Snapshot.of(project);
        AnalysisResult result = Analysis.run(snapshot, AnalysisSettings.DEFAULT);
        assertTrue(result.analysed(), () -> result.problems().toString());
        assertFalse(result.levels().isEmpty());

        List<Claim> claims = Claims.of(snapshot, result);
        assertTrue(claims.size() >= 3, "a sample has claims");
        assertEquals(List.of(), claims.stream().filter(c -> c.judgement() == Judgement.OPEN).toList());
        Set<String> missed = NOT_KEPT.getOrDefault(sample.id(), Set.of());
        for (Claim claim : claims) {
            assertEquals(missed.contains(claim.name()) ? Judgement.NOT_KEPT : Judgement.KEPT, claim.judgement(), () -> claim.toString());
        }
        assertEquals(List.of(), unaccepted(snapshot, result));
    }

    /** Single points of failure that no accepted risk names, by themselves or by the equipment that they are part of. */
    private static List<String> unaccepted(Snapshot snapshot, AnalysisResult result) {
        Set<EObject> accepted = new java.util.HashSet<>();
        snapshot.project().getAcceptedRisks().stream().map(AcceptedRisk::getAbout).forEach(accepted::addAll);
        List<String> open = new ArrayList<>();
        for (LevelResult level : result.levels()) {
            for (LevelResult.SinglePoint point : level.singlePoints()) {
                EObject element = snapshot.element(point.element().id());
                boolean named = accepted.contains(element);
                for (EObject e = element.eContainer(); !named && e != null && !(e instanceof Location); e = e.eContainer()) {
                    named = accepted.contains(e);
                }
                if (!named) {
                    open.add(level.level().name() + ": " + point.element().path());
                }
            }
        }
        return open.stream().distinct().toList();
    }
}
