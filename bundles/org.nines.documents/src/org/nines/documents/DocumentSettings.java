// SPDX-License-Identifier: EPL-2.0
package org.nines.documents;

/**
 * How a document is made.
 *
 * @param date what to print as its date; empty for none, so that the same model gives the same document
 */
public record DocumentSettings(String date) {

    /** Without a date. */
    public static final DocumentSettings DEFAULT = new DocumentSettings("");
}
