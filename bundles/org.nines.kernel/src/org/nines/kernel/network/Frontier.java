// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.nines.kernel.Progress;

/**
 * The frontier method with failing nodes (Hardy, Lucet and Limnios, IEEE Transactions on Reliability 56, 2007): nodes and links are decided one
 * after the other; all that matters of the past is which nodes of the frontier are connected, which have failed, and which parts hold a terminal.
 *
 * <p>A state has a byte for each node in the frontier: twice the number of its part, plus one when the part holds a terminal; parts are numbered
 * in the order in which they occur. What was decided with certainty is not decided again.
 */
final class Frontier {

    private static final byte FAILED = (byte) 0xff;
    private static final int CONNECTED = -1;
    private static final int SEPARATED = -2;
    /** Widest frontier: parts are numbered in seven bits. */
    static final int MOST_WIDTH = 120;
    /** States kept for importances, as a multiple of those kept at a time. */
    private static final int KEPT = 4;
    private static final int BETWEEN_CHECKS = 1 << 12;

    private final FrontierPlan plan;
    private final Tape tape;
    private final ReliabilitySettings settings;
    private final byte[] parts;
    private final byte[] renumbered = new byte[128];
    private final long[] key;
    private final Sum connected = new Sum();
    private final Sum separated = new Sum();
    private double dropped;
    private int mostStates;
    private int size;
    /** What became of each state of each decided step, or null when not wanted or too many. */
    private List<Level> levels;
    private long kept;

    /** @param target for failure and success: a state of the next level, {@link #CONNECTED} or {@link #SEPARATED} */
    private record Level(int value, double[] mass, int[][] target) {
    }

    /** A sum with the rounding errors kept (Neumaier 1974). */
    private static final class Sum {
        private double sum;
        private double rest;

        void add(double x) {
            double t = sum + x;
            rest += Math.abs(sum) >= Math.abs(x) ? sum - t + x : x - t + sum;
            sum = t;
        }

        double value() {
            return sum + rest;
        }
    }

    Frontier(FrontierPlan plan, Tape tape, ReliabilitySettings settings) {
        this.plan = plan;
        this.tape = tape;
        this.settings = settings;
        parts = new byte[plan.width() + 1];
        key = new long[plan.width() / 8 + 1];
        levels = settings.importances() ? new ArrayList<>() : null;
    }

    double connected() {
        return connected.value();
    }

    double separated() {
        return separated.value();
    }

    /** Probability of the states that were given up, which may be either. */
    double undecided() {
        return dropped;
    }

    int mostStates() {
        return mostStates;
    }

    void run() {
        StateTable current = new StateTable(key.length, settings.maxStates());
        StateTable next = new StateTable(key.length, settings.maxStates());
        int step = nextDecision(0);
        size = 0;
        settle(proceed(0), 1, current, step);
        while (step < plan.size() && current.size() > 0) {
            int after = nextDecision(step + 1);
            decide(step, after, current, next);
            StateTable swap = current;
            current = next;
            next = swap;
            next.clear();
            mostStates = Math.max(mostStates, current.size());
            settings.progress().worked(after, plan.size());
            step = after;
        }
        dropped = current.dropped() + next.dropped();
    }

    private boolean isCertain(FrontierPlan.Step step) {
        return step.kind() == FrontierPlan.LEAVE || step.value() < 0 || tape.fails(step.value()) == 0;
    }

    private int nextDecision(int from) {
        int step = from;
        while (step < plan.size() && isCertain(plan.step(step))) {
            step++;
        }
        return step;
    }

    private void decide(int step, int after, StateTable current, StateTable next) {
        FrontierPlan.Step decided = plan.step(step);
        double works = tape.works(decided.value());
        double fails = tape.fails(decided.value());
        kept += current.size();
        if (levels != null && (kept > (long) KEPT * settings.maxStates() || current.dropped() + next.dropped() > 0)) {
            levels = null;
        }
        int[][] target = levels == null ? null : new int[2][current.size()];
        for (int s = 0; s < current.size(); s++) {
            if ((s & BETWEEN_CHECKS - 1) == BETWEEN_CHECKS - 1) {
                check();
            }
            double mass = current.mass(s);
            boolean matters = load(current, s, decided);
            int failure = matters ? outcome(decided, false, step, after, mass * fails, next) : 0;
            if (matters) {
                load(current, s, decided);
            }
            int success = outcome(decided, true, step, after, matters ? mass * works : mass, next);
            if (target != null) {
                target[0][s] = matters ? failure : success;
                target[1][s] = success;
            }
        }
        if (levels != null) {
            levels.add(new Level(decided.value(), current.masses(), target));
        }
    }

    private void check() {
        if (settings.progress().isCancelled()) {
            throw new CancellationException("reliability of a network");
        }
    }

    /** Unpacks a state; returns whether the decision makes a difference to it. */
    private boolean load(StateTable table, int state, FrontierPlan.Step decided) {
        table.get(state, key);
        size = decided.kind() == FrontierPlan.ENTER ? decided.first() : decided.second() + 1;
        for (int i = 0; i < size; i++) {
            parts[i] = (byte) (key[i >> 3] >>> ((i & 7) << 3));
        }
        return decided.kind() == FrontierPlan.ENTER
                || parts[decided.first()] != FAILED && parts[decided.second()] != FAILED && parts[decided.first()] != parts[decided.second()];
    }

    private int outcome(FrontierPlan.Step decided, boolean works, int step, int after, double mass, StateTable next) {
        apply(decided, works);
        return settle(proceed(step + 1), mass, next, after);
    }

    private void apply(FrontierPlan.Step step, boolean works) {
        if (step.kind() == FrontierPlan.ENTER) {
            // a number that no part has: there are fewer parts than nodes
            parts[size] = works ? (byte) (fresh() << 1 | (step.terminal() ? 1 : 0)) : FAILED;
            size++;
        } else if (works) {
            byte a = parts[step.first()];
            byte b = parts[step.second()];
            if (a != FAILED && b != FAILED && a != b) {
                byte merged = (byte) (a | b & 1);
                for (int i = 0; i < size; i++) {
                    if (parts[i] == a || parts[i] == b) {
                        parts[i] = merged;
                    }
                }
            }
        }
    }

    private int fresh() {
        int most = -1;
        for (int i = 0; i < size; i++) {
            if (parts[i] != FAILED) {
                most = Math.max(most, (parts[i] & 0xff) >> 1);
            }
        }
        return most + 1;
    }

    /** Takes all certain steps from one on; returns whether the end is known, or 0. */
    private int proceed(int from) {
        int step = from;
        for (; step < plan.size() && isCertain(plan.step(step)); step++) {
            FrontierPlan.Step certain = plan.step(step);
            if (certain.kind() != FrontierPlan.LEAVE) {
                apply(certain, true);
            } else {
                int end = leave(certain.first(), plan.allEntered(step));
                if (end != 0) {
                    return end;
                }
            }
        }
        return plan.allEntered(step) && terminalParts() == 1 ? CONNECTED : 0;
    }

    private int leave(int at, boolean allEntered) {
        byte part = parts[at];
        size--;
        System.arraycopy(parts, at + 1, parts, at, size - at);
        if (part == FAILED || (part & 1) == 0) {
            return 0;
        }
        for (int i = 0; i < size; i++) {
            if (parts[i] == part) {
                return 0;
            }
        }
        return allEntered && terminalParts() == 0 ? CONNECTED : SEPARATED;
    }

    /** Parts that hold a terminal; 2 for more than one. */
    private int terminalParts() {
        byte found = FAILED;
        for (int i = 0; i < size; i++) {
            if (parts[i] != FAILED && (parts[i] & 1) != 0 && parts[i] != found) {
                if (found != FAILED) {
                    return 2;
                }
                found = parts[i];
            }
        }
        return found == FAILED ? 0 : 1;
    }

    private int settle(int end, double mass, StateTable next, int after) {
        if (end == CONNECTED || end == 0 && after >= plan.size() && terminalParts() <= 1) {
            connected.add(mass);
            return CONNECTED;
        }
        if (end == SEPARATED || after >= plan.size()) {
            separated.add(mass);
            return SEPARATED;
        }
        pack();
        return next.add(key, mass);
    }

    private void pack() {
        Arrays.fill(key, 0);
        Arrays.fill(renumbered, 0, 128, (byte) -1);
        int count = 0;
        for (int i = 0; i < size; i++) {
            int code = 0xff;
            if (parts[i] != FAILED) {
                int part = (parts[i] & 0xff) >> 1;
                if (renumbered[part] < 0) {
                    renumbered[part] = (byte) count++;
                }
                code = renumbered[part] << 1 | parts[i] & 1;
            }
            key[i >> 3] |= (long) code << ((i & 7) << 3);
        }
    }

    /** Whether derivatives can be given. */
    boolean hasDerivatives() {
        return levels != null && dropped == 0;
    }

    /**
     * Adds the derivative of the probability to be connected by that of each value that was decided, times a factor. Each is a difference of
     * probabilities to be connected, or not to be where that is less and so more accurate.
     */
    void derivatives(double[] derivative, double factor) {
        double[] worksBelow = new double[0];
        double[] failsBelow = new double[0];
        for (int l = levels.size() - 1; l >= 0; l--) {
            Level level = levels.get(l);
            double p = tape.works(level.value());
            double q = tape.fails(level.value());
            double[] works = new double[level.mass().length];
            double[] fails = new double[works.length];
            double sum = 0;
            for (int s = 0; s < works.length; s++) {
                int failure = level.target()[0][s];
                int success = level.target()[1][s];
                double works0 = failure >= 0 ? worksBelow[failure] : failure == CONNECTED ? 1 : 0;
                double works1 = success >= 0 ? worksBelow[success] : success == CONNECTED ? 1 : 0;
                double fails0 = failure >= 0 ? failsBelow[failure] : failure == CONNECTED ? 0 : 1;
                double fails1 = success >= 0 ? failsBelow[success] : success == CONNECTED ? 0 : 1;
                works[s] = p * works1 + q * works0;
                fails[s] = p * fails1 + q * fails0;
                sum += level.mass()[s] * (fails0 < works1 ? fails0 - fails1 : works1 - works0);
            }
            derivative[level.value()] += factor * sum;
            worksBelow = works;
            failsBelow = fails;
        }
    }
}
