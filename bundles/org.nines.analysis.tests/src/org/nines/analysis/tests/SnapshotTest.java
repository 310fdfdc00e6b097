// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.nines.analysis.Analysis;
import org.nines.analysis.AnalysisSettings;
import org.nines.analysis.Snapshot;
import org.nines.analysis.result.AnalysisResult;
import org.nines.model.Project;
import org.nines.model.core.FailureMode;
import org.nines.model.core.Item;
import org.nines.model.service.Service;

/** A snapshot is what the model was when it was taken, whatever happens to the model then and in how many threads it is read. */
class SnapshotTest {

    private static final AnalysisSettings SETTINGS = new AnalysisSettings(50, 10, 20_000_000, () -> false).withBudgets(true);

    /** The results of many snapshots, analysed by several threads while the model is edited by this one, are those of the model as it was. */
    @Test
    void editsWhileOthersAnalyseReachNoSnapshot() throws ExecutionException, InterruptedException {
        Project project = RandomModels.project(3);
        Random random = new Random(42);
        ExecutorService analysts = Executors.newFixedThreadPool(3);
        try {
            List<Project> asItWas = new ArrayList<>();
            List<Future<AnalysisResult>> concurrent = new ArrayList<>();
            List<Future<AnalysisResult>> again = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                Supplier<Snapshot> copy = Snapshot.copy(project);
                Project kept = EcoreUtil.copy(project);
                asItWas.add(kept);
                Future<Snapshot> snapshot = analysts.submit(copy::get);
                concurrent.add(analysts.submit(() -> Analysis.run(snapshot.get(), SETTINGS)));
                again.add(analysts.submit(() -> Analysis.run(snapshot.get(), SETTINGS)));
                for (int edit = 0; edit < 5; edit++) {
                    edit(project, random);
                }
            }
            boolean changed = false;
            for (int i = 0; i < asItWas.size(); i++) {
                AnalysisResult expected = Analysis.run(Snapshot.of(asItWas.get(i)), SETTINGS);
                AnalysisResult actual = concurrent.get(i).get();
                assertSame(expected, actual);
                assertEquals(actual.levels(), again.get(i).get().levels(), "two threads that read one snapshot");
                changed |= i > 0 && !actual.levels().equals(concurrent.get(0).get().levels());
            }
            assertTrue(changed, "the edits matter");
        } finally {
            analysts.shutdownNow();
        }
    }

    private static void assertSame(AnalysisResult expected, AnalysisResult actual) {
        assertEquals(expected.analysed(), actual.analysed());
        assertEquals(expected.levels().size(), actual.levels().size());
        for (int i = 0; i < expected.levels().size(); i++) {
            assertEquals(expected.levels().get(i).total(), actual.levels().get(i).total());
            assertEquals(expected.levels().get(i).cutSets().countByOrder(), actual.levels().get(i).cutSets().countByOrder());
        }
    }

    private static void edit(Project project, Random random) {
        List<EObject> modes = new ArrayList<>();
        List<EObject> items = new ArrayList<>();
        project.eAllContents().forEachRemaining(element -> {
            if (element instanceof FailureMode) {
                modes.add(element);
            } else if (element instanceof Item) {
                items.add(element);
            }
        });
        Item item = (Item) items.get(random.nextInt(items.size()));
        switch (random.nextInt(3)) {
            case 0 -> item.setName(item.getName() + "'");
            case 1 -> item.getFailureModes().clear();
            default -> {
                if (!modes.isEmpty() && item.getFailureModes().isEmpty()) {
                    item.getFailureModes().add((FailureMode) EcoreUtil.copy(modes.get(random.nextInt(modes.size()))));
                }
            }
        }
    }

    /** Structure is taken as well: what is deleted afterwards is still there, with its name of then. */
    @Test
    void deletedElementsStayInTheSnapshot() {
        Project project = RandomModels.project(5);
        AnalysisResult before = Analysis.run(Snapshot.of(project), SETTINGS);
        Snapshot snapshot = Snapshot.of(project);
        for (Service service : List.copyOf(project.getServices())) {
            EcoreUtil.delete(service, true);
        }
        assertTrue(project.getServices().isEmpty());
        AnalysisResult after = Analysis.run(snapshot, SETTINGS);
        assertFalse(before.levels().isEmpty());
        assertEquals(before.levels().size(), after.levels().size());
        assertSame(before, after);
    }
}
