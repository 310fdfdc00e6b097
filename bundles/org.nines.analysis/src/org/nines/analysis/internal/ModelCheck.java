// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.nines.analysis.Snapshot;
import org.nines.model.Elements;
import org.nines.model.Problem;
import org.nines.model.Problem.Severity;
import org.nines.model.core.FailureMode;
import org.nines.model.core.Item;
import org.nines.model.core.NamedElement;
import org.nines.model.facility.PoweredEquipment;
import org.nines.model.facility.Ups;
import org.nines.model.network.Link;
import org.nines.model.service.ClientPopulation;
import org.nines.model.service.Dependency;
import org.nines.model.service.Pool;
import org.nines.model.service.Redundancy;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceInstance;
import org.nines.model.service.ServiceLevel;
import org.nines.model.service.ServiceLevelAgreement;
import org.nines.model.service.Standby;
import org.nines.model.service.StandbyKind;
import org.nines.model.storage.Disk;
import org.nines.model.storage.DiskArray;
import org.nines.model.storage.DiskEnclosure;
import org.nines.model.storage.Volume;
import org.nines.model.units.Duration;

/** Finds what keeps a model from being analysed, so that no figure is ever computed from a model that doesn't make sense. */
final class ModelCheck {

    private final Snapshot snapshot;
    private final Map<Item, Integer> instancesOnHosts;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Service, GroupChain> chains = new LinkedHashMap<>();
    /** Items whose modes could not be read: what builds on them is not checked further. */
    private final Set<FailureMode> incomplete = new HashSet<>();

    /** Checks a snapshot. */
    ModelCheck(Snapshot snapshot) {
        this.snapshot = snapshot;
        instancesOnHosts = instancesOnHosts();
        element(snapshot.project());
        snapshot.project().eAllContents().forEachRemaining(this::modeOf);
        snapshot.project().eAllContents().forEachRemaining(this::element);
    }

    /** Problems in the order of the model. */
    List<Problem> problems() {
        return problems;
    }

    /** The solved chains of all groups that need one, provided that there is no error. */
    Map<Service, GroupChain> chains() {
        return chains;
    }

    private void modeOf(EObject element) {
        if (element instanceof FailureMode mode) {
            figures(mode);
        }
    }

    private void element(EObject element) {
        required(element);
        switch (element) {
            case Ups ups -> {
                positiveIfGiven(ups, ups.getBattery(), "battery time");
                supplies(ups);
            }
            case PoweredEquipment equipment -> powered(equipment);
            case Link link -> link(link);
            case DiskArray array -> array(array);
            case Service service -> service(service);
            case ServiceInstance instance -> instance(instance);
            case Dependency dependency -> dependency(dependency);
            case ServiceLevelAgreement agreement -> agreement(agreement);
            case ClientPopulation clients when clients.getSize() < 1 -> error("ANA-012", clients,
                    "The size is " + clients.getSize() + ".", "Give the number of users or branches, at least 1.");
            default -> {
            }
        }
    }

    private void supplies(Ups ups) {
        if (ups.getFedBy().isEmpty() && ups.getBattery() != null) {
            error("ANA-013", ups, "The UPS has a battery time but nothing feeds it.", "Say what feeds it.");
        }
    }

    /** Names and references without which the element means nothing. */
    private void required(EObject element) {
        if (element instanceof NamedElement named && (named.getName() == null || named.getName().isBlank())) {
            error("ANA-001", element, "The " + Elements.kind(element) + " has no name.", "Give it one.");
        }
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            if (!feature.isRequired() || feature.getName().equals("name")) {
                continue;
            }
            Object value = element.eGet(feature);
            boolean missing = feature.isMany() ? ((List<?>) value).size() < feature.getLowerBound() : value == null;
            if (missing) {
                String what = feature.getName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
                String kind = feature instanceof EReference r ? Elements.kind(r.getEReferenceType()) : "value";
                error("ANA-002", element, "'" + what + "' is missing.",
                        feature.getLowerBound() > 1 ? "Give " + feature.getLowerBound() + " of kind " + kind + "." : "Give a " + kind + ".");
            }
        }
    }

    private void figures(FailureMode mode) {
        int before = problems.size();
        List<String> given = new ArrayList<>();
        if (mode.getMttf() != null) {
            given.add("MTTF");
            positive(mode, mode.getMttf(), "MTTF");
        }
        if (mode.getFailureRate() != null) {
            given.add("failure rate");
            if (!(mode.getFailureRate().perHour() > 0)) {
                error("ANA-003", mode, "The failure rate is zero.", "Give a rate above zero, or leave the failure mode out.");
            }
        }
        if (mode.getAvailability() != null) {
            given.add("availability");
            if (mode.getAvailability().complement().signum() == 0 || mode.getAvailability().fraction().signum() == 0) {
                error("ANA-003", mode, "The availability is " + mode.getAvailability() + ".",
                        "Give an availability above 0 % and below 100 %, or leave the failure mode out.");
            }
        }
        if (given.size() != 1) {
            error("ANA-004", mode,
                    given.isEmpty() ? "How often the mode occurs is missing." : "Both " + String.join(" and ", given) + " are given.",
                    "Give exactly one of MTTF, failure rate and availability.");
        }
        if (!(ModeFigures.mttr(mode) > 0)) {
            error("ANA-005", mode, "The repair takes no time.", "Give at least one of detect, respond, repair and verify.");
        }
        if (problems.size() > before) {
            incomplete.add(mode);
        } else {
            plausible(mode);
        }
    }

    private void plausible(FailureMode mode) {
        if (mode.getMttf() != null && ModeFigures.mttr(mode) > mode.getMttf().hours()) {
            warning("ANA-006", mode, "The repair takes longer than the mean time to failure.", "Check the units of both.");
        }
    }

    private boolean readable(Item item) {
        return ModeFigures.modesOf(item).stream().noneMatch(incomplete::contains);
    }

    private void powered(PoweredEquipment equipment) {
        int supplies = equipment.getPowerSupplies().size();
        int required = equipment.getRequiredSupplies();
        if (required < 1 || supplies > 0 && required > supplies) {
            error("ANA-007", equipment, "It requires " + required + " of " + supplies + " power supplies.",
                    "Require between 1 and the number of power supplies.");
        }
    }

    private void link(Link link) {
        if (link.getEnds().size() == 2 && link.getEnds().get(0) == link.getEnds().get(1)) {
            warning("ANA-014", link, "Both ends of the link are the same.", "Connect it to two different nodes.");
        }
    }

    private void array(DiskArray array) {
        int disks = array.getDisks().size();
        if (disks < RaidLevels.fewestDisks(array) || RaidLevels.paired(array) && disks % 2 != 0) {
            error("ANA-008", array, array.getLevel().getLiteral() + " can't be made of " + disks + (disks == 1 ? " disk." : " disks."),
                    "Give at least " + RaidLevels.fewestDisks(array) + (RaidLevels.paired(array) ? ", and an even number." : "."));
            return;
        }
        if (array.getHotSpares() < 0) {
            error("ANA-008", array, "The number of hot spares is negative.", "Give 0 or more.");
        }
        if (!array.getDisks().stream().allMatch(this::readable)) {
            return;
        }
        List<double[]> figures = array.getDisks().stream().map(ModelCheck::figuresOf).toList();
        if (figures.stream().anyMatch(f -> f[0] != figures.get(0)[0] || f[1] != figures.get(0)[1])) {
            error("ANA-009", array, "The disks of the array have different figures.", "Give all disks of an array the same type.");
        }
        if (figures.get(0)[0] > 0) {
            boolean redundant = switch (array.getLevel()) {
                case RAID_0 -> false;
                default -> true;
            };
            if (redundant) {
                needed(array, array.getRebuild(), "rebuild time");
            }
            needed(array, array.getRestore(), "time to restore the data after a loss");
        }
    }

    private static double[] figuresOf(Disk disk) {
        List<ModeFigures> modes = ModeFigures.of(disk);
        return new double[] { modes.stream().mapToDouble(ModeFigures::failureRate).sum(),
                modes.stream().mapToDouble(m -> m.failureRate() * m.mttr()).sum() };
    }

    private void service(Service service) {
        int instances = service.getInstances().size();
        Redundancy redundancy = service.getRedundancy();
        if (instances == 0) {
            error("ANA-010", service, "The service has no instances.", "Add the instances that provide it, each with its host.");
        }
        if (instances > 1 && redundancy == null) {
            error("ANA-010", service, "The service has " + instances + " instances but doesn't say how they stand in for one another.",
                    "Add a pool or a standby.");
        }
        switch (redundancy) {
            case Pool pool when pool.getRequired() < 1 || pool.getRequired() > instances -> error("ANA-007", service,
                    "The pool requires " + pool.getRequired() + " of " + instances + " instances.",
                    "Require between 1 and the number of instances.");
            case Standby standby -> standby(service, standby, instances);
            case null, default -> {
            }
        }
        if (redundancy != null && redundancy.getRepairCrews() < 0) {
            error("ANA-007", service, "The number of repair crews is negative.", "Give 0 for as many as there are members, or more.");
        }
        for (ServiceLevel level : service.getLevels()) {
            int most = redundancy instanceof Pool ? instances : 1;
            if (level.getRequired() < 0 || level.getRequired() > most) {
                error("ANA-007", level, "The level requires " + level.getRequired() + " instances; at most " + most + " can serve.",
                        "Require between 1 and " + most + ", or 0 for what the pool says.");
            }
        }
        if (!service.getClients().isEmpty() && service.getLevels().isEmpty()) {
            error("ANA-011", service, "Clients use the service but it has no service level.",
                    "Add a service level that says what they can rely on.");
        }
        if (GroupChain.needed(service) && service.getInstances().stream().allMatch(i -> i.getHost() != null && readable(i)
                && readable(i.getHost())) && problems.stream().noneMatch(p -> p.elementId().equals(snapshot.id(service)))) {
            solvable(service);
        }
    }

    private void standby(Service service, Standby standby, int instances) {
        if (instances == 1) {
            error("ANA-010", service, "There is a standby but only one instance.", "Add the standby instance.");
        }
        positiveIfGiven(service, standby.getFallback(), "fallback time");
        if (standby.getCoverage() != null && standby.getCoverage().complement().signum() > 0) {
            needed(service, standby.getFallback(), "fallback time (coverage is below 100 %)");
        }
        if (standby.getKind() == StandbyKind.WARM && standby.getDormancy() == null) {
            error("ANA-005", service, "How often waiting members fail is missing.", "Give the dormancy of the warm standby.");
        }
    }

    private void solvable(Service service) {
        try {
            GroupChain chain = new GroupChain(service, instancesOnHosts);
            chain.solution();
            chains.put(service, chain);
        } catch (Exploration.TooManyStatesException e) {
            error("ANA-015", service, "The group has more than " + Exploration.MOST_STATES + " states, too many to be solved exactly.",
                    "Give its members fewer failure modes, or make it a pool without a limit of repair crews.");
        }
    }

    /** How many instances of all services run on each host. */
    private Map<Item, Integer> instancesOnHosts() {
        Map<Item, Integer> count = new HashMap<>();
        for (Service service : snapshot.project().getServices()) {
            service.getInstances().forEach(i -> count.merge(i.getHost(), 1, Integer::sum));
        }
        return count;
    }

    private void instance(ServiceInstance instance) {
        if (instance.getHost() == null) {
            return;
        }
        for (Volume volume : instance.getVolumes()) {
            if (volume.eContainer() instanceof DiskArray array && array.eContainer() != instance.getHost()
                    && !(array.eContainer() instanceof DiskEnclosure enclosure
                            && enclosure.getLinks().stream().anyMatch(l -> Infrastructure.joins(l, instance.getHost(), array)))) {
                error("ANA-016", instance,
                        "The host '" + instance.getHost().getName() + "' can't reach the volume '" + Elements.path(volume) + "'.",
                        "Connect a controller of the host with a controller of the array by a storage link.");
            }
        }
    }

    private void dependency(Dependency dependency) {
        if (dependency.getLevel() != null && dependency.getService() != null
                && dependency.getLevel().eContainer() != dependency.getService()) {
            error("ANA-017", dependency, "The level '" + dependency.getLevel().getName() + "' is not one of the service '"
                    + dependency.getService().getName() + "'.", "Choose a level of the service that is needed.");
        }
    }

    private void agreement(ServiceLevelAgreement agreement) {
        if (agreement.getLevel() == null) {
            return;
        }
        Service service = (Service) agreement.getLevel().eContainer();
        if (service.getClients().isEmpty()) {
            error("ANA-018", agreement, "Nobody uses the service '" + service.getName() + "' that it promises.",
                    "Add a client population that uses the service.");
        } else if (agreement.getClients() != null && !service.getClients().contains(agreement.getClients())) {
            error("ANA-018", agreement, "The clients '" + agreement.getClients().getName() + "' don't use the service '" + service.getName()
                    + "' that it promises.", "Let them use the service, or choose other clients.");
        }
    }

    private void needed(EObject element, Duration duration, String what) {
        if (duration == null) {
            error("ANA-005", element, "The " + what + " is missing.", "Give it; an assumption marked as such is better than none.");
        } else {
            positive(element, duration, what);
        }
    }

    private void positiveIfGiven(EObject element, Duration duration, String what) {
        if (duration != null) {
            positive(element, duration, what);
        }
    }

    private void positive(EObject element, Duration duration, String what) {
        if (!(duration.hours() > 0)) {
            error("ANA-003", element, "The " + what + " is zero.", "Give a time above zero.");
        }
    }

    private void error(String code, EObject element, String message, String remedy) {
        problem(Severity.ERROR, code, element, message, remedy);
    }

    private void warning(String code, EObject element, String message, String remedy) {
        problem(Severity.WARNING, code, element, message, remedy);
    }

    private void problem(Severity severity, String code, EObject element, String message, String remedy) {
        var reference = snapshot.reference(element);
        problems.add(new Problem(severity, code, reference.kind() + " '" + reference.path() + "'", reference.id(), message, remedy));
    }
}
