// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nines.analysis.Snapshot;
import org.nines.analysis.internal.DesignStructure.Member;
import org.nines.analysis.internal.DesignStructure.Named;
import org.nines.analysis.result.ElementRef;
import org.nines.analysis.result.ImpactMatrix.LevelRef;
import org.nines.analysis.result.ScenarioResult;
import org.nines.analysis.result.ScenarioResult.Failover;
import org.nines.analysis.result.ScenarioResult.LevelOutcome;
import org.nines.analysis.result.ScenarioResult.Reason;
import org.nines.analysis.result.ScenarioResult.ServiceOutcome;
import org.nines.analysis.result.ScenarioResult.State;
import org.nines.kernel.Explanation;
import org.nines.kernel.StructureGraph;
import org.nines.kernel.Truth;
import org.nines.model.core.Item;
import org.nines.model.facility.PowerDevice;
import org.nines.model.service.LevelKind;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceInstance;
import org.nines.model.service.ServiceLevel;
import org.nines.model.service.Standby;
import org.nines.model.units.Duration;

/**
 * One scenario. Before it everything works and the first instance of each standby group is active. Levels are judged after all takeovers. A level
 * rests on a takeover when it would be down if the active member of the group were the only one; it waits for it where no buffer lasts so long.
 */
final class ScenarioRun {

    private final DesignStructure design;
    private final Snapshot snapshot;
    private final Set<Item> failed;
    private final Truth truth;
    private final Explanation explanation;
    private final Map<Integer, Reason> reasons = new HashMap<>();
    private final Map<Service, Failover> failovers = new LinkedHashMap<>();

    ScenarioRun(DesignStructure design, Set<Item> failed) {
        this.design = design;
        this.failed = failed;
        snapshot = design.snapshot();
        truth = design.failed(failed.stream().mapToInt(design::element).filter(e -> e >= 0).toArray());
        explanation = new Explanation(design.graph(), truth, ref -> design.named(ref) != null, ref -> hasFailed(ref) ? 1 : 0);
    }

    private boolean holds(int ref) {
        return truth.holds(ref);
    }

    ScenarioResult result(String name) {
        Map<Service, List<ServiceLevel>> services = new LinkedHashMap<>();
        design.levels().forEach(level -> services.computeIfAbsent((Service) level.eContainer(), s -> new ArrayList<>()).add(level));
        Set<Service> seen = new HashSet<>();
        services.keySet().forEach(service -> takeOvers(service, seen));
        List<ServiceOutcome> outcomes = new ArrayList<>();
        services.forEach((service, levels) -> {
            List<LevelOutcome> states = levels.stream().map(this::outcome).toList();
            outcomes.add(new ServiceOutcome(snapshot.reference(service), state(levels, states), states));
        });
        return new ScenarioResult(name, failed.stream().map(snapshot::reference).toList(), outcomes, List.copyOf(failovers.values()), consequences(),
                snapshot.project().getServices().stream().filter(service -> !seen.contains(service)).map(snapshot::reference).toList());
    }

    /** What a service needs first, then the service itself. */
    private void takeOvers(Service service, Set<Service> seen) {
        if (!seen.add(service)) {
            return;
        }
        for (Service needed : design.reached(service)) {
            if (needed != service) {
                takeOvers(needed, seen);
            }
        }
        if (service.getRedundancy() instanceof Standby standby) {
            takeOver(service, standby).ifPresent(failover -> failovers.put(service, failover));
        }
    }

    private Optional<Failover> takeOver(Service service, Standby standby) {
        FailoverPlan plan = FailoverPlan.of(snapshot, service, standby);
        ServiceInstance active = service.getInstances().get(0);
        if (canServe(service, active)) {
            return Optional.empty();
        }
        List<ElementRef> passedOver = new ArrayList<>();
        for (ServiceInstance next : plan.targets()) {
            if (canServe(service, next)) {
                return Optional.of(plan.failover(active, next, passedOver));
            }
            passedOver.add(snapshot.reference(next));
        }
        return Optional.empty();
    }

    /** The instance serves its least demanding level and, where clients use the service, they reach it. */
    private boolean canServe(Service service, ServiceInstance instance) {
        ServiceLevel first = service.getLevels().stream().findFirst().orElse(null);
        if (first != null && design.levels().contains(first)) {
            Integer alone = design.downOnMember(first).get(new Member(service, service.getInstances().indexOf(instance)));
            if (alone != null) {
                return !holds(alone);
            }
        }
        return holds(design.serves(instance, first));
    }

    // Levels

    private LevelOutcome outcome(ServiceLevel level) {
        Service service = (Service) level.eContainer();
        boolean served = !holds(design.down(level));
        List<Reason> because = new ArrayList<>();
        List<Failover> restsOn = new ArrayList<>();
        List<Failover> waitsFor = new ArrayList<>();
        if (served) {
            failovers.forEach((group, failover) -> {
                Integer alone = design.downOnMember(level).get(new Member(group, 0));
                if (alone != null && holds(alone)) {
                    restsOn.add(failover);
                }
                Integer meanwhile = design.downMeanwhile(level).get(group);
                if (meanwhile != null && holds(meanwhile)) {
                    waitsFor.add(failover);
                    because.addAll(because(meanwhile));
                }
            });
        } else {
            because.addAll(because(design.down(level)));
        }
        double recovery = served ? waitsFor.stream().mapToDouble(Failover::hours).reduce(0, Math::max) : repair(design.down(level));
        double loss = served ? restsOn.stream().mapToDouble(Failover::lossHours).reduce(0, Math::max) : Double.NaN;
        LevelRef reference = new LevelRef(snapshot.reference(service), snapshot.reference(level));
        return new LevelOutcome(reference, served, restsOn, waitsFor, because.stream().distinct().toList(), recovery,
                hours(level.getRecoveryTimeObjective()), loss, hours(level.getRecoveryPointObjective()));
    }

    private static Optional<Double> hours(Duration duration) {
        return Optional.ofNullable(duration).map(Duration::hours);
    }

    /** The longest mean repair of what has failed and keeps the level down; NaN when one of these has no figures. */
    private double repair(int down) {
        return Arrays.stream(truth.reasons(down, ref -> false)).filter(this::hasFailed).mapToObj(this::item)
                .mapToDouble(item -> ModeFigures.of(item).stream().mapToDouble(ModeFigures::mttr).max().orElse(Double.NaN))
                .reduce(Math::max).orElse(Double.NaN);
    }

    /** The event of an item that has failed. */
    private boolean hasFailed(int ref) {
        return design.graph().element(ref) >= 0 && failed.contains(item(ref));
    }

    private Item item(int event) {
        return design.variables().item(design.graph().element(event));
    }

    private static State state(List<ServiceLevel> levels, List<LevelOutcome> outcomes) {
        int best = -1;
        for (int i = 0; i < outcomes.size(); i++) {
            best = outcomes.get(i).served() ? i : best;
        }
        if (best < 0) {
            return State.DOWN;
        }
        LevelKind kind = levels.get(best).getKind();
        if (kind != LevelKind.OTHER) {
            return switch (kind) {
                case MINIMUM -> best == levels.size() - 1 ? State.FULL : State.MINIMUM;
                case DEGRADED -> best == levels.size() - 1 ? State.FULL : State.DEGRADED;
                default -> State.FULL;
            };
        }
        return best == levels.size() - 1 ? State.FULL : best == 0 ? State.MINIMUM : State.DEGRADED;
    }

    // Reasons

    private List<Reason> because(int ref) {
        List<Reason> found = new ArrayList<>();
        for (int reason : explanation.of(ref)) {
            if (holdsBecauseOfFailure(reason)) {
                Reason known = reasons.get(reason);
                found.add(known == null ? remember(reason) : known);
            }
        }
        return merged(found);
    }

    private Reason remember(int ref) {
        Reason made = reason(ref);
        reasons.put(ref, made);
        return made;
    }

    /** A condition that fails, or an element that has failed: not one that works. */
    private boolean holdsBecauseOfFailure(int ref) {
        return hasFailed(ref) || design.graph().element(ref) < 0 && design.named(StructureGraph.Builder.not(ref)) != null;
    }

    private Reason reason(int ref) {
        if (design.graph().element(ref) >= 0) {
            ElementRef about = snapshot.reference(item(ref));
            return new Reason(about, title(about) + " has failed", List.of());
        }
        Named named = design.named(ref);
        ElementRef about = snapshot.reference(named.item());
        String text = named.item() instanceof ServiceInstance ? about.name() + " does not serve" : title(about) + " is down";
        List<Reason> because = because(ref);
        Reason only = because.size() == 1 ? because.getFirst() : null;
        // what has failed itself is told so
        return only != null && only.because().isEmpty() && only.about().equals(about) ? only : new Reason(about, text, because);
    }

    private static String title(ElementRef element) {
        boolean says = element.name().regionMatches(true, 0, element.kind(), 0, element.kind().length());
        return says ? element.name() : element.kind() + " " + element.name();
    }

    /** What is down and has not failed itself. */
    private List<Reason> consequences() {
        List<Reason> found = new ArrayList<>();
        design.works().forEach((item, works) -> {
            if (!holds(works) && design.holdsAtRest(works) && !failed.contains(item)) {
                ElementRef about = snapshot.reference(item);
                found.add(new Reason(about, title(about) + (item instanceof PowerDevice ? " does not deliver" : " is down"), because(StructureGraph.Builder.not(works))));
            }
        });
        design.serving().forEach((instance, serves) -> {
            if (!holds(serves) && design.holdsAtRest(serves) && !failed.contains(instance)) {
                ElementRef about = snapshot.reference(instance);
                found.add(new Reason(about, about.name() + " does not serve", because(StructureGraph.Builder.not(serves))));
            }
        });
        return found;
    }

    /** What has failed is told once, before what follows from it. */
    private static List<Reason> merged(Collection<Reason> found) {
        return found.stream().distinct().sorted((a, b) -> Boolean.compare(!a.because().isEmpty(), !b.because().isEmpty())).toList();
    }
}
