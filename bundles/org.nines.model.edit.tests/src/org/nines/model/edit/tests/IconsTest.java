// SPDX-License-Identifier: EPL-2.0
package org.nines.model.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.nines.model.Problem;
import org.nines.model.edit.Icons;
import org.nines.model.edit.Palette;
import org.nines.model.edit.Topic;
import org.nines.model.edit.internal.Classes;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The icons: one for everything, of one family, dark variants up to date. Run in the repository with
 * {@code -Dnines.icons=folder of the icons} to write the dark variants anew.
 */
class IconsTest {

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");
    private static final Set<String> SHAPES = Set.of("svg", "g", "rect", "circle", "ellipse", "path");

    /** Paths of all pictures for light backgrounds. */
    private static Set<String> all() {
        Set<String> paths = new TreeSet<>();
        Classes.concrete().forEach(c -> paths.add(Icons.path(c)));
        Classes.packages().forEach(p -> p.getEClassifiers().stream().filter(EClass.class::isInstance)
                .forEach(c -> paths.add(Icons.path((EClass) c))));
        for (Icons.Action action : Icons.Action.values()) {
            paths.add(Icons.path(action));
        }
        for (Problem.Severity severity : Problem.Severity.values()) {
            paths.add(Icons.path(severity));
        }
        for (Topic topic : Topic.values()) {
            paths.add(Icons.path(topic));
        }
        return paths;
    }

    private static String read(String path) throws IOException {
        try (var in = Icons.url(path).openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String darken(String light) {
        return COLOUR.matcher(light).replaceAll(m -> Matcher.quoteReplacement(Palette.dark(m.group())));
    }

    @Test
    void darkVariantsAreUpToDate() throws IOException {
        String folder = System.getProperty("nines.icons");
        for (String path : all()) {
            String dark = darken(read(path));
            if (folder != null) {
                Files.writeString(Path.of(folder).resolveSibling(Icons.dark(path)), dark);
            } else {
                assertEquals(dark, read(Icons.dark(path)), path + " has changed: write the dark variants anew, see the class of this test");
            }
        }
    }

    @Test
    void everyClassHasItsOwnPicture() {
        Map<String, EClass> owners = new LinkedHashMap<>();
        for (EClass type : Classes.concrete()) {
            EClass other = owners.put(Icons.path(type), type);
            assertTrue(other == null, () -> type.getName() + " looks like " + other.getName());
        }
        assertFalse(owners.containsKey("icons/element.svg"));
    }

    @Test
    void plainShapesOfOneFamily() throws IOException, ParserConfigurationException, SAXException {
        List<String> wrong = new ArrayList<>();
        for (String path : all()) {
            Document svg = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(read(path))));
            assertEquals("0 0 16 16", svg.getDocumentElement().getAttribute("viewBox"), path);
            NodeList elements = svg.getElementsByTagName("*");
            for (int i = 0; i < elements.getLength(); i++) {
                Element element = (Element) elements.item(i);
                if (!SHAPES.contains(element.getTagName())) {
                    wrong.add(path + " has a " + element.getTagName());
                }
                String width = element.getAttribute("stroke-width");
                if (!width.isEmpty() && !Set.of("1.25", "1.5", "1.75").contains(width)) {
                    wrong.add(path + " has a stroke of " + width);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void noPictureIsLeftOver() throws IOException, URISyntaxException {
        var folder = Icons.url("icons/element.svg");
        if (folder.getProtocol().equals("file")) {
            Set<String> expected = new TreeSet<>();
            all().forEach(p -> expected.addAll(List.of(p, Icons.dark(p))));
            try (var files = Files.list(Path.of(folder.toURI()).getParent())) {
                assertEquals(expected, new TreeSet<>(files.map(f -> "icons/" + f.getFileName()).toList()));
            }
        }
    }

    @Test
    void picturesThatAreNot() {
        assertThrows(IllegalArgumentException.class, () -> Icons.url("icons/nothing.svg"));
        assertThrows(IllegalArgumentException.class, () -> Icons.dark("icons/server_dark.svg"));
        assertThrows(IllegalArgumentException.class, () -> Palette.dark("#123456"));
    }
}
