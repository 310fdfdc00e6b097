// SPDX-License-Identifier: EPL-2.0
package org.nines.sirius;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.nines.sirius.internal.Canvas;

/** The diagram 'Storage': where data lies and by which ways it is reached and copied. */
public final class StorageServices {

    private final Canvas canvas = new Canvas("storage");

    /** What stands in a shape, or on the paper for the project. @param row class of the elements, as in the notation */
    public List<EObject> storageContent(EObject container, String row) {
        return canvas.content(container, row);
    }

    /** What is written in a shape. */
    public String storageLabel(EObject element) {
        return canvas.label(element);
    }

    /** Links between controllers of hosts and of shared storage. */
    public List<EObject> storageLinks(EObject project) {
        return canvas.lines(project, "StorageLink");
    }

    /** Where the line of a storage link begins. */
    public List<EObject> storageLinkSources(EObject element) {
        return canvas.sources(element, "StorageLink");
    }

    /** Where it ends. */
    public List<EObject> storageLinkTargets(EObject element) {
        return canvas.targets(element, "StorageLink");
    }

    /** Replications. */
    public List<EObject> storageReplications(EObject project) {
        return canvas.lines(project, "Replication");
    }

    /** Where the line of a replication begins. */
    public List<EObject> replicationSources(EObject element) {
        return canvas.sources(element, "Replication");
    }

    /** Where it ends. */
    public List<EObject> replicationTargets(EObject element) {
        return canvas.targets(element, "Replication");
    }

    /** What is written beside it. */
    public String replicationLabel(EObject element) {
        return canvas.lineLabel(element, "Replication");
    }

    /** Whether the line of a replication has a look. */
    public boolean replicationLooks(EObject replication, String look) {
        return canvas.lineLooks(replication, "Replication", look);
    }

    /** Where lines end that begin at a shape. @param row reference that they stand for */
    public List<EObject> storageConnected(EObject source, String row) {
        return canvas.connected(source, row);
    }

    /** Whether an element can be dropped on a shape. */
    public boolean storageAccepts(EObject container, EObject element) {
        return canvas.tools(container).put(List.of(element), container).applies();
    }
}
