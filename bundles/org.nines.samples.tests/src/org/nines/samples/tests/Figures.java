// SPDX-License-Identifier: EPL-2.0
package org.nines.samples.tests;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nines.model.Project;
import org.nines.model.core.Assumption;
import org.nines.model.core.ComponentType;
import org.nines.model.core.FailureMode;
import org.nines.model.core.Item;
import org.nines.model.core.NamedElement;
import org.nines.model.storage.DiskArray;
import org.nines.model.units.Duration;

/** Figures of a model by the names of its elements: "web-1" where the name is unique, else with the container's name, "web-1/nic-a". */
final class Figures {

    /** One failure mode. @param mttf mean time to failure in hours @param mttr mean time to repair in hours */
    record Mode(double mttf, double mttr) {

        double unavailability() {
            return mttr / (mttf + mttr);
        }

        double intensity() {
            return 1 / (mttf + mttr);
        }

        /** The same mode with a share of its unavailability and of its failures, as the beta factor divides them. */
        Mode share(double share) {
            return new Mode((mttf + mttr) / share - mttr, mttr);
        }
    }

    private final Map<String, NamedElement> byName = new HashMap<>();
    private final Map<String, Dual> ups = new HashMap<>();
    private final Map<String, Dual> arrays = new HashMap<>();

    Figures(Project project) {
        project.eAllContents().forEachRemaining(e -> {
            if (e instanceof NamedElement named && !(e instanceof ComponentType) && !(e instanceof Assumption)) {
                keys(named).forEach(key -> byName.merge(key, named, (a, b) -> project));
            }
        });
        byName.values().removeIf(e -> e == project);
    }

    private static Stream<String> keys(NamedElement e) {
        return e.eContainer() instanceof NamedElement outer ? Stream.of(e.getName(), outer.getName() + "/" + e.getName())
                : Stream.of(e.getName());
    }

    /** The element of that name. */
    <T extends NamedElement> T find(Class<T> type, String name) {
        NamedElement e = byName.get(name);
        if (!type.isInstance(e)) {
            throw new IllegalArgumentException("the model has no single " + type.getSimpleName() + " called " + name);
        }
        return type.cast(e);
    }

    static double hours(Duration duration) {
        return duration == null ? 0 : duration.hours();
    }

    /** Failure modes of an item: its own or, without any, those of its type. */
    static List<FailureMode> modesOf(Item item) {
        return !item.getFailureModes().isEmpty() || item.getType() == null ? item.getFailureModes() : item.getType().getFailureModes();
    }

    static Mode mode(FailureMode m) {
        double mttr = hours(m.getDetect()) + hours(m.getRespond()) + hours(m.getRepair()) + hours(m.getVerify());
        if (m.getAvailability() != null) {
            double q = m.getAvailability().complement().doubleValue();
            return new Mode(mttr * (1 - q) / q, mttr);
        }
        return new Mode(m.getMttf() != null ? m.getMttf().hours() : 1 / m.getFailureRate().perHour(), mttr);
    }

    /** Modes of the item of that name. */
    List<Mode> modes(String name) {
        return modesOf(find(Item.class, name)).stream().map(Figures::mode).toList();
    }

    /** Probability that all of the items are up, as far as their own failure modes go. */
    Dual up(String... names) {
        Dual all = Dual.ONE;
        for (String name : names) {
            all = all.times(ups.computeIfAbsent(name, n -> modes(n).stream()
                    .map(m -> Dual.up(m.unavailability(), m.intensity())).reduce(Dual.ONE, Dual::times)));
        }
        return all;
    }

    /**
     * Probability that all of the items are up as far as failures go that they have for themselves: what is left of their modes after the share
     * that their type has in common with others.
     */
    Dual own(String... names) {
        Dual all = Dual.ONE;
        for (String name : names) {
            all = all.times(share(name, 1 - beta(name)));
        }
        return all;
    }

    /** Probability that failures are absent that an item has in common with the others of its type. */
    Dual common(String name) {
        return share(name, beta(name));
    }

    /**
     * The same behind answers that are good for so many hours, of which a uniformly distributed rest is left when a failure comes: a mode is felt
     * with the probability (MTTR/t)(1 - exp(-t/MTTR)).
     */
    Dual cachedCommon(String name, double hours) {
        Dual all = Dual.ONE;
        for (Mode m : modes(name)) {
            double felt = beta(name) * m.mttr() / hours * -Math.expm1(-hours / m.mttr());
            all = all.times(Dual.up(m.unavailability() * felt, m.intensity() * felt));
        }
        return all;
    }

    /** Probability that a machine gets power from one of its two supplies, "psu-a" on feed A and "psu-b" on feed B, given which feeds deliver. */
    Dual supplied(String name, boolean a, boolean b) {
        return eitherOf(own(name + "/psu-a").when(a), own(name + "/psu-b").when(b), name + "/psu-a");
    }

    /** Probability that such a machine works, but for what its failures have in common with those of others. */
    Dual device(String name, boolean a, boolean b) {
        return own(name).times(supplied(name, a, b));
    }

    /** Probability that at least one of two items works that have the share of their type in common and nothing else. */
    Dual eitherOf(Dual first, Dual second, String name) {
        return first.or(second).times(common(name));
    }

    /** Share of an item's failures that it has in common with others of its type, where these stand in for it. */
    double beta(String name) {
        ComponentType type = find(Item.class, name).getType();
        return type == null || type.getBeta() == null ? 0 : type.getBeta().fraction().doubleValue();
    }

    /** Failure modes that an item has for itself, without the share that its type has in common with others. */
    List<Mode> ownModes(String name) {
        return modes(name).stream().map(m -> m.share(1 - beta(name))).toList();
    }

    private Dual share(String name, double share) {
        return modes(name).stream().map(m -> Dual.up(m.unavailability() * share, m.intensity() * share)).reduce(Dual.ONE, Dual::times);
    }

    /** Probability that no failure of an item has lasted as long as a battery or buffer hides it, exp(-b/MTTR) of each mode. */
    Dual late(double hours, String name) {
        return late(hours, 1, name);
    }

    /** The same for a share of the item's failures. */
    Dual late(double hours, double share, String name) {
        return modes(name).stream().map(m -> {
            double felt = share * Math.exp(-hours / m.mttr());
            return Dual.up(m.unavailability() * felt, m.intensity() * felt);
        }).reduce(Dual.ONE, Dual::times);
    }

    /** Probability that the disks of the array of that name hold its data; controllers apart. */
    Dual disks(String name) {
        return arrays.computeIfAbsent(name, n -> {
            DiskArray array = find(DiskArray.class, n);
            Mode disk = mode(modesOf(array.getDisks().get(0)).get(0));
            int count = array.getDisks().stream().mapToInt(Item::getCount).sum();
            Chain<SmallSystems.Disks> chain = switch (array.getLevel()) {
                case RAID_1, RAID_10 -> SmallSystems.mirrors(count / 2, disk, array.getRebuild().hours(), array.getRestore().hours());
                case RAID_5 -> SmallSystems.singleParity(count, disk, array.getRebuild().hours(), array.getRestore().hours());
                default -> throw new IllegalArgumentException("no chain is written down for " + array.getLevel());
            };
            return Dual.up(chain.probability(SmallSystems.Disks::lost), chain.frequency((from, to) -> !from.lost() && to.lost()));
        });
    }
}
