// SPDX-License-Identifier: EPL-2.0
package org.nines.model.io.internal;

import javax.xml.XMLConstants;
import org.nines.model.io.Migration;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Format 2 completes the metamodel. A need became one of several kinds, so that each has to say that it is a dependency; and the mark of an
 * assumption, which held for all figures of a failure mode, became two: one for how often it occurs and one for the repair.
 */
public final class Migration1To2 implements Migration {

    private static final String SERVICE = "http://nines.org/model/1/service";
    private static final String CORE = "http://nines.org/model/1/core";
    private static final String NEEDS = "needs";
    private static final String ASSUMPTION = "assumption";
    private static final String REPAIR_ASSUMPTION = "repairAssumption";

    @Override
    public int from() {
        return 1;
    }

    @Override
    public String title() {
        return "needs say which kind they are, and figures of failure and of repair are marked apart when they are assumed";
    }

    @Override
    public void apply(Document document) {
        change(document.getDocumentElement(), document.getDocumentElement());
    }

    private static void change(Element element, Element root) {
        String name = element.getLocalName() == null ? element.getNodeName() : element.getLocalName();
        if (element.getNamespaceURI() == null && name.equals(NEEDS)) {
            need(element, root);
        } else if (name.equals("failureModes") || name.equals("FailureMode") && CORE.equals(element.getNamespaceURI())) {
            assumption(element);
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element nested) {
                change(nested, root);
            }
        }
    }

    /** A child in another file needs no type: it has one there. */
    private static void need(Element need, Element root) {
        if (!need.hasAttribute(Xmi.HREF) && !need.hasAttributeNS(Xmi.XMI, Xmi.IDREF) && !need.hasAttributeNS(Xmi.XSI, Xmi.TYPE)
                && !need.hasAttributeNS(Xmi.XMI, Xmi.TYPE)) {
            need.setAttributeNS(Xmi.XSI, "xsi:" + Xmi.TYPE, prefix(need, root) + ":Dependency");
        }
    }

    private static String prefix(Element need, Element root) {
        String known = need.lookupPrefix(SERVICE);
        if (known != null) {
            return known;
        }
        String prefix = "service";
        while (need.lookupNamespaceURI(prefix) != null) {
            prefix += "_";
        }
        root.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, XMLConstants.XMLNS_ATTRIBUTE + ":" + prefix, SERVICE);
        return prefix;
    }

    private static void assumption(Element mode) {
        String value = mode.hasAttribute(ASSUMPTION) ? mode.getAttribute(ASSUMPTION) : null;
        for (Node child = mode.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element text && ASSUMPTION.equals(text.getLocalName())) {
                value = text.getTextContent();
            }
        }
        if (value != null) {
            mode.setAttribute(REPAIR_ASSUMPTION, value);
        }
    }
}
