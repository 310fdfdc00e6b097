// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nines.analysis.Snapshot;
import org.nines.kernel.Figures;
import org.nines.kernel.StructureGraph;
import org.nines.model.service.ClientPopulation;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceLevel;

/** The quantified question about a whole design: failure modes, late states, Markov chains of groups. All levels share one graph. */
final class DesignQuantities {

    private final DesignStructure structure;
    private final StructureGraph.Builder builder = StructureGraph.builder();
    private final QuantifiedVariables variables;
    private final Services steady;
    private final Services switching;
    private final Map<ServiceLevel, List<Demand>> demands = new HashMap<>();
    private final StructureGraph graph;
    private final Figures figures;

    /** @param structure the structural question about the same design, which tells the delays that matter */
    DesignQuantities(DesignStructure structure) {
        this.structure = structure;
        Snapshot snapshot = structure.snapshot();
        variables = new QuantifiedVariables(snapshot, builder, structure.variables(), structure.solved());
        Infrastructure infrastructure = new Infrastructure(builder, variables, snapshot.project());
        steady = new Services(builder, variables, infrastructure, Services::everybody);
        switching = new Services(builder, variables, new Infrastructure(builder, variables, snapshot.project(), true), Services::everybody);
        structure.levels().forEach(level -> demands.put(level, demandsOf(level)));
        graph = builder.build();
        figures = variables.figures(graph);
    }

    /** Everybody, then, where there are several populations, each alone. */
    private List<Demand> demandsOf(ServiceLevel level) {
        List<ClientPopulation> clients = DesignStructure.clients(level);
        List<Demand> functions = new ArrayList<>();
        functions.add(demand(level, clients));
        if (clients.size() > 1) {
            clients.forEach(population -> functions.add(demand(level, List.of(population))));
        }
        return functions;
    }

    private Demand demand(ServiceLevel level, List<ClientPopulation> clients) {
        int outage = steady.down(level, clients);
        int down = switching.down(level, clients);
        Map<Service, Integer> interrupted = new LinkedHashMap<>();
        for (Service group : structure.reached((Service) level.eContainer())) {
            if (structure.chains().containsKey(group) && structure.chains().get(group).isStandby()) {
                interrupted.put(group, builder.and(down, StructureGraph.Builder.not(outage), variables.switchingOver(group, Felt.NOW)));
            }
        }
        return new Demand(down, outage, interrupted);
    }

    Snapshot snapshot() {
        return structure.snapshot();
    }

    QuantifiedVariables variables() {
        return variables;
    }

    StructureGraph graph() {
        return graph;
    }

    /** The functions of a level for everybody, then, where there are several populations, for each alone. */
    List<Demand> demands(ServiceLevel level) {
        return demands.get(level);
    }

    Figures figures() {
        return figures;
    }
}
