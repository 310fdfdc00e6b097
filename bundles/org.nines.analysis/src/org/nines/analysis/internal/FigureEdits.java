// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.nines.analysis.Snapshot;
import org.nines.analysis.result.ElementRef;
import org.nines.model.core.CorePackage;
import org.nines.model.core.FailureMode;

/**
 * Which written figures of failure modes differ between two snapshots of one model that are equal in everything else.
 *
 * <p>Any other difference counts as one of the structure, also that of a feature of which nobody has said yet what it means, and that between a figure and
 * none.
 */
final class FigureEdits {

    /** Features whose values decide how often modes occur and how long they last, and nothing else. */
    private static final Set<EStructuralFeature> FIGURES = Set.of(CorePackage.Literals.FAILURE_MODE__MTTF,
            CorePackage.Literals.FAILURE_MODE__FAILURE_RATE, CorePackage.Literals.FAILURE_MODE__AVAILABILITY, CorePackage.Literals.FAILURE_MODE__DETECT,
            CorePackage.Literals.FAILURE_MODE__RESPOND, CorePackage.Literals.FAILURE_MODE__REPAIR, CorePackage.Literals.FAILURE_MODE__VERIFY);

    private final Snapshot before;
    private final Snapshot after;
    private final Map<EObject, EObject> pairs = new IdentityHashMap<>();
    private final Deque<EObject> open = new ArrayDeque<>();
    private final Map<FailureMode, FailureMode> modes = new IdentityHashMap<>();

    private FigureEdits(Snapshot before, Snapshot after) {
        this.before = before;
        this.after = after;
    }

    /** What differs; null when that is more than figures. */
    static FigureEdits between(Snapshot before, Snapshot after) {
        FigureEdits edits = new FigureEdits(before, after);
        return edits.comparable() ? edits : null;
    }

    /** Modes of the snapshot before whose figures are others, with their counterparts after. */
    Map<FailureMode, FailureMode> modes() {
        return modes;
    }

    private boolean comparable() {
        if (!pair(before.project(), after.project())) {
            return false;
        }
        while (!open.isEmpty()) {
            EObject one = open.pop();
            EObject other = pairs.get(one);
            for (EStructuralFeature feature : one.eClass().getEAllStructuralFeatures()) {
                if (!feature.isDerived() && !same(feature, one, other)) {
                    return false;
                }
            }
        }
        return before.failed().size() == after.failed().size() && before.failed().stream().allMatch(item -> after.isFailed(pairs.get(item)));
    }

    private boolean same(EStructuralFeature feature, EObject one, EObject other) {
        Object a = one.eGet(feature, false);
        Object b = other.eGet(feature, false);
        if (feature instanceof EReference) {
            return feature.isMany() ? pair((List<?>) a, (List<?>) b) : pair((EObject) a, (EObject) b);
        }
        if (a == null || b == null || a.equals(b) || !isFigure((EAttribute) feature)) {
            return a == null ? b == null : a.equals(b);
        }
        modes.put((FailureMode) one, (FailureMode) other);
        return true;
    }

    private static boolean isFigure(EAttribute attribute) {
        return FIGURES.contains(attribute);
    }

    private boolean pair(List<?> some, List<?> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (!pair((EObject) some.get(i), (EObject) others.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean pair(EObject one, EObject other) {
        if (one == null || other == null) {
            return one == other;
        }
        EObject known = pairs.get(one);
        if (known != null) {
            return known == other;
        }
        ElementRef reference = before.reference(one);
        if (one.eClass() != other.eClass() || reference == null || !reference.equals(after.reference(other))) {
            return false;
        }
        pairs.put(one, other);
        open.push(one);
        return true;
    }
}
