// SPDX-License-Identifier: EPL-2.0
package org.nines.model.io;

import org.w3c.dom.Document;

/**
 * Step from one version of the file format to the next one. The product's own steps are named in
 * {@code META-INF/services/org.nines.model.io.Migration}.
 */
public interface Migration {

    /** Version that the step reads; it makes the next one of it. */
    int from();

    /** What changed, as a sentence for the note to the user. */
    String title();

    /**
     * Changes the document, whose namespaces are still those of version {@link #from()}; they are raised afterwards. Not called on files that
     * are well-formed but no model. References to other files stay; those files are migrated on their own.
     *
     * @throws RuntimeException when the content can't be migrated; the message is shown to the user
     */
    void apply(Document document);
}
