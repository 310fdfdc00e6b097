// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nines.analysis.result.AnalysisResult;
import org.nines.analysis.result.LevelResult;
import org.nines.analysis.result.Verdict;
import org.nines.model.Elements;
import org.nines.model.edit.Edits;
import org.nines.ui.ModelAnalysis;
import org.nines.ui.OpenModel;
import org.nines.ui.internal.ModelView;
import org.nines.ui.internal.Theme;
import org.nines.ui.internal.findings.FindingsView;
import org.nines.ui.internal.verdict.VerdictView;
import org.nines.ui.tests.support.Models;
import org.nines.ui.tests.support.Robot;

/** What one does with results: stop their being computed, and go from them to the elements that they are about. */
class VerdictTest {

    private final Robot robot = new Robot();

    @TempDir
    private Path folder;

    private OpenModel model;

    @BeforeEach
    void start() {
        robot.closeAll();
        model = robot.analysed(robot.open(Models.sample(folder, "shop.nines")));
    }

    @AfterEach
    void end() {
        robot.closeAll();
    }

    private static IAction action(ModelView view, String text) {
        return Arrays.stream(view.getViewSite().getActionBars().getToolBarManager().getItems()).filter(ActionContributionItem.class::isInstance)
                .map(i -> ((ActionContributionItem) i).getAction()).filter(a -> a.getText().equals(text)).findFirst().orElseGet(() -> fail(text));
    }

    private List<Tree> trees(ModelView view) {
        return robot.findAll(robot.content(view), Tree.class);
    }

    private boolean says(ModelView view, String text) {
        return robot.findAll(robot.content(view), Label.class).stream().anyMatch(l -> l.getText().equals(text));
    }

    /** The number that a cell shows, without its unit; negative with the sign for people. */
    private static double number(String cell) {
        return Double.parseDouble(cell.replace('−', '-').replaceAll("[^0-9.\\-]", ""));
    }

    private static void assertNear(double expected, String cell) {
        // three digits are written
        assertEquals(expected, number(cell), Math.abs(expected) / 200, cell);
    }

    @Test
    void columnsAreTheFiguresOfTheLevelAndTheMarginToTheTarget() {
        Tree levels = trees(robot.view(VerdictView.ID, VerdictView.class)).getFirst();
        assertEquals(List.of("Service level", "Target", "Availability", "Nines", "Min/year", "Failures/year", "Margin", "SPOF"),
                Arrays.stream(levels.getColumns()).map(TreeColumn::getText).toList());
        AnalysisResult result = model.analysis().state().result();
        assertFalse(result.verdicts().isEmpty());
        for (Verdict verdict : result.verdicts()) {
            LevelResult level = result.levels().stream().filter(l -> l.level().id().equals(verdict.level().id())).findFirst().orElseThrow();
            TreeItem row = Arrays.stream(levels.getItems()).filter(i -> i.getText(0).equals(level.service().name() + " · " + level.level().name())).findFirst()
                    .orElseThrow();
            double down = level.total().unavailability();
            assertEquals(verdict.target().toString(), row.getText(1));
            double shown = 1 - number(row.getText(2)) / 100;
            assertTrue(shown >= down - 1e-12 && shown <= down * 1.1, "never rounded up: " + row.getText(2) + " for " + down);
            assertEquals(Math.floor(-10 * Math.log10(down)) / 10, number(row.getText(3)), 1e-9);
            assertNear(down * 365.25 * 24 * 60, row.getText(4));
            assertNear(level.total().failuresPerYear(), row.getText(5));
            double margin = verdict.allowedMinutesPerYear() - verdict.computed().minutesPerYear();
            assertNear(margin, row.getText(6));
            assertEquals(margin >= 0 ? '+' : '−', row.getText(6).charAt(0));
            assertEquals(level.singlePoints().size(), number(row.getText(7)));
        }
    }

    @Test
    void stoppedAnalysisLeavesTheFiguresFromBeforeInGrey() {
        VerdictView view = robot.view(VerdictView.ID, VerdictView.class);
        List<String> before = view.texts();
        assertEquals(Theme.INK, trees(view).getFirst().getItem(0).getForeground());
        model.execute(Edits.rename(model.project().getServices().getFirst(), "Portal of tomorrow"));
        assertEquals(ModelAnalysis.Phase.RUNNING, model.analysis().state().phase());
        action(view, "Stop the Analysis").run();
        robot.settle();
        assertEquals(ModelAnalysis.Phase.CANCELLED, model.analysis().state().phase());
        assertTrue(says(view, "The analysis was stopped; below are the figures from before the last change."));
        assertEquals(before, view.texts());
        assertEquals(Theme.FAINT, trees(view).getFirst().getItem(0).getForeground());
        action(view, "Compute Again").run();
        robot.analysed(model);
        assertEquals(ModelAnalysis.Phase.DONE, model.analysis().state().phase());
        assertTrue(view.texts().stream().anyMatch(t -> t.startsWith("Portal of tomorrow · ")), view.texts().toString());
        assertEquals(Theme.INK, trees(view).getFirst().getItem(0).getForeground());
    }

    @Test
    void doubleClickInTheDerivationShowsTheElement() {
        VerdictView view = robot.view(VerdictView.ID, VerdictView.class);
        TreeItem points = Arrays.stream(trees(view).get(1).getItems()).filter(i -> i.getText().equals("Single points of failure")).findFirst().orElseThrow();
        String id = model.analysis().state().result().levels().stream().filter(l -> l.level().id().equals(view.selectedLevel())).findFirst().orElseThrow()
                .singlePoints().getFirst().element().id();
        TreeItem first = points.getItem(0);
        first.getText();
        robot.doubleClick(first);
        assertEquals(List.of(id), model.selection().stream().map(Elements::id).toList());
    }

    @Test
    void doubleClickOnAFindingShowsTheElement() {
        FindingsView view = robot.view(FindingsView.ID, FindingsView.class);
        TreeItem first = trees(view).getFirst().getItem(0).getItem(0);
        first.getText();
        robot.doubleClick(first);
        assertEquals(List.of(view.findings().getFirst().elementId()), model.selection().stream().map(Elements::id).toList());
    }
}
