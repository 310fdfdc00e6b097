// SPDX-License-Identifier: EPL-2.0
package org.nines.documents.tests;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nines.analysis.result.AnalysisResult;
import org.nines.analysis.result.CutSetSummary;
import org.nines.analysis.result.CutSetSummary.CutSet;
import org.nines.analysis.result.Dependability;
import org.nines.analysis.result.ElementRef;
import org.nines.analysis.result.ItemInput;
import org.nines.analysis.result.LevelResult;
import org.nines.analysis.result.LevelResult.Contribution;
import org.nines.analysis.result.LevelResult.Interruption;
import org.nines.analysis.result.LevelResult.PopulationResult;
import org.nines.analysis.result.LevelResult.SinglePoint;
import org.nines.analysis.result.LevelResult.Trigger;
import org.nines.analysis.result.PeriodOutlook;
import org.nines.analysis.result.Premise;
import org.nines.analysis.result.Verdict;
import org.nines.model.Problem;
import org.nines.model.service.MeasurementPeriod;
import org.nines.model.units.Money;
import org.nines.model.units.Percentage;

/** Result of an imaginary shop, written by hand: one agreement met, one missed, something in every list. */
public final class ShopResult {

    /** The service. */
    public static final ElementRef SHOP = ref("s1", "Web shop", "service", "Web shop");
    /** Its lower level. */
    public static final ElementRef MINIMUM = ref("l1", "minimum", "service level", "Web shop / minimum");
    /** Its higher level. */
    public static final ElementRef FULL = ref("l2", "full", "service level", "Web shop / full");
    /** Down 4.73 minutes a year. */
    public static final Dependability FIVE_NINES = new Dependability(9e-6, 1 - 9e-6, 2e-5);
    /** Down 1315 minutes a year, 8.77 times. */
    public static final Dependability TWO_NINES = new Dependability(2.5e-3, 1 - 2.5e-3, 1e-3);

    private ShopResult() {
    }

    /** An element by value. */
    public static ElementRef ref(String id, String name, String kind, String path) {
        return new ElementRef(id, name, kind, path);
    }

    /** An element in a rack of the only room. */
    public static ElementRef inRack(String rack, String name, String kind) {
        return ref(rack + "-" + name, name, kind, "Data centre / Room 1 / Rack " + rack + " / " + name);
    }

    /** Both levels, an agreement for each, the higher one missed. */
    public static AnalysisResult get() {
        return new AnalysisResult(ref("p", "Shop on the Internet", "project", "Shop on the Internet"),
                "Sells books to everybody.\n\nRuns in one room.", List.of(warning()), List.of(minimum(), full()), List.of(met(), missed()), premises(),
                inputs());
    }

    /** The same without any agreement. */
    public static AnalysisResult withoutAgreements() {
        AnalysisResult all = get();
        return new AnalysisResult(all.project(), all.summary(), List.of(), all.levels(), List.of(), all.premises(), all.inputs());
    }

    /** The same with the agreement that is met alone. */
    public static AnalysisResult met(boolean withSinglePoints) {
        LevelResult level = minimum();
        LevelResult shown = withSinglePoints ? level : new LevelResult(level.service(), level.level(), level.total(), level.outages(),
                level.populations(), level.unavailabilityOfAUser(), List.of(), level.interrupting(), level.interruptions(), level.cutSets(),
                level.contributions());
        AnalysisResult all = get();
        return new AnalysisResult(all.project(), "", List.of(), List.of(shown), List.of(met()), all.premises(), all.inputs());
    }

    /** A model with an error. */
    public static AnalysisResult notAnalysed() {
        return new AnalysisResult(ref("p", "Shop on the Internet", "project", "Shop on the Internet"), "",
                List.of(new Problem(Problem.Severity.ERROR, "AN-001", "Web shop / full", "l2", "The level needs 5 of 3 instances.",
                        "Ask for at most 3."), warning()),
                List.of(), List.of(), List.of(), List.of());
    }

    private static Problem warning() {
        return new Problem(Problem.Severity.WARNING, "AN-100", "Data centre / Room 1", "r1", "Nothing is known about the cooling.",
                "Add the cooling units.");
    }

    private static LevelResult minimum() {
        ElementRef link = ref("k1", "Access line", "internet access", "Internet / Access line");
        List<SinglePoint> points = List.of(new SinglePoint(link, 8e-6, true), new SinglePoint(ref("site", "Data centre", "site", "Data centre"), 0, false));
        return new LevelResult(SHOP, MINIMUM, FIVE_NINES, new Dependability(8e-6, 1 - 8e-6, 1e-5),
                List.of(new PopulationResult(ref("c1", "Readers", "client population", "Readers"), 1000, FIVE_NINES)), 9e-6, points,
                List.of(inRack("B", "db-1", "server")),
                List.of(new Interruption(ref("s2", "Database", "service", "Database"), Trigger.MEMBER, new Dependability(1e-6, 1 - 1e-6, 1e-5))),
                new CutSetSummary(counts(0, 2, 14, 1_234_567), List.of(new CutSet(List.of(link), 8e-6),
                        new CutSet(List.of(inRack("A", "db-1", "server"), inRack("B", "db-1", "server")), 4.2e-8))),
                List.of(new Contribution(link, false, 8e-6)));
    }

    private static LevelResult full() {
        List<SinglePoint> points = new ArrayList<>(minimum().singlePoints());
        List<Contribution> contributions = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            points.add(new SinglePoint(inRack("A", "web-" + i, "server"), 2e-4, true));
            contributions.add(new Contribution(inRack("A", "web-" + i, "server"), false, 2e-4));
        }
        ElementRef database = ref("s2", "Database", "service", "Database");
        contributions.add(new Contribution(database, true, 5e-5));
        List<PopulationResult> populations = List.of(
                new PopulationResult(ref("c1", "Readers", "client population", "Readers"), 1000, new Dependability(2e-3, 1 - 2e-3, 9e-4)),
                new PopulationResult(ref("c2", "Branches", "client population", "Branches"), 10, TWO_NINES));
        return new LevelResult(SHOP, FULL, TWO_NINES, new Dependability(2.4e-3, 1 - 2.4e-3, 9e-4), populations, 2.005e-3, points, List.of(),
                List.of(new Interruption(database, Trigger.SUPPORT, new Dependability(5e-5, 1 - 5e-5, 1e-4))),
                new CutSetSummary(counts(0, 14, 3), List.of(new CutSet(
                        List.of(inRack("A", "db-1", "server"), inRack("B", "db-1", "server")), Double.NaN))),
                contributions);
    }

    private static List<BigInteger> counts(long... counts) {
        List<BigInteger> numbers = new ArrayList<>();
        for (long count : counts) {
            numbers.add(BigInteger.valueOf(count));
        }
        return numbers;
    }

    private static Verdict met() {
        return new Verdict(ref("a1", "Catalogue can be read", "service level agreement", "Catalogue can be read"), "Operations", "Readers", SHOP, MINIMUM,
                Percentage.parse("99.99 %"), FIVE_NINES, minimum().contributions(),
                new PeriodOutlook(MeasurementPeriod.MONTH, 730.5, 4.383, 0.39447, 0.025, Optional.empty()));
    }

    private static Verdict missed() {
        return new Verdict(ref("a2", "Orders are taken", "service level agreement", "Orders are taken"), "Operations", "", SHOP, FULL,
                Percentage.parse("99.9 %"), TWO_NINES, full().contributions().subList(0, 2),
                new PeriodOutlook(MeasurementPeriod.QUARTER, 2191.5, 131.49, 328.725, 0.625, Optional.of(Money.parse("1000 EUR"))));
    }

    private static List<Premise> premises() {
        return List.of(new Premise(Premise.Kind.METHOD, "Failures are independent of one another.", List.of()),
                new Premise(Premise.Kind.OPTIMISTIC, "Errors of operators are not in the model.", List.of()),
                new Premise(Premise.Kind.NO_FIGURES, "These have no figures and never fail.", List.of(ref("site", "Data centre", "site", "Data centre"))),
                new Premise(Premise.Kind.PLANNER, "The provider repairs a line within four hours.", List.of()));
    }

    private static List<ItemInput> inputs() {
        ItemInput.Mode hardware = new ItemInput.Mode("hardware", 20_000, 4, 1.99960008e-4, "MTTF 20000 h, MTTR 4 h", "Data sheet", 2004, false);
        List<ItemInput> inputs = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            inputs.add(new ItemInput(inRack("A", "web-" + i, "server"), "Rack server", hardware.unavailability(), List.of(hardware)));
        }
        inputs.add(new ItemInput(ref("site", "Data centre", "site", "Data centre"), "", 0, List.of()));
        inputs.add(new ItemInput(ref("k1", "Access line", "internet access", "Internet / Access line"), "", 8e-6,
                List.of(new ItemInput.Mode("cut", 500_000, 4, 8e-6, "MTTF 57 a, MTTR 4 h", "", 0, true))));
        return inputs;
    }
}
