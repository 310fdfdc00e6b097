// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal.tree;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.nines.model.Project;
import org.nines.ui.internal.CellTips;

/**
 * A tree of elements that stays fast with tens of thousands of them: rows are made when they are looked at, and after a change only what is
 * different is touched, so that nothing folds up or scrolls away.
 */
final class ModelTree {

    /** More changed rows than that under one parent are told to the tree all at once. */
    private static final int MANY = 64;

    private final Tree tree;
    private final Function<Object, Image> images;
    private final Node root = new Node(null, null);
    private Ordering ordering;
    private Project project;

    /** @param images gives the picture of an element or group */
    ModelTree(Composite parent, Ordering ordering, Function<Object, Image> images) {
        this.ordering = ordering;
        this.images = images;
        tree = new Tree(parent, SWT.MULTI | SWT.VIRTUAL);
        CellTips.on(tree);
        tree.addListener(SWT.SetData, this::fill);
        tree.addListener(SWT.Expand, e -> expand(node((TreeItem) e.item), (TreeItem) e.item));
        tree.addListener(SWT.Collapse, e -> node((TreeItem) e.item).setExpanded(false));
    }

    Tree control() {
        return tree;
    }

    Ordering ordering() {
        return ordering;
    }

    /** Shows a project in an ordering; null shows nothing. */
    void show(Project shown, Ordering in) {
        ordering = in;
        project = shown;
        root.forgetChildren();
        tree.setRedraw(false);
        try {
            tree.removeAll();
            root.setChildren(shown == null ? List.of() : in.roots(shown));
            tree.setItemCount(root.known().size());
            if (root.known().size() == 1) {
                Node only = root.known().getFirst();
                expand(only, item(only));
            }
        } finally {
            tree.setRedraw(true);
        }
    }

    /** Brings the rows up to date with the model. */
    void refresh() {
        if (project == null) {
            return;
        }
        tree.setRedraw(false);
        try {
            sync(root);
        } finally {
            tree.setRedraw(true);
        }
    }

    /** The selected elements, in the order of the tree; groups stand for nothing. */
    List<EObject> selection() {
        Set<EObject> elements = new LinkedHashSet<>();
        for (TreeItem item : tree.getSelection()) {
            EObject element = node(item).element();
            if (element != null) {
                elements.add(element);
            }
        }
        return new ArrayList<>(elements);
    }

    /** Whether all of the elements are shown in the present ordering. */
    boolean shows(List<? extends EObject> elements) {
        return elements.stream().allMatch(e -> find(ordering.path(e)) != null);
    }

    /** Selects elements, unfolding what hides them; those that the ordering doesn't show are left out. */
    void select(List<? extends EObject> elements) {
        List<TreeItem> items = new ArrayList<>();
        for (EObject element : elements) {
            Node node = find(ordering.path(element));
            if (node != null) {
                items.add(item(node));
            }
        }
        tree.setSelection(items.toArray(TreeItem[]::new));
        if (!items.isEmpty()) {
            tree.showItem(items.getFirst());
        }
    }

    /** The item of an element, unfolding what hides it; null when the ordering doesn't show it. */
    TreeItem itemOf(EObject element) {
        Node node = find(ordering.path(element));
        return node == null ? null : item(node);
    }

    /** The element or group that an item shows. */
    Object value(TreeItem item) {
        return node(item).value();
    }

    /** Unfolds a row, or folds it. */
    void toggle(TreeItem item) {
        Node node = node(item);
        if (node.isExpanded()) {
            node.setExpanded(false);
            item.setExpanded(false);
        } else {
            expand(node, item);
        }
    }

    /** Folds everything but the first level. */
    void collapseAll() {
        show(project, ordering);
    }

    /** Selects all rows beside the selected one. */
    void selectSiblings() {
        TreeItem[] selected = tree.getSelection();
        TreeItem parent = selected.length == 0 ? null : selected[0].getParentItem();
        tree.setSelection(parent == null ? tree.getItems() : parent.getItems());
        tree.notifyListeners(SWT.Selection, new Event());
    }

    /** Draws the pictures of all rows that have been looked at anew where they are others now. */
    void refreshImages() {
        refreshImages(root);
    }

    private void refreshImages(Node node) {
        if (node.known() != null) {
            for (Node child : node.known()) {
                if (child.item() != null) {
                    Image image = images.apply(child.value());
                    if (child.item().getImage() != image) {
                        child.item().setImage(image);
                    }
                }
                refreshImages(child);
            }
        }
    }

    private Node find(List<?> path) {
        if (path.isEmpty()) {
            return null;
        }
        Node node = root;
        for (Object value : path) {
            Node next = null;
            for (Node child : children(node)) {
                if (child.value().equals(value)) {
                    next = child;
                    break;
                }
            }
            if (next == null) {
                return null;
            }
            node = next;
        }
        return node;
    }

    private List<Node> children(Node node) {
        if (node.known() == null) {
            node.setChildren(ordering.children(node.value()));
        }
        return node.known();
    }

    /** The item of a node whose parents are unfolded for it. */
    private TreeItem item(Node node) {
        if (node.item() != null && (node.parent() == root || node.parent().isExpanded())) {
            return node.item();
        }
        int index = node.parent().known().indexOf(node);
        TreeItem item;
        if (node.parent() == root) {
            item = tree.getItem(index);
        } else {
            TreeItem parent = item(node.parent());
            expand(node.parent(), parent);
            item = parent.getItem(index);
        }
        fill(item, node);
        return item;
    }

    private Node node(TreeItem item) {
        if (item.getData() instanceof Node node) {
            return node;
        }
        TreeItem parent = item.getParentItem();
        Node above = parent == null ? root : node(parent);
        Node node = children(above).get(parent == null ? tree.indexOf(item) : parent.indexOf(item));
        fill(item, node);
        return node;
    }

    private void fill(Event event) {
        TreeItem item = (TreeItem) event.item;
        TreeItem parent = item.getParentItem();
        List<Node> siblings = children(parent == null ? root : node(parent));
        if (event.index < siblings.size()) {
            fill(item, siblings.get(event.index));
        }
    }

    private void fill(TreeItem item, Node node) {
        node.setItem(item);
        item.setData(node);
        label(node, item, true);
        count(node, item);
    }

    /** The number of rows below; before a row is unfolded it is enough that there is one. */
    private void count(Node node, TreeItem item) {
        int count = children(node).size();
        int shown = node.isExpanded() ? count : Math.min(1, count);
        if (item.getItemCount() != shown) {
            item.setItemCount(shown);
        }
    }

    private void label(Node node, TreeItem item, boolean always) {
        String text = ElementLabels.text(node.value());
        if (ElementLabels.isHeading(node.value())) {
            text += "  (" + children(node).size() + ")";
        }
        if (always || !text.equals(node.text())) {
            node.setText(text);
            item.setText(text);
        }
        Image image = images.apply(node.value());
        if (item.getImage() != image) {
            item.setImage(image);
        }
    }

    private void expand(Node node, TreeItem item) {
        if (!children(node).isEmpty()) {
            node.setExpanded(true);
            count(node, item);
            if (!item.getExpanded()) {
                item.setExpanded(true);
            }
        }
    }

    private void sync(Node node) {
        if (node.known() == null) {
            return;
        }
        List<Node> before = node.known();
        node.setChildren(node == root ? ordering.roots(project) : ordering.children(node.value()));
        List<Node> now = node.known();
        TreeItem item = node.item();
        if (node == root || item != null && node.isExpanded()) {
            syncItems(node, item, before, now);
        } else if (item != null) {
            item.clearAll(false);
            count(node, item);
        }
        for (Node child : now) {
            sync(child);
            if (child.item() != null) {
                label(child, child.item(), false);
            }
        }
    }

    private void syncItems(Node node, TreeItem item, List<Node> before, List<Node> now) {
        int start = 0;
        int common = Math.min(before.size(), now.size());
        while (start < common && before.get(start) == now.get(start)) {
            start++;
        }
        int end = 0;
        while (end < common - start && before.get(before.size() - 1 - end) == now.get(now.size() - 1 - end)) {
            end++;
        }
        int removed = before.size() - start - end;
        int added = now.size() - start - end;
        if (removed == 0 && added == 0) {
            return;
        }
        if (removed + added > MANY) {
            rebuild(item, now);
            return;
        }
        for (int i = 0; i < removed; i++) {
            (item == null ? tree.getItem(start) : item.getItem(start)).dispose();
        }
        for (int i = start; i < start + added; i++) {
            TreeItem fresh = item == null ? new TreeItem(tree, SWT.NONE, i) : new TreeItem(item, SWT.NONE, i);
            Node child = now.get(i);
            child.setItem(null);
            fill(fresh, child);
            if (child.isExpanded()) {
                fresh.setExpanded(true);
            }
        }
        if (item != null && !now.isEmpty() && node.isExpanded() && !item.getExpanded()) {
            item.setExpanded(true);
        }
        if (now.isEmpty()) {
            node.setExpanded(false);
        }
    }

    /** All rows below an item anew. */
    private void rebuild(TreeItem item, List<Node> now) {
        for (Node child : now) {
            child.setItem(null);
            child.setExpanded(false);
            child.forgetChildren();
        }
        if (item == null) {
            tree.removeAll();
            tree.setItemCount(now.size());
        } else {
            item.removeAll();
            item.setItemCount(now.size());
            item.setExpanded(true);
        }
    }
}
