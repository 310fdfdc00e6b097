// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.nines.analysis.AnalysisSettings;
import org.nines.analysis.result.ElementRef;
import org.nines.analysis.result.Premise;
import org.nines.analysis.result.Premise.Kind;
import org.nines.model.compute.Server;
import org.nines.model.compute.VirtualMachine;
import org.nines.model.core.Distribution;
import org.nines.model.core.FailureCause;
import org.nines.model.core.FailureMode;
import org.nines.model.core.Frequency;
import org.nines.model.facility.CoolingUnit;
import org.nines.model.facility.Generator;
import org.nines.model.facility.Room;
import org.nines.model.facility.Ups;
import org.nines.model.facility.UtilityFeed;
import org.nines.model.operations.BackupPlan;
import org.nines.model.operations.BackupRun;
import org.nines.model.operations.MaintenanceWindow;
import org.nines.model.operations.OperationsFactory;
import org.nines.model.service.Dependency;
import org.nines.model.service.DependencyKind;
import org.nines.model.service.Exclusion;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceFactory;
import org.nines.model.service.ServiceLevelAgreement;
import org.nines.model.service.Standby;
import org.nines.model.service.StandbyKind;
import org.nines.model.storage.DiskArray;
import org.nines.model.storage.RaidLevel;
import org.nines.model.storage.VolumePurpose;
import org.nines.model.units.Duration;
import org.nines.model.units.Power;

/** Everything that the figures rest on is said, about the elements that it concerns, and no longer once the model says it. */
class PremisesTest extends OneNetwork {

    private static final String COMMON = "Common causes that take several members";

    private final Room room = m.room("room", "");

    PremisesTest() {
        room.getEquipment().add(lan);
    }

    private List<Premise> premises() {
        return Checks.analysed(m.project(), AnalysisSettings.DEFAULT.withCutSets(0)).premises();
    }

    /** Names of the elements that premises of a kind that begin with a text are about; null when there is none. */
    private List<String> about(Kind kind, String begin) {
        List<Premise> found = premises().stream().filter(premise -> premise.text().startsWith(begin)).toList();
        if (found.isEmpty()) {
            return null;
        }
        assertEquals(1, found.size());
        assertEquals(kind, found.get(0).kind(), begin);
        return found.get(0).about().stream().map(ElementRef::name).toList();
    }

    @Test
    void independenceAndSteadyStateAreAlwaysSaid() {
        use(m.service("web", "", server("a", "99, 1")));
        String text = premises().stream().filter(p -> p.kind() == Kind.METHOD).findFirst().orElseThrow().text();
        assertTrue(text.contains("independent") && text.contains("long-run means (steady state)") && text.contains("525,960"), text);
    }

    @Test
    void missingFiguresAreSaidOfItemsThatTakePartAlone() {
        use(m.service("web", "", server("a", "99, 1")));
        server("elsewhere", "");
        List<String> about = about(Kind.NO_FIGURES, "No figures: taken as never failing.");
        assertTrue(about.containsAll(List.of("lan", "web1", "room", "site")), about::toString);
        assertTrue(!about.contains("a") && !about.contains("elsewhere"), about::toString);
    }

    @Test
    void assumedFiguresAndMissingSourcesAreSaid() {
        Server a = server("a", "99, 1");
        FailureMode mode = a.getFailureModes().get(0);
        use(m.service("web", "", a));
        assertEquals(null, about(Kind.ASSUMED_FIGURES, "Figures are marked as assumed."));
        assertEquals(List.of("a"), about(Kind.NO_FIGURES, "No source is given"));
        mode.setRepairAssumption(true);
        assertEquals(List.of("a"), about(Kind.ASSUMED_FIGURES, "Figures are marked as assumed."));
        mode.setSource("own measurement");
        assertEquals(null, about(Kind.NO_FIGURES, "No source is given"));
    }

    @Test
    void distributionsWithoutEffectAreSaid() {
        Server a = server("a", "99, 1");
        use(m.service("web", "", a));
        assertEquals(null, about(Kind.METHOD, "Times to failure that are not exponential"));
        a.getFailureModes().get(0).setDistribution(Distribution.WEIBULL);
        assertEquals(List.of("a"), about(Kind.METHOD, "Times to failure that are not exponential"));
    }

    @Test
    void missingCommonCausesAreSaidUntilThereIsOne() {
        Service web = use(m.service("web", "999, 1", server("a", "99, 1"), server("b", "99, 1")));
        assertEquals(List.of("web"), about(Kind.OPTIMISTIC, COMMON));
        web.getRedundancy().setBeta(ModelBuilder.percent("5"));
        assertEquals(null, about(Kind.OPTIMISTIC, COMMON));
        web.getRedundancy().setBeta(null);
        m.commonCause("operator", "", "9999, 1", web.getInstances().get(0), web.getInstances().get(1));
        assertEquals(null, about(Kind.OPTIMISTIC, COMMON));
    }

    @Test
    void whatStandbyGroupsDoNotSayIsTakenAsPerfect() {
        Standby standby = m.standby(use(m.service("web", "999, 1", server("a", ""), server("b", ""))), StandbyKind.COLD, "0.1");
        assertEquals(List.of("web"), about(Kind.NO_FIGURES, "No time is given for detection or takeover"));
        assertEquals(List.of("web"), about(Kind.NO_FIGURES, "No start failure is given: every waiting member"));
        standby.setDetect(ModelBuilder.hours("0.1"));
        standby.setStartFailure(ModelBuilder.percent("1"));
        standby.setFallback(ModelBuilder.hours("1"));
        assertEquals(null, about(Kind.NO_FIGURES, "No time is given for detection or takeover"));
        assertEquals(null, about(Kind.NO_FIGURES, "No start failure is given: every waiting member"));
        standby.setCoverage(null);
        assertEquals(List.of("web"), about(Kind.NO_FIGURES, "No coverage is given"));
    }

    @Test
    void whatPowerDoesNotSayIsTakenAsPerfect() {
        Server a = server("a", "99, 1");
        use(m.service("web", "", a));
        assertEquals(List.of("a", "lan"), about(Kind.OPTIMISTIC, "No power supplies are modelled").stream().sorted().toList());
        UtilityFeed feed = m.feed("grid", "99, 1");
        Generator generator = m.generator("diesel", "999, 1", "", "", "");
        Ups ups = m.ups("ups", "", "", feed, generator);
        m.supplies(a, 1, "", ups);
        assertEquals(List.of("lan"), about(Kind.OPTIMISTIC, "No power supplies are modelled"));
        assertEquals(List.of("ups"), about(Kind.NO_FIGURES, "No battery time is given"));
        assertEquals(List.of("diesel"), about(Kind.NO_FIGURES, "No start failure is given: the generator"));
        assertEquals(List.of("diesel"), about(Kind.NO_FIGURES, "No time to start is given"));
        assertEquals(List.of("diesel"), about(Kind.NO_FIGURES, "No fuel is given"));
        assertEquals(List.of("a"), about(Kind.NO_FIGURES, "No time to restart after a loss of power"));
        ups.setBattery(ModelBuilder.hours("0.5"));
        generator.setStartFailure(ModelBuilder.percent("1"));
        generator.setStartTime(ModelBuilder.hours("0.01"));
        generator.setFuel(ModelBuilder.hours("24"));
        a.setRestart(ModelBuilder.hours("0.1"));
        for (String begin : List.of("No battery time", "No start failure is given: the generator", "No time to start is", "No fuel", "No time to restart")) {
            assertEquals(null, about(Kind.NO_FIGURES, begin));
        }
        assertEquals(List.of(), about(Kind.METHOD, "Batteries are full"));
        assertEquals(List.of(), about(Kind.METHOD, "Not exact, but with bounds: failures that follow one another"));
    }

    @Test
    void whatCoolingDoesNotSayIsSaid() {
        Server a = server("a", "99, 1");
        use(m.service("web", "", a));
        assertEquals(List.of("a", "lan"), about(Kind.OPTIMISTIC, "No cooling units are modelled").stream().sorted().toList());
        CoolingUnit unit = m.in(room).coolingUnit("chiller", "999, 1", "");
        assertEquals(null, about(Kind.OPTIMISTIC, "No cooling units are modelled"));
        assertEquals(List.of("room"), about(Kind.NO_FIGURES, "Heat or capacities are not given"));
        assertEquals(List.of("room"), about(Kind.NO_FIGURES, "No time to heat up is given"));
        unit.setCapacity(Power.parse("1 kW"));
        room.setHeatLoad(Power.parse("2 kW"));
        room.setHeatUp(ModelBuilder.hours("0.5"));
        assertEquals(List.of("room"), about(Kind.NO_FIGURES, "All cooling units together"));
        room.setRequiredCooling(1);
        assertEquals(null, about(Kind.NO_FIGURES, "All cooling units together"));
    }

    @Test
    void machinesWithoutATimeToRestartElsewhereAreSaid() {
        VirtualMachine machine = m.machine("vm", "", "", server("a", "99, 1"), server("b", "99, 1"));
        use(m.service("web", "", machine));
        assertEquals(List.of("vm"), about(Kind.NO_FIGURES, "No time to restart elsewhere"));
        machine.setRestart(ModelBuilder.hours("0.1"));
        assertEquals(null, about(Kind.NO_FIGURES, "No time to restart elsewhere"));
    }

    @Test
    void planningIsAPremiseEitherWay() {
        Server a = server("a", "99, 1");
        use(m.service("web", "", a));
        assertEquals(List.of(), about(Kind.OPTIMISTIC, "No planned maintenance is modelled."));
        MaintenanceWindow window = m.window(Frequency.WEEKLY, "01:00", "1", true, List.of(), a);
        assertEquals(null, about(Kind.OPTIMISTIC, "No planned maintenance is modelled."));
        assertEquals(List.of(), about(Kind.METHOD, "Planned work and demand follow the calendar"));
        window.getSchedule().setFrequency(Frequency.ONCE);
        window.getSchedule().setDate(LocalDate.of(2026, 2, 28));
        assertEquals(List.of("window1"), about(Kind.OPTIMISTIC, "Not considered by the analysis: planned work that happens once."));
    }

    /** What the analysis does not read is said, so that nothing is taken as perfect in silence. */
    @Test
    void whatIsNotReadIsSaid() {
        Server a = server("a", "99, 1");
        Service web = use(m.service("web", "", a));
        m.volume(m.array(a, RaidLevel.RAID_1, 2, "9999, 1", "1", "8"), VolumePurpose.OPERATING_SYSTEM);
        Map<String, List<String>> none = notConsidered();
        assertEquals(Map.of(), none);
        m.demand(web, 1);
        web.getDemand().setGrowth(ModelBuilder.percent("10"));
        a.getFailureModes().get(0).setErrorFactor(3);
        m.window(Frequency.WEEKLY, "01:00", "1", true, List.of(), a.getArrays().get(0).getDisks().get(0));
        BackupPlan plan = OperationsFactory.eINSTANCE.createBackupPlan();
        plan.setName("backup");
        BackupRun run = OperationsFactory.eINSTANCE.createBackupRun();
        run.setName("nightly");
        run.setOnline(!run.isOnline());
        plan.getRuns().add(run);
        m.project().getOperations().getBackupPlans().add(plan);
        ServiceLevelAgreement agreement = m.agreement(web.getLevels().get(0), "99", null);
        web.getLevels().get(0).setResponseTime(Duration.parse("2 s"));
        Exclusion exclusion = ServiceFactory.eINSTANCE.createExclusion();
        exclusion.setName("acts of God");
        agreement.getExclusions().add(exclusion);
        assertEquals(List.of("acts of God"), notConsidered().get("Not considered by the analysis: exclusions of agreements that are given in words only."));
        assertEquals(5, notConsidered().size(), () -> notConsidered().toString());
        assertEquals(List.of("window1"), notConsidered().get("Not considered by the analysis: planned work on disks of arrays."));
    }

    private Map<String, List<String>> notConsidered() {
        return premises().stream().filter(premise -> premise.text().startsWith("Not considered"))
                .collect(Collectors.toMap(Premise::text, premise -> premise.about().stream().map(ElementRef::name).toList()));
    }

    @Test
    void errorsOfOperatorsAreMissedUntilAFailureModeHasThem() {
        String missing = "No errors of operators and no failed changes are modelled";
        Server a = server("a", "99, 1; 999, 2");
        use(m.service("web", "", a));
        assertEquals(List.of(), about(Kind.OPTIMISTIC, missing));
        a.getFailureModes().get(1).setCause(FailureCause.OPERATIONS);
        assertEquals(null, about(Kind.OPTIMISTIC, missing));
    }

    @Test
    void repairTimesAreTakenToIncludeWhatIsNotGivenApart() {
        String detection = "Neither time to detect nor time to respond is given";
        Server a = server("a", "99, 1");
        Server b = server("b", "99, 1");
        b.getFailureModes().get(0).setDetect(Duration.parse("1 min"));
        use(m.service("web", "", a));
        use(m.service("mail", "", b));
        assertEquals(List.of("a"), about(Kind.NO_FIGURES, detection));
        a.getFailureModes().get(0).setRespond(Duration.parse("1 min"));
        assertEquals(null, about(Kind.NO_FIGURES, detection));
    }

    @Test
    void readErrorsAreMissedOfArraysThatAreRebuilt() {
        String errors = "No probability of a read error during rebuild is given";
        Server a = server("a", "");
        DiskArray array = m.array(a, RaidLevel.RAID_5, 3, "9999, 1", "1", "8");
        m.volume(array, VolumePurpose.OPERATING_SYSTEM);
        use(m.service("web", "", a));
        assertEquals(List.of(array.getName()), about(Kind.NO_FIGURES, errors));
        array.setReadErrorProbability(ModelBuilder.percent("1"));
        assertEquals(null, about(Kind.NO_FIGURES, errors));
    }

    @Test
    void buffersThatDrainAtOnceAndSinglePeriodsHaveTheirAssumptions() {
        Service web = use(m.service("web", "", server("a", "99, 1")));
        assertEquals(null, about(Kind.METHOD, "No time to drain is given"));
        assertEquals(null, about(Kind.METHOD, "The chance to miss a target in a period is approximate"));
        Dependency need = m.need(web, m.service("mail", "", server("b", "99, 1")), DependencyKind.RUN);
        need.setBuffer(Duration.parse("1 h"));
        m.agreement(web.getLevels().get(0), "99", null);
        assertEquals(List.of("web"), about(Kind.METHOD, "No time to drain is given"));
        assertEquals(List.of(), about(Kind.METHOD, "The chance to miss a target in a period is approximate"));
        need.setDrain(Duration.parse("1 h"));
        assertEquals(null, about(Kind.METHOD, "No time to drain is given"));
    }

    @Test
    void uncertainFiguresAreSaidToBeSo() {
        Server a = server("a", "99, 1");
        use(m.service("web", "", a));
        assertEquals(null, about(Kind.METHOD, "Failure figures are uncertain"));
        a.getFailureModes().get(0).setErrorFactor(3);
        assertEquals(List.of("a"), about(Kind.METHOD, "Failure figures are uncertain"));
        assertTrue(premises().stream().anyMatch(p -> p.text().endsWith("is computed when asked.")));
        assertTrue(Checks.analysed(m.project(), AnalysisSettings.DEFAULT.withUncertainty(10)).premises().stream()
                .anyMatch(p -> p.text().contains("drawn once for all elements of a component type")));
    }
}
