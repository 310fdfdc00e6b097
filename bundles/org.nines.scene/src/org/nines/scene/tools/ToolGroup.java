// SPDX-License-Identifier: EPL-2.0
package org.nines.scene.tools;

import java.util.List;
import org.nines.model.edit.Topic;

/**
 * Tools that stand together in a palette.
 *
 * @param topic their heading
 * @param tools shapes, then lines, then assemblies
 */
public record ToolGroup(Topic topic, List<Tool> tools) {

    public ToolGroup {
        tools = List.copyOf(tools);
    }
}
