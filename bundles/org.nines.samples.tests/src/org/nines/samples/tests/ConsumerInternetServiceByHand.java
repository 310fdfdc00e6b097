// SPDX-License-Identifier: EPL-2.0
package org.nines.samples.tests;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nines.model.Project;
import org.nines.model.service.Service;
import org.nines.model.service.Standby;
import org.nines.samples.tests.Figures.Mode;
import org.nines.samples.tests.SharedNetwork.Core;
import org.nines.samples.tests.SharedNetwork.Islands;
import org.nines.samples.tests.SharedPower.Power;
import org.nines.samples.tests.SmallSystems.Pair;
import org.nines.samples.tests.SmallSystems.Phase;
import org.nines.samples.tests.Tiers.DataServers;

/**
 * The figures of the consumer Internet service, worked out by hand: a second method for what the analysis computes.
 *
 * <p>The structure is written down here, only figures come from the model. Shared elements are conditioned on one after the other, from the
 * outside in, and what remains is independent and has closed forms:
 * <ol>
 * <li>site, Internet and Room 1 are needed by everything (the shared RAID device stands in Room 1);
 * <li>Room 2, both feeds and the four panels: which feeds reach the strips of each room;
 * <li>the network racks: switches, routers, trunks and circuits are enumerated, which leaves islands of switches;
 * <li>the four cable trays, which cut the servers of the other racks off from a switch;
 * <li>the data racks and controllers: on which islands does a data server appear that can serve;
 * <li>the application racks: pools of independent members.
 * </ol>
 * Carrying a derivative along ({@link Dual}) gives the failure frequency in the same pass.
 *
 * <p>How the rules were read where they leave a choice:
 * <ul>
 * <li>Failure modes of an item are independent of each other, whether it waits, serves or is down: it is up when none is present. The members
 * of the standby pair keep all their modes in the chain, each with its own repair time, because a restart of the database overtakes the
 * takeover far more often than a repair of the hardware does.
 * <li>A utility outage counts from the moment at which the battery is empty: exp(-b/MTTR) on probability and on frequency.
 * <li>A network path may lead through routers, circuits and the Internet; servers are no transit, but start or end a path at either
 * interface.
 * <li>A failure of a provider takes its circuit along; a conduit takes its links.
 * <li>The disks of an array are there or lost; while they rebuild, data is served. An array is reached while one of its controllers works,
 * the one on the storage path.
 * <li>For outages a switch-over takes no time: a data server serves when it is up, whichever one is active. An interruption is the time in
 * which the level would be up if the takeover were over; it begins with a failure of the active member while the other one could serve.
 * </ul>
 */
final class ConsumerInternetServiceByHand {

    /** Unavailability (value) and failures per hour (slope) of both levels. */
    record Levels(Dual minimum, Dual full) {

        Levels plus(Levels other) {
            return new Levels(minimum.plus(other.minimum), full.plus(other.full));
        }
    }

    private final Figures figures;
    private final SharedPower power;
    private final SharedNetwork network;
    private final Tiers tiers;
    private final Chain<Pair> pair;

    ConsumerInternetServiceByHand(Project project) {
        figures = new Figures(project);
        power = new SharedPower(figures);
        network = new SharedNetwork(figures, power);
        tiers = new Tiers(figures, power, network);
        pair = SmallSystems.hotPair(modes(), takeOver(), covered(), standby().getFallback().hours());
    }

    /** Both levels with switch-overs that take no time. */
    Levels outages() {
        Dual own = modes().stream().map(m -> Dual.up(m.unavailability(), m.intensity())).reduce(Dual.ONE, Dual::times);
        return levels(own, own);
    }

    /**
     * Time in which a level is down only because the pair switches over after a failure of the active member itself (value), and how often
     * that begins per hour (slope).
     */
    Levels memberInterruptions() {
        Levels first = levels(Dual.ONE, Dual.ZERO);
        Levels second = levels(Dual.ZERO, Dual.ONE);
        return weighted(first, pair.probability(s -> s.phase().interrupted() && s.first().isEmpty()),
                pair.frequency((from, to) -> from.phase() == Phase.SECOND_SERVES && to.phase().interrupted()))
                .plus(weighted(second, pair.probability(s -> s.phase().interrupted() && s.second().isEmpty()),
                        pair.frequency((from, to) -> from.phase() == Phase.FIRST_SERVES && to.phase().interrupted())));
    }

    /** Interruptions of the pair, as far as the levels would be up with the member that takes over. */
    private static Levels weighted(Levels afterwards, double time, double frequency) {
        return new Levels(
                new Dual(time * (1 - afterwards.minimum.value()), frequency * (1 - afterwards.minimum.value())),
                new Dual(time * (1 - afterwards.full.value()), frequency * (1 - afterwards.full.value())));
    }

    /**
     * Estimate of interruptions because something fails that only the active data server needs: how often the level goes down for that
     * server alone but not for both, times the mean length of a switch-over that also ends when this is back, weighted by how long either server
     * is the active one.
     */
    Levels supportInterruptions() {
        Levels both = levels(Dual.ONE, Dual.ONE);
        Levels first = levels(Dual.ONE, Dual.ZERO);
        Levels second = levels(Dual.ZERO, Dual.ONE);
        double firstServes = pair.probability(s -> s.phase() == Phase.FIRST_SERVES);
        double secondServes = pair.probability(s -> s.phase() == Phase.SECOND_SERVES);
        return interruptions(first, both, firstServes).plus(interruptions(second, both, secondServes));
    }

    private Levels interruptions(Levels alone, Levels both, double serves) {
        return new Levels(interruptions(alone.minimum, both.minimum, serves), interruptions(alone.full, both.full, serves));
    }

    private Dual interruptions(Dual alone, Dual both, double serves) {
        double frequency = alone.slope() - both.slope();
        double away = (alone.value() - both.value()) / frequency;
        double length = covered() * shorter(takeOver(), away) + (1 - covered()) * shorter(standby().getFallback().hours(), away);
        return new Dual(serves * frequency * length, serves * frequency);
    }

    /** Mean of the shorter of two exponential times. */
    private static double shorter(double a, double b) {
        return 1 / (1 / a + 1 / b);
    }

    private Standby standby() {
        return (Standby) figures.find(Service.class, "Data store").getRedundancy();
    }

    private double takeOver() {
        return standby().getDetect().hours() + standby().getTakeOver().hours();
    }

    private double covered() {
        return standby().getCoverage().fraction().doubleValue();
    }

    /** The modes of a member of the pair: database software, hardware, operating system. The two members are alike. */
    private List<Mode> modes() {
        List<Mode> first = Stream.concat(figures.modes("data store on db-1").stream(), figures.modes("db-1").stream()).toList();
        List<Mode> second = Stream.concat(figures.modes("data store on db-2").stream(), figures.modes("db-2").stream()).toList();
        if (!first.equals(second)) {
            throw new IllegalStateException("written down for two data servers with the same figures");
        }
        return first;
    }

    /** Unavailability and failure frequency of both levels, given the probabilities that the data servers' own modes are absent. */
    private Levels levels(Dual first, Dual second) {
        DataServers own = new DataServers(first, second);
        Levels up = new Levels(Dual.ZERO, Dual.ZERO);
        for (Map.Entry<Power, Dual> feeds : power.distribution().entrySet()) {
            for (Map.Entry<Core, Dual> core : network.distribution(feeds.getKey()).entrySet()) {
                Dual weight = feeds.getValue().times(core.getValue());
                for (Map.Entry<Islands, Dual> net : network.behindTrays(core.getKey().islands()).entrySet()) {
                    up = up.plus(served(own, feeds.getKey(), core.getKey(), net.getKey(), weight.times(net.getValue())));
                }
            }
        }
        Dual needed = figures.up("Data centre", "Internet", "Room 1");
        return new Levels(needed.times(up.minimum).complement(), needed.times(up.full).complement());
    }

    /** Probability, with the given weight, that the levels are served, given everything that the tiers share. */
    private Levels served(DataServers own, Power feeds, Core core, Islands net, Dual given) {
        Dual minimum = Dual.ZERO;
        Dual full = Dual.ZERO;
        int[] views = SharedNetwork.views(core.islands());
        for (Map.Entry<Integer, Dual> store : tiers.store(own, feeds, net).entrySet()) {
            Dual weight = given.times(store.getValue());
            int withStore = SharedNetwork.sharing(views, store.getKey());
            minimum = minimum.plus(weight.times(tiers.webFront(core, views, withStore)));
            for (Map.Entry<Integer, Dual> copy : tiers.replica(feeds, net).entrySet()) {
                Dual[] business = tiers.applications(feeds, net, views, store.getKey(), copy.getKey());
                for (int from = 0; from < business.length; from++) {
                    Dual front = tiers.webFront(core, views, from & withStore);
                    full = full.plus(weight.times(copy.getValue()).times(business[from]).times(front));
                }
            }
        }
        return new Levels(minimum, full);
    }
}
