// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.diagram.internal.palette;

import org.eclipse.gef.requests.CreationFactory;
import org.eclipse.gef.tools.CreationTool;
import org.nines.scene.tools.Tool;

/** Makes an element or an assembly where one clicks. */
final class MakeTool extends CreationTool {

    MakeTool(Tool tool, boolean sticky) {
        super(new Product(tool));
        setUnloadWhenFinished(!sticky);
    }

    /** What requests are asked with: the tool itself, for making is the matter of the model. */
    record Product(Tool tool) implements CreationFactory {

        @Override
        public Object getNewObject() {
            return tool;
        }

        @Override
        public Object getObjectType() {
            return tool;
        }
    }
}
