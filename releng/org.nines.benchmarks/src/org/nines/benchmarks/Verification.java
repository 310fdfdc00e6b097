// SPDX-License-Identifier: EPL-2.0
package org.nines.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nines.exchange.ReadLimits;
import org.nines.exchange.UnreadableInputException;
import org.nines.exchange.graphml.GraphmlReader;
import org.nines.exchange.graphml.NetworkFile;
import org.nines.exchange.openpsa.FaultTree;
import org.nines.exchange.openpsa.OpenPsaReader;
import org.nines.kernel.CompileSettings;
import org.nines.kernel.CompiledGraph;
import org.nines.kernel.MarkovChain;
import org.nines.kernel.network.Network;
import org.nines.kernel.network.NetworkReliability;
import org.nines.kernel.network.Reliability;
import org.nines.kernel.network.ReliabilitySettings;
import org.nines.kernel.network.Separators;

/** Compares results with the reference tables. */
final class Verification {

    private final Data data;
    private final Comparison comparison;

    Verification(Data data, Comparison comparison) {
        this.data = data;
        this.comparison = comparison;
    }

    static FaultTree tree(Path file) {
        try {
            return OpenPsaReader.read(List.of(file), Double.NaN, ReadLimits.defaults());
        } catch (UnreadableInputException e) {
            throw new IllegalStateException(e);
        }
    }

    static NetworkFile network(Path file) {
        try {
            return GraphmlReader.read(file, ReadLimits.defaults());
        } catch (UnreadableInputException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Counts of minimal cut sets, exactly, and probabilities of the trees that have a known result. */
    void aralia() {
        comparison.title("Aralia fault trees");
        for (Map<String, String> row : data.table("aralia-reference.csv")) {
            String name = row.get("tree");
            Path file = data.file("aralia/" + name + ".xml");
            if (row.get("top_event_probability").isEmpty()) {
                comparison.note(name, "no result is known");
                continue;
            }
            FaultTree tree = tree(file);
            int top = tree.tops().get(0).reference();
            CompiledGraph compiled = CompiledGraph.compile(tree.graph(), CompileSettings.defaults(), top);
            comparison.figure(name + " probability", Double.parseDouble(row.get("top_event_probability")), compiled.probability(top, tree.figures()));
            BigInteger[] counts = compiled.minimalCutSets(top).countByOrder();
            comparison.value(name + " minimal cut sets", row.get("minimal_cut_sets"), Arrays.stream(counts).reduce(BigInteger.ZERO, BigInteger::add).toString());
            if (!row.get("mcs_by_order").isEmpty()) {
                comparison.value(name + " by order", row.get("mcs_by_order"), Arrays.stream(counts).map(Object::toString).collect(Collectors.joining(" ")));
            }
        }
    }

    /** Articulation points and bridges of real networks. */
    void separators() {
        comparison.title("Topology Zoo, articulation points and bridges");
        for (Map<String, String> row : data.table("topologyzoo-spof.csv")) {
            NetworkFile file = network(data.file("topologyzoo/" + row.get("graph") + ".graphml"));
            Separators found = Separators.ofComponents(file.network());
            comparison.value(row.get("graph") + " articulation points", sorted(row.get("articulation_point_ids").split(" ")),
                    sorted(Arrays.stream(found.nodes()).mapToObj(n -> file.nodes().get(n).id()).toArray(String[]::new)));
            comparison.value(row.get("graph") + " bridges", sorted(Stream.of(row.get("bridge_list_multigraph").split("; ")).map(Verification::inOrder).toArray(String[]::new)), sorted(Arrays.stream(found.links())
                    .mapToObj(l -> ends(file, l)).toArray(String[]::new)));
        }
    }

    private static String ends(NetworkFile file, int link) {
        return inOrder(file.nodes().get(file.network().from(link)).id() + "-" + file.nodes().get(file.network().to(link)).id());
    }

    private static String inOrder(String ends) {
        return Stream.of(ends.split("-")).sorted().collect(Collectors.joining("-"));
    }

    private static List<String> sorted(String[] values) {
        return Stream.of(values).filter(v -> !v.isBlank()).sorted().toList();
    }

    /** Reliability of real networks; where the reference program gave up ours stands alone. */
    void reliability() {
        comparison.title("Topology Zoo, reliability");
        for (Map<String, String> row : data.table("topologyzoo-reliability.csv")) {
            String[] name = row.get("graph_terminals").split("\\|");
            NetworkFile file = network(data.file("topologyzoo/" + name[0] + ".graphml"));
            int[] terminals = name[1].equals("AT") ? IntStream.range(0, file.nodes().size()).toArray()
                    : Arrays.stream(name[1].substring("2T:".length()).split("-")).mapToInt(id -> node(file, id)).toArray();
            Reliability found = uniform(file.network(), Double.parseDouble(row.get("p")), terminals);
            String what = name[0] + " " + name[1] + " " + String.format(Locale.ROOT, "%.4g", Double.parseDouble(row.get("p")));
            if (row.get("status").equals("ok")) {
                comparison.figure(what + " R", Double.parseDouble(row.get("R")), found.exact() ? found.lower() : Double.NaN);
                comparison.figure(what + " Q", Double.parseDouble(row.get("Q")), found.exact() ? found.complementLower() : Double.NaN);
            } else {
                comparison.note(what, found.exact() ? "no reference; exactly " + found.lower() + ", complement " + found.complementLower()
                        : "no reference; between " + found.lower() + " and " + found.upper());
            }
        }
    }

    private static int node(NetworkFile file, String id) {
        try {
            return file.node(id);
        } catch (UnreadableInputException e) {
            throw new IllegalStateException(e);
        }
    }

    static Reliability uniform(Network network, double p, int... terminals) {
        double[] links = new double[network.linkCount()];
        Arrays.fill(links, 1 - p);
        return NetworkReliability.of(network, new double[network.nodeCount()], links, ReliabilitySettings.defaults(), terminals);
    }

    /** Networks printed in papers. */
    void literature() {
        comparison.title("Networks in papers");
        for (Map<String, String> row : data.table("network-literature.csv")) {
            String name = row.get("network_terminals");
            PrintedNetworks.Case known = PrintedNetworks.of(name);
            if (known == null) {
                comparison.note(name, "the table does not say which nodes are linked or terminals");
                continue;
            }
            Reliability found = uniform(known.network(), Double.parseDouble(row.get("p")), known.terminals());
            comparison.figure(name + " " + row.get("p").substring(0, 3) + " R", Double.parseDouble(row.get("R")), found.lower());
            comparison.figure(name + " " + row.get("p").substring(0, 3) + " Q", Double.parseDouble(row.get("Q")), found.complementLower(), digits(row.get("Q")));
        }
    }

    /** Relative accuracy of a printed figure: half a unit of its last digit, and no better than all others. */
    private static double digits(String figure) {
        int count = figure.replaceFirst("[eE].*", "").replaceFirst("^[0.]+", "").replace(".", "").length();
        return Math.max(1e-9, 5 * Math.pow(10, -count));
    }

    /** Mean time to data loss of disk groups, by a chain whose states are the numbers of failed disks. */
    void raid() {
        comparison.title("Disk groups, mean time to data loss");
        for (Map<String, String> row : data.table("raid-mttdl.csv")) {
            int disks = Integer.parseInt(row.get("n"));
            int tolerated = Integer.parseInt(row.get("tolerated"));
            double failure = 1 / Double.parseDouble(row.get("MTTF_h"));
            double repair = 1 / Double.parseDouble(row.get("MTTR_h"));
            boolean parallel = row.get("repair").equals("parallel");
            MarkovChain.Builder chain = MarkovChain.builder(tolerated + 2);
            for (int failed = 0; failed <= tolerated; failed++) {
                chain.transition(failed, failed + 1, (disks - failed) * failure);
                if (failed > 0) {
                    chain.transition(failed, failed - 1, (parallel ? failed : 1) * repair);
                }
            }
            String name = row.get("layout") + " " + row.get("MTTF_h") + " " + row.get("repair");
            comparison.figure(name, Double.parseDouble(row.get("MTTDL_exact_h")), chain.build().meanTimeTo(0, s -> s == tolerated + 1), 1e-11);
            comparison.figure(name + " away", Double.parseDouble(row.get("steady_unavail_exact")), allStates(disks, tolerated, failure, repair, parallel), 1e-11);
        }
    }

    /** Unavailability when disks go on failing after the loss, and repair of a disk is the way back. */
    private static double allStates(int disks, int tolerated, double failure, double repair, boolean parallel) {
        MarkovChain.Builder chain = MarkovChain.builder(disks + 1);
        for (int failed = 0; failed < disks; failed++) {
            chain.transition(failed, failed + 1, (disks - failed) * failure);
            chain.transition(failed + 1, failed, (parallel ? failed + 1 : 1) * repair);
        }
        double[] stationary = chain.build().stationary();
        return Arrays.stream(stationary, tolerated + 1, stationary.length).sum();
    }

    /** The synthetic data centres that are there. */
    void synthetic() {
        comparison.title("Synthetic data centres");
        Path file = data.file("synth/dc_10k.xml");
        FaultTree tree = tree(file);
        int top = tree.tops().get(0).reference();
        CompiledGraph compiled = CompiledGraph.compile(tree.graph(), CompileSettings.defaults(), top);
        comparison.figure("dc_10k probability", 1.00001545377e-06, compiled.probability(top, tree.figures()), 1e-11);
        comparison.figure("dc_10k minimal cut sets", 2.93e83, compiled.minimalCutSets(top).count().doubleValue(), 5e-3);
    }

    /** Names of all networks that are there. */
    List<String> zoo() {
        try (Stream<Path> files = Files.list(data.file("topologyzoo"))) {
            return files.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(".graphml")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
