// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.nines.analysis.Analysis;
import org.nines.analysis.AnalysisSettings;
import org.nines.analysis.Snapshot;
import org.nines.analysis.result.AnalysisResult;
import org.nines.analysis.result.Dependability;
import org.nines.analysis.result.LevelResult;
import org.nines.model.Problem;
import org.nines.model.compute.Host;
import org.nines.model.compute.Server;
import org.nines.model.facility.PowerDistributionUnit;
import org.nines.model.facility.Rack;
import org.nines.model.facility.UtilityFeed;
import org.nines.model.network.Switch;
import org.nines.model.service.ClientPopulation;
import org.nines.model.service.Service;
import org.nines.model.service.StandbyKind;
import org.nines.model.storage.DiskArray;
import org.nines.model.storage.RaidLevel;
import org.nines.model.storage.VolumePurpose;

/** A repeated unit and the same unit written out by hand are the same design. */
class RepetitionTest {

    private static final AnalysisSettings ALL_CUT_SETS = new AnalysisSettings(Integer.MAX_VALUE, Integer.MAX_VALUE, 20_000_000, () -> false);

    /** Racks of servers with a switch each, mirrored system disks, two power supplies; a standby pair of databases. */
    private static ModelBuilder design(int racks, int servers, int disks, boolean repeated) {
        ModelBuilder model = new ModelBuilder();
        UtilityFeed feed = model.feed("feed", "3000, 1");
        PowerDistributionUnit a = model.pdu("pdu-a", "40000, 4", feed);
        PowerDistributionUnit b = model.pdu("pdu-b", "40000, 4", feed);
        Switch core = model.networkSwitch("core", "90000, 4");
        model.room("room", "200000, 24");
        List<Host> hosts = new ArrayList<>();
        for (int r = 0; r < (repeated ? 1 : racks); r++) {
            Rack rack = model.rack("rack" + r, "150000, 8");
            rack.setCount(repeated ? racks : 1);
            Switch top = model.networkSwitch("top" + r, "60000, 4");
            model.link("500000, 2", top, core);
            for (int s = 0; s < (repeated ? 1 : servers); s++) {
                Server server = model.server("server" + r + s, "8000, 4; 700, 0.3");
                server.setCount(repeated ? servers : 1);
                model.supplies(server, 1, "30000, 6", a, b);
                model.connect(server, top);
                DiskArray array = model.array(server, RaidLevel.RAID_5, repeated ? 1 : disks, "50000, 12", "1", "8");
                array.getDisks().get(0).setCount(repeated ? disks : 1);
                model.volume(array, VolumePurpose.OPERATING_SYSTEM);
                hosts.add(server);
            }
        }
        model.in(model.project().getSites().get(0));
        Server database = model.server("db", "9000, 4");
        database.setCount(repeated ? 2 : 1);
        model.connect(database, core);
        List<Host> pair = new ArrayList<>(List.of(database));
        if (!repeated) {
            Server other = model.server("db2", "9000, 4");
            model.connect(other, core);
            pair.add(other);
        }
        Service web = model.service("web", "900, 0.1", hosts.toArray(Host[]::new));
        model.pool(web, racks * servers - 2);
        Service store = model.service("store", "", pair.toArray(Host[]::new));
        model.standby(store, StandbyKind.HOT, "0.1");
        model.needs(web, store);
        model.clients("clients", core, web);
        return model;
    }

    private static AnalysisResult analysed(ModelBuilder model) {
        AnalysisResult result = Analysis.run(Snapshot.of(model.project()), ALL_CUT_SETS);
        assertEquals(List.of(), result.problems().stream().filter(p -> p.severity() == Problem.Severity.ERROR).toList());
        return result;
    }

    @Test
    void aRepeatedUnitIsTheSameWrittenOut() {
        AnalysisResult repeated = analysed(design(2, 2, 3, true));
        AnalysisResult written = analysed(design(2, 2, 3, false));
        assertEquals(written.levels().size(), repeated.levels().size());
        for (int i = 0; i < written.levels().size(); i++) {
            LevelResult expected = written.levels().get(i);
            LevelResult actual = repeated.levels().get(i);
            assertSame(expected.total(), actual.total());
            assertSame(expected.outages(), actual.outages());
            assertEquals(expected.cutSets().countByOrder(), actual.cutSets().countByOrder());
            assertTrue(expected.cutSets().countByOrder().size() > 2, "there are sets of several orders");
            assertEquals(expected.singlePoints().size(), actual.singlePoints().size());
            assertEquals(expected.interrupting().size(), actual.interrupting().size());
            assertEquals(expected.contributions().size(), actual.contributions().size());
        }
        assertEquals(written.inputs().size(), repeated.inputs().size());
    }

    private static void assertSame(Dependability expected, Dependability actual) {
        assertEquals(expected.unavailability(), actual.unavailability(), 1e-12 * expected.unavailability());
        assertEquals(expected.failuresPerHour(), actual.failuresPerHour(), 1e-12 * expected.failuresPerHour());
    }

    @Test
    void copiesAreKnownByIdentifiersOfTheirOwn() {
        ModelBuilder model = design(2, 3, 3, true);
        AnalysisResult result = analysed(model);
        Set<String> ids = new TreeSet<>();
        result.inputs().forEach(item -> assertTrue(ids.add(item.item().id()), item.item().id()));
        assertEquals(List.of("server00", "server00 #1 #2", "server00 #1 #3", "server00 #2 #1", "server00 #2 #2", "server00 #2 #3"),
                result.inputs().stream().filter(i -> i.item().kind().equals("server") && i.item().name().startsWith("server"))
                        .map(i -> i.item().name()).toList());
        assertEquals(2, model.project().getSites().get(0).getRooms().get(0).getRacks().get(0).getCount(), "the model itself stays as it is");
    }

    @Test
    void whatCannotBeWrittenOutIsAnErrorAndNoFigure() {
        ModelBuilder model = design(2, 2, 3, true);
        PowerDistributionUnit repeated = model.pdu("pdu-c", "", model.feed("other", ""));
        repeated.setCount(2);
        model.supplies(model.server("apart", ""), 1, "", repeated);
        AnalysisResult result = Analysis.run(Snapshot.of(model.project()), ALL_CUT_SETS);
        assertTrue(result.problems().stream().anyMatch(p -> p.code().equals("STR-010")), result.problems()::toString);
        assertEquals(List.of(), result.levels());
    }

    /** 450 branches at 0.999 are 0.637 for all of them together and 0.999 for a user; an agreement with a branch is one with each. */
    @Test
    void clientsOfARepeatedBranchAreServedEachForThemselves() {
        ModelBuilder model = new ModelBuilder();
        Switch core = model.networkSwitch("core", "");
        Server server = model.server("server", "");
        model.connect(server, core);
        Switch branch = model.networkSwitch("branch", "999, 1");
        branch.setCount(450);
        model.link("", branch, core);
        Service service = model.service("web", "", server);
        ClientPopulation clients = model.clients("cashiers", branch, service);
        clients.setSize(3);
        model.agreement(service.getLevels().get(0), "99.95", clients);
        AnalysisResult result = analysed(model);
        LevelResult level = result.levels().get(0);
        assertEquals(Math.pow(0.999, 450), level.total().availability(), 1e-9);
        assertEquals(450, level.populations().size());
        assertEquals(1e-3, level.unavailabilityOfAUser(), 1e-12);
        assertEquals(450, result.verdicts().size());
        assertEquals(450, result.verdicts().stream().map(verdict -> verdict.agreement().id()).distinct().count());
        assertEquals("agreement1 #450", result.verdicts().get(449).agreement().name());
        result.verdicts().forEach(verdict -> {
            assertEquals(1e-3, verdict.computed().unavailability(), 1e-12);
            assertFalse(verdict.met());
        });
    }}
