// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.nines.analysis.Snapshot;
import org.nines.model.Elements;
import org.nines.model.Problem;
import org.nines.model.Problem.Severity;
import org.nines.model.compute.Host;
import org.nines.model.core.FailureMode;
import org.nines.model.service.Pool;
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

/**
 * Finds what keeps a model from being analysed, so that no figure is ever computed from a model that doesn't make sense. Whether its structure
 * makes sense was checked when the snapshot was taken; what is asked here concerns the analysis alone, and only where the structure is sound.
 */
final class ModelCheck {

    private final Snapshot snapshot;
    private final List<Problem> problems = new ArrayList<>();
    private final Groups groups;
    private Clusters clusters;

    /** Checks a snapshot on its own. */
    ModelCheck(Snapshot snapshot) {
        this(snapshot, new Remembered());
    }

    /**
     * Checks a snapshot.
     *
     * @param remembered what may be used again, and what is added to it
     */
    ModelCheck(Snapshot snapshot, Remembered remembered) {
        this.snapshot = snapshot;
        groups = new Groups(snapshot.project(), remembered);
        problems.addAll(snapshot.problems());
        if (problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR)) {
            clusters = new Clusters(snapshot.project());
            snapshot.project().eAllContents().forEachRemaining(this::element);
        }
    }

    /** Problems of the structure, then those that concern the analysis, each in the order of the model. */
    List<Problem> problems() {
        return problems;
    }

    /** The groups, solved where they need to be, provided that there is no error. */
    Groups groups() {
        return groups;
    }

    private void element(EObject element) {
        switch (element) {
            case FailureMode mode -> plausible(mode);
            case DiskArray array -> array(array);
            case Service service -> service(service);
            case ServiceInstance instance -> instance(instance);
            case ServiceLevel level -> level(level);
            case ServiceLevelAgreement agreement -> agreement(agreement);
            default -> {
            }
        }
    }

    private void plausible(FailureMode mode) {
        if (mode.getMttf() != null && ModeFigures.mttr(mode) > mode.getMttf().hours()) {
            warning("ANA-006", mode, "The repair takes longer than the mean time to failure.", "Check the units of both.");
        }
    }

    private void array(DiskArray array) {
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
        int before = problems.size();
        if (service.getRedundancy() instanceof Standby standby) {
            standby(service, standby);
        }
        if (service.getRedundancy() instanceof Pool pool && pool.getRequired() == 0) {
            demand(service);
        }
        if (!service.getClients().isEmpty() && service.getLevels().isEmpty()) {
            error("ANA-011", service, "Clients use the service but it has no service level.",
                    "Add a service level that says what they can rely on.");
        }
        if (GroupChain.needed(service) && problems.size() == before) {
            solvable(service);
        }
    }

    private void demand(Service service) {
        if (service.getDemand() == null) {
            error("ANA-007", service, "The pool requires as many instances as the demand needs, but there is no demand.",
                    "Give the demand, or the number that is required.");
        } else if (service.getInstances().stream().anyMatch(instance -> Loads.capacity(instance) == 0)) {
            error("ANA-007", service, "The pool requires as many instances as the demand needs, but not all instances say what they carry.",
                    "Give the capacity per instance, that of each host, or the number that is required.");
        } else if (Loads.LARGEST.of(service) > service.getInstances().stream().mapToDouble(Loads::capacity).sum() * (1 + 1e-9)) {
            warning("ANA-020", service, "All instances together can't carry the largest load.", "Add instances, or check capacities and load.");
        }
    }

    private void standby(Service service, Standby standby) {
        if (standby.getCoverage() != null && standby.getCoverage().complement().signum() > 0) {
            needed(service, standby.getFallback(), "fallback time (coverage is below 100 %)");
        }
        if (standby.getKind() == StandbyKind.WARM && standby.getDormancy() == null) {
            error("ANA-005", service, "How often waiting members fail is missing.", "Give the dormancy of the warm standby.");
        }
    }

    private void solvable(Service service) {
        try {
            groups.solve(service);
        } catch (Exploration.TooManyStatesException e) {
            error("ANA-015", service, "The group has more than " + Exploration.MOST_STATES + " states, too many to be solved exactly.",
                    "Give its members fewer failure modes, or make it a pool without a limit of repair crews.");
        }
    }

    private void instance(ServiceInstance instance) {
        Host host = instance.getHost();
        List<? extends Host> users = host.getControllers().isEmpty() ? Infrastructure.placements(host) : List.of(host);
        for (Volume volume : instance.getVolumes()) {
            if (volume.eContainer() instanceof DiskArray array && array.eContainer() != host && !users.contains(array.eContainer())
                    && !(array.eContainer() instanceof DiskEnclosure enclosure && enclosure.getLinks().stream()
                            .anyMatch(l -> users.stream().anyMatch(user -> StorageConditions.joins(l, user, array))))) {
                error("ANA-016", instance,
                        "The host '" + instance.getHost().getName() + "' can't reach the volume '" + Elements.path(volume) + "'.",
                        "Connect a controller of the host with a controller of the array by a storage link.");
            }
        }
    }

    private void level(ServiceLevel level) {
        if (!clusters.decides((Service) level.eContainer(), level)) {
            warning("ANA-022", level, "The failover groups that it needs find room on the nodes of their cluster in too many ways: whether all of "
                    + "them have room together is not judged.", "Divide the cluster, or leave out capacities that never run short.");
        }
    }

    private void agreement(ServiceLevelAgreement agreement) {
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
