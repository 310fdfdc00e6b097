// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.nines.analysis.tests.Checks.assertFigures;
import static org.nines.analysis.tests.Checks.assertUnavailability;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nines.analysis.Analysis;
import org.nines.analysis.AnalysisSettings;
import org.nines.analysis.Snapshot;
import org.nines.analysis.result.AnalysisResult;
import org.nines.analysis.result.LevelResult;
import org.nines.model.Elements;
import org.nines.model.Problem;
import org.nines.model.compute.Server;
import org.nines.model.core.ComponentType;
import org.nines.model.core.CoreFactory;
import org.nines.model.core.FailureMode;
import org.nines.model.facility.Conduit;
import org.nines.model.facility.PowerDistributionUnit;
import org.nines.model.facility.Ups;
import org.nines.model.facility.UtilityFeed;
import org.nines.model.network.ExternalNetwork;
import org.nines.model.network.Provider;
import org.nines.model.network.Router;
import org.nines.model.network.Switch;
import org.nines.model.service.Dependency;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceLevel;
import org.nines.model.service.StandbyKind;
import org.nines.model.storage.DiskArray;
import org.nines.model.storage.DiskController;
import org.nines.model.storage.DiskEnclosure;
import org.nines.model.storage.RaidLevel;
import org.nines.model.storage.Volume;
import org.nines.model.storage.VolumePurpose;
import org.nines.model.units.Rate;

/**
 * Each success condition alone, on the smallest model that shows it, against the closed form.
 *
 * <p>Items that fail have figures A, B or C; each fails once in 1000 hours of calendar time. Everything else is perfect.
 */
class SuccessConditionsTest extends OneNetwork {

    /** Unavailability 0.01. */
    private static final String A = "990, 10";
    /** Unavailability 0.02. */
    private static final String B = "980, 20";
    /** Unavailability 0.05. */
    private static final String C = "950, 50";
    private static final double QA = 0.01;
    private static final double QB = 0.02;
    private static final double QC = 0.05;
    /** Failures per hour of each. */
    private static final double W = 0.001;

    // Items and failure modes

    @Test
    void instanceNeedsItselfAndItsHost() {
        use(m.service("web", A, server("a", B)));
        assertFigures(1 - (1 - QA) * (1 - QB), W * (1 - QB) + W * (1 - QA), m);
    }

    @Test
    void anyInstanceOfAPoolServes() {
        use(m.service("web", "", server("a", A), server("b", B)));
        assertFigures(QA * QB, W * QB + W * QA, m);
    }

    @Test
    void failureModesOfAnItemAreIndependent() {
        use(m.service("web", "", server("a", A + ";" + B + ";" + C)));
        assertUnavailability(1 - (1 - QA) * (1 - QB) * (1 - QC), m);
    }

    @Test
    void itemWithoutModesTakesThoseOfItsTypeButSharesNoFailure() {
        ComponentType type = CoreFactory.eINSTANCE.createComponentType();
        type.setName("type");
        m.project().setCatalogue(CoreFactory.eINSTANCE.createCatalogue());
        m.project().getCatalogue().setName("catalogue");
        m.project().getCatalogue().getTypes().add(type);
        FailureMode crash = mode("crash");
        crash.setMttf(ModelBuilder.hours("990"));
        crash.setDetect(ModelBuilder.hours("1"));
        crash.setRespond(ModelBuilder.hours("2"));
        crash.setRepair(ModelBuilder.hours("3"));
        crash.setVerify(ModelBuilder.hours("4"));
        type.getFailureModes().add(crash);
        Server a = server("a", "");
        Server b = server("b", "");
        Server c = server("c", B);
        a.setType(type);
        b.setType(type);
        c.setType(type);
        use(m.service("web", "", a, b, c));
        assertUnavailability(QA * QA * QB, m);
    }

    @Test
    void ratesAndAvailabilitiesAreFiguresToo() {
        FailureMode byRate = mode("by rate");
        byRate.setFailureRate(Rate.parse("2 /a"));
        byRate.setRepair(ModelBuilder.hours("10"));
        FailureMode byAvailability = mode("by availability");
        byAvailability.setAvailability(ModelBuilder.percent("99.9"));
        byAvailability.setRepair(ModelBuilder.hours("4"));
        Server a = server("a", "");
        a.getFailureModes().add(byRate);
        Server b = server("b", "");
        b.getFailureModes().add(byAvailability);
        use(m.service("web", "", a, b));
        double q = 10 / (4383.0 + 10);
        assertFigures(q * 0.001, q * 0.001 / 10 + q * 0.001 / 4, m);
    }

    private static FailureMode mode(String name) {
        FailureMode mode = CoreFactory.eINSTANCE.createFailureMode();
        mode.setName(name);
        return mode;
    }

    // Places

    @Test
    void equipmentNeedsRackRoomAndSite() {
        m.site("s", A);
        m.room("r", B);
        m.rack("k", C);
        use(m.service("web", "", server("a", "")));
        assertUnavailability(1 - (1 - QA) * (1 - QB) * (1 - QC), m);
    }

    @Test
    void sharedRackIsOneCauseAndNotTwo() {
        m.room("r", "");
        m.rack("k", A);
        use(m.service("web", "", server("a", B), server("b", B)));
        assertUnavailability(QA + (1 - QA) * QB * QB, m);
    }

    // Power

    @Test
    void twoOfThreeSuppliesMustDeliver() {
        Server a = server("a", "");
        UtilityFeed grid = m.feed("grid", "");
        m.supplies(a, 2, A, grid, grid, grid);
        use(m.service("web", "", a));
        assertFigures(3 * QA * QA - 2 * QA * QA * QA, 3 * W * 2 * QA * (1 - QA), m);
    }

    @Test
    void distributionIsDoubledButTheGridIsShared() {
        UtilityFeed grid = m.feed("grid", A);
        Server a = server("a", "");
        m.supplies(a, 1, "", m.pdu("p1", B, grid), m.pdu("p2", C, grid));
        use(m.service("web", "", a));
        assertUnavailability(QA + (1 - QA) * QB * QC, m);
    }

    @Test
    void deviceDeliversWhileAnyOfItsFeedersDoes() {
        PowerDistributionUnit panel = m.pdu("panel", A, m.feed("grid1", B), m.feed("grid2", C));
        m.supplies(lan, 1, "", panel);
        use(m.service("web", "", server("a", "")));
        assertUnavailability(QA + (1 - QA) * QB * QC, m);
    }

    @Test
    void powerDeviceFailsWithItsPlace() {
        m.room("plant", A);
        UtilityFeed grid = m.feed("grid", "");
        m.site("elsewhere", "");
        Server a = server("a", "");
        m.supplies(a, 1, "", grid);
        use(m.service("web", "", a));
        assertUnavailability(QA, m);
    }

    @Test
    void devicesThatOnlyFeedEachOtherDeliverNothing() {
        PowerDistributionUnit p1 = m.pdu("p1", "");
        PowerDistributionUnit p2 = m.pdu("p2", "", p1);
        p1.getFedBy().add(p2);
        Server a = server("a", "");
        m.supplies(a, 1, "", p1);
        use(m.service("web", "", a));
        assertUnavailability(1, m);
    }

    @Test
    void ringOfFeedsDeliversFromEitherSide() {
        PowerDistributionUnit p1 = m.pdu("p1", "", m.feed("grid1", A));
        PowerDistributionUnit p2 = m.pdu("p2", C, m.feed("grid2", B), p1);
        p1.getFedBy().add(p2);
        Server a = server("a", "");
        m.supplies(a, 1, "", p1);
        use(m.service("web", "", a));
        assertUnavailability(QA * (1 - (1 - QB) * (1 - QC)), m);
    }

    @Test
    void batteryHidesShortOutagesOfTheGridButNotOfTheUps() {
        Ups ups = m.ups("ups", B, "5", m.feed("grid", A));
        m.supplies(lan, 1, "", ups);
        use(m.service("web", "", server("a", "")));
        double late = Math.exp(-0.5);
        assertFigures(1 - (1 - QA * late) * (1 - QB), W * late * (1 - QB) + W * (1 - QA * late), m);
    }

    @Test
    void placesUpstreamOfABatteryCountLateAndTheUpsOwnPlaceAtOnce() {
        m.room("substation", A);
        UtilityFeed grid = m.feed("grid", "");
        m.room("ups room", B);
        Ups ups = m.ups("ups", "", "5", grid);
        m.in(m.project().getSites().get(0));
        Server a = server("a", "");
        m.supplies(a, 1, "", ups);
        use(m.service("web", "", a));
        assertUnavailability(1 - (1 - QA * Math.exp(-0.5)) * (1 - QB), m);
    }

    @Test
    void batteriesInARowAdd() {
        Ups big = m.ups("big", B, "5", m.feed("grid", A));
        Ups small = m.ups("small", C, "2", big);
        m.supplies(lan, 1, "", small);
        use(m.service("web", "", server("a", "")));
        assertUnavailability(1 - (1 - QA * Math.exp(-7.0 / 10)) * (1 - QB * Math.exp(-2.0 / 20)) * (1 - QC), m);
    }

    @Test
    void directAndBufferedSupplyFromOneGridAreTheSameOutageSeenAtDifferentTimes() {
        UtilityFeed grid = m.feed("grid", A);
        Ups ups = m.ups("ups", "", "5", grid);
        Server a = server("a", "");
        m.supplies(a, 1, "", grid, ups);
        Server b = server("b", "");
        m.supplies(b, 2, "", grid, ups);
        use(m.service("patient", "", a));
        assertFigures(QA * Math.exp(-0.5), W * Math.exp(-0.5), m);
        m.project().getServices().get(0).getInstances().get(0).setHost(b);
        assertFigures(QA, W, m);
    }

    @Test
    void batteriesOfDifferentLengthAreNested() {
        UtilityFeed grid = m.feed("grid", A);
        Server a = server("a", "");
        Server b = server("b", "");
        m.supplies(a, 1, "", m.ups("u1", B, "2", grid));
        m.supplies(b, 1, "", m.ups("u2", C, "5", grid));
        use(m.service("web", "", a, b));
        double early = Math.exp(-0.2);
        double late = Math.exp(-0.5);
        assertUnavailability(QA * late + QA * (early - late) * QC + (1 - QA * early) * QB * QC, m);
    }

    /** Grid B charges the UPS through the panel, so that its battery carries the panel when B fails: both feed either for as long. */
    @Test
    void batteryInARingOfFeedsCarriesItsOwnInput() {
        Ups ups = m.ups("ups", "", "5", m.feed("grid A", A));
        PowerDistributionUnit panel = m.pdu("panel", "", m.feed("grid B", B), ups);
        ups.getFedBy().add(panel);
        double bothLate = QA * Math.exp(-5.0 / 10) * QB * Math.exp(-5.0 / 20);
        Server a = server("a", "");
        use(m.service("web", "", a));
        m.supplies(a, 1, "", ups);
        assertUnavailability(bothLate, m);
        m.supplies(a, 2, "", panel);
        assertUnavailability(bothLate, m);
        a.getPowerSupplies().remove(0);
        a.setRequiredSupplies(1);
        assertUnavailability(bothLate, m);
    }

    // Storage

    @Test
    void hostNeedsItsSystemAndSwapVolumesButNotItsDataVolume() {
        Server a = server("a", "");
        system(a, VolumePurpose.OPERATING_SYSTEM);
        use(m.service("web", "", a));
        double lost = lost(2);
        assertUnavailability(lost, m);
        system(a, VolumePurpose.SWAP);
        assertUnavailability(1 - (1 - lost) * (1 - lost), m);
        system(a, VolumePurpose.DATA);
        assertUnavailability(1 - (1 - lost) * (1 - lost), m);
    }

    private Volume system(Server host, VolumePurpose purpose) {
        return m.volume(m.array(host, RaidLevel.RAID_0, 2, "1000, 4", "1", "20"), purpose);
    }

    /** Share of time that striped disks of 1000 h are lost: the first failure loses all, restore takes 20 h. */
    private static double lost(int disks) {
        return 20 / (1000.0 / disks + 20);
    }

    @Test
    void instanceNeedsTheVolumesItNames() {
        Server a = server("a", "");
        Service web = use(m.service("web", "", a));
        web.getInstances().get(0).getVolumes().add(system(a, VolumePurpose.LOG));
        assertUnavailability(lost(2), m);
    }

    @Test
    void volumeInAHostServesNobodyElse() {
        Server a = server("a", "");
        Service web = use(m.service("web", "", server("b", "")));
        web.getInstances().get(0).getVolumes().add(system(a, VolumePurpose.DATA));
        AnalysisResult result = Analysis.run(Snapshot.of(m.project()), AnalysisSettings.DEFAULT);
        assertFalse(result.analysed());
        assertEquals(List.of(Elements.id(web.getInstances().get(0))), result.problems().stream().map(Problem::elementId).toList());
    }

    @Test
    void anyControllerOfAnArraySuffices() {
        Server a = server("a", "");
        DiskArray array = m.array(a, RaidLevel.RAID_1, 2, "", "1", "20");
        m.volume(array, VolumePurpose.OPERATING_SYSTEM);
        array.getControllers().add(m.controller(a, A));
        array.getControllers().add(m.controller(a, B));
        use(m.service("web", "", a));
        assertUnavailability(QA * QB, m);
    }

    @Test
    void pathToAnEnclosureNeedsBothControllersAndTheLink() {
        Server a = server("a", "");
        DiskEnclosure cabinet = m.enclosure("cabinet", C);
        DiskArray array = m.array(cabinet, RaidLevel.RAID_5, 3, "", "1", "20");
        for (int i = 0; i < 2; i++) {
            DiskController far = m.controller(cabinet, A);
            array.getControllers().add(far);
            m.storageLink(B, m.controller(a, A), far);
        }
        use(m.service("db", "", a)).getInstances().get(0).getVolumes().add(m.volume(array, VolumePurpose.DATA));
        double path = (1 - QA) * (1 - QB) * (1 - QA);
        assertUnavailability(1 - (1 - QC) * (1 - (1 - path) * (1 - path)), m);
    }

    @Test
    void enclosureNeedsItsPowerAndItsPlace() {
        Server a = server("a", "");
        m.room("storage room", A);
        DiskEnclosure cabinet = m.enclosure("cabinet", "");
        m.supplies(cabinet, 1, B, m.feed("grid", ""), m.feed("grid2", ""));
        DiskArray array = m.array(cabinet, RaidLevel.RAID_5, 3, "", "1", "20");
        array.getControllers().add(m.controller(cabinet, ""));
        m.storageLink("", m.controller(a, ""), array.getControllers().get(0));
        use(m.service("db", "", a)).getInstances().get(0).getVolumes().add(m.volume(array, VolumePurpose.DATA));
        assertUnavailability(1 - (1 - QA) * (1 - QB * QB), m);
    }

    // Network

    @Test
    void pathNeedsSwitchLinkAndInterface() {
        Switch access = m.networkSwitch("access", A);
        Server a = m.server("a", "");
        m.link(B, m.networkInterface(a, C), access);
        m.link("", access, lan);
        use(m.service("web", "", a));
        assertUnavailability(1 - (1 - QA) * (1 - QB) * (1 - QC), m);
    }

    @Test
    void clientsNeedTheNodeTheyAreAttachedTo() {
        Switch floor = m.networkSwitch("floor", A);
        m.link("", floor, lan);
        m.clients("users", floor, m.service("web", "", server("a", "")));
        assertUnavailability(QA, m);
    }

    @Test
    void parallelLinksAreRedundancyUnlessTheyShareAConduit() {
        Switch access = m.networkSwitch("access", "");
        Server a = m.server("a", "");
        m.connect(a, access);
        m.link(A, access, lan);
        m.link(B, access, lan);
        use(m.service("web", "", a));
        assertUnavailability(QA * QB, m);
        Conduit duct = m.conduit("duct", C);
        m.project().getNetworks().get(0).getLinks().forEach(link -> link.getConduits().add(duct));
        assertUnavailability(QC + (1 - QC) * QA * QB, m);
    }

    @Test
    void ringOfSwitchesSurvivesOneLink() {
        Switch s2 = m.networkSwitch("s2", "");
        Switch s3 = m.networkSwitch("s3", B);
        m.link(A, lan, s2);
        m.link(A, s2, s3);
        m.link(A, s3, lan);
        Server a = m.server("a", "");
        m.connect(a, s2);
        use(m.service("web", "", a));
        assertUnavailability(QA * (1 - (1 - QA) * (1 - QA) * (1 - QB)), m);
    }

    @Test
    void providerTakesAllItsCircuits() {
        ExternalNetwork internet = m.externalNetwork("internet", "");
        Provider carrier = m.provider("carrier", A);
        Router router = m.router("router", "");
        m.link("", router, lan);
        m.internetAccess(B, carrier, router, internet);
        m.internetAccess(C, carrier, router, internet);
        m.clients("public", internet, m.service("web", "", server("a", "")));
        assertUnavailability(QA + (1 - QA) * QB * QC, m);
    }

    @Test
    void dualHomedServersDoNotJoinTwoNetworks() {
        Switch other = m.networkSwitch("other", "");
        Server gateway = m.server("gateway", "");
        m.connect(gateway, lan, other);
        Server a = m.server("a", "");
        m.connect(a, other);
        use(m.service("web", "", a));
        assertUnavailability(1, m);
    }

    @Test
    void dualHomedServerIsReachedOnEitherNetwork() {
        Switch other = m.networkSwitch("other", A);
        Switch core = m.networkSwitch("core", "");
        Switch third = m.networkSwitch("third", B);
        m.link("", core, other);
        m.link("", core, third);
        Server a = m.server("a", "");
        m.connect(a, other, third);
        m.clients("users", core, m.service("web", "", a));
        assertUnavailability(QA * QB, m);
    }

    @Test
    void serviceOnTheSameHostNeedsNoNetwork() {
        Server a = m.server("a", A);
        Service web = m.service("web", "", a);
        m.needs(web, m.service("db", B, a));
        m.link("", m.networkInterface(a, ""), lan);
        use(web);
        assertUnavailability(1 - (1 - QA) * (1 - QB), m);
    }

    // Services

    @Test
    void poolNeedsSoManyMembers() {
        Service web = m.service("web", "", server("a", A), server("b", A), server("c", A));
        m.pool(web, 2);
        use(web);
        assertUnavailability(3 * QA * QA - 2 * QA * QA * QA, m);
    }

    @Test
    void poolWithOneRepairCrewWaits() {
        Service web = m.service("web", "", server("a", "1000, 10"), server("b", "1000, 10"));
        m.pool(web, 1).setRepairCrews(1);
        use(web);
        double rho = 0.01;
        double empty = 2 * rho * rho / (1 + 2 * rho + 2 * rho * rho);
        assertFigures(empty, empty / 10, m);
    }

    @Test
    void levelsAddNeedsAndMembers() {
        Service db = m.service("db", A, server("d", ""));
        Service web = m.service("web", B, server("a", ""), server("b", ""));
        ServiceLevel minimum = m.level(web, "minimum", 0);
        ServiceLevel more = m.level(web, "more", 0, db);
        ServiceLevel full = m.level(web, "full", 2);
        use(web);
        assertUnavailability(QB * QB, m, minimum);
        assertUnavailability(1 - (1 - QA) * (1 - QB * QB), m, more);
        assertUnavailability(1 - (1 - QA) * (1 - QB) * (1 - QB), m, full);
    }

    @Test
    void needNamesTheLevelItNeeds() {
        Service db = m.service("db", A, server("d", ""), server("e", ""));
        m.level(db, "degraded", 1);
        ServiceLevel full = m.level(db, "full", 2);
        Service web = m.service("web", "", server("a", ""));
        m.needs(web, db);
        use(web);
        assertUnavailability(QA * QA, m);
        ((Dependency) web.getNeeds().get(0)).setLevel(full);
        assertUnavailability(1 - (1 - QA) * (1 - QA), m);
    }

    @Test
    void servicesThatNeedEachOtherKeepEachOtherRunning() {
        Service directory = m.service("directory", A, server("a", ""));
        Service names = m.service("names", B, server("b", ""));
        m.needs(directory, names);
        m.needs(names, directory);
        use(directory);
        assertUnavailability(1 - (1 - QA) * (1 - QB), m);
    }

    @Test
    void everyMemberAsksForItsOwnWayToWhatItNeeds() {
        Switch back = m.networkSwitch("back", "");
        Server w1 = server("w1", A);
        Server w2 = server("w2", B);
        Server d = m.server("d", "");
        m.connect(d, back);
        m.connect(w2, back);
        Service web = m.service("web", "", w1, w2);
        m.needs(web, m.service("db", C, d));
        use(web);
        assertUnavailability(1 - (1 - QB) * (1 - QC), m);
    }

    /** A member without figures never fails; the group with it is never down. */
    @Test
    void groupWithAMemberThatNeverFails() {
        Service pair = m.service("pair", "", server("a", ""), server("b", A));
        m.standby(pair, StandbyKind.HOT, "0.2");
        use(pair);
        assertFigures(0, 0, m);
    }

    @Test
    void populationsAreServedEachOnItsOwnWay() {
        Switch branch = m.networkSwitch("branch", "");
        m.link(A, branch, lan);
        Service web = m.service("web", B, server("a", ""));
        m.clients("few", lan, web).setSize(1);
        m.clients("many", branch, web).setSize(9);
        double far = 1 - (1 - QA) * (1 - QB);
        assertUnavailability(far, m);
        LevelResult level = Checks.analysed(m, web.getLevels().get(0));
        assertEquals(QB, level.populations().get(0).total().unavailability(), 1e-15);
        assertEquals(far, level.populations().get(1).total().unavailability(), 1e-15);
        assertEquals(0.1 * QB + 0.9 * far, level.unavailabilityOfAUser(), 1e-15);
    }
}
