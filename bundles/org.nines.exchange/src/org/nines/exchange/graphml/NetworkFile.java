// SPDX-License-Identifier: EPL-2.0
package org.nines.exchange.graphml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nines.exchange.UnreadableInputException;
import org.nines.exchange.internal.XmlReader;
import org.nines.kernel.network.Network;

/**
 * A network as a file has it. Nodes and links are numbered in the order of the file, parallel links and links from a node to itself included.
 *
 * @param file as the caller named it
 * @param directed whether links have a direction, which the network then lacks
 * @param network the structure
 * @param nodes by number
 * @param links by number
 */
public record NetworkFile(String file, boolean directed, Network network, List<Node> nodes, List<Link> links) {

    private static final int MOST_NAMES = 5;

    /**
     * @param id identifier, unique
     * @param label empty where there is none; not always unique
     * @param failure one less the availability that the file gives; NaN where it gives none
     */
    public record Node(String id, String label, double failure) {
    }

    /**
     * @param label empty where there is none
     * @param failure one less the availability that the file gives; NaN where it gives none
     */
    public record Link(String label, double failure) {
    }

    public NetworkFile {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
    }

    /**
     * Number of the node with an identifier or, where no node has it, a label.
     *
     * @throws UnreadableInputException when there is none, or several nodes have the label
     */
    public int node(String idOrLabel) throws UnreadableInputException {
        List<Integer> labelled = new ArrayList<>();
        for (int n = 0; n < nodes.size(); n++) {
            if (nodes.get(n).id().equals(idOrLabel)) {
                return n;
            }
            if (nodes.get(n).label().equals(idOrLabel)) {
                labelled.add(n);
            }
        }
        String quoted = XmlReader.quoted(idOrLabel);
        if (labelled.isEmpty()) {
            throw Issue.NO_SUCH_NODE.at(file, 0, idOrLabel, "There is no node '" + quoted + "'.");
        }
        if (labelled.size() > 1) {
            String ids = labelled.stream().limit(MOST_NAMES).map(n -> nodes.get(n).id()).collect(Collectors.joining(", "));
            throw Issue.AMBIGUOUS.at(file, 0, idOrLabel, labelled.size() + " nodes have the label '" + quoted + "'; their identifiers are " + ids
                    + (labelled.size() > MOST_NAMES ? " and so on." : "."));
        }
        return labelled.get(0);
    }

    /** A name for each node, all different: its label where no other has it, else with the identifier behind the label. */
    public List<String> nodeNames() {
        Map<String, Integer> uses = new HashMap<>();
        for (Node node : nodes) {
            uses.merge(node.label(), 1, Integer::sum);
            uses.merge(node.id(), 1, Integer::sum);
        }
        Set<String> taken = new HashSet<>();
        return nodes.stream().map(n -> free(taken, n.label().isEmpty() ? n.id()
                : uses.get(n.label()) == 1 || n.label().equals(n.id()) ? n.label() : n.label() + " [" + n.id() + "]")).toList();
    }

    /** A name for each link, different from all others and from those of nodes: the names of its ends, numbered where several have the same. */
    public List<String> linkNames() {
        List<String> ends = nodeNames();
        Set<String> taken = new HashSet<>(ends);
        return IntStream.range(0, links.size()).mapToObj(l -> free(taken, ends.get(Math.min(network.from(l), network.to(l))) + " – "
                + ends.get(Math.max(network.from(l), network.to(l))))).toList();
    }

    private static String free(Set<String> taken, String wanted) {
        String name = wanted;
        for (int i = 2; !taken.add(name); i++) {
            name = wanted + " (" + i + ")";
        }
        return name;
    }
}
