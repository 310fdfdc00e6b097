// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal.tree;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.graphics.Image;
import org.nines.model.Problem.Severity;
import org.nines.model.edit.Icons;
import org.nines.model.edit.Labels;
import org.nines.model.edit.TreeNode;
import org.nines.ui.internal.Images;

/** Labels and pictures of nodes. */
final class ElementLabels {

    private ElementLabels() {
    }

    static String text(Object node) {
        return switch (node) {
            case Group group -> group.title();
            case TreeNode place -> place.label();
            default -> Labels.label((EObject) node);
        };
    }

    /** Whether a node stands for several elements, and so says how many. */
    static boolean isHeading(Object node) {
        return Node.elementOf(node) == null;
    }

    /** Picture of a node with the worst that is said about it, or about something below it. */
    static Image image(Object node, Badges badges) {
        Image plain = plain(node);
        Severity own = badges.own(node);
        if (own != null) {
            return Images.badged(plain, own == Severity.ERROR ? "badge-error" : "badge-warning");
        }
        Severity below = badges.below(node);
        return below == null ? plain : Images.badged(plain, below == Severity.ERROR ? "badge-error-below" : "badge-warning-below");
    }

    private static Image plain(Object node) {
        return switch (node) {
            case Group group -> Images.get(Icons.url(Icons.path(group.feature().getEReferenceType())));
            case TreeNode place -> Images.get(Icons.url(place.icon()));
            default -> Images.get(((EObject) node).eClass());
        };
    }
}
