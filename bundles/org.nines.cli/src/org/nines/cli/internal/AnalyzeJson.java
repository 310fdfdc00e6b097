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
import org.nines.analysis.result.ElementRef;
import org.nines.analysis.result.ImpactMatrix.Effect;
import org.nines.analysis.result.Importance;
import org.nines.analysis.result.LevelResult;
import org.nines.analysis.result.ScenarioResult;
import org.nines.analysis.result.ScenarioResult.Failover;
import org.nines.analysis.result.ScenarioResult.LevelOutcome;
import org.nines.analysis.result.ScenarioResult.Reason;
import org.nines.analysis.result.SharedCause;
import org.nines.analysis.result.WeakPair;

/** Writes the full result of an analysis for programs, in the form of {@code schema/analyze-1.schema.json}. */
final class AnalyzeJson {

    private static final int SCHEMA = 1;

    private final AnalysisResult result;
    private final List<ScenarioResult> scenarios;
    private final String file;

    AnalyzeJson(AnalysisResult result, List<ScenarioResult> scenarios, String file) {
        this.result = result;
        this.scenarios = scenarios;
        this.file = file;
    }

    void write(Writer writer) {
        JsonForm.write(writer, json -> {
            json.name("schema").value(SCHEMA);
            json.name("file").value(file);
            json.name("project");
            element(json, result.project());
            json.name("analysed").value(result.analysed());
            array(json, "problems", result.problems(), JsonForm::problem);
            array(json, "levels", result.levels(), AnalyzeJson::levelResult);
            array(json, "sharedCauses", result.sharedCauses(), AnalyzeJson::sharedCause);
            array(json, "pairs", result.pairs(), AnalyzeJson::pair);
            array(json, "impact", result.impact().elements(), this::impact);
            array(json, "scenarios", scenarios, AnalyzeJson::scenario);
        });
    }

    private static void levelResult(JsonWriter json, LevelResult level) throws IOException {
        json.beginObject();
        level(json, level.reference());
        json.name("total");
        dependability(json, level.total());
        json.name("outages");
        dependability(json, level.outages());
        array(json, "budget", level.budget().shares(), AnalyzeJson::share);
        array(json, "byCause", level.budget().byCause(), AnalyzeJson::line);
        array(json, "bySite", level.budget().bySite(), AnalyzeJson::line);
        array(json, "byKind", level.budget().byKind(), AnalyzeJson::line);
        array(json, "importances", level.importances(), AnalyzeJson::importance);
        json.endObject();
    }

    private static void share(JsonWriter json, Budget.Share share) throws IOException {
        json.beginObject();
        json.name("element");
        element(json, share.element());
        json.name("mode").value(share.mode());
        json.name("part").value(word(share.part()));
        json.name("cause").value(share.cause().getLiteral());
        json.name("site").value(share.site());
        json.name("unavailability");
        number(json, share.unavailability());
        json.name("minutesPerYear");
        number(json, share.minutesPerYear());
        json.name("startsPerYear");
        number(json, share.startsPerYear());
        json.endObject();
    }

    private static void line(JsonWriter json, Budget.Line line) throws IOException {
        json.beginObject();
        json.name("name").value(line.name());
        json.name("unavailability");
        number(json, line.unavailability());
        json.name("minutesPerYear");
        number(json, line.minutesPerYear());
        json.endObject();
    }

    private static void importance(JsonWriter json, Importance importance) throws IOException {
        json.beginObject();
        json.name("element");
        element(json, importance.element());
        json.name("unavailability");
        number(json, importance.unavailability());
        json.name("birnbaum");
        number(json, importance.birnbaum());
        json.name("criticality");
        number(json, importance.criticality());
        json.name("fussellVesely");
        number(json, importance.fussellVesely());
        json.name("riskAchievementWorth");
        number(json, importance.riskAchievementWorth());
        json.name("riskReductionWorth");
        number(json, importance.riskReductionWorth());
        json.endObject();
    }

    private static void sharedCause(JsonWriter json, SharedCause cause) throws IOException {
        json.beginObject();
        json.name("element");
        element(json, cause.element());
        json.name("way").value(word(cause.way()));
        json.name("group");
        element(json, cause.group());
        array(json, "members", cause.members(), JsonForm::element);
        json.name("required").value(cause.required());
        array(json, "levels", cause.levels(), JsonForm::levelObject);
        json.endObject();
    }

    private static void pair(JsonWriter json, WeakPair pair) throws IOException {
        json.beginObject();
        json.name("first");
        element(json, pair.first());
        json.name("second");
        element(json, pair.second());
        json.name("probability");
        number(json, pair.probability());
        array(json, "levels", pair.levels(), JsonForm::levelObject);
        json.endObject();
    }

    private void impact(JsonWriter json, ElementRef element) throws IOException {
        json.beginObject();
        json.name("element");
        element(json, element);
        array(json, "levels", result.impact().ofElement(element.id()), (j, cell) -> {
            j.beginObject();
            level(j, cell.level());
            j.name("effect").value(word(cell.effect() == Effect.NONE ? Effect.TAKES_PART : cell.effect()));
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
            j.name("service");
            element(j, service.service());
            j.name("state").value(word(service.state()));
            array(j, "levels", service.levels(), AnalyzeJson::outcome);
            j.endObject();
        });
        array(json, "failovers", scenario.failovers(), AnalyzeJson::failover);
        json.endObject();
    }

    private static void outcome(JsonWriter json, LevelOutcome level) throws IOException {
        json.beginObject();
        json.name("level");
        element(json, level.level().level());
        json.name("served").value(level.served());
        json.name("interrupted").value(level.interrupted());
        json.name("recoveryHours");
        number(json, level.recoveryHours());
        json.name("recoveryObjectiveHours");
        number(json, level.recoveryObjective().orElse(Double.NaN));
        json.name("lossHours");
        number(json, level.lossHours());
        json.name("lossObjectiveHours");
        number(json, level.lossObjective().orElse(Double.NaN));
        array(json, "because", level.because(), AnalyzeJson::reason);
        json.endObject();
    }

    private static void reason(JsonWriter json, Reason reason) throws IOException {
        json.beginObject();
        json.name("element");
        element(json, reason.about());
        json.name("text").value(reason.text());
        array(json, "because", reason.because(), AnalyzeJson::reason);
        json.endObject();
    }

    private static void failover(JsonWriter json, Failover failover) throws IOException {
        json.beginObject();
        json.name("service");
        element(json, failover.service());
        json.name("from");
        element(json, failover.from());
        json.name("to");
        element(json, failover.to());
        array(json, "passedOver", failover.passedOver(), JsonForm::element);
        json.name("automatic").value(failover.automatic());
        json.name("keepsOrder").value(failover.keepsOrder());
        json.name("hours");
        number(json, failover.hours());
        json.name("lossHours");
        number(json, failover.lossHours());
        array(json, "steps", failover.steps(), (j, step) -> {
            j.beginObject();
            j.name("name").value(step.name());
            j.name("hours");
            number(j, step.hours());
            j.name("role").value(step.role());
            j.name("automatic").value(step.automatic());
            j.endObject();
        });
        json.endObject();
    }
}
