// SPDX-License-Identifier: EPL-2.0
package org.nines.scene.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * How to get from an element to another one that decides where it is drawn: its parent on the drawing, or an end of a line. Data rather than
 * code, so that another notation can be held against it. Where the element at the end of a path is not drawn itself, the nearest one around
 * it that is drawn stands for it.
 *
 * @param steps references to follow; empty for the element itself
 */
public record Path(List<Step> steps) {

    /** The element itself: as a parent, whatever is drawn around it in the model. */
    public static final Path HERE = new Path(List.of());
    /** The element that contains it. */
    public static final Path CONTAINER = new Path(List.of(new Step(null, Step.UP)));
    /** The element after it in the list that contains both. */
    public static final Path NEXT = new Path(List.of(new Step(null, Step.NEXT)));

    public Path {
        steps = List.copyOf(steps);
    }

    /**
     * One reference to follow.
     *
     * @param reference the reference; null to go by containment
     * @param index which of its targets, -1 for all; without a reference {@link #UP} or {@link #NEXT}
     */
    public record Step(EReference reference, int index) {

        static final int UP = -1;
        static final int NEXT = -2;

        private void follow(EObject from, List<EObject> found) {
            if (reference == null && index == NEXT) {
                List<?> siblings = from.eContainer() == null || !from.eContainmentFeature().isMany() ? List.of() : (List<?>) from.eContainer().eGet(from.eContainmentFeature());
                int place = siblings.indexOf(from);
                if (place >= 0 && place + 1 < siblings.size()) {
                    found.add((EObject) siblings.get(place + 1));
                }
            } else if (reference == null) {
                if (from.eContainer() != null) {
                    found.add(from.eContainer());
                }
            } else if (!reference.getEContainingClass().isSuperTypeOf(from.eClass())) {
                throw new IllegalArgumentException(from.eClass().getName() + " has no " + reference.getName());
            } else if (!reference.isMany()) {
                if (from.eGet(reference) instanceof EObject target) {
                    found.add(target);
                }
            } else {
                List<?> targets = (List<?>) from.eGet(reference);
                for (int i = 0; i < targets.size(); i++) {
                    if ((index < 0 || i == index) && targets.get(i) instanceof EObject target) {
                        found.add(target);
                    }
                }
            }
        }

        @Override
        public String toString() {
            if (reference == null) {
                return index == NEXT ? "next" : "..";
            }
            return reference.getName() + (index < 0 ? "" : "[" + index + "]");
        }
    }

    /** Along references, one after the other; each to all its targets. */
    public static Path of(EReference... references) {
        List<Step> steps = new ArrayList<>();
        for (EReference reference : references) {
            steps.add(new Step(reference, -1));
        }
        return new Path(steps);
    }

    /** To one of the targets of a reference. */
    public static Path nth(EReference reference, int index) {
        return new Path(List.of(new Step(reference, index)));
    }

    /** This path and then another. */
    public Path then(Path other) {
        List<Step> all = new ArrayList<>(steps);
        all.addAll(other.steps);
        return new Path(all);
    }

    /** The elements at the end of the path, in order; none where a reference is not set. */
    public List<EObject> follow(EObject from) {
        List<EObject> here = List.of(from);
        for (Step step : steps) {
            List<EObject> next = new ArrayList<>();
            here.forEach(e -> step.follow(e, next));
            here = next;
        }
        return here;
    }

    /** As in a file system: "ends[0]", "host", "..". */
    @Override
    public String toString() {
        return steps.isEmpty() ? "." : steps.stream().map(Step::toString).collect(Collectors.joining("/"));
    }
}
