// SPDX-License-Identifier: EPL-2.0
package org.nines.model.internal;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nines.model.compute.VirtualMachine;
import org.nines.model.core.Item;
import org.nines.model.network.Link;
import org.nines.model.service.ClientPopulation;
import org.nines.model.service.ServiceInstance;
import org.nines.model.service.ServiceLevelAgreement;
import org.nines.model.storage.StorageLink;

/**
 * For how many copies each element of a model stands: which repeated items it is inside of or attached to.
 *
 * <p>The chain of an element names them from the outermost to the innermost; an element has one copy for each way to choose a copy of each.
 * Chains are prefixes of one another or end up in different branches, because an item is inside one item only.
 */
public final class Copies {

    private final EObject root;
    private final boolean any;
    private final Predicate<Item> repeated;
    private final Map<EObject, List<Item>> chains = new IdentityHashMap<>();

    /**
     * @param root of the tree
     * @param repeated which of the items with a count above one are looked at
     */
    public Copies(EObject root, Predicate<Item> repeated) {
        this.root = root;
        this.repeated = repeated;
        boolean found = false;
        for (Iterator<EObject> all = EcoreUtil.getAllContents(root, false); !found && all.hasNext();) {
            found = isRepeated(all.next());
        }
        any = found;
    }

    /** The copies of the whole model that an element is in; kept in the context of a validation, so that it is looked at once. */
    static Copies in(Map<Object, Object> context, EObject element) {
        EObject root = EcoreUtil.getRootContainer(element);
        if (context != null && context.get(Copies.class) instanceof Copies known && known.root == root) {
            return known;
        }
        Copies copies = new Copies(root, item -> true);
        if (context != null) {
            context.put(Copies.class, copies);
        }
        return copies;
    }

    /** Whether anything is repeated. */
    public boolean any() {
        return any;
    }

    /** The item itself stands for several; the root of a tree can't, for there is nothing that would hold the others. */
    boolean isRepeated(EObject element) {
        return element instanceof Item item && item.getCount() > 1 && item.eContainer() != null && repeated.test(item);
    }

    /** Repeated items that an element is inside of or attached to, itself included, from the outermost to the innermost. */
    public List<Item> chain(EObject element) {
        if (!any) {
            return List.of();
        }
        List<Item> known = chains.get(element);
        if (known == null) {
            known = List.of();
            for (List<Item> source : sources(element)) {
                known = source.size() > known.size() ? source : known;
            }
            if (isRepeated(element)) {
                known = new ArrayList<>(known);
                known.add((Item) element);
                known = List.copyOf(known);
            }
            chains.put(element, known);
        }
        return known;
    }

    /** Chains that an element follows: that of its container, and those of what it attaches itself to. One must begin with the other. */
    List<List<Item>> sources(EObject element) {
        List<List<Item>> sources = new ArrayList<>();
        if (element.eContainer() != null) {
            sources.add(chain(element.eContainer()));
        }
        switch (element) {
            case ServiceInstance instance when instance.getHost() != null -> sources.add(chain(instance.getHost()));
            case Link link -> link.getEnds().forEach(end -> sources.add(chain(end)));
            case StorageLink link when link.getHost() != null -> sources.add(chain(link.getHost()));
            case ClientPopulation clients when clients.getAttachedTo() != null -> sources.add(chain(clients.getAttachedTo()));
            case ServiceLevelAgreement agreement when agreement.getClients() != null -> sources.add(chain(agreement.getClients()));
            case VirtualMachine machine -> machine.getRunsOn().stream().map(this::chain).reduce(Copies::common).ifPresent(sources::add);
            default -> {
            }
        }
        return sources;
    }

    /** What two chains have in common from the outermost on. */
    static List<Item> common(List<Item> a, List<Item> b) {
        int length = 0;
        while (length < a.size() && length < b.size() && a.get(length) == b.get(length)) {
            length++;
        }
        return a.subList(0, length);
    }

    /** Number of copies of a chain; as many as a long can hold when there are more. */
    static long number(List<Item> chain) {
        long number = 1;
        for (Item item : chain) {
            long high = Math.multiplyHigh(number, item.getCount());
            number = high != 0 || number * item.getCount() < 0 ? Long.MAX_VALUE : number * item.getCount();
        }
        return number;
    }

    /** Number of copies of an element in the whole model. */
    public long number(EObject element) {
        return number(chain(element));
    }

    /** Number of copies of an element that one copy of another one refers to or contains. */
    long number(EObject element, EObject seenFrom) {
        List<Item> chain = chain(element);
        return chain.isEmpty() ? 1 : number(chain.subList(common(chain, chain(seenFrom)).size(), chain.size()));
    }

    /** Number of copies of several elements that one copy of another one refers to or contains. */
    long number(List<? extends EObject> elements, EObject seenFrom) {
        if (!any) {
            return elements.size();
        }
        long sum = 0;
        for (EObject element : elements) {
            sum += Math.min(number(element, seenFrom), Integer.MAX_VALUE);
        }
        return sum;
    }
}
