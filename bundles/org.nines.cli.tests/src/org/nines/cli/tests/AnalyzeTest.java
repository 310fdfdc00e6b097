// SPDX-License-Identifier: EPL-2.0
package org.nines.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nines.cli.tests.Answers.assertRefused;
import static org.nines.cli.tests.Answers.at;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nines.cli.tests.Shell.Outcome;

/** The full result in all its forms. */
class AnalyzeTest {

    @TempDir
    private Path folder;

    private String write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private JsonObject json(String text, String... options) throws IOException {
        String[] arguments = new String[options.length + 4];
        arguments[0] = "analyze";
        arguments[1] = "--format";
        arguments[2] = "json";
        System.arraycopy(options, 0, arguments, 3, options.length);
        arguments[arguments.length - 1] = write("model.nines", text);
        return Answers.json("analyze-1", arguments);
    }

    @Test
    void isAsTheSchemaSays() throws IOException {
        for (String model : List.of(Models.kiosk("99 %"), Models.pair(), Models.standby(), Models.impossible())) {
            json(model, "--sweep", "--scenario", model.contains("rack a") ? "rack a" : "Shop");
            json(model);
        }
        json(Models.pair(), "--explain", "Orders", "--explain", "Orders are taken", "--explain", "server-a");
    }

    private static final String UNCERTAIN = Models.kiosk("99.9 %").replace("mttf=\"999 h\"", "mttf=\"999 h\" errorFactor=\"3\"");

    @Test
    void uncertaintyIsShownWhenAsked() throws IOException {
        assertTrue(at(json(UNCERTAIN), "uncertainty").isJsonNull());
        JsonObject json = json(UNCERTAIN, "--uncertainty", "400");
        assertEquals(400, at(json, "uncertainty.draws").getAsInt());
        // median of a lognormal rate whose mean is written, and 95th percentile
        double median = 1e-3 * Math.exp(-Math.pow(Math.log(3) / 1.644854, 2) / 2);
        assertEquals(median, at(json, "uncertainty.levels.0.spread.median").getAsDouble(), 1e-3 * median);
        assertEquals(3 * median, at(json, "uncertainty.levels.0.spread.upper").getAsDouble(), 6e-3 * median);
        assertEquals("server-1", at(json, "uncertainty.levels.0.spread.drivers.0.of.name").getAsString());
        assertEquals(1, at(json, "uncertainty.levels.0.spread.drivers.0.share").getAsDouble(), 1e-9);
        assertEquals(0.631, at(json, "uncertainty.agreements.0.met").getAsDouble(), 2e-3);
        assertEquals(0, at(json(Models.kiosk("99 %"), "--uncertainty"), "uncertainty.levels").getAsJsonArray().size());
    }

    @Test
    void uncertaintyTakesANumberOrTheModel() throws IOException {
        String model = write("model.nines", UNCERTAIN);
        Outcome usual = Shell.run("analyze", "--uncertainty", model);
        assertEquals(0, usual.code(), usual.toString());
        String said = usual.out().replaceAll("\\s+", " ");
        assertTrue(said.contains("1 figure is uncertain and was drawn 1,000 times"), usual.out());
        assertTrue(said.contains("100 % of the spread server-1, hardware (error factor 3)"), usual.out());
        assertTrue(said.contains("met in 63.1 % of the draws"), usual.out());
        assertTrue(Shell.run("analyze", "--uncertainty=200", model).out().contains("200 times"));
        assertTrue(Shell.run("analyze", model, "--uncertainty").out().contains("1,000 times"));
        assertRefused(Shell.run("analyze", "--uncertainty", "20", model), "--uncertainty takes a number from 100 to 1,000,000, not 20");
        assertRefused(Shell.run("analyze", "--uncertainty=many", model), "--uncertainty");
        String csv = Shell.run("analyze", "--uncertainty", "--format", "csv", "--table", "uncertainty", model).out();
        assertEquals(3, csv.lines().count());
        assertTrue(csv.contains("\nlevel,\"Orders, full\",") && csv.contains("\nagreement,Orders are taken,"), csv);
    }

    @Test
    void budgetAddsUp() throws IOException {
        JsonObject json = json(Models.pair());
        double sum = 0;
        for (JsonElement share : at(json, "levels.0.budget").getAsJsonArray()) {
            // by symmetry half of q^2 each
            assertEquals(5e-7, at(share, "unavailability").getAsDouble(), 1e-18);
            sum += at(share, "unavailability").getAsDouble();
        }
        assertEquals(at(json, "levels.0.total.unavailability").getAsDouble(), sum, 1e-18);
    }

    @Test
    void impactAndNeedsAreTheSameTheOtherWayRound() throws IOException {
        JsonObject json = json(Models.standby());
        Set<String> byElement = new TreeSet<>();
        Set<String> byLevel = new TreeSet<>();
        for (JsonElement row : json.getAsJsonArray("impact")) {
            at(row, "levels").getAsJsonArray().forEach(cell -> byElement.add(at(row, "element.id") + " " + at(cell, "level.id") + " " + at(cell, "effect")));
        }
        for (JsonElement level : json.getAsJsonArray("levels")) {
            at(level, "needs").getAsJsonArray().forEach(cell -> byLevel.add(at(cell, "element.id") + " " + at(level, "level.id") + " " + at(cell, "effect")));
        }
        assertEquals(byElement, byLevel);
        assertTrue(byElement.contains("\"server-a\" \"level\" \"interrupts\""), byElement.toString());
        assertTrue(byElement.contains("\"room\" \"level\" \"down\""), byElement.toString());
    }

    @Test
    void importancesAreThoseOfTwoInParallel() throws IOException {
        JsonElement importance = at(json(Models.pair()), "levels.0.importances").getAsJsonArray().asList().stream()
                .filter(i -> at(i, "element.name").getAsString().equals("server-a")).findFirst().orElseThrow();
        assertEquals(1e-3, at(importance, "birnbaum").getAsDouble(), 1e-15);
        assertEquals(1, at(importance, "criticality").getAsDouble(), 1e-12);
        assertEquals(1e3, at(importance, "riskAchievementWorth").getAsDouble(), 1e-9);
        assertTrue(at(importance, "riskReductionWorth").isJsonNull());
    }

    @Test
    void aSweepFindsAllPairs() throws IOException {
        JsonObject json = json(Models.pair(), "--sweep");
        assertTrue(json.get("allPairs").getAsBoolean());
        // each of rack, server, interface, cable, instance and maybe more of the one with each of the other
        Set<String> a = new TreeSet<>();
        Set<String> b = new TreeSet<>();
        json.getAsJsonArray("pairs").forEach(pair -> {
            a.add(at(pair, "first.id").getAsString());
            b.add(at(pair, "second.id").getAsString());
        });
        assertEquals(Set.of("rack-a", "server-a", "nic-a", "link-a", "instance-a"), Set.copyOf(union(a, b, "-a")));
        assertEquals(25, json.getAsJsonArray("pairs").size());
    }

    private static Set<String> union(Set<String> a, Set<String> b, String end) {
        Set<String> all = new TreeSet<>(a);
        all.addAll(b);
        all.removeIf(id -> !id.endsWith(end));
        return all;
    }

    @Test
    void aScenarioIsToldInWords() throws IOException {
        Outcome outcome = Shell.run("analyze", "--scenario", "rack a", write("standby.nines", Models.standby()));
        String said = outcome.out().replaceAll("\\s+", " ");
        assertTrue(said.contains("full: away until takeover, 15 min (objective 10 min, MISSED)"), outcome.out());
        assertTrue(said.contains("orders on a does not serve, because server-a is down, because rack a has failed"), outcome.out());
        assertTrue(said.contains("takeover of Orders, by hand: orders on a → orders on b; 15 min; the order of preference stays"), outcome.out());
        assertTrue(said.contains("1. detect the failure, 60 s 2. take over, 14 min"), outcome.out());
        Outcome both = Shell.run("analyze", "--scenario", "rack a;rack b", "--scenario", "Shop", folder.resolve("standby.nines").toString());
        assertTrue(both.out().contains("rack a and rack b fail") && both.out().contains("Shop fails"), both.out());
        assertTrue(both.out().contains("down      Orders"), both.out());
    }

    @Test
    void aScenarioSaysOnWhichTakeoversALevelRestsAndForWhichItWaits() throws IOException {
        JsonElement scenario = at(json(Models.standbyAndUsers(), "--scenario", "rack a"), "scenarios").getAsJsonArray().asList().stream()
                .filter(s -> at(s, "name").getAsString().contains("rack a")).findFirst().orElseThrow();
        Set<String> rests = new TreeSet<>();
        Set<String> waits = new TreeSet<>();
        for (JsonElement service : at(scenario, "services").getAsJsonArray()) {
            String name = at(service, "service.name").getAsString();
            JsonElement level = at(service, "levels.0");
            at(level, "restsOn").getAsJsonArray().forEach(takeover -> rests.add(name + " " + at(takeover, "id").getAsString()));
            at(level, "waitsFor").getAsJsonArray().forEach(takeover -> waits.add(name + " " + at(takeover, "id").getAsString()));
        }
        assertEquals(Set.of("Orders service", "display service", "reports service"), rests);
        assertEquals(Set.of("Orders service", "display service"), waits, "the queue lasts longer than the takeover");

        String model = folder.resolve("model.nines").toString();
        List<String> lines = Shell.run("analyze", "--scenario", "rack a", "--format", "csv", "--table", "scenarios", model).out().lines()
                .filter(line -> line.startsWith("scenario,") || line.contains("rack a")).toList();
        assertTrue(lines.get(0).endsWith(",because,rests on,waits for"), lines.get(0));
        assertEquals(lines.get(0).split(",").length, Set.copyOf(List.of(lines.get(0).split(","))).size(), "no two columns have the same name");
        assertTrue(lines.stream().anyMatch(line -> line.contains(",reports,") && line.endsWith(",Orders,")), lines.toString());
        assertTrue(lines.stream().anyMatch(line -> line.contains(",display,") && line.endsWith(",Orders,Orders")), lines.toString());
    }

    @ParameterizedTest
    @CsvSource({"levels, 1", "budget, 2", "importances, 2", "impact, 13", "causes, 2", "scenarios, 2"})
    void tablesHaveARowForEach(String table, int least) throws IOException {
        List<String> lines = Shell.run("analyze", "--format", "csv", "--table", table, write("pair.nines", Models.pair())).out().lines().toList();
        assertTrue(lines.size() > least, lines.toString());
        int columns = lines.get(0).split(",").length;
        lines.forEach(line -> assertEquals(columns, line.replaceAll("\"[^\"]*\"", "text").split(",", -1).length, line));
    }

    @Test
    void tablesAreSafe() throws IOException {
        String model = write("pair.nines", Models.pair().replace("name=\"Orders\"", "name=\"=1+1, &quot;x&quot;\""));
        assertTrue(Shell.run("analyze", "--format", "csv", model).out().contains("\n\"'=1+1, \"\"x\"\"\",full,"));
    }

    @Test
    void figuresAreExplained() throws IOException {
        String out = Shell.run("analyze", "--explain", "server-a", write("pair.nines", Models.pair())).out().replaceAll("\\s+", " ");
        assertTrue(out.contains("unavailability of server-a, hardware = 0.00100 = MTTR / (MTTF + MTTR)"), out);
        assertTrue(out.contains("mean time to failure = 999 h [MTTF 999 h, repair 1 h; test]"), out);
    }

    @Test
    void itNeverSaysMoreThanFits() throws IOException {
        Outcome outcome = Shell.run("analyze", "--sweep", "--explain", "Orders are taken", write("standby.nines", Models.standby()));
        assertEquals(0, outcome.code());
        outcome.out().lines().forEach(line -> assertTrue(line.length() <= 80, line));
        assertEquals(1, Shell.run("analyze", write("bad.nines", Models.impossible())).code());
    }

    @Test
    void wrongUseIsExplained() throws IOException {
        String model = write("pair.nines", Models.pair());
        assertRefused(Shell.run("analyze", "--scenario", "rack c", model), "no element 'rack c'", "'rack a' or 'rack b'");
        assertRefused(Shell.run("analyze", "--scenario", "Orders", model), "can't fail");
        assertRefused(Shell.run("analyze", "--explain", "rack a", model), "no figures that could be explained");
        assertRefused(Shell.run("analyze", "--format", "csv", "--table", "all", model), "levels, budget");
        assertFalse(Shell.run("analyze", "--table", "pairs", model).out().isEmpty());
    }
}
