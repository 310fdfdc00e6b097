// SPDX-License-Identifier: EPL-2.0
package org.nines.scene.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nines.model.Project;
import org.nines.model.io.ModelFiles;
import org.nines.samples.Samples;
import org.nines.samples.Samples.Sample;
import org.nines.scene.Bounds;
import org.nines.scene.DiagramSettings;
import org.nines.scene.Diagrams;
import org.nines.scene.Group;
import org.nines.scene.Group.Role;
import org.nines.scene.Point;
import org.nines.scene.Scene;
import org.nines.scene.Text;
import org.nines.scene.notation.DiagramKind;

/** Whether all samples can be read on all kinds of diagram: nothing is written over something else, and no drawing is a ribbon. */
class LegibilityTest {

    /** Length of a drawing to its width that still fits on a page. */
    private static final double LONGEST = 2.75;

    private static final Map<String, Project> MODELS = new LinkedHashMap<>();

    /** What is written, and by which group. */
    private record Written(Group by, Text text) {

        Bounds area() {
            return text.bounds().grow(-1.5);
        }
    }

    static Stream<Arguments> drawings() throws Exception {
        Path folder = Files.createTempDirectory("legibility");
        for (Sample sample : Samples.all()) {
            if (!MODELS.containsKey(sample.id())) {
                Path file = folder.resolve("sample.nines");
                try (var content = sample.open()) {
                    Files.copy(content, file);
                }
                MODELS.put(sample.id(), ModelFiles.load(file).project());
                Files.delete(file);
            }
        }
        Files.delete(folder);
        return MODELS.keySet().stream().flatMap(m -> Diagrams.kinds().stream().map(k -> Arguments.of(m, k.id())));
    }

    private static Scene draw(String model, String kind) {
        return Diagrams.draw(MODELS.get(model), DiagramSettings.of(kind));
    }

    private static List<Written> texts(Scene scene) {
        List<Written> texts = new ArrayList<>();
        scene.groups().filter(g -> g.role() != Role.FURNITURE || g.id().equals("title") || g.id().equals("legend"))
                .forEach(g -> g.content().stream().filter(Text.class::isInstance).map(Text.class::cast).forEach(t -> texts.add(new Written(g, t))));
        return texts;
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void noTextIsWrittenOverAnother(String model, String kind) {
        List<Written> texts = texts(draw(model, kind));
        for (int i = 0; i < texts.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertFalse(texts.get(i).area().intersects(texts.get(j).area()), "'" + texts.get(i).text().text() + "' is written over '" + texts.get(j).text().text() + "'");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void textsStandInTheirShapes(String model, String kind) {
        Scene scene = draw(model, kind);
        texts(scene).stream().filter(t -> Drawings.isShape(t.by())).forEach(t -> assertTrue(t.by().bounds().grow(1).contains(t.text().bounds()) || !t.by().bounds().intersects(t.text().bounds()),
                "'" + t.text().text() + "' sticks out of " + t.by().title()));
        texts(scene).forEach(t -> assertTrue(scene.bounds().contains(t.text().bounds()), "'" + t.text().text() + "' is cut off"));
        List<Group> nodes = scene.groups().filter(g -> g.role() == Role.NODE).toList();
        texts(scene).stream().filter(t -> t.by().role() == Role.EDGE)
                .forEach(t -> nodes.forEach(n -> assertFalse(n.bounds().intersects(t.area()), "'" + t.text().text() + "' is written over " + n.title())));
    }

    /** Containers become wider where their headings have no room beside the lines. */
    @ParameterizedTest
    @MethodSource("drawings")
    void linesKeepClearOfHeadingsAndLabels(String model, String kind) {
        Scene scene = draw(model, kind);
        for (Group edge : Drawings.edges(scene)) {
            List<Point> points = Drawings.line(edge).points();
            for (Written text : texts(scene)) {
                assertFalse(text.by() != edge && text.by().role() != Role.NODE && crosses(points, text.area()),
                        edge.title().lines().findFirst().orElse("") + " runs over '" + text.text().text() + "'");
            }
        }
    }

    private static boolean crosses(List<Point> points, Bounds area) {
        for (int i = 1; i < points.size(); i++) {
            Point a = points.get(i - 1);
            Point b = points.get(i);
            if (new Bounds(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.max(0.1, Math.abs(a.x() - b.x())), Math.max(0.1, Math.abs(a.y() - b.y()))).intersects(area)) {
                return true;
            }
        }
        return false;
    }

    /** Layouts, marks and the editor tell shapes and lines apart by it, also the lines of what has several ends. */
    @ParameterizedTest
    @MethodSource("drawings")
    void everythingHasAnIdentifierOfItsOwn(String model, String kind) {
        Set<String> ids = new HashSet<>();
        draw(model, kind).groups().forEach(g -> assertTrue(ids.add(g.id()), "twice: " + g.id()));
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void drawingsAreNoRibbons(String model, String kind) {
        Bounds bounds = draw(model, kind).bounds();
        double ratio = bounds.width() / bounds.height();
        assertTrue(bounds.height() < 600 || ratio > 1 / LONGEST && ratio < LONGEST, bounds.width() + " x " + bounds.height());
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void aDrawingIsTheSameEachTime(String model, String kind) {
        assertEquals(draw(model, kind), draw(model, kind));
    }
}
