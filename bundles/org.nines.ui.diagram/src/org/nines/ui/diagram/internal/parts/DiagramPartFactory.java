// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.diagram.internal.parts;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;
import org.nines.scene.Group.Role;

/** Two kinds of edit part show everything that a diagram can show. */
public final class DiagramPartFactory implements EditPartFactory {

    @Override
    public EditPart createEditPart(EditPart context, Object model) {
        Item item = (Item) model;
        return item.drawn.role() == Role.EDGE ? new LinePart(item) : new ShapePart(item);
    }
}
