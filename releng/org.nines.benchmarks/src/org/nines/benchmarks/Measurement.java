// SPDX-License-Identifier: EPL-2.0
package org.nines.benchmarks;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.nines.exchange.graphml.NetworkFile;
import org.nines.kernel.network.Network;
import org.nines.kernel.network.Reliability;
import org.nines.kernel.network.Separators;

/** Measures, and prints the figures of others beside ours. */
final class Measurement {

    private static final int REPETITIONS = 15;

    private final PrintWriter out;
    /** Seconds after which a process is ended. */
    private final int limit;

    Measurement(PrintWriter out, int limit) {
        this.out = out;
        this.limit = limit;
    }

    private void line(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
        out.flush();
    }

    /** Each tree in a process of its own, beside SCRAM (C++). */
    void aralia(Data data) throws IOException, InterruptedException {
        line("%nAralia, each in a process of its own from start to end; SCRAM 0.16.2 counts without listing, too");
        line("  %-10s %22s %14s %9s %7s %7s %11s %8s", "tree", "probability", "cut sets", "CPU s", "MB", "warm s", "SCRAM CPU s", "SCRAM MB");
        double ours = 0;
        double others = 0;
        for (Map<String, String> row : data.table("aralia-reference.csv")) {
            String other = row.get("scram_cpu_seconds");
            double seconds = cold(row.get("tree"), data.file("aralia/" + row.get("tree") + ".xml"), other, row.get("scram_peak_mb"));
            if (!other.isEmpty() && !Double.isNaN(seconds)) {
                ours += seconds;
                others += Double.parseDouble(other);
            }
        }
        line("  trees that both solve: %.1f CPU s, SCRAM %.1f CPU s", ours, others);
    }

    /** The data centres that were generated. */
    void synthetic(Data data) throws IOException, InterruptedException {
        line("%nSynthetic data centres, each in a process of its own");
        line("  %-10s %22s %14s %9s %7s %7s", "tree", "probability", "cut sets", "CPU s", "MB", "warm s");
        for (String name : List.of("dc_1k", "dc_10k", "dc_100k")) {
            Path file = data.folder().resolve("synth/" + name + ".xml");
            if (Files.exists(file)) {
                cold(name, file, "", "");
            } else {
                line("  %-10s is not there; synth/generate.py makes it", name);
            }
        }
    }

    /** Runs a tree and prints its line; CPU seconds, NaN when it was not solved. */
    private double cold(String name, Path file, String otherSeconds, String otherMemory) throws IOException, InterruptedException {
        Path result = Files.createTempFile("nines-bench", ".txt");
        try {
            List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
            String options = System.getenv("NINES_JAVA_OPTIONS");
            if (options != null && !options.isBlank()) {
                command.addAll(List.of(options.strip().split("\\s+")));
            }
            command.addAll(List.of("-cp", System.getProperty("java.class.path"), ColdRun.class.getName(), file.toString()));
            Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(result.toFile()).start();
            if (!process.waitFor(limit, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
                line("  %-10s not within %d s %58s %11s", name, limit, otherSeconds, otherMemory);
                return Double.NaN;
            }
            String text = Files.readString(result, StandardCharsets.UTF_8).strip();
            String[] parts = text.split(" ");
            if (process.exitValue() != 0 || parts.length != 5) {
                line("  %-10s failed: %s", name, text.lines().findFirst().orElse("no message"));
                return Double.NaN;
            }
            String count = parts[1].length() <= 14 ? parts[1] : String.format(Locale.ROOT, "%.3e", new BigDecimal(parts[1]));
            line("  %-10s %22s %14s %9.2f %7s %7.2f %11s %8s", name, parts[0], count, Double.parseDouble(parts[2]), parts[3], Double.parseDouble(parts[4]), otherSeconds,
                    otherMemory);
            return Double.parseDouble(parts[2]);
        } finally {
            Files.delete(result);
        }
    }

    /** Two-terminal and all-terminal reliability of every connected network, warm. */
    void zoo(Data data) {
        line("%nTopology Zoo, links of 0.999, nodes perfect: two-terminal (first and last node) and all-terminal, one run each");
        List<String> names = new Verification(data, new Comparison(out, 0)).zoo();
        double[] slowest = new double[2];
        String[] slow = new String[2];
        int bounds = 0;
        int connected = 0;
        for (String name : names) {
            NetworkFile file = Verification.network(data.file("topologyzoo/" + name));
            int n = file.nodes().size();
            if (!Separators.ofComponents(file.network()).connected() || n < 2) {
                continue;
            }
            connected++;
            for (int kind = 0; kind < 2; kind++) {
                int[] terminals = kind == 0 ? new int[] {0, n - 1} : IntStream.range(0, n).toArray();
                long start = System.nanoTime();
                Reliability found = Verification.uniform(file.network(), 0.999, terminals);
                double ms = (System.nanoTime() - start) / 1e6;
                bounds += found.exact() ? 0 : 1;
                if (ms > slowest[kind]) {
                    slowest[kind] = ms;
                    slow[kind] = name + ", width " + found.width() + ", " + found.states() + " states" + (found.exact() ? "" : ", bounds only");
                }
            }
        }
        line("  %d connected networks; %d results are bounds", connected, bounds);
        line("  slowest two-terminal: %.0f ms (%s)", slowest[0], slow[0]);
        line("  slowest all-terminal: %.0f ms (%s)", slowest[1], slow[1]);
    }

    /** Single points of a random network of a million nodes. */
    void separators() {
        int nodes = 1_000_000;
        int links = 1_500_000;
        Random random = new Random(1);
        int[] ends = random.ints(2L * links, 0, nodes).toArray();
        // a random tree joins them all
        for (int n = 1; n < nodes; n++) {
            ends[2 * n] = n;
            ends[2 * n + 1] = random.nextInt(n);
        }
        long start = System.nanoTime();
        Network network = Network.of(nodes, ends);
        line("%nSingle points of failure of %,d nodes and %,d links (made in %.0f ms), CPU time, fastest of %d", nodes, links, (System.nanoTime() - start) / 1e6, REPETITIONS);
        int[] all = IntStream.range(0, nodes).toArray();
        for (int[] terminals : List.of(new int[] {0, nodes - 1}, Arrays.copyOf(all, 1000), all)) {
            double best = Double.MAX_VALUE;
            Separators found = null;
            for (int i = 0; i < REPETITIONS; i++) {
                // of this thread alone: others may be busy on the same machine
                start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                found = Separators.of(network, terminals);
                best = Math.min(best, (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6);
            }
            line("  %,9d terminals: %4.0f ms, %,d nodes and %,d links", terminals.length, best, found.nodes().length, found.links().length);
        }
    }
}
