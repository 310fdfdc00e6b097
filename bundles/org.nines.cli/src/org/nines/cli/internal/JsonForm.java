// SPDX-License-Identifier: EPL-2.0
package org.nines.cli.internal;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.nines.analysis.result.Dependability;
import org.nines.analysis.result.ElementRef;
import org.nines.analysis.result.ImpactMatrix.LevelRef;
import org.nines.model.Problem;

/** How values are written in every JSON form of Nines: figures complete, and null where there is none or it is infinite. */
final class JsonForm {

    private JsonForm() {
    }

    /** Writes the properties of one object. */
    interface Body {
        void write(JsonWriter json) throws IOException;
    }

    /** Writes one object as a whole text. */
    static void write(Writer writer, Body body) {
        try {
            JsonWriter json = new JsonWriter(writer);
            json.setIndent("  ");
            json.setSerializeNulls(true);
            json.beginObject();
            body.write(json);
            json.endObject();
            json.flush();
            writer.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Service and level as two properties. */
    static void level(JsonWriter json, LevelRef level) throws IOException {
        element(json.name("service"), level.service());
        element(json.name("level"), level.level());
    }

    /** An object with service and level. */
    static void levelObject(JsonWriter json, LevelRef level) throws IOException {
        json.beginObject();
        level(json, level);
        json.endObject();
    }

    static void problem(JsonWriter json, Problem problem) throws IOException {
        json.beginObject();
        json.name("severity").value(word(problem.severity()));
        json.name("code").value(problem.code());
        json.name("place").value(problem.place());
        json.name("element").value(problem.elementId());
        json.name("message").value(problem.message());
        json.name("remedy").value(problem.remedy());
        json.endObject();
    }

    static void dependability(JsonWriter json, Dependability figures) throws IOException {
        json.beginObject();
        number(json.name("availability"), figures.availability());
        number(json.name("unavailability"), figures.unavailability());
        number(json.name("class"), figures.unavailability() == 0 ? Double.NaN : figures.availabilityClass());
        number(json.name("nines"), figures.nines());
        number(json.name("minutesPerYear"), figures.minutesPerYear());
        number(json.name("failuresPerYear"), figures.failuresPerYear());
        number(json.name("meanOutageHours"), figures.meanOutageHours());
        number(json.name("meanTimeBetweenFailuresHours"), figures.meanTimeBetweenFailuresHours());
        json.endObject();
    }

    static void element(JsonWriter json, ElementRef element) throws IOException {
        json.beginObject();
        json.name("id").value(element.id());
        json.name("name").value(element.name());
        json.name("kind").value(element.kind());
        json.name("path").value(element.path());
        json.endObject();
    }

    /** A whole number without a decimal point, so that a class reads as one. */
    static void number(JsonWriter json, double value) throws IOException {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            json.nullValue();
        } else if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            json.value((long) value);
        } else {
            json.value(value);
        }
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    interface ValueWriter<T> {
        void write(JsonWriter json, T value) throws IOException;
    }

    static <T> void array(JsonWriter json, String name, List<T> values, ValueWriter<T> writer) throws IOException {
        json.name(name).beginArray();
        for (T value : values) {
            writer.write(json, value);
        }
        json.endArray();
    }

    static void strings(JsonWriter json, String name, Iterable<String> values) throws IOException {
        json.name(name).beginArray();
        for (String value : values) {
            json.value(value);
        }
        json.endArray();
    }
}
