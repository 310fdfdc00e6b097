// SPDX-License-Identifier: EPL-2.0
package org.nines.cli.internal;

import static org.nines.cli.internal.JsonForm.number;
import static org.nines.cli.internal.JsonForm.strings;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import org.nines.exchange.solve.Interval;
import org.nines.exchange.solve.Solution;

/**
 * Writes what {@code nines solve} found for programs. The form is that of {@code schema/solve-1.schema.json} in this bundle; a change that could
 * break a reader raises the number in {@code schema}. Figures are complete, and null where there is none or it is infinite.
 */
public final class SolveJson {

    /** Version of the form. */
    static final int SCHEMA = 1;

    private final SolveResult result;

    public SolveJson(SolveResult result) {
        this.result = result;
    }

    public void write(Writer writer) {
        JsonForm.write(writer, json -> {
            boolean network = result.kind() == SolveResult.Kind.NETWORK;
            json.name("schema").value(SCHEMA);
            json.name("kind").value(JsonForm.word(result.kind()));
            strings(json, "files", result.files());
            json.name(network ? "nodes" : "basicEvents").value(result.elements());
            json.name(network ? "links" : "gates").value(result.connections());
            number(json.name("missionTime"), result.missionTime());
            JsonForm.array(json, "tops", result.solutions(), SolveJson::solution);
        });
    }

    private static void solution(JsonWriter json, Solution s) throws IOException {
        json.beginObject();
        json.name("name").value(s.name());
        interval(json, "probability", s.probability());
        interval(json, "complement", s.complement());
        number(json.name("frequency"), s.frequency());
        json.name("singlePoints").beginArray();
        for (Solution.SinglePoint point : s.singlePoints()) {
            json.beginObject();
            json.name("element").value(point.element());
            number(json.name("probability"), point.probability());
            json.endObject();
        }
        json.endArray();
        if (s.cutSets().isPresent()) {
            json.name("cutSets");
            cutSets(json, s.cutSets().get());
        }
        json.name("importances").beginArray();
        for (Solution.Importance i : s.importances()) {
            json.beginObject();
            json.name("element").value(i.element());
            number(json.name("probability"), i.probability());
            number(json.name("birnbaum"), i.birnbaum());
            number(json.name("criticality"), i.criticality());
            number(json.name("raw"), i.raw());
            number(json.name("rrw"), i.rrw());
            json.endObject();
        }
        json.endArray();
        strings(json, "notes", s.notes());
        json.endObject();
    }

    private static void cutSets(JsonWriter json, Solution.CutSetTable table) throws IOException {
        json.beginObject();
        json.name("count").value(table.count().toString());
        strings(json, "countByOrder", table.countByOrder().stream().map(Object::toString).toList());
        json.name("listed").beginArray();
        for (Solution.CutSet set : table.listed()) {
            json.beginObject();
            strings(json, "elements", set.elements());
            number(json.name("probability"), set.probability());
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }

    private static void interval(JsonWriter json, String name, Interval interval) throws IOException {
        number(json.name(name), interval.isExact() ? interval.lower() : Double.NaN);
        number(json.name(name + "LowerBound"), interval.lower());
        number(json.name(name + "UpperBound"), interval.upper());
    }
}
