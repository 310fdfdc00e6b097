// SPDX-License-Identifier: EPL-2.0
package org.nines.model.internal;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.ecore.EObject;
import org.nines.model.Elements;
import org.nines.model.compute.Server;
import org.nines.model.facility.Equipment;
import org.nines.model.facility.PoweredEquipment;
import org.nines.model.facility.Rack;
import org.nines.model.facility.Ups;
import org.nines.model.internal.Finding.Kind;
import org.nines.model.network.Link;
import org.nines.model.network.NetworkNode;
import org.nines.model.network.NetworkPackage;

/** Invariants of equipment, its power and its place, and of links. */
public final class HardwareInvariants {

    private HardwareInvariants() {
    }

    /** Not more power supplies are required than there are. */
    public static boolean supplies(PoweredEquipment equipment, DiagnosticChain diagnostics, Map<Object, Object> context) {
        if (equipment.getPowerSupplies().isEmpty()) {
            return true;
        }
        return members(equipment, equipment.getRequiredSupplies(), Copies.in(context, equipment).number(equipment.getPowerSupplies(), equipment),
                "power supplies", diagnostics);
    }

    /** Not more fans and processors are required than there are. */
    public static boolean parts(Server server, DiagnosticChain diagnostics, Map<Object, Object> context) {
        boolean valid = true;
        if (!server.getFans().isEmpty()) {
            valid = members(server, server.getRequiredFans(), Copies.in(context, server).number(server.getFans(), server), "fans", diagnostics);
        }
        if (!server.getProcessors().isEmpty()) {
            valid &= members(server, server.getRequiredProcessors(), Copies.in(context, server).number(server.getProcessors(), server), "processors",
                    diagnostics);
        }
        return valid;
    }

    private static boolean members(EObject element, int required, long there, String what, DiagnosticChain diagnostics) {
        return required <= there || Finding.error(diagnostics, Kind.MEMBERS, element, "It requires " + required + " of " + there + " " + what + ".",
                "Require at most as many as there are, or add some.");
    }

    /** A battery has something to be charged from. */
    public static boolean input(Ups ups, DiagnosticChain diagnostics) {
        return ups.getBattery() == null || !ups.getFedBy().isEmpty() || Finding.error(diagnostics, Kind.MISSING, ups,
                "The UPS has a battery time but nothing feeds it.", "Say what feeds it.");
    }

    /** Equipment stays inside its rack, and no two occupy the same unit. */
    public static boolean units(Rack rack, DiagnosticChain diagnostics, Map<Object, Object> context) {
        boolean valid = true;
        Map<Integer, Equipment> occupied = new HashMap<>();
        for (Equipment equipment : rack.getEquipment()) {
            int first = equipment.getRackUnit();
            if (first < 1 || equipment.getHeightUnits() < 0) {
                continue;
            }
            if (equipment.getCount() > 1) {
                valid = Finding.error(diagnostics, Kind.PLACE, equipment, "It stands for " + equipment.getCount() + " but has one place in the rack.",
                        "Write it out and give each a place, or give none.");
            }
            if ((long) first + equipment.getHeightUnits() - 1 > rack.getUnits()) {
                valid = Finding.error(diagnostics, Kind.PLACE, equipment, "It stands in rack unit " + first + " with a height of "
                        + equipment.getHeightUnits() + ", but the rack has " + rack.getUnits() + " units.", "Place it lower, or in another rack.");
                continue;
            }
            Equipment other = null;
            for (int unit = first; unit < first + equipment.getHeightUnits(); unit++) {
                Equipment there = occupied.putIfAbsent(unit, equipment);
                other = other == null ? there : other;
            }
            if (other != null) {
                valid = Finding.error(diagnostics, Kind.PLACE, equipment, "It stands where " + Elements.kind(other) + " '" + Elements.name(other)
                        + "' stands.", "Give one of them another rack unit.");
            }
        }
        return valid;
    }

    /** A link connects two different things. */
    public static boolean ends(Link link, DiagnosticChain diagnostics) {
        if (link.getEnds().size() != 2) {
            return true;
        }
        EObject a = owner(link.getEnds().get(0));
        return a != owner(link.getEnds().get(1)) || Finding.warning(diagnostics, Kind.MEANING, link,
                "Both ends of the link are part of " + Elements.kind(a) + " '" + Elements.name(a) + "'.", "Connect it to two different nodes.");
    }

    /** The host or device that an interface, card or port is part of, else the node itself. */
    private static EObject owner(NetworkNode end) {
        EObject owner = end;
        while (owner.eContainer() != null && (NetworkPackage.Literals.PORT.isInstance(owner) || NetworkPackage.Literals.LINE_CARD.isInstance(owner)
                || NetworkPackage.Literals.NETWORK_INTERFACE.isInstance(owner))) {
            owner = owner.eContainer();
        }
        return owner;
    }
}
