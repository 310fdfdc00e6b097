// SPDX-License-Identifier: EPL-2.0
package org.nines.help;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/** The pages of the guide. A new page is a file in the folder pages and a name in this list. */
public final class Guide {

    /** The page that leads to all others. */
    public static final String CONTENTS = "index.html";
    /** The page to begin with. */
    public static final String FIRST_STEPS = "first-steps.html";

    private static final List<String> FILES = List.of(CONTENTS, FIRST_STEPS, "tree.html", "diagrams.html", "properties.html", "verdict.html", "findings.html", "scenarios.html", "files.html",
            "menus.html", "keyboard.html", "command-line.html", "sirius.html");
    private static final String STYLE = "style.css";
    private static final String FOLDER = "/pages/";

    private Guide() {
    }

    /** Names of the files of all pages, in the order in which one would read them. */
    public static List<String> files() {
        return FILES;
    }

    /**
     * Reads a page.
     *
     * @param file one of {@link #files()}
     * @throws IOException when there is no such page or it is not as pages must be
     */
    public static Page read(String file) throws IOException {
        try (InputStream content = open(file)) {
            return PageReader.read(file, content);
        }
    }

    private static InputStream open(String file) throws FileNotFoundException {
        InputStream content = Guide.class.getResourceAsStream(FOLDER + file);
        if (content == null) {
            throw new FileNotFoundException("the guide has no page " + file);
        }
        return content;
    }

    /** The page that explains a view or editor of the workbench; empty where none does. */
    public static Optional<Page> about(String part) throws IOException {
        for (String file : FILES) {
            Page page = read(file);
            if (page.parts().contains(part)) {
                return Optional.of(page);
            }
        }
        return Optional.empty();
    }

    /**
     * Puts all pages into a folder, where a browser can read them.
     *
     * @param folder made when it isn't there; pages that are there are replaced
     */
    public static void unpack(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (String file : FILES) {
            unpack(file, folder);
        }
        unpack(STYLE, folder);
    }

    private static void unpack(String file, Path folder) throws IOException {
        try (InputStream content = open(file)) {
            Files.copy(content, folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
