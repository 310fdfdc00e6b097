// SPDX-License-Identifier: EPL-2.0
package org.nines.cli.internal;

import static org.nines.cli.internal.CsvForm.number;
import static org.nines.cli.internal.CsvForm.row;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.nines.analysis.result.AnalysisResult;
import org.nines.analysis.result.Budget;
import org.nines.analysis.result.Dependability;
import org.nines.analysis.result.ElementRef;
import org.nines.analysis.result.ImpactMatrix.Cell;
import org.nines.analysis.result.Importance;
import org.nines.analysis.result.LevelResult;
import org.nines.analysis.result.ScenarioResult;
import org.nines.analysis.result.ScenarioResult.Failover;
import org.nines.analysis.result.ScenarioResult.LevelOutcome;
import org.nines.analysis.result.ScenarioResult.ServiceOutcome;
import org.nines.analysis.result.SharedCause;
import org.nines.analysis.result.Uncertainty;
import org.nines.analysis.result.WeakPair;

/** Writes one table of a result as CSV. */
final class AnalyzeCsv {

    /** The tables that there are. */
    enum Kind {
        levels, budget, importances, impact, causes, pairs, scenarios, uncertainty
    }

    private final AnalyzeAnswer answer;
    private final AnalysisResult result;

    AnalyzeCsv(AnalyzeAnswer answer) {
        this.answer = answer;
        result = answer.result();
    }

    void write(Kind kind, PrintWriter out) {
        switch (kind) {
            case levels -> levels(out);
            case budget -> budget(out);
            case importances -> importances(out);
            case impact -> impact(out);
            case causes -> causes(out);
            case pairs -> pairs(out);
            case scenarios -> scenarios(out);
            case uncertainty -> uncertainty(out);
        }
    }

    private void levels(PrintWriter out) {
        row(out, "service", "level", "availability", "class", "minutes a year", "outages: minutes a year", "failures a year", "mean outage (h)",
                "mean time between failures (h)");
        for (LevelResult level : result.levels()) {
            Dependability total = level.total();
            row(out, level.service().name(), level.level().name(), number(total.availability()),
                    total.unavailability() == 0 ? "" : Integer.toString(total.availabilityClass()), number(total.minutesPerYear()),
                    number(level.outages().minutesPerYear()), number(total.failuresPerYear()), number(total.meanOutageHours()),
                    number(total.meanTimeBetweenFailuresHours()));
        }
    }

    private void budget(PrintWriter out) {
        row(out, "service", "level", "element", "kind", "path", "mode", "part", "cause", "site", "minutes a year", "starts a year");
        for (LevelResult level : result.levels()) {
            for (Budget.Share share : level.budget().shares()) {
                row(out, level.service().name(), level.level().name(), share.element().name(), share.element().kind(), share.element().path(),
                        share.mode(), word(share.part()), share.cause().getLiteral(), share.site(), number(share.minutesPerYear()),
                        number(share.startsPerYear()));
            }
        }
    }

    private void importances(PrintWriter out) {
        row(out, "service", "level", "element", "kind", "path", "unavailability", "Birnbaum", "criticality", "Fussell-Vesely (1 - U(up)/U)", "RAW", "RRW");
        for (LevelResult level : result.levels()) {
            for (Importance i : level.importances()) {
                row(out, level.service().name(), level.level().name(), i.element().name(), i.element().kind(), i.element().path(),
                        number(i.unavailability()), number(i.birnbaum()), number(i.criticality()), number(i.fussellVesely()),
                        number(i.riskAchievementWorth()), number(i.riskReductionWorth()));
            }
        }
    }

    private void impact(PrintWriter out) {
        row(out, "element", "kind", "path", "service", "level", "effect");
        for (ElementRef element : result.impact().elements()) {
            for (Cell cell : result.impact().ofElement(element.id())) {
                row(out, element.name(), element.kind(), element.path(), cell.level().service().name(), cell.level().level().name(),
                        word(cell.effect()));
            }
        }
    }

    private void causes(PrintWriter out) {
        row(out, "element", "kind", "path", "way", "group", "members", "required", "levels down");
        for (SharedCause cause : result.sharedCauses()) {
            row(out, cause.element().name(), cause.element().kind(), cause.element().path(), word(cause.way()), cause.group().path(),
                    names(cause.members()), Integer.toString(cause.required()),
                    cause.levels().stream().map(level -> level.title()).collect(Collectors.joining("; ")));
        }
    }

    private void pairs(PrintWriter out) {
        row(out, "first", "first path", "second", "second path", "probability", "levels down");
        for (WeakPair pair : answer.pairs()) {
            row(out, pair.first().name(), pair.first().path(), pair.second().name(), pair.second().path(), number(pair.probability()),
                    pair.levels().stream().map(level -> level.title()).collect(Collectors.joining("; ")));
        }
    }

    private void scenarios(PrintWriter out) {
        row(out, "scenario", "service", "state", "level", "served", "interrupted", "recovery (h)", "recovery objective (h)", "loss (h)",
                "loss objective (h)", "because", "rests on", "waits for");
        for (ScenarioResult scenario : answer.scenarios()) {
            for (ServiceOutcome service : scenario.services()) {
                for (LevelOutcome level : service.levels()) {
                    row(out, scenario.name(), service.service().name(), word(service.state()), level.level().level().name(),
                            Boolean.toString(level.served()), Boolean.toString(level.interrupted()), number(level.recoveryHours()),
                            number(level.recoveryObjective()), number(level.lossHours()), number(level.lossObjective()),
                            level.because().stream().map(ScenarioResult.Reason::words).collect(Collectors.joining("; ")),
                            takeovers(level.restsOn()), takeovers(level.waitsFor()));
                }
            }
        }
    }

    private static String takeovers(List<Failover> failovers) {
        return names(failovers.stream().map(Failover::service).toList());
    }

    private void uncertainty(PrintWriter out) {
        row(out, "of", "name", "computed: minutes a year", "mean", "5 %", "median", "95 %", "met", "matters most", "mode", "correlation");
        for (Uncertainty.LevelSpread level : result.uncertainty().levels()) {
            spread(out, "level", level.level().title(), level.spread(), "");
        }
        for (Uncertainty.AgreementSpread agreement : result.uncertainty().agreements()) {
            spread(out, "agreement", agreement.agreement().name(), agreement.spread(), number(agreement.met()));
        }
    }

    private static void spread(PrintWriter out, String of, String name, Uncertainty.Spread spread, String met) {
        Uncertainty.Driver most = spread.drivers().get(0);
        row(out, of, name, minutes(spread.computed()), minutes(spread.mean()), minutes(spread.lower()), minutes(spread.median()), minutes(spread.upper()),
                met, most.figure().of().name(), most.figure().mode(), number(most.correlation()));
    }

    private static String minutes(double unavailability) {
        return number(unavailability * Dependability.MINUTES_PER_YEAR);
    }

    private static String names(List<ElementRef> elements) {
        return elements.stream().map(ElementRef::name).collect(Collectors.joining("; "));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
