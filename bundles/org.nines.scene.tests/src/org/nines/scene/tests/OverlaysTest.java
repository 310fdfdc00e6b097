// SPDX-License-Identifier: EPL-2.0
package org.nines.scene.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nines.analysis.Analysis;
import org.nines.analysis.AnalysisSettings;
import org.nines.analysis.Scenario;
import org.nines.analysis.ScenarioAnalysis;
import org.nines.analysis.Snapshot;
import org.nines.analysis.result.AnalysisResult;
import org.nines.analysis.result.LevelResult;
import org.nines.analysis.result.ScenarioResult;
import org.nines.model.compute.Server;
import org.nines.model.facility.Room;
import org.nines.model.facility.UtilityFeed;
import org.nines.model.network.Switch;
import org.nines.scene.DiagramDrawing;
import org.nines.scene.DiagramSettings;
import org.nines.scene.Diagrams;
import org.nines.scene.Group;
import org.nines.scene.Overlay;
import org.nines.scene.Overlay.Entry;
import org.nines.scene.Overlay.Mark;
import org.nines.scene.Overlays;
import org.nines.scene.Scene;
import org.nines.scene.Style;
import org.nines.scene.notation.DiagramKind;

/** Whether marks say what the analysis says, and never by colour alone. */
class OverlaysTest {

    private static Snapshot snapshot;
    private static AnalysisResult result;

    @BeforeAll
    static void analyse() {
        snapshot = Snapshot.of(Drawings.model("sample"));
        result = Analysis.run(snapshot, AnalysisSettings.DEFAULT.withCutSets(0).withBudgets(true));
        assertTrue(result.analysed());
    }

    private static Set<String> marked(Overlay overlay, String badge) {
        return overlay.marks().entrySet().stream().filter(m -> m.getValue().badge().equals(badge)).map(Map.Entry::getKey).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Everything that is marked has words or a pattern of its own, a text for whoever points at it, and a line in the legend. */
    private static void told(Overlay overlay) {
        assertFalse(overlay.title().isBlank());
        Set<String> badges = overlay.legend().stream().map(Entry::badge).collect(Collectors.toSet());
        for (Mark mark : overlay.marks().values()) {
            assertFalse(mark.note().isBlank());
            if (!mark.badge().isEmpty()) {
                assertFalse(mark.text().isBlank(), mark.toString());
                assertTrue(badges.contains(mark.badge()), mark.badge() + " is not in the legend");
                assertNotNull(Style.look(mark.badge()));
            }
            if (!mark.outline().isEmpty()) {
                assertNotNull(Style.look(mark.outline()));
            }
        }
    }

    @Test
    void findingsAreThoseOfAllLevels() {
        Overlay overlay = Overlays.findings(result);
        told(overlay);
        Set<String> singles = result.levels().stream().flatMap(l -> l.singlePoints().stream()).map(p -> p.element().id()).collect(Collectors.toCollection(TreeSet::new));
        assertFalse(singles.isEmpty());
        assertEquals(singles, marked(overlay, "single-point-badge"));
    }

    @Test
    void heatAddsUp() {
        Overlay overlay = Overlays.heat(result, "");
        told(overlay);
        assertEquals(1, overlay.marks().values().stream().mapToDouble(Mark::rank).sum(), 1e-9);
    }

    @Test
    void whatALevelNeedsIsWhatTakesPartInIt() {
        for (LevelResult level : result.levels()) {
            Overlay overlay = Overlays.needs(result, level.level().id());
            told(overlay);
            assertEquals(level.singlePoints().stream().map(p -> p.element().id()).collect(Collectors.toCollection(TreeSet::new)), marked(overlay, "single-point-badge"));
            assertEquals(result.impact().ofLevel(level.level().id()).size(), overlay.marks().size());
        }
        assertThrows(IllegalArgumentException.class, () -> Overlays.needs(result, "no such level"));
    }

    @Test
    void aFailureMarksWhatGoesWithItAndWhy() {
        LevelResult level = result.levels().stream().filter(l -> !l.singlePoints().isEmpty()).findFirst().orElseThrow();
        String failed = level.singlePoints().getFirst().element().id();
        ScenarioResult scenario = ScenarioAnalysis.of(snapshot).run(Scenario.of("it fails", failed));
        Overlay overlay = Overlays.scenario(scenario);
        told(overlay);
        assertEquals("\u00d7 failed", overlay.marks().get(failed).text());
        Mark service = overlay.marks().get(level.service().id());
        assertTrue(service.badge().equals("down-badge") || service.badge().equals("affected-badge"), service.toString());
        assertTrue(service.note().contains("because"), service.note());
        overlay.marks().values().stream().filter(m -> m.rank() == 2.5).forEach(m -> assertTrue(m.note().contains("because"), m.note()));
    }

    /** A device that is down because of another one says what it lacks. */
    @Test
    void aFailureReachesTheElementsThatDependOnIt() {
        Set<String> said = new TreeSet<>();
        snapshot.project().eAllContents().forEachRemaining(e -> {
            if (e instanceof UtilityFeed || e instanceof Room || e instanceof Server || e instanceof Switch) {
                ScenarioResult scenario = ScenarioAnalysis.of(snapshot).run(Scenario.of("it fails", snapshot.id(e)));
                Overlay overlay = Overlays.scenario(scenario);
                told(overlay);
                scenario.consequences().forEach(c -> {
                    Mark mark = overlay.marks().get(c.about().id());
                    assertTrue(mark.badge().equals("down-badge") || mark.badge().equals("up-badge"), mark.toString());
                    said.add(mark.text());
                });
            }
        });
        assertTrue(said.containsAll(Set.of("place lost", "host down")), said.toString());
    }

    /** One layout serves for any number of overlays: shapes stay where they are. */
    @Test
    void marksMoveNothing() {
        for (DiagramKind kind : Diagrams.kinds()) {
            DiagramDrawing drawing = DiagramDrawing.of(Drawings.model("sample"), DiagramSettings.of(kind.id()).bare(), null).layout();
            Scene plain = drawing.scene(Overlay.NONE);
            for (Overlay overlay : List.of(Overlays.findings(result), Overlays.heat(result, ""))) {
                Scene marked = drawing.scene(overlay);
                assertEquals(plain.groups().filter(Drawings::isShape).map(Group::bounds).toList(), marked.groups().filter(Drawings::isShape).map(Group::bounds).toList());
            }
            assertEquals(plain, drawing.scene(Overlay.NONE), "painting leaves nothing behind");
        }
    }
}
