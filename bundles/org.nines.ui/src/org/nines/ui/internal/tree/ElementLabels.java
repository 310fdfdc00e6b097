// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal.tree;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.graphics.Image;
import org.nines.model.Elements;
import org.nines.ui.internal.Images;

/** Labels and pictures of nodes. */
final class ElementLabels {

    private ElementLabels() {
    }

    static String text(Object node) {
        return node instanceof Group group ? group.title() : Elements.name((EObject) node);
    }

    static Image image(Object node) {
        return Images.get(node instanceof Group ? "group" : "model");
    }

    /** "Maintenance windows" for maintenanceWindows. */
    static String title(EStructuralFeature feature) {
        String words = feature.getName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(java.util.Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
