// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
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
import org.nines.model.core.CorePackage;
import org.nines.model.core.FailureCause;
import org.nines.model.core.FailureMode;
import org.nines.model.core.Item;
import org.nines.model.service.Service;
import org.nines.model.service.ServicePackage;
import org.nines.model.units.Duration;
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

    /** What was done to a model, so that it can be undone and done again. */
    private record Edit(EObject owner, EStructuralFeature feature, Object before, Object after) {

        static Edit of(EObject owner, EStructuralFeature feature, Object after) {
            Object before = owner.eGet(feature);
            return new Edit(owner, feature, before instanceof List<?> list ? List.copyOf(list) : before, after);
        }

        void apply(boolean done) {
            owner.eSet(feature, done ? after : before);
        }
    }

    /** Another figure of a failure mode, mostly; else one more or less of something, or another value of something. */
    private static Edit anyEdit(Project project, Random random) {
        List<EObject> elements = new ArrayList<>();
        project.eAllContents().forEachRemaining(elements::add);
        List<EObject> modes = elements.stream().filter(FailureMode.class::isInstance).toList();
        FailureMode mode = (FailureMode) modes.get(random.nextInt(modes.size()));
        List<Service> services = project.getServices().stream().filter(service -> service.getInstances().size() > 2).toList();
        return switch (random.nextInt(9)) {
            case 0, 1, 2 -> Edit.of(mode, CorePackage.Literals.FAILURE_MODE__REPAIR, Duration.parse(1 + random.nextInt(40) + " h"));
            case 3 -> Edit.of(mode, CorePackage.Literals.FAILURE_MODE__DETECT, random.nextBoolean() ? null : Duration.parse("5 min"));
            case 4 -> Edit.of(mode, CorePackage.Literals.FAILURE_MODE__CAUSE, FailureCause.get(random.nextInt(FailureCause.VALUES.size())));
            case 5 -> {
                Service service = project.getServices().get(random.nextInt(project.getServices().size()));
                yield Edit.of(service, CorePackage.Literals.NAMED_ELEMENT__NAME, "renamed " + random.nextInt());
            }
            case 6 -> services.isEmpty() ? null : Edit.of(services.get(0), ServicePackage.Literals.SERVICE__INSTANCES,
                    services.get(0).getInstances().subList(1, services.get(0).getInstances().size()).stream().toList());
            default -> mode.getMttf() == null ? null : Edit.of(mode, CorePackage.Literals.FAILURE_MODE__MTTF,
                    Duration.parse(100 + random.nextInt(50_000) + " h"));
        };
    }

    /** A long series of edits, some of them undone and done again. */
    private static void edits(Project project, int seed, int steps, AnalysisSettings settings) {
        Random random = new Random(seed);
        AnalysisSession session = new AnalysisSession();
        List<Edit> done = new ArrayList<>();
        List<Edit> undone = new ArrayList<>();
        for (int i = 0; i < steps; i++) {
            int what = random.nextInt(4);
            if (what == 0 && !done.isEmpty()) {
                Edit last = done.remove(done.size() - 1);
                last.apply(false);
                undone.add(last);
            } else if (what == 1 && !undone.isEmpty()) {
                Edit next = undone.remove(undone.size() - 1);
                next.apply(true);
                done.add(next);
            } else {
                Edit edit = anyEdit(project, random);
                if (edit == null) {
                    continue;
                }
                edit.apply(true);
                if (Snapshot.of(project).problems().stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR)) {
                    edit.apply(false);
                    continue;
                }
                done.add(edit);
                undone.clear();
            }
            Snapshot snapshot = Snapshot.of(project);
            assertEquals(Analysis.run(snapshot, settings), session.run(snapshot, settings), "after " + done + ", undone " + undone);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 7, 16})
    void longSeriesOfEdits(int seed) {
        edits(RandomModels.project(seed), seed, 25, ALL);
    }

    @Test
    void longSeriesOfEditsOfADataCentre() {
        edits(DataCentre.project(DataCentre.Size.SMALL), 17, 25, WITHOUT_CUT_SETS.withBudgets(true));
    }

    /** Levels on which a figure has no influence aren't asked again. */
    @Test
    void onlyLevelsThatDependOnAFigureAreAskedAgain() {
        Project project = DataCentre.project(DataCentre.Size.MEDIUM);
        Server server = (Server) project.getServices().get(2).getInstances().get(0).getHost();
        FailureMode own = EcoreUtil.copy(server.getType().getFailureModes().get(0));
        server.getFailureModes().add(own);
        AnalysisSession session = new AnalysisSession();
        AnalysisResult before = session.run(Snapshot.of(project), WITHOUT_CUT_SETS);
        own.setMttf(Duration.parse("1 a"));
        AnalysisResult after = session.run(Snapshot.of(project), WITHOUT_CUT_SETS);
        assertEquals(Analysis.run(Snapshot.of(project), WITHOUT_CUT_SETS), after);
        List<String> asked = IntStream.range(0, before.levels().size()).filter(l -> before.levels().get(l) != after.levels().get(l))
                .mapToObj(l -> after.levels().get(l).service().name()).distinct().toList();
        assertEquals(List.of(project.getServices().get(2).getName()), asked);
        own.setMttf(server.getType().getFailureModes().get(0).getMttf());
        assertEquals(before, session.run(Snapshot.of(project), WITHOUT_CUT_SETS));
    }

    /** A question whether to stop that was asked for one analysis has no say in the next. */
    @Test
    void goesOnAfterTheOneBeforeWasCancelledAtItsEnd() {
        AnalysisSession session = new AnalysisSession();
        Project project = DataCentre.project(DataCentre.Size.SMALL);
        boolean[] stop = new boolean[1];
        session.run(Snapshot.of(project), ALL.withCutSets(0).withCancelled(() -> stop[0]));
        stop[0] = true;
        project.getCatalogue().getTypes().get(0).getFailureModes().get(0).setRepair(Duration.parse("9 h"));
        Snapshot edited = Snapshot.of(project);
        assertEquals(Analysis.run(edited, ALL.withCutSets(0)), session.run(edited, ALL.withCutSets(0)));
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
    void goesOnAfterItWasCancelled() {
        AnalysisSession session = new AnalysisSession();
        Snapshot snapshot = Snapshot.of(DataCentre.project(DataCentre.Size.SMALL));
        assertThrows(CancellationException.class, () -> session.run(snapshot, WITHOUT_CUT_SETS.withCancelled(() -> true)));
        assertEquals(Analysis.run(snapshot, WITHOUT_CUT_SETS), session.run(snapshot, WITHOUT_CUT_SETS));
        assertTrue(session.run(snapshot, WITHOUT_CUT_SETS).analysed());
    }
}
