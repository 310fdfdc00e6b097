// SPDX-License-Identifier: EPL-2.0
package org.nines.sirius;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.nines.model.edit.Edits;
import org.nines.sirius.internal.Canvas;
import org.nines.sirius.internal.Kept;

/** The diagram 'Topology': where everything stands, and what connects sites with one another and the world. */
public final class TopologyServices {

    private final Canvas canvas = new Canvas("topology");

    /** What stands in a shape, or on the paper for the project. @param row class of the elements, as in the notation */
    public List<EObject> topologyContent(EObject container, String row) {
        return canvas.content(container, row);
    }

    /** What is written in a shape. */
    public String topologyLabel(EObject element) {
        return canvas.label(element);
    }

    /** Links between sites; of those that are drawn as one line, the first. @param network "A", "B", or "" for all others */
    public List<EObject> topologyLinks(EObject project, String network) {
        return canvas.lines(project, "Link", network);
    }

    /** All links that the line of a link stands for. */
    public List<EObject> topologyLinkElements(EObject link) {
        return canvas.elements(link, "Link");
    }

    /** Where the line of a link begins. */
    public List<EObject> topologyLinkSources(EObject link) {
        return canvas.sources(link, "Link");
    }

    /** Where the line of a link ends. */
    public List<EObject> topologyLinkTargets(EObject link) {
        return canvas.targets(link, "Link");
    }

    /** What is written beside a link. */
    public String topologyLinkLabel(EObject link) {
        return canvas.lineLabel(link, "Link");
    }

    /** Whether the line of a link has a dash pattern. */
    public boolean topologyLinkDashes(EObject link, String pattern) {
        return canvas.dashes(link, "Link", pattern);
    }

    /** Red in the colour of a link, from 0 to 255. */
    public Integer topologyLinkRed(EObject link) {
        return canvas.colour(link, 0, "Link");
    }

    /** Green in the colour of a link, from 0 to 255. */
    public Integer topologyLinkGreen(EObject link) {
        return canvas.colour(link, 1, "Link");
    }

    /** Blue in the colour of a link, from 0 to 255. */
    public Integer topologyLinkBlue(EObject link) {
        return canvas.colour(link, 2, "Link");
    }

    /** Whether an element can be dropped on a shape. */
    public boolean topologyAccepts(EObject container, EObject element) {
        return canvas.tools(container).put(List.of(element), container).applies();
    }

    /** Deletes all links that the line of a link stands for. */
    public EObject topologyDeleteLinks(EObject link) {
        if (Kept.isInProject(link)) {
            Edits.delete(topologyLinkElements(link)).apply();
        }
        return link;
    }
}
