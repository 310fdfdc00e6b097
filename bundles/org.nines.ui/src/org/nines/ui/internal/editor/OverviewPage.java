// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
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
import org.nines.ui.internal.Later;
import org.nines.ui.internal.Theme;
import org.nines.ui.internal.verdict.Verdicts;

/**
 * The content of the overview. A section is made anew when what it says has changed, which is far less often than the model changes, and each in an
 * event of its own: all together would keep the display from answering for too long.
 */
final class OverviewPage extends Composite {

    /** Pixels. */
    static final int NARROWEST = 420;
    private static final int MARGIN = 28;
    private static final int SHOWN = 6;
    private static final int CARDS = 12;

    private final OpenModel model;
    private final Section head = new Section();
    private final Label status = promisesHeading();
    private final Section promises = new Section();
    private final Section about = new Section();
    private final Section premises = new Section();
    private final Section content = new Section();
    private final List<VerdictCard> cards = new ArrayList<>();
    private final List<Runnable> steps = List.of(this::showHead, this::showPromises, this::showAbout, this::showPremises, this::showContent);
    private final Later goOn = new Later(this, this::doNext);
    private final Runnable resized;
    private int next;

    /** Controls under one another that say the same as long as what they were made from is the same. */
    private final class Section extends Composite {

        private Object shown;

        Section() {
            super(OverviewPage.this, SWT.NONE);
            GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(this);
            GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(this);
        }

        /** Fills the section when it is about something else now. */
        void show(Object now, Runnable fill) {
            if (now.equals(shown)) {
                return;
            }
            shown = now;
            OverviewPage.this.setRedraw(false);
            try {
                for (Control child : getChildren()) {
                    child.dispose();
                }
                fill.run();
                boolean empty = getChildren().length == 0;
                ((GridData) getLayoutData()).exclude = empty;
                setVisible(!empty);
                // only what has changed is measured again
                OverviewPage.this.layout(new Control[] {this});
                resized.run();
            } finally {
                OverviewPage.this.setRedraw(true);
            }
        }
    }

    /** @param resized is called when the page may need another height */
    OverviewPage(Composite parent, OpenModel model, Runnable resized) {
        super(parent, SWT.NONE);
        this.model = model;
        this.resized = resized;
        setBackground(Theme.PAPER);
        setBackgroundMode(SWT.INHERIT_FORCE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, 22).spacing(0, 4).applyTo(this);
    }

    /** The heading and, beside it, how far the analysis is: so nothing moves when that comes and goes with each edit. */
    private Label promisesHeading() {
        Composite row = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).indent(0, 18).applyTo(row);
        Label title = label(row, "Promises", 3, true, 0);
        title.setForeground(Theme.ACCENT);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.END).applyTo(title);
        Label beside = label(row, "", 0, false, 0);
        beside.setForeground(Theme.SOFT);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.END).grab(true, false).applyTo(beside);
        return beside;
    }

    /** Brings the page up to date, section by section. */
    void bringUpToDate() {
        status(model.analysis().state());
        boolean current = model.analysis().state().isCurrent();
        cards.forEach(card -> card.setCurrent(current));
        next = 0;
        goOn.run();
    }

    private void doNext() {
        if (next < steps.size()) {
            steps.get(next++).run();
            goOn.run();
        }
    }

    private void showHead() {
        String name = Objects.toString(model.project().getName(), "");
        String file = Objects.toString(model.session().file(), "");
        head.show(List.of(name, file), () -> head(name, file));
    }

    private void showPromises() {
        AnalysisResult result = model.analysis().state().result();
        boolean current = model.analysis().state().isCurrent();
        promises.show(result == null ? "" : List.of(result.verdicts(), result.problems()), () -> {
            promises(result);
            cards.forEach(card -> card.setCurrent(current));
        });
    }

    private void showAbout() {
        String summary = Objects.toString(model.project().getSummary(), "");
        about.show(summary, () -> about(summary));
    }

    private void showPremises() {
        List<Premise> rest = premises(model.analysis().state().result(), Inventory.of(model.project()));
        premises.show(rest, () -> premises(rest));
    }

    private void showContent() {
        Inventory inventory = Inventory.of(model.project());
        content.show(inventory, () -> content(inventory));
    }

    private void head(String name, String file) {
        label(head, name.isBlank() ? "Model without a name" : name, 9, true, 0).setForeground(Theme.INK);
        if (!file.isEmpty()) {
            label(head, file, -1, false, 0).setForeground(Theme.SOFT);
        }
    }

    private void status(ModelAnalysis.State state) {
        String text = text(state);
        if (text.equals(status.getText().replace("&&", "&"))) {
            return;
        }
        status.setText(text.replace("&", "&&"));
        status.setToolTipText(text);
        status.getParent().layout();
    }

    private void promises(AnalysisResult result) {
        cards.clear();
        if (result == null) {
            return;
        }
        if (!result.analysed()) {
            List<Problem> errors = result.problems().stream().filter(p -> p.severity() == Problem.Severity.ERROR).toList();
            paragraph(promises, errors.size() == 1 ? "One thing has to be put right before there are figures:"
                    : errors.size() + " things have to be put right before there are figures:", 0);
            errors.stream().limit(SHOWN).forEach(p -> link(promises, p.place().isEmpty() ? "Model" : p.place(), p.message(), () -> model.reveal(p.elementId(), this)));
            return;
        }
        List<Verdict> verdicts = Verdicts.byUrgency(result);
        if (verdicts.isEmpty()) {
            paragraph(promises, "The model has no service level agreement yet, so there is nothing to be met or missed.", 0);
            return;
        }
        Composite table = new Composite(promises, SWT.NONE);
        table.setLayout(new CardLayout(300, 12));
        GridDataFactory.fillDefaults().grab(true, false).indent(0, 4).applyTo(table);
        for (Verdict verdict : verdicts.subList(0, Math.min(CARDS, verdicts.size()))) {
            cards.add(new VerdictCard(table, verdict, () -> model.reveal(verdict.agreement().id(), this)));
        }
        more(promises, verdicts.size() - CARDS, "Verdict");
    }

    private void about(String summary) {
        if (!summary.isBlank()) {
            heading(about, "About");
            paragraph(about, summary, 0).setForeground(Theme.INK);
        }
    }

    private void content(Inventory inventory) {
        if (inventory.isEmpty()) {
            nextSteps();
        } else {
            heading(content, "In this model");
            paragraph(content, inventory.text(), 0);
        }
    }

    /** Says that there is more than is listed, where it is more. */
    private static void more(Composite in, int more, String view) {
        if (more > 0) {
            paragraph(in, "and " + Figures.count(more) + " more, in the view " + view, 0).setForeground(Theme.SOFT);
        }
    }

    private static String text(ModelAnalysis.State state) {
        return switch (state.phase()) {
            case RUNNING -> state.result() == null ? "being computed…" : "from before the last change, being computed…";
            case CANCELLED -> state.result() == null ? "the analysis was stopped" : "from before the last change, the analysis was stopped";
            case FAILED -> state.message();
            case DONE -> "";
        };
    }

    /** What the figures rest on; an empty model has none. */
    private static List<Premise> premises(AnalysisResult result, Inventory inventory) {
        return result == null || inventory.isEmpty() ? List.of() : result.premises();
    }

    private void premises(List<Premise> all) {
        Map<String, List<Premise>> groups = Premises.grouped(all);
        if (groups.isEmpty()) {
            return;
        }
        heading(premises, "What the figures rest on");
        groups.forEach((title, listed) -> {
            label(premises, title, 0, true, 6).setForeground(Theme.INK);
            // one text, because many controls take long to lay out
            paragraph(premises, listed.stream().limit(SHOWN).map(OverviewPage::premise).collect(Collectors.joining("\n")), 0).setForeground(Theme.SOFT);
            more(premises, listed.size() - SHOWN, "Findings");
        });
    }

    private static String premise(Premise premise) {
        return "• " + premise.text() + (premise.about().isEmpty() ? "" : " " + Names.list(Names.distinct(premise.about()), 3) + ".");
    }

    private void nextSteps() {
        heading(content, "Next steps");
        paragraph(content, "The model is empty. In the tree at the left, add with the + button or the right mouse button what the system consists of:", 0);
        paragraph(content, "1.  A site, in it a room, a rack, and servers with their power supplies and network interfaces.", 2);
        paragraph(content, "2.  A catalogue with component types: how often each kind of thing fails, how long its repair takes, and who says so.", 2);
        paragraph(content, "3.  A service with its instances on the servers, and a service level.", 2);
        paragraph(content, "4.  Clients who use the service level, and the service level agreement that promises it to them.", 2);
        paragraph(content, "The verdict appears as soon as there is a service level that somebody uses.", 6);
    }

    private static void heading(Composite in, String text) {
        label(in, text, 3, true, 18).setForeground(Theme.ACCENT);
    }

    private static Label label(Composite in, String text, int larger, boolean bold, int above) {
        Label label = new Label(in, SWT.NONE);
        label.setText(text.replace("&", "&&"));
        label.setFont(bold ? Theme.bold(larger) : Theme.font(larger));
        GridDataFactory.fillDefaults().grab(true, false).indent(0, above).applyTo(label);
        return label;
    }

    private static Label paragraph(Composite in, String text, int above) {
        Label label = new Label(in, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(NARROWEST - 2 * MARGIN, SWT.DEFAULT).indent(0, above).applyTo(label);
        return label;
    }

    private static void link(Composite in, String title, String text, Runnable run) {
        Link link = new Link(in, SWT.WRAP);
        link.setText("<a>" + title.replace("&", "&&") + "</a>: " + text.replace("&", "&&"));
        link.addListener(SWT.Selection, e -> run.run());
        GridDataFactory.fillDefaults().grab(true, false).hint(NARROWEST - 2 * MARGIN, SWT.DEFAULT).applyTo(link);
    }
}
