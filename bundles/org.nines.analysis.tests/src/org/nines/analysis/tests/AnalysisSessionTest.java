// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nines.analysis.Analysis;
import org.nines.analysis.AnalysisSession;
import org.nines.analysis.AnalysisSettings;
import org.nines.analysis.Change;
import org.nines.analysis.ChangeException;
import org.nines.analysis.Snapshot;
import org.nines.model.Problem;
import org.nines.model.core.Item;
import org.nines.test.support.DataCentre;

/** Whatever is edited, a session says what an analysis says that begins anew. */
class AnalysisSessionTest {

    private static final AnalysisSettings ALL = AnalysisSettings.DEFAULT.withBudgets(true).withImportances(true);
    private static final AnalysisSettings WITHOUT_CUT_SETS = AnalysisSettings.DEFAULT.withCutSets(0);
    private static final int EDITS = 5;

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
