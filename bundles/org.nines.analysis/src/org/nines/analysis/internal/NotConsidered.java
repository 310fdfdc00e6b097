// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.nines.model.Project;
import org.nines.model.core.Frequency;
import org.nines.model.operations.MaintenanceWindow;
import org.nines.model.operations.OperationsPackage;
import org.nines.model.service.Exclusion;
import org.nines.model.service.ServicePackage;
import org.nines.model.storage.Disk;

/**
 * What a model can say and the analysis does not read: where a planner has said it, the result says that it was left out, so that nothing is
 * taken as perfect in silence. Whoever teaches the analysis to read something takes it off this list.
 */
final class NotConsidered {

    private record Entry(String what, Predicate<EObject> said) {
    }

    private static final List<Entry> ENTRIES = List.of(
            new Entry("planned work that happens once", element -> element instanceof MaintenanceWindow window && window.getSchedule() != null
                    && window.getSchedule().getFrequency() == Frequency.ONCE),
            new Entry("planned work on disks of arrays", element -> element instanceof MaintenanceWindow window
                    && window.getOut().stream().anyMatch(Disk.class::isInstance)),
            set("planned interruptions by backups", OperationsPackage.Literals.BACKUP_RUN__ONLINE),
            set("growth of the demand", ServicePackage.Literals.DEMAND__GROWTH),
            set("response times of service levels (slower counts as down)", ServicePackage.Literals.SERVICE_LEVEL__RESPONSE_TIME),
            new Entry("exclusions of agreements that are given in words only", element -> element instanceof Exclusion exclusion
                    && exclusion.getWindows().isEmpty()));

    private NotConsidered() {
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
