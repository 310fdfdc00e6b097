// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.diagram.internal.parts;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.UnexecutableCommand;
import org.eclipse.gef.editpolicies.GraphicalNodeEditPolicy;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.DropRequest;
import org.eclipse.gef.requests.ReconnectRequest;
import org.nines.model.edit.Edit;
import org.nines.scene.tools.End;
import org.nines.scene.tools.Tool;
import org.nines.scene.tools.Tool.Gesture;

/** Lines that are drawn from a shape or led to it. */
final class ConnectPolicy extends GraphicalNodeEditPolicy {

    private Desk desk() {
        return Desk.of(getHost());
    }

    private EObject element() {
        return desk().element(((ShapePart) getHost()).item());
    }

    /** Said at the beginning, when nothing can be done yet. */
    private static final class Begun extends Command {

        private final EObject source;

        Begun(EObject source) {
            this.source = source;
        }
    }

    @Override
    protected Command getConnectionCreateCommand(CreateConnectionRequest request) {
        EObject source = element();
        if (!(request.getNewObjectType() instanceof Tool tool) || tool.gesture() != Gesture.LINE || source == null || !desk().tools().begins(tool, source)) {
            return UnexecutableCommand.INSTANCE;
        }
        Command begun = new Begun(source);
        request.setStartCommand(begun);
        return begun;
    }

    @Override
    protected Command getConnectionCompleteCommand(CreateConnectionRequest request) {
        EObject target = element();
        if (!(request.getStartCommand() instanceof Begun begun) || target == null) {
            return UnexecutableCommand.INSTANCE;
        }
        return new EditStep(desk().tools().connect((Tool) request.getNewObjectType(), begun.source, target));
    }

    /** Says why a line can't end here. */
    @Override
    protected void showTargetConnectionFeedback(DropRequest request) {
        desk().say(EditStep.refusal(getCommand((Request) request)));
    }

    @Override
    protected void eraseTargetConnectionFeedback(DropRequest request) {
        desk().say("");
    }

    @Override
    protected Command getReconnectSourceCommand(ReconnectRequest request) {
        return reconnect(request, End.SOURCE);
    }

    @Override
    protected Command getReconnectTargetCommand(ReconnectRequest request) {
        return reconnect(request, End.TARGET);
    }

    private Command reconnect(ReconnectRequest request, End end) {
        EObject to = element();
        if (to == null || !(request.getConnectionEditPart() instanceof LinePart line)) {
            return UnexecutableCommand.INSTANCE;
        }
        return desk().line(line.item()).<Command>map(l -> {
            Edit edit = desk().tools().reconnect(l, end, to);
            return new EditStep(edit);
        }).orElse(UnexecutableCommand.INSTANCE);
    }
}
