// SPDX-License-Identifier: EPL-2.0
package org.nines.model.edit;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.nines.model.compute.ComputePackage;
import org.nines.model.core.CorePackage;
import org.nines.model.edit.internal.Classes;
import org.nines.model.facility.FacilityPackage;
import org.nines.model.network.NetworkPackage;
import org.nines.model.service.ServicePackage;
import org.nines.model.storage.StoragePackage;

/** What a kind of element is about: groups of palettes and menus, in this order, and the colour of icons. */
public enum Topic {
    PLACES("Places"),
    POWER("Power and cooling"),
    SERVERS("Servers"),
    STORAGE("Storage"),
    NETWORK("Network"),
    SERVICES("Services"),
    PROMISES("Promises"),
    OPERATIONS("Operations"),
    RELIABILITY("Reliability"),
    DECISIONS("Requirements and decisions"),
    CATALOGUE("Catalogue");

    private static final Map<EClass, Topic> TABLE = new HashMap<>();

    static {
        put(PLACES, FacilityPackage.Literals.LOCATION, FacilityPackage.Literals.CONDUIT, FacilityPackage.Literals.FACILITY_CHECK);
        put(POWER, FacilityPackage.Literals.POWER_DEVICE, FacilityPackage.Literals.POWER_SUPPLY, FacilityPackage.Literals.COOLING_UNIT);
        put(SERVERS, ComputePackage.Literals.HOST, ComputePackage.Literals.PROCESSOR, ComputePackage.Literals.MEMORY, ComputePackage.Literals.FAN,
                ComputePackage.Literals.CLUSTER, ComputePackage.Literals.PLATFORM, ComputePackage.Literals.SOFTWARE_FIX);
        put(STORAGE, StoragePackage.Literals.DISK, StoragePackage.Literals.DISK_CONTROLLER, StoragePackage.Literals.DISK_ARRAY,
                StoragePackage.Literals.VOLUME, StoragePackage.Literals.DISK_ENCLOSURE, StoragePackage.Literals.STORAGE_LINK,
                StoragePackage.Literals.REPLICATION);
        put(NETWORK, NetworkPackage.Literals.NETWORK_NODE, NetworkPackage.Literals.LINE_CARD, NetworkPackage.Literals.NETWORK,
                NetworkPackage.Literals.LINK, NetworkPackage.Literals.PROVIDER);
        put(SERVICES, ServicePackage.Literals.TIER, ServicePackage.Literals.SERVICE, ServicePackage.Literals.SERVICE_INSTANCE,
                ServicePackage.Literals.REDUNDANCY, ServicePackage.Literals.NEED, ServicePackage.Literals.SERVICE_LEVEL,
                ServicePackage.Literals.CLIENT_POPULATION, ServicePackage.Literals.DEMAND, ServicePackage.Literals.DEMAND_PERIOD);
        put(PROMISES, ServicePackage.Literals.SERVICE_LEVEL_AGREEMENT, ServicePackage.Literals.EXCLUSION, ServicePackage.Literals.PROMISE);
        put(RELIABILITY, CorePackage.Literals.FAILURE_MODE, CorePackage.Literals.ASSUMPTION, CorePackage.Literals.COMMON_CAUSE,
                FacilityPackage.Literals.HAZARD_ZONE);
        put(DECISIONS, CorePackage.Literals.REQUIREMENT, CorePackage.Literals.DECISION, CorePackage.Literals.ACCEPTED_RISK);
        put(CATALOGUE, CorePackage.Literals.CATALOGUE, CorePackage.Literals.COMPONENT_TYPE);
    }

    private final String label;

    Topic(String label) {
        this.label = label;
    }

    private static void put(Topic topic, EClass... types) {
        for (EClass type : types) {
            TABLE.put(type, topic);
        }
    }

    /** "Power and cooling". */
    public String label() {
        return label;
    }

    /** Topic of a class or of its nearest super class that has one; {@link #OPERATIONS} for the rest, which is most of all that. */
    public static Topic of(EClass type) {
        return Classes.nearest(type, TABLE::get).orElse(OPERATIONS);
    }
}
