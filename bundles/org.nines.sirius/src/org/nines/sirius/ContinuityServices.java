// SPDX-License-Identifier: EPL-2.0
package org.nines.sirius;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.nines.sirius.internal.Canvas;

/** The diagram 'Continuity': at which site what takes over from what, and in which order. */
public final class ContinuityServices {

    private final Canvas canvas = new Canvas("continuity");

    /** What stands in a shape, or on the paper for the project. @param row class of the elements, as in the notation */
    public List<EObject> continuityContent(EObject container, String row) {
        return canvas.content(container, row);
    }

    /** What is written in a shape. */
    public String continuityLabel(EObject element) {
        return canvas.label(element);
    }

    /** Whether a shape has a look. */
    public boolean continuityLooks(EObject element, String look) {
        return canvas.looks(element, look);
    }

    /** What takes over from an instance. @param row class of what the lines stand for */
    public List<EObject> continuityConnected(EObject instance, String row) {
        return canvas.connected(instance, row);
    }

    /** Whether the line from an instance to its successor has a look. */
    public boolean continuityLineLooks(EObject instance, String look) {
        return canvas.lineLooks(instance, "ServiceInstance", look);
    }

    /** Whether an element can be dropped on a shape. */
    public boolean continuityAccepts(EObject container, EObject element) {
        return canvas.tools(container).put(List.of(element), container).applies();
    }
}
