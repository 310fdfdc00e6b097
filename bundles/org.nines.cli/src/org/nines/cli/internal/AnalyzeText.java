// SPDX-License-Identifier: EPL-2.0
package org.nines.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.nines.analysis.result.AnalysisResult;
import org.nines.analysis.result.Budget;
import org.nines.analysis.result.Derivation;
import org.nines.analysis.result.ElementRef;
import org.nines.analysis.result.ImpactMatrix;
import org.nines.analysis.result.ImpactMatrix.Cell;
import org.nines.analysis.result.ImpactMatrix.Effect;
import org.nines.analysis.result.Importance;
import org.nines.analysis.result.LevelResult;
import org.nines.analysis.result.ScenarioResult;
import org.nines.analysis.result.ScenarioResult.Failover;
import org.nines.analysis.result.ScenarioResult.LevelOutcome;
import org.nines.analysis.result.ScenarioResult.Reason;
import org.nines.analysis.result.ScenarioResult.ServiceOutcome;
import org.nines.analysis.result.SharedCause;
import org.nines.analysis.result.Uncertainty;
import org.nines.analysis.result.WeakPair;
import org.nines.documents.ElementGroup;
import org.nines.documents.Figures;
import org.nines.documents.Names;
import org.nines.documents.ScenarioTexts;
import org.nines.documents.UncertaintyTexts;

/** Prints the full result of an analysis for people. */
final class AnalyzeText {

    private static final int ROWS = 8;
    private static final int NAMES = 4;
    private static final int NAME_COLUMN = 24;

    private final Text text;
    private final AnalyzeAnswer answer;
    private final AnalysisResult result;
    private final boolean asked;

    AnalyzeText(Text text, AnalyzeAnswer answer) {
        this.text = text;
        this.answer = answer;
        result = answer.result();
        asked = answer.asked();
    }

    void print() {
        new CheckText(text, result).summary(answer.file());
        if (!result.analysed()) {
            return;
        }
        uncertainty();
        result.levels().forEach(this::level);
        sharedCauses();
        pairs();
        impact();
        needs();
        scenarios();
        explain();
    }

    // Uncertainty

    private void uncertainty() {
        Uncertainty uncertainty = result.uncertainty();
        if (uncertainty.draws() == 0) {
            return;
        }
        text.heading("How far the figures may be off");
        text.paragraph(2, UncertaintyTexts.method(uncertainty), Style.PLAIN);
        uncertainty.levels().forEach(level -> spread(level.level().title(), "", level.spread()));
        uncertainty.agreements().forEach(agreement -> spread("agreement " + agreement.agreement().name(),
                "; " + UncertaintyTexts.met(agreement.met()), agreement.spread()));
    }

    private void spread(String title, String more, Uncertainty.Spread spread) {
        text.paragraph(2, title + ": " + UncertaintyTexts.interval(spread) + " minutes down a year, median " + UncertaintyTexts.minutes(spread.median())
                + ", mean " + UncertaintyTexts.minutes(spread.mean()) + "; computed " + UncertaintyTexts.minutes(spread.computed()) + more, Style.PLAIN);
        UncertaintyTexts.drivers(result.uncertainty(), spread).forEach(driver -> text.hanging(4, UncertaintyTexts.share(driver) + " of the spread", Style.PLAIN, NAME_COLUMN,
                UncertaintyTexts.figure(driver.figure()), Style.PLAIN));
    }

    // Levels

    private void level(LevelResult level) {
        if (level.budget().shares().isEmpty()) {
            return;
        }
        text.heading("Downtime of " + level.reference().title() + ": " + Figures.number(level.total().minutesPerYear()) + " minutes a year");
        lines("by cause", level.budget().byCause());
        lines("by site", level.budget().bySite());
        lines("by kind", level.budget().byKind());
        text.paragraph(2, "by element; the shares add up to the whole", Style.PLAIN);
        ElementGroup.of(level.budget().shares(), Budget.Share::element, AnalyzeText::share).stream().limit(ROWS).forEach(group -> {
            String each = group.elements().size() > 1 ? " each" : "";
            String part = group.first().part() == Budget.Part.SWITCH_OVER ? "switch-over of " : "";
            String mode = group.first().mode().isEmpty() ? "" : ", " + group.first().mode();
            text.hanging(4, Figures.number(group.first().minutesPerYear()) + " min/year" + each, Style.PLAIN, NAME_COLUMN,
                    part + group.title(NAMES) + mode, Style.PLAIN);
        });
        if (!level.importances().isEmpty()) {
            text.blank();
            Table table = new Table();
            table.row(0, Style.STRONG, "Importance", "Birnbaum", "Critical", "RAW", "RRW");
            level.importances().stream().limit(ROWS).forEach(importance -> importance(table, importance));
            text.table(2, table);
        }
    }

    private static String share(Budget.Share share) {
        return share.part() + Figures.number(share.minutesPerYear()) + share.mode();
    }

    private void lines(String title, List<Budget.Line> lines) {
        text.hanging(2, title, Style.FAINT, 12, lines.stream().map(line -> line.name() + " " + Figures.number(line.minutesPerYear()))
                .collect(Collectors.joining(", ")), Style.PLAIN);
    }

    private static void importance(Table table, Importance importance) {
        table.row(0, Style.PLAIN, Names.withKind(importance.element()), Figures.number(importance.birnbaum()), Figures.number(importance.criticality()),
                Figures.number(importance.riskAchievementWorth()), Figures.number(importance.riskReductionWorth()));
    }

    // Beyond single levels

    private void sharedCauses() {
        text.heading("What redundancies share");
        if (result.sharedCauses().isEmpty()) {
            text.paragraph(2, "Nothing: no element takes away a redundancy alone.", Style.GOOD);
        }
        for (ElementGroup<SharedCause> group : ElementGroup.of(result.sharedCauses(), SharedCause::group,
                cause -> List.of(cause.element(), cause.way()))) {
            text.paragraph(2, DifferenceWords.cause(group.first().element(), group, group.first().way()), Style.PLAIN);
        }
    }

    private void pairs() {
        if (answer.pairs().isEmpty()) {
            return;
        }
        text.heading((answer.swept() ? "All " + Figures.count(answer.pairs().size()) + " weak" : "Weakest") + " pairs: together they take down what neither does alone");
        for (WeakPair pair : answer.pairs().stream().limit(answer.swept() ? Integer.MAX_VALUE : ROWS).toList()) {
            text.hanging(2, Figures.scientific(pair.probability()), Style.PLAIN, 12,
                    String.join(" + ", Names.distinct(List.of(pair.first(), pair.second()))) + ": " + titles(pair.levels()), Style.PLAIN);
        }
    }

    private static String titles(List<ImpactMatrix.LevelRef> levels) {
        return levels.stream().map(ImpactMatrix.LevelRef::title).collect(Collectors.joining("; "));
    }

    private void impact() {
        text.heading("What goes when this goes");
        List<Row> rows = new ArrayList<>();
        for (ElementRef element : result.impact().elements()) {
            List<Cell> cells = result.impact().ofElement(element.id());
            String down = titles(cells, Effect.DOWN);
            String interrupted = titles(cells, Effect.INTERRUPTS);
            if (!down.isEmpty() || !interrupted.isEmpty()) {
                rows.add(new Row(element, down + (down.isEmpty() || interrupted.isEmpty() ? "" : "; ") + (interrupted.isEmpty() ? "" : "interrupts " + interrupted)));
            }
        }
        if (rows.isEmpty()) {
            text.paragraph(2, "Nothing: no single failure takes a level down.", Style.GOOD);
        }
        ElementGroup.of(rows, Row::element, Row::effects)
                .forEach(group -> text.paragraph(2, group.title(NAMES) + (group.place().isEmpty() ? "" : " (" + group.place() + ")") + ": "
                        + group.first().effects, Style.PLAIN));
    }

    /** The other way round: by level, what it stands on. */
    private void needs() {
        text.heading("What each level stands on");
        for (ImpactMatrix.LevelRef level : result.impact().levels()) {
            List<Cell> cells = result.impact().ofLevel(level.level().id());
            text.paragraph(2, level.title() + ": " + cells.size() + " elements", Style.PLAIN);
            needs("alone take it down", cells, Effect.DOWN);
            needs("interrupt it", cells, Effect.INTERRUPTS);
            needs("have a stand-in", cells, Effect.TAKES_PART);
        }
    }

    private void needs(String title, List<Cell> cells, Effect effect) {
        List<Cell> some = cells.stream().filter(cell -> cell.effect() == effect).toList();
        if (!some.isEmpty()) {
            String groups = ElementGroup.of(some, Cell::element, cell -> cell.element().kind()).stream().map(group -> group.title(NAMES))
                    .collect(Collectors.joining("; "));
            text.hanging(4, title, Style.FAINT, NAME_COLUMN, groups, Style.PLAIN);
        }
    }

    private record Row(ElementRef element, String effects) {
    }

    private static String titles(List<Cell> cells, Effect effect) {
        return titles(cells.stream().filter(cell -> cell.effect() == effect).map(Cell::level).toList());
    }

    // Scenarios

    private void scenarios() {
        text.heading("Scenarios");
        if (answer.scenarios().isEmpty()) {
            text.paragraph(2, "none", Style.PLAIN);
        }
        for (ScenarioResult scenario : answer.scenarios()) {
            boolean quiet = ScenarioTexts.isQuiet(scenario);
            text.paragraph(2, scenario.name() + (quiet ? ": everything goes on" : ""), quiet ? Style.GOOD : Style.STRONG);
            if (!quiet || asked) {
                scenario.services().forEach(this::service);
                scenario.failovers().forEach(this::failover);
            }
        }
        answer.scenarios().stream().map(ScenarioTexts::unused).filter(said -> !said.isEmpty()).findFirst()
                .ifPresent(said -> text.paragraph(2, said, Style.PLAIN));
    }

    private void service(ServiceOutcome service) {
        List<LevelOutcome> affected = service.levels().stream().filter(level -> !level.served() || level.interrupted()).toList();
        if (affected.isEmpty() && !asked) {
            return;
        }
        text.hanging(4, service.state().name().toLowerCase(Locale.ROOT), style(service), 14, service.service().name(), Style.PLAIN);
        for (LevelOutcome level : affected) {
            text.paragraph(6, level.level().level().name() + ": " + ScenarioTexts.state(level) + ", " + ScenarioTexts.recovery(level), Style.PLAIN);
            level.because().stream().limit(asked ? ROWS : 2).forEach(reason -> reason(reason, "", 8));
        }
    }

    /** A chain of reasons in one paragraph; where it forks, each branch below it. */
    private void reason(Reason reason, String before, int indent) {
        String said = before + reason.text();
        if (reason.because().size() == 1) {
            reason(reason.because().get(0), said + ", because ", indent);
        } else {
            text.paragraph(indent, said + (reason.because().isEmpty() ? "" : ", because"), Style.FAINT);
            int next = Math.min(indent + 2, text.width() / 2);
            reason.because().forEach(each -> reason(each, "", next));
        }
    }

    private static Style style(ServiceOutcome service) {
        return switch (service.state()) {
            case FULL -> Style.GOOD;
            case DEGRADED, MINIMUM -> Style.DOUBTFUL;
            case DOWN -> Style.BAD;
        };
    }

    private void failover(Failover failover) {
        text.paragraph(4, ScenarioTexts.failover(failover), Style.PLAIN);
        for (int i = 0; i < failover.steps().size(); i++) {
            text.paragraph(6, i + 1 + ". " + ScenarioTexts.step(failover.steps().get(i)) + ", " + ScenarioTexts.time(failover.steps().get(i)), Style.PLAIN);
        }
    }

    // Derivations

    private void explain() {
        if (!answer.derivations().isEmpty()) {
            text.heading("How the figures came about");
            answer.derivations().forEach(derivation -> derivation(derivation, 2));
        }
    }

    private void derivation(Derivation d, int indent) {
        String about = d.about().map(element -> " of " + element.name()).filter(of -> !d.name().contains(of.substring(4))).orElse("");
        String unit = d.unit().symbol().isEmpty() ? "" : " " + d.unit().symbol();
        text.paragraph(indent, d.name() + about + " = " + Figures.number(d.value()) + unit + (d.formula().isEmpty() ? "" : " = " + d.formula())
                + (d.source().isEmpty() ? "" : " [" + d.source() + "]"), Style.PLAIN);
        int next = Math.min(indent + 2, text.width() / 2);
        d.inputs().stream().limit(ROWS).forEach(input -> derivation(input, next));
        if (d.inputs().size() > ROWS) {
            text.paragraph(next, "and " + (d.inputs().size() - ROWS) + " smaller ones", Style.FAINT);
        }
    }
}
