// SPDX-License-Identifier: EPL-2.0
package org.nines.exchange.openpsa;

import java.io.Writer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.nines.kernel.Figures;
import org.nines.kernel.StructureGraph;
import org.nines.kernel.StructureVisitor;

/**
 * Writes functions of a structure graph as a fault tree in the Open-PSA Model Exchange Format: a gate for each node that has arguments, with
 * disjunctions written as such, and a basic event with its probability for each element. The same graph gives the same text.
 */
public final class OpenPsaWriter {

    private final XMLStreamWriter xml;
    private final StructureGraph graph;
    private final Set<String> taken = new HashSet<>();
    /** Name of the gate of a node, or of the element of a literal. */
    private final String[] names;
    private final boolean[] literal;
    /** Whether the gate of a node is that of its complement. */
    private final boolean[] complemented;
    private final Set<Integer> elements = new HashSet<>();

    private OpenPsaWriter(XMLStreamWriter xml, StructureGraph graph) {
        this.xml = xml;
        this.graph = graph;
        names = new String[graph.size()];
        literal = new boolean[graph.size()];
        complemented = new boolean[graph.size()];
    }

    /**
     * Writes a fault tree.
     *
     * @param name name of the fault tree
     * @param figures probabilities; events for which nothing is set are written without one
     * @param tops references of the functions by the names of their gates
     * @throws XMLStreamException when the text can't be written
     * @throws IllegalArgumentException when a function depends on an element of more than two states, or a name has a character that XML can't hold
     */
    public static void write(Writer out, String name, StructureGraph graph, Figures figures, Map<String, Integer> tops) throws XMLStreamException {
        XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
        new OpenPsaWriter(xml, graph).write(name, figures, new TreeMap<>(tops));
        xml.flush();
    }

    private void write(String name, Figures figures, Map<String, Integer> tops) throws XMLStreamException {
        for (int e = 0; e < graph.elementCount(); e++) {
            taken.add(graph.name(e));
        }
        for (String top : tops.keySet()) {
            if (!taken.add(top)) {
                throw new IllegalArgumentException("the gate '" + top + "' has the name of an event");
            }
        }
        xml.writeStartDocument("UTF-8", "1.0");
        line(0);
        xml.writeStartElement("opsa-mef");
        start(1, "define-fault-tree", name);
        for (Map.Entry<String, Integer> top : tops.entrySet()) {
            // the walk comes before, so that names are known
            collect(top.getValue());
            start(2, "define-gate", top.getKey());
            reference(3, top.getValue());
            end(2);
        }
        end(1);
        line(1);
        xml.writeStartElement("model-data");
        for (int e : elements.stream().sorted().toList()) {
            event(e, figures.probabilities(e));
        }
        end(1);
        end(0);
        line(0);
        xml.writeEndDocument();
    }

    private void event(int element, double[] states) throws XMLStreamException {
        start(2, "define-basic-event", graph.name(element));
        if (states != null) {
            line(3);
            xml.writeEmptyElement("float");
            xml.writeAttribute("value", Double.toString(states[1]));
        }
        end(2);
    }

    /** Writes the gates on which a function depends and that are not yet written. */
    private void collect(int top) throws XMLStreamException {
        XMLStreamException[] failure = new XMLStreamException[1];
        graph.walk(new StructureVisitor() {
            @Override
            public void literal(int ref, int element, int[] states) {
                if (graph.stateCount(element) != 2) {
                    throw new IllegalArgumentException("the element '" + graph.name(element) + "' has " + graph.stateCount(element) + " states; a basic event has two");
                }
                names[ref >> 1] = graph.name(element);
                literal[ref >> 1] = true;
                elements.add(element);
            }

            @Override
            public void and(int ref, int[] arguments) {
                int negative = 0;
                for (int argument : arguments) {
                    negative += isNegative(argument) ? 1 : 0;
                }
                boolean or = 2 * negative > arguments.length;
                complemented[ref >> 1] = or;
                gate(ref, or ? "or" : "and", 0, or ? negated(arguments) : arguments);
            }

            @Override
            public void atLeast(int ref, int k, int[] arguments) {
                gate(ref, "atleast", k, arguments);
            }

            @Override
            public void xor(int ref, int a, int b) {
                gate(ref, "xor", 0, new int[] {a, b});
            }

            private void gate(int ref, String tag, int k, int[] arguments) {
                try {
                    if (names[ref >> 1] == null && failure[0] == null) {
                        writeGate(ref >> 1, tag, k, arguments);
                    }
                } catch (XMLStreamException e) {
                    failure[0] = e;
                }
            }
        }, top);
        if (failure[0] != null) {
            throw failure[0];
        }
    }

    private static int[] negated(int[] arguments) {
        return Arrays.stream(arguments).map(StructureGraph.Builder::not).toArray();
    }

    private boolean isNegative(int ref) {
        return (ref & 1) != 0 ^ complemented[ref >> 1];
    }

    private void writeGate(int node, String tag, int k, int[] arguments) throws XMLStreamException {
        String name = "g" + node;
        while (!taken.add(name)) {
            name = "g" + name;
        }
        names[node] = name;
        start(2, "define-gate", name);
        line(3);
        xml.writeStartElement(tag);
        if (k > 0) {
            xml.writeAttribute("min", Integer.toString(k));
        }
        for (int argument : arguments) {
            reference(4, argument);
        }
        end(3);
        end(2);
    }

    private void reference(int depth, int ref) throws XMLStreamException {
        line(depth);
        if (ref == StructureGraph.TRUE || ref == StructureGraph.FALSE) {
            xml.writeEmptyElement("constant");
            xml.writeAttribute("value", Boolean.toString(ref == StructureGraph.TRUE));
            return;
        }
        boolean negative = isNegative(ref);
        if (negative) {
            xml.writeStartElement("not");
        }
        xml.writeEmptyElement(literal[ref >> 1] ? "basic-event" : "gate");
        xml.writeAttribute("name", names[ref >> 1]);
        if (negative) {
            xml.writeEndElement();
        }
    }

    private void start(int depth, String tag, String name) throws XMLStreamException {
        if (!name.codePoints().allMatch(OpenPsaWriter::isXml)) {
            throw new IllegalArgumentException("the name '" + name + "' has a character that XML can't hold");
        }
        line(depth);
        xml.writeStartElement(tag);
        xml.writeAttribute("name", name);
    }

    private static boolean isXml(int c) {
        return c >= 0x20 && c < 0xd800 || c >= 0xe000 && c < 0xfffe || c >= 0x10000;
    }

    private void end(int depth) throws XMLStreamException {
        line(depth);
        xml.writeEndElement();
    }

    private void line(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
