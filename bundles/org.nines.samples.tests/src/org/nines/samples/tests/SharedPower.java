// SPDX-License-Identifier: EPL-2.0
package org.nines.samples.tests;

import java.util.LinkedHashMap;
import java.util.Map;
import org.nines.model.facility.Ups;
import org.nines.samples.tests.Figures.Mode;

/** Power of the consumer Internet service, conditioned by hand: Room 2, both feeds, the panels, then rack by rack the strips. */
final class SharedPower {

    /** Which feeds reach the strips of which room. */
    record Power(boolean a1, boolean b1, boolean a2, boolean b2) {
    }

    private final Figures figures;

    SharedPower(Figures figures) {
        this.figures = figures;
    }

    /**
     * Distribution of power, given that site and Room 1 are up. A Room 2 that is down has no power, and neither does feed B, which starts
     * there.
     */
    Map<Power, Dual> distribution() {
        Map<Power, Dual> result = new LinkedHashMap<>();
        Dual[] up = {figures.up("Room 2"), feed("a"), feed("b"), figures.up("panel-a1"), figures.up("panel-b1"), figures.up("panel-a2"),
                figures.up("panel-b2")};
        Combinations.forEach(up, (s, weight) -> {
            boolean room2 = s[0];
            boolean a = s[1];
            boolean b = s[2] && room2;
            result.merge(new Power(a && s[3], b && s[4], a && s[5] && room2, b && s[6]), weight, Dual::plus);
        });
        return result;
    }

    /** A feed behind its UPS: the UPS works, and the utility is not away for longer than the battery lasts. */
    private Dual feed(String name) {
        double battery = figures.find(Ups.class, "ups-" + name).getBattery().hours();
        Dual result = figures.up("ups-" + name);
        for (Mode m : figures.modes("utility-" + name)) {
            double late = Math.exp(-battery / m.mttr());
            result = result.times(Dual.up(m.unavailability() * late, m.intensity() * late));
        }
        return result;
    }

    /**
     * Distribution of what a rack's strips deliver, over bit sets: bit 0 strip A, bit 1 strip B. A rack that is down delivers nothing.
     *
     * @param number number of the rack
     * @param a whether feed A reaches it
     * @param b whether feed B reaches it
     */
    Dual[] strips(String number, boolean a, boolean b) {
        Dual rack = figures.up("rack-" + number);
        Dual stripA = figures.up("strip-" + number + "a").when(a);
        Dual stripB = figures.up("strip-" + number + "b").when(b);
        Dual none = stripA.complement().times(stripB.complement());
        return new Dual[] {rack.times(none).plus(rack.complement()), rack.times(stripA).times(stripB.complement()),
                rack.times(stripB).times(stripA.complement()), rack.times(stripA).times(stripB)};
    }

    static boolean a(int strips) {
        return (strips & 1) != 0;
    }

    static boolean b(int strips) {
        return (strips & 2) != 0;
    }

    /** At least one of two power supplies delivers, given what the strips deliver. */
    Dual supplies(String equipment, int strips) {
        return figures.up(equipment + "/psu-a").when(a(strips)).or(figures.up(equipment + "/psu-b").when(b(strips)));
    }
}
