// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.tests.naive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nines.model.Project;
import org.nines.model.core.Item;
import org.nines.model.service.Pool;
import org.nines.model.service.Redundancy;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceInstance;
import org.nines.model.service.Standby;
import org.nines.model.service.StandbyKind;

/**
 * The states of the instances of a service that depend on one another: a standby group, or a pool with fewer repair crews than members.
 *
 * <p>The members are the instances in their order. A member has the modes of the instance and, when nothing else runs there, of the host, each
 * present or absent by itself. A member that is out for planned work neither fails nor serves.
 */
final class GroupChain {

    private static final int NONE = -1;
    /** Every member of a pool is active. */
    private static final int ALL = -2;

    private enum Switching { NO, TAKEOVER, FALLBACK, RETURN }

    private final Service service;
    private final List<List<Mode>> modes = new ArrayList<>();
    private final Standby standby;
    private final int crews;
    private final Set<Integer> out;
    private final Map<List<Set<Mode>>, Set<Item>> down = new HashMap<>();

    /**
     * @param present for each member the modes that are present
     * @param active the member that serves, NONE when there is none, ALL in a pool
     * @param switching what kind of interruption is running
     */
    private record GroupState(GroupChain group, List<Set<Mode>> present, int active, Switching switching) implements Variable.State {

        @Override
        public Set<Item> down(Behind behind) {
            return group.down.computeIfAbsent(present, p -> {
                Set<Item> items = new HashSet<>();
                p.forEach(modes -> modes.forEach(mode -> items.add(mode.item())));
                group.out.forEach(member -> items.add(group.service.getInstances().get(member)));
                return items;
            });
        }

        @Override
        public Service interrupted() {
            return switching == Switching.NO ? null : group.service;
        }

        @Override
        public Object kind() {
            return switching;
        }

        @Override
        public boolean ofGroup() {
            return true;
        }

        boolean up(int member) {
            return present.get(member).isEmpty() && !group.out.contains(member);
        }

        int firstUp() {
            for (int i = 0; i < present.size(); i++) {
                if (up(i)) {
                    return i;
                }
            }
            return NONE;
        }

        GroupState change(int member, Mode mode, boolean comes) {
            List<Set<Mode>> changed = new ArrayList<>(present);
            Set<Mode> modes = new HashSet<>(present.get(member));
            if (comes) {
                modes.add(mode);
            } else {
                modes.remove(mode);
            }
            changed.set(member, Set.copyOf(modes));
            return new GroupState(group, List.copyOf(changed), active, switching);
        }

        GroupState go(int nowActive, Switching nowSwitching) {
            return new GroupState(group, present, nowActive, nowSwitching);
        }
    }

    private GroupChain(Service service, Common common, Set<Integer> out) {
        this.service = service;
        this.out = out;
        this.standby = service.getRedundancy() instanceof Standby s ? s : null;
        this.crews = service.getRedundancy().getRepairCrews();
        for (ServiceInstance instance : service.getInstances()) {
            List<Mode> member = new ArrayList<>(common.own(instance));
            if (runsAlone(instance)) {
                member.addAll(common.own(instance.getHost()));
            }
            modes.add(member);
        }
    }

    /** The items whose modes are in the chain of the service, with or without any; empty when its instances are independent. */
    static Set<Item> items(Service service) {
        if (!isGroup(service)) {
            return Set.of();
        }
        Set<Item> items = new HashSet<>();
        for (ServiceInstance instance : service.getInstances()) {
            items.add(instance);
            if (runsAlone(instance)) {
                items.add(instance.getHost());
            }
        }
        return items;
    }

    private static boolean runsAlone(ServiceInstance instance) {
        Project project = (Project) EcoreUtil.getRootContainer(instance);
        return project.getServices().stream().flatMap(s -> s.getInstances().stream())
                .filter(i -> i.getHost() == instance.getHost()).count() == 1;
    }

    private static boolean isGroup(Service service) {
        Redundancy redundancy = service.getRedundancy();
        int members = service.getInstances().size();
        return members > 1 && (redundancy instanceof Standby
                || redundancy instanceof Pool && redundancy.getRepairCrews() > 0 && redundancy.getRepairCrews() < members);
    }

    /** Whether repairs wait for one another. */
    static boolean shortOfCrews(Service service) {
        int crews = service.getRedundancy().getRepairCrews();
        return crews > 0 && crews < service.getInstances().size();
    }

    /** The chain of a service, solved; null when its instances are independent, or never fail and are never out. */
    static Variable of(Service service, Common common, Set<Item> out) {
        Set<Integer> members = new HashSet<>();
        for (int i = 0; i < service.getInstances().size(); i++) {
            ServiceInstance instance = service.getInstances().get(i);
            if (out.contains(instance) || out.contains(instance.getHost())) {
                members.add(i);
            }
        }
        if (items(service).isEmpty() || members.isEmpty() && items(service).stream().allMatch(item -> common.own(item).isEmpty())) {
            return null;
        }
        GroupChain group = new GroupChain(service, common, members);
        List<Set<Mode>> allUp = Collections.nCopies(group.modes.size(), Set.of());
        GroupState start = new GroupState(group, allUp, ALL, Switching.NO);
        return MarkovChain.solve(service, group.standby == null ? start : start.go(start.firstUp(), Switching.NO), group::transitions);
    }

    private Map<GroupState, Double> transitions(GroupState state) {
        Map<GroupState, Double> to = new LinkedHashMap<>();
        int underRepair = 0;
        for (int i = 0; i < modes.size(); i++) {
            if (out.contains(i)) {
                continue;
            }
            boolean waitsForCrew = crews > 0 && !state.present.get(i).isEmpty() && underRepair++ >= crews;
            for (Mode mode : modes.get(i)) {
                if (!state.present.get(i).contains(mode)) {
                    fail(state, i, mode, to);
                } else if (!waitsForCrew) {
                    add(to, afterRepair(state.change(i, mode, false), i), 1 / mode.mttr());
                }
            }
        }
        if (state.switching != Switching.NO && length(state.switching) > 0) {
            add(to, state.go(state.firstUp(), Switching.NO), 1 / length(state.switching));
        }
        return to;
    }

    private void fail(GroupState state, int member, Mode mode, Map<GroupState, Double> to) {
        double rate = (state.active == ALL || state.active == member ? 1 : waiting()) / mode.mttf();
        GroupState failed = state.change(member, mode, true);
        if (state.active == ALL) {
            add(to, failed, rate);
        } else if (failed.firstUp() == NONE) {
            add(to, failed.go(NONE, Switching.NO), rate);
        } else if (state.active != member) {
            add(to, failed, rate);
        } else {
            double succeeds = 1;
            if (standby.getCoverage() != null) {
                succeeds *= standby.getCoverage().fraction().doubleValue();
            }
            if (standby.getStartFailure() != null && (standby.getKind() == StandbyKind.COLD || standby.getKind() == StandbyKind.SPARE)) {
                succeeds *= 1 - standby.getStartFailure().fraction().doubleValue();
            }
            add(to, length(Switching.TAKEOVER) > 0 ? failed.go(NONE, Switching.TAKEOVER) : failed.go(failed.firstUp(), Switching.NO),
                    rate * succeeds);
            add(to, failed.go(NONE, Switching.FALLBACK), rate * (1 - succeeds));
        }
    }

    /** Where nobody serves, the member that is up again does so at once; that ends an interruption, as no waiting member is ready sooner. */
    private GroupState afterRepair(GroupState repaired, int member) {
        if (repaired.active == ALL || !repaired.up(member) || repaired.switching == Switching.RETURN) {
            return repaired;
        }
        if (repaired.active == NONE) {
            return repaired.go(member, Switching.NO);
        }
        if (standby.isFailBack() && member == 0) {
            return length(Switching.RETURN) > 0 ? repaired.go(NONE, Switching.RETURN) : repaired.go(0, Switching.NO);
        }
        return repaired;
    }

    private double length(Switching switching) {
        double move = Mode.hours(standby.getTakeOver()) + Mode.hours(standby.getNameTimeToLive());
        return switch (switching) {
            case TAKEOVER -> Mode.hours(standby.getDetect()) + move;
            case RETURN -> move;
            default -> Mode.hours(standby.getFallback());
        };
    }

    private double waiting() {
        if (standby.getKind() == StandbyKind.WARM) {
            return standby.getDormancy().fraction().doubleValue();
        }
        return standby.getKind() == StandbyKind.HOT ? 1 : 0;
    }

    private static void add(Map<GroupState, Double> out, GroupState to, double rate) {
        if (rate > 0) {
            out.merge(to, rate, Double::sum);
        }
    }
}
