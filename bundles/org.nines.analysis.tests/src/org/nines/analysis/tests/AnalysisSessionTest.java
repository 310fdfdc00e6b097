// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nines.analysis.Analysis;
import org.nines.analysis.AnalysisSession;
import org.nines.analysis.AnalysisSettings;
import org.nines.analysis.Change;
import org.nines.analysis.ChangeException;
import org.nines.analysis.Snapshot;
import org.nines.analysis.result.AnalysisResult;
import org.nines.model.Problem;
import org.nines.model.Project;
import org.nines.model.compute.Server;
import org.nines.model.core.Item;
import org.nines.test.support.DataCentre;

/** Whatever is edited, a session says what an analysis says that begins anew. */
class AnalysisSessionTest {

    private static final AnalysisSettings ALL = AnalysisSettings.DEFAULT.withBudgets(true).withImportances(true);
    private static final AnalysisSettings WITHOUT_CUT_SETS = AnalysisSettings.DEFAULT.withCutSets(0);
    private static final int EDITS = 5;
    /** By type of an attribute that holds a figure. */
    private static final Map<String, String> OTHER_VALUES = Map.of("Duration", "7 h", "Percentage", "37 %", "EDouble", "1.5");

    private static Change edit(Snapshot snapshot, Random random) {
        List<String> items = new ArrayList<>();
        snapshot.project().eAllContents().forEachRemaining(element -> {
            if (element instanceof Item) {
                items.add(snapshot.id(element));
            }
        });
        String item = items.get(random.nextInt(items.size()));
        return switch (random.nextInt(6)) {
            case 0 -> new Change.Remove(item);
            case 1 -> new Change.Add(item, 1);
            case 2 -> new Change.Repair(item);
            case 3 -> new Change.Fail(item);
            default -> new Change.Set(item, "mttf", 100 + random.nextInt(10_000) + " h");
        };
    }

    /** The snapshot after an edit that can be made. */
    private static Snapshot edited(Snapshot snapshot, Random random) {
        while (true) {
            try {
                Snapshot edited = snapshot.with(List.of(edit(snapshot, random)));
                if (edited.problems().stream().noneMatch(problem -> problem.severity() == Problem.Severity.ERROR)) {
                    return edited;
                }
            } catch (ChangeException e) {
                // not this one
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 8, 21, 55, 144})
    void randomEdits(int seed) {
        Random random = new Random(seed);
        AnalysisSession session = new AnalysisSession();
        Snapshot snapshot = Snapshot.of(RandomModels.project(seed));
        for (int i = 0; i <= EDITS; i++) {
            assertEquals(Analysis.run(snapshot, ALL), session.run(snapshot, ALL), "after " + i + " edits");
            snapshot = edited(snapshot, random);
        }
    }

    private record FigureOf(EObject owner, EAttribute attribute) {
    }

    /** For each attribute of a model that holds a figure, an element that has it. */
    private static Collection<FigureOf> figures(Project project) {
        Map<EAttribute, FigureOf> found = new LinkedHashMap<>();
        project.eAllContents().forEachRemaining(element -> element.eClass().getEAllAttributes().stream()
                .filter(attribute -> OTHER_VALUES.containsKey(attribute.getEAttributeType().getName()) && element.eIsSet(attribute))
                .forEach(attribute -> found.putIfAbsent(attribute, new FigureOf(element, attribute))));
        return found.values();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 13})
    void everyKindOfFigure(int seed) {
        Project project = RandomModels.project(seed);
        AnalysisSession session = new AnalysisSession();
        assertTrue(session.run(Snapshot.of(project), ALL).analysed());
        Collection<FigureOf> figures = figures(project);
        assertTrue(figures.size() > 5, figures.toString());
        for (FigureOf figure : figures) {
            Object before = figure.owner.eGet(figure.attribute);
            figure.owner.eSet(figure.attribute, EcoreUtil.createFromString(figure.attribute.getEAttributeType(),
                    OTHER_VALUES.get(figure.attribute.getEAttributeType().getName())));
            Snapshot edited = Snapshot.of(project);
            assertEquals(Analysis.run(edited, ALL), session.run(edited, ALL), figure.toString());
            figure.owner.eSet(figure.attribute, before);
        }
    }

    /** What is true of equal parts is true of each, so that the figures of one must not be taken for those of the other. */
    @Test
    void equalServersWithOtherFigures() {
        AnalysisSession session = new AnalysisSession();
        Snapshot written = Snapshot.of(DataCentre.project(DataCentre.Size.SMALL));
        session.run(written, WITHOUT_CUT_SETS);
        List<String> servers = new ArrayList<>();
        written.project().eAllContents().forEachRemaining(element -> {
            if (element instanceof Server) {
                servers.add(written.id(element));
            }
        });
        for (String server : List.of(servers.get(0), servers.get(servers.size() - 1))) {
            Snapshot edited = written.with(List.of(new Change.Set(server, "mttf", "3 mo")));
            AnalysisResult result = session.run(edited, WITHOUT_CUT_SETS);
            assertEquals(Analysis.run(edited, WITHOUT_CUT_SETS), result);
            assertNotEquals(session.run(written, WITHOUT_CUT_SETS).levels(), result.levels());
        }
    }

    @Test
    void dataCentre() {
        Random random = new Random(4711);
        AnalysisSession session = new AnalysisSession();
        Snapshot snapshot = Snapshot.of(DataCentre.project(DataCentre.Size.SMALL));
        for (int i = 0; i <= EDITS; i++) {
            assertEquals(Analysis.run(snapshot, WITHOUT_CUT_SETS), session.run(snapshot, WITHOUT_CUT_SETS), "after " + i + " edits");
            snapshot = edited(snapshot, random);
        }
    }

    @Test
    void saysHowManyLevelsAreWorkedOut() {
        Snapshot snapshot = Snapshot.of(DataCentre.project(DataCentre.Size.SMALL));
        List<Integer> heard = Collections.synchronizedList(new ArrayList<>());
        AnalysisResult result = new AnalysisSession().run(snapshot, WITHOUT_CUT_SETS.withProgress((done, all) -> {
            heard.add(done);
            assertEquals(snapshot.project().getServices().stream().filter(s -> !s.getClients().isEmpty()).mapToInt(s -> s.getLevels().size()).sum(), all);
        }));
        assertTrue(result.levels().size() > 1);
        assertEquals(IntStream.rangeClosed(1, result.levels().size()).boxed().toList(), heard.stream().sorted().toList());
    }

    @Test
    void goesOnAfterItWasCancelled() {
        AnalysisSession session = new AnalysisSession();
        Snapshot snapshot = Snapshot.of(DataCentre.project(DataCentre.Size.SMALL));
        assertThrows(CancellationException.class, () -> session.run(snapshot, WITHOUT_CUT_SETS.withCancelled(() -> true)));
        assertEquals(Analysis.run(snapshot, WITHOUT_CUT_SETS), session.run(snapshot, WITHOUT_CUT_SETS));
        assertTrue(session.run(snapshot, WITHOUT_CUT_SETS).analysed());
    }
}
