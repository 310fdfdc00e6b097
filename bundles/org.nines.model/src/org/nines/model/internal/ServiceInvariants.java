// SPDX-License-Identifier: EPL-2.0
package org.nines.model.internal;

import java.util.Map;
import org.eclipse.emf.common.util.DiagnosticChain;
import org.nines.model.Elements;
import org.nines.model.internal.Finding.Kind;
import org.nines.model.service.Alternatives;
import org.nines.model.service.Dependency;
import org.nines.model.service.DependencyKind;
import org.nines.model.service.FailoverGroup;
import org.nines.model.service.Pool;
import org.nines.model.service.Redundancy;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceInstance;
import org.nines.model.service.ServiceLevel;
import org.nines.model.service.ServiceLevelAgreement;
import org.nines.model.service.Standby;

/** Invariants of services, their groups, their needs and what is promised. */
public final class ServiceInvariants {

    private ServiceInvariants() {
    }

    private static long instances(Service service, Map<Object, Object> context) {
        return Copies.in(context, service).number(service.getInstances(), service);
    }

    /** There are instances, and several say how they stand in for one another. */
    public static boolean instances(Service service, DiagnosticChain diagnostics, Map<Object, Object> context) {
        long instances = instances(service, context);
        if (instances == 0) {
            return Finding.error(diagnostics, Kind.MEMBERS, service, "The service has no instances.",
                    "Add the instances that provide it, each with its host.");
        }
        if (instances > 1 && service.getRedundancy() == null) {
            return Finding.error(diagnostics, Kind.MEMBERS, service,
                    "The service has " + instances + " instances but doesn't say how they stand in for one another.", "Add a pool or a standby.");
        }
        if (instances == 1 && service.getRedundancy() instanceof Standby) {
            return Finding.error(diagnostics, Kind.MEMBERS, service, "There is a standby but only one instance.", "Add the standby instance.");
        }
        return true;
    }

    /** A pool does not require more members than there are, and knows its load when it goes by that. */
    public static boolean members(Service service, DiagnosticChain diagnostics, Map<Object, Object> context) {
        Redundancy redundancy = service.getRedundancy();
        long instances = instances(service, context);
        if (!(redundancy instanceof Pool pool) || instances == 0) {
            return true;
        }
        if (pool.getRequired() > instances) {
            return Finding.error(diagnostics, Kind.MEMBERS, service, "The pool requires " + pool.getRequired() + " of " + instances + " instances.",
                    "Require between 1 and the number of instances, or 0 for as many as the demand needs.");
        }
        if (pool.getRequired() == 0 && (service.getDemand() == null || !(service.getCapacityPerInstance() > 0)
                && !service.getInstances().stream().allMatch(instance -> instance.getHost() != null && instance.getHost().getCapacity() > 0))) {
            return Finding.error(diagnostics, Kind.MEMBERS, service, "The pool requires as many instances as the demand needs, but "
                    + (service.getDemand() == null ? "the demand" : "the capacity of an instance") + " is missing.",
                    "Give demand and capacity per instance, or the number that is required.");
        }
        return true;
    }

    /** The instances of a failover group stand on nodes of its cluster. */
    public static boolean nodes(FailoverGroup group, DiagnosticChain diagnostics) {
        if (group.getCluster() == null || !(group.eContainer() instanceof Service service)) {
            return true;
        }
        boolean valid = true;
        for (ServiceInstance instance : service.getInstances()) {
            if (instance.getHost() != null && !group.getCluster().getNodes().contains(instance.getHost())) {
                valid = Finding.error(diagnostics, Kind.PLACE, instance, "The host '" + Elements.name(instance.getHost())
                        + "' is no node of the cluster '" + Elements.name(group.getCluster()) + "'.", "Choose a node of the cluster, or add the host to it.");
            }
        }
        return valid;
    }

    /** A level does not require more members than can serve. */
    public static boolean required(ServiceLevel level, DiagnosticChain diagnostics, Map<Object, Object> context) {
        if (!(level.eContainer() instanceof Service service)) {
            return true;
        }
        long most = service.getRedundancy() instanceof Pool ? instances(service, context) : 1;
        return level.getRequired() <= Math.max(most, 1) || Finding.error(diagnostics, Kind.MEMBERS, level,
                "The level requires " + level.getRequired() + " instances; at most " + most + " can serve.",
                "Require between 1 and " + most + ", or 0 for what the pool says.");
    }

    /** The level that is needed is one of the service that is needed, and a cache says how long its answers are good. */
    public static boolean need(Dependency need, DiagnosticChain diagnostics) {
        boolean valid = true;
        if (need.getLevel() != null && need.getService() != null && need.getLevel().eContainer() != need.getService()) {
            valid = Finding.error(diagnostics, Kind.MEANING, need, "The level '" + Elements.name(need.getLevel()) + "' is not one of the service '"
                    + Elements.name(need.getService()) + "'.", "Choose a level of the service that is needed.");
        }
        if (need.getKind() == DependencyKind.CACHED && need.getCachedFor() == null) {
            valid = Finding.error(diagnostics, Kind.MISSING, need, "The answers are cached, but for how long is missing.", "Give the time.");
        }
        return valid;
    }

    /** Not more alternatives are required than there are. */
    public static boolean required(Alternatives alternatives, DiagnosticChain diagnostics) {
        int there = alternatives.getNeeds().size();
        return there < 2 || alternatives.getRequired() <= there || Finding.error(diagnostics, Kind.MEMBERS, alternatives,
                "It requires " + alternatives.getRequired() + " of " + there + " alternatives.", "Require at most as many as there are.");
    }

    /** An agreement does not end before it begins. */
    public static boolean validity(ServiceLevelAgreement agreement, DiagnosticChain diagnostics) {
        return agreement.getValidFrom() == null || agreement.getValidUntil() == null
                || !agreement.getValidUntil().isBefore(agreement.getValidFrom()) || Finding.error(diagnostics, Kind.TIME, agreement,
                        "It ends on " + agreement.getValidUntil() + ", before it begins on " + agreement.getValidFrom() + ".", "Correct the dates.");
    }
}
