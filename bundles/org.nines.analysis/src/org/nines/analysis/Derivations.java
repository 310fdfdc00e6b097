// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nines.analysis.result.AnalysisResult;
import org.nines.analysis.result.Budget;
import org.nines.analysis.result.Dependability;
import org.nines.analysis.result.Derivation;
import org.nines.analysis.result.Derivation.Operation;
import org.nines.analysis.result.Derivation.Unit;
import org.nines.analysis.result.ElementRef;
import org.nines.analysis.result.ItemInput;
import org.nines.analysis.result.LevelResult;
import org.nines.analysis.result.Verdict;

/** Says how the figures of a result came about. Everything is taken from the result; nothing is computed anew. */
public final class Derivations {

    private final AnalysisResult result;
    private final Map<String, ItemInput> inputs = new HashMap<>();

    private Derivations(AnalysisResult result) {
        this.result = result;
        result.inputs().forEach(input -> inputs.put(input.item().id(), input));
    }

    /** Derivations of the figures of a result. */
    public static Derivations of(AnalysisResult result) {
        return new Derivations(result);
    }

    /** Minutes a year to spare in an agreement: what its target allows less what is computed. */
    public Derivation margin(Verdict verdict) {
        Derivation computed = level(verdict)
                .filter(level -> level.total().equals(verdict.computed()))
                .map(this::downtime)
                .orElseGet(() -> minutes(leaf("unavailability for the clients, and in the time, that the agreement counts", "U",
                        verdict.computed().unavailability(), Unit.ONE, "")));
        return node("margin", "M", verdict.marginMinutesPerYear(), Unit.MINUTES_PER_YEAR, Operation.DIFFERENCE, "D(allowed) - D", verdict.agreement(),
                List.of(allowed(verdict), computed));
    }

    /** Minutes a year that the target of an agreement allows. */
    public Derivation allowed(Verdict verdict) {
        Derivation target = new Derivation("share of time that the target leaves", "1 - A(target)", verdict.target().complement().doubleValue(),
                Unit.ONE, Operation.INPUT, "", "target " + verdict.target(), Optional.of(verdict.agreement()), List.of());
        return node("downtime allowed", "D(allowed)", verdict.allowedMinutesPerYear(), Unit.MINUTES_PER_YEAR, Operation.PRODUCT,
                "(1 - A(target)) * minutes of a year", verdict.agreement(), List.of(target, minutesOfAYear()));
    }

    private Optional<LevelResult> level(Verdict verdict) {
        return result.levels().stream().filter(level -> level.level().id().equals(verdict.level().id())).findFirst();
    }

    /** Minutes a year that a level is down. */
    public Derivation downtime(LevelResult level) {
        return minutes(unavailability(level));
    }

    private static Derivation minutes(Derivation unavailability) {
        return new Derivation("downtime a year", "D", unavailability.value() * Dependability.MINUTES_PER_YEAR, Unit.MINUTES_PER_YEAR,
                Operation.PRODUCT, "U * minutes of a year", "", unavailability.about(), List.of(unavailability, minutesOfAYear()));
    }

    private static Derivation minutesOfAYear() {
        return leaf("minutes of a year", "minutes of a year", Dependability.MINUTES_PER_YEAR, Unit.MINUTES_PER_YEAR, "365.25 days");
    }

    /** Share of time that a level is down: the shares of what fails, as far as the result has a budget. */
    public Derivation unavailability(LevelResult level) {
        double u = level.total().unavailability();
        if (level.budget().shares().isEmpty()) {
            return node("unavailability", "U", u, Unit.ONE, Operation.STRUCTURE, "P(level down), by decision diagram", level.level(), List.of());
        }
        List<Derivation> shares = level.budget().shares().stream().filter(s -> s.unavailability() > 0).map(this::share).toList();
        return node("unavailability", "U", u, Unit.ONE, Operation.SUM, "sum of the shares of all that fails", level.level(), shares);
    }

    private Derivation share(Budget.Share share) {
        if (share.part() == Budget.Part.SWITCH_OVER) {
            return node("switch-overs of " + share.element().name(), "U(switch-over)", share.unavailability(), Unit.ONE, Operation.STRUCTURE,
                    "frequency of takeovers * their mean length, from the Markov chain of the group", share.element(), List.of());
        }
        String name = "share of " + share.element().name() + (share.mode().isEmpty() ? "" : ", " + share.mode());
        return node(name, "U(i)", share.unavailability(), Unit.ONE, Operation.STRUCTURE, "q(i) * integral over t from 0 to 1 of dU/dq(i) at t * q",
                share.element(), mode(share).stream().toList());
    }

    private Optional<Derivation> mode(Budget.Share share) {
        ItemInput input = inputs.get(share.element().id());
        return input == null ? Optional.empty()
                : input.modes().stream().filter(mode -> mode.name() != null && mode.name().equals(share.mode())).findFirst()
                        .map(mode -> mode(input.item(), mode));
    }

    /** Share of time that an element itself is down; empty when the result has no figures for it. */
    public Optional<Derivation> element(String id) {
        ItemInput input = inputs.get(id);
        if (input == null || input.modes().isEmpty()) {
            return Optional.empty();
        }
        List<Derivation> modes = input.modes().stream().map(mode -> mode(input.item(), mode)).toList();
        return Optional.of(modes.size() == 1 ? modes.get(0)
                : node("unavailability of " + input.item().name(), "q", input.unavailability(), Unit.ONE, Operation.EITHER,
                        "1 - product of (1 - q) of its modes", input.item(), modes));
    }

    private static Derivation mode(ElementRef item, ItemInput.Mode mode) {
        String source = said(mode);
        Derivation mttr = leaf("mean time to repair", "MTTR", mode.mttrHours(), Unit.HOURS, source);
        Derivation mttf = leaf("mean time to failure", "MTTF", mode.mttfHours(), Unit.HOURS, source);
        Derivation cycle = node("mean time from failure to failure", "MTTF + MTTR", mode.mttfHours() + mode.mttrHours(), Unit.HOURS, Operation.SUM,
                "MTTF + MTTR", item, List.of(mttf, mttr));
        String name = mode.name() == null || mode.name().isEmpty() ? "" : ", " + mode.name();
        return node("unavailability of " + item.name() + name, "q", mode.unavailability(), Unit.ONE, Operation.QUOTIENT, "MTTR / (MTTF + MTTR)",
                item, List.of(mttr, cycle));
    }

    /** What was written, and where it comes from. */
    private static String said(ItemInput.Mode mode) {
        List<String> parts = new ArrayList<>(List.of(mode.written()));
        if (mode.assumption()) {
            parts.add("assumed");
        }
        if (!mode.source().isEmpty()) {
            parts.add(mode.source() + (mode.year() > 0 ? " (" + mode.year() + ")" : ""));
        }
        return String.join("; ", parts);
    }

    /** Failures a year of a level. */
    public Derivation failuresPerYear(LevelResult level) {
        Derivation hours = leaf("hours of a year", "hours of a year", Dependability.HOURS_PER_YEAR, Unit.HOURS, "365.25 days");
        return node("failures a year", "F", level.total().failuresPerYear(), Unit.PER_YEAR, Operation.PRODUCT, "W * hours of a year", level.level(),
                List.of(failureFrequency(level), hours));
    }

    private Derivation failureFrequency(LevelResult level) {
        List<Derivation> starts = new ArrayList<>(level.budget().shares().stream().filter(share -> share.startsPerHour() > 0)
                .map(share -> node("begun by " + share.element().name() + (share.mode().isEmpty() ? "" : ", " + share.mode()), "W(i)",
                        share.startsPerHour(), Unit.PER_HOUR, Operation.STRUCTURE, "Birnbaum importance * failure intensity 1 / (MTTF + MTTR)",
                        share.element(), mode(share).stream().toList()))
                .toList());
        if (!starts.isEmpty() && level.operation().states().size() > 1) {
            double others = starts.stream().mapToDouble(Derivation::value).sum();
            starts.add(node("begun by the calendar", "W(calendar)", Math.max(0, level.total().failuresPerHour() - others), Unit.PER_HOUR,
                    Operation.STRUCTURE, "sum over changes of planned work and load: how often * P(down after and not before)", level.level(),
                    List.of()));
        }
        return node("failure frequency", "W", level.total().failuresPerHour(), Unit.PER_HOUR, starts.isEmpty() ? Operation.STRUCTURE : Operation.SUM,
                starts.isEmpty() ? "sum of Birnbaum importance * failure intensity" : "sum over all that can begin an outage", level.level(), starts);
    }

    /** Mean length of an outage of a level. */
    public Derivation meanOutage(LevelResult level) {
        return node("mean outage", "U / W", level.total().meanOutageHours(), Unit.HOURS, Operation.QUOTIENT, "U / W", level.level(),
                List.of(unavailability(level), failureFrequency(level)));
    }

    /** Mean time between two failures of a level. */
    public Derivation meanTimeBetweenFailures(LevelResult level) {
        return node("mean time between failures", "1 / W", level.total().meanTimeBetweenFailuresHours(), Unit.HOURS, Operation.QUOTIENT, "1 / W",
                level.level(), List.of(leaf("one", "1", 1, Unit.ONE, ""), failureFrequency(level)));
    }

    private static Derivation leaf(String name, String symbol, double value, Unit unit, String source) {
        return new Derivation(name, symbol, value, unit, Operation.INPUT, "", source, Optional.empty(), List.of());
    }

    private static Derivation node(String name, String symbol, double value, Unit unit, Operation operation, String formula, ElementRef about,
            List<Derivation> inputs) {
        return new Derivation(name, symbol, value, unit, operation, formula, "", Optional.of(about), inputs);
    }
}
