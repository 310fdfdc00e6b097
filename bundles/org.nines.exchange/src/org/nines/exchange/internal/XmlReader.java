// SPDX-License-Identifier: EPL-2.0
package org.nines.exchange.internal;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.nines.exchange.InputProblem;
import org.nines.exchange.UnreadableInputException;

/**
 * Reads an XML file event by event: no document type definition, no entities but the five, nothing from outside the file, bounded size and
 * depth. Names of elements and attributes are local ones; namespaces don't matter to any format that is read with it.
 */
public final class XmlReader implements AutoCloseable {

    /** What {@link #next} found. */
    public enum Event {
        /** An element begins; its name and attributes can be asked for. */
        START,
        /** An element ends. */
        END,
        /** Text inside an element, all of it in one piece. */
        TEXT,
        /** The file has ended, and it was well-formed. */
        DONE
    }

    /** A document type that names the root element and nothing more: older examples of Open-PSA files begin with one. */
    private static final Pattern NAME_ONLY = Pattern.compile("<!DOCTYPE\\s+[\\w.:-]+\\s*>");
    /** The parser bounds depth with a small number of its own, under a name that depends on its version. */
    private static final List<String> DEPTH_LIMITS = List.of("jdk.xml.maxElementDepth", "http://www.oracle.com/xml/jaxp/properties/maxElementDepth");
    private static final int MOST_QUOTED = 100;

    private final String file;
    private final ElementBudget budget;
    private final BoundedInput input;
    private final XMLStreamReader reader;
    private int depth;
    /** Line in which the latest event began, and in which it ended. */
    private int line = 1;
    private int end = 1;

    /**
     * Opens a file.
     *
     * @param budget what this and further files of the model may have
     * @throws UnreadableInputException when it is not there or can't be opened
     */
    public XmlReader(Path path, ElementBudget budget) throws UnreadableInputException {
        file = path.toString();
        this.budget = budget;
        if (Files.isDirectory(path)) {
            throw failure(Issue.FOLDER, 0, "This is a folder.");
        }
        if (!Files.exists(path)) {
            throw failure(Issue.NO_FILE, 0, "There is no such file.");
        }
        try {
            input = new BoundedInput(Files.newInputStream(path), budget.limits.maxBytes());
        } catch (IOException e) {
            throw failure(Issue.UNREADABLE, 0, "The file can't be opened: " + e.getMessage() + ".");
        }
        reader = open();
    }

    private XMLStreamReader open() throws UnreadableInputException {
        UnreadableInputException failure;
        try {
            return factory().createXMLStreamReader(XmlText.open(input));
        } catch (XMLStreamException e) {
            failure = failure(e);
        } catch (IOException e) {
            failure = failure(new XMLStreamException(e));
        } catch (UnsupportedCharsetException e) {
            failure = failure(Issue.ENCODING, 1, "The encoding '" + quoted(e.getCharsetName()) + "' is not known.");
        }
        closeQuietly();
        throw failure;
    }

    /** The JDK's own, whatever else is on the class path. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        for (String limit : DEPTH_LIMITS) {
            try {
                factory.setProperty(limit, "0");
                break;
            } catch (IllegalArgumentException e) {
                // a parser of another version, which knows it by another name
            }
        }
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("external entities are not read");
        });
        return factory;
    }

    /** Reads on to the next event; comments and processing instructions are passed over. */
    public Event next() throws UnreadableInputException {
        try {
            while (reader.hasNext()) {
                int event = reader.next();
                line = end;
                if (event != XMLStreamConstants.END_DOCUMENT) {
                    end = reader.getLocation().getLineNumber();
                }
                switch (event) {
                    case XMLStreamConstants.START_ELEMENT:
                        start();
                        return Event.START;
                    case XMLStreamConstants.END_ELEMENT:
                        depth--;
                        return Event.END;
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA:
                        return Event.TEXT;
                    case XMLStreamConstants.DTD:
                        if (!NAME_ONLY.matcher(reader.getText()).matches()) {
                            throw failure(Issue.DOCTYPE, end, "The file has a document type definition.");
                        }
                        break;
                    case XMLStreamConstants.ENTITY_REFERENCE:
                        throw failure(Issue.NOT_XML, end, "The entity '" + quoted(reader.getLocalName()) + "' is unknown.");
                    default:
                        break;
                }
            }
            return Event.DONE;
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    private void start() throws UnreadableInputException {
        if (depth == 0) {
            line = end; // space before the root is no event
        }
        if (++depth > budget.limits.maxDepth()) {
            throw failure(Issue.TOO_DEEP, line, "Elements are nested more than " + budget.limits.maxDepth() + " deep.");
        }
        if (!budget.take()) {
            throw failure(Issue.TOO_LARGE, line, "The model has more than " + budget.limits.maxElements() + " XML elements.");
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeValue(i).length() > budget.limits.maxNameLength()) {
                throw failure(Issue.TOO_LONG, line, "The attribute '" + quoted(reader.getAttributeLocalName(i)) + "' has more than "
                        + budget.limits.maxNameLength() + " characters.");
            }
        }
    }

    /** Name of the element that begins. */
    public String name() {
        return reader.getLocalName();
    }

    /** Value of an attribute of the element that begins, null where it has none. */
    public String attribute(String name) {
        return reader.getAttributeValue(null, name);
    }

    /** The text. */
    public String text() {
        return reader.getText();
    }

    /** Whether the text is nothing but space. */
    public boolean isSpace() {
        return reader.isWhiteSpace();
    }

    /** Passes over the rest of the element that has just begun. */
    public void skip() throws UnreadableInputException {
        int outside = depth - 1;
        while (depth > outside) {
            next();
        }
    }

    /** Line in which the event began, counted from 1. */
    public int line() {
        return line;
    }

    /** The file as the caller named it. */
    public String file() {
        return file;
    }

    private UnreadableInputException failure(Issue issue, int where, String message) {
        return new UnreadableInputException(new InputProblem(issue.code, file, where, "", message, issue.remedy));
    }

    private UnreadableInputException failure(XMLStreamException e) {
        Throwable cause = e.getNestedException() == null ? e.getCause() : e.getNestedException();
        if (cause instanceof BoundedInput.LimitException) {
            return failure(Issue.TOO_LARGE, 0, "The file has more than " + budget.limits.maxBytes() + " bytes.");
        }
        if (input.isEmpty()) {
            return failure(Issue.EMPTY, 0, "The file is empty.");
        }
        int where = e.getLocation() == null || e.getLocation().getLineNumber() < 1 ? end : e.getLocation().getLineNumber();
        if (cause instanceof CharacterCodingException) {
            return failure(Issue.ENCODING, where, "The file is not text in the encoding that it claims.");
        }
        if (cause instanceof IOException) {
            return failure(Issue.UNREADABLE, where, "The file can't be read: " + quoted(String.valueOf(cause.getMessage())) + ".");
        }
        String message = String.valueOf(e.getMessage());
        if (message.contains("must start and end within the same entity")) {
            return failure(Issue.NOT_XML, where, "The file ends in the middle of an element.");
        }
        int detail = message.indexOf("Message: ");
        String said = quoted(detail < 0 ? message : message.substring(detail + "Message: ".length()));
        return failure(Issue.NOT_XML, where, "This is not well-formed XML: " + said + (said.endsWith(".") ? "" : "."));
    }

    /** Text from a file, made fit for a message: one line, not too long. */
    public static String quoted(String text) {
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < text.length() && result.length() < MOST_QUOTED; i++) {
            char c = text.charAt(i);
            boolean space = Character.isWhitespace(c) || Character.isISOControl(c);
            if (!space) {
                result.append(c);
            } else if (!result.isEmpty() && result.charAt(result.length() - 1) != ' ') {
                result.append(' ');
            }
        }
        return text.length() > MOST_QUOTED && result.length() >= MOST_QUOTED ? result.append('…').toString() : result.toString().strip();
    }

    private void closeQuietly() {
        try {
            input.close();
        } catch (IOException e) {
            // nothing was written: there is nothing to lose
        }
    }

    @Override
    public void close() {
        closeQuietly();
    }
}
