// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.nines.model.Problem.Severity;
import org.nines.ui.ModelAnalysis;
import org.nines.ui.OpenModel;
import org.nines.ui.internal.CellTips;
import org.nines.ui.internal.Columns;
import org.nines.ui.internal.Images;
import org.nines.ui.internal.ModelView;
import org.nines.ui.internal.Theme;

/** What the planner should know about the active model; a double click shows the element. That there is nothing is said, too. */
public final class FindingsView extends ModelView {

    public static final String ID = "org.nines.ui.findings";

    private static final Set<String> OPEN = Set.of(Findings.PROBLEMS, Findings.SINGLE_POINTS, Findings.SHARED);

    private Composite stack;
    private Composite empty;
    private Label message;
    private Composite list;
    private Label line;
    private Label whole;
    private Tree tree;
    private List<Finding> findings = List.of();
    /** Findings by category, in the order of the rows at the top. */
    private final List<Map.Entry<String, List<Finding>>> groups = new ArrayList<>();

    @Override
    protected void createContent(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        Theme.surface(stack, "nines-paper");
        stack.setLayout(new StackLayout());
        empty = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 8).applyTo(empty);
        message = new Label(empty, SWT.WRAP);
        message.setForeground(Theme.SOFT);
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(message);
        list = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).extendedMargins(0, 0, 0, 4).applyTo(list);
        tree = new Tree(list, SWT.VIRTUAL | SWT.FULL_SELECTION);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree);
        tree.setHeaderVisible(true);
        for (String title : new String[] {"Finding", "Where"}) {
            new TreeColumn(tree, SWT.LEFT).setText(title);
        }
        Columns.of(tree, 76, 24);
        CellTips.on(tree);
        tree.addListener(SWT.SetData, this::fill);
        tree.addListener(SWT.DefaultSelection, this::open);
        tree.addListener(SWT.Selection, e -> tell(e.item.getData() instanceof Finding finding ? finding : null));
        line = new Label(list, SWT.NONE);
        Theme.surface(line, "nines-line");
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 1).exclude(true).applyTo(line);
        whole = new Label(list, SWT.WRAP);
        whole.setForeground(Theme.INK);
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 4).hint(80, SWT.DEFAULT).exclude(true).applyTo(whole);
    }

    /** Says the whole of a finding, which seldom fits into a row; null for nothing. */
    private void tell(Finding finding) {
        whole.setText(finding == null ? "" : (finding.line() + (finding.place().isEmpty() ? "" : "\n" + finding.place())).replace("&", "&&"));
        for (Label label : new Label[] {line, whole}) {
            label.setVisible(finding != null);
            ((GridData) label.getLayoutData()).exclude = finding == null;
        }
        list.layout();
    }

    /** What is listed now. */
    public List<Finding> findings() {
        return findings;
    }

    @Override
    protected void modelChanged() {
        analysisChanged(model());
    }

    @Override
    public void analysisChanged(OpenModel changed) {
        ModelAnalysis.State state = changed == null ? null : changed.analysis().state();
        List<Finding> now = changed == null ? List.of() : Findings.of(changed.session().problems(), state.result());
        tree.setForeground(state == null || state.isCurrent() ? null : Theme.FAINT);
        if (!now.equals(findings)) {
            findings = now;
            rebuild();
        }
        message.setText(text(state));
        ((StackLayout) stack.getLayout()).topControl = findings.isEmpty() ? empty : list;
        stack.layout();
        empty.layout();
        String count = !findings.isEmpty() ? " (" + findings.size() + ")" : "";
        setPartName("Findings" + count);
    }

    private static String text(ModelAnalysis.State state) {
        if (state == null) {
            return "No model is open.";
        }
        return switch (state.phase()) {
            case RUNNING -> "The analysis is running…";
            case CANCELLED -> "The analysis was stopped.";
            case FAILED -> state.message();
            case DONE -> "0 findings: no problem in the model, no single point of failure, nothing that flatters the figures.";
        };
    }

    private void rebuild() {
        Map<String, Boolean> open = new HashMap<>();
        for (int i = 0; i < Math.min(tree.getItemCount(), groups.size()); i++) {
            open.put(groups.get(i).getKey(), tree.getItem(i).getExpanded());
        }
        groups.clear();
        Map<String, List<Finding>> byCategory = new LinkedHashMap<>();
        findings.forEach(f -> byCategory.computeIfAbsent(f.category(), c -> new ArrayList<>()).add(f));
        groups.addAll(byCategory.entrySet());
        tree.setRedraw(false);
        tree.removeAll();
        tell(null);
        tree.setItemCount(groups.size());
        for (int i = 0; i < groups.size(); i++) {
            Map.Entry<String, List<Finding>> group = groups.get(i);
            boolean wanted = OPEN.contains(group.getKey());
            TreeItem item = tree.getItem(i);
            fillGroup(item, group);
            item.setExpanded(open.getOrDefault(group.getKey(), wanted));
        }
        tree.setRedraw(true);
    }

    private void fill(Event event) {
        TreeItem item = (TreeItem) event.item;
        if (item.getParentItem() == null) {
            fillGroup(item, groups.get(event.index));
            return;
        }
        Finding finding = groups.get(tree.indexOf(item.getParentItem())).getValue().get(event.index);
        item.setText(new String[] {finding.line(), finding.place()});
        item.setImage(Images.get(image(finding)));
        item.setData(finding);
    }

    private static void fillGroup(TreeItem item, Map.Entry<String, List<Finding>> group) {
        item.setText(group.getKey() + " (" + group.getValue().size() + ")");
        item.setImage(Images.get(group.getKey().equals(Findings.SINGLE_POINTS) ? "spof" : name(worst(group.getValue()))));
        item.setFont(Theme.bold(0));
        item.setItemCount(group.getValue().size());
    }

    private static Severity worst(List<Finding> of) {
        return of.stream().map(Finding::severity).min(Severity::compareTo).orElse(Severity.INFO);
    }

    private static String image(Finding finding) {
        return finding.category().equals(Findings.SINGLE_POINTS) ? "spof" : name(finding.severity());
    }

    private static String name(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "info";
        };
    }

    private void open(Event event) {
        if (event.item.getData() instanceof Finding finding) {
            reveal(finding.elementId());
        } else if (event.item instanceof TreeItem item) {
            item.setExpanded(!item.getExpanded());
        }
    }

    @Override
    public void setFocus() {
        if (!findings.isEmpty()) {
            tree.setFocus();
        } else {
            stack.setFocus();
        }
    }
}
