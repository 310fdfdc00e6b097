// SPDX-License-Identifier: EPL-2.0
package org.nines.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.nines.analysis.result.AnalysisResult;
import org.nines.analysis.result.Budget;
import org.nines.analysis.result.Dependability;
import org.nines.analysis.result.ElementRef;
import org.nines.analysis.result.ImpactMatrix;
import org.nines.analysis.result.LevelResult;
import org.nines.analysis.result.ScenarioResult;
import org.nines.analysis.result.ScenarioResult.Reason;
import org.nines.analysis.result.ScenarioResult.ServiceOutcome;
import org.nines.analysis.result.SharedCause;
import org.nines.analysis.result.Verdict;
import org.nines.model.Elements;
import org.nines.model.compute.ComputePackage;
import org.nines.model.edit.Kinds;
import org.nines.model.facility.FacilityPackage;
import org.nines.model.network.NetworkPackage;
import org.nines.model.service.ServicePackage;
import org.nines.model.storage.StoragePackage;
import org.nines.scene.Overlay.Entry;
import org.nines.scene.Overlay.Mark;

/** Results of the analysis as marks on a drawing. */
public final class Overlays {

    /** From these shares of the downtime on, the steps of heat; what has less has none. */
    private static final double[] HEAT = {0.005, 0.02, 0.05, 0.1, 0.2};

    private static final Map<String, String> LACKS = lacks();

    private Overlays() {
    }

    /** Single points of failure, shared causes, and what only interrupts, of all service levels. */
    public static Overlay findings(AnalysisResult result) {
        Map<String, Found> singles = new LinkedHashMap<>();
        Map<String, Found> interrupting = new LinkedHashMap<>();
        for (LevelResult level : result.levels()) {
            String name = level.service().name() + ", " + level.level().name();
            level.singlePoints().forEach(p -> singles.computeIfAbsent(p.element().id(), k -> new Found()).add(name));
            level.interrupting().forEach(e -> interrupting.computeIfAbsent(e.id(), k -> new Found()).add(name));
        }
        Map<String, Mark> marks = new LinkedHashMap<>();
        interrupting.forEach((id, f) -> marks.put(id, new Mark(1, "interrupts", false, "interrupts-badge", "switch", "Its failure interrupts " + f.text())));
        for (SharedCause cause : result.sharedCauses()) {
            String note = "Takes away the redundancy of " + cause.group().name();
            marks.merge(cause.element().id(), new Mark(2, "shared-cause", false, "shared-cause-badge", "shared", note),
                    (a, b) -> a.rank() == b.rank() ? new Mark(2, a.outline(), false, a.badge(), a.text(), a.note() + "\n" + note) : b);
        }
        singles.forEach((id, f) -> marks.put(id, new Mark(3, "single-point", false, "single-point-badge", "SPOF", "Single point of failure of " + f.text())));
        return new Overlay("findings", marks, List.of(new Entry("single-point-badge", "SPOF", "", "single point of failure: takes a service level down alone"),
                new Entry("shared-cause-badge", "shared", "", "shared cause: takes a redundancy away"),
                new Entry("interrupts-badge", "switch", "", "only interrupts, while a standby takes over")), null);
    }

    /** Names of levels, the first few. */
    private static final class Found {

        private final List<String> levels = new ArrayList<>();

        void add(String level) {
            if (!levels.contains(level)) {
                levels.add(level);
            }
        }

        String text() {
            return String.join("; ", levels.subList(0, Math.min(4, levels.size()))) + (levels.size() > 4 ? " and " + (levels.size() - 4) + " more levels" : "");
        }
    }

    /**
     * Where the downtime of a service level comes from, in shares that add up: what stands inside a shape counts to it.
     *
     * @param level identifier of the level; empty for the one whose agreement has the least margin, else the one with most downtime
     * @return the overlay; one without marks where there is no downtime
     * @throws IllegalArgumentException when no such level was analysed
     */
    public static Overlay heat(AnalysisResult result, String level) {
        LevelResult of = level.isEmpty() ? mostPressing(result).orElse(null)
                : result.levels().stream().filter(l -> l.level().id().equals(level)).findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("The level " + level + " was not analysed"));
        if (of == null) {
            return Overlay.NONE;
        }
        double total = of.budget().shares().stream().mapToDouble(Budget.Share::unavailability).sum();
        Map<String, Double> shares = new LinkedHashMap<>();
        of.budget().shares().forEach(s -> shares.merge(s.element().id(), s.unavailability(), Double::sum));
        Map<String, Mark> marks = new LinkedHashMap<>();
        if (total > 0) {
            shares.forEach((id, u) -> marks.put(id, heat(u / total, total)));
        }
        List<Entry> legend = new ArrayList<>();
        for (int i = 0; i < HEAT.length; i++) {
            legend.add(new Entry("", "", "heat-" + (i + 1), "from " + percent(HEAT[i])));
        }
        legend.add(new Entry("heat-badge", "12 %", "", "share of the downtime of " + of.service().name() + ", " + of.level().name() + ": " + minutes(total) + " a year"));
        return new Overlay("shares of the downtime of " + of.service().name() + ", " + of.level().name(), marks, legend, share -> heat(share, total));
    }

    private static Optional<LevelResult> mostPressing(AnalysisResult result) {
        return result.verdicts().stream().min(Comparator.comparingDouble(Verdict::marginMinutesPerYear))
                .flatMap(v -> result.levels().stream().filter(l -> l.level().id().equals(v.level().id())).findFirst())
                .or(() -> result.levels().stream().max(Comparator.comparingDouble(l -> l.total().unavailability())));
    }

    private static Mark heat(double share, double total) {
        int step = 0;
        while (step < HEAT.length && share >= HEAT[step]) {
            step++;
        }
        String note = percent(share) + " of the downtime, " + minutes(share * total) + " a year";
        return step == 0 ? new Mark(share, "", true, "", "", note) : new Mark(share, "heat-" + step, true, "heat-badge", percent(share), note);
    }

    /** What a service level needs: everything that takes part in it, and what its failure does to the level. @param level identifier of the level */
    public static Overlay needs(AnalysisResult result, String level) {
        LevelResult of = result.levels().stream().filter(l -> l.level().id().equals(level)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The level " + level + " was not analysed"));
        String name = of.reference().title();
        Map<String, Mark> marks = new LinkedHashMap<>();
        for (ImpactMatrix.Cell cell : result.impact().ofLevel(level)) {
            switch (cell.effect()) {
                case DOWN -> marks.put(cell.element().id(), new Mark(3, "single-point", false, "single-point-badge", "SPOF", "Takes down " + name + " alone"));
                case INTERRUPTS -> marks.put(cell.element().id(), new Mark(2, "interrupts", false, "interrupts-badge", "switch", "Interrupts " + name + " while a standby takes over"));
                case TAKES_PART -> marks.put(cell.element().id(), new Mark(1, "needed", false, "needed-badge", "part", "Takes part in " + name + "; others stand in for it"));
                default -> {
                    // takes no part
                }
            }
        }
        return new Overlay("what " + name + " needs", marks, List.of(new Entry("single-point-badge", "SPOF", "", "takes the level down alone"),
                new Entry("interrupts-badge", "switch", "", "interrupts it, while a standby takes over"),
                new Entry("needed-badge", "part", "", "takes part; others stand in for it")), null);
    }

    /**
     * State of everything in a scenario: what has failed, what is down with it and why, which services are affected, and what takes over. What keeps
     * working has no mark.
     */
    public static Overlay scenario(ScenarioResult scenario) {
        Map<String, Mark> marks = new LinkedHashMap<>();
        scenario.consequences().forEach(r -> marks.put(r.about().id(), new Mark(2.5, "without", false, "down-badge", lack(r), Kinds.capitalized(r.words()))));
        for (ServiceOutcome outcome : scenario.services()) {
            marks.put(outcome.service().id(), switch (outcome.state()) {
                case DOWN -> new Mark(3, "down", false, "down-badge", "down", "Down" + why(outcome));
                case MINIMUM -> new Mark(2, "affected", false, "affected-badge", "minimum", "Only at its least level" + why(outcome));
                case DEGRADED -> new Mark(2, "affected", false, "affected-badge", "degraded", "Degraded" + why(outcome));
                case FULL -> new Mark(0, "", false, "up-badge", "up", "Served at all levels");
            });
        }
        scenario.failovers().forEach(f -> marks.put(f.to().id(), new Mark(1, "", false, "up-badge", "takes over", "Takes over from " + f.from().name()
                + (f.automatic() ? " automatically" : " by hand"))));
        for (ElementRef failed : scenario.failed()) {
            marks.put(failed.id(), new Mark(4, "down", false, "down-badge", "\u00d7 failed", "Has failed"));
        }
        return new Overlay("the loss of " + String.join(", ", scenario.failed().stream().map(ElementRef::name).toList()), marks,
                List.of(new Entry("down-badge", "\u00d7 failed", "", "has failed"), new Entry("down-badge", "no power", "", "is down with it, for what the badge says"),
                        new Entry("affected-badge", "degraded", "", "service is there in part"), new Entry("up-badge", "up", "", "serves, or takes over")), null);
    }

    /** What something is down for, in a word or two: what the first of its reasons is about. */
    private static String lack(Reason reason) {
        return reason.because().stream().map(r -> LACKS.get(r.about().kind())).filter(Objects::nonNull).findFirst().orElse("down");
    }

    /** What is lacking when an element of a kind is down. */
    private static Map<String, String> lacks() {
        Map<String, String> lacks = new HashMap<>();
        for (EPackage part : List.of(FacilityPackage.eINSTANCE, ComputePackage.eINSTANCE, NetworkPackage.eINSTANCE, StoragePackage.eINSTANCE, ServicePackage.eINSTANCE)) {
            for (EClassifier classifier : part.getEClassifiers()) {
                if (classifier instanceof EClass type && lack(type) != null) {
                    lacks.put(Elements.kind(type), lack(type));
                }
            }
        }
        return lacks;
    }

    private static String lack(EClass type) {
        if (FacilityPackage.Literals.POWER_DEVICE.isSuperTypeOf(type) || FacilityPackage.Literals.POWER_SUPPLY.isSuperTypeOf(type)) {
            return "no power";
        }
        if (FacilityPackage.Literals.COOLING_UNIT.isSuperTypeOf(type)) {
            return "no cooling";
        }
        if (FacilityPackage.Literals.LOCATION.isSuperTypeOf(type)) {
            return "place lost";
        }
        if (ComputePackage.Literals.HOST.isSuperTypeOf(type)) {
            return "host down";
        }
        if (type.getEPackage() == NetworkPackage.eINSTANCE || type == FacilityPackage.Literals.CONDUIT) {
            return "no network";
        }
        return type.getEPackage() == StoragePackage.eINSTANCE ? "no storage" : type == ServicePackage.Literals.SERVICE_INSTANCE ? "not served" : null;
    }

    private static String why(ServiceOutcome outcome) {
        return outcome.levels().stream().filter(l -> !l.because().isEmpty()).findFirst().map(l -> ": " + l.because().getFirst().words()).orElse("");
    }

    private static String percent(double share) {
        return share >= 0.1 ? Math.round(share * 100) + " %" : String.format(Locale.ROOT, "%.1f %%", share * 100);
    }

    private static String minutes(double unavailability) {
        double minutes = unavailability * Dependability.MINUTES_PER_YEAR;
        return minutes >= 100 ? Math.round(minutes) + " min" : String.format(Locale.ROOT, minutes >= 1 ? "%.1f min" : "%.2g min", minutes);
    }
}
