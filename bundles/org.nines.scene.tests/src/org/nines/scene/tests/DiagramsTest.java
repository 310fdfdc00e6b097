// SPDX-License-Identifier: EPL-2.0
package org.nines.scene.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nines.model.Project;
import org.nines.model.io.ModelFiles;
import org.nines.samples.Samples;
import org.nines.scene.DiagramSettings;
import org.nines.scene.Diagrams;
import org.nines.scene.Group;
import org.nines.scene.Group.Role;
import org.nines.scene.PngWriter;
import org.nines.scene.Scene;
import org.nines.scene.SvgWriter;
import org.nines.scene.notation.DiagramKind;

/** Every kind of diagram of the sample: what is on it, where it is, and what is written of it. */
class DiagramsTest {

    private static final String SAMPLE = "consumer-internet-service";

    @TempDir
    private static Path folder;
    private static Project project;

    @BeforeAll
    static void load() throws Exception {
        Path file = folder.resolve(SAMPLE + ".nines");
        try (var content = Samples.find(SAMPLE).orElseThrow().open()) {
            Files.copy(content, file);
        }
        project = ModelFiles.load(file).project();
    }

    static Stream<String> kinds() {
        return Diagrams.kinds().stream().map(DiagramKind::id);
    }

    private static Scene draw(String kind) {
        return Diagrams.draw(project, DiagramSettings.of(kind));
    }

    private static boolean isShape(Group group) {
        return group.role() == Role.NODE || group.role() == Role.CONTAINER;
    }

    @Test
    void allKindsAreThere() {
        assertEquals(Set.of("topology", "network", "power", "service", "storage", "continuity", "rack"), new TreeSet<>(kinds().toList()));
    }

    @Test
    void whatDoesNotExistIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> draw("no such kind"));
        assertThrows(IllegalArgumentException.class, () -> Diagrams.draw(project, DiagramSettings.of("topology").scope("no such element")));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void eachElementIsThereOnce(String kind) {
        Set<String> seen = new HashSet<>();
        List<Group> shapes = draw(kind).groups().filter(DiagramsTest::isShape).toList();
        assertFalse(shapes.isEmpty());
        shapes.forEach(shape -> shape.elements().forEach(e -> assertTrue(seen.add(e), kind + ": " + shape.title())));
    }

    @Test
    void theTopologyHoldsEverySiteAndRoom() {
        Set<String> names = new TreeSet<>();
        draw("topology").groups().filter(DiagramsTest::isShape).forEach(g -> names.add(g.title()));
        project.getSites().forEach(site -> {
            assertTrue(names.stream().anyMatch(n -> n.contains(site.getName())), site.getName());
            site.getRooms().forEach(room -> assertTrue(names.stream().anyMatch(n -> n.contains(room.getName())), room.getName()));
        });
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void shapesStandInsideTheirParentsAndApartFromOneAnother(String kind) {
        Scene scene = draw(kind);
        scene.groups().filter(g -> g.role() == Role.CONTAINER).forEach(parent -> {
            List<Group> children = parent.content().stream().filter(Group.class::isInstance).map(Group.class::cast).filter(DiagramsTest::isShape)
                    .toList();
            children.forEach(c -> assertTrue(parent.bounds().contains(c.bounds()), kind + ": " + c.title() + " sticks out of " + parent.title()));
            apart(kind, children);
        });
        apart(kind, scene.content().stream().filter(Group.class::isInstance).map(Group.class::cast).filter(DiagramsTest::isShape).toList());
        scene.groups().forEach(g -> assertTrue(scene.bounds().contains(g.bounds()), kind + ": " + g.title() + " is outside of the drawing"));
    }

    private static void apart(String kind, List<Group> siblings) {
        for (int i = 0; i < siblings.size(); i++) {
            for (int j = i + 1; j < siblings.size(); j++) {
                assertFalse(siblings.get(i).bounds().intersects(siblings.get(j).bounds()),
                        kind + ": " + siblings.get(i).title() + " covers " + siblings.get(j).title());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theSvgIsValidAndTheSameEachTime(String kind) throws Exception {
        String svg = SvgWriter.write(draw(kind));
        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        assertEquals("svg", document.getDocumentElement().getLocalName() == null ? document.getDocumentElement().getTagName()
                : document.getDocumentElement().getLocalName());
        assertTrue(document.getElementsByTagName("text").getLength() > 0, "text stays text");
        assertEquals(svg, SvgWriter.write(draw(kind)));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void thePictureIsNotBlank(String kind) {
        BufferedImage picture = PngWriter.paint(draw(kind), 1);
        assertNotNull(picture);
        int background = picture.getRGB(0, 0);
        long painted = Stream.iterate(0, y -> y < picture.getHeight(), y -> y + 1)
                .mapToLong(y -> Stream.iterate(0, x -> x < picture.getWidth(), x -> x + 1).filter(x -> picture.getRGB(x, y) != background).count()).sum();
        assertTrue(painted * 50 > (long) picture.getWidth() * picture.getHeight(), "less than a fiftieth is painted");
    }
}
