// SPDX-License-Identifier: EPL-2.0
package org.nines.model.io.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.nines.model.Problem;
import org.nines.model.Problem.Severity;
import org.nines.model.io.LoadOptions;
import org.nines.model.io.ModelException;
import org.nines.model.io.ModelFiles;

/** Short ways to write model files by hand and to look at what came of them. */
final class ModelText {

    private static final String NAMESPACES = " xmi:version='2.0' xmlns:xmi='http://www.omg.org/XMI'"
            + " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xmlns:nines='http://nines.org/model/2'"
            + " xmlns:core='http://nines.org/model/2/core' xmlns:facility='http://nines.org/model/2/facility'"
            + " xmlns:compute='http://nines.org/model/2/compute' xmlns:network='http://nines.org/model/2/network'"
            + " xmlns:service='http://nines.org/model/2/service' xmlns:storage='http://nines.org/model/2/storage'";

    private ModelText() {
    }

    /** A project with this content, which begins in line 2; the project has the identifier "p". */
    static String project(String content) {
        return "<nines:Project" + NAMESPACES + " xmi:id='p' name='Shop'>\n" + content + "\n</nines:Project>\n";
    }

    /** A file whose root is of that class, "facility:Site"; the content begins in line 2. */
    static String part(String type, String attributes, String content) {
        return "<" + type + NAMESPACES + " " + attributes + ">\n" + content + "\n</" + type + ">\n";
    }

    static Path write(Path folder, String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /** What is wrong with a file; nothing on disk changes. */
    static List<Problem> problems(Path file, LoadOptions options) throws IOException {
        Map<String, String> before = contents(file.getParent());
        ModelException failure = assertThrows(ModelException.class, () -> ModelFiles.load(file, options));
        assertEquals(before, contents(file.getParent()));
        assertFalse(failure.problems().isEmpty());
        for (Problem problem : failure.problems()) {
            assertEquals(Severity.ERROR, problem.severity());
            assertFalse(problem.message().isBlank());
            assertFalse(problem.remedy().isBlank());
        }
        return failure.problems();
    }

    static List<Problem> problems(Path file) throws IOException {
        return problems(file, LoadOptions.defaults());
    }

    /** The only thing that is wrong with a file. */
    static Problem problem(Path file, LoadOptions options) throws IOException {
        List<Problem> problems = problems(file, options);
        assertEquals(1, problems.size(), problems::toString);
        return problems.get(0);
    }

    static Problem problem(Path file) throws IOException {
        return problem(file, LoadOptions.defaults());
    }

    /** Sizes, and contents of what is small, of all files below a folder. */
    static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return contents;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                try {
                    long size = Files.size(file);
                    boolean small = size < 1 << 20 && Files.isReadable(file);
                    contents.put(folder.relativize(file).toString(),
                            small ? new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1) : size + " bytes");
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return contents;
    }
}
