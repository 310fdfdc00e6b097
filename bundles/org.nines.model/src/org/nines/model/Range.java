// SPDX-License-Identifier: EPL-2.0
package org.nines.model;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.nines.model.compute.ComputePackage;
import org.nines.model.core.CorePackage;
import org.nines.model.facility.FacilityPackage;
import org.nines.model.operations.OperationsPackage;
import org.nines.model.service.ServicePackage;
import org.nines.model.storage.StoragePackage;

/**
 * Numbers that an attribute may have.
 *
 * @param least smallest number
 * @param most largest number, infinite when there is none
 * @param above whether the smallest number itself is not allowed
 */
public record Range(double least, double most, boolean above) {

    private static final class Holder {
        static final Map<EAttribute, Range> RANGES = ranges();
    }

    /** Range of an attribute with a plain number; null for other attributes. */
    public static Range of(EAttribute attribute) {
        return Holder.RANGES.get(attribute);
    }

    /** Whether a number is in the range; what is no number is in none. */
    public boolean contains(double value) {
        return (above ? value > least : value >= least) && value <= most && Double.isFinite(value);
    }

    /** "at least 1, at most 5". */
    @Override
    public String toString() {
        String from = (above ? "greater than " : "at least ") + (long) least;
        return Double.isInfinite(most) ? from : from + ", at most " + (long) most;
    }

    private static Map<EAttribute, Range> ranges() {
        Map<EAttribute, Range> ranges = new HashMap<>();
        put(ranges, new Range(0, Double.POSITIVE_INFINITY, false), NinesPackage.Literals.PROJECT__CONFIGURATION_LIMIT,
                CorePackage.Literals.FAILURE_MODE__YEAR, FacilityPackage.Literals.LOCATION__REQUIRED_COOLING,
                FacilityPackage.Literals.EQUIPMENT__RACK_UNIT, FacilityPackage.Literals.EQUIPMENT__HEIGHT_UNITS,
                ComputePackage.Literals.HOST__CAPACITY, StoragePackage.Literals.DISK_ARRAY__HOT_SPARES,
                ServicePackage.Literals.SERVICE__IMPORTANCE, ServicePackage.Literals.SERVICE__CAPACITY_PER_INSTANCE,
                ServicePackage.Literals.REDUNDANCY__REPAIR_CREWS, ServicePackage.Literals.POOL__REQUIRED,
                ServicePackage.Literals.FAILOVER_GROUP__LOAD, ServicePackage.Literals.DEMAND_PERIOD__LOAD,
                ServicePackage.Literals.SERVICE_LEVEL__REQUIRED, OperationsPackage.Literals.BACKUP_PLAN__MEDIA_USES,
                OperationsPackage.Literals.BACKUP_PLAN__MEDIA_USED, OperationsPackage.Literals.BACKUP_RUN__MEDIA,
                OperationsPackage.Literals.SPARE_STOCK__QUANTITY);
        put(ranges, new Range(1, Double.POSITIVE_INFINITY, false), CorePackage.Literals.FAILURE_MODE__ERROR_FACTOR,
                FacilityPackage.Literals.RACK__UNITS, FacilityPackage.Literals.POWERED_EQUIPMENT__REQUIRED_SUPPLIES,
                ComputePackage.Literals.SERVER__REQUIRED_PROCESSORS, ComputePackage.Literals.SERVER__REQUIRED_FANS,
                ComputePackage.Literals.PROCESSOR__CORES, ServicePackage.Literals.ALTERNATIVES__REQUIRED,
                ServicePackage.Literals.CLIENT_POPULATION__SIZE, OperationsPackage.Literals.PROBE__FAILURES_BEFORE_ALARM,
                OperationsPackage.Literals.KNOWN_EVENT__COUNT);
        put(ranges, new Range(0, Double.POSITIVE_INFINITY, true), CorePackage.Literals.FAILURE_MODE__SHAPE);
        put(ranges, new Range(0, 5, false), CorePackage.Literals.RECURRENCE__WEEK_OF_MONTH);
        put(ranges, new Range(1, 3, false), OperationsPackage.Literals.ESCALATION_STEP__LEVEL);
        put(ranges, new Range(1, 100_000, false), CorePackage.Literals.ITEM__COUNT);
        return Map.copyOf(ranges);
    }

    private static void put(Map<EAttribute, Range> ranges, Range range, EAttribute... attributes) {
        for (EAttribute attribute : attributes) {
            ranges.put(attribute, range);
        }
    }
}
