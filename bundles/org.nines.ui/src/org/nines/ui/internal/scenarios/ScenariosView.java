// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal.scenarios;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.nines.analysis.Snapshot;
import org.nines.analysis.result.ScenarioResult;
import org.nines.analysis.result.ScenarioResult.LevelOutcome;
import org.nines.documents.ScenarioTexts;
import org.nines.model.Elements;
import org.nines.model.core.Item;
import org.nines.model.edit.Labels;
import org.nines.ui.ModelAnalysis;
import org.nines.ui.OpenModel;
import org.nines.ui.ScenarioRuns;
import org.nines.ui.internal.CellTips;
import org.nines.ui.internal.Columns;
import org.nines.ui.internal.Images;
import org.nines.ui.internal.Line;
import org.nines.ui.internal.LineTree;
import org.nines.ui.internal.ModelView;
import org.nines.ui.internal.ResultPane;
import org.nines.ui.internal.Theme;

/** What happens when what is selected fails, and when each site, room, feed, cable route and provider is lost: what goes, why, and what takes over. */
public final class ScenariosView extends ModelView {

    public static final String ID = "org.nines.ui.scenarios";

    private static final int NAMES = 3;
    /** Levels that are down count most, then those that are interrupted. */
    private static final Comparator<ScenarioResult> WORST_FIRST = Comparator.comparingLong(ScenariosView::down)
            .thenComparingInt(scenario -> affected(scenario).size()).reversed();

    private ResultPane pane;
    private Tree list;
    private Columns columns;
    private LineTree happens;
    private ScenarioRuns runs;
    private long played = -1;
    private ScenarioResult ofSelection;
    private List<ScenarioResult> standard = List.of();

    @Override
    protected void createContent(Composite parent) {
        pane = new ResultPane(parent, SWT.HORIZONTAL);
        SashForm sash = pane.sash();
        list = new Tree(sash, SWT.FULL_SELECTION);
        list.setHeaderVisible(true);
        for (String title : new String[] {"What fails", "What happens"}) {
            new TreeColumn(list, SWT.LEFT).setText(title);
        }
        columns = Columns.of(list, 60, 40);
        CellTips.on(list);
        list.addListener(SWT.Selection, e -> show((ScenarioResult) e.item.getData()));
        list.addListener(SWT.DefaultSelection, e -> reveal(((ScenarioResult) e.item.getData()).failed().getFirst().id()));
        happens = new LineTree(sash, "What happens, and why", "Away, against the objectives", Set.of(), true, this::reveal);
        sash.setWeights(42, 58);
    }

    @Override
    protected void modelChanged() {
        forget();
        play();
    }

    @Override
    protected void cameUp() {
        play();
    }

    @Override
    public void analysisChanged(OpenModel changed) {
        play();
    }

    @Override
    public void selectionChanged(OpenModel changed, Object source) {
        if (source != this && runs != null) {
            playSelection();
        }
    }

    private void forget() {
        if (runs != null) {
            runs.stop();
        }
        runs = null;
        played = -1;
        ofSelection = null;
        standard = List.of();
        fill();
    }

    /** Plays everything through when the analysis is done and this view can be seen; what is shown meanwhile is grey. */
    private void play() {
        ModelAnalysis.State state = model() == null ? null : model().analysis().state();
        boolean current = state != null && state.isCurrent() && state.result().analysed();
        list.setForeground(current ? null : Theme.FAINT);
        happens.setCurrent(current);
        if (current && played != model().session().changeStamp() && isUp()) {
            played = model().session().changeStamp();
            if (runs != null) {
                runs.stop();
            }
            runs = new ScenarioRuns(list.getDisplay(), Snapshot.copy(model().project()));
            playSelection();
            runs.standard(results -> {
                standard = results.stream().sorted(WORST_FIRST).toList();
                fill();
            });
        }
        tell();
    }

    private void playSelection() {
        List<EObject> failing = model().selection().stream().filter(Item.class::isInstance).map(EObject.class::cast).toList();
        if (failing.isEmpty()) {
            ofSelection = null;
            fill();
            return;
        }
        String name = failing.stream().limit(NAMES).map(Labels::name).collect(Collectors.joining(", "))
                + (failing.size() > NAMES ? " and " + (failing.size() - NAMES) + " more" : "");
        Set<String> ids = failing.stream().map(Elements::id).collect(Collectors.toCollection(LinkedHashSet::new));
        runs.one("Selected: " + name, ids, result -> {
            ofSelection = result;
            fill();
            if (result != null) {
                list.setSelection(list.getItem(0));
                show(result);
            }
        });
    }

    private static List<LevelOutcome> affected(ScenarioResult scenario) {
        return scenario.services().stream().flatMap(service -> service.levels().stream()).filter(ScenarioLines::isAffected).toList();
    }

    private static long down(ScenarioResult scenario) {
        return affected(scenario).stream().filter(level -> !level.served()).count();
    }

    private static String summary(ScenarioResult scenario) {
        List<LevelOutcome> affected = affected(scenario);
        long down = down(scenario);
        long away = affected.size() - down;
        boolean missed = affected.stream().anyMatch(level -> !level.recoveryKept().orElse(true) || !level.lossKept().orElse(true));
        if (affected.isEmpty()) {
            return "everything goes on";
        }
        return (down > 0 ? levels(down) + " down" : "") + (down > 0 && away > 0 ? ", " : "") + (away > 0 ? levels(away) + " away until takeover" : "")
                + (missed ? ", objective MISSED" : "");
    }

    private static String levels(long count) {
        return count == 1 ? "1 level" : count + " levels";
    }

    private static String image(ScenarioResult scenario) {
        if (down(scenario) > 0) {
            return "missed";
        }
        return ScenarioTexts.isQuiet(scenario) ? "met" : "warning";
    }

    private void tell() {
        pane.say(text(model() == null ? null : model().analysis().state()), list.getItemCount() > 0);
    }

    private String text(ModelAnalysis.State state) {
        if (state == null) {
            return "No model is open.";
        }
        if (state.isCurrent() && !state.result().analysed()) {
            return "The model can't be analysed yet: see the view Findings.";
        }
        if (state.isCurrent()) {
            return ofSelection == null ? "Select elements to see what happens when they fail together. Below, each site, room, feed and the like is lost alone."
                    : "What happens when everything selected fails together, and when each site, room, feed and the like is lost alone.";
        }
        return state.phase() == ModelAnalysis.Phase.FAILED ? state.message() : state.phase() == ModelAnalysis.Phase.CANCELLED ? "The analysis was stopped."
                : "The analysis is running…";
    }

    private void fill() {
        String selected = list.getSelectionCount() == 0 ? "" : ((ScenarioResult) list.getSelection()[0].getData()).name();
        list.setRedraw(false);
        list.removeAll();
        for (ScenarioResult scenario : shown()) {
            TreeItem item = new TreeItem(list, SWT.NONE);
            item.setData(scenario);
            item.setText(new String[] {scenario.name(), summary(scenario)});
            item.setImage(Images.get(image(scenario)));
            if (scenario.name().equals(selected)) {
                list.setSelection(item);
            }
        }
        if (list.getSelectionCount() == 0 && list.getItemCount() > 0) {
            list.setSelection(list.getItem(0));
        }
        columns.fit();
        list.setRedraw(true);
        show(list.getSelectionCount() == 0 ? null : (ScenarioResult) list.getSelection()[0].getData());
        tell();
    }

    private List<ScenarioResult> shown() {
        List<ScenarioResult> shown = new ArrayList<>();
        if (ofSelection != null) {
            shown.add(ofSelection);
        }
        shown.addAll(standard);
        return shown;
    }

    private void show(ScenarioResult scenario) {
        happens.show(scenario == null ? List.of() : ScenarioLines.of(scenario));
    }

    /** The rows as they are shown, for tests. */
    public List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (TreeItem item : list.getItems()) {
            texts.add(item.getText(0) + " | " + item.getText(1));
        }
        return texts;
    }

    /** What happens in the selected scenario. */
    public List<Line> lines() {
        return happens.lines();
    }

    @Override
    public void dispose() {
        if (runs != null) {
            runs.stop();
        }
        super.dispose();
    }

    @Override
    public void setFocus() {
        list.setFocus();
    }
}
