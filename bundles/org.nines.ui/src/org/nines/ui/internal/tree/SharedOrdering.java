// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal.tree;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.nines.model.Project;
import org.nines.model.edit.Orderings;
import org.nines.model.edit.TreeNode;

/** An ordering that all user interfaces share. */
final class SharedOrdering implements Ordering {

    /** How many rows are looked at to find an element: in a tree of what rests on what there may be as many as there are paths. */
    private static final int LOOK = 20_000;

    private final Orderings orderings;
    private final String image;
    private Project project;
    private List<TreeNode> roots = List.of();

    SharedOrdering(Orderings orderings, String image) {
        this.orderings = orderings;
        this.image = image;
    }

    @Override
    public String title() {
        return orderings.label();
    }

    @Override
    public String image() {
        return image;
    }

    @Override
    public List<?> roots(Project of) {
        project = of;
        roots = orderings.roots(of);
        return roots;
    }

    @Override
    public List<?> children(Object node) {
        return ((TreeNode) node).children();
    }

    /** The path to the place that is nearest to the top. */
    @Override
    public List<?> path(EObject element) {
        if (element == project) {
            return List.of();
        }
        Deque<TreeNode> open = new ArrayDeque<>(roots);
        for (int i = 0; i < LOOK && !open.isEmpty(); i++) {
            TreeNode node = open.remove();
            if (node.element().orElse(null) == element) {
                LinkedList<TreeNode> path = new LinkedList<>();
                for (TreeNode n = node; n != null; n = n.parent().orElse(null)) {
                    path.addFirst(n);
                }
                return path;
            }
            open.addAll(node.children());
        }
        return List.of();
    }
}
