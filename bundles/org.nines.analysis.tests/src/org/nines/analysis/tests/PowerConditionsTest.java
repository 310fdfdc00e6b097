// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.nines.analysis.tests.Checks.assertFigures;
import static org.nines.analysis.tests.Checks.assertPrinted;
import static org.nines.analysis.tests.Checks.assertUnavailability;

import org.junit.jupiter.api.Test;
import org.nines.model.compute.Server;
import org.nines.model.facility.Conduit;
import org.nines.model.facility.CoolingUnit;
import org.nines.model.facility.Generator;
import org.nines.model.facility.Location;
import org.nines.model.facility.PowerDevice;
import org.nines.model.facility.TransferSwitch;
import org.nines.model.facility.Ups;
import org.nines.model.facility.UtilityFeed;
import org.nines.model.service.Service;
import org.nines.model.units.Power;

/** Generators, cable routes, restarts and cooling, each on the smallest model that shows it, against the closed form. */
class PowerConditionsTest extends OneNetwork {

    /** Unavailability 0.01, MTTR 10 h, one failure in 1000 hours of calendar time; B and C likewise. */
    private static final String A = "990, 10";
    private static final String B = "980, 20";
    private static final String C = "950, 50";
    private static final double QA = 0.01;
    private static final double QB = 0.02;
    private static final double QC = 0.05;
    private static final double W = 0.001;

    private final Server server = m.server("server", "");

    private Service run(PowerDevice... sources) {
        m.connect(server, lan);
        m.supplies(server, 1, "", sources);
        Service web = m.service("web", "", server);
        m.clients("users", lan, web);
        return web;
    }

    // Generators

    @Test
    void generatorCarriesUnlessItDoesNotStart() {
        UtilityFeed grid = m.feed("grid", A);
        run(m.ups("ups", "", "5", m.transferSwitch("switch", "", grid, m.generator("generator", "", "4", "0.1", ""))));
        double late = Math.exp(-0.5);
        assertFigures(QA * late * 0.04, W * late * 0.04, m);
    }

    @Test
    void generatorFailsInTheMeantime() {
        run(m.transferSwitch("switch", C, m.feed("grid", A), m.generator("generator", B, "", "", "")));
        assertFigures(QC + (1 - QC) * QA * QB, W * (1 - QA * QB) + (1 - QC) * W * (QA + QB), m);
    }

    /** Battery for 2 h, started after 5 h: the load is away in between. The battery hides failures of the generator, too. */
    @Test
    void generatorStartsLaterThanTheBatteryLasts() {
        UtilityFeed grid = m.feed("grid", A);
        run(m.ups("ups", "", "2", m.transferSwitch("switch", "", grid, m.generator("generator", B, "", "5", ""))));
        double empty = Math.exp(-0.2);
        double started = Math.exp(-0.5);
        assertUnavailability(QA * (empty - started) + QA * started * QB * Math.exp(-2.0 / 20), m);
    }

    /** Fuel for 20 h after a start that takes 1 h; the battery of 2 h is full again when it runs out. */
    @Test
    void generatorRunsOutOfFuel() {
        UtilityFeed grid = m.feed("grid", A);
        run(m.ups("ups", "", "2", m.transferSwitch("switch", "", grid, m.generator("generator", "", "", "1", "20"))));
        double exhausted = Math.exp(-2.3);
        assertFigures(QA * exhausted, W * exhausted, m);
    }

    @Test
    void generatorThatNothingElseFeedsRunsAlways() {
        run(m.transferSwitch("switch", "", m.generator("generator", A, "50", "5", "1")));
        assertFigures(QA, W, m);
    }

    @Test
    void generatorDrawnIntoTheLineStandsInForIt() {
        Generator generator = m.generator("generator", B, "4", "", "");
        generator.getFedBy().add(m.feed("grid", A));
        run(m.ups("ups", "", "5", generator));
        double late = Math.exp(-0.5);
        double down = QA * late * (QB * late20() + (1 - QB * late20()) * 0.04);
        assertUnavailability(down, m);
    }

    /** Failures of the generator with an MTTR of 20 h, behind 5 h. */
    private static double late20() {
        return Math.exp(-5.0 / 20);
    }

    /** One decision whether the generator starts, however many loads wait for it. */
    @Test
    void oneGeneratorForTwoUps() {
        UtilityFeed grid = m.feed("grid", "3798.6, 1");
        TransferSwitch transfer = m.transferSwitch("switch", "", grid, m.generator("generator", "", "2", "0.01", ""));
        String twentyMinutes = "0.33333333333333333333";
        run(m.ups("ups1", "", twentyMinutes, transfer), m.ups("ups2", "", twentyMinutes, transfer));
        assertPrinted("3.7716e-6", m);
    }

    @Test
    void twoGeneratorsDecideEachForItself() {
        run(m.transferSwitch("switch", "", m.feed("grid", A), m.generator("g1", "", "10", "", ""), m.generator("g2", "", "20", "", "")));
        assertFigures(QA * 0.1 * 0.2, W * 0.1 * 0.2, m);
    }

    /** The only cut sets are those of things that break; that a generator does not start is no such thing. */
    @Test
    void startFailureIsNoElementOfACutSet() {
        run(m.transferSwitch("switch", "", m.feed("grid", A), m.generator("generator", "", "10", "5", "20")));
        Checks.assertSameStructure(m.project(), 1_000);
        assertEquals(0, Checks.analysed(m, Checks.onlyLevel(m)).singlePoints().stream().filter(p -> p.element().name().equals("grid")).count());
    }

    // Circuits, cable routes

    @Test
    void circuitsAndTransferSwitchesAreInSeries() {
        run(m.circuit("breaker", A, m.transferSwitch("switch", B, m.feed("grid", C))));
        assertUnavailability(1 - (1 - QA) * (1 - QB) * (1 - QC), m);
    }

    @Test
    void cableRouteOfTheInputIsHiddenByTheBatteryAndThatOfTheSupplyIsNot() {
        Conduit input = m.conduit("input", A);
        Conduit output = m.conduit("output", B);
        Ups ups = m.ups("ups", "", "5", m.feed("grid", ""));
        ups.getConduits().add(input);
        run(ups);
        server.getPowerSupplies().get(0).getConduits().add(output);
        assertUnavailability(1 - (1 - QA * Math.exp(-0.5)) * (1 - QB), m);
    }

    // Restart

    /** An outage that is felt is followed by the restart; another one in that time begins anew. */
    @Test
    void restartCountsAsDowntime() {
        run(m.ups("ups", "", "5", m.feed("grid", A)));
        server.setRestart(ModelBuilder.hours("2"));
        double late = Math.exp(-0.5);
        double restarting = W * late * 990 * (1 - Math.exp(-2.0 / 990));
        assertEquals(W * late * 2, restarting, 0.0011 * restarting);
        assertFigures(QA * late + restarting, W * late, m);
    }

    @Test
    void restartWithoutBatteryIsInterruptedByTheNextOutage() {
        run(m.feed("grid", A));
        server.setRestart(ModelBuilder.hours("2"));
        double again = W * (1 - Math.exp(-2.0 / 990));
        assertFigures(QA + again * 990, W - again, m);
    }

    /** Power comes back at the same time for both, and the slower one doesn't matter. */
    @Test
    void serversOnOneGridRestartTogether() {
        UtilityFeed grid = m.feed("grid", A);
        Server slow = m.server("slow", "");
        m.connect(slow, lan);
        m.connect(server, lan);
        m.supplies(slow, 1, "", grid);
        m.supplies(server, 1, "", grid);
        slow.setRestart(ModelBuilder.hours("7"));
        server.setRestart(ModelBuilder.hours("2"));
        m.clients("users", lan, m.service("web", "", slow, server));
        assertUnavailability(QA + W * 990 * (1 - Math.exp(-2.0 / 990)), m);
    }

    /** The restart of what never lost power does not count. */
    @Test
    void failedServerDoesNotRestart() {
        run(m.feed("grid", ""));
        server.setRestart(ModelBuilder.hours("2"));
        ModelBuilder.item(server, "server", A);
        assertFigures(QA, W, m);
    }

    // Cooling

    private Location room(String heatUpHours) {
        Location room = m.room("room", "");
        room.setHeatUp(ModelBuilder.hours(heatUpHours));
        room.getEquipment().add(server);
        return room;
    }

    @Test
    void coolingIsHiddenByTheWarmthOfTheRoom() {
        Location room = room("5");
        m.coolingUnit("unit", A, "");
        room.setRequiredCooling(1);
        run();
        assertFigures(QA * Math.exp(-0.5), W * Math.exp(-0.5), m);
    }

    @Test
    void soManyCoolingUnitsMustRun() {
        Location room = room("");
        m.coolingUnit("u1", A, "");
        m.coolingUnit("u2", A, "");
        m.coolingUnit("u3", A, "");
        room.setRequiredCooling(2);
        run();
        assertUnavailability(3 * QA * QA - 2 * QA * QA * QA, m);
    }

    /** 12 kW of heat: any two of 8 kW, or the one of 15 kW. */
    @Test
    void coolingUnitsThatCarryTheHeatMustRun() {
        Location room = room("");
        m.coolingUnit("small1", A, "8 kW");
        m.coolingUnit("small2", A, "8 kW");
        m.coolingUnit("large", B, "15 kW");
        room.setHeatLoad(Power.parse("2 kW"));
        server.setConsumption(Power.parse("10 kW"));
        run();
        assertUnavailability(QB * (1 - (1 - QA) * (1 - QA)), m);
    }

    @Test
    void withoutCapacityEveryUnitIsNeeded() {
        room("");
        m.coolingUnit("u1", A, "");
        m.coolingUnit("u2", B, "8 kW");
        run();
        assertUnavailability(1 - (1 - QA) * (1 - QB), m);
    }

    @Test
    void unitCoolsThePlacesThatItNamesAndWhatIsInThem() {
        Location room = room("");
        CoolingUnit unit = m.coolingUnit("unit", A, "");
        m.rack("rack", "").getEquipment().add(server);
        m.in(m.project().getSites().get(0));
        CoolingUnit chiller = m.coolingUnit("chiller", B, "");
        chiller.getCools().add(room);
        unit.getCools().clear();
        room.setRequiredCooling(2);
        run();
        assertUnavailability(1 - (1 - QA) * (1 - QB), m);
    }

    @Test
    void coolingNeedsPowerAndTakesItsTimeToRestart() {
        Location room = room("5");
        CoolingUnit unit = m.coolingUnit("unit", "", "");
        m.supplies(unit, 1, "", m.feed("grid", A));
        unit.setRestart(ModelBuilder.hours("2"));
        room.setRequiredCooling(1);
        run();
        double late = Math.exp(-0.5);
        assertFigures(QA * late + W * late * 990 * (1 - Math.exp(-2.0 / 990)), W * late, m);
    }
}
