// SPDX-License-Identifier: EPL-2.0
package org.nines.model.edit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;

/**
 * Place in a tree that shows a model in some {@link Orderings order}. The same element may stand in several places. Two nodes are equal when they
 * are the same place, also after the tree was made anew, so that a viewer keeps open what was open.
 */
public final class TreeNode {

    private final TreeNode parent;
    private final EObject element;
    private final String label;
    private final String icon;
    private final Function<TreeNode, List<TreeNode>> grow;
    private final int hash;
    private List<TreeNode> children;

    /**
     * @param parent null at the top
     * @param element null for a heading
     * @param label what it says
     * @param icon path as of {@link Icons}
     * @param grow makes the children when they are first asked for
     */
    public TreeNode(TreeNode parent, EObject element, String label, String icon, Function<TreeNode, List<TreeNode>> grow) {
        this.parent = parent;
        this.element = element;
        this.label = label;
        this.icon = icon;
        this.grow = grow;
        hash = 31 * Objects.hashCode(parent) + (element == null ? label.hashCode() : System.identityHashCode(element));
    }

    /** The node that it stands below, empty at the top. */
    public Optional<TreeNode> parent() {
        return Optional.ofNullable(parent);
    }

    /** What it shows, empty for a heading. */
    public Optional<EObject> element() {
        return Optional.ofNullable(element);
    }

    /** What it says. */
    public String label() {
        return label;
    }

    /** Path of its picture, as of {@link Icons}. */
    public String icon() {
        return icon;
    }

    /** What stands below it, as the model was when this was first asked. */
    public List<TreeNode> children() {
        if (children == null) {
            children = List.copyOf(grow.apply(this));
        }
        return children;
    }

    /** Whether the element is shown here or above. */
    boolean isAbove(EObject other) {
        for (TreeNode node = this; node != null; node = node.parent) {
            if (node.element == other) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TreeNode that && hash == that.hash && element == that.element
                && (element != null || label.equals(that.label)) && Objects.equals(parent, that.parent);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return label;
    }
}
