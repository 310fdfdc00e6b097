// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.nines.kernel.Figures;
import org.nines.kernel.StructureGraph;

/**
 * Independent failure modes of one thing in the kernel, each with nested late states and with states for the time after its repair in which it
 * is still felt (SEMANTICS 3; see {@link Felt}).
 *
 * <p>State 0 of a mode: absent and forgotten, or not felt by anybody. Then, for each share x by which somebody feels it, largest first, that
 * it is felt by those and by all before: reached w x times an hour, q x of the time. Then, for each of these and for each hold, that it is
 * repaired but still felt by those who hold on for so long. A failure in that time counts anew.
 */
final class LateModes {

    /** Takes what is to be known of what was made. */
    interface Sink {
        /** An element with two states. */
        void event(int element);

        /** What is not felt at once, or still felt after its repair, of an element. */
        void failure(Overlaps.Failure failure);
    }

    /** What the states of a mode are like. */
    private record States(double[] pi, double[][] flux, double kept) {
    }

    private record Mode(int element, double[] shares, double[] holds, ModeFigures figures) {

        int level(double share) {
            int i = 0;
            while (shares[i] != share) {
                i++;
            }
            return i + 1;
        }

        int after(int level, int hold) {
            return 1 + shares.length + (level - 1) * holds.length + hold;
        }
    }

    private final StructureGraph.Builder graph;
    private final List<Mode> modes = new ArrayList<>();

    /**
     * @param name unique
     * @param felts behind which buffers conditions will ask
     */
    LateModes(String name, List<ModeFigures> figures, Collection<Felt> felts, StructureGraph.Builder graph, Sink sink) {
        this.graph = graph;
        for (int m = 0; m < figures.size(); m++) {
            modes.add(mode(name + "#" + m, figures.get(m), felts, sink));
        }
    }

    private Mode mode(String name, ModeFigures figures, Collection<Felt> felts, Sink sink) {
        TreeSet<Double> shares = new TreeSet<>(Comparator.reverseOrder());
        TreeSet<Double> holds = new TreeSet<>();
        for (Felt felt : felts) {
            shares.add(felt.share(figures.mttf(), figures.mttr()));
            if (felt.hold() > 0) {
                holds.add(felt.hold());
            }
        }
        double[] x = shares.stream().mapToDouble(Double::doubleValue).toArray();
        double[] r = holds.stream().mapToDouble(Double::doubleValue).toArray();
        if (x.length == 1 && r.length == 0) {
            int element = graph.event(name);
            sink.event(element);
            tell(element, figures, felts, x, 0, sink);
            return new Mode(element, x, r, figures);
        }
        Mode mode = new Mode(graph.multiState(name, 1 + x.length * (1 + r.length)), x, r, figures);
        tell(mode.element, figures, felts, x, states(mode, figures).kept, sink);
        return mode;
    }

    private static void tell(int element, ModeFigures figures, Collection<Felt> felts, double[] shares, double kept, Sink sink) {
        if (shares[shares.length - 1] < 1 || kept > 0) {
            sink.failure(Overlaps.Failure.of(element, shares.length, figures, felts, felt -> felt.share(figures.mttf(), figures.mttr()), kept, false));
        }
    }

    private static States states(Mode mode, ModeFigures f) {
        int n = mode.shares.length;
        int holds = mode.holds.length;
        double[] pi = new double[1 + n * (1 + holds)];
        double[][] flux = new double[pi.length][pi.length];
        int again = mode.shares[0] == 1 ? 1 : 0;
        double after = 0;
        for (int i = 1; i <= n; i++) {
            double reached = mode.shares[i - 1];
            double ended = reached - (i < n ? mode.shares[i] : 0);
            pi[i] = f.q() * ended;
            flux[i - 1][i] += f.w() * reached;
            int next = holds == 0 ? 0 : mode.after(i, 0);
            flux[i][next] += f.w() * ended;
            for (int j = 0; j < holds; j++) {
                int state = mode.after(i, j);
                double begin = j == 0 ? 0 : mode.holds[j - 1];
                double left = f.w() * ended * Math.exp(-mode.holds[j] / f.mttf());
                double failed = f.w() * ended * Math.exp(-begin / f.mttf()) * -Math.expm1((begin - mode.holds[j]) / f.mttf());
                pi[state] = failed * f.mttf();
                flux[state][j + 1 < holds ? state + 1 : 0] += left;
                flux[state][again] += failed;
                after += pi[state];
                if (again == 1) {
                    flux[0][1] -= failed;
                }
            }
        }
        // neither is ever below 0 but for rounding, when it takes longer to forget a failure than it takes to the next
        pi[0] = Math.max(0, f.mttf() / (f.mttf() + f.mttr()) - after + f.q() * (1 - mode.shares[0]));
        flux[0][1] = Math.max(0, flux[0][1]);
        return new States(pi, flux, after);
    }

    /**
     * Sets other figures of the modes. Which share of the failures is felt stays as it was: behind a buffer that is empty again at once it depends
     * on the repair alone.
     *
     * @param others as many as there are modes; none for modes that do not occur any more
     */
    void set(List<ModeFigures> others, Figures target) {
        for (int m = 0; m < modes.size(); m++) {
            Mode mode = modes.get(m);
            int states = 1 + mode.shares.length * (1 + mode.holds.length);
            if (others.isEmpty()) {
                double[] absent = new double[states];
                absent[0] = 1;
                target.states(mode.element, absent, new double[states][states]);
            } else if (states == 2) {
                target.event(mode.element, others.get(m).q() * mode.shares[0], others.get(m).w() * mode.shares[0]);
            } else {
                States other = states(mode, others.get(m));
                target.states(mode.element, other.pi, other.flux);
            }
        }
    }

    /**
     * Sets figures as if there were no buffers: every failure is felt by everybody from its beginning to its end, and held as long as before.
     *
     * @param others as in {@link #set}
     */
    void setUndelayed(List<ModeFigures> others, Figures target) {
        for (int m = 0; m < others.size(); m++) {
            Mode mode = modes.get(m);
            if (1 + mode.shares.length * (1 + mode.holds.length) == 2) {
                target.event(mode.element, others.get(m).q(), others.get(m).w());
            } else {
                double[] all = new double[mode.shares.length];
                Arrays.fill(all, 1);
                States undelayed = states(new Mode(mode.element, all, mode.holds, mode.figures), others.get(m));
                target.states(mode.element, undelayed.pi, undelayed.flux);
            }
        }
    }

    /** None of the modes is felt. */
    int works(Felt felt) {
        int[] working = new int[modes.size()];
        for (int m = 0; m < working.length; m++) {
            Mode mode = modes.get(m);
            int level = mode.level(felt.share(mode.figures.mttf(), mode.figures.mttr()));
            int[] bad = IntStream.range(0, 1 + mode.shares.length * (1 + mode.holds.length)).filter(s -> felt(mode, s, level, felt.hold()))
                    .toArray();
            working[m] = StructureGraph.Builder.not(graph.in(mode.element, bad));
        }
        return graph.and(working);
    }

    private static boolean felt(Mode mode, int state, int level, double hold) {
        if (state <= mode.shares.length) {
            return state >= level;
        }
        int after = state - 1 - mode.shares.length;
        return after / mode.holds.length + 1 >= level && mode.holds[after % mode.holds.length] <= hold;
    }

    /** The elements of the modes. */
    int[] elements() {
        return modes.stream().mapToInt(Mode::element).toArray();
    }
}
