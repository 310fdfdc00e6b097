// SPDX-License-Identifier: EPL-2.0
package org.nines.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.nines.analysis.result.AnalysisResult;
import org.nines.cli.Main;
import org.nines.cli.internal.CheckJson;
import org.nines.documents.tests.ShopResult;

/** The result of a check for programs. */
class CheckJsonTest {

    private static JsonObject schema() throws IOException {
        try (Reader reader = new InputStreamReader(Objects.requireNonNull(Main.class.getResourceAsStream("/schema/check-1.schema.json")),
                StandardCharsets.UTF_8)) {
            return JsonParser.parseReader(reader).getAsJsonObject();
        }
    }

    private static JsonObject json(AnalysisResult result) {
        StringWriter text = new StringWriter();
        new CheckJson(result, "shop.nines").write(text);
        return JsonParser.parseString(text.toString()).getAsJsonObject();
    }

    @Test
    void isAsTheSchemaSays() throws IOException {
        JsonSchema schema = new JsonSchema(schema());
        for (AnalysisResult result : List.of(ShopResult.get(), ShopResult.withoutAgreements(), ShopResult.notAnalysed())) {
            assertEquals(List.of(), schema.errors(json(result)));
        }
    }

    @Test
    void schemaRefusesWhatIsNotSo() throws IOException {
        JsonSchema schema = new JsonSchema(schema());
        JsonObject json = json(ShopResult.get());
        json.addProperty("schema", 2);
        json.addProperty("more", true);
        json.remove("premises");
        json.getAsJsonObject("project").addProperty("name", 3);
        assertEquals(4, schema.errors(json).size());
    }

    @Test
    void figuresAreComplete() {
        JsonObject missed = json(ShopResult.get()).getAsJsonArray("agreements").get(1).getAsJsonObject();
        assertFalse(missed.get("met").getAsBoolean());
        assertEquals("0.999", missed.get("target").getAsString());
        assertEquals(ShopResult.TWO_NINES.minutesPerYear(), missed.getAsJsonObject("computed").get("minutesPerYear").getAsDouble());
    }

    @Test
    void whatIsNoNumberIsNull() {
        JsonObject full = json(ShopResult.get()).getAsJsonArray("levels").get(1).getAsJsonObject();
        assertTrue(full.getAsJsonObject("cutSets").getAsJsonArray("weakest").get(0).getAsJsonObject().get("probability").isJsonNull());
        assertTrue(full.getAsJsonArray("singlePoints").get(1).getAsJsonObject().get("unavailability").isJsonNull());
    }
}
