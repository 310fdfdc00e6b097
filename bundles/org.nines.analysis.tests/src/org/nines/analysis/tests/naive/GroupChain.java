// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.tests.naive;

import java.util.ArrayList;
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
 * <p>The members are the instances in their order. A member has the modes of the instance and, when nothing else runs there, of the host;
 * one at a time, because a member that is down does not fail again.
 */
final class GroupChain {

    private static final int NONE = -1;
    /** Every member of a pool is active. */
    private static final int ALL = -2;

    private enum Switching { NO, TAKEOVER, FALLBACK }

    private final Service service;
    private final List<List<Mode>> modes = new ArrayList<>();
    private final Standby standby;
    private final int crews;
    /** For the modes present in each member: the items that are down. */
    private final Map<List<Integer>, Set<Item>> down = new HashMap<>();

    /**
     * @param failed for each member the number of the mode that is present, or NONE
     * @param active the member that serves, NONE when there is none, ALL in a pool
     * @param switching what kind of interruption is running
     */
    private record GroupState(GroupChain group, List<Integer> failed, int active, Switching switching) implements Variable.State {

        @Override
        public Set<Item> down(double delay) {
            return group.down.computeIfAbsent(failed, group::items);
        }

        @Override
        public Service interrupted() {
            return switching == Switching.NO ? null : group.service;
        }

        int firstUp() {
            return failed.indexOf(NONE);
        }

        GroupState with(int member, int mode, int nowActive, Switching nowSwitching) {
            List<Integer> changed = new ArrayList<>(failed);
            changed.set(member, mode);
            return new GroupState(group, List.copyOf(changed), nowActive, nowSwitching);
        }
    }

    private GroupChain(Service service) {
        this.service = service;
        this.standby = service.getRedundancy() instanceof Standby s ? s : null;
        this.crews = service.getRedundancy().getRepairCrews();
        for (ServiceInstance instance : service.getInstances()) {
            List<Mode> member = new ArrayList<>(Mode.of(instance));
            if (runsAlone(instance)) {
                member.addAll(Mode.of(instance.getHost()));
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

    /** The chain of a service, solved; null when its instances are independent or never fail. */
    static Variable of(Service service) {
        if (items(service).stream().allMatch(item -> Mode.of(item).isEmpty())) {
            return null;
        }
        GroupChain group = new GroupChain(service);
        List<Integer> allUp = group.modes.stream().map(m -> NONE).toList();
        return MarkovChain.solve(service, new GroupState(group, allUp, group.standby == null ? ALL : 0, Switching.NO), group::transitions);
    }

    private Map<GroupState, Double> transitions(GroupState state) {
        Map<GroupState, Double> out = new LinkedHashMap<>();
        int repaired = 0;
        for (int i = 0; i < modes.size(); i++) {
            int mode = state.failed.get(i);
            if (mode == NONE) {
                fail(state, i, out);
            } else if (crews == 0 || repaired++ < crews) {
                add(out, afterRepair(state, i), 1 / modes.get(i).get(mode).mttr());
            }
        }
        if (state.switching != Switching.NO) {
            add(out, new GroupState(this, state.failed, state.firstUp(), Switching.NO), 1 / length(state.switching));
        }
        return out;
    }

    private void fail(GroupState state, int member, Map<GroupState, Double> out) {
        boolean active = state.active == ALL || state.active == member;
        for (int m = 0; m < modes.get(member).size(); m++) {
            double rate = (active ? 1 : waiting()) / modes.get(member).get(m).mttf();
            GroupState failed = state.with(member, m, state.active, state.switching);
            if (state.active == ALL || !active && (state.active != NONE || failed.firstUp() != NONE)) {
                add(out, failed, rate);
            } else if (failed.firstUp() == NONE) {
                add(out, state.with(member, m, NONE, Switching.NO), rate);
            } else {
                double coverage = standby.getCoverage() == null ? 1 : standby.getCoverage().fraction().doubleValue();
                double missed = standby.getCoverage() == null ? 0 : standby.getCoverage().complement().doubleValue();
                add(out, interrupt(state, member, m, Switching.TAKEOVER), rate * coverage);
                add(out, interrupt(state, member, m, Switching.FALLBACK), rate * missed);
            }
        }
    }

    /** An interruption of no length is over at once. */
    private GroupState interrupt(GroupState state, int member, int mode, Switching switching) {
        GroupState failed = state.with(member, mode, NONE, switching);
        return length(switching) > 0 ? failed : new GroupState(this, failed.failed, failed.firstUp(), Switching.NO);
    }

    private Set<Item> items(List<Integer> failed) {
        Set<Item> items = new HashSet<>();
        for (int i = 0; i < failed.size(); i++) {
            if (failed.get(i) != NONE) {
                items.add(modes.get(i).get(failed.get(i)).item());
            }
        }
        return items;
    }

    /** Where nobody serves, the repaired member does so at once; that ends an interruption, as no waiting member is ready sooner. */
    private GroupState afterRepair(GroupState state, int member) {
        GroupState repaired = state.with(member, NONE, state.active, Switching.NO);
        return state.active == NONE ? new GroupState(this, repaired.failed, member, Switching.NO) : repaired;
    }

    private double length(Switching switching) {
        return switching == Switching.TAKEOVER ? Mode.hours(standby.getDetect()) + Mode.hours(standby.getTakeOver())
                : Mode.hours(standby.getFallback());
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
