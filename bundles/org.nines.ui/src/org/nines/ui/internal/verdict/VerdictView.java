// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal.verdict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.nines.analysis.result.AnalysisResult;
import org.nines.analysis.result.LevelResult;
import org.nines.analysis.result.Verdict;
import org.nines.documents.Figures;
import org.nines.ui.ModelAnalysis;
import org.nines.ui.OpenModel;
import org.nines.ui.internal.CellTips;
import org.nines.ui.internal.Columns;
import org.nines.ui.internal.Images;
import org.nines.ui.internal.Line;
import org.nines.ui.internal.LineTree;
import org.nines.ui.internal.ModelView;
import org.nines.ui.internal.ResultPane;
import org.nines.ui.internal.Theme;

/** Every service level with its figures, and whether the agreements on it hold; below, how the figures of the selected one come about. */
public final class VerdictView extends ModelView {

    public static final String ID = "org.nines.ui.verdict";

    private static final String[] COLUMNS = {"Service level", "Target", "Availability", "Nines", "Min/year", "Failures/year", "Margin", "SPOF"};

    private ResultPane pane;
    private Tree levels;
    private Columns columns;
    /** Of the parts as they were fitted last, null before. */
    private int[] weights;
    private LineTree derivation;
    private Action recompute;
    private Action cancel;
    private AnalysisResult shown;
    private String selected = "";

    /** A row: a level, and the agreement on it, null when there is none. */
    private record Row(LevelResult level, Verdict verdict) {

        String key() {
            return level.level().id() + (verdict == null ? "" : verdict.agreement().id());
        }
    }

    @Override
    protected void createContent(Composite parent) {
        pane = new ResultPane(parent, SWT.VERTICAL);
        SashForm sash = pane.sash();
        levels = new Tree(sash, SWT.FULL_SELECTION);
        levels.setHeaderVisible(true);
        for (int i = 0; i < COLUMNS.length; i++) {
            TreeColumn column = new TreeColumn(levels, i == 0 ? SWT.LEFT : SWT.RIGHT);
            column.setText(COLUMNS[i]);
        }
        levels.getColumn(6).setToolTipText("Minutes a year between what the target allows and what is computed");
        levels.getColumn(7).setToolTipText("Single points of failure: elements that alone take the level down until they are repaired");
        columns = Columns.of(levels, 1, Columns.NATURAL, Columns.NATURAL, Columns.NATURAL, Columns.NATURAL, Columns.NATURAL, Columns.NATURAL, Columns.NATURAL);
        CellTips.on(levels);
        levels.addListener(SWT.Selection, e -> select((Row) e.item.getData()));
        levels.addListener(SWT.DefaultSelection, e -> reveal(((Row) e.item.getData()).level().level().id()));
        derivation = new LineTree(sash, "How it comes about", "Made of, from", Set.of("Combinations", "Interruptions", "Needs"), false, this::reveal);
        sash.setWeights(34, 66);
        sash.addListener(SWT.Resize, e -> fitSash());
        IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
        recompute = action("Compute Again", "refresh", () -> model().analysis().run());
        cancel = action("Stop the Analysis", "cancel", () -> model().analysis().cancel());
        bar.add(recompute);
        bar.add(cancel);
    }

    private Action action(String text, String image, Runnable run) {
        Action action = new Action(text, Images.descriptor(image)) {
            @Override
            public void run() {
                if (model() != null) {
                    run.run();
                }
            }
        };
        action.setToolTipText(text);
        return action;
    }

    @Override
    protected void modelChanged() {
        shown = null;
        levels.removeAll();
        derivation.show(List.of());
        analysisChanged(model());
    }

    @Override
    public void analysisChanged(OpenModel changed) {
        ModelAnalysis.State state = changed == null ? null : changed.analysis().state();
        boolean running = state != null && state.phase() == ModelAnalysis.Phase.RUNNING;
        recompute.setEnabled(state != null && !running);
        cancel.setEnabled(running);
        if (state != null && state.result() != shown) {
            shown = state.result();
            fill();
        }
        pane.say(text(state), levels.getItemCount() > 0);
        boolean current = state != null && state.isCurrent();
        for (TreeItem item : levels.getItems()) {
            colour(item, (Row) item.getData(), current);
        }
        derivation.setCurrent(current);
    }

    private static String text(ModelAnalysis.State state) {
        if (state == null) {
            return "No model is open.";
        }
        AnalysisResult result = state.result();
        return switch (state.phase()) {
            case RUNNING -> result == null ? "The analysis is running…" : "The analysis is running; below are the figures from before the last change.";
            case CANCELLED -> result == null ? "The analysis was stopped." : "The analysis was stopped; below are the figures from before the last change.";
            case FAILED -> state.message();
            case DONE -> summary(result);
        };
    }

    private static String summary(AnalysisResult result) {
        if (!result.analysed()) {
            return "The model can't be analysed yet: see the view Findings.";
        }
        if (result.levels().isEmpty()) {
            return "No service level is used by clients yet, so there is nothing to judge.";
        }
        long missed = result.verdicts().stream().filter(v -> !v.met()).count();
        int all = result.verdicts().size();
        if (all == 0) {
            return "No agreement promises anything yet.";
        }
        if (missed == 0) {
            return all == 1 ? "The agreement is met." : (all == 2 ? "Both" : "All " + all) + " agreements are met.";
        }
        if (missed < all) {
            return missed + " of " + all + " agreements are MISSED.";
        }
        return all == 1 ? "The agreement is MISSED." : (all == 2 ? "Both" : "All " + all) + " agreements are MISSED.";
    }

    private void fill() {
        levels.setRedraw(false);
        levels.removeAll();
        if (shown != null && shown.analysed()) {
            for (Row row : rows(shown)) {
                TreeItem item = new TreeItem(levels, SWT.NONE);
                item.setData(row);
                item.setText(texts(row));
                if (row.verdict() != null) {
                    item.setImage(Images.get(row.verdict().met() ? "met" : "missed"));
                }
                if (row.key().equals(selected)) {
                    levels.setSelection(item);
                }
            }
        }
        if (levels.getSelectionCount() == 0 && levels.getItemCount() > 0) {
            levels.setSelection(levels.getItem(0));
        }
        columns.fit();
        levels.setRedraw(true);
        fitSash();
        select(levels.getSelectionCount() == 0 ? null : (Row) levels.getSelection()[0].getData());
    }

    /** Promised levels first, missed before met, the tightest first; then the others. */
    private static List<Row> rows(AnalysisResult result) {
        List<Row> rows = new ArrayList<>();
        for (Verdict verdict : Verdicts.byUrgency(result)) {
            result.levels().stream().filter(l -> l.level().id().equals(verdict.level().id())).findFirst().ifPresent(l -> rows.add(new Row(l, verdict)));
        }
        for (LevelResult level : result.levels()) {
            if (rows.stream().noneMatch(r -> r.level() == level)) {
                rows.add(new Row(level, null));
            }
        }
        return rows;
    }

    /** The levels get the room that they need, at most half of all; when the user has moved the sash, it stays there. */
    private void fitSash() {
        SashForm sash = pane.sash();
        int height = sash.getClientArea().height;
        if (height == 0 || weights != null && !Arrays.equals(weights, sash.getWeights())) {
            return;
        }
        int needed = levels.getHeaderHeight() + (levels.getItemCount() + 1) * levels.getItemHeight();
        int above = Math.clamp(1000L * needed / height, 100, 500);
        sash.setWeights(above, 1000 - above);
        weights = sash.getWeights();
    }

    private static String[] texts(Row row) {
        var total = row.level().total();
        Verdict verdict = row.verdict();
        double margin = verdict == null ? Double.NaN : verdict.marginMinutesPerYear();
        return new String[] {row.level().service().name() + " · " + row.level().level().name(), verdict == null ? Figures.NONE : verdict.target().toString(),
                Figures.availability(total), Figures.nines(total), Figures.number(total.minutesPerYear()), Figures.number(total.failuresPerYear()),
                verdict == null ? Figures.NONE : (margin >= 0 ? "+" : "−") + Figures.number(Math.abs(margin)),
                Integer.toString(row.level().singlePoints().size())};
    }

    private static void colour(TreeItem item, Row row, boolean current) {
        item.setForeground(current ? Theme.INK : Theme.FAINT);
        if (current && row.verdict() != null) {
            item.setForeground(6, row.verdict().met() ? Theme.GOOD : Theme.BAD);
        }
    }

    private void select(Row row) {
        selected = row == null ? "" : row.key();
        derivation.show(row == null ? List.of() : Derivation.of(shown, row.level(), row.verdict()));
    }

    /** Identifier of the level whose figures are derived; empty for none. */
    public String selectedLevel() {
        return levels.getSelectionCount() == 0 ? "" : ((Row) levels.getSelection()[0].getData()).level().level().id();
    }

    /** How the figures of the selected level come about. */
    public List<Line> derivation() {
        return derivation.lines();
    }

    /** The rows as they are shown, for tests. */
    public List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (TreeItem item : levels.getItems()) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < COLUMNS.length; i++) {
                line.append(i == 0 ? "" : " | ").append(Objects.toString(item.getText(i), ""));
            }
            texts.add(line.toString());
        }
        return texts;
    }

    @Override
    public void setFocus() {
        levels.setFocus();
    }
}
