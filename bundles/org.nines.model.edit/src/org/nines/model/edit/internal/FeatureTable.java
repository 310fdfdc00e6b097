// SPDX-License-Identifier: EPL-2.0
package org.nines.model.edit.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.nines.model.Range;

/** What the metamodel doesn't say about its features: better labels, and which texts are prose. */
public final class FeatureTable {

    /** By "Class.feature" or "feature". Everything else is called as in the metamodel: repairCrews is "Repair crews". */
    private static final Map<String, String> LABELS = new HashMap<>();
    private static final Set<String> PROSE = Set.of("description", "summary", "text", "rationale", "alternatives", "reason", "note",
            "response", "scope");

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

        label("FailureMode.repairAssumption", "Repair figures assumed");
        label("FailureMode.shape", "Shape of the distribution");
        label("FailureMode.errorFactor", "Error factor");
        label("Item.count", "Number of copies");
        label("beta", "Share of common failures (beta)");
        label("ComponentType.appliesTo", "Meant for");
        label("ComponentType.origin", "Copied from catalogue entry");
        label("ComponentType.originVersion", "Edition of the catalogue");
        label("AcceptedRisk.levels", "Service levels");
        label("Recurrence.days", "Days of the week");
        label("Recurrence.weekOfMonth", "Week of the month");
        label("Recurrence.reserve", "Time in reserve");
        label("Project.configurationLimit", "Agreed number of platforms");
        label("Location.requiredCooling", "Required cooling units");
        label("Location.heatUp", "Time to overheat");
        label("Location.heatLoad", "Further heat load");
        label("Rack.units", "Height in units");
        label("Equipment.rackUnit", "Lowest rack unit");
        label("Equipment.heightUnits", "Height in rack units");
        label("consumption", "Power consumption");
        label("restart", "Time to restart");
        label("PowerDevice.conduits", "Fed through");
        label("PowerSupply.conduits", "Fed through");
        label("PowerDevice.feed", "Feed (A, B)");
        label("Generator.startFailure", "Chance to fail to start");
        label("Generator.startTime", "Time to start");
        label("Generator.fuel", "Fuel lasts");
        label("Memory.ecc", "Error correction (ECC)");
        label("DiskArray.readErrorProbability", "Chance of a read error in a rebuild");
        label("DiskArray.faultTolerantCache", "Fault-tolerant cache");
        label("Volume.growth", "Growth a day");
        label("Replication.over", "Over links");
        label("Replication.volumePerRun", "Data per run");
        label("Replication.copyTime", "Time to copy");
        label("StorageLink.conduits", "Runs through");
        label("Network.redundantWith", "Redundant with");
        label("Service.importance", "Importance (1 = first)");
        label("Service.capacityPerInstance", "Capacity of an instance");
        label("Service.downtimeCost", "Cost of downtime an hour");
        label("Standby.startFailure", "Chance to fail to start");
        label("Standby.fallback", "Interruption when takeover fails");
        label("Standby.nameTimeToLive", "Time to live of the name");
        label("Standby.failBack", "Fails back after repair");
        label("Dependency.kind", "Needed to");
        label("Dependency.counts", "Counts as up when");
        label("Alternatives.required", "How many of them");
        label("Demand.growth", "Growth a year");
        label("ServiceLevel.readOnly", "Reading is enough");
        label("ServiceLevel.needsOtherSite", "Must survive the loss of a site");
        label("ServiceLevelAgreement.plannedAllowance", "Planned downtime allowed a period");
        label("ServiceLevelAgreement.excludesPlanned", "Planned downtime is excluded");
        label("MaintenanceWindow.out", "Taken out of service");
        label("MaintenanceWindow.oneAtATime", "One at a time");
        label("BackupPlan.offsite", "Copies kept off site at");
        label("BackupPlan.practiceEvery", "Restore practised every");
        label("BackupPlan.lastPractice", "Last restore practice");
        label("BackupPlan.monitored", "Success is monitored");
        label("BackupPlan.restore", "Time to restore");
        label("BackupRun.restoreAfter", "Restored after");
        label("BackupRun.media", "Number of media");
        label("FailoverProcedure.keepsOrder", "Keeps the order of preference");
        label("Indicator.target", "Target");
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

    /** Whether a text may have several lines. */
    public static boolean isProse(EStructuralFeature feature) {
        return PROSE.contains(feature.getName());
    }

    /** Why a number is out of range, null when it isn't. */
    public static String objection(EAttribute attribute, Object value) {
        Range range = value instanceof Integer || value instanceof Double ? Range.of(attribute) : null;
        return range == null || range.contains(((Number) value).doubleValue()) ? null : "It is " + range + ".";
    }
}
