// SPDX-License-Identifier: EPL-2.0
package org.nines.model.io.internal;

/** The two parts of a reference: address of a file and, behind the #, an identifier or a path of elements. */
final class Href {

    private Href() {
    }

    /** What stands before the #; empty within a file. */
    static String address(String href) {
        int hash = href.indexOf('#');
        return hash < 0 ? href : href.substring(0, hash);
    }

    /** What stands behind the #; the root where there is nothing. */
    static String fragment(String href) {
        int hash = href.indexOf('#');
        return hash < 0 || hash == href.length() - 1 ? "/" : href.substring(hash + 1);
    }
}
