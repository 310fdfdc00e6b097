// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.TreeItem;
import org.nines.model.edit.TreeNode;

/** A row of the tree, with the rows below it as far as somebody has asked for them. */
final class Node {

    private final Node parent;
    private Object value;
    private List<Node> children;
    private boolean expanded;
    /** The item that shows it, null while none does. */
    private TreeItem item;
    private String text;

    Node(Node parent, Object value) {
        this.parent = parent;
        this.value = value;
    }

    Node parent() {
        return parent;
    }

    /** An element, a {@link Group}, a {@link TreeNode}, or null at the invisible root. */
    Object value() {
        return value;
    }

    /** The element, null when it is none. */
    EObject element() {
        return elementOf(value);
    }

    /** The element that a value stands for, null when it stands for none. */
    static EObject elementOf(Object value) {
        if (value instanceof TreeNode node) {
            return node.element().orElse(null);
        }
        return value instanceof EObject element ? element : null;
    }

    /** The rows below it, null while nobody has asked. */
    List<Node> known() {
        return children;
    }

    /** Takes these values as the rows below it; rows that were there already stay the same. */
    void setChildren(List<?> values) {
        Map<Object, Node> old = new HashMap<>();
        if (children != null) {
            children.forEach(c -> old.put(c.value, c));
        }
        List<Node> now = new ArrayList<>(values.size());
        for (Object v : values) {
            Node node = old.remove(v);
            if (node == null) {
                node = new Node(this, v);
            }
            // equal, but what is below the old one may be out of date
            node.value = v;
            now.add(node);
        }
        children = now;
    }

    void forgetChildren() {
        children = null;
    }

    boolean isExpanded() {
        return expanded;
    }

    void setExpanded(boolean expanded) {
        this.expanded = expanded;
    }

    TreeItem item() {
        return item != null && !item.isDisposed() ? item : null;
    }

    void setItem(TreeItem item) {
        this.item = item;
    }

    /** What the item says. */
    String text() {
        return text;
    }

    void setText(String text) {
        this.text = text;
    }
}
