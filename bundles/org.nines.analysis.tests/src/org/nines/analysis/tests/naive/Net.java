// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.tests.naive;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.nines.model.compute.Host;
import org.nines.model.core.Item;
import org.nines.model.network.LineCard;
import org.nines.model.network.Link;
import org.nines.model.network.NetworkInterface;
import org.nines.model.network.NetworkNode;
import org.nines.model.network.Port;
import org.nines.model.network.ProvidedLink;

/** Who reaches whom: a search that spreads over devices, never through hosts. */
final class Net {

    private record From(EObject node, Behind behind) {
    }

    private final Evaluation all;
    private final Map<From, Set<EObject>> reach = new HashMap<>();

    Net(Evaluation all) {
        this.all = all;
    }

    boolean attached(NetworkNode node) {
        return parts(node, Behind.NOTHING) && (device(node) instanceof Host || all.stands((Item) device(node), Behind.NOTHING));
    }

    boolean path(EObject from, Host to, Behind behind) {
        EObject start = device(from);
        return start == to || reach.computeIfAbsent(new From(start, behind), f -> reached(start, behind)).contains(to);
    }

    private Set<EObject> reached(EObject from, Behind behind) {
        Set<EObject> reached = new HashSet<>();
        Deque<EObject> queue = new ArrayDeque<>();
        if (from instanceof Host || all.stands((Item) from, behind)) {
            reached.add(from);
            queue.add(from);
        }
        while (!queue.isEmpty()) {
            EObject node = queue.remove();
            for (Link link : all.facts.links(node)) {
                for (NetworkNode end : link.getEnds()) {
                    EObject other = device(end);
                    if (!reached.contains(other) && carries(link, behind) && (other instanceof Host || all.stands((Item) other, behind))) {
                        reached.add(other);
                        if (!(other instanceof Host)) {
                            queue.add(other);
                        }
                    }
                }
            }
        }
        return reached;
    }

    private boolean carries(Link link, Behind behind) {
        return all.works(link, behind) && link.getConduits().stream().allMatch(c -> all.works(c, behind))
                && link.getEnds().stream().allMatch(end -> parts(end, behind))
                && (!(link instanceof ProvidedLink provided) || provided.getProvider() == null || all.works(provided.getProvider(), behind));
    }

    private static boolean isPart(EObject node) {
        return node instanceof NetworkInterface || node instanceof Port || node instanceof LineCard;
    }

    private boolean parts(EObject end, Behind behind) {
        return !isPart(end) || all.works((Item) end, behind) && parts(end.eContainer(), behind);
    }

    static EObject device(EObject end) {
        return isPart(end) ? device(end.eContainer()) : end;
    }
}
