// SPDX-License-Identifier: EPL-2.0
package org.nines.model.io.internal;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.nines.model.io.ModelException;

/** Receives the content of an XML document in document order, from a file or, after a migration, from memory. */
interface XmlHandler {

    /**
     * Start tag.
     *
     * @param namespace never null, empty without one
     * @param name local name
     * @param line where the tag begins, from 1
     * @param declared namespaces declared by this tag, by prefix
     * @param namespaces gives the namespace of a prefix, or null
     */
    record Tag(String namespace, String name, int line, List<Attribute> attributes, Map<String, String> declared,
            UnaryOperator<String> namespaces) {

        /** Value of the attribute, null when there is none. */
        String value(String attributeNamespace, String attributeName) {
            for (Attribute attribute : attributes) {
                if (attribute.name.equals(attributeName) && attribute.namespace.equals(attributeNamespace)) {
                    return attribute.value;
                }
            }
            return null;
        }
    }

    /** Attribute; the namespace is never null, empty without one. */
    record Attribute(String namespace, String name, String value) {
    }

    void start(Tag tag) throws ModelException;

    void text(String text, int line) throws ModelException;

    void end() throws ModelException;

    /** Comment or processing instruction inside the root element. */
    void remark(int line) throws ModelException;
}
