// SPDX-License-Identifier: EPL-2.0
package org.nines.scene.notation;

import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.nines.model.Elements;
import org.nines.model.compute.Server;
import org.nines.model.core.Element;
import org.nines.model.core.Item;

/** What elements are called on drawings, and which pictogram they have: the one place to change either. */
public final class Labels {

    private Labels() {
    }

    /** Name of an element, and how often it is there: "app × 200". */
    public static String name(EObject element) {
        return Elements.name(element) + repetition(element);
    }

    /** " × 200" for an element that stands for 200, empty for one that stands for itself. */
    public static String repetition(EObject element) {
        return element instanceof Item item && item.getCount() > 1 ? " × " + item.getCount() : "";
    }

    /** Number of copies that an element stands for. */
    public static int count(EObject element) {
        return element instanceof Item item ? Math.max(1, item.getCount()) : 1;
    }

    /** Kind and name, and the planner's description. */
    public static String title(EObject element) {
        String kind = Elements.kind(element);
        String name = Elements.name(element);
        String title = name.toLowerCase(Locale.ROOT).startsWith(kind.toLowerCase(Locale.ROOT)) ? name : kind + " " + name;
        String description = element instanceof Element e ? e.getDescription() : null;
        return title + repetition(element) + (description == null || description.isBlank() ? "" : ": " + description);
    }

    /** Name of the component type of an item, empty when it has none. */
    public static String type(Item item) {
        return item.getType() == null ? "" : Elements.name(item.getType());
    }

    /** Pictogram of an element, by the name of its class or, for servers, by their kind. */
    public static String icon(EObject element) {
        return switch (element.eClass().getName()) {
            case "Site" -> "site";
            case "Building" -> "building";
            case "Room" -> "room";
            case "Rack" -> "rack";
            case "UtilityFeed" -> "utility";
            case "Ups" -> "ups";
            case "Generator" -> "generator";
            case "TransferSwitch" -> "transferswitch";
            case "PowerDistributionUnit" -> "pdu";
            case "Circuit" -> "circuit";
            case "CoolingUnit" -> "cooling";
            case "Server" -> server((Server) element);
            case "VirtualMachine" -> "vm";
            case "Cluster" -> "cluster";
            case "DiskEnclosure" -> "enclosure";
            case "DiskArray" -> "array";
            case "Volume" -> "volume";
            case "DiskController" -> "controller";
            case "Switch" -> "switch";
            case "Router" -> "router";
            case "Firewall" -> "firewall";
            case "LoadBalancer" -> "loadbalancer";
            case "ModemBank" -> "modem";
            case "ExternalNetwork" -> "cloud";
            case "Provider" -> "provider";
            case "Service" -> "service";
            case "Tier" -> "tier";
            case "ServiceInstance" -> "instance";
            case "ClientPopulation" -> "clients";
            default -> "element";
        };
    }

    private static String server(Server server) {
        return switch (server.getKind()) {
            case MAINFRAME -> "mainframe";
            case WORKSTATION -> "workstation";
            case APPLIANCE -> "appliance";
            case PROCESS_CONTROLLER -> "controller";
            default -> "server";
        };
    }
}
