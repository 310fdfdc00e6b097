// SPDX-License-Identifier: EPL-2.0
package org.nines.model.io.internal;

/** Names of XMI 2.0 as EMF writes it. */
final class Xmi {

    static final String XMI = "http://www.omg.org/XMI";
    static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    static final String ID = "id";
    static final String IDREF = "idref";
    static final String TYPE = "type";
    static final String HREF = "href";

    private Xmi() {
    }

    /** Whether a tag is the one around several roots. */
    static boolean isWrapper(XmlHandler.Tag tag) {
        return tag.namespace().equals(XMI) && tag.name().equals("XMI");
    }
}
