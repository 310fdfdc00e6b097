// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.nines.model.Project;
import org.nines.model.compute.ComputePackage;
import org.nines.model.core.CorePackage;
import org.nines.model.facility.FacilityPackage;
import org.nines.model.operations.OperationsPackage;
import org.nines.model.service.ServicePackage;
import org.nines.model.storage.StoragePackage;

/**
 * What a model can say and the analysis does not read: where a planner has said it, the result says that it was left out, so that nothing is
 * taken as perfect in silence. Whoever teaches the analysis to read something takes it off this list.
 */
final class NotConsidered {

    private record Entry(String what, Predicate<EObject> said) {
    }

    private static final List<Entry> ENTRIES = List.of(
            set("uncertainty of figures (error factors)", CorePackage.Literals.FAILURE_MODE__ERROR_FACTOR),
            of("common causes", CorePackage.Literals.COMMON_CAUSE),
            set("common causes (beta factors)", CorePackage.Literals.COMPONENT_TYPE__BETA, ServicePackage.Literals.REDUNDANCY__BETA),
            of("hazard zones", FacilityPackage.Literals.HAZARD_ZONE),
            of("cooling", FacilityPackage.Literals.COOLING_UNIT),
            set("cooling", FacilityPackage.Literals.LOCATION__REQUIRED_COOLING, FacilityPackage.Literals.LOCATION__HEAT_UP),
            of("that generators may fail to start, start late or run out of fuel", FacilityPackage.Literals.GENERATOR),
            set("cable routes of power", FacilityPackage.Literals.POWER_SUPPLY__CONDUITS, FacilityPackage.Literals.POWER_DEVICE__CONDUITS),
            set("time to restart after a loss of power", FacilityPackage.Literals.POWERED_EQUIPMENT__RESTART),
            set("processors, memory and fans", ComputePackage.Literals.SERVER__PROCESSORS, ComputePackage.Literals.SERVER__MEMORY,
                    ComputePackage.Literals.SERVER__FANS),
            of("servers that virtual machines run on", ComputePackage.Literals.VIRTUAL_MACHINE),
            of("capacity of the nodes of clusters", ServicePackage.Literals.FAILOVER_GROUP),
            set("shelves of disks that stand apart from their array", StoragePackage.Literals.DISK__SHELF),
            set("read errors during a rebuild", StoragePackage.Literals.DISK_ARRAY__READ_ERROR_PROBABILITY),
            set("cable routes of storage links", StoragePackage.Literals.STORAGE_LINK__CONDUITS),
            of("loss of data and replication", StoragePackage.Literals.REPLICATION),
            of("demand over time", ServicePackage.Literals.DEMAND),
            set("failure of a waiting member to start", ServicePackage.Literals.STANDBY__START_FAILURE),
            set("interruptions by failing back", ServicePackage.Literals.STANDBY__FAIL_BACK),
            set("time to live of names", ServicePackage.Literals.STANDBY__NAME_TIME_TO_LIVE),
            of("alternatives among needs", ServicePackage.Literals.ALTERNATIVES),
            set("needs that count only at the start or for which answers are cached", ServicePackage.Literals.DEPENDENCY__KIND),
            set("buffers", ServicePackage.Literals.DEPENDENCY__BUFFER),
            set("levels for which reading is enough", ServicePackage.Literals.SERVICE_LEVEL__READ_ONLY),
            set("what an agreement allows or excludes", ServicePackage.Literals.SERVICE_LEVEL_AGREEMENT__PERIOD,
                    ServicePackage.Literals.SERVICE_LEVEL_AGREEMENT__PLANNED_ALLOWANCE,
                    ServicePackage.Literals.SERVICE_LEVEL_AGREEMENT__EXCLUDES_PLANNED,
                    ServicePackage.Literals.SERVICE_LEVEL_AGREEMENT__EXCLUSIONS),
            of("planned maintenance", OperationsPackage.Literals.MAINTENANCE_WINDOW),
            set("planned interruptions by backups", OperationsPackage.Literals.BACKUP_RUN__ONLINE));

    private NotConsidered() {
    }

    /** Elements of a class. */
    private static Entry of(String what, EClass type) {
        return new Entry(what, type::isInstance);
    }

    /** Elements that give one of the features. */
    private static Entry set(String what, EStructuralFeature... features) {
        return new Entry(what, element -> {
            for (EStructuralFeature feature : features) {
                if (feature.getEContainingClass().isInstance(element) && element.eIsSet(feature)) {
                    return true;
                }
            }
            return false;
        });
    }

    /** What is left out as premises, each with the elements that say it, in the order of the list and of the model. */
    static Map<String, List<EObject>> in(Project project) {
        Map<String, Set<EObject>> found = new LinkedHashMap<>();
        ENTRIES.forEach(entry -> found.putIfAbsent(entry.what, new LinkedHashSet<>()));
        project.eAllContents().forEachRemaining(element -> {
            for (Entry entry : ENTRIES) {
                if (entry.said.test(element)) {
                    found.get(entry.what).add(element);
                }
            }
        });
        Map<String, List<EObject>> premises = new LinkedHashMap<>();
        found.forEach((what, about) -> {
            if (!about.isEmpty()) {
                premises.put("Not considered by the analysis: " + what + ".", List.copyOf(about));
            }
        });
        return premises;
    }
}
