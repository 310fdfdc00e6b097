// SPDX-License-Identifier: EPL-2.0
package org.nines.model.edit;

import java.util.Collection;
import org.eclipse.emf.ecore.EObject;
import org.nines.model.edit.internal.ClipboardPaste;
import org.nines.model.edit.internal.ClipboardText;
import org.nines.model.edit.internal.Tree;

/**
 * Elements as text, so that they go through the clipboard of the system: from one model to another, and into a mail and back.
 *
 * <p>The text is XMI with identifiers. References among the elements are part of it; those to the rest of the model are kept by identifier, and
 * found again where that element is there. Text from elsewhere is taken as hostile: no document type, no references to files, bounded.
 */
public final class Clipboard {

    private Clipboard() {
    }

    /**
     * Text of copies: what is pasted has identifiers of its own.
     *
     * @throws IllegalStateException when there is nothing to copy, or the project itself is among it
     */
    public static String copy(Collection<? extends EObject> elements) {
        return ClipboardText.write(Tree.topmost(elements), false);
    }

    /**
     * Text of elements that are going to be deleted by {@link Edits#delete}: what is pasted the first time keeps identifiers, connections and the
     * references of others to it, as if it had been moved; what is pasted once more is a copy.
     *
     * @throws IllegalStateException when there is nothing to cut, or the project itself is among it
     */
    public static String cut(Collection<? extends EObject> elements) {
        return ClipboardText.write(Tree.topmost(elements), true);
    }

    /** Whether a text comes from here; says nothing about whether it can be pasted. */
    public static boolean isContent(String text) {
        return text != null && ClipboardText.isContent(text);
    }

    /**
     * Pastes into an element, or into the nearest one around it that can hold what is pasted: with a server selected, a second server goes to the
     * same rack.
     */
    public static Edit paste(String text, EObject target) {
        return new ClipboardPaste(text, target);
    }
}
