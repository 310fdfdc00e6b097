// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.tests;

import static org.nines.analysis.tests.Checks.assertFigures;
import static org.nines.analysis.tests.Checks.assertPrinted;
import static org.nines.analysis.tests.Checks.assertUnavailability;

import org.junit.jupiter.api.Test;
import org.nines.model.compute.Server;
import org.nines.model.core.ComponentType;
import org.nines.model.core.Item;
import org.nines.model.facility.HazardKind;
import org.nines.model.facility.Site;
import org.nines.model.facility.UtilityFeed;
import org.nines.model.network.ExternalNetwork;
import org.nines.model.network.Link;
import org.nines.model.network.Router;
import org.nines.model.service.Service;
import org.nines.model.service.StandbyKind;
import org.nines.model.storage.DiskArray;
import org.nines.model.storage.RaidLevel;
import org.nines.model.storage.VolumePurpose;

/** What items fail in together: beta factors, common causes and hazard zones, against closed forms. */
class SharedCausesTest extends OneNetwork {

    private static final String A = "990, 10";
    private static final String B = "980, 20";
    private static final String C = "950, 50";
    private static final double QA = 0.01;
    private static final double QB = 0.02;
    private static final double QC = 0.05;
    private static final double W = 0.001;

    private Service pair(String ofA, String ofB) {
        Service pair = m.service("pair", "", server("a", ofA), server("b", ofB));
        m.clients("users", lan, pair);
        return pair;
    }

    // Beta factors

    @Test
    void pairWithBetaFivePercent() {
        m.pool(pair("999, 1", "999, 1"), 1).setBeta(ModelBuilder.percent("5"));
        assertPrinted("5.09025e-5", m);
    }

    @Test
    void commonEventAndOwnFailuresHaveTheirShares() {
        m.pool(pair(A, A), 1).setBeta(ModelBuilder.percent("10"));
        double own = 0.9 * QA;
        double all = 0.1 * QA;
        assertFigures(all + (1 - all) * own * own, 0.1 * W * (1 - own * own) + 2 * 0.9 * W * own * (1 - all), m);
    }

    /** As frequent as a tenth of the failures of the better one; what the other one fails in all stays the same. */
    @Test
    void unlikeMembersShareWhatTheBetterOneFails() {
        m.pool(pair(A, C), 1).setBeta(ModelBuilder.percent("10"));
        double all = 0.1 * QA;
        assertUnavailability(all + (1 - all) * 0.9 * QA * (QC - all), m);
    }

    @Test
    void typeSaysHowMuchItsCopiesShare() {
        ComponentType type = m.type("model 7", A, "20");
        Service pool = m.service("pool", "", server("a", ""), server("b", ""), server("c", B));
        for (int i = 0; i < 2; i++) {
            pool.getInstances().get(i).getHost().setType(type);
        }
        m.clients("users", lan, pool);
        double all = 0.2 * QA;
        assertUnavailability(QB * (all + (1 - all) * 0.8 * QA * 0.8 * QA), m);
        pool.getRedundancy().setBeta(ModelBuilder.percent("0"));
        assertUnavailability(QB * QA * QA, m);
    }

    @Test
    void partsOfOneTypeShare() {
        ComponentType type = m.type("supply", A, "20");
        Server a = server("a", "");
        m.supplies(a, 1, "", m.feed("f1", ""), m.feed("f2", ""));
        a.getPowerSupplies().forEach(supply -> supply.setType(type));
        m.clients("users", lan, m.service("web", "", a));
        double all = 0.2 * QA;
        assertUnavailability(all + (1 - all) * 0.8 * QA * 0.8 * QA, m);
    }

    @Test
    void devicesOfOneTypeAtOneSiteShareAndElsewhereTheyDoNot() {
        ComponentType type = m.type("ups", A, "20");
        UtilityFeed grid = m.feed("grid", "");
        Server a = server("a", "");
        m.supplies(a, 1, "", m.ups("u1", "", "", grid), m.ups("u2", "", "", grid));
        a.getPowerSupplies().forEach(supply -> supply.getFedBy().setType(type));
        m.clients("users", lan, m.service("web", "", a));
        double all = 0.2 * QA;
        assertUnavailability(all + (1 - all) * 0.8 * QA * 0.8 * QA, m);
        m.site("elsewhere", "").getEquipment().add(a.getPowerSupplies().get(1).getFedBy());
        assertUnavailability(QA * QA, m);
    }

    /** Behind a battery a common outage of two feeds is late as each of them would be. */
    @Test
    void commonEventIsLateBehindABattery() {
        UtilityFeed one = m.feed("one", A);
        UtilityFeed two = m.feed("two", A);
        m.commonCause("grid", "10", "", one, two);
        Server a = server("a", "");
        m.supplies(a, 1, "", m.ups("ups", "", "5", one, two));
        m.clients("users", lan, m.service("web", "", a));
        double late = Math.exp(-0.5);
        double all = 0.1 * QA * late;
        double own = 0.9 * QA * late;
        assertUnavailability(all + (1 - all) * own * own, m);
    }

    @Test
    void membersOfAStandbyShare() {
        Service pair = pair(A, A);
        m.standby(pair, StandbyKind.HOT, "0").setBeta(ModelBuilder.percent("10"));
        double own = 0.9 * QA;
        double all = 0.1 * QA;
        assertFigures(all + (1 - all) * own * own, 0.1 * W * (1 - own * own) + 2 * 0.9 * W * own * (1 - all), m);
    }

    /** Two failures of the mirror within the restore, or one that both disks have in common. */
    @Test
    void disksOfOneTypeLoseDataTogether() {
        ComponentType type = m.type("disk", "1000, 1", "10");
        Server a = server("a", "");
        DiskArray array = m.array(a, RaidLevel.RAID_0, 2, "", "1", "20");
        array.getDisks().forEach(disk -> disk.setType(type));
        m.volume(array, VolumePurpose.OPERATING_SYSTEM);
        m.clients("users", lan, m.service("web", "", a));
        // shares of the unavailability of a single disk, as rates
        double own = 0.9 / 1001 / (1 - 0.9 / 1001);
        double common = 0.1 / 1001 / (1 - 0.1 / 1001);
        double rate = 2 * own + common;
        assertUnavailability(20 / (1 / rate + 20), m);
    }

    // Explicit common causes

    @Test
    void commonCauseWithItsOwnFigures() {
        Service pair = pair(A, B);
        m.commonCause("bad change", "", C, pair.getInstances().toArray(Item[]::new));
        assertFigures(QC + (1 - QC) * QA * QB, W * (1 - QA * QB) + (1 - QC) * W * (QA + QB), m);
    }

    @Test
    void commonCauseWithAShareIsASinglePointWithThatShare() {
        Service pair = pair(A, A);
        m.commonCause("firmware", "10", "", pair.getInstances().get(0).getHost(), pair.getInstances().get(1).getHost());
        double own = 0.9 * QA;
        double all = 0.1 * QA;
        assertFigures(all + (1 - all) * own * own, 0.1 * W * (1 - own * own) + 2 * 0.9 * W * own * (1 - all), m);
    }

    @Test
    void sharesOfSeveralCausesAddUp() {
        Service trio = m.service("trio", "", server("a", A), server("b", A), server("c", A));
        m.clients("users", lan, trio);
        Item a = trio.getInstances().get(0).getHost();
        Item b = trio.getInstances().get(1).getHost();
        Item c = trio.getInstances().get(2).getHost();
        m.commonCause("ab", "10", "", a, b);
        m.commonCause("bc", "20", "", b, c);
        double ab = 0.1 * QA;
        double bc = 0.2 * QA;
        double downA = 0.9 * QA;
        double downB = 0.7 * QA;
        double downC = 0.8 * QA;
        assertUnavailability(ab * bc + ab * (1 - bc) * downC + (1 - ab) * bc * downA + (1 - ab) * (1 - bc) * downA * downB * downC, m);
    }

    // Hazard zones

    @Test
    void zoneTakesEverythingAtItsPlaces() {
        Site north = m.site("north", "");
        Server a = server("a", B);
        Site south = m.site("south", "");
        Server b = server("b", C);
        m.zone("earthquake", HazardKind.SEISMIC, A, north, south);
        m.clients("users", lan, m.service("web", "", a, b));
        assertUnavailability(QA + (1 - QA) * QB * QC, m);
    }

    @Test
    void zonesMayOverlap() {
        Site north = m.site("north", "");
        Server a = server("a", "");
        Site south = m.site("south", "");
        Server b = server("b", "");
        m.zone("flood", HazardKind.FLOOD, A, north);
        m.zone("storm", HazardKind.STORM, B, north, south);
        m.zone("fire", HazardKind.FIRE, C, south);
        m.clients("users", lan, m.service("web", "", a, b));
        assertUnavailability(QB + (1 - QB) * QA * QC, m);
    }

    /** The grid takes feeds, not machines; the battery hides it for a while. */
    @Test
    void powerGridTakesTheFeedsAtItsPlaces() {
        Site site = m.site("north", "");
        m.room("room", "");
        UtilityFeed inside = m.feed("inside", "");
        m.site("south", "");
        UtilityFeed outside = m.feed("outside", "");
        m.zone("grid", HazardKind.POWER_GRID, A, site, outside);
        Server a = server("a", "");
        m.supplies(a, 1, "", m.ups("ups", "", "5", inside, outside));
        m.clients("users", lan, m.service("web", "", a));
        assertFigures(QA * Math.exp(-0.5), W * Math.exp(-0.5), m);
    }

    /** Links inside an affected site go on; those that leave it don't. */
    @Test
    void telecommunicationsTakeTheLinksThatLeaveAPlace() {
        Site north = m.site("north", "");
        Router near = m.router("near", "");
        Server a = m.server("a", B);
        m.connect(a, near);
        m.site("south", "");
        Router far = m.router("far", "");
        Link line = m.link("", near, far);
        m.link("", far, lan);
        Service web = m.service("web", "", a);
        m.clients("local", near, web);
        m.zone("exchange", HazardKind.TELECOMMUNICATIONS, A, north);
        assertUnavailability(QB, m);
        web.getClients().get(0).setAttachedTo(far);
        assertUnavailability(1 - (1 - QA) * (1 - QB), m);
        m.project().getHazardZones().get(0).getAffects().clear();
        m.project().getHazardZones().get(0).getAffects().add(line);
        assertUnavailability(1 - (1 - QA) * (1 - QB), m);
    }

    @Test
    void telecommunicationsTakeDevicesAndExternalNetworks() {
        ExternalNetwork internet = m.externalNetwork("internet", "");
        m.link("", internet, lan);
        Server a = server("a", B);
        m.clients("public", internet, m.service("web", "", a));
        m.zone("carrier", HazardKind.TELECOMMUNICATIONS, A, internet, a);
        assertUnavailability(1 - (1 - QA) * (1 - QB), m);
    }
}
