// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Probability that the terminals of a network are connected over working nodes and links, all of which fail independently: two-terminal,
 * k-terminal and all-terminal reliability, exactly where the memory allows, else as an interval.
 *
 * <p>A network is cut at its articulation points, each piece is reduced (series, parallel, terminals of two links), and what is left goes through
 * the frontier method. Where the states of the frontier are too many, the least probable are given up and their probability is the width of the
 * interval; beyond any hope, disjoint trees and cuts bound the result.
 */
public final class NetworkReliability {

    private final Network network;
    private final ReliabilitySettings settings;
    private final Tape tape;
    private final int[] nodeValue;
    private final int[] linkValue;
    /** What must all work: values on the tape, and pieces. */
    private final List<Integer> values = new ArrayList<>();
    private final List<Frontier> frontiers = new ArrayList<>();
    private double worksLower = 1;
    private double worksUpper = 1;
    private double failsLower;
    private double failsUpper;
    private boolean exact = true;
    private int width;
    private int states;

    private NetworkReliability(Network network, double[] nodeFailure, double[] linkFailure, ReliabilitySettings settings) {
        this.network = network;
        this.settings = settings;
        tape = new Tape(network.nodeCount() + 2 * network.linkCount());
        nodeValue = inputs("node", nodeFailure, network.nodeCount());
        linkValue = inputs("link", linkFailure, network.linkCount());
    }

    /**
     * Reliability of a network for the given terminals.
     *
     * @param nodeFailure probability of failure of each node, 0 to 1
     * @param linkFailure probability of failure of each link, 0 to 1
     * @param terminals nodes that are to be connected; a single one has to work
     * @throws IllegalArgumentException when a probability or a terminal is out of range or there are not as many figures as nodes and links
     * @throws java.util.concurrent.CancellationException when the progress listener cancels
     */
    public static Reliability of(Network network, double[] nodeFailure, double[] linkFailure, ReliabilitySettings settings, int... terminals) {
        return new NetworkReliability(network, nodeFailure, linkFailure, settings).solve(network.checkedTerminals(terminals));
    }

    private int[] inputs(String what, double[] failure, int count) {
        if (failure.length != count) {
            throw new IllegalArgumentException(failure.length + " probabilities for " + count + " " + what + "s");
        }
        int[] inputs = new int[count];
        for (int i = 0; i < count; i++) {
            if (!(failure[i] >= 0 && failure[i] <= 1)) {
                throw new IllegalArgumentException("probability of failure of " + what + " " + i + " must be between 0 and 1, not " + failure[i]);
            }
            inputs[i] = tape.input(failure[i]);
        }
        return inputs;
    }

    private Reliability solve(int[] terminals) {
        boolean[] terminal = new boolean[network.nodeCount()];
        for (int t : terminals) {
            terminal[t] = true;
            factor(nodeValue[t]);
        }
        if (terminals.length > 1) {
            Blocks blocks = new Blocks(network, terminal, terminals[0]);
            if (blocks.reachedTerminals() < terminals.length) {
                return new Reliability(0, 0, 1, 1, true, 0, 0, noImportance());
            }
            boolean[] given = terminal.clone();
            List<int[]> components = blocks.relevant();
            for (int v = 0; v < terminal.length; v++) {
                if (terminal[v] && !given[v]) {
                    factor(nodeValue[v]);
                }
            }
            for (int[] component : components) {
                piece(new Piece(network, component, tape, nodeValue, linkValue, terminal));
            }
        }
        return new Reliability(worksLower, worksUpper, failsLower, failsUpper, exact, width, states, importances());
    }

    private Optional<Reliability.Importances> noImportance() {
        double[] zero = new double[tape.size()];
        return settings.importances() ? Optional.of(new Reliability.Importances(byElement(zero, nodeValue), byElement(zero, linkValue))) : Optional.empty();
    }

    private void piece(Piece piece) {
        if (piece.factor() >= 0) {
            factor(piece.factor());
        }
        if (piece.terminals() < 2) {
            return;
        }
        FrontierPlan plan = new FrontierPlan(piece, nodeValue);
        width = Math.max(width, plan.width());
        if (plan.width() > Frontier.MOST_WIDTH) {
            DisjointTrees trees = new DisjointTrees(piece, tape, nodeValue);
            and(trees.worksLower(), 1 - trees.failsLower(), trees.failsLower(), trees.failsUpper());
            exact = false;
            return;
        }
        Frontier frontier = new Frontier(plan, tape, settings);
        frontier.run();
        double undecided = frontier.undecided();
        exact &= undecided == 0;
        states = Math.max(states, frontier.mostStates());
        frontiers.add(frontier);
        and(frontier.connected(), frontier.connected() + undecided, frontier.separated(), frontier.separated() + undecided);
    }

    private void factor(int value) {
        values.add(value);
        and(tape.works(value), tape.works(value), tape.fails(value), tape.fails(value));
    }

    private void and(double lower, double upper, double complementLower, double complementUpper) {
        failsLower += worksUpper * complementLower;
        failsUpper += worksLower * complementUpper;
        worksLower *= lower;
        worksUpper *= upper;
    }

    private double[] byElement(double[] derivative, int[] inputs) {
        return Arrays.stream(inputs).mapToDouble(v -> tape.fails(v) == 0 ? Double.NaN : derivative[v]).toArray();
    }

    private Optional<Reliability.Importances> importances() {
        if (!settings.importances() || !exact || !frontiers.stream().allMatch(Frontier::hasDerivatives)) {
            return Optional.empty();
        }
        int count = values.size() + frontiers.size();
        double[] works = new double[count];
        for (int i = 0; i < count; i++) {
            works[i] = i < values.size() ? tape.works(values.get(i)) : frontiers.get(i - values.size()).connected();
        }
        double[] after = new double[count + 1];
        after[count] = 1;
        for (int i = count - 1; i >= 0; i--) {
            after[i] = after[i + 1] * works[i];
        }
        double[] derivative = new double[tape.size()];
        double before = 1;
        for (int i = 0; i < count; i++) {
            double others = before * after[i + 1];
            if (i < values.size()) {
                derivative[values.get(i)] += others;
            } else {
                frontiers.get(i - values.size()).derivatives(derivative, others);
            }
            before *= works[i];
        }
        tape.backward(derivative);
        return Optional.of(new Reliability.Importances(byElement(derivative, nodeValue), byElement(derivative, linkValue)));
    }
}
