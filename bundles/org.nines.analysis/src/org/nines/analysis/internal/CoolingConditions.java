// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntBiFunction;
import org.eclipse.emf.ecore.EObject;
import org.nines.kernel.StructureGraph;
import org.nines.model.Project;
import org.nines.model.facility.CoolingUnit;
import org.nines.model.facility.Location;
import org.nines.model.facility.PoweredEquipment;
import org.nines.model.units.Power;

/**
 * When places are cool enough for the powered equipment in them: enough cooling units of each place around it run. The warmth of a place hides
 * their failure until it is too hot. Places without cooling units are taken as cool.
 *
 * <p>Enough is the number that the place says, else as many as carry the heat of the places that these units cool. Where a capacity or all
 * heat is missing, or all units together are too weak, every unit is needed.
 */
final class CoolingConditions {

    private record At(Location place, Felt felt) {
    }

    private final StructureGraph.Builder graph;
    private final ToIntBiFunction<CoolingUnit, Felt> works;
    private final Map<Location, List<CoolingUnit>> units;
    private final Map<At, Integer> known = new HashMap<>();

    /** @param works when a cooling unit runs */
    CoolingConditions(StructureGraph.Builder graph, Project project, ToIntBiFunction<CoolingUnit, Felt> works) {
        this.graph = graph;
        this.works = works;
        units = units(project);
    }

    /** All cooling units by the places that they cool. */
    static Map<Location, List<CoolingUnit>> units(Project project) {
        Map<Location, List<CoolingUnit>> units = new IdentityHashMap<>();
        project.getSites().forEach(site -> site.eAllContents().forEachRemaining(element -> {
            if (element instanceof CoolingUnit unit) {
                cooledBy(unit).forEach(place -> units.computeIfAbsent(place, p -> new ArrayList<>()).add(unit));
            }
        }));
        return units;
    }

    private static List<Location> cooledBy(CoolingUnit unit) {
        if (!unit.getCools().isEmpty()) {
            return unit.getCools();
        }
        return unit.eContainer() instanceof Location place ? List.of(place) : List.of();
    }

    /** The equipment is cool enough. */
    int cooled(PoweredEquipment equipment, Felt felt) {
        if (units.isEmpty() || equipment instanceof CoolingUnit) {
            return StructureGraph.TRUE;
        }
        List<Integer> conditions = new ArrayList<>();
        for (EObject around = equipment.eContainer(); around instanceof Location place; around = around.eContainer()) {
            if (units.containsKey(place)) {
                conditions.add(cool(place, felt));
            }
        }
        return graph.and(conditions.stream().mapToInt(Integer::intValue).toArray());
    }

    private int cool(Location place, Felt felt) {
        At key = new At(place, felt);
        Integer cool = known.get(key);
        if (cool == null) {
            List<CoolingUnit> all = units.get(place);
            Felt late = felt.later(ModeFigures.hours(place.getHeatUp()));
            int[] running = all.stream().mapToInt(unit -> works.applyAsInt(unit, late)).toArray();
            cool = enough(place, all, running);
            known.put(key, cool);
        }
        return cool;
    }

    private int enough(Location place, List<CoolingUnit> all, int[] running) {
        if (place.getRequiredCooling() > 0) {
            return graph.atLeast(place.getRequiredCooling(), running);
        }
        if (capacityMissing(place, all)) {
            return graph.and(running);
        }
        double heat = heat(all);
        double[] capacity = capacity(all);
        return Threshold.number(heat, capacity) > capacity.length ? graph.and(running) : Threshold.carries(graph, heat, capacity, running);
    }

    private static double[] capacity(List<CoolingUnit> units) {
        return units.stream().mapToDouble(unit -> unit.getCapacity().watts()).toArray();
    }

    /** Whether the number of units that must run can't be told, because it isn't given and capacities or all heat are missing. */
    static boolean capacityMissing(Location place, List<CoolingUnit> units) {
        return place.getRequiredCooling() == 0
                && (units.stream().anyMatch(unit -> unit.getCapacity() == null || unit.getCapacity().watts() == 0) || heat(units) == 0);
    }

    /** Whether all units together can't carry the heat, as far as capacities are given. */
    static boolean tooWeak(Location place, List<CoolingUnit> units) {
        return place.getRequiredCooling() == 0 && !capacityMissing(place, units)
                && Threshold.number(heat(units), capacity(units)) > units.size();
    }

    /** Heat of everything in the places that the units cool, in watts. */
    private static double heat(List<CoolingUnit> units) {
        Set<Location> places = new LinkedHashSet<>();
        units.forEach(unit -> cooledBy(unit).forEach(place -> within(place, places)));
        double heat = 0;
        for (Location place : places) {
            heat += watts(place.getHeatLoad());
            for (EObject equipment : place.getEquipment()) {
                heat += equipment instanceof PoweredEquipment powered && !(powered instanceof CoolingUnit) ? watts(consumption(powered)) : 0;
            }
        }
        return heat;
    }

    private static void within(Location place, Set<Location> places) {
        if (places.add(place)) {
            place.eContents().forEach(inner -> {
                if (inner instanceof Location location) {
                    within(location, places);
                }
            });
        }
    }

    /** What the equipment draws, by itself or its type; null when neither says. */
    static Power consumption(PoweredEquipment equipment) {
        if (equipment.getConsumption() != null) {
            return equipment.getConsumption();
        }
        return equipment.getType() == null ? null : equipment.getType().getConsumption();
    }

    private static double watts(Power power) {
        return power == null ? 0 : power.watts();
    }
}
