// SPDX-License-Identifier: EPL-2.0
package org.nines.sirius.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.nines.sirius.internal.Activator;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** The design, read without Sirius: a tree of elements of the classes of Sirius, with their types from the {@link Schema}. */
final class Design {

    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    private static final String XMI = "http://www.omg.org/XMI";

    /** An element of the design. */
    static final class Item {

        final Item parent;
        final String feature;
        final String type;
        final Map<String, String> attributes = new TreeMap<>();
        final List<Item> children = new ArrayList<>();

        private Item(Item parent, String feature, String type) {
            this.parent = parent;
            this.feature = feature;
            this.type = type;
        }

        String get(String attribute) {
            return attributes.getOrDefault(attribute, "");
        }

        String name() {
            return get("name");
        }

        boolean is(String type) {
            return Schema.SIRIUS.isA(this.type, type);
        }

        /** Children in a feature. */
        List<Item> all(String feature) {
            return children.stream().filter(c -> c.feature.equals(feature)).toList();
        }

        Item one(String feature) {
            List<Item> found = all(feature);
            if (found.size() != 1) {
                throw new AssertionError(this + " has " + found.size() + " " + feature);
            }
            return found.getFirst();
        }

        /** It and everything below. */
        Stream<Item> tree() {
            return Stream.concat(Stream.of(this), children.stream().flatMap(Item::tree));
        }

        /** The nearest around it, itself included, of a class; null for none. */
        Item around(String type) {
            for (Item i = this; i != null; i = i.parent) {
                if (i.is(type)) {
                    return i;
                }
            }
            return null;
        }

        Item root() {
            return parent == null ? this : parent.root();
        }

        /** Elements that a reference leads to. */
        List<Item> targets(String reference) {
            return Stream.of(get(reference).split(" ")).filter(s -> !s.isEmpty()).map(s -> root().resolve(s)).toList();
        }

        /** The element at the end of a path such as {@code //@ownedViewpoints[name='X']/@ownedTools.2}; null when it leads nowhere. */
        Item resolve(String path) {
            Item here = this;
            for (String step : path.substring(path.startsWith("#") ? 1 : 0).split("/")) {
                if (step.isEmpty()) {
                    continue;
                }
                int bracket = step.indexOf("[name='");
                int dot = step.lastIndexOf('.');
                List<Item> found;
                if (bracket > 0) {
                    String name = URLDecoder.decode(step.substring(bracket + 7, step.length() - 2).replace("+", "%2B"), StandardCharsets.UTF_8);
                    found = here.all(step.substring(1, bracket)).stream().filter(c -> c.name().equals(name)).toList();
                } else if (dot > 0) {
                    List<Item> all = here.all(step.substring(1, dot));
                    int index = Integer.parseInt(step.substring(dot + 1));
                    found = index < all.size() ? List.of(all.get(index)) : List.of();
                } else {
                    found = here.all(step.substring(1));
                }
                if (found.size() != 1) {
                    return null;
                }
                here = found.getFirst();
            }
            return here;
        }

        @Override
        public String toString() {
            String own = name().isEmpty() ? feature : feature + " '" + name() + "'";
            return parent == null ? own : parent + " / " + own;
        }
    }

    private static final String TEXT = text();
    static final Item NINES = parse(TEXT);

    private Design() {
    }

    private static String text() {
        try (InputStream in = Activator.class.getResourceAsStream("/description/nines.odesign")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The design with one text in it replaced where it first occurs: to see whether a mistake is found. */
    static Item with(String text, String replacement) {
        if (!TEXT.contains(text)) {
            throw new AssertionError("The design has no " + text);
        }
        return parse(TEXT.replaceFirst(Pattern.quote(text), Matcher.quoteReplacement(replacement)));
    }

    private static Item parse(String text) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            Element root = factory.newDocumentBuilder().parse(new InputSource(new StringReader(text))).getDocumentElement();
            Item group = new Item(null, "group", type(root.getNamespaceURI(), root.getLocalName()));
            fill(group, root);
            return group;
        } catch (Exception e) {
            throw new AssertionError("The design can't be read", e);
        }
    }

    private static String type(String uri, String name) {
        String known = Schema.SIRIUS.packages.get(uri);
        if (known == null) {
            throw new AssertionError("The schema has no package " + uri);
        }
        return known + "." + name;
    }

    private static void fill(Item item, Element element) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            String uri = attribute.getNamespaceURI();
            if (!"http://www.w3.org/2000/xmlns/".equals(uri) && !XSI.equals(uri) && !XMI.equals(uri)) {
                item.attributes.put(attribute.getName(), attribute.getValue());
            }
        }
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                if (child.hasAttribute("href")) {
                    item.attributes.merge(child.getTagName(), child.getAttribute("href"), (a, b) -> a + " " + b);
                    continue;
                }
                String told = child.getAttributeNS(XSI, "type");
                Schema.Feature feature = Schema.SIRIUS.feature(item.type, child.getTagName());
                if (feature == null) {
                    throw new AssertionError(item + " has no " + child.getTagName());
                }
                String type = told.isEmpty() ? feature.type() : type(child.lookupNamespaceURI(told.substring(0, told.indexOf(':'))), told.substring(told.indexOf(':') + 1));
                Item below = new Item(item, child.getTagName(), type);
                item.children.add(below);
                fill(below, child);
            }
        }
    }
}
