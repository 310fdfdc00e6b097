// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nines.analysis.Snapshot;
import org.nines.analysis.result.ElementRef;
import org.nines.analysis.result.ScenarioResult.Failover;
import org.nines.analysis.result.ScenarioResult.Step;
import org.nines.model.operations.FailoverProcedure;
import org.nines.model.operations.OperationsPlan;
import org.nines.model.operations.Procedure;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceInstance;
import org.nines.model.service.Standby;
import org.nines.model.service.SwitchOver;
import org.nines.model.storage.Replication;
import org.nines.model.storage.ReplicationMode;
import org.nines.model.storage.Volume;
import org.nines.model.units.Duration;

/**
 * How a standby group takes over: in the order and with the steps of its failover procedure where the operations plan has one, else in the order
 * of its instances with the times of the standby.
 */
final class FailoverPlan {

    private final Snapshot snapshot;
    private final Service service;
    private final Standby standby;
    private final Optional<FailoverProcedure> procedure;

    private FailoverPlan(Snapshot snapshot, Service service, Standby standby) {
        this.snapshot = snapshot;
        this.service = service;
        this.standby = standby;
        OperationsPlan operations = snapshot.project().getOperations();
        List<Procedure> procedures = operations == null ? List.of() : operations.getProcedures();
        procedure = procedures.stream().filter(FailoverProcedure.class::isInstance).map(FailoverProcedure.class::cast)
                .filter(p -> p.getService().contains(service)).findFirst();
    }

    static FailoverPlan of(Snapshot snapshot, Service service, Standby standby) {
        return new FailoverPlan(snapshot, service, standby);
    }

    /** Instances that may take over from the first one, in order: those that the procedure names, then the others. */
    List<ServiceInstance> targets() {
        Set<ServiceInstance> targets = new LinkedHashSet<>();
        procedure.ifPresent(p -> p.getTargets().stream().filter(service.getInstances()::contains).forEach(targets::add));
        targets.addAll(service.getInstances());
        targets.remove(service.getInstances().get(0));
        return List.copyOf(targets);
    }

    Failover failover(ServiceInstance from, ServiceInstance to, List<ElementRef> passedOver) {
        List<Step> steps = steps();
        boolean automatic = procedure.map(FailoverProcedure::getSwitchOver).orElse(standby.getSwitchOver()) == SwitchOver.AUTOMATIC;
        boolean keepsOrder = procedure.map(FailoverProcedure::isKeepsOrder).orElse(!standby.isFailBack());
        return new Failover(snapshot.reference(service), snapshot.reference(from), snapshot.reference(to), passedOver, automatic, steps,
                hours(steps), keepsOrder, loss(from, to));
    }

    /** Time that a takeover needs, in hours; NaN when the model does not say. */
    double hours() {
        return hours(steps());
    }

    private static double hours(List<Step> steps) {
        return steps.stream().mapToDouble(Step::hours).sum();
    }

    private List<Step> steps() {
        boolean automatic = standby.getSwitchOver() == SwitchOver.AUTOMATIC;
        List<Step> steps = new ArrayList<>();
        steps.add(new Step("detect the failure", hours(standby.getDetect()), "", true));
        if (procedure.isPresent() && !procedure.get().getSteps().isEmpty()) {
            procedure.get().getSteps().forEach(step -> steps.add(new Step(step.getName(), hours(step.getDuration()),
                    step.getRole() == null ? "" : step.getRole().getName(), step.isAutomatic())));
        } else {
            steps.add(new Step("take over", hours(standby.getTakeOver()), "", automatic));
        }
        if (standby.getNameTimeToLive() != null) {
            steps.add(new Step("wait until the old name has expired", hours(standby.getNameTimeToLive()), "", true));
        }
        return steps;
    }

    private static double hours(Duration duration) {
        return duration == null ? Double.NaN : duration.hours();
    }

    /**
     * Worst loss of data: none where the instance that takes over uses the same volumes, interval plus copy time of the replication that leads to
     * its volumes, else unknown.
     */
    private double loss(ServiceInstance from, ServiceInstance to) {
        double worst = 0;
        for (Volume volume : from.getVolumes()) {
            if (!to.getVolumes().contains(volume)) {
                worst = Math.max(worst, snapshot.project().getReplications().stream()
                        .filter(r -> r.getFrom() == volume && r.getTo().stream().anyMatch(to.getVolumes()::contains)
                                && (r.getService() == null || r.getService() == service))
                        .mapToDouble(FailoverPlan::loss).min().orElse(keepsData(volume) ? Double.NaN : 0));
            }
        }
        return worst;
    }

    private static double loss(Replication replication) {
        if (replication.getMode() == ReplicationMode.SYNCHRONOUS) {
            return 0;
        }
        return hours(replication.getInterval()) + (replication.getCopyTime() == null ? 0 : replication.getCopyTime().hours());
    }

    /** Whether a volume holds what is written to it by users, not only programs. */
    private static boolean keepsData(Volume volume) {
        return switch (volume.getPurpose()) {
            case DATA, LOG -> true;
            case OPERATING_SYSTEM, SWAP, APPLICATIONS -> false;
        };
    }
}
