// SPDX-License-Identifier: EPL-2.0
package org.nines.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.nines.cli.Main;
import org.nines.cli.tests.Shell.Outcome;

/** Looks into what commands print. */
final class Answers {

    private Answers() {
    }

    /** The JSON that a command prints, which must be as its schema says. */
    static JsonObject json(String schema, String... arguments) throws IOException {
        Outcome outcome = Shell.run(arguments);
        assertEquals("", outcome.err());
        JsonObject json = JsonParser.parseString(outcome.out()).getAsJsonObject();
        try (Reader reader = new InputStreamReader(Objects.requireNonNull(Main.class.getResourceAsStream("/schema/" + schema + ".schema.json")),
                StandardCharsets.UTF_8)) {
            assertEquals(List.of(), new JsonSchema(JsonParser.parseReader(reader).getAsJsonObject()).errors(json));
        }
        return json;
    }

    /** What stands at a place: properties and indices, separated by points. */
    static JsonElement at(JsonElement json, String place) {
        JsonElement found = json;
        for (String step : place.split("\\.")) {
            found = found.isJsonArray() ? found.getAsJsonArray().get(Integer.parseInt(step)) : found.getAsJsonObject().get(step);
        }
        return found;
    }

    /** Wrong use or input: one message that names all that is given, and nothing printed. */
    static void assertRefused(Outcome outcome, String... parts) {
        assertEquals(2, outcome.code(), outcome.toString());
        assertEquals("", outcome.out());
        assertFalse(outcome.err().contains("Exception"), outcome.err());
        for (String part : parts) {
            assertTrue(outcome.err().replaceAll("\\s+", " ").contains(part), () -> part + "\nis not in\n" + outcome.err());
        }
    }
}
