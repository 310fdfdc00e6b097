// SPDX-License-Identifier: EPL-2.0
package org.nines.sirius;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.nines.sirius.internal.Canvas;

/** The diagram 'Network': what is wired to what, in which network. */
public final class NetworkServices {

    private final Canvas canvas = new Canvas("network");

    /** What stands in a shape, or on the paper for the project. @param row class of the elements, as in the notation */
    public List<EObject> networkContent(EObject container, String row) {
        return canvas.content(container, row);
    }

    /** What is written in a shape. */
    public String networkLabel(EObject element) {
        return canvas.label(element);
    }

    /** Links. @param network "A" for the first network of the model, "B" for the second, "" for all others */
    public List<EObject> networkLinks(EObject project, String network) {
        return canvas.lines(project, "Link", network);
    }

    /** Where the line of a link begins. */
    public List<EObject> networkLinkSources(EObject element) {
        return canvas.sources(element, "Link");
    }

    /** Where it ends. */
    public List<EObject> networkLinkTargets(EObject element) {
        return canvas.targets(element, "Link");
    }

    /** What is written beside it. */
    public String networkLinkLabel(EObject element) {
        return canvas.lineLabel(element, "Link");
    }

    /** Whether the line of a link has a dash pattern. */
    public boolean networkLinkDashes(EObject link, String pattern) {
        return canvas.dashes(link, "Link", pattern);
    }

    /** Red in the colour of a link, from 0 to 255. */
    public Integer networkLinkRed(EObject element) {
        return canvas.colour(element, 0, "Link");
    }

    /** Green in the colour of a link, from 0 to 255. */
    public Integer networkLinkGreen(EObject element) {
        return canvas.colour(element, 1, "Link");
    }

    /** Blue in the colour of a link, from 0 to 255. */
    public Integer networkLinkBlue(EObject element) {
        return canvas.colour(element, 2, "Link");
    }

    /** Where lines end that begin at a shape. @param row reference that they stand for */
    public List<EObject> networkConnected(EObject source, String row) {
        return canvas.connected(source, row);
    }

    /** Whether an element can be dropped on a shape. */
    public boolean networkAccepts(EObject container, EObject element) {
        return canvas.tools(container).put(List.of(element), container).applies();
    }
}
