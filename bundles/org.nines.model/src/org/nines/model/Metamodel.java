// SPDX-License-Identifier: EPL-2.0
package org.nines.model;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What the metamodel says about itself, for people: the generated packages leave the documentation out, because it would cost every start of
 * a program. It is read from {@code model/nines.ecore} in the bundle when it is first asked for; any thread may ask.
 */
public final class Metamodel {

    /** Topics of features in the order in which people look for them. */
    public static final List<String> TOPICS = List.of("Identity", "Reliability", "Place", "Power", "Cooling", "Hardware", "Storage", "Network",
            "Redundancy", "Needs", "Load", "Promise", "Recovery", "Schedule", "Operations", "People", "Documentation");

    private static final String DOCUMENTATION = "documentation";
    private static final String TOPIC = "propertyCategory";

    private Metamodel() {
    }

    private static final class Holder {
        static final Map<String, String> DETAILS = read();
    }

    /** Meaning, unit, range and source of a package, class, feature, data type or literal; empty when there is none. */
    public static String documentation(EModelElement element) {
        return detail(element, DOCUMENTATION);
    }

    /** Topic under which a feature is shown, one of {@link #TOPICS}; empty for a feature of another metamodel. */
    public static String topic(EStructuralFeature feature) {
        return detail(feature, TOPIC);
    }

    private static String detail(EModelElement element, String key) {
        return element instanceof ENamedElement named ? Holder.DETAILS.getOrDefault(path(named) + "#" + key, "") : "";
    }

    private static String path(ENamedElement element) {
        String name = element instanceof EPackage part ? part.getNsURI() : element.getName();
        return element instanceof EPackage || !(element.eContainer() instanceof ENamedElement owner) ? name : path(owner) + "/" + name;
    }

    private static Map<String, String> read() {
        try (InputStream file = Metamodel.class.getResourceAsStream("/model/nines.ecore")) {
            if (file == null) {
                throw new IllegalStateException("the bundle org.nines.model lacks its file model/nines.ecore");
            }
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            return details(factory.createXMLStreamReader(file));
        } catch (IOException | XMLStreamException e) {
            throw new IllegalStateException("model/nines.ecore in the bundle org.nines.model can't be read", e);
        }
    }

    private static Map<String, String> details(XMLStreamReader xml) throws XMLStreamException {
        Map<String, String> details = new HashMap<>();
        // Paths of the open tags; annotations and their details stand for what they belong to.
        Deque<String> open = new ArrayDeque<>();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                String value = xml.getAttributeValue(null, "value");
                String name = xml.getAttributeValue(null, "name");
                switch (xml.getLocalName()) {
                    case "details" -> {
                        details.put(open.element() + "#" + xml.getAttributeValue(null, "key"), value);
                        open.push(open.element());
                    }
                    case "EPackage", "eSubpackages" -> open.push(xml.getAttributeValue(null, "nsURI"));
                    default -> open.push(name == null ? open.element() : open.element() + "/" + name);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open.pop();
            }
        }
        return Map.copyOf(details);
    }
}
