// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.tests.naive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.nines.model.compute.Host;
import org.nines.model.compute.VirtualMachine;
import org.nines.model.service.Alternatives;
import org.nines.model.service.BufferView;
import org.nines.model.service.Dependency;
import org.nines.model.service.FailoverGroup;
import org.nines.model.service.Need;
import org.nines.model.service.Pool;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceInstance;
import org.nines.model.service.ServiceLevel;
import org.nines.model.service.Standby;

/** Which services are provided to whom. */
final class Serving {

    /** An instance that is taken to be served while it is asked whether it is: greatest fixpoint. */
    private record Open(ServiceInstance instance, int level, Host where) {
    }

    private final Evaluation all;
    private final Standing standing;
    private final Set<Open> open = new HashSet<>();
    /** What was taken to be served since. */
    private Set<Open> taken = new HashSet<>();
    private final Map<List<Object>, Boolean> settled = new HashMap<>();

    /** @param standing where the groups of clusters stand */
    Serving(Evaluation all, Standing standing) {
        this.all = all;
        this.standing = standing;
    }

    /** Whether enough instances of a service that are themselves served can be reached from a host or a network node. */
    boolean provided(EObject from, Service service, ServiceLevel level, Behind behind) {
        int index = level == null ? 0 : service.getLevels().indexOf(level);
        boolean reading = level != null && level.isReadOnly();
        boolean placed = service.getRedundancy() instanceof FailoverGroup && !reading;
        if (placed && !standing.used().stream().allMatch(node -> all.stands(node, behind))) {
            return false;
        }
        List<ServiceInstance> serving = service.getInstances().stream()
                .filter(instance -> !placed || standing.on().get(service) == instance.getHost())
                .filter(instance -> serves(instance, service, index, from, behind)).toList();
        int said = 0;
        for (int i = 0; i <= index && i < service.getLevels().size(); i++) {
            said = Math.max(said, service.getLevels().get(i).getRequired());
        }
        if (reading) {
            return serving.size() >= Math.max(1, said);
        }
        if (all.world.takeoversTakeTime() && all.world.interrupted(service, behind)) {
            return false;
        }
        if (service.getRedundancy() instanceof FailoverGroup) {
            return !serving.isEmpty();
        }
        if (said == 0 && service.getRedundancy() instanceof Pool pool && pool.getRequired() == 0) {
            return serving.stream().mapToDouble(Serving::capacity).sum() >= all.world.load(service) * (1 - 1e-9);
        }
        int otherwise = service.getRedundancy() instanceof Pool pool ? pool.getRequired() : 1;
        return serving.size() >= (said > 0 ? said : otherwise);
    }

    static double capacity(ServiceInstance instance) {
        double each = ((Service) instance.eContainer()).getCapacityPerInstance();
        return each > 0 ? each : instance.getHost().getCapacity();
    }

    private boolean serves(ServiceInstance instance, Service service, int level, EObject from, Behind behind) {
        List<? extends Host> places = instance.getHost() instanceof VirtualMachine vm ? vm.getRunsOn() : List.of(instance.getHost());
        return places.stream().anyMatch(place -> all.net().path(from, address(instance.getHost(), place), behind)
                && served(instance, service, level, place, behind));
    }

    private static Host address(Host host, Host where) {
        return host.getInterfaces().isEmpty() ? where : host;
    }

    private boolean served(ServiceInstance instance, Service service, int level, Host where, Behind behind) {
        Open question = new Open(instance, level, where);
        if (open.contains(question)) {
            taken.add(question);
            return true;
        }
        Boolean known = settled.get(List.of(question, behind));
        if (known != null) {
            return known;
        }
        open.add(question);
        Set<Open> before = taken;
        taken = new HashSet<>();
        boolean served = all.works(instance, behind) && all.stands(instance.getHost(), behind) && all.stands(where, behind)
                && instance.getVolumes().stream().allMatch(v -> all.store().serves(v, instance.getHost(), where, behind))
                && needs(service, level).stream().allMatch(need -> met(need, question, behind));
        open.remove(question);
        taken.remove(question);
        // what is not served although others are taken to be is not served at all; what is may rest on what was taken for granted
        if (!served || taken.isEmpty()) {
            settled.put(List.of(question, behind), served);
        }
        before.addAll(taken);
        taken = before;
        return served;
    }

    private static List<Need> needs(Service service, int level) {
        List<Need> needs = new ArrayList<>(service.getNeeds());
        for (int i = 0; i <= level && i < service.getLevels().size(); i++) {
            needs.addAll(service.getLevels().get(i).getNeeds());
        }
        return needs;
    }

    private boolean met(Need need, Open who, Behind behind) {
        if (need instanceof Alternatives alternatives) {
            return alternatives.getNeeds().stream().filter(each -> met(each, who, behind)).count() >= alternatives.getRequired();
        }
        Dependency dependency = (Dependency) need;
        Behind then = behind;
        if (dependency.getBuffer() != null) {
            double drain = Mode.hours(dependency.getDrain());
            then = dependency.getCounts() == BufferView.DELIVERED ? behind.held(drain)
                    : behind.queue(Mode.hours(dependency.getBuffer()), drain);
        }
        EObject from = address(who.instance.getHost(), who.where);
        return switch (dependency.getKind()) {
            case RUN -> provided(from, dependency.getService(), dependency.getLevel(), then);
            case CACHED -> provided(from, dependency.getService(), dependency.getLevel(), then.cache(Mode.hours(dependency.getCachedFor())));
            case START -> startable(dependency, who, from, then);
        };
    }

    private boolean startable(Dependency dependency, Open who, EObject from, Behind behind) {
        if (all.world.lasting()) {
            return true;
        }
        Service service = (Service) who.instance.eContainer();
        boolean group = service.getRedundancy() instanceof Standby;
        double rate = 0;
        for (ServiceInstance instance : service.getInstances()) {
            if (group || instance == who.instance) {
                rate += frequency(Mode.of(instance)) + frequency(Mode.of(instance.getHost()));
            }
        }
        double longest = all.facts.longestRepair;
        if (rate == 0) {
            return true;
        }
        EObject owner = group ? service : who.instance;
        return !all.world.unlucky(owner, dependency.getService(), Behind.chance(rate, longest))
                || provided(from, dependency.getService(), dependency.getLevel(), behind.start(rate, longest));
    }

    private static double frequency(List<Mode> modes) {
        return modes.stream().mapToDouble(mode -> 1 / (mode.mttf() + mode.mttr())).sum();
    }
}
