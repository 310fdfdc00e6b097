// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal.editor;

import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.nines.analysis.result.AnalysisResult;
import org.nines.analysis.result.Premise;
import org.nines.analysis.result.Verdict;
import org.nines.documents.Figures;
import org.nines.documents.Names;
import org.nines.model.Problem;
import org.nines.ui.ModelAnalysis;
import org.nines.ui.OpenModel;
import org.nines.ui.internal.Theme;

/** The content of the overview. It is made anew when what it says has changed, which is far less often than the model changes. */
final class OverviewPage extends Composite {

    /** Pixels. */
    static final int NARROWEST = 420;
    private static final int MARGIN = 28;
    private static final int SHOWN = 6;

    private final OpenModel model;
    private Object shown;

    OverviewPage(Composite parent, OpenModel model) {
        super(parent, SWT.NONE);
        this.model = model;
        setBackground(Theme.PAPER);
        setBackgroundMode(SWT.INHERIT_FORCE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, 22).spacing(0, 4).applyTo(this);
    }

    /** Brings the page up to date; the callback is called when its size may have changed. */
    void update(Runnable resized) {
        ModelAnalysis.State state = model.analysis().state();
        Inventory inventory = Inventory.of(model.project());
        Object now = List.of(String.valueOf(model.project().getName()), String.valueOf(model.project().getSummary()), model.title(), state, inventory);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        setRedraw(false);
        try {
            for (Control child : getChildren()) {
                child.dispose();
            }
            fill(state, inventory);
            layout(true, true);
        } finally {
            setRedraw(true);
        }
        resized.run();
    }

    private void fill(ModelAnalysis.State state, Inventory inventory) {
        String name = model.project().getName();
        label(name == null || name.isBlank() ? "Model without a name" : name, 9, true, 0).setForeground(Theme.INK);
        if (model.session().file() != null) {
            label(model.session().file().toString(), -1, false, 0).setForeground(Theme.SOFT);
        }
        promises(state);
        if (model.project().getSummary() != null && !model.project().getSummary().isBlank()) {
            heading("About");
            paragraph(model.project().getSummary(), 0).setForeground(Theme.INK);
        }
        if (state.result() != null) {
            premises(state.result());
        }
        if (inventory.isEmpty()) {
            nextSteps();
        } else {
            heading("In this model");
            paragraph(inventory.text(), 0);
        }
    }

    private void promises(ModelAnalysis.State state) {
        AnalysisResult result = state.result();
        heading("Promises");
        String status = status(state);
        if (!status.isEmpty()) {
            paragraph(status, 0).setForeground(Theme.SOFT);
        }
        if (result == null) {
            return;
        }
        if (!result.analysed()) {
            List<Problem> errors = result.problems().stream().filter(p -> p.severity() == Problem.Severity.ERROR).toList();
            paragraph(errors.size() == 1 ? "One thing has to be put right before there are figures:"
                    : errors.size() + " things have to be put right before there are figures:", 0);
            errors.stream().limit(SHOWN).forEach(p -> link(p.place().isEmpty() ? "Model" : p.place(), p.message(), () -> reveal(p.elementId())));
            return;
        }
        if (result.verdicts().isEmpty()) {
            paragraph("The model has no service level agreement yet, so there is nothing to be met or missed.", 0);
        }
        Composite cards = new Composite(this, SWT.NONE);
        cards.setLayout(new CardLayout(300, 12));
        GridDataFactory.fillDefaults().grab(true, false).indent(0, 4).exclude(result.verdicts().isEmpty()).applyTo(cards);
        for (Verdict verdict : result.verdicts()) {
            new VerdictCard(cards, verdict, state.isCurrent(), () -> reveal(verdict.agreement().id()));
        }
    }

    private static String status(ModelAnalysis.State state) {
        return switch (state.phase()) {
            case RUNNING -> state.result() == null ? "The analysis is running…" : "The model has changed; the analysis is running. These are the figures from before.";
            case CANCELLED -> "The analysis was stopped. " + (state.result() == null ? "" : "These are the figures from before the last changes.");
            case FAILED -> state.message();
            case DONE -> "";
        };
    }

    private void premises(AnalysisResult result) {
        Map<String, List<Premise>> groups = Premises.grouped(result.premises());
        if (groups.isEmpty()) {
            return;
        }
        heading("What the figures rest on");
        groups.forEach((title, premises) -> {
            label(title, 0, true, 6).setForeground(Theme.INK);
            for (Premise premise : premises.subList(0, Math.min(SHOWN, premises.size()))) {
                String about = premise.about().isEmpty() ? "" : " " + Names.list(Names.distinct(premise.about()), 3) + ".";
                paragraph("• " + premise.text() + about, 0).setForeground(Theme.SOFT);
            }
            if (premises.size() > SHOWN) {
                paragraph("and " + Figures.count(premises.size() - SHOWN) + " more, in the view Findings", 0).setForeground(Theme.SOFT);
            }
        });
    }

    private void nextSteps() {
        heading("Next steps");
        paragraph("The model is empty. In the tree at the left, add (right mouse button) what the system consists of:", 0);
        paragraph("1.  A site, in it a room, a rack, and servers with their power supplies and network interfaces.", 2);
        paragraph("2.  A catalogue with component types: how often each kind of thing fails, how long its repair takes, and who says so.", 2);
        paragraph("3.  A service with its instances on the servers, and a service level.", 2);
        paragraph("4.  Clients who use the service level, and the service level agreement that promises it to them.", 2);
        paragraph("The verdict appears as soon as there is a service level that somebody uses.", 6);
    }

    private void reveal(String id) {
        EObject element = model.find(id);
        if (element != null) {
            model.select(List.of(element), this);
        }
    }

    private void heading(String text) {
        label(text, 3, true, 18).setForeground(Theme.ACCENT);
    }

    private Label label(String text, int larger, boolean bold, int above) {
        Label label = new Label(this, SWT.NONE);
        label.setText(text.replace("&", "&&"));
        label.setFont(bold ? Theme.bold(larger) : Theme.font(larger));
        GridDataFactory.fillDefaults().grab(true, false).indent(0, above).applyTo(label);
        return label;
    }

    private Label paragraph(String text, int above) {
        Label label = new Label(this, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(NARROWEST - 2 * MARGIN, SWT.DEFAULT).indent(0, above).applyTo(label);
        return label;
    }

    private void link(String title, String text, Runnable run) {
        Link link = new Link(this, SWT.WRAP);
        link.setText("<a>" + title.replace("&", "&&") + "</a>: " + text.replace("&", "&&"));
        link.addListener(SWT.Selection, e -> run.run());
        GridDataFactory.fillDefaults().grab(true, false).hint(NARROWEST - 2 * MARGIN, SWT.DEFAULT).applyTo(link);
    }
}
