// SPDX-License-Identifier: EPL-2.0
package org.nines.exchange.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.nines.exchange.graphml.NetworkFile;
import org.nines.kernel.Figures;
import org.nines.kernel.NodeLimitException;
import org.nines.kernel.StructureGraph;
import org.nines.kernel.Topology;
import org.nines.kernel.network.Connectivity;
import org.nines.kernel.network.Network;
import org.nines.kernel.network.NetworkReliability;
import org.nines.kernel.network.Reliability;
import org.nines.kernel.network.ReliabilitySettings;
import org.nines.kernel.network.Separators;

/**
 * Solves networks of nodes and links that fail independently. The top event is that the terminals are no longer all connected; links are taken to
 * work both ways.
 */
public final class NetworkSolver {

    /** Diagrams of cut sets that are larger are given up: the probability does not need them. */
    private static final int MOST_NODES = 2_000_000;
    private static final int FEW_NAMES = 4;

    private final NetworkFile file;
    private final NetworkQuestion question;
    private final SolveSettings settings;
    private final Network network;
    private final int[] terminals;
    private final double[] nodeFailure;
    private final double[] linkFailure;
    private final List<String> nodeNames;
    private final List<String> linkNames;
    private final List<String> notes = new ArrayList<>();

    private NetworkSolver(NetworkFile file, NetworkQuestion question, SolveSettings settings) {
        this.file = file;
        this.question = question;
        this.settings = settings;
        network = file.network();
        terminals = question.terminalsIn(file);
        nodeFailure = question.nodeFailures(file);
        linkFailure = question.linkFailures(file);
        nodeNames = file.nodeNames();
        linkNames = file.linkNames();
    }

    /** Solves a network; where it is too wide to be solved exactly, probabilities are bounds. */
    public static Solution solve(NetworkFile file, NetworkQuestion question, SolveSettings settings) {
        return new NetworkSolver(file, question, settings).solve();
    }

    /**
     * The loss of connection as a function of failures.
     *
     * @param reference true when the terminals are not all connected
     */
    public record Structure(StructureGraph graph, Figures figures, int reference) {
    }

    /** The structure of a network, for other tools; large for many terminals in a wide network. */
    public static Structure structure(NetworkFile file, NetworkQuestion question) {
        return new NetworkSolver(file, question, new SolveSettings(0, false, false, 0, MOST_NODES)).structure();
    }

    private Solution solve() {
        Reliability reliability = reliability(nodeFailure, linkFailure, settings.importances() > 0);
        if (!reliability.exact()) {
            notes.add("The network is too wide to be solved exactly (" + reliability.width() + " nodes at a time): probabilities are bounds.");
        }
        return new Solution(title(), new Interval(reliability.complementLower(), reliability.exact() ? reliability.complementLower() : reliability.complementUpper()),
                new Interval(reliability.lower(), reliability.exact() ? reliability.lower() : reliability.upper()), Double.NaN, cutSets(), singlePoints(),
                importances(reliability), notes);
    }

    private Reliability reliability(double[] nodes, double[] links, boolean withImportances) {
        return NetworkReliability.of(network, nodes, links, ReliabilitySettings.defaults().withImportances(withImportances), terminals);
    }

    private String title() {
        if (question.terminals().length == 0) {
            return "not all nodes are connected";
        }
        List<String> names = Arrays.stream(terminals).mapToObj(nodeNames::get).toList();
        return "no connection: " + String.join(", ", names.subList(0, Math.min(FEW_NAMES, names.size())))
                + (names.size() > FEW_NAMES ? " and " + (names.size() - FEW_NAMES) + " more" : "");
    }

    private List<Solution.SinglePoint> singlePoints() {
        Separators separators = Separators.of(network, terminals);
        if (!separators.connected()) {
            notes.add("The terminals are not connected although nothing has failed, so that there are no single points of failure.");
            return List.of();
        }
        boolean[] isPoint = new boolean[nodeNames.size()];
        for (int n : separators.nodes()) {
            isPoint[n] = true;
        }
        for (int t : terminals) {
            isPoint[t] |= question.mayFail(file, t);
        }
        List<Solution.SinglePoint> points = new ArrayList<>();
        for (int n = 0; n < isPoint.length; n++) {
            if (isPoint[n]) {
                points.add(new Solution.SinglePoint(nodeNames.get(n), question.mayFail(file, n) ? nodeFailure[n] : Double.NaN));
            }
        }
        for (int l : separators.links()) {
            points.add(new Solution.SinglePoint(linkNames.get(l), linkFailure[l]));
        }
        return points;
    }

    private List<Solution.Importance> importances(Reliability reliability) {
        double lost = reliability.complementLower();
        if (settings.importances() == 0 || !reliability.exact() || lost == 0) {
            return List.of();
        }
        Optional<Reliability.Importances> found = reliability.importances();
        if (found.isEmpty()) {
            notes.add("The network is too wide for importances.");
            return List.of();
        }
        int nodes = nodeFailure.length;
        double[] birnbaum = Arrays.copyOf(found.get().nodes(), nodes + linkFailure.length);
        System.arraycopy(found.get().links(), 0, birnbaum, nodes, linkFailure.length);
        for (int n = 0; n < nodes; n++) {
            birnbaum[n] = question.mayFail(file, n) ? birnbaum[n] : 0;
        }
        return new Importances(lost, e -> e < nodes ? nodeNames.get(e) : linkNames.get(e - nodes), e -> e < nodes ? nodeFailure[e] : linkFailure[e - nodes],
                this::lostWithout).largest(birnbaum, settings.importances());
    }

    private double lostWithout(int element) {
        double[] nodes = nodeFailure.clone();
        double[] links = linkFailure.clone();
        if (element < nodes.length) {
            nodes[element] = 0;
        } else {
            links[element - nodes.length] = 0;
        }
        return reliability(nodes, links, false).complementLower();
    }

    private Optional<Solution.CutSetTable> cutSets() {
        if (!settings.countCutSets()) {
            return Optional.empty();
        }
        try {
            Structure lost = structure();
            GraphSolver solver = new GraphSolver(lost.graph(), lost.figures(), lost.reference(),
                    new SolveSettings(settings.cutSets(), settings.byProbability(), true, 0, Math.min(MOST_NODES, settings.maxNodes())));
            Optional<Solution.CutSetTable> table = solver.cutSets();
            notes.addAll(solver.notes());
            return table;
        } catch (NodeLimitException e) {
            notes.add("The minimal cut sets are too many to be found: " + e.getMessage() + (e.getMessage().endsWith(".") ? "" : "."));
            return Optional.empty();
        }
    }

    private Structure structure() {
        StructureGraph.Builder gates = StructureGraph.builder();
        Topology.Builder topology = Topology.builder();
        List<Double> failures = new ArrayList<>();
        for (int n = 0; n < nodeNames.size(); n++) {
            boolean fails = question.mayFail(file, n);
            topology.node(fails ? StructureGraph.Builder.not(gates.occurred(gates.event(nodeNames.get(n)))) : StructureGraph.TRUE, true);
            if (fails) {
                failures.add(nodeFailure[n]);
            }
        }
        for (int l = 0; l < linkNames.size(); l++) {
            topology.link(network.from(l), network.to(l), StructureGraph.Builder.not(gates.occurred(gates.event(linkNames.get(l)))));
            failures.add(linkFailure[l]);
        }
        int lost = StructureGraph.Builder.not(Connectivity.connected(gates, topology.build(), terminals));
        StructureGraph graph = gates.build();
        Figures figures = Figures.of(graph);
        for (int e = 0; e < failures.size(); e++) {
            figures.event(e, failures.get(e), Double.NaN);
        }
        return new Structure(graph, figures, lost);
    }
}
