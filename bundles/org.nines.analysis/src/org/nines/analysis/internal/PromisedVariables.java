// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.eclipse.emf.ecore.EObject;
import org.nines.analysis.Snapshot;
import org.nines.kernel.StructureGraph;
import org.nines.model.core.Item;
import org.nines.model.network.ExternalNetwork;
import org.nines.model.network.ProvidedLink;
import org.nines.model.service.Promise;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceLevel;
import org.nines.model.service.ServiceLevelAgreement;

/**
 * The view of promises on which one agreement rests: one event for each item and each service level that others promise, and for each circuit and
 * network of others that nobody promises; everything else never fails.
 */
final class PromisedVariables extends LastingVariables {

    private final Snapshot snapshot;
    private final Promises promises;
    private final ServiceLevelAgreement judged;
    private final Map<EObject, Integer> elements = new IdentityHashMap<>();
    private final List<EObject> owners = new ArrayList<>();

    /** @param judged the agreement that rests on the others */
    PromisedVariables(Snapshot snapshot, StructureGraph.Builder graph, Promises promises, ServiceLevelAgreement judged) {
        super(graph);
        this.snapshot = snapshot;
        this.promises = promises;
        this.judged = judged;
    }

    @Override
    public int works(Item item, Felt felt) {
        if (snapshot.isFailed(item)) {
            return StructureGraph.FALSE;
        }
        Promise promise = promises.of(item);
        if (promise == null) {
            return item instanceof ProvidedLink || item instanceof ExternalNetwork ? up(item) : StructureGraph.TRUE;
        }
        return hidden(promise, felt) ? StructureGraph.TRUE : up(item);
    }

    /** A buffer that is empty again at once hides what is restored in time. */
    private static boolean hidden(Promise promise, Felt felt) {
        return promise.getRestore() != null && felt.drain() == 0 && felt.delay() > 0 && promise.getRestore().hours() <= felt.delay();
    }

    private int up(EObject owner) {
        int element = elements.computeIfAbsent(owner, o -> {
            owners.add(o);
            return graph.event(snapshot.id(o));
        });
        return StructureGraph.Builder.not(graph.occurred(element));
    }

    @Override
    public OptionalInt promised(Service service, ServiceLevel level) {
        ServiceLevelAgreement agreement = promises.of(service, level, judged);
        return agreement == null ? OptionalInt.empty() : OptionalInt.of(up(agreement));
    }

    /** What an element of the graph stands for: an item, or the agreement about a service level. */
    EObject owner(int element) {
        return owners.get(element);
    }
}
