// SPDX-License-Identifier: EPL-2.0
package org.nines.model.edit;

import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.nines.model.Range;

/**
 * One line of a property sheet.
 *
 * @param feature the feature that it shows
 * @param label its name for people: "Mean time to failure"
 * @param topic the section that it stands in: "Reliability"
 * @param documentation meaning, unit and range; may be empty
 * @param editor how it is edited
 * @param required whether an element without a value makes no sense
 */
public record Feature(EStructuralFeature feature, String label, String topic, String documentation, Editor editor, boolean required) {

    /** Ways to edit a value. */
    public enum Editor {
        TEXT, MULTI_LINE, NUMBER, BOOLEAN, ENUMERATION,
        /** Several literals of an enumeration. */
        ENUMERATION_LIST,
        /** Number with a unit, as text. */
        UNIT_VALUE, DATE, TIME,
        /** One of {@link Features#candidates}. */
        REFERENCE,
        /** Any number of {@link Features#candidates}, in an order. */
        REFERENCE_LIST,
        /** One of {@link Features#candidates}, the types that fit first. */
        CATALOGUE_TYPE,
        /** Texts, one a line. */
        STRING_LIST
    }

    /** Whether it takes several values. */
    public boolean many() {
        return feature.isMany();
    }

    /** Numbers that it takes; empty when it takes none. */
    public Optional<Range> range() {
        return feature instanceof EAttribute attribute ? Optional.ofNullable(Range.of(attribute)) : Optional.empty();
    }
}
