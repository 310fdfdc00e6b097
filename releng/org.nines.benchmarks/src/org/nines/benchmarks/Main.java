// SPDX-License-Identifier: EPL-2.0
package org.nines.benchmarks;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The command behind {@code bench}. */
public final class Main {

    private static final Set<String> TABLES = new LinkedHashSet<>(List.of("aralia", "separators", "reliability", "literature", "raid", "synthetic"));
    private static final Set<String> MEASURES = new LinkedHashSet<>(List.of("separators", "zoo", "synthetic", "aralia"));
    private static final double TOLERANCE = 1e-9;
    private static final int DEFAULT_LIMIT = 300;

    private Main() {
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintWriter out = new PrintWriter(System.out, true);
        int code;
        try {
            code = run(out, arguments);
        } catch (Data.MissingException e) {
            System.err.println("bench: " + e.getMessage());
            code = 2;
        }
        System.exit(code);
    }

    private static int run(PrintWriter out, String... arguments) throws IOException, InterruptedException {
        if (arguments.length < 2 || !arguments[0].equals("verify") && !arguments[0].equals("measure")) {
            System.err.println("""
                    bench verify FOLDER [%s]...
                        compares results with reference results; ends with 1 when one differs
                    bench measure FOLDER [%s]...
                        measures; a tree may take BENCH_SECONDS (default %d)
                    bench jmh [OPTION]...
                        runs the micro benchmarks (JMH)
                    FOLDER holds the benchmark data, which is not part of the sources.""".formatted(String.join("|", TABLES), String.join("|", MEASURES), DEFAULT_LIMIT));
            return 2;
        }
        boolean verify = arguments[0].equals("verify");
        Set<String> wanted = new LinkedHashSet<>(Arrays.asList(arguments).subList(2, arguments.length));
        Set<String> known = verify ? TABLES : MEASURES;
        if (!known.containsAll(wanted)) {
            System.err.println("bench: there are " + known + ", not " + wanted);
            return 2;
        }
        Data data = new Data(Path.of(arguments[1]));
        return verify ? verify(out, data, wanted.isEmpty() ? TABLES : wanted) : measure(out, data, wanted.isEmpty() ? MEASURES : wanted);
    }

    static int verify(PrintWriter out, Data data, Set<String> tables) {
        Comparison comparison = new Comparison(out, TOLERANCE);
        Verification verification = new Verification(data, comparison);
        for (String table : tables) {
            switch (table) {
                case "aralia" -> verification.aralia();
                case "separators" -> verification.separators();
                case "reliability" -> verification.reliability();
                case "literature" -> verification.literature();
                case "raid" -> verification.raid();
                default -> verification.synthetic();
            }
        }
        out.println();
        out.println(comparison.same() + " the same, " + comparison.different() + " different");
        out.flush();
        return comparison.different() == 0 && comparison.same() > 0 ? 0 : 1;
    }

    private static int measure(PrintWriter out, Data data, Set<String> wanted) throws IOException, InterruptedException {
        String limit = System.getenv().getOrDefault("BENCH_SECONDS", String.valueOf(DEFAULT_LIMIT));
        Measurement measurement = new Measurement(out, Integer.parseInt(limit));
        for (String what : wanted) {
            switch (what) {
                case "separators" -> measurement.separators();
                case "zoo" -> measurement.zoo(data);
                case "synthetic" -> measurement.synthetic(data);
                default -> measurement.aralia(data);
            }
        }
        return 0;
    }
}
