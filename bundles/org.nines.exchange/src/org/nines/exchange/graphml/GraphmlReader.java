// SPDX-License-Identifier: EPL-2.0
package org.nines.exchange.graphml;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nines.exchange.ReadLimits;
import org.nines.exchange.UnreadableInputException;
import org.nines.exchange.internal.ElementBudget;
import org.nines.exchange.internal.XmlReader;
import org.nines.kernel.network.Network;

/**
 * Reads one network in GraphML: nodes and edges with the data called 'label' (on edges also 'LinkLabel') and 'availability'; other data is passed
 * over. Graphs inside nodes, hyperedges and a second graph are refused.
 */
public final class GraphmlReader {

    private final XmlReader xml;
    /** What the data of a key is, by the identifier of the key. */
    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<NetworkFile.Node> nodes = new ArrayList<>();
    private final List<NetworkFile.Link> links = new ArrayList<>();
    /** Identifiers of the ends of each link, which may be defined later, and its line. */
    private final List<String> ends = new ArrayList<>();
    private int[] lines = new int[16];
    private boolean directed;
    private boolean seen;

    private GraphmlReader(XmlReader xml) {
        this.xml = xml;
    }

    /**
     * Reads a file.
     *
     * @throws UnreadableInputException when it can't be read or is wrong
     */
    public static NetworkFile read(Path file, ReadLimits limits) throws UnreadableInputException {
        try (XmlReader xml = new XmlReader(file, new ElementBudget(limits))) {
            return new GraphmlReader(xml).read();
        }
    }

    private NetworkFile read() throws UnreadableInputException {
        boolean root = true;
        for (XmlReader.Event event = xml.next(); event != XmlReader.Event.DONE; event = xml.next()) {
            if (event == XmlReader.Event.START) {
                if (root && !xml.name().equals("graphml")) {
                    throw problem(Issue.NOT_GRAPHML, "This is no GraphML file: its outermost element is '" + XmlReader.quoted(xml.name()) + "'.");
                }
                if (!root) {
                    start();
                }
                root = false;
            }
        }
        if (nodes.isEmpty()) {
            throw Issue.NO_NODES.at(xml.file(), 0, "", "The network has no nodes.");
        }
        int[] numbered = new int[ends.size()];
        for (int i = 0; i < numbered.length; i++) {
            Integer node = numbers.get(ends.get(i));
            if (node == null) {
                throw Issue.UNDEFINED.at(xml.file(), lines[i >> 1], ends.get(i), "An edge ends at the node '" + XmlReader.quoted(ends.get(i)) + "', which is not there.");
            }
            numbered[i] = node;
        }
        return new NetworkFile(xml.file(), directed, Network.of(nodes.size(), numbered), nodes, links);
    }

    private void start() throws UnreadableInputException {
        switch (xml.name()) {
            case "key" -> {
                String name = xml.attribute("attr.name");
                String id = xml.attribute("id");
                if (id != null && name != null) {
                    keys.put(id, name);
                }
                xml.skip();
            }
            case "graph" -> {
                if (seen) {
                    throw problem(Issue.UNSUPPORTED, "The file has more than one graph.");
                }
                seen = true;
                directed |= "directed".equals(xml.attribute("edgedefault"));
            }
            case "node" -> node();
            case "edge" -> edge();
            case "hyperedge" -> throw problem(Issue.UNSUPPORTED, "The element 'hyperedge' is not supported.");
            default -> xml.skip();
        }
    }

    private void node() throws UnreadableInputException {
        String id = required("id");
        if (numbers.putIfAbsent(id, nodes.size()) != null) {
            throw problem(Issue.DUPLICATE, "There are two nodes with the identifier '" + XmlReader.quoted(id) + "'.");
        }
        Data data = data();
        nodes.add(new NetworkFile.Node(id, data.label, data.failure));
    }

    private void edge() throws UnreadableInputException {
        ends.add(required("source"));
        ends.add(required("target"));
        directed |= "true".equals(xml.attribute("directed"));
        if (links.size() == lines.length) {
            lines = Arrays.copyOf(lines, 2 * lines.length);
        }
        lines[links.size()] = xml.line();
        Data data = data();
        links.add(new NetworkFile.Link(data.label, data.failure));
    }

    private String required(String attribute) throws UnreadableInputException {
        String value = xml.attribute(attribute);
        if (value == null) {
            throw problem(Issue.ATTRIBUTE, "The element '" + xml.name() + "' has no attribute '" + attribute + "'.");
        }
        return value;
    }

    /** What is known of a node or edge. */
    private static final class Data {
        private String label = "";
        private double failure = Double.NaN;
    }

    /** Reads on to the end of the node or edge. */
    private Data data() throws UnreadableInputException {
        Data data = new Data();
        for (XmlReader.Event event = xml.next(); event != XmlReader.Event.END; event = xml.next()) {
            if (event == XmlReader.Event.START) {
                if (xml.name().equals("graph")) {
                    throw problem(Issue.UNSUPPORTED, "There is a graph inside a node.");
                }
                String key = xml.name().equals("data") ? keys.get(String.valueOf(xml.attribute("key"))) : null;
                if (key == null) {
                    xml.skip();
                } else {
                    take(data, key, text());
                }
            }
        }
        return data;
    }

    private String text() throws UnreadableInputException {
        StringBuilder text = new StringBuilder();
        for (XmlReader.Event event = xml.next(); event != XmlReader.Event.END; event = xml.next()) {
            if (event == XmlReader.Event.START) {
                xml.skip();
            } else {
                text.append(xml.text());
            }
        }
        return text.toString().strip();
    }

    private void take(Data data, String key, String text) throws UnreadableInputException {
        if (key.equals("label") || key.equals("LinkLabel") && data.label.isEmpty()) {
            data.label = text;
        } else if (key.equals("availability") && !text.isEmpty()) {
            data.failure = failure(text);
        }
    }

    /** One less an availability, exact to the last digit that is written. */
    private double failure(String availability) throws UnreadableInputException {
        try {
            double failure = availability.length() > 100 ? Double.NaN : BigDecimal.ONE.subtract(new BigDecimal(availability)).doubleValue();
            if (failure >= 0 && failure <= 1) {
                return failure;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw problem(Issue.AVAILABILITY, "The availability '" + XmlReader.quoted(availability) + "' is no number between 0 and 1.");
    }

    private UnreadableInputException problem(Issue issue, String message) {
        return issue.at(xml.file(), xml.line(), "", message);
    }
}
