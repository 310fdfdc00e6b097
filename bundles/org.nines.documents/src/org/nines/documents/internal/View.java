// SPDX-License-Identifier: EPL-2.0
package org.nines.documents.internal;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nines.analysis.result.AnalysisResult;
import org.nines.analysis.result.CutSetSummary;
import org.nines.analysis.result.Dependability;
import org.nines.analysis.result.ElementRef;
import org.nines.analysis.result.LevelResult;
import org.nines.analysis.result.LevelResult.Contribution;
import org.nines.analysis.result.LevelResult.SinglePoint;
import org.nines.analysis.result.Premise;
import org.nines.analysis.result.Uncertainty;
import org.nines.analysis.result.Verdict;
import org.nines.documents.AgreementTexts;
import org.nines.documents.Design;
import org.nines.documents.DocumentSettings;
import org.nines.documents.ElementGroup;
import org.nines.documents.Figures;
import org.nines.documents.LevelTexts;
import org.nines.documents.Inventory;
import org.nines.documents.Names;
import org.nines.documents.Picture;
import org.nines.documents.Rationale;
import org.nines.documents.UncertaintyTexts;

/** What the template of the design document may ask for: the results, put into the order of its tables, and figures as texts. */
public final class View {

    /** How many elements are named where what is said of them matters more than which they are. */
    private static final int NAMES = 12;

    /** Pictures that are wider than this in pixels, and wider than high, get a page across. */
    private static final double PAGE_WIDTH = 900;

    private final AnalysisResult result;
    private final Design design;
    private final DocumentSettings settings;
    private final List<Picture> pictures;

    /**
     * Lays out drawings.
     *
     * @param result one with levels and verdicts
     */
    public View(AnalysisResult result, Design design, DocumentSettings settings) {
        this.result = result;
        this.design = design;
        this.settings = settings;
        this.pictures = design.draw();
    }

    /** The results. */
    public AnalysisResult getResult() {
        return result;
    }

    /** What the system is made of. */
    public Inventory getInventory() {
        return design.inventory();
    }

    /** Why it is as it is. */
    public Rationale getRationale() {
        return design.rationale();
    }

    /** Drawings of it. */
    public List<Picture> getPictures() {
        return pictures;
    }

    /** The address of a drawing that holds the drawing itself, so that its styles and identifiers stay apart from those of the page. */
    public String address(Picture picture) {
        return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(picture.svg().getBytes(StandardCharsets.UTF_8));
    }

    /** Whether a drawing is better printed across. */
    public boolean isAcross(Picture picture) {
        return picture.width() > PAGE_WIDTH && picture.width() > 1.2 * picture.height();
    }

    /** The date to print, may be empty. */
    public String getDate() {
        return settings.date();
    }

    /** Paragraphs of the planner's summary. */
    public List<String> getSummary() {
        return result.summary().strip().lines().map(String::strip).filter(s -> !s.isEmpty()).toList();
    }

    /** Number of agreements that are missed. */
    public long getMissed() {
        return result.verdicts().stream().filter(v -> !v.met()).count();
    }

    /**
     * The levels of one service.
     *
     * @param service the service
     * @param levels its levels, the least demanding first
     */
    public record ServiceLevels(ElementRef service, List<LevelResult> levels) {
    }

    /** The levels, service by service. */
    public List<ServiceLevels> getServices() {
        Map<ElementRef, List<LevelResult>> levels = new LinkedHashMap<>();
        result.levels().forEach(l -> levels.computeIfAbsent(l.service(), s -> new ArrayList<>()).add(l));
        return levels.entrySet().stream().map(e -> new ServiceLevels(e.getKey(), e.getValue())).toList();
    }

    /**
     * Single points of failure that are alike.
     *
     * @param point the first of them
     * @param group all of them
     * @param affects for each level of the service whether they take it down
     * @param accepted name of the accepted risk that covers them, may be empty
     */
    public record SinglePointRow(SinglePoint point, ElementGroup<SinglePoint> group, List<Boolean> affects, String accepted) {
    }

    /** Services together that have levels of the same names and the same single points of failure. */
    public List<List<ServiceLevels>> getServicesWithLikePoints() {
        return together(getServices(), s -> List.of(s.levels().stream().map(l -> l.level().name()).toList(), singlePoints(s)));
    }

    /** Levels together whose combinations are the same. */
    public List<List<LevelResult>> getLevelsWithLikeCombinations() {
        return together(result.levels(), l -> List.of(l.cutSets().countByOrder(),
                l.cutSets().weakest().stream().map(s -> List.of(s.elements(), Figures.scientific(s.probability()))).toList()));
    }

    /** Levels together whose largest contributions are the same; those without any are left out. */
    public List<List<LevelResult>> getLevelsWithLikeContributions() {
        return together(result.levels().stream().filter(l -> !l.contributions().isEmpty()).toList(),
                l -> l.contributions().stream().map(c -> List.of(c.switchOver(), c.element(), Figures.number(c.minutesPerYear()))).toList());
    }

    /** Levels as a heading: "Orders, full"; "Loans, Risk, Archive: in service" for levels of one name. */
    public String title(List<LevelResult> levels) {
        List<String> names = levels.stream().map(l -> l.level().name()).distinct().toList();
        return levels.size() > 1 && names.size() == 1
                ? levels.stream().map(l -> l.service().name()).collect(Collectors.joining(", ")) + ": " + names.getFirst()
                : levels.stream().map(l -> l.reference().title()).collect(Collectors.joining("; "));
    }

    private static <T> List<List<T>> together(List<T> all, Function<T, ?> said) {
        return List.copyOf(all.stream().collect(Collectors.groupingBy(said, LinkedHashMap::new, Collectors.toList())).values());
    }

    /** The single points of failure of all levels of a service. */
    public List<SinglePointRow> singlePoints(ServiceLevels service) {
        Map<SinglePoint, List<Boolean>> affects = new LinkedHashMap<>();
        for (LevelResult level : service.levels()) {
            level.singlePoints().forEach(p -> affects.computeIfAbsent(p,
                    point -> service.levels().stream().map(l -> l.singlePoints().contains(point)).toList()));
        }
        Function<SinglePoint, ?> said = p -> List.of(p.hasFigures(), Figures.number(p.minutesPerYear()), affects.get(p), accepted(service, p));
        return ElementGroup.of(List.copyOf(affects.keySet()), SinglePoint::element, said).stream()
                .map(g -> new SinglePointRow(g.first(), g, affects.get(g.first()), accepted(service, g.first()))).toList();
    }

    private String accepted(ServiceLevels service, SinglePoint point) {
        Set<String> down = service.levels().stream().filter(l -> l.singlePoints().contains(point)).map(l -> l.level().id()).collect(Collectors.toSet());
        return getRationale().accepted(point.element(), down).map(Rationale.Risk::name).orElse("");
    }

    /** A number of minimal cut sets with so many elements. */
    public record OrderCount(int order, String count) {
    }

    /** The orders of which there are minimal cut sets. */
    public List<OrderCount> orders(CutSetSummary cutSets) {
        List<OrderCount> orders = new ArrayList<>();
        for (int order = 0; order < cutSets.countByOrder().size(); order++) {
            BigInteger count = cutSets.countByOrder().get(order);
            if (count.signum() > 0) {
                orders.add(new OrderCount(order, Figures.count(count)));
            }
        }
        return orders;
    }

    /** Contributions of a level, those that are alike together. */
    public List<ElementGroup<Contribution>> contributions(LevelResult level) {
        return ElementGroup.of(level.contributions(), Contribution::element, c -> c.switchOver() + Figures.number(c.minutesPerYear()));
    }

    /** Elements of one kind together. */
    public List<ElementGroup<ElementRef>> alike(List<ElementRef> elements) {
        return ElementGroup.of(elements, e -> e, ElementRef::kind);
    }

    /** Planned and unplanned downtime of a level, may be empty. */
    public String planned(LevelResult level) {
        return LevelTexts.planned(level.operation());
    }

    /** How exact the figure of a level is, empty when it is exact. */
    public String accuracy(LevelResult level) {
        return LevelTexts.accuracy(level);
    }

    /** Why figures of levels are not exact, empty where all are. */
    public String reasons() {
        return LevelTexts.reasons(result.levels());
    }

    /** That a verdict is not certain, empty when it is. */
    public String uncertain(Verdict verdict) {
        return LevelTexts.accuracy(verdict);
    }

    /** Chance to miss the target of an agreement in one period. */
    public String chance(Verdict verdict) {
        return AgreementTexts.chance(verdict.outlook());
    }

    /** Whether the period of an agreement is a whole year. */
    public boolean isYear(Verdict verdict) {
        return AgreementTexts.isYear(verdict.outlook());
    }

    /** What is to be added to an agreement, may be empty. */
    public String remark(Verdict verdict) {
        return AgreementTexts.remark(verdict);
    }

    /** What others' promises guarantee for an agreement, may be empty. */
    public String guarantee(Verdict verdict) {
        return AgreementTexts.guarantee(verdict);
    }

    /** Whether it promises more than that. */
    public boolean promisesTooMuch(Verdict verdict) {
        return AgreementTexts.promisesTooMuch(verdict);
    }

    /** What intervals of uncertain figures are. */
    public String getUncertainty() {
        return UncertaintyTexts.method(result.uncertainty());
    }

    /** The uncertain figures that matter to a result. */
    public List<Uncertainty.Driver> drivers(Uncertainty.Spread spread) {
        return UncertaintyTexts.drivers(result.uncertainty(), spread);
    }

    /** Share of the spread that goes with a figure. */
    public String driverShare(Uncertainty.Driver driver) {
        return UncertaintyTexts.share(driver);
    }

    /** The figure in words. */
    public String driverFigure(Uncertainty.Driver driver) {
        return UncertaintyTexts.figure(driver.figure());
    }

    /** The premises of one kind. */
    public List<Premise> premises(String kind) {
        return result.premises().stream().filter(p -> p.kind() == Premise.Kind.valueOf(kind)).toList();
    }

    /** The figures used, for items of the same type and figures together. */
    public List<InputGroup> getInputs() {
        return InputGroup.of(result.inputs());
    }

    /** Kind and name of an element; of several of a kind how many, and the names of the first of them. */
    public String brief(ElementGroup<ElementRef> group) {
        return group.title(NAMES);
    }

    /** Names that tell the elements apart. */
    public List<String> names(List<ElementRef> elements) {
        return Names.distinct(elements);
    }

    /** Where an element is. */
    public String place(ElementRef element) {
        return Names.place(element);
    }

    /** Kind and name of an element. */
    public String withKind(ElementRef element) {
        return Names.withKind(element);
    }

    /** "3 switches". */
    public String counted(List<?> elements, String kind) {
        return Names.counted(elements.size(), kind);
    }

    /** Availability in percent. */
    public String availability(double unavailability) {
        return Figures.availability(unavailability);
    }

    /** Availability class. */
    public String availabilityClass(Dependability figures) {
        return Figures.availabilityClass(figures);
    }

    /** Nines with one decimal. */
    public String nines(Dependability figures) {
        return Figures.nines(figures);
    }

    /** Any other figure. */
    public String number(double value) {
        return Figures.number(value);
    }

    /** A whole number. */
    public String count(long value) {
        return Figures.count(value);
    }

    /** A probability with its power of ten. */
    public String scientific(double value) {
        return Figures.scientific(value);
    }

    /** A length of time. */
    public String duration(double hours) {
        return Figures.duration(hours);
    }

    /** Downtime of a share of time, in minutes a year. */
    public String minutes(double unavailability) {
        return Figures.number(unavailability * Dependability.MINUTES_PER_YEAR);
    }

    /** Length of a bar in percent of the longest, for a style sheet; 0 when there is nothing to compare. */
    public String share(double value, double longest) {
        double percent = longest > 0 ? Math.clamp(100 * value / longest, 0, 100) : 0;
        return Long.toString(Math.round(percent * 10) / 10) + "." + Math.round(percent * 10) % 10;
    }
}
