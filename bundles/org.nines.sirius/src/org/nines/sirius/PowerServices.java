// SPDX-License-Identifier: EPL-2.0
package org.nines.sirius;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.nines.sirius.internal.Canvas;

/** The diagram 'Power': the way of the power from the grid to each power supply, and what is cooled by what. */
public final class PowerServices {

    private final Canvas canvas = new Canvas("power");

    /** What stands in a shape, or on the paper for the project. @param row class of the elements, as in the notation */
    public List<EObject> powerContent(EObject container, String row) {
        return canvas.content(container, row);
    }

    /** What is written in a shape. */
    public String powerLabel(EObject element) {
        return canvas.label(element);
    }

    /** Whether a shape has a look. */
    public boolean powerLooks(EObject element, String look) {
        return canvas.looks(element, look);
    }

    /** Power supplies, each a line from what feeds it. */
    public List<EObject> powerSupplies(EObject project) {
        return canvas.lines(project, "PowerSupply");
    }

    /** Where the line of a power supply begins. */
    public List<EObject> powerSupplySources(EObject element) {
        return canvas.sources(element, "PowerSupply");
    }

    /** Where it ends. */
    public List<EObject> powerSupplyTargets(EObject element) {
        return canvas.targets(element, "PowerSupply");
    }

    /** Whether lines have a dash pattern. @param row "PowerSupply", or "fedBy" for those that begin at a shape */
    public boolean powerDashes(EObject element, String row, String pattern) {
        return canvas.dashes(element, row, pattern);
    }

    /** Whether something is fed otherwise than by one feed: what filters by feed leave. @param feed its label, "A" */
    public boolean isOnOtherFeed(EObject element, String feed) {
        return !canvas.layer(element, "PowerSupply", "fedBy").equals("feed " + feed);
    }

    /** Red in the colour of what a device feeds, from 0 to 255. */
    public Integer powerRed(EObject element) {
        return canvas.colour(element, 0, "PowerSupply", "fedBy");
    }

    /** Green in the colour of what a device feeds, from 0 to 255. */
    public Integer powerGreen(EObject element) {
        return canvas.colour(element, 1, "PowerSupply", "fedBy");
    }

    /** Blue in the colour of what a device feeds, from 0 to 255. */
    public Integer powerBlue(EObject element) {
        return canvas.colour(element, 2, "PowerSupply", "fedBy");
    }

    /** Where lines end that begin at a shape. @param row reference that they stand for */
    public List<EObject> powerConnected(EObject source, String row) {
        return canvas.connected(source, row);
    }
}
