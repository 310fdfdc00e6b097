// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.nines.analysis.Snapshot;
import org.nines.analysis.internal.QuantifiedVariables.Kind;
import org.nines.analysis.internal.QuantifiedVariables.Variable;
import org.nines.analysis.result.Budget;
import org.nines.analysis.result.Budget.Part;
import org.nines.analysis.result.Budget.Share;
import org.nines.analysis.result.Dependability;
import org.nines.analysis.result.LevelResult.Trigger;
import org.nines.kernel.CompiledGraph;
import org.nines.kernel.Figures;
import org.nines.kernel.StructureGraph;
import org.nines.model.core.CommonCause;
import org.nines.model.core.FailureCause;
import org.nines.model.core.Item;
import org.nines.model.facility.Site;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceInstance;
import org.nines.model.storage.DiskArray;

/**
 * Shares the downtime of a level among what fails.
 *
 * <p>Outages: the Aumann-Shapley shares of the function 'down though takeovers be instantaneous'. Switch-overs after the failure of a member:
 * what 'down' is more than that, in the proportion of the groups' own interruptions (with one group, exactly its interruptions). Switch-overs
 * for lost supports: the additive terms as they are. How often something begins downtime: Birnbaum importance times failure intensity.
 *
 * <p>The share of a group's chain is spread over the modes of its members in the proportion of failure rate times repair time.
 */
final class LevelBudget {

    /** An interruption of a group, or of a virtual machine that moves, and why. */
    record Interrupted(EObject moving, Trigger trigger, Dependability total) {
    }

    private final Snapshot snapshot;
    private final QuantifiedVariables variables;
    private final CompiledGraph compiled;
    private final Figures figures;
    private final Demand demand;
    private final Groups groups;
    private final List<Share> shares = new ArrayList<>();
    private final Map<EObject, Integer> modesSeen = new HashMap<>();

    LevelBudget(Snapshot snapshot, QuantifiedVariables variables, CompiledGraph compiled, Figures figures, Demand demand,
            Groups groups) {
        this.snapshot = snapshot;
        this.variables = variables;
        this.compiled = compiled;
        this.figures = figures;
        this.demand = demand;
        this.groups = groups;
    }

    Budget of(List<Interrupted> interruptions) {
        double[] shared = AumannShapley.shares(compiled, demand.outage(), figures);
        double[] birnbaum = compiled.birnbaum(demand.down(), figures);
        double lasting = Arrays.stream(shared).sum();
        double switching = Math.max(0, compiled.probability(demand.down(), figures) - compiled.probability(demand.outage(), figures));
        for (Variable variable : variables.variables()) {
            int e = variable.element();
            if (compiled.graph().stateCount(e) == 2) {
                double starts = birnbaum[e] * figures.intensity(e);
                if (shared[e] > 0 || starts > 0) {
                    event(variable, shared[e], starts);
                }
            } else if (depends(e)) {
                double starts = compiled.transitionFrequency(StructureGraph.Builder.not(demand.down()), demand.down(), figures, x -> x == e);
                states(variable, shared[e], starts, interruptions);
            } else {
                modeOf(variable);
            }
        }
        double members = interruptions.stream().filter(i -> i.trigger() == Trigger.MEMBER).mapToDouble(i -> i.total().unavailability()).sum();
        for (Interrupted i : interruptions) {
            double time = i.trigger() == Trigger.SUPPORT ? i.total().unavailability() : switching * i.total().unavailability() / members;
            FailureCause cause = i.trigger() == Trigger.SUPPORT ? FailureCause.ENVIRONMENT : FailureCause.HARDWARE;
            add(new Share(snapshot.reference(i.moving()), "", Part.SWITCH_OVER, cause, site(i.moving()), time, i.total().failuresPerHour()));
        }
        shares.sort(Comparator.comparingDouble(Share::unavailability).reversed());
        return lasting + switching > 0 ? new Budget(shares) : Budget.NONE;
    }

    private boolean depends(int element) {
        return Arrays.binarySearch(compiled.support(demand.down()), element) >= 0;
    }

    private void add(Share share) {
        if (share.unavailability() > 0 || share.startsPerHour() > 0) {
            shares.add(share);
        }
    }

    /** The mode that a variable of an item stands for: its variables come in the order of its modes. Null when it stands for no single one. */
    private ModeFigures modeOf(Variable variable) {
        if (variable.kind() != Kind.OWN) {
            return null;
        }
        int seen = modesSeen.merge(variable.of(), 1, Integer::sum) - 1;
        List<ModeFigures> modes = variable.of() instanceof Item item ? ModeFigures.of(item) : List.of();
        return seen < modes.size() ? modes.get(seen) : null;
    }

    private void event(Variable variable, double share, double starts) {
        ModeFigures mode = modeOf(variable);
        FailureCause cause = variable.kind() == Kind.PLANNED_WORK ? FailureCause.OPERATIONS : cause(variable.of());
        add(mode != null ? share(variable.of(), mode, share, starts)
                : new Share(snapshot.reference(variable.of()), variable.kind().text(), Part.OUTAGE, cause, site(variable.of()), share, starts));
    }

    private Share share(EObject of, ModeFigures mode, double share, double starts) {
        String name = mode == null || mode.mode().getName() == null ? "" : mode.mode().getName();
        return new Share(snapshot.reference(of), name, Part.OUTAGE, mode == null ? cause(of) : mode.mode().getCause(), site(of), share, starts);
    }

    private static FailureCause cause(EObject of) {
        if (of instanceof CommonCause common) {
            return switch (common.getKind()) {
                case SOFTWARE, CORRUPTION -> FailureCause.APPLICATION;
                case OPERATOR -> FailureCause.OPERATIONS;
                case ENVIRONMENT -> FailureCause.ENVIRONMENT;
                case DESIGN -> FailureCause.HARDWARE;
            };
        }
        List<ModeFigures> disk = of instanceof DiskArray array && !array.getDisks().isEmpty() ? ModeFigures.of(array.getDisks().get(0)) : List.of();
        return disk.isEmpty() ? FailureCause.HARDWARE : disk.get(0).mode().getCause();
    }

    private void states(Variable variable, double share, double starts, List<Interrupted> interruptions) {
        if (!(variable.of() instanceof Service group) || !groups.chains().containsKey(group)) {
            event(variable, share, starts);
            return;
        }
        double begun = interruptions.stream().filter(i -> i.moving() == group && i.trigger() == Trigger.MEMBER)
                .mapToDouble(i -> i.total().failuresPerHour()).sum();
        double others = Math.max(0, starts - begun);
        GroupChain chain = groups.chains().get(group);
        double all = 0;
        for (int m = 0; m < chain.members().size(); m++) {
            all += weight(groups.causes().figures(chain.members().get(m)));
            all += chain.ownsHost(m) ? weight(groups.causes().figures(chain.members().get(m).getHost())) : 0;
        }
        if (all == 0) {
            // members that never fail are away for planned work only
            add(new Share(snapshot.reference(group), Kind.PLANNED_WORK.text(), Part.OUTAGE, FailureCause.OPERATIONS, site(group), share, starts));
            return;
        }
        for (int m = 0; m < chain.members().size(); m++) {
            ServiceInstance member = chain.members().get(m);
            spread(member, share / all, others / all);
            if (chain.ownsHost(m)) {
                spread(member.getHost(), share / all, others / all);
            }
        }
    }

    private void spread(Item item, double share, double starts) {
        for (ModeFigures mode : groups.causes().figures(item)) {
            double weight = weight(List.of(mode));
            add(share(item, mode, share * weight, starts * weight));
        }
    }

    private static double weight(List<ModeFigures> modes) {
        return modes.stream().mapToDouble(mode -> mode.failureRate() * mode.mttr()).sum();
    }

    /** Name of the site of an element; of a service the site that all its hosts share; empty for none. */
    private static String site(EObject element) {
        if (element instanceof Service service) {
            List<String> sites = service.getInstances().stream().map(LevelBudget::site).distinct().toList();
            return sites.size() == 1 ? sites.get(0) : "";
        }
        if (element instanceof ServiceInstance instance && instance.getHost() != null) {
            return site(instance.getHost());
        }
        for (EObject e = element; e != null; e = e.eContainer()) {
            if (e instanceof Site site) {
                return site.getName();
            }
        }
        return "";
    }
}
