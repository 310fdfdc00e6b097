// SPDX-License-Identifier: EPL-2.0
package org.nines.model.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EOperation;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nines.model.Range;
import org.nines.model.core.CorePackage;
import org.nines.model.facility.FacilityPackage;
import org.nines.model.operations.OperationsPackage;
import org.nines.model.service.ServicePackage;
import org.nines.model.storage.StoragePackage;

/**
 * What there is to look at in the elements of one class, found out once.
 *
 * @param invariants operations to be asked
 * @param required features that must be given, without the name
 * @param references references to elements elsewhere
 * @param numbers attributes with a range
 * @param positive quantities that must be greater than zero where they are given
 * @param lists containment lists of elements with names
 */
record Plan(List<EOperation> invariants, List<EStructuralFeature> required, List<EReference> references, List<EAttribute> numbers,
        List<EAttribute> positive, List<EReference> lists) {

    /** Quantities for which zero has no meaning of its own. */
    static final Set<EAttribute> POSITIVE = Set.of(CorePackage.Literals.FAILURE_MODE__MTTF, CorePackage.Literals.FAILURE_MODE__FAILURE_RATE,
            FacilityPackage.Literals.UPS__BATTERY, FacilityPackage.Literals.GENERATOR__FUEL, StoragePackage.Literals.DISK_ARRAY__REBUILD,
            StoragePackage.Literals.DISK_ARRAY__RESTORE, StoragePackage.Literals.REPLICATION__INTERVAL, ServicePackage.Literals.STANDBY__FALLBACK,
            ServicePackage.Literals.DEPENDENCY__CACHED_FOR, ServicePackage.Literals.DEPENDENCY__BUFFER, ServicePackage.Literals.DEPENDENCY__DRAIN,
            OperationsPackage.Literals.BACKUP_PLAN__MEDIA_LIFE, OperationsPackage.Literals.BACKUP_PLAN__PRACTICE_EVERY,
            OperationsPackage.Literals.PROBE__INTERVAL);

    private static final Map<EClass, Plan> PLANS = new ConcurrentHashMap<>();

    static Plan of(EClass type) {
        Plan known = PLANS.get(type);
        if (known == null) {
            known = make(type);
            PLANS.put(type, known);
        }
        return known;
    }

    private static Plan make(EClass type) {
        List<EOperation> invariants = new ArrayList<>();
        for (EOperation operation : type.getEAllOperations()) {
            if (operation.getName().startsWith("validate") && EcoreUtil.isInvariant(operation)) {
                invariants.add(operation);
            }
        }
        List<EStructuralFeature> required = new ArrayList<>();
        List<EReference> references = new ArrayList<>();
        List<EAttribute> numbers = new ArrayList<>();
        List<EAttribute> positive = new ArrayList<>();
        List<EReference> lists = new ArrayList<>();
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            boolean primitive = feature.getEType() instanceof EDataType data && data.getInstanceClass() != null && data.getInstanceClass().isPrimitive();
            if (feature.isRequired() && !primitive && feature != CorePackage.Literals.NAMED_ELEMENT__NAME) {
                required.add(feature);
            }
            if (feature instanceof EReference reference) {
                if (!reference.isContainment()) {
                    references.add(reference);
                } else if (reference.isMany() && CorePackage.Literals.NAMED_ELEMENT.isSuperTypeOf(reference.getEReferenceType())) {
                    lists.add(reference);
                }
            } else if (feature instanceof EAttribute attribute) {
                if (Range.of(attribute) != null) {
                    numbers.add(attribute);
                }
                if (POSITIVE.contains(attribute)) {
                    positive.add(attribute);
                }
            }
        }
        return new Plan(List.copyOf(invariants), List.copyOf(required), List.copyOf(references), List.copyOf(numbers), List.copyOf(positive),
                List.copyOf(lists));
    }
}
