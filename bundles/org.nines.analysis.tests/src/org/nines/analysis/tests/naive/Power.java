// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.tests.naive;

import java.util.ArrayList;
import java.util.List;
import org.nines.model.facility.Conduit;
import org.nines.model.facility.Generator;
import org.nines.model.facility.PowerDevice;
import org.nines.model.facility.PowerSupply;
import org.nines.model.facility.PoweredEquipment;
import org.nines.model.facility.Ups;

/** Who has power. */
final class Power {

    /** A device on the way of the current to a load, and what is between the two. */
    private record Passed(PowerDevice device, Behind behind) {
    }

    private final Evaluation all;

    Power(Evaluation all) {
        this.all = all;
    }

    boolean supplied(PoweredEquipment equipment, Behind behind) {
        Behind restarted = behind.held(Mode.hours(equipment.getRestart()));
        int count = 0;
        for (PowerSupply supply : equipment.getPowerSupplies()) {
            if (all.works(supply, restarted) && cables(supply.getConduits(), restarted) && delivers(supply.getFedBy(), restarted, List.of())) {
                count++;
            }
        }
        return equipment.getPowerSupplies().isEmpty() || count >= equipment.getRequiredSupplies();
    }

    private boolean cables(List<Conduit> conduits, Behind behind) {
        return conduits.stream().allMatch(conduit -> all.works(conduit, behind));
    }

    /** Least fixpoint: a device that can only be fed through itself gets nothing. */
    private boolean delivers(PowerDevice device, Behind behind, List<Passed> downstream) {
        boolean again = downstream.stream().anyMatch(p -> p.device == device && (p.behind.equals(behind) || keepsTime(device)));
        if (again) {
            return false;
        }
        List<Passed> passed = new ArrayList<>(downstream);
        passed.add(new Passed(device, behind));
        Behind battery = device instanceof Ups ups ? behind.battery(Mode.hours(ups.getBattery())) : behind;
        boolean here = all.placed(device, behind);
        if (device instanceof Generator generator && !device.getFedBy().isEmpty()) {
            return here && fed(device, battery, passed) || carries(generator, behind, later -> fed(device, later, passed));
        }
        return here && all.works(device, behind)
                && (device.getFedBy().isEmpty() ? cables(device.getConduits(), battery) : fed(device, battery, passed));
    }

    private static boolean keepsTime(PowerDevice device) {
        return device instanceof Ups || device instanceof Generator || device.getFedBy().stream().anyMatch(Generator.class::isInstance);
    }

    private boolean fed(PowerDevice device, Behind behind, List<Passed> passed) {
        if (!cables(device.getConduits(), behind)) {
            return false;
        }
        List<PowerDevice> lines = device.getFedBy().stream().filter(f -> !(f instanceof Generator && f.getFedBy().isEmpty())).toList();
        for (PowerDevice feeder : device.getFedBy()) {
            boolean feeds = lines.contains(feeder) || lines.isEmpty() ? delivers(feeder, behind, passed)
                    : carries((Generator) feeder, behind, later -> lines.stream().anyMatch(line -> delivers(line, later, passed)));
            if (feeds) {
                return true;
            }
        }
        return false;
    }

    private interface Lines {
        boolean alive(Behind behind);
    }

    /** Whether a generator carries the load while the lines are away. */
    private boolean carries(Generator generator, Behind behind, Lines lines) {
        if (!all.works(generator, behind) || !all.placed(generator, behind)) {
            return false;
        }
        if (all.world.lasting()) {
            return true;
        }
        double failure = generator.getStartFailure() == null ? 0 : generator.getStartFailure().fraction().doubleValue();
        if (all.world.unlucky(generator, "start", failure)) {
            return false;
        }
        double start = Mode.hours(generator.getStartTime());
        if (start > behind.delay() && lines.alive(behind.of(start + behind.hold()))) {
            return false;
        }
        return generator.getFuel() == null || lines.alive(behind.battery(start + Mode.hours(generator.getFuel())));
    }
}
