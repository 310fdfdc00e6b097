// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal.tree;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.TreeItem;
import org.nines.model.Project;
import org.nines.model.edit.Edit;
import org.nines.model.edit.Edits;

/** Moves elements by dragging them onto another one, or between two; what isn't allowed shows while one drags. */
final class TreeDragAndDrop {

    private final TreeView view;

    /** Where something would be dropped: into a parent at an index of the feature, -1 for the end. */
    private record Place(EObject target, int index) {
    }

    private TreeDragAndDrop(TreeView view) {
        this.view = view;
    }

    static void install(TreeView view) {
        TreeDragAndDrop support = new TreeDragAndDrop(view);
        Transfer[] transfers = {LocalSelectionTransfer.getTransfer()};
        DragSource source = new DragSource(view.tree().control(), DND.DROP_MOVE);
        source.setTransfer(transfers);
        source.addDragListener(support.new Dragging());
        DropTarget target = new DropTarget(view.tree().control(), DND.DROP_MOVE);
        target.setTransfer(transfers);
        target.addDropListener(support.new Dropping());
    }

    private static List<EObject> dragged() {
        return LocalSelectionTransfer.getTransfer().getSelection() instanceof StructuredSelection selection
                ? selection.stream().filter(EObject.class::isInstance).map(EObject.class::cast).toList() : List.of();
    }

    private final class Dragging extends DragSourceAdapter {

        @Override
        public void dragStart(DragSourceEvent event) {
            List<EObject> elements = view.tree().selection();
            event.doit = !elements.isEmpty() && elements.stream().noneMatch(e -> e instanceof Project);
            LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(elements));
        }

        @Override
        public void dragFinished(DragSourceEvent event) {
            LocalSelectionTransfer.getTransfer().setSelection(null);
        }
    }

    private final class Dropping extends DropTargetAdapter {

        @Override
        public void dragOver(DropTargetEvent event) {
            Edit edit = edit(event);
            boolean applies = edit != null && edit.applies();
            event.detail = applies ? DND.DROP_MOVE : DND.DROP_NONE;
            event.feedback = DND.FEEDBACK_SCROLL | DND.FEEDBACK_EXPAND | (applies ? feedback(event) : DND.FEEDBACK_NONE);
        }

        @Override
        public void drop(DropTargetEvent event) {
            Edit edit = edit(event);
            if (edit != null) {
                view.model().execute(edit);
            }
        }

        private int feedback(DropTargetEvent event) {
            int zone = zone(event);
            return zone < 0 ? DND.FEEDBACK_INSERT_BEFORE : zone > 0 ? DND.FEEDBACK_INSERT_AFTER : DND.FEEDBACK_SELECT;
        }

        /** -1 at the upper edge of a row, 1 at the lower one, 0 in the middle. */
        private int zone(DropTargetEvent event) {
            if (!(event.item instanceof TreeItem item)) {
                return 0;
            }
            Point point = view.tree().control().toControl(event.x, event.y);
            Rectangle bounds = item.getBounds();
            int quarter = bounds.height / 4;
            return point.y < bounds.y + quarter ? -1 : point.y > bounds.y + bounds.height - quarter ? 1 : 0;
        }

        private Edit edit(DropTargetEvent event) {
            if (view.model() == null || dragged().isEmpty()) {
                return null;
            }
            Place place = place(event);
            return place.index() < 0 ? Edits.move(dragged(), place.target()) : Edits.move(dragged(), place.target(), place.index());
        }

        private Place place(DropTargetEvent event) {
            if (!(event.item instanceof TreeItem item)) {
                return new Place(view.model().project(), -1);
            }
            Object value = view.tree().value(item);
            if (value instanceof Group group) {
                return new Place(group.owner(), -1);
            }
            EObject element = Node.elementOf(value);
            if (element == null) {
                return new Place(view.model().project(), -1);
            }
            int zone = zone(event);
            if (zone == 0 || element.eContainer() == null || !element.eContainmentFeature().isMany()) {
                return new Place(element, -1);
            }
            EReference feature = element.eContainmentFeature();
            List<?> siblings = (List<?>) element.eContainer().eGet(feature);
            int index = 0;
            for (Object sibling : siblings) {
                if (sibling == element) {
                    break;
                }
                if (!dragged().contains(sibling)) {
                    index++;
                }
            }
            return new Place(element.eContainer(), zone < 0 ? index : index + 1);
        }
    }
}
