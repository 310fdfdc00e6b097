// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
