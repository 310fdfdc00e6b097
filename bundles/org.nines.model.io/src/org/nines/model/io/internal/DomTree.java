// SPDX-License-Identifier: EPL-2.0
package org.nines.model.io.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.nines.model.io.ModelException;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Document in memory, for migrations only; filled by the one parser, so no less guarded, and read back with the lines of the file. */
final class DomTree implements XmlHandler {

    private static final String LINE = "line";

    private final Document document;
    private Node current;

    DomTree() {
        try {
            document = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the default configuration is always there", e);
        }
        current = document;
    }

    Document document() {
        return document;
    }

    @Override
    public void start(Tag tag) {
        Element element = document.createElementNS(emptyToNull(tag.namespace()), tag.name());
        element.setUserData(LINE, tag.line(), null);
        tag.declared().forEach((prefix, namespace) -> element.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI,
                prefix.isEmpty() ? XMLConstants.XMLNS_ATTRIBUTE : XMLConstants.XMLNS_ATTRIBUTE + ":" + prefix, namespace));
        for (Attribute attribute : tag.attributes()) {
            element.setAttributeNS(emptyToNull(attribute.namespace()), attribute.name(), attribute.value());
        }
        current.appendChild(element);
        current = element;
    }

    @Override
    public void text(String text, int line) {
        if (current != document) {
            current.appendChild(document.createTextNode(text));
        }
    }

    @Override
    public void end() {
        current = current.getParentNode();
    }

    @Override
    public void remark(int line) {
        current.appendChild(document.createComment(""));
    }

    /** Raises all namespaces of a format to another version. */
    void rename(Format format, int version) {
        rename(document.getDocumentElement(), format, version);
    }

    private void rename(Element element, Format format, int version) {
        Element renamed = element;
        if (element.getNamespaceURI() != null) {
            Object line = element.getUserData(LINE);
            renamed = (Element) document.renameNode(element, format.inVersion(element.getNamespaceURI(), version), element.getNodeName());
            renamed.setUserData(LINE, line, null);
        }
        NamedNodeMap attributes = renamed.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            if (XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI())) {
                attribute.setValue(format.inVersion(attribute.getValue(), version));
            }
        }
        for (Node child = renamed.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element nested) {
                rename(nested, format, version);
            }
        }
    }

    /** Hands the content to a handler as if it came from the file. */
    void replay(XmlHandler handler) throws ModelException {
        replay(document.getDocumentElement(), handler, 1);
    }

    private static void replay(Element element, XmlHandler handler, int parentLine) throws ModelException {
        int line = element.getUserData(LINE) instanceof Integer known ? known : parentLine;
        List<Attribute> attributes = new ArrayList<>();
        Map<String, String> declared = new HashMap<>();
        NamedNodeMap nodes = element.getAttributes();
        for (int i = 0; i < nodes.getLength(); i++) {
            Attr node = (Attr) nodes.item(i);
            String name = node.getLocalName() == null ? node.getName() : node.getLocalName();
            if (XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(node.getNamespaceURI())) {
                declared.put(node.getPrefix() == null ? "" : name, node.getValue());
            } else {
                attributes.add(new Attribute(nullToEmpty(node.getNamespaceURI()), name, node.getValue()));
            }
        }
        String name = element.getLocalName() == null ? element.getNodeName() : element.getLocalName();
        handler.start(new Tag(nullToEmpty(element.getNamespaceURI()), name, line, attributes, declared,
                prefix -> element.lookupNamespaceURI(prefix.isEmpty() ? null : prefix)));
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element nested) {
                replay(nested, handler, line);
            } else if (child.getNodeType() == Node.TEXT_NODE) {
                handler.text(child.getNodeValue(), line);
            } else {
                handler.remark(line);
            }
        }
        handler.end();
    }

    private static String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String nullToEmpty(String text) {
        return text == null ? "" : text;
    }
}
