// SPDX-License-Identifier: EPL-2.0
package org.nines.help.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nines.cli.Main;
import org.nines.cli.Terminal;
import org.nines.help.Block;
import org.nines.help.Block.Kind;
import org.nines.help.Block.Run;
import org.nines.help.Guide;
import org.nines.help.Page;

/** Every link of the guide leads somewhere, and everything that it names is there. */
class GuideTest {

    private static List<Page> pages() throws IOException {
        List<Page> pages = new ArrayList<>();
        for (String file : Guide.files()) {
            pages.add(Guide.read(file));
        }
        return pages;
    }

    private static List<Run> runs(List<Page> pages) {
        return pages.stream().flatMap(p -> p.blocks().stream()).flatMap(b -> b.runs().stream()).toList();
    }

    /** What the workbench declares; tests run in the folder of their bundle. */
    private static String workbench() throws IOException {
        return Files.readString(Path.of("..", "org.nines.ui", "plugin.xml")) + Files.readString(Path.of("..", "org.nines.ui.diagram", "plugin.xml"));
    }

    /** Values of an attribute of elements, in the order of the file. */
    private static List<String> values(String xml, String element, String attribute) {
        List<String> values = new ArrayList<>();
        Matcher matcher = Pattern.compile("<" + element + " [^>]*\\b" + attribute + "=\"([^\"]*)\"").matcher(xml);
        while (matcher.find()) {
            values.add(matcher.group(1));
        }
        return values;
    }

    @Test
    void everyPageHasATitleAndBeginsWithIt() throws IOException {
        Set<String> titles = new HashSet<>();
        for (Page page : pages()) {
            assertFalse(page.title().isBlank(), page.file());
            assertTrue(titles.add(page.title()), "two pages are called " + page.title());
            assertEquals(Kind.TITLE, page.blocks().getFirst().kind(), page.file());
            assertEquals(page.title(), page.blocks().getFirst().text(), page.file());
            assertEquals(Kind.LEAD, page.blocks().get(1).kind(), page.file());
        }
    }

    @Test
    void everyFileIsAPageOrTheStyle() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("..", "org.nines.help", "pages"))) {
            Set<String> there = new TreeSet<>(files.map(f -> f.getFileName().toString()).toList());
            Set<String> known = new TreeSet<>(Guide.files());
            known.add("style.css");
            assertEquals(known, there);
        }
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        Map<String, Set<String>> anchors = new HashMap<>();
        for (Page page : pages()) {
            Set<String> named = new HashSet<>();
            page.blocks().stream().map(Block::anchor).filter(a -> !a.isEmpty()).forEach(a -> assertTrue(named.add(a), page.file() + " has two places called " + a));
            anchors.put(page.file(), named);
        }
        int links = 0;
        for (Page page : pages()) {
            for (Run run : runs(List.of(page))) {
                if (run.target().isEmpty()) {
                    continue;
                }
                links++;
                if (run.target().contains("://")) {
                    assertEquals("https", URI.create(run.target()).getScheme(), page.file());
                    continue;
                }
                String[] parts = run.target().split("#", 2);
                String file = parts[0].isEmpty() ? page.file() : parts[0];
                assertTrue(anchors.containsKey(file), page.file() + " leads to " + run.target());
                assertTrue(parts.length == 1 || anchors.get(file).contains(parts[1]), page.file() + " leads to " + run.target());
            }
        }
        assertTrue(links > 2 * Guide.files().size(), links + " links");
    }

    @Test
    void everyPageIsReachedFromTheContents() throws IOException {
        Set<String> reached = new TreeSet<>(List.of(Guide.CONTENTS));
        runs(List.of(Guide.read(Guide.CONTENTS))).stream().map(Run::target).filter(t -> !t.isEmpty()).forEach(reached::add);
        assertEquals(new TreeSet<>(Guide.files()), reached);
    }

    @Test
    void everyCommandThatIsNamedIsThereWithItsKey() throws IOException {
        String workbench = workbench();
        Set<String> commands = new HashSet<>(values(workbench, "command", "id"));
        commands.addAll(values(workbench, "key", "commandId"));
        Set<String> keys = keys(workbench);
        int named = 0;
        for (Run run : runs(pages())) {
            if (!run.command().isEmpty()) {
                named++;
                assertTrue(commands.contains(run.command()), "there is no command " + run.command());
                assertTrue(keys.contains(run.command() + " " + run.text()), run.command() + " has not the key " + run.text() + ": " + keys);
            }
        }
        assertTrue(named > 20, named + " commands");
    }

    /** Command and key as people write it: "org.nines.ui.find Ctrl+F". */
    private static Set<String> keys(String workbench) {
        List<String> commands = values(workbench, "key", "commandId");
        List<String> sequences = values(workbench, "key", "sequence");
        assertEquals(commands.size(), sequences.size());
        Set<String> keys = new TreeSet<>();
        for (int i = 0; i < commands.size(); i++) {
            keys.add(commands.get(i) + " " + sequences.get(i).replace("M1", "Ctrl").replace("M2", "Shift").replace("DEL", "Delete"));
        }
        return keys;
    }

    @Test
    void everyKeyIsOnThePageAboutKeys() throws IOException {
        Set<String> told = new TreeSet<>();
        runs(List.of(Guide.read("keyboard.html"))).stream().filter(r -> !r.command().isEmpty()).forEach(r -> told.add(r.command() + " " + r.text()));
        assertEquals(keys(workbench()), told);
    }

    @Test
    void everyPartOfTheWorkbenchHasAPage() throws IOException {
        String workbench = workbench();
        Set<String> parts = new TreeSet<>(values(workbench, "view", "id"));
        parts.addAll(values(workbench, "editor", "id"));
        // the help needs no page of its own
        parts.remove("org.nines.ui.help");
        Set<String> explained = new TreeSet<>();
        for (Page page : pages()) {
            for (String part : page.parts()) {
                assertTrue(explained.add(part), "two pages are about " + part);
                assertEquals(page, Guide.about(part).orElseThrow());
            }
        }
        assertEquals(parts, explained);
        assertTrue(Guide.about("org.nines.none").isEmpty());
    }

    @Test
    void everyCommandOfTheCommandLineIsThere() throws IOException {
        Pattern command = Pattern.compile("(?m)(?:^|\\s)nines ([a-z]+)");
        Set<String> named = new TreeSet<>();
        for (Run run : runs(pages())) {
            if (run.style() == Block.Style.CODE || run.text().contains("nines check")) {
                Matcher matcher = command.matcher(run.text());
                while (matcher.find()) {
                    named.add(matcher.group(1));
                }
            }
        }
        assertTrue(named.containsAll(Set.of("check", "report", "ui")), named.toString());
        // the start script knows it, and not the command line
        named.remove("ui");
        for (String name : named) {
            StringWriter said = new StringWriter();
            PrintWriter writer = new PrintWriter(said);
            assertEquals(0, Main.run(new String[] {name, "--help"}, new Terminal(writer, writer, 80, false, true)), name + ": " + said);
        }
    }

    @Test
    void pagesCanBeUnpackedForABrowser(@TempDir Path folder) throws IOException {
        Guide.unpack(folder.resolve("guide"));
        for (String file : Guide.files()) {
            String page = Files.readString(folder.resolve("guide").resolve(file));
            assertTrue(page.contains("href=\"style.css\""), file);
        }
        assertTrue(Files.size(folder.resolve("guide").resolve("style.css")) > 0);
        // again over what is there
        Guide.unpack(folder.resolve("guide"));
    }

    @Test
    void pageThatIsNotThereIsToldByName() {
        IOException failure = assertThrows(IOException.class, () -> Guide.read("none.html"));
        assertTrue(failure.getMessage().contains("none.html"), failure.getMessage());
    }
}
