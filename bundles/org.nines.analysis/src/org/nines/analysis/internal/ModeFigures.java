// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.nines.kernel.TwoState;
import org.nines.model.core.FailureMode;
import org.nines.model.core.Item;
import org.nines.model.units.Duration;

/**
 * Figures of one failure mode in canonical units.
 *
 * @param mode the mode in the snapshot
 * @param mttf mean time to failure in hours, greater than 0
 * @param mttr mean time to repair in hours, greater than 0
 */
record ModeFigures(FailureMode mode, double mttf, double mttr) {

    /** Unavailability, MTTR / (MTTF + MTTR). */
    double q() {
        return TwoState.unavailability(mttf, mttr);
    }

    /** Failure intensity per hour of calendar time, 1 / (MTTF + MTTR). */
    double w() {
        return TwoState.intensity(mttf, mttr);
    }

    /** Failures per hour of operation. */
    double failureRate() {
        return 1 / mttf;
    }

    /** The same mode with a share of its unavailability and of its failures; the mean time to repair stays. */
    ModeFigures share(double share) {
        return share == 1 ? this : new ModeFigures(mode, share == 0 ? Double.POSITIVE_INFINITY : (mttf + mttr) / share - mttr, mttr);
    }

    /** The same mode with so many times as many failures per hour of operation. */
    ModeFigures oftener(double times) {
        return times == 1 ? this : new ModeFigures(mode, mttf / times, mttr);
    }

    /** The modes that hold for an item: its own or, where it has none, those of its type. */
    static List<FailureMode> modesOf(Item item) {
        if (!item.getFailureModes().isEmpty()) {
            return item.getFailureModes();
        }
        return item.getType() == null ? List.of() : item.getType().getFailureModes();
    }

    /** Figures of all modes of an item; empty when the model has none for it. {@code ModelCheck} has made sure that each is complete. */
    static List<ModeFigures> of(Item item) {
        List<ModeFigures> figures = new ArrayList<>();
        for (FailureMode mode : modesOf(item)) {
            figures.add(of(mode));
        }
        return figures;
    }

    /** Figures of a complete mode. */
    static ModeFigures of(FailureMode mode) {
        double mttr = mttr(mode);
        if (mode.getMttf() != null) {
            return new ModeFigures(mode, mode.getMttf().hours(), mttr);
        }
        if (mode.getFailureRate() != null) {
            return new ModeFigures(mode, 1 / mode.getFailureRate().perHour(), mttr);
        }
        double up = mode.getAvailability().fraction().doubleValue();
        double down = mode.getAvailability().complement().doubleValue();
        return new ModeFigures(mode, mttr * up / down, mttr);
    }

    /** Sum of the parts of the repair time that are given, in hours. */
    static double mttr(FailureMode mode) {
        return Stream.of(mode.getDetect(), mode.getRespond(), mode.getRepair(), mode.getVerify()).mapToDouble(ModeFigures::hours).sum();
    }

    /** Hours of a duration, 0 when it is not given. */
    static double hours(Duration duration) {
        return duration == null ? 0 : duration.hours();
    }

    /** Probability that at least one of independent modes is present, without subtraction from 1. */
    static double unavailability(List<ModeFigures> modes) {
        double q = 0;
        double allUp = 1;
        for (ModeFigures mode : modes) {
            q += allUp * mode.q();
            allUp *= mode.mttf() / (mode.mttf() + mode.mttr());
        }
        return q;
    }

    /** The figures as the planner wrote them. */
    String written() {
        List<String> parts = new ArrayList<>();
        if (mode.getMttf() != null) {
            parts.add("MTTF " + mode.getMttf());
        }
        if (mode.getFailureRate() != null) {
            parts.add("failure rate " + mode.getFailureRate());
        }
        if (mode.getAvailability() != null) {
            parts.add("availability " + mode.getAvailability());
        }
        List<String> repair = new ArrayList<>();
        addPart(repair, "detect", mode.getDetect());
        addPart(repair, "respond", mode.getRespond());
        addPart(repair, "repair", mode.getRepair());
        addPart(repair, "verify", mode.getVerify());
        parts.add(String.join(" + ", repair));
        return String.join(", ", parts);
    }

    private static void addPart(List<String> parts, String name, Duration duration) {
        if (duration != null) {
            parts.add(name + " " + duration);
        }
    }
}
