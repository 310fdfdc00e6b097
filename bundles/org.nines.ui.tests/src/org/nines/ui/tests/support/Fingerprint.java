// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.tests.support;

import java.util.List;
import java.util.StringJoiner;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.nines.model.Elements;
import org.nines.model.Project;

/** Everything that a model says, as one text: identifiers, order, values, references. Two models with the same text are the same. */
public final class Fingerprint {

    private Fingerprint() {
    }

    public static String of(Project project) {
        StringBuilder text = new StringBuilder();
        add(project, "", text);
        return text.toString();
    }

    private static void add(EObject element, String indent, StringBuilder text) {
        text.append(indent).append(element.eClass().getName()).append(' ').append(Elements.id(element));
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            boolean child = feature instanceof org.eclipse.emf.ecore.EReference r && (r.isContainment() || r.isContainer());
            if (!child && !feature.isDerived() && element.eIsSet(feature)) {
                text.append(' ').append(feature.getName()).append('=').append(value(element.eGet(feature)));
            }
        }
        text.append('\n');
        element.eContents().forEach(c -> add(c, indent + " ", text));
    }

    private static String value(Object value) {
        if (value instanceof List<?> list) {
            StringJoiner joined = new StringJoiner(",", "[", "]");
            list.forEach(v -> joined.add(value(v)));
            return joined.toString();
        }
        return value instanceof EObject element ? Elements.id(element) : String.valueOf(value);
    }
}
