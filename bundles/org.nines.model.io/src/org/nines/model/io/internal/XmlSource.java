// SPDX-License-Identifier: EPL-2.0
package org.nines.model.io.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.nines.model.io.ModelException;

/** The only XML parser for files: UTF-8, no document type, no entities but the five, no network, bounded. */
final class XmlSource {

    private final BoundedInput input;
    private final Budget budget;
    private final String file;
    private final XmlHandler handler;
    private int depth;
    private int line = 1;

    private XmlSource(BoundedInput input, Budget budget, String file, XmlHandler handler) {
        this.input = input;
        this.budget = budget;
        this.file = file;
        this.handler = handler;
    }

    /**
     * Parses to the end of the stream and hands the content to the handler.
     *
     * @param file name for messages
     * @return stamp of what was read
     * @throws ModelException when the file can't be read to its end, or from the handler
     */
    static FileStamp parse(InputStream in, Budget budget, String file, XmlHandler handler) throws ModelException {
        BoundedInput input = new BoundedInput(in, budget);
        XmlSource source = new XmlSource(input, budget, file, handler);
        try {
            source.parse();
            byte[] rest = new byte[1024];
            while (input.read(rest, 0, rest.length) >= 0) {
                // The parser has checked what follows the root; only the stamp needs the rest.
            }
            return input.stamp();
        } catch (ModelException e) {
            throw e;
        } catch (IOException e) {
            throw source.failure(e, source.line);
        }
    }

    private void parse() throws IOException {
        PushbackInputStream start = new PushbackInputStream(input, 3);
        byte[] first = start.readNBytes(3);
        if (first.length == 0) {
            throw Issue.EMPTY.failure(file, "the file is empty.");
        }
        boolean mark = first.length == 3 && first[0] == (byte) 0xef && first[1] == (byte) 0xbb && first[2] == (byte) 0xbf;
        if (!mark) {
            start.unread(first);
        }
        InputStreamReader text = new InputStreamReader(start, StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT));
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(text);
            checkEncoding(reader.getCharacterEncodingScheme());
            if (reader.getCharacterEncodingScheme() != null) {
                // Space outside the root is no event: what follows the declaration is taken to stand in the next line.
                line++;
            }
            while (reader.hasNext()) {
                int event = reader.next();
                // Positions are those of the end of an event; the next one begins there.
                deliver(reader, event);
                line = reader.getLocation().getLineNumber();
            }
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    /** The JDK's own, whatever else is on the class path. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("external entities are not read");
        });
        return factory;
    }

    private void checkEncoding(String declared) throws ModelException {
        if (declared != null && !declared.equalsIgnoreCase("UTF-8")) {
            throw Issue.NOT_UTF8.failure(file + ":1", "the file says that its encoding is " + shorten(declared) + "; model files are UTF-8.");
        }
    }

    private void deliver(XMLStreamReader reader, int event) throws ModelException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start(reader);
            case XMLStreamConstants.END_ELEMENT -> {
                depth--;
                handler.end();
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                if (reader.getTextLength() > budget.limits.maxAttributeLength()) {
                    throw tooLong("a text");
                }
                handler.text(reader.getText(), line);
            }
            case XMLStreamConstants.DTD -> throw Issue.DOCTYPE.failure(file + ":" + line, "the file has a document type declaration.");
            case XMLStreamConstants.ENTITY_REFERENCE ->
                throw Issue.NOT_XML.failure(file + ":" + line, "the entity '" + shorten(reader.getLocalName()) + "' is unknown.");
            case XMLStreamConstants.COMMENT, XMLStreamConstants.PROCESSING_INSTRUCTION -> {
                if (depth > 0) {
                    handler.remark(line);
                }
            }
            default -> {
                // End of document.
            }
        }
    }

    private void start(XMLStreamReader reader) throws ModelException {
        if (++depth > budget.limits.maxDepth()) {
            throw Issue.TOO_DEEP.failure(file + ":" + line, "elements are nested more than " + budget.limits.maxDepth() + " deep.");
        }
        if (--budget.elements < 0) {
            throw Issue.TOO_MANY_ELEMENTS.failure(file + ":" + line,
                    "the model has more than " + budget.limits.maxElements() + " elements.");
        }
        List<XmlHandler.Attribute> attributes = new ArrayList<>(reader.getAttributeCount());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String value = reader.getAttributeValue(i);
            if (value.length() > budget.limits.maxAttributeLength()) {
                throw tooLong("the attribute '" + shorten(reader.getAttributeLocalName(i)) + "'");
            }
            attributes.add(new XmlHandler.Attribute(orEmpty(reader.getAttributeNamespace(i)), reader.getAttributeLocalName(i), value));
        }
        Map<String, String> declared = Map.of();
        if (reader.getNamespaceCount() > 0) {
            declared = new HashMap<>();
            for (int i = 0; i < reader.getNamespaceCount(); i++) {
                declared.put(orEmpty(reader.getNamespacePrefix(i)), orEmpty(reader.getNamespaceURI(i)));
            }
        }
        handler.start(new XmlHandler.Tag(orEmpty(reader.getNamespaceURI()), reader.getLocalName(), line, attributes, declared,
                reader::getNamespaceURI));
    }

    private ModelException tooLong(String what) {
        return Issue.TOO_LONG.failure(file + ":" + line,
                what + " has more than " + budget.limits.maxAttributeLength() + " characters.");
    }

    private ModelException failure(XMLStreamException e) {
        if (e.getNestedException() instanceof IOException cause) {
            return failure(cause, line);
        }
        int where = e.getLocation() == null ? line : e.getLocation().getLineNumber();
        if (depth > 0 && input.ended()) {
            return Issue.TRUNCATED.failure(file + ":" + where, "the file ends in the middle of an element.");
        }
        String message = e.getMessage();
        int detail = message.indexOf("Message: ");
        return Issue.NOT_XML.failure(file + ":" + where,
                "this is not well-formed XML: " + shorten(detail < 0 ? message : message.substring(detail + "Message: ".length())));
    }

    private ModelException failure(IOException cause, int where) {
        if (cause instanceof BoundedInput.LimitException limit) {
            return limit.issue.failure(file, limit.getMessage());
        }
        if (cause instanceof CharacterCodingException) {
            return Issue.NOT_UTF8.failure(file + ":" + where, "the file is not text in UTF-8.");
        }
        return Issue.UNREADABLE.failure(file, "the file can't be read: " + cause.getMessage());
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    /** Text from a file, made fit for a message: one line, not too long. */
    static String shorten(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() > 100 ? line.substring(0, 100) + "…" : line;
    }
}
