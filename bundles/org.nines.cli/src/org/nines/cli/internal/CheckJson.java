// SPDX-License-Identifier: EPL-2.0
package org.nines.cli.internal;

import static org.nines.cli.internal.JsonForm.array;
import static org.nines.cli.internal.JsonForm.dependability;
import static org.nines.cli.internal.JsonForm.element;
import static org.nines.cli.internal.JsonForm.number;
import static org.nines.cli.internal.JsonForm.word;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigInteger;
import org.nines.analysis.result.Accuracy;
import org.nines.analysis.result.AnalysisResult;
import org.nines.analysis.result.CutSetSummary;
import org.nines.analysis.result.Guarantee;
import org.nines.analysis.result.ItemInput;
import org.nines.analysis.result.LevelResult;
import org.nines.analysis.result.PeriodOutlook;
import org.nines.analysis.result.Premise;
import org.nines.analysis.result.Verdict;

/**
 * Writes the result of an analysis for programs. The form is that of {@code schema/check-1.schema.json} in this bundle; a change that could
 * break a reader raises the number in {@code schema}. Figures are complete, and null where there is none or it is infinite.
 */
public final class CheckJson {

    /** Version of the form. */
    static final int SCHEMA = 1;

    private final AnalysisResult result;
    private final String file;

    public CheckJson(AnalysisResult result, String file) {
        this.result = result;
        this.file = file;
    }

    public void write(Writer writer) {
        JsonForm.write(writer, json -> {
            json.name("schema").value(SCHEMA);
            json.name("file").value(file);
            element(json.name("project"), result.project());
            json.name("analysed").value(result.analysed());
            array(json, "problems", result.problems(), JsonForm::problem);
            array(json, "levels", result.levels(), CheckJson::level);
            array(json, "agreements", result.verdicts(), CheckJson::verdict);
            array(json, "premises", result.premises(), CheckJson::premise);
            array(json, "inputs", result.inputs(), CheckJson::input);
        });
    }

    private static void level(JsonWriter json, LevelResult level) throws IOException {
        json.beginObject();
        element(json.name("service"), level.service());
        element(json.name("level"), level.level());
        dependability(json.name("total"), level.total());
        dependability(json.name("outages"), level.outages());
        array(json, "populations", level.populations(), (j, population) -> {
            j.beginObject();
            element(j.name("clients"), population.clients());
            j.name("size").value(population.size());
            dependability(j.name("total"), population.total());
            j.endObject();
        });
        number(json.name("unavailabilityOfAUser"), level.unavailabilityOfAUser());
        array(json, "singlePoints", level.singlePoints(), (j, point) -> {
            j.beginObject();
            element(j.name("element"), point.element());
            number(j.name("unavailability"), point.hasFigures() ? point.unavailability() : Double.NaN);
            j.endObject();
        });
        array(json, "interrupting", level.interrupting(), JsonForm::element);
        array(json, "interruptions", level.interruptions(), (j, interruption) -> {
            j.beginObject();
            element(j.name("service"), interruption.service());
            j.name("trigger").value(word(interruption.trigger()));
            dependability(j.name("total"), interruption.total());
            j.endObject();
        });
        cutSets(json.name("cutSets"), level.cutSets());
        array(json, "contributions", level.contributions(), CheckJson::contribution);
        dependability(json.name("planned"), level.operation().planned());
        dependability(json.name("unplanned"), level.operation().unplanned());
        number(json.name("shareOfPlannedWork"), level.operation().shareOfPlannedWork());
        accuracy(json.name("accuracy"), level.accuracy());
        json.name("classDecided").value(level.accuracy().decidesClass());
        json.endObject();
    }

    private static void accuracy(JsonWriter json, Accuracy accuracy) throws IOException {
        json.beginObject();
        number(json.name("lowest"), accuracy.lowest());
        number(json.name("highest"), accuracy.highest());
        json.name("why").beginArray();
        for (String reason : accuracy.why()) {
            json.value(reason);
        }
        json.endArray();
        json.endObject();
    }

    private static void cutSets(JsonWriter json, CutSetSummary cutSets) throws IOException {
        json.beginObject();
        json.name("countByOrder").beginArray();
        for (BigInteger count : cutSets.countByOrder()) {
            json.value(count);
        }
        json.endArray();
        array(json, "weakest", cutSets.weakest(), (j, set) -> {
            j.beginObject();
            number(j.name("probability"), set.probability());
            array(j, "elements", set.elements(), JsonForm::element);
            j.endObject();
        });
        json.endObject();
    }

    private static void contribution(JsonWriter json, LevelResult.Contribution contribution) throws IOException {
        json.beginObject();
        element(json.name("element"), contribution.element());
        json.name("switchOver").value(contribution.switchOver());
        number(json.name("unavailability"), contribution.unavailability());
        json.endObject();
    }

    private static void verdict(JsonWriter json, Verdict verdict) throws IOException {
        json.beginObject();
        element(json.name("agreement"), verdict.agreement());
        json.name("provider").value(verdict.provider());
        json.name("consumer").value(verdict.consumer());
        element(json.name("service"), verdict.service());
        element(json.name("level"), verdict.level());
        json.name("met").value(verdict.met());
        json.name("decided").value(verdict.decided());
        accuracy(json.name("accuracy"), verdict.accuracy());
        json.name("target").value(verdict.target().fraction());
        number(json.name("allowedMinutesPerYear"), verdict.allowedMinutesPerYear());
        number(json.name("marginMinutesPerYear"), verdict.marginMinutesPerYear());
        dependability(json.name("computed"), verdict.computed());
        outlook(json.name("period"), verdict.outlook());
        json.name("guarantee");
        if (verdict.guarantee().isPresent()) {
            guarantee(json, verdict.guarantee().get(), verdict);
        } else {
            json.nullValue();
        }
        array(json, "largest", verdict.largest(), CheckJson::contribution);
        json.endObject();
    }

    private static void outlook(JsonWriter json, PeriodOutlook outlook) throws IOException {
        json.beginObject();
        json.name("length").value(word(outlook.period()));
        number(json.name("hours"), outlook.hours());
        number(json.name("allowedMinutes"), outlook.allowedMinutes());
        number(json.name("computedMinutes"), outlook.computedMinutes());
        number(json.name("marginMinutes"), outlook.marginMinutes());
        number(json.name("missed"), outlook.missed());
        number(json.name("missesPerYear"), outlook.missesPerYear());
        number(json.name("penaltyPerYear"), outlook.penaltyPerYear());
        json.name("currency").value(outlook.penalty().map(penalty -> penalty.currency().getCurrencyCode()).orElse(null));
        json.endObject();
    }

    private static void guarantee(JsonWriter json, Guarantee guarantee, Verdict verdict) throws IOException {
        json.beginObject();
        json.name("allows").value(guarantee.allows(verdict.target()));
        number(json.name("unavailability"), guarantee.unavailability());
        number(json.name("independent"), guarantee.independent());
        array(json, "chain", guarantee.chain(), (j, link) -> {
            j.beginObject();
            element(j.name("promise"), link.promise());
            element(j.name("about"), link.about());
            j.name("provider").value(link.provider());
            j.name("target").value(link.target().fraction());
            number(j.name("unavailability"), link.unavailability());
            number(j.name("weight"), link.weight());
            j.endObject();
        });
        array(json, "unpromised", guarantee.unpromised(), JsonForm::element);
        json.endObject();
    }

    private static void premise(JsonWriter json, Premise premise) throws IOException {
        json.beginObject();
        json.name("kind").value(word(premise.kind()));
        json.name("text").value(premise.text());
        array(json, "about", premise.about(), JsonForm::element);
        json.endObject();
    }

    private static void input(JsonWriter json, ItemInput input) throws IOException {
        json.beginObject();
        element(json.name("item"), input.item());
        json.name("type").value(input.type());
        number(json.name("unavailability"), input.unavailability());
        array(json, "modes", input.modes(), (j, mode) -> {
            j.beginObject();
            j.name("name").value(mode.name());
            number(j.name("mttfHours"), mode.mttfHours());
            number(j.name("mttrHours"), mode.mttrHours());
            number(j.name("unavailability"), mode.unavailability());
            j.name("written").value(mode.written());
            j.name("source").value(mode.source());
            j.name("year");
            if (mode.year() == 0) {
                j.nullValue();
            } else {
                j.value(mode.year());
            }
            j.name("assumption").value(mode.assumption());
            j.endObject();
        });
        json.endObject();
    }
}
