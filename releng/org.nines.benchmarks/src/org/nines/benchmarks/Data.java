// SPDX-License-Identifier: EPL-2.0
package org.nines.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The folder with trees, networks and reference results: {@code aralia/*.xml}, {@code synth/*.xml}, {@code topologyzoo/*.graphml}, and the tables
 * {@code aralia-reference.csv}, {@code topologyzoo-spof.csv}, {@code topologyzoo-reliability.csv}, {@code network-literature.csv},
 * {@code raid-mttdl.csv}.
 */
record Data(Path folder) {

    /** Something that is needed is not there. */
    static final class MissingException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        MissingException(Path what) {
            super("there is no " + what + "; give the folder with the benchmark data, which is not part of the sources");
        }
    }

    Data {
        if (!Files.isDirectory(folder)) {
            throw new MissingException(folder);
        }
    }

    Path file(String name) {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            throw new MissingException(file);
        }
        return file;
    }

    /** Rows of a table by the names in its first row. */
    List<Map<String, String>> table(String name) {
        try {
            List<String> lines = Files.readAllLines(file(name));
            List<String> header = cells(lines.get(0));
            List<Map<String, String>> rows = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                List<String> cells = cells(line);
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < header.size(); i++) {
                    row.put(header.get(i), i < cells.size() ? cells.get(i) : "");
                }
                rows.add(row);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
