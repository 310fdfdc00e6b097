// SPDX-License-Identifier: EPL-2.0
package org.nines.scene.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nines.scene.Group.Role;
import org.nines.scene.Style;
import org.nines.scene.TextFlow;
import org.nines.scene.TextStyle;
import org.nines.scene.notation.Facts;
import org.nines.scene.notation.Names;
import org.nines.scene.notation.NodeRow;

/** Sets the texts of shapes in lines and finds out how large the shapes must be to hold them. */
final class Measure {

    /** From the icon on, before the text. */
    static final double TEXT_INDENT = Style.ICON + Style.ICON_GAP;

    static final double SMALL_ICON = 13;
    static final double INLINE_GAP = 6;
    /** Side of a tag. */
    static final double TAG = 13;

    private final Facts facts;

    Measure(Facts facts) {
        this.facts = facts;
    }

    private void describe(DiagramNode node) {
        node.look = node.row.look(node.element, facts);
        node.icon = node.row.icon(node.element);
        node.title = Names.title(node.element);
        node.count = Names.count(node.element);
    }

    /** One line for everything: for a place that is not higher. */
    void inline(DiagramNode node) {
        describe(node);
        node.inline = true;
        node.name = List.of(node.row.name(node.element, facts));
        node.details = List.of(String.join(", ", node.row.details(node.element, facts)));
        node.tags = node.row.tags(node.element, facts);
        node.minWidth = step(SMALL_ICON + 2 * INLINE_GAP + TextFlow.width(node.name, TextStyle.NAME) + INLINE_GAP + TextFlow.width(node.details, TextStyle.DETAIL) + tags(node) + INLINE_GAP);
        node.minHeight = TextStyle.NAME.lineHeight();
    }

    private static double tags(DiagramNode node) {
        return node.tags.isEmpty() ? 0 : INLINE_GAP + node.tags.size() * (TAG + 2);
    }

    void node(DiagramNode node) {
        describe(node);
        boolean heading = node.isContainer();
        TextStyle style = heading ? TextStyle.HEADING : TextStyle.NAME;
        double width = heading ? Style.NAME_WIDTH * 1.6 : Style.NAME_WIDTH;
        node.name = TextFlow.wrap(node.row.name(node.element, facts), style, width);
        List<String> details = new ArrayList<>();
        node.row.details(node.element, facts).forEach(d -> details.addAll(TextFlow.wrap(d, TextStyle.DETAIL, width)));
        node.details = List.copyOf(details);
        double text = Math.max(TextFlow.width(node.name, style), TextFlow.width(node.details, TextStyle.DETAIL));
        double indent = node.icon.isEmpty() ? 0 : TEXT_INDENT;
        node.tags = node.row.tags(node.element, facts);
        node.minWidth = step(text + indent + tags(node) + 2 * Style.PADDING_X);
        double lines = textHeight(node);
        if (heading) {
            node.heading = Math.ceil(Math.max(lines, Style.ICON) + 2 * Style.PADDING_Y);
            node.minHeight = node.heading + Style.PADDING_Y;
        } else {
            node.minHeight = Math.max(indent == 0 ? 22 : Style.NODE_HEIGHT, Math.ceil(lines + 2 * Style.PADDING_Y));
        }
        node.ports.forEach(p -> {
            p.width = Style.PORT;
            p.height = Style.PORT;
            describe(p);
        });
    }

    static double textHeight(DiagramNode node) {
        TextStyle style = node.isContainer() ? TextStyle.HEADING : TextStyle.NAME;
        return node.name.size() * style.lineHeight() + node.details.size() * TextStyle.DETAIL.lineHeight();
    }

    /** Nodes of one row of the notation get the same width, so that they line up. */
    void equalWidths(List<DiagramNode> nodes) {
        Map<NodeRow<?>, Double> widest = new HashMap<>();
        nodes.stream().filter(n -> n.role == Role.NODE).forEach(n -> widest.merge(n.row, n.minWidth, Math::max));
        nodes.stream().filter(n -> n.role == Role.NODE).forEach(n -> n.minWidth = widest.get(n.row));
        for (DiagramNode node : nodes) {
            node.width = node.minWidth;
            node.height = node.minHeight;
        }
    }

    private static double step(double width) {
        return Math.ceil(width / Style.WIDTH_STEP) * Style.WIDTH_STEP;
    }
}
