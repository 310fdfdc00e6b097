// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EObject;
import org.nines.analysis.Snapshot;
import org.nines.analysis.result.ElementRef;
import org.nines.analysis.result.Guarantee;
import org.nines.analysis.result.Guarantee.Link;
import org.nines.analysis.result.PeriodOutlook;
import org.nines.kernel.CompileSettings;
import org.nines.kernel.CompiledGraph;
import org.nines.kernel.Figures;
import org.nines.kernel.StructureGraph;
import org.nines.model.Problem;
import org.nines.model.Problem.Severity;
import org.nines.model.core.Item;
import org.nines.model.network.Provider;
import org.nines.model.service.ClientPopulation;
import org.nines.model.service.MeasurementPeriod;
import org.nines.model.service.Promise;
import org.nines.model.service.ServiceLevelAgreement;
import org.nines.model.units.Percentage;

/** What others' promises guarantee for each agreement (SEMANTICS 5), and what is wrong with the chains that they form. */
final class Guarantees {

    /** Combinations of promises beyond which nothing is said, to bound the time that it takes. */
    private static final int MOST_CUT_SETS = 5_000;

    private final Snapshot snapshot;
    private final CompileSettings settings;
    private final Promises promises;
    private final Map<ServiceLevelAgreement, Guarantee> guarantees = new LinkedHashMap<>();
    private final Map<ServiceLevelAgreement, Set<ServiceLevelAgreement>> restsOn = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    Guarantees(Snapshot snapshot, CompileSettings settings) {
        this.snapshot = snapshot;
        this.settings = settings;
        promises = new Promises(snapshot.project());
        if (promises.any()) {
            List<ServiceLevelAgreement> agreements = snapshot.project().getAgreements();
            agreements.forEach(this::judge);
            Set<ServiceLevelAgreement> circular = circles(agreements);
            guarantees.keySet().removeAll(circular);
            guarantees.forEach(this::exceeded);
        }
    }

    /** What is guaranteed for an agreement; null where it rests on no promise of others, or on itself. */
    Guarantee of(ServiceLevelAgreement agreement) {
        return guarantees.get(agreement);
    }

    /** Agreements that promise too much, and agreements that rest on themselves. */
    List<Problem> problems() {
        return problems;
    }

    // One agreement

    private void judge(ServiceLevelAgreement agreement) {
        StructureGraph.Builder builder = StructureGraph.builder();
        PromisedVariables variables = new PromisedVariables(snapshot, builder, promises, agreement);
        Services services = new Services(builder, variables, new Infrastructure(builder, variables, snapshot.project()), Services::everybody);
        List<ClientPopulation> clients = agreement.getClients() == null ? DesignStructure.clients(agreement.getLevel())
                : List.of(agreement.getClients());
        int down = services.down(agreement.getLevel(), clients);
        if (down == StructureGraph.TRUE || down == StructureGraph.FALSE) {
            return;
        }
        StructureGraph graph = builder.build();
        CompiledGraph compiled = CompiledGraph.compile(graph, settings, down);
        Figures figures = Figures.of(graph);
        List<Integer> promised = new ArrayList<>();
        List<ElementRef> unpromised = new ArrayList<>();
        for (int e : compiled.support(down)) {
            Percentage target = target(variables.owner(e));
            figures.event(e, target == null ? 0 : target.complement().doubleValue(), Double.NaN);
            if (target == null) {
                unpromised.add(snapshot.reference(variables.owner(e)));
            } else {
                promised.add(e);
            }
        }
        if (promised.isEmpty()) {
            return;
        }
        List<int[]> cutSets = new ArrayList<>();
        for (int[] set : compiled.minimalCutSets(down)) {
            int[] indices = IntStream.of(set).map(promised::indexOf).toArray();
            if (IntStream.of(indices).allMatch(i -> i >= 0)) {
                cutSets.add(indices);
            }
            if (cutSets.size() > MOST_CUT_SETS) {
                problem("ANA-021", agreement, "More than " + MOST_CUT_SETS + " combinations of others' promises decide about it: what they guarantee is not "
                        + "computed.", "Give the agreement one client population.");
                return;
            }
        }
        double[] allowed = promised.stream().mapToDouble(e -> allowed(variables.owner(e), agreement.getPeriod())).toArray();
        WorstCase worst = new WorstCase(cutSets, allowed);
        List<Link> chain = IntStream.range(0, allowed.length)
                .mapToObj(i -> link(variables.owner(promised.get(i)), allowed[i], worst.weight(i)))
                .sorted(Comparator.comparingDouble((Link link) -> link.weight() * link.unavailability()).reversed()).toList();
        guarantees.put(agreement, new Guarantee(chain, worst.probability(), compiled.probability(down, figures), unpromised));
        restsOn.put(agreement, promised.stream().map(variables::owner).filter(ServiceLevelAgreement.class::isInstance)
                .map(ServiceLevelAgreement.class::cast).collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private Percentage target(EObject owner) {
        if (owner instanceof ServiceLevelAgreement agreement) {
            return agreement.getTarget();
        }
        Promise promise = promises.of((Item) owner);
        return promise == null ? null : promise.getTarget();
    }

    /** Share of one period that a promise allows to be down: all downtime of a longer period may fall into it. */
    private double allowed(EObject owner, MeasurementPeriod measured) {
        MeasurementPeriod period = owner instanceof ServiceLevelAgreement agreement ? agreement.getPeriod() : promises.of((Item) owner).getPeriod();
        double longer = Math.max(1, PeriodOutlook.hours(period) / PeriodOutlook.hours(measured));
        return Math.min(1, target(owner).complement().doubleValue() * longer);
    }

    private Link link(EObject owner, double allowed, double weight) {
        if (owner instanceof ServiceLevelAgreement agreement) {
            return new Link(snapshot.reference(agreement), snapshot.reference(agreement.getLevel()),
                    agreement.getProvider() == null ? "" : agreement.getProvider().strip(), agreement.getTarget(), allowed, weight);
        }
        Promise promise = promises.of((Item) owner);
        return new Link(snapshot.reference(promise), snapshot.reference(owner), ((Provider) promise.eContainer()).getName(), promise.getTarget(),
                allowed, weight);
    }

    // Chains

    private void exceeded(ServiceLevelAgreement agreement, Guarantee guarantee) {
        if (!guarantee.allows(agreement.getTarget())) {
            String bounds = guarantee.bounds().stream().map(link -> "'" + link.promise().name() + "' "
                    + (link.provider().isEmpty() ? "" : "(" + link.provider() + ") ") + link.target()).collect(Collectors.joining(", "));
            problem("SLA-001", agreement, "It promises " + agreement.getTarget() + ", which is more than the promises of others allow that it rests on: "
                    + bounds + ".", "Promise less, get better promises for the same period, or add a provider who stands in.");
        }
    }

    /** Agreements from which a chain leads back to themselves; each circle is a problem of its first agreement. */
    private Set<ServiceLevelAgreement> circles(List<ServiceLevelAgreement> agreements) {
        Set<ServiceLevelAgreement> circular = new LinkedHashSet<>();
        for (ServiceLevelAgreement agreement : agreements) {
            List<ServiceLevelAgreement> circle = circle(agreement);
            if (!circle.isEmpty() && circular.add(agreement) && circle.stream().noneMatch(other -> other != agreement && circular.contains(other))) {
                problem("SLA-001", agreement, circle.size() == 1 ? "It rests on itself." : "It rests on itself: " + circle.stream()
                        .map(each -> "'" + each.getName() + "'").collect(Collectors.joining(" needs ")) + " needs '" + agreement.getName()
                        + "'. Promises in a circle guarantee nothing.",
                        "Let one of the services do without the other, or promise it on the basis of its own design.");
            }
        }
        return circular;
    }

    /** The shortest chain of promises from an agreement back to it, itself first; empty when there is none. */
    private List<ServiceLevelAgreement> circle(ServiceLevelAgreement start) {
        Map<ServiceLevelAgreement, ServiceLevelAgreement> cameFrom = new LinkedHashMap<>();
        List<ServiceLevelAgreement> open = new ArrayList<>(List.of(start));
        for (int i = 0; i < open.size(); i++) {
            for (ServiceLevelAgreement next : restsOn.getOrDefault(open.get(i), Set.of())) {
                if (cameFrom.putIfAbsent(next, open.get(i)) == null) {
                    open.add(next);
                }
            }
        }
        List<ServiceLevelAgreement> circle = new ArrayList<>();
        for (ServiceLevelAgreement step = cameFrom.get(start); step != null; step = step == start ? null : cameFrom.get(step)) {
            circle.add(0, step);
        }
        return circle;
    }

    private void problem(String code, ServiceLevelAgreement agreement, String message, String remedy) {
        ElementRef reference = snapshot.reference(agreement);
        problems.add(new Problem(Severity.WARNING, code, reference.kind() + " '" + reference.path() + "'", reference.id(), message, remedy));
    }
}
