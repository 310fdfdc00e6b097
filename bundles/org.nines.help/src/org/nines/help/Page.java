// SPDX-License-Identifier: EPL-2.0
package org.nines.help;

import java.util.List;

/**
 * A page of the guide.
 *
 * @param file name of its file, by which others refer to it: "tree.html"
 * @param title its title
 * @param parts identifiers of the views and editors of the workbench that it explains
 * @param blocks its content
 */
public record Page(String file, String title, List<String> parts, List<Block> blocks) {

    public Page {
        parts = List.copyOf(parts);
        blocks = List.copyOf(blocks);
    }
}
