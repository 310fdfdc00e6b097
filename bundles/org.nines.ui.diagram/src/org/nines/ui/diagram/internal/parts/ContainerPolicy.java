// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.diagram.internal.parts;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.draw2d.geometry.PrecisionRectangle;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.UnexecutableCommand;
import org.eclipse.gef.editpolicies.LayoutEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.CreateRequest;
import org.nines.model.edit.Edit;
import org.nines.scene.Bounds;
import org.nines.scene.Group.Role;
import org.nines.scene.Point;
import org.nines.scene.Style;
import org.nines.scene.tools.Tool;
import org.nines.scene.tools.Tool.Gesture;

/** What can be dropped on a shape or the paper, and moved on it. */
final class ContainerPolicy extends LayoutEditPolicy {

    /** Tints the shape that something would be dropped into. */
    private Feedback target;

    private Desk desk() {
        return Desk.of(getHost());
    }

    /** What the shape or the paper stands for, null when it is gone. */
    private EObject element() {
        return getHost() instanceof ShapePart shape ? desk().element(shape.item()) : desk().paper();
    }

    @Override
    protected EditPolicy createChildEditPolicy(EditPart child) {
        return new ShapeHandles((ShapePart) child);
    }

    /** A node that can't hold what is dragged over it leaves it to what is around it. */
    @Override
    public EditPart getTargetEditPart(Request request) {
        if (REQ_ADD.equals(request.getType()) && getHost() instanceof ShapePart shape && shape.item().drawn.role() != Role.CONTAINER) {
            Command command = getAddCommand(request);
            return command != null && command.canExecute() ? getHost() : null;
        }
        return super.getTargetEditPart(request);
    }

    @Override
    public Command getCommand(Request request) {
        return REQ_RESIZE_CHILDREN.equals(request.getType()) ? getMoveChildrenCommand(request) : super.getCommand(request);
    }

    @Override
    protected Command getCreateCommand(CreateRequest request) {
        EObject at = element();
        if (!(request.getNewObjectType() instanceof Tool tool) || tool.gesture() == Gesture.LINE || at == null) {
            return null;
        }
        Edit creation = desk().tools().create(tool, at);
        if (tool.gesture() == Gesture.ASSEMBLY) {
            Desk desk = desk();
            return new EditStep(creation, () -> desk.assemble(tool, at));
        }
        if (request.getLocation() == null) {
            return new EditStep(creation, true);
        }
        org.eclipse.draw2d.geometry.Point place = request.getLocation().getCopy();
        getHostFigure().translateToRelative(place);
        return new EditStep(desk().made(creation, new Point(place.x - Style.ICON, place.y - Style.NODE_HEIGHT / 2)), true);
    }

    @Override
    protected Command getMoveChildrenCommand(Request request) {
        Map<String, Bounds> places = bounds((ChangeBoundsRequest) request);
        return new EditStep(desk().place(places), places);
    }

    @Override
    protected Command getAddCommand(Request request) {
        ChangeBoundsRequest change = (ChangeBoundsRequest) request;
        Map<String, Bounds> bounds = bounds(change);
        Map<EObject, Point> corners = new LinkedHashMap<>();
        for (Object part : change.getEditParts()) {
            EObject element = part instanceof ShapePart shape && shape.item().drawn.role() != Role.PORT ? desk().element(shape.item()) : null;
            if (element == null) {
                return UnexecutableCommand.INSTANCE;
            }
            Bounds where = bounds.get(((ShapePart) part).item().id());
            corners.put(element, new Point(where.x(), where.y()));
        }
        EObject into = element();
        return into == null ? UnexecutableCommand.INSTANCE : new EditStep(desk().moved(desk().tools().put(corners.keySet(), into), corners));
    }

    /** Where the moved or resized shapes would be. */
    private Map<String, Bounds> bounds(ChangeBoundsRequest request) {
        Map<String, Bounds> bounds = new LinkedHashMap<>();
        for (Object part : request.getEditParts()) {
            if (part instanceof ShapePart shape) {
                DrawnFigure figure = (DrawnFigure) shape.getFigure();
                Rectangle now = new PrecisionRectangle(figure.getHandleBounds());
                figure.translateToAbsolute(now);
                now = request.getTransformedRectangle(now);
                figure.translateToRelative(now);
                Bounds old = shape.item().drawn.group().bounds();
                boolean resized = request.getSizeDelta().width != 0 || request.getSizeDelta().height != 0;
                bounds.put(shape.item().id(), resized ? new Bounds(now.x, now.y, now.width, now.height) : new Bounds(now.x, now.y, old.width(), old.height()));
            }
        }
        return bounds;
    }

    @Override
    protected void showLayoutTargetFeedback(Request request) {
        if (!REQ_ADD.equals(request.getType()) && !REQ_CREATE.equals(request.getType())) {
            return;
        }
        Command command = getCommand(request);
        desk().say(EditStep.refusal(command));
        if (target == null && getHost() instanceof ShapePart shape && command != null && command.canExecute()) {
            target = new Feedback(Feedback.ALLOWED, 30);
            Rectangle bounds = ((DrawnFigure) shape.getFigure()).getHandleBounds().getCopy();
            shape.getFigure().translateToAbsolute(bounds);
            getFeedbackLayer().translateToRelative(bounds);
            target.setBounds(bounds);
            addFeedback(target);
        }
    }

    @Override
    protected void eraseLayoutTargetFeedback(Request request) {
        desk().say("");
        if (target != null) {
            removeFeedback(target);
            target = null;
        }
    }
}
