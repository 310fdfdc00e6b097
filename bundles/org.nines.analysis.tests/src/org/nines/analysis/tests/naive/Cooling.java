// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.tests.naive;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.nines.model.facility.CoolingUnit;
import org.nines.model.facility.Location;
import org.nines.model.facility.PoweredEquipment;

/** Who is cool enough. */
final class Cooling {

    private final Evaluation all;

    Cooling(Evaluation all) {
        this.all = all;
    }

    boolean enough(PoweredEquipment equipment, Behind behind) {
        if (equipment instanceof CoolingUnit) {
            return true;
        }
        for (EObject place = equipment.eContainer(); place instanceof Location location; place = place.eContainer()) {
            if (!cool(location, behind.battery(Mode.hours(location.getHeatUp())))) {
                return false;
            }
        }
        return true;
    }

    private boolean cool(Location place, Behind behind) {
        List<CoolingUnit> units = all.facts.coolers(place);
        if (units.isEmpty()) {
            return true;
        }
        List<CoolingUnit> running = units.stream().filter(unit -> all.stands(unit, behind)).toList();
        if (place.getRequiredCooling() > 0) {
            return running.size() >= place.getRequiredCooling();
        }
        double heat = heat(units);
        boolean unknown = heat == 0 || units.stream().anyMatch(u -> watts(u) == 0);
        if (unknown || units.stream().mapToDouble(Cooling::watts).sum() < heat) {
            return running.size() == units.size();
        }
        return running.stream().sorted(Comparator.comparingDouble(Cooling::watts)).mapToDouble(Cooling::watts).sum() >= heat;
    }

    static List<? extends EObject> places(CoolingUnit unit) {
        return unit.getCools().isEmpty() ? List.of(unit.eContainer()) : unit.getCools();
    }

    private static double watts(CoolingUnit unit) {
        return unit.getCapacity() == null ? 0 : unit.getCapacity().watts();
    }

    private static double heat(List<CoolingUnit> units) {
        Set<EObject> inside = new HashSet<>();
        for (CoolingUnit unit : units) {
            for (EObject place : places(unit)) {
                inside.add(place);
                place.eAllContents().forEachRemaining(inside::add);
            }
        }
        double heat = 0;
        for (EObject element : inside) {
            if (element instanceof Location location && location.getHeatLoad() != null) {
                heat += location.getHeatLoad().watts();
            }
            if (element instanceof PoweredEquipment powered && !(element instanceof CoolingUnit)) {
                heat += powered.getConsumption() != null ? powered.getConsumption().watts()
                        : powered.getType() != null && powered.getType().getConsumption() != null
                                ? powered.getType().getConsumption().watts() : 0;
            }
        }
        return heat;
    }
}
