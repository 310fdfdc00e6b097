// SPDX-License-Identifier: EPL-2.0
package org.nines.scene.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nines.analysis.Analysis;
import org.nines.analysis.AnalysisSettings;
import org.nines.analysis.Scenario;
import org.nines.analysis.ScenarioAnalysis;
import org.nines.analysis.Snapshot;
import org.nines.model.Project;
import org.nines.model.io.ModelFiles;
import org.nines.samples.Samples;
import org.nines.scene.DiagramSettings;
import org.nines.scene.Diagrams;
import org.nines.scene.Overlay;
import org.nines.scene.Overlays;
import org.nines.scene.SvgWriter;

/**
 * The pictures in {@code docs/gallery} are what the samples give. With the system property {@code nines.write} set to the root of the sources they are
 * written instead of compared.
 */
class GalleryTest {

    private static final String WRITE = System.getProperty("nines.write");
    /** What a page can load. */
    private static final long MOST_BYTES = 160_000;

    /** One picture; the sample, the kind of diagram, and what is marked. */
    record Picture(String name, String sample, String kind, Marks marks) {
    }

    enum Marks {
        NOTHING, FINDINGS, HEAT, FAILURE
    }

    static List<Picture> pictures() {
        return List.of(new Picture("topology", "process-manufacturing", "topology", Marks.NOTHING), new Picture("network", "monitoring-continuity", "network", Marks.NOTHING),
                new Picture("power", "securities-trading", "power", Marks.NOTHING), new Picture("service", "consumer-internet-service", "service", Marks.NOTHING),
                new Picture("storage", "mail-hosting", "storage", Marks.NOTHING), new Picture("continuity", "monitoring-continuity", "continuity", Marks.NOTHING),
                new Picture("rack", "consumer-internet-service", "rack", Marks.NOTHING), new Picture("findings", "consumer-internet-service", "topology", Marks.FINDINGS),
                new Picture("heat", "consumer-internet-service", "topology", Marks.HEAT), new Picture("failure", "consumer-internet-service", "service", Marks.FAILURE));
    }

    private static Path folder() {
        Path root = WRITE == null ? Path.of("").toAbsolutePath() : Path.of(WRITE);
        while (!Files.exists(root.resolve("nines.cmd"))) {
            root = root.getParent();
        }
        return root.resolve("docs/gallery");
    }

    private static Project load(String sample) throws Exception {
        Path file = Files.createTempFile("gallery", ".nines");
        try (var content = Samples.find(sample).orElseThrow().open()) {
            Files.write(file, content.readAllBytes());
        }
        Project project = ModelFiles.load(file).project();
        Files.delete(file);
        return project;
    }

    private static Overlay overlay(Project project, Marks marks) {
        if (marks == Marks.NOTHING) {
            return Overlay.NONE;
        }
        Snapshot snapshot = Snapshot.of(project);
        if (marks == Marks.FAILURE) {
            ScenarioAnalysis scenarios = ScenarioAnalysis.of(snapshot);
            Scenario room = scenarios.standard().stream().filter(s -> s.name().startsWith("Room 1 ")).findFirst().orElseThrow();
            return Overlays.scenario(scenarios.run(room));
        }
        var result = Analysis.run(snapshot, AnalysisSettings.DEFAULT.withCutSets(0).withBudgets(marks == Marks.HEAT));
        return marks == Marks.FINDINGS ? Overlays.findings(result) : Overlays.heat(result, "");
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void pictureIsUpToDate(Picture picture) throws Exception {
        Project project = load(picture.sample());
        String expected = SvgWriter.write(Diagrams.draw(project, DiagramSettings.of(picture.kind()), overlay(project, picture.marks())));
        Path file = folder().resolve(picture.name() + ".svg");
        if (WRITE != null) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, expected);
        }
        assertTrue(Files.exists(file), () -> file + " is missing");
        assertEquals(expected, Files.readString(file), () -> file + " is out of date");
        assertTrue(Files.size(file) <= MOST_BYTES, () -> file + " is too large");
    }

    @Test
    void thereIsNoOtherPicture() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            assertEquals(new TreeSet<>(pictures().stream().map(p -> p.name() + ".svg").toList()),
                    new TreeSet<>(files.map(f -> String.valueOf(f.getFileName())).toList()));
        }
    }
}
