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
import java.util.Optional;
import org.nines.analysis.result.ComparisonResult;
import org.nines.analysis.result.ComparisonResult.CauseChange;
import org.nines.analysis.result.ComparisonResult.LevelChange;
import org.nines.analysis.result.ComparisonResult.PointChange;
import org.nines.analysis.result.ComparisonResult.VerdictChange;
import org.nines.analysis.result.Dependability;

/** Writes a comparison for programs, in the form of {@code schema/difference-1.schema.json}. */
final class DifferenceJson {

    private static final int SCHEMA = 1;

    private final Difference difference;
    private final ComparisonResult comparison;

    DifferenceJson(Difference difference) {
        this.difference = difference;
        comparison = difference.comparison();
    }

    void write(Writer writer) {
        JsonForm.write(writer, json -> {
            json.name("schema").value(SCHEMA);
            json.name("before").value(difference.before());
            json.name("after").value(difference.after());
            JsonForm.strings(json, "changes", difference.changes());
            json.name("analysed").value(difference.analysed());
            json.name("same").value(comparison.same());
            array(json, "agreements", comparison.verdicts(), DifferenceJson::verdict);
            array(json, "levels", comparison.levels(), DifferenceJson::levelChange);
            json.name("singlePoints").beginObject();
            array(json, "came", comparison.pointsCome(), DifferenceJson::point);
            array(json, "went", comparison.pointsGone(), DifferenceJson::point);
            json.endObject();
            json.name("sharedCauses").beginObject();
            array(json, "came", comparison.causesCome(), DifferenceJson::cause);
            array(json, "went", comparison.causesGone(), DifferenceJson::cause);
            json.endObject();
            json.name("elements").beginObject();
            array(json, "came", comparison.elementsCome(), JsonForm::element);
            array(json, "went", comparison.elementsGone(), JsonForm::element);
            json.endObject();
            array(json, "figures", comparison.figures(), (j, figure) -> {
                j.beginObject();
                element(j.name("element"), figure.element());
                j.name("before").value(figure.before());
                j.name("after").value(figure.after());
                j.endObject();
            });
            json.name("problems").beginObject();
            array(json, "came", comparison.problemsCome(), JsonForm::problem);
            array(json, "went", comparison.problemsGone(), JsonForm::problem);
            json.endObject();
        });
    }

    private static void verdict(JsonWriter json, VerdictChange change) throws IOException {
        json.beginObject();
        element(json.name("agreement"), change.agreement());
        level(json, change.level());
        json.name("metBefore").value(change.metBefore().orElse(null));
        json.name("metAfter").value(change.metAfter().orElse(null));
        number(json.name("marginMinutesPerYearBefore"), change.marginBefore());
        number(json.name("marginMinutesPerYearAfter"), change.marginAfter());
        json.endObject();
    }

    private static void levelChange(JsonWriter json, LevelChange change) throws IOException {
        json.beginObject();
        level(json, change.level());
        optional(json.name("before"), change.before());
        optional(json.name("after"), change.after());
        number(json.name("minutesPerYear"), change.minutesPerYear());
        json.endObject();
    }

    private static void optional(JsonWriter json, Optional<Dependability> figures) throws IOException {
        if (figures.isPresent()) {
            dependability(json, figures.get());
        } else {
            json.nullValue();
        }
    }

    private static void point(JsonWriter json, PointChange change) throws IOException {
        json.beginObject();
        element(json.name("element"), change.element());
        array(json, "levels", change.levels(), JsonForm::levelObject);
        json.endObject();
    }

    private static void cause(JsonWriter json, CauseChange change) throws IOException {
        json.beginObject();
        element(json.name("element"), change.element());
        json.name("way").value(word(change.way()));
        element(json.name("group"), change.group());
        json.endObject();
    }
}
