// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal.tree;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.nines.model.Problem.Severity;
import org.nines.model.edit.Icons;
import org.nines.model.edit.TreeNode;
import org.nines.ui.OpenModel;
import org.nines.ui.internal.findings.Finding;
import org.nines.ui.internal.findings.Findings;

/** The worst that is said about each element, and about anything below it. */
final class Badges {

    /** Nothing is said about anything. */
    static final Badges NONE = new Badges(Map.of(), Map.of(), Map.of());

    private final Map<EObject, Severity> own;
    private final Map<EObject, Severity> below;
    private final Map<Object, Severity> groups;

    private Badges(Map<EObject, Severity> own, Map<EObject, Severity> below, Map<Object, Severity> groups) {
        this.own = own;
        this.below = below;
        this.groups = groups;
    }

    /** What these findings say about the elements of a model. */
    static Badges of(OpenModel model, List<Finding> findings) {
        Map<EObject, Severity> own = new IdentityHashMap<>();
        Map<EObject, Severity> below = new IdentityHashMap<>();
        Map<Object, Severity> groups = new HashMap<>();
        Findings.bySeverity(findings).forEach((id, severity) -> {
            EObject element = model.find(id);
            if (element != null) {
                own.merge(element, severity, Badges::worse);
                groups.merge(Icons.path(element.eClass()), severity, Badges::worse);
                for (EObject e = element; e.eContainer() != null; e = e.eContainer()) {
                    below.merge(e.eContainer(), severity, Badges::worse);
                    if (e.eContainer().eContainer() == null) {
                        groups.merge(e.eContainmentFeature(), severity, Badges::worse);
                    }
                }
            }
        });
        return new Badges(own, below, groups);
    }

    private static Severity worse(Severity a, Severity b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    /** The worst that is said about a node itself, null for nothing. */
    Severity own(Object node) {
        EObject element = Node.elementOf(node);
        return element == null ? null : own.get(element);
    }

    /** The worst that is said about something below a node, null for nothing. */
    Severity below(Object node) {
        return switch (node) {
            case Group group -> groups.get(group.feature());
            case TreeNode place when place.element().isEmpty() -> groups.get(place.icon());
            default -> below.get(Node.elementOf(node));
        };
    }
}
