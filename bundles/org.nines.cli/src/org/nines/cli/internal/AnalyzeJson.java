// SPDX-License-Identifier: EPL-2.0
package org.nines.cli.internal;

import static org.nines.cli.internal.JsonForm.array;
import static org.nines.cli.internal.JsonForm.dependability;
import static org.nines.cli.internal.JsonForm.element;
import static org.nines.cli.internal.JsonForm.level;
import static org.nines.cli.internal.JsonForm.number;
import static org.nines.cli.internal.JsonForm.word;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.nines.analysis.result.AnalysisResult;
import org.nines.analysis.result.Budget;
import org.nines.analysis.result.Derivation;
import org.nines.analysis.result.ElementRef;
import org.nines.analysis.result.Importance;
import org.nines.analysis.result.LevelResult;
import org.nines.analysis.result.ScenarioResult;
import org.nines.analysis.result.ScenarioResult.Failover;
import org.nines.analysis.result.ScenarioResult.LevelOutcome;
import org.nines.analysis.result.ScenarioResult.Reason;
import org.nines.analysis.result.SharedCause;
import org.nines.analysis.result.Uncertainty;
import org.nines.analysis.result.WeakPair;

/** Writes the full result of an analysis for programs, in the form of {@code schema/analyze-1.schema.json}. */
final class AnalyzeJson {

    private static final int SCHEMA = 1;

    private final AnalyzeAnswer answer;
    private final AnalysisResult result;

    AnalyzeJson(AnalyzeAnswer answer) {
        this.answer = answer;
        result = answer.result();
    }

    void write(Writer writer) {
        JsonForm.write(writer, json -> {
            json.name("schema").value(SCHEMA);
            json.name("file").value(answer.file());
            element(json.name("project"), result.project());
            json.name("analysed").value(result.analysed());
            array(json, "problems", result.problems(), JsonForm::problem);
            array(json, "levels", result.levels(), this::levelResult);
            array(json, "sharedCauses", result.sharedCauses(), AnalyzeJson::sharedCause);
            array(json, "pairs", answer.pairs(), AnalyzeJson::pair);
            array(json, "impact", result.impact().elements(), this::impact);
            json.name("allPairs").value(answer.swept());
            array(json, "scenarios", answer.scenarios(), AnalyzeJson::scenario);
            json.name("uncertainty");
            if (result.uncertainty().draws() == 0) {
                json.nullValue();
            } else {
                uncertainty(json, result.uncertainty());
            }
            array(json, "derivations", answer.derivations(), AnalyzeJson::derivation);
        });
    }

    private void levelResult(JsonWriter json, LevelResult level) throws IOException {
        json.beginObject();
        level(json, level.reference());
        dependability(json.name("total"), level.total());
        dependability(json.name("outages"), level.outages());
        array(json, "budget", level.budget().shares(), AnalyzeJson::share);
        array(json, "byCause", level.budget().byCause(), AnalyzeJson::line);
        array(json, "bySite", level.budget().bySite(), AnalyzeJson::line);
        array(json, "byKind", level.budget().byKind(), AnalyzeJson::line);
        array(json, "importances", level.importances(), AnalyzeJson::importance);
        array(json, "needs", result.impact().ofLevel(level.level().id()), (j, cell) -> {
            j.beginObject();
            element(j.name("element"), cell.element());
            j.name("effect").value(word(cell.effect()));
            j.endObject();
        });
        json.endObject();
    }

    private static void uncertainty(JsonWriter json, Uncertainty uncertainty) throws IOException {
        json.beginObject();
        json.name("draws").value(uncertainty.draws());
        array(json, "levels", uncertainty.levels(), (j, each) -> {
            j.beginObject();
            level(j, each.level());
            spread(j.name("spread"), each.spread());
            j.endObject();
        });
        array(json, "agreements", uncertainty.agreements(), (j, each) -> {
            j.beginObject();
            element(j.name("agreement"), each.agreement());
            number(j.name("met"), each.met());
            spread(j.name("spread"), each.spread());
            j.endObject();
        });
        json.endObject();
    }

    private static void spread(JsonWriter json, Uncertainty.Spread spread) throws IOException {
        json.beginObject();
        number(json.name("computed"), spread.computed());
        number(json.name("mean"), spread.mean());
        number(json.name("lower"), spread.lower());
        number(json.name("median"), spread.median());
        number(json.name("upper"), spread.upper());
        array(json, "drivers", spread.drivers(), (j, driver) -> {
            j.beginObject();
            element(j.name("of"), driver.figure().of());
            j.name("mode").value(driver.figure().mode());
            number(j.name("errorFactor"), driver.figure().errorFactor());
            j.name("elements").value(driver.figure().elements());
            number(j.name("correlation"), driver.correlation());
            number(j.name("share"), driver.share());
            j.endObject();
        });
        json.endObject();
    }

    private static void share(JsonWriter json, Budget.Share share) throws IOException {
        json.beginObject();
        element(json.name("element"), share.element());
        json.name("mode").value(share.mode());
        json.name("part").value(word(share.part()));
        json.name("cause").value(share.cause().getLiteral());
        json.name("site").value(share.site());
        number(json.name("unavailability"), share.unavailability());
        number(json.name("minutesPerYear"), share.minutesPerYear());
        number(json.name("startsPerYear"), share.startsPerYear());
        json.endObject();
    }

    private static void line(JsonWriter json, Budget.Line line) throws IOException {
        json.beginObject();
        json.name("name").value(line.name());
        number(json.name("unavailability"), line.unavailability());
        number(json.name("minutesPerYear"), line.minutesPerYear());
        json.endObject();
    }

    private static void importance(JsonWriter json, Importance importance) throws IOException {
        json.beginObject();
        element(json.name("element"), importance.element());
        number(json.name("unavailability"), importance.unavailability());
        number(json.name("birnbaum"), importance.birnbaum());
        number(json.name("criticality"), importance.criticality());
        number(json.name("fussellVesely"), importance.fussellVesely());
        number(json.name("riskAchievementWorth"), importance.riskAchievementWorth());
        number(json.name("riskReductionWorth"), importance.riskReductionWorth());
        json.endObject();
    }

    private static void sharedCause(JsonWriter json, SharedCause cause) throws IOException {
        json.beginObject();
        element(json.name("element"), cause.element());
        json.name("way").value(word(cause.way()));
        element(json.name("group"), cause.group());
        array(json, "members", cause.members(), JsonForm::element);
        json.name("required").value(cause.required());
        array(json, "levels", cause.levels(), JsonForm::levelObject);
        json.endObject();
    }

    private static void pair(JsonWriter json, WeakPair pair) throws IOException {
        json.beginObject();
        element(json.name("first"), pair.first());
        element(json.name("second"), pair.second());
        number(json.name("probability"), pair.probability());
        array(json, "levels", pair.levels(), JsonForm::levelObject);
        json.endObject();
    }

    private void impact(JsonWriter json, ElementRef element) throws IOException {
        json.beginObject();
        element(json.name("element"), element);
        array(json, "levels", result.impact().ofElement(element.id()), (j, cell) -> {
            j.beginObject();
            level(j, cell.level());
            j.name("effect").value(word(cell.effect()));
            j.endObject();
        });
        json.endObject();
    }

    private static void scenario(JsonWriter json, ScenarioResult scenario) throws IOException {
        json.beginObject();
        json.name("name").value(scenario.name());
        array(json, "failed", scenario.failed(), JsonForm::element);
        array(json, "services", scenario.services(), (j, service) -> {
            j.beginObject();
            element(j.name("service"), service.service());
            j.name("state").value(word(service.state()));
            array(j, "levels", service.levels(), AnalyzeJson::outcome);
            j.endObject();
        });
        array(json, "failovers", scenario.failovers(), AnalyzeJson::failover);
        array(json, "unused", scenario.unused(), JsonForm::element);
        json.endObject();
    }

    private static void outcome(JsonWriter json, LevelOutcome level) throws IOException {
        json.beginObject();
        element(json.name("level"), level.level().level());
        json.name("served").value(level.served());
        json.name("interrupted").value(level.interrupted());
        number(json.name("recoveryHours"), level.recoveryHours());
        number(json.name("recoveryObjectiveHours"), level.recoveryObjective().orElse(Double.NaN));
        number(json.name("lossHours"), level.lossHours());
        number(json.name("lossObjectiveHours"), level.lossObjective().orElse(Double.NaN));
        array(json, "restsOn", level.restsOn(), (j, failover) -> element(j, failover.service()));
        array(json, "waitsFor", level.waitsFor(), (j, failover) -> element(j, failover.service()));
        array(json, "because", level.because(), AnalyzeJson::reason);
        json.endObject();
    }

    private static void reason(JsonWriter json, Reason reason) throws IOException {
        json.beginObject();
        element(json.name("element"), reason.about());
        json.name("text").value(reason.text());
        array(json, "because", reason.because(), AnalyzeJson::reason);
        json.endObject();
    }

    private static void failover(JsonWriter json, Failover failover) throws IOException {
        json.beginObject();
        element(json.name("service"), failover.service());
        element(json.name("from"), failover.from());
        element(json.name("to"), failover.to());
        array(json, "passedOver", failover.passedOver(), JsonForm::element);
        json.name("automatic").value(failover.automatic());
        json.name("keepsOrder").value(failover.keepsOrder());
        number(json.name("hours"), failover.hours());
        number(json.name("lossHours"), failover.lossHours());
        array(json, "steps", failover.steps(), (j, step) -> {
            j.beginObject();
            j.name("name").value(step.name());
            number(j.name("hours"), step.hours());
            j.name("role").value(step.role());
            j.name("automatic").value(step.automatic());
            j.endObject();
        });
        json.endObject();
    }

    private static void derivation(JsonWriter json, Derivation derivation) throws IOException {
        json.beginObject();
        json.name("name").value(derivation.name());
        json.name("symbol").value(derivation.symbol());
        number(json.name("value"), derivation.value());
        json.name("unit").value(derivation.unit().symbol());
        json.name("operation").value(word(derivation.operation()));
        json.name("formula").value(derivation.formula());
        json.name("source").value(derivation.source());
        json.name("about");
        if (derivation.about().isPresent()) {
            element(json, derivation.about().get());
        } else {
            json.nullValue();
        }
        array(json, "inputs", derivation.inputs(), AnalyzeJson::derivation);
        json.endObject();
    }
}
