// SPDX-License-Identifier: EPL-2.0
package org.nines.model.edit.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What the metamodel doesn't say about its features: better labels, which texts are prose, lower bounds of numbers. */
public final class FeatureTable {

    /** By "Class.feature" or "feature". Everything else is called as in the metamodel: repairCrews is "Repair crews". */
    private static final Map<String, String> LABELS = new HashMap<>();
    private static final Set<String> PROSE = Set.of("description", "summary");
    /** Features whose least value is not 0. */
    private static final Map<String, Integer> LEAST = new HashMap<>();

    static {
        label("mttf", "Mean time to failure");
        label("FailureMode.repair", "Time to repair");
        label("FailureMode.detect", "Time to detect");
        label("FailureMode.respond", "Time to respond");
        label("FailureMode.verify", "Time to verify");
        label("FailureMode.assumption", "Failure figures assumed");
        label("FailureMode.source", "Source of the figures");
        label("FailureMode.year", "Year of the source");
        label("Item.type", "Component type");
        label("requiredSupplies", "Required power supplies");
        label("PowerSupply.fedBy", "Fed by");
        label("battery", "Battery time");
        label("DiskArray.level", "RAID level");
        label("DiskArray.rebuild", "Time to rebuild");
        label("DiskArray.restore", "Time to restore lost data");
        label("Link.conduits", "Runs through");
        label("Pool.required", "Required members");
        label("Standby.detect", "Time to detect");
        label("Standby.takeOver", "Time to take over");
        label("ServiceLevel.required", "Required members");
        label("ClientPopulation.uses", "Uses services");
        label("Standby.switchOver", "Switch-over");
        label("Assumption.about", "About");

        LEAST.put("count", 1);
        LEAST.put("requiredSupplies", 1);
        LEAST.put("ClientPopulation.size", 1);
        LEAST.put("FailureMode.year", 0);
    }

    private FeatureTable() {
    }

    private static void label(String key, String label) {
        LABELS.put(key, label);
    }

    /** A label that says more than the name in the metamodel, null when there is none. */
    public static String label(EStructuralFeature feature) {
        String own = LABELS.get(feature.getEContainingClass().getName() + "." + feature.getName());
        return own == null ? LABELS.get(feature.getName()) : own;
    }

    /** Section of a feature for which the metamodel names none. */
    public static String topic(EStructuralFeature feature) {
        return switch (feature.getName()) {
            case "name", "kind", "purpose", "version" -> "Identity";
            case "description", "tags", "summary", "source", "year", "about", "colour" -> "Documentation";
            case "mttf", "failureRate", "availability", "detect", "respond", "repair", "verify", "assumption", "type" -> "Reliability";
            case "fedBy", "requiredSupplies", "battery" -> "Power";
            default -> feature instanceof EReference ? "Needs" : "Identity";
        };
    }

    /** Whether a text may have several lines. */
    public static boolean isProse(EStructuralFeature feature) {
        return PROSE.contains(feature.getName());
    }

    /** Why a number is out of range, null when it isn't. */
    public static String objection(EAttribute attribute, Object value) {
        if (value instanceof Number number && (value instanceof Integer || value instanceof Double)) {
            Integer own = LEAST.get(attribute.getEContainingClass().getName() + "." + attribute.getName());
            int least = own != null ? own : LEAST.getOrDefault(attribute.getName(), 0);
            if (!(number.doubleValue() >= least) || Double.isInfinite(number.doubleValue())) {
                return "It is at least " + least + ".";
            }
        }
        return null;
    }
}
