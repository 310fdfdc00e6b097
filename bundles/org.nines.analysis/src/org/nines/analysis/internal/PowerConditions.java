// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.List;
import java.util.stream.IntStream;
import org.nines.kernel.StructureGraph;
import org.nines.model.facility.Conduit;
import org.nines.model.facility.Generator;
import org.nines.model.facility.PowerDevice;
import org.nines.model.facility.PowerSupply;
import org.nines.model.facility.PoweredEquipment;
import org.nines.model.facility.Ups;

/**
 * When power arrives. A load is lost when an outage outlasts the batteries and no generator carries it: there is none, it is down or does not
 * start, starts later than the batteries last, or its fuel runs out (SEMANTICS 3).
 *
 * <p>Time runs from the loss of the other inputs: with batteries for b downstream, start time s and fuel for f, a generator that starts
 * leaves a gap from b to s, and the load is lost again after s + f + b, as it charges the batteries. Whether it starts is decided once for
 * each demand. A source of its own (nothing feeds it and it is no generator beside other inputs) runs all the time.
 */
final class PowerConditions {

    private record At(PowerDevice device, Felt felt) {
    }

    private final StructureGraph.Builder graph;
    private final Variables variables;
    private final Itself itself;
    private final Places places;
    private final Fixpoint solutions = new Fixpoint(StructureGraph.FALSE);

    PowerConditions(StructureGraph.Builder graph, Variables variables, Itself itself, Places places) {
        this.graph = graph;
        this.variables = variables;
        this.itself = itself;
        this.places = places;
    }

    /** Enough power supplies deliver; power returns only with the restart. */
    int powered(PoweredEquipment equipment, Felt felt) {
        List<PowerSupply> supplies = equipment.getPowerSupplies();
        if (supplies.isEmpty()) {
            return StructureGraph.TRUE;
        }
        Felt held = felt.held(ModeFigures.hours(equipment.getRestart()));
        return graph.atLeast(equipment.getRequiredSupplies(), supplies.stream().mapToInt(supply -> delivers(supply, held)).toArray());
    }

    private int delivers(PowerSupply supply, Felt felt) {
        return graph.and(itself.works(supply, felt), conduits(supply.getConduits(), felt), delivers(supply.getFedBy(), felt));
    }

    private int conduits(List<Conduit> conduits, Felt felt) {
        return graph.and(conduits.stream().mapToInt(conduit -> itself.works(conduit, felt)).toArray());
    }

    /** The device delivers power. */
    int delivers(PowerDevice device, Felt felt) {
        At question = new At(device, felt);
        // a battery, or a generator, that carries its own input in a ring of feeds does so once
        boolean keepsTime = device instanceof Ups || device instanceof Generator
                || device.getFedBy().stream().anyMatch(Generator.class::isInstance);
        return solutions.solve(question, keepsTime ? device : question, () -> {
            int self = graph.and(itself.works(device, felt), places.work(device.eContainer(), felt));
            Felt atInput = device instanceof Ups ups ? felt.later(ModeFigures.hours(ups.getBattery())) : felt;
            int cables = conduits(device.getConduits(), atInput);
            if (device.getFedBy().isEmpty()) {
                return graph.and(self, cables);
            }
            int input = graph.and(cables, input(device, atInput));
            if (device instanceof Generator generator) {
                // one that is drawn into the line passes on what it gets, running or not, and stands in for it
                return graph.or(graph.and(places.work(device.eContainer(), felt), input), standIn(generator, List.of(device), felt));
            }
            return graph.and(self, input);
        });
    }

    /** Any of the devices that feed one delivers, or a generator among them stands in for the others. */
    private int input(PowerDevice device, Felt felt) {
        List<PowerDevice> lines = device.getFedBy().stream().filter(feed -> !standsBy(feed)).toList();
        List<PowerDevice> generators = device.getFedBy().stream().filter(PowerConditions::standsBy).toList();
        if (lines.isEmpty()) {
            return any(generators, felt);
        }
        int[] sources = IntStream.concat(IntStream.of(any(lines, felt)),
                generators.stream().mapToInt(generator -> standIn((Generator) generator, lines, felt))).toArray();
        return graph.or(sources);
    }

    /** A generator that nothing feeds starts when the other inputs of what it feeds are away. */
    private static boolean standsBy(PowerDevice device) {
        return device instanceof Generator && device.getFedBy().isEmpty();
    }

    private int any(List<PowerDevice> devices, Felt felt) {
        return graph.or(devices.stream().mapToInt(device -> delivers(device, felt)).toArray());
    }

    /** The generator carries the load while the lines are away; the lines are its own input where it is drawn into the line. */
    private int standIn(Generator generator, List<PowerDevice> lines, Felt felt) {
        int self = graph.and(itself.works(generator, felt), places.work(generator.eContainer(), felt));
        double start = ModeFigures.hours(generator.getStartTime());
        int gapOver = StructureGraph.TRUE;
        if (start > felt.delay()) {
            gapOver = StructureGraph.Builder.not(linesOf(generator, lines, felt.after(start + felt.hold())));
        }
        int fuelled = generator.getFuel() == null ? StructureGraph.TRUE
                : linesOf(generator, lines, felt.later(start + ModeFigures.hours(generator.getFuel())));
        if (variables.lasting()) {
            return self;
        }
        double failure = generator.getStartFailure() == null ? 0 : generator.getStartFailure().fraction().doubleValue();
        int started = StructureGraph.Builder.not(variables.badLuck(generator, "start", failure));
        return graph.and(self, started, gapOver, fuelled);
    }

    private int linesOf(Generator generator, List<PowerDevice> lines, Felt felt) {
        return lines.contains(generator) ? graph.and(conduits(generator.getConduits(), felt), input(generator, felt)) : any(lines, felt);
    }
}
