// SPDX-License-Identifier: EPL-2.0
package org.nines.help;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.nines.help.Block.Kind;
import org.nines.help.Block.Run;
import org.nines.help.Block.Style;

/** Reads a page. Pages are HTML that is well-formed XML, with the few elements named here; any other is an error. */
final class PageReader {

    private static final Map<String, Kind> BLOCKS = Map.of("h1", Kind.TITLE, "h2", Kind.HEADING, "p", Kind.PARAGRAPH, "li", Kind.ITEM, "th", Kind.TERM, "td", Kind.ROW,
            "pre", Kind.CODE);
    private static final Map<String, Style> STYLES = Map.of("b", Style.BOLD, "i", Style.ITALIC, "kbd", Style.KEY, "code", Style.CODE);
    private static final List<String> OTHERS = List.of("html", "head", "meta", "link", "title", "body", "ul", "ol", "table", "tr", "a");

    private final List<Block> blocks = new ArrayList<>();
    private final Deque<Style> styles = new ArrayDeque<>();
    private final StringBuilder title = new StringBuilder();
    private List<String> parts = List.of();
    private boolean inTitle;
    private Kind kind;
    private String anchor = "";
    private List<Run> runs = List.of();
    private String target = "";
    private String command = "";
    /** The number of the next step, 0 in a list without numbers. */
    private int step;

    static Page read(String file, InputStream content) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        PageReader reader = new PageReader();
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(content, "UTF-8");
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> reader.begin(xml);
                    case XMLStreamConstants.END_ELEMENT -> reader.end(xml.getLocalName());
                    case XMLStreamConstants.CHARACTERS -> reader.text(xml.getText());
                    default -> {
                        // comments and the document type say nothing
                    }
                }
            }
            xml.close();
        } catch (XMLStreamException | IllegalArgumentException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
        return new Page(file, reader.title.toString().strip(), reader.parts, reader.blocks);
    }

    private void begin(XMLStreamReader xml) {
        String name = xml.getLocalName();
        if (BLOCKS.containsKey(name)) {
            kind = name.equals("p") && "lead".equals(xml.getAttributeValue(null, "class")) ? Kind.LEAD : BLOCKS.get(name);
            anchor = orEmpty(xml.getAttributeValue(null, "id"));
            runs = new ArrayList<>();
        } else if (STYLES.containsKey(name)) {
            styles.push(STYLES.get(name));
            command = orEmpty(xml.getAttributeValue(null, "data-command"));
        } else if (name.equals("a")) {
            target = xml.getAttributeValue(null, "href");
        } else if (name.equals("title")) {
            inTitle = true;
        } else if (name.equals("meta") && "parts".equals(xml.getAttributeValue(null, "name"))) {
            parts = List.of(xml.getAttributeValue(null, "content").split(" "));
        } else if (name.equals("ol") || name.equals("ul")) {
            step = name.equals("ol") ? 1 : 0;
        } else if (!OTHERS.contains(name)) {
            throw new IllegalArgumentException("element " + name + " is none of those that pages may have");
        }
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value;
    }

    private void end(String name) {
        if (BLOCKS.containsKey(name)) {
            String label = kind == Kind.ITEM && step > 0 ? Integer.toString(step++) : "";
            blocks.add(new Block(kind, label, anchor, stripped(runs)));
            kind = null;
        } else if (STYLES.containsKey(name)) {
            styles.pop();
            command = "";
        } else if (name.equals("a")) {
            target = "";
        } else if (name.equals("title")) {
            inTitle = false;
        }
    }

    private void text(String text) {
        if (inTitle) {
            title.append(text);
        } else if (kind != null) {
            String shown = kind == Kind.CODE ? text : text.replaceAll("\\s+", " ");
            runs.add(new Run(shown, styles.isEmpty() ? Style.PLAIN : styles.peek(), target, command));
        }
    }

    /** Without space at the beginning and the end. */
    private static List<Run> stripped(List<Run> runs) {
        List<Run> stripped = new ArrayList<>(runs);
        if (!stripped.isEmpty()) {
            Run first = stripped.getFirst();
            stripped.set(0, new Run(first.text().stripLeading(), first.style(), first.target(), first.command()));
            Run last = stripped.getLast();
            stripped.set(stripped.size() - 1, new Run(last.text().stripTrailing(), last.style(), last.target(), last.command()));
        }
        stripped.removeIf(r -> r.text().isEmpty());
        return stripped;
    }
}
