// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.nines.model.Problem.Severity;
import org.nines.ui.ModelAnalysis;
import org.nines.ui.OpenModel;
import org.nines.ui.internal.Columns;
import org.nines.ui.internal.Images;
import org.nines.ui.internal.ModelView;
import org.nines.ui.internal.Theme;

/** What the planner should know about the active model; a double click shows the element. That there is nothing is said, too. */
public final class FindingsView extends ModelView {

    public static final String ID = "org.nines.ui.findings";

    private Composite stack;
    private Label message;
    private Tree tree;
    private List<Finding> findings = List.of();
    /** Findings by category, in the order of the rows at the top. */
    private final List<Map.Entry<String, List<Finding>>> groups = new ArrayList<>();

    @Override
    protected void createContent(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        message = new Label(stack, SWT.WRAP);
        message.setForeground(Theme.SOFT);
        tree = new Tree(stack, SWT.VIRTUAL | SWT.FULL_SELECTION);
        tree.setHeaderVisible(true);
        for (String title : new String[] {"Finding", "Element", "Where"}) {
            new TreeColumn(tree, SWT.LEFT).setText(title);
        }
        Columns.distribute(tree, 60, 20, 20);
        tree.addListener(SWT.SetData, this::fill);
        tree.addListener(SWT.DefaultSelection, this::reveal);
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
        boolean list = !findings.isEmpty();
        ((StackLayout) stack.getLayout()).topControl = list ? tree : message;
        stack.layout();
        String count = list ? " (" + findings.size() + ")" : "";
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
        tree.setItemCount(groups.size());
        for (int i = 0; i < groups.size(); i++) {
            Map.Entry<String, List<Finding>> group = groups.get(i);
            boolean wanted = group.getKey().equals(Findings.PROBLEMS) || group.getKey().equals(Findings.SINGLE_POINTS);
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
        item.setText(new String[] {finding.text(), finding.element(), finding.place()});
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

    private void reveal(Event event) {
        if (event.item.getData() instanceof Finding finding && model() != null) {
            EObject element = model().find(finding.elementId());
            if (element != null) {
                model().select(List.of(element), this);
            }
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
